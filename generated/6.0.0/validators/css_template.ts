// Generated from spec/6.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import * as z from "zod";

export const cssTemplateBulkDelete = z.object({ "ids": z.array(z.number().int()) }).strict();

export const cssTemplateList = z.object({ "columns": z.array(z.string()).optional(), "filters": z.array(z.object({ "col": z.enum(["changed_by","changed_on","created_by","created_on","css","template_name","uuid"]), "opr": z.enum(["css_template_all_text","ct","eq","ew","gt","in","lt","nct","neq","new","not_in","nrel_o_m","nsw","rel_o_m","sw"]), "value": z.union([z.number(), z.string(), z.boolean(), z.array(z.union([z.number(), z.string(), z.boolean()]))]) })).optional(), "keys": z.array(z.enum(["list_columns","order_columns","label_columns","description_columns","list_title","none"])).optional(), "order_column": z.literal("template_name").optional(), "order_direction": z.enum(["asc","desc"]).optional(), "page": z.number().int().optional(), "page_size": z.number().int().optional(), "select_columns": z.array(z.string()).optional() }).strict();

export const cssTemplateCreate = z.object({ "css": z.union([z.string(), z.null()]).optional(), "template_name": z.union([z.string().max(250), z.null()]).optional() }).strict();

export const cssTemplateInfo = z.object({ "add_columns": z.record(z.string(), z.object({ "page": z.number().int().optional(), "page_size": z.number().int().optional() })).optional(), "edit_columns": z.record(z.string(), z.object({ "page": z.number().int().optional(), "page_size": z.number().int().optional() })).optional(), "keys": z.array(z.enum(["add_columns","edit_columns","filters","permissions","add_title","edit_title","none"])).optional() }).strict();

export const cssTemplateListRelated = z.object({ "column_name": z.string(), "filter": z.string().optional(), "include_ids": z.array(z.number().int()).optional(), "page": z.number().int().optional(), "page_size": z.number().int().optional() }).strict();

export const cssTemplateDelete = z.object({ "css_template_id": z.number().int() }).strict();

export const cssTemplateGetById = z.object({ "css_template_id": z.number().int(), "columns": z.array(z.string()).optional(), "keys": z.array(z.enum(["show_columns","description_columns","label_columns","show_title","none"])).optional() }).strict();

export const cssTemplateUpdate = z.object({ "css_template_id": z.number().int(), "css": z.union([z.string(), z.null()]).optional(), "template_name": z.union([z.string().max(250), z.null()]).optional() }).strict();
