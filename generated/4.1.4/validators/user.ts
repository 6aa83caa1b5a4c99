// Generated from spec/4.1.4/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import * as z from "zod";

export const userGetCurrent = z.object({}).strict();

export const userGetRoles = z.object({}).strict();

export const userList = z.object({ "columns": z.array(z.string()).optional(), "filters": z.array(z.object({ "col": z.enum(["active","changed_by","created_by","email","first_name","groups","last_name","roles","username"]), "opr": z.enum(["ct","eq","ew","in","nct","neq","new","not_in","nrel_o_m","nsw","rel_m_m","rel_o_m","sw"]), "value": z.union([z.number(), z.string(), z.boolean(), z.array(z.any())]) })).optional(), "keys": z.array(z.enum(["list_columns","order_columns","label_columns","description_columns","list_title","none"])).optional(), "order_column": z.enum(["active","changed_by.id","changed_on","created_by.id","created_on","email","fail_login_count","first_name","id","last_login","last_name","login_count","roles.id","roles.name","username"]).optional(), "order_direction": z.enum(["asc","desc"]).optional(), "page": z.number().int().optional(), "page_size": z.number().int().optional(), "select_columns": z.array(z.string()).optional() }).strict();

export const userCreate = z.object({ "active": z.boolean(), "email": z.string(), "first_name": z.string(), "groups": z.array(z.number().int()).optional(), "last_name": z.string(), "password": z.string(), "roles": z.array(z.number().int()).optional(), "username": z.string().min(1).max(250) }).strict();

export const userInfo = z.object({ "add_columns": z.record(z.string(), z.object({ "page": z.number().int().optional(), "page_size": z.number().int().optional() })).optional(), "edit_columns": z.record(z.string(), z.object({ "page": z.number().int().optional(), "page_size": z.number().int().optional() })).optional(), "keys": z.array(z.enum(["add_columns","edit_columns","filters","permissions","add_title","edit_title","none"])).optional() }).strict();

export const userDelete = z.object({ "user_id": z.number().int() }).strict();

export const userGetById = z.object({ "user_id": z.number().int(), "columns": z.array(z.string()).optional(), "keys": z.array(z.enum(["show_columns","description_columns","label_columns","show_title","none"])).optional() }).strict();

export const userUpdate = z.object({ "user_id": z.number().int(), "active": z.boolean().optional(), "email": z.string().optional(), "first_name": z.string().optional(), "groups": z.array(z.number().int()).optional(), "last_name": z.string().optional(), "password": z.string().optional(), "roles": z.array(z.number().int()).optional(), "username": z.string().min(1).max(250).optional() }).strict();

export const userGetAvatar = z.object({ "user_id": z.string() }).strict();
