// Generated from spec/4.1.4/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import * as z from "zod";

export const permissionResourceList = z.object({ "columns": z.array(z.string()).optional(), "filters": z.array(z.object({ "col": z.enum(["permission","role","view_menu"]), "opr": z.enum(["nrel_o_m","rel_m_m","rel_o_m"]), "value": z.union([z.number(), z.string(), z.boolean(), z.array(z.any())]) })).optional(), "keys": z.array(z.enum(["list_columns","order_columns","label_columns","description_columns","list_title","none"])).optional(), "order_column": z.enum(["id","permission.name","view_menu.name"]).optional(), "order_direction": z.enum(["asc","desc"]).optional(), "page": z.number().int().optional(), "page_size": z.number().int().optional(), "select_columns": z.array(z.string()).optional() }).strict();

export const permissionResourceCreate = z.object({ "permission_id": z.number().int().optional(), "view_menu_id": z.number().int().optional() }).strict();

export const permissionResourceInfo = z.object({ "add_columns": z.record(z.string(), z.object({ "page": z.number().int().optional(), "page_size": z.number().int().optional() })).optional(), "edit_columns": z.record(z.string(), z.object({ "page": z.number().int().optional(), "page_size": z.number().int().optional() })).optional(), "keys": z.array(z.enum(["add_columns","edit_columns","filters","permissions","add_title","edit_title","none"])).optional() }).strict();

export const permissionResourceDelete = z.object({ "permission_resource_id": z.number().int() }).strict();

export const permissionResourceGetById = z.object({ "permission_resource_id": z.number().int(), "columns": z.array(z.string()).optional(), "keys": z.array(z.enum(["show_columns","description_columns","label_columns","show_title","none"])).optional() }).strict();

export const permissionResourceUpdate = z.object({ "permission_resource_id": z.number().int(), "permission_id": z.number().int().optional(), "view_menu_id": z.number().int().optional() }).strict();
