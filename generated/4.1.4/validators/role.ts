// Generated from spec/4.1.4/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import * as z from "zod";

export const roleList = z.object({ "columns": z.array(z.string()).optional(), "filters": z.array(z.object({ "col": z.enum(["id","name"]), "opr": z.enum(["ct","eq","ew","gt","in","lt","nct","neq","new","not_in","nsw","sw"]), "value": z.union([z.number(), z.string(), z.boolean(), z.array(z.any())]) })).optional(), "keys": z.array(z.enum(["list_columns","order_columns","label_columns","description_columns","list_title","none"])).optional(), "order_column": z.enum(["id","name"]).optional(), "order_direction": z.enum(["asc","desc"]).optional(), "page": z.number().int().optional(), "page_size": z.number().int().optional(), "select_columns": z.array(z.string()).optional() }).strict();

export const roleCreate = z.object({ "name": z.string().max(64) }).strict();

export const roleInfo = z.object({ "add_columns": z.record(z.string(), z.object({ "page": z.number().int().optional(), "page_size": z.number().int().optional() })).optional(), "edit_columns": z.record(z.string(), z.object({ "page": z.number().int().optional(), "page_size": z.number().int().optional() })).optional(), "keys": z.array(z.enum(["add_columns","edit_columns","filters","permissions","add_title","edit_title","none"])).optional() }).strict();

export const roleDelete = z.object({ "role_id": z.number().int() }).strict();

export const roleGetById = z.object({ "role_id": z.number().int(), "columns": z.array(z.string()).optional(), "keys": z.array(z.enum(["show_columns","description_columns","label_columns","show_title","none"])).optional() }).strict();

export const roleUpdate = z.object({ "role_id": z.number().int(), "name": z.string().max(64) }).strict();

export const roleSetGroups = z.object({ "role_id": z.number().int(), "group_ids": z.array(z.number().int()) }).strict();

export const roleSetPermissions = z.object({ "role_id": z.number().int(), "permission_view_menu_ids": z.array(z.number().int()) }).strict();

export const roleGetPermissions = z.object({ "role_id": z.number().int() }).strict();

export const roleSetUsers = z.object({ "role_id": z.number().int(), "user_ids": z.array(z.number().int()) }).strict();
