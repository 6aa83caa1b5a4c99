// Generated from spec/6.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import * as z from "zod";

export const themeBulkDelete = z.object({ "ids": z.array(z.number().int()) }).strict();

export const themeList = z.object({ "columns": z.array(z.string()).optional(), "filters": z.array(z.object({ "col": z.enum(["changed_by","changed_on","created_by","created_on","is_system","is_system_dark","is_system_default","json_data","theme_name","uuid"]), "opr": z.enum(["ct","eq","ew","gt","in","lt","nct","neq","new","not_in","nrel_o_m","nsw","rel_o_m","sw","theme_all_text"]), "value": z.union([z.number(), z.string(), z.boolean(), z.array(z.union([z.number(), z.string(), z.boolean()]))]) })).optional(), "keys": z.array(z.enum(["list_columns","order_columns","label_columns","description_columns","list_title","none"])).optional(), "order_column": z.literal("theme_name").optional(), "order_direction": z.enum(["asc","desc"]).optional(), "page": z.number().int().optional(), "page_size": z.number().int().optional(), "select_columns": z.array(z.string()).optional() }).strict();

export const themeCreate = z.object({ "json_data": z.union([z.record(z.string(), z.any()), z.array(z.any()), z.string()]), "theme_name": z.string() }).strict();

export const themeInfo = z.object({ "add_columns": z.record(z.string(), z.object({ "page": z.number().int().optional(), "page_size": z.number().int().optional() })).optional(), "edit_columns": z.record(z.string(), z.object({ "page": z.number().int().optional(), "page_size": z.number().int().optional() })).optional(), "keys": z.array(z.enum(["add_columns","edit_columns","filters","permissions","add_title","edit_title","none"])).optional() }).strict();

export const themeExport = z.object({ "ids": z.array(z.number().int()) }).strict();

export const themeImport = z.object({ "formData": z.union([z.string(), z.object({ "name": z.string(), "text": z.string().optional(), "base64": z.string().optional() }).strict()]), "overwrite": z.boolean().optional() }).strict();

export const themeListRelated = z.object({ "column_name": z.string(), "filter": z.string().optional(), "include_ids": z.array(z.number().int()).optional(), "page": z.number().int().optional(), "page_size": z.number().int().optional() }).strict();

export const themeUnsetSystemDark = z.object({}).strict();

export const themeUnsetSystemDefault = z.object({}).strict();

export const themeDelete = z.object({ "theme_id": z.number().int() }).strict();

export const themeGetById = z.object({ "theme_id": z.number().int(), "columns": z.array(z.string()).optional(), "keys": z.array(z.enum(["show_columns","description_columns","label_columns","show_title","none"])).optional() }).strict();

export const themeUpdate = z.object({ "theme_id": z.number().int(), "json_data": z.union([z.record(z.string(), z.any()), z.array(z.any()), z.string()]), "theme_name": z.string() }).strict();

export const themeSetSystemDark = z.object({ "theme_id": z.number().int() }).strict();

export const themeSetSystemDefault = z.object({ "theme_id": z.number().int() }).strict();
