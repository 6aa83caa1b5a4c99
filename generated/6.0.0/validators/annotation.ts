// Generated from spec/6.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import * as z from "zod";

export const annotationBulkDelete = z.object({ "annotation_layer_id": z.number().int(), "ids": z.array(z.number().int()) }).strict();

export const annotationList = z.object({ "annotation_layer_id": z.number().int(), "columns": z.array(z.string()).optional(), "filters": z.array(z.object({ "col": z.enum(["changed_by","changed_on","created_by","created_on","end_dttm","json_metadata","layer","long_descr","short_descr","start_dttm"]), "opr": z.enum(["annotation_all_text","ct","eq","ew","gt","in","lt","nct","neq","new","not_in","nrel_o_m","nsw","rel_o_m","sw"]), "value": z.union([z.number(), z.string(), z.boolean(), z.array(z.union([z.number(), z.string(), z.boolean()]))]) })).optional(), "keys": z.array(z.enum(["list_columns","order_columns","label_columns","description_columns","list_title","none"])).optional(), "order_column": z.enum(["changed_by.first_name","changed_on_delta_humanized","created_by.first_name","end_dttm","long_descr","short_descr","start_dttm"]).optional(), "order_direction": z.enum(["asc","desc"]).optional(), "page": z.number().int().optional(), "page_size": z.number().int().optional(), "select_columns": z.array(z.string()).optional() }).strict();

export const annotationCreate = z.object({ "annotation_layer_id": z.number().int(), "end_dttm": z.string(), "json_metadata": z.union([z.record(z.string(), z.any()), z.array(z.any()), z.string(), z.null()]).optional(), "long_descr": z.union([z.string(), z.null()]).optional(), "short_descr": z.string().min(1).max(500), "start_dttm": z.string() }).strict();

export const annotationDelete = z.object({ "annotation_layer_id": z.number().int(), "annotation_id": z.number().int() }).strict();

export const annotationGetById = z.object({ "annotation_layer_id": z.number().int(), "annotation_id": z.number().int(), "columns": z.array(z.string()).optional(), "keys": z.array(z.enum(["show_columns","description_columns","label_columns","show_title","none"])).optional() }).strict();

export const annotationUpdate = z.object({ "annotation_layer_id": z.number().int(), "annotation_id": z.number().int(), "end_dttm": z.string().optional(), "json_metadata": z.union([z.record(z.string(), z.any()), z.array(z.any()), z.string(), z.null()]).optional(), "long_descr": z.union([z.string(), z.null()]).optional(), "short_descr": z.string().min(1).max(500).optional(), "start_dttm": z.string().optional() }).strict();
