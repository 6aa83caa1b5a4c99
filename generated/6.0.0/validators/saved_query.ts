// Generated from spec/6.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import * as z from "zod";

export const savedQueryBulkDelete = z.object({ "ids": z.array(z.number().int()) }).strict();

export const sqllabGetSavedQueries = z.object({ "columns": z.array(z.string()).optional(), "filters": z.array(z.object({ "col": z.enum(["catalog","changed_by","created_by","database","id","label","schema","tags"]), "opr": z.enum(["all_text","ct","eq","ew","gt","in","lt","nct","neq","new","not_in","nrel_o_m","nsw","rel_m_m","rel_o_m","saved_query_is_fav","saved_query_tag_id","saved_query_tags","sw"]), "value": z.union([z.number(), z.string(), z.boolean(), z.array(z.union([z.number(), z.string(), z.boolean()]))]) })).optional(), "keys": z.array(z.enum(["list_columns","order_columns","label_columns","description_columns","list_title","none"])).optional(), "order_column": z.enum(["catalog","changed_on_delta_humanized","created_by.first_name","created_on","database.database_name","description","label","last_run_delta_humanized","rows","schema","sql"]).optional(), "order_direction": z.enum(["asc","desc"]).optional(), "page": z.number().int().optional(), "page_size": z.number().int().optional(), "select_columns": z.array(z.string()).optional() }).strict();

export const savedQueryCreate = z.object({ "catalog": z.union([z.string().max(256), z.null()]).optional(), "db_id": z.number().int().optional(), "description": z.union([z.string(), z.null()]).optional(), "extra_json": z.union([z.record(z.string(), z.any()), z.array(z.any()), z.string(), z.null()]).optional(), "label": z.union([z.string().max(256), z.null()]).optional(), "schema": z.union([z.string().max(128), z.null()]).optional(), "sql": z.union([z.string(), z.null()]).optional(), "template_parameters": z.union([z.record(z.string(), z.any()), z.array(z.any()), z.string(), z.null()]).optional() }).strict();

export const savedQueryInfo = z.object({ "add_columns": z.record(z.string(), z.object({ "page": z.number().int().optional(), "page_size": z.number().int().optional() })).optional(), "edit_columns": z.record(z.string(), z.object({ "page": z.number().int().optional(), "page_size": z.number().int().optional() })).optional(), "keys": z.array(z.enum(["add_columns","edit_columns","filters","permissions","add_title","edit_title","none"])).optional() }).strict();

export const savedQueryListDistinct = z.object({ "column_name": z.string(), "filter": z.string().optional(), "include_ids": z.array(z.number().int()).optional(), "page": z.number().int().optional(), "page_size": z.number().int().optional() }).strict();

export const savedQueryExport = z.object({ "ids": z.array(z.number().int()) }).strict();

export const savedQueryImport = z.object({ "formData": z.union([z.string(), z.object({ "name": z.string(), "text": z.string().optional(), "base64": z.string().optional() }).strict()]), "overwrite": z.boolean().optional(), "passwords": z.union([z.record(z.string(), z.any()), z.array(z.any()), z.string()]).optional(), "ssh_tunnel_passwords": z.union([z.record(z.string(), z.any()), z.array(z.any()), z.string()]).optional(), "ssh_tunnel_private_key_passwords": z.union([z.record(z.string(), z.any()), z.array(z.any()), z.string()]).optional(), "ssh_tunnel_private_keys": z.union([z.record(z.string(), z.any()), z.array(z.any()), z.string()]).optional() }).strict();

export const savedQueryListRelated = z.object({ "column_name": z.string(), "filter": z.string().optional(), "include_ids": z.array(z.number().int()).optional(), "page": z.number().int().optional(), "page_size": z.number().int().optional() }).strict();

export const savedQueryDelete = z.object({ "saved_query_id": z.number().int() }).strict();

export const savedQueryGetById = z.object({ "saved_query_id": z.number().int(), "columns": z.array(z.string()).optional(), "keys": z.array(z.enum(["show_columns","description_columns","label_columns","show_title","none"])).optional() }).strict();

export const savedQueryUpdate = z.object({ "saved_query_id": z.number().int(), "catalog": z.union([z.string().max(256), z.null()]).optional(), "db_id": z.number().int().optional(), "description": z.union([z.string(), z.null()]).optional(), "extra_json": z.union([z.record(z.string(), z.any()), z.array(z.any()), z.string(), z.null()]).optional(), "label": z.union([z.string().max(256), z.null()]).optional(), "schema": z.union([z.string().max(128), z.null()]).optional(), "sql": z.union([z.string(), z.null()]).optional(), "template_parameters": z.union([z.record(z.string(), z.any()), z.array(z.any()), z.string(), z.null()]).optional() }).strict();
