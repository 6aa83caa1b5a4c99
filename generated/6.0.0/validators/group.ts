// Generated from spec/6.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import * as z from "zod";

export const groupList = z.object({ "columns": z.array(z.string()).optional(), "filters": z.array(z.object({ "col": z.enum(["description","id","label","name"]), "opr": z.enum(["ct","eq","ew","gt","in","lt","nct","neq","new","not_in","nsw","sw"]), "value": z.union([z.number(), z.string(), z.boolean(), z.array(z.union([z.number(), z.string(), z.boolean()]))]) })).optional(), "keys": z.array(z.enum(["list_columns","order_columns","label_columns","description_columns","list_title","none"])).optional(), "order_column": z.enum(["description","id","label","name","roles.id","roles.name","users.id","users.username"]).optional(), "order_direction": z.enum(["asc","desc"]).optional(), "page": z.number().int().optional(), "page_size": z.number().int().optional(), "select_columns": z.array(z.string()).optional() }).strict();

export const groupCreate = z.object({ "description": z.union([z.string().min(0).max(512), z.null()]).optional(), "label": z.union([z.string().min(0).max(150), z.null()]).optional(), "name": z.string().min(1).max(100), "roles": z.array(z.number().int()).optional(), "users": z.array(z.number().int()).optional() }).strict();

export const groupInfo = z.object({ "add_columns": z.record(z.string(), z.object({ "page": z.number().int().optional(), "page_size": z.number().int().optional() })).optional(), "edit_columns": z.record(z.string(), z.object({ "page": z.number().int().optional(), "page_size": z.number().int().optional() })).optional(), "keys": z.array(z.enum(["add_columns","edit_columns","filters","permissions","add_title","edit_title","none"])).optional() }).strict();

export const groupDelete = z.object({ "group_id": z.number().int() }).strict();

export const groupGetById = z.object({ "group_id": z.number().int(), "columns": z.array(z.string()).optional(), "keys": z.array(z.enum(["show_columns","description_columns","label_columns","show_title","none"])).optional() }).strict();

export const groupUpdate = z.object({ "group_id": z.number().int(), "description": z.union([z.string().min(0).max(512), z.null()]).optional(), "label": z.union([z.string().min(0).max(150), z.null()]).optional(), "name": z.string().min(1).max(100).optional(), "roles": z.array(z.number().int()).optional(), "users": z.array(z.number().int()).optional() }).strict();
