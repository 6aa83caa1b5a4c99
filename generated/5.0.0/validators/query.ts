// Generated from spec/5.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import * as z from "zod";

export const queryList = z.object({ "columns": z.array(z.string()).optional(), "filters": z.array(z.object({ "col": z.string(), "opr": z.string(), "value": z.union([z.number(), z.string(), z.boolean(), z.array(z.any())]) })).optional(), "keys": z.array(z.enum(["list_columns","order_columns","label_columns","description_columns","list_title","none"])).optional(), "order_column": z.string().optional(), "order_direction": z.enum(["asc","desc"]).optional(), "page": z.number().int().optional(), "page_size": z.number().int().optional(), "select_columns": z.array(z.string()).optional() }).strict();

export const queryListDistinct = z.object({ "column_name": z.string(), "filter": z.string().optional(), "include_ids": z.array(z.number().int()).optional(), "page": z.number().int().optional(), "page_size": z.number().int().optional() }).strict();

export const queryListRelated = z.object({ "column_name": z.string(), "filter": z.string().optional(), "include_ids": z.array(z.number().int()).optional(), "page": z.number().int().optional(), "page_size": z.number().int().optional() }).strict();

export const queryStop = z.object({ "client_id": z.string() }).strict();

export const queryGetUpdatedSince = z.object({ "last_updated_ms": z.number() }).strict();

export const queryGetById = z.object({ "query_id": z.number().int(), "columns": z.array(z.string()).optional(), "keys": z.array(z.enum(["show_columns","description_columns","label_columns","show_title","none"])).optional() }).strict();
