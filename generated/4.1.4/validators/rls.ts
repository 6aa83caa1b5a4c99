// Generated from spec/4.1.4/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import * as z from "zod";

export const rlsBulkDelete = z.object({ "ids": z.array(z.number().int()) }).strict();

export const rlsList = z.object({ "columns": z.array(z.string()).optional(), "filters": z.array(z.object({ "col": z.enum(["changed_by","clause","created_by","description","filter_type","group_key","name","roles","tables"]), "opr": z.enum(["ct","eq","ew","in","nct","neq","new","not_in","nrel_o_m","nsw","rel_m_m","rel_o_m","sw"]), "value": z.union([z.number(), z.string(), z.boolean(), z.array(z.any())]) })).optional(), "keys": z.array(z.enum(["list_columns","order_columns","label_columns","description_columns","list_title","none"])).optional(), "order_column": z.enum(["changed_on_delta_humanized","clause","filter_type","group_key","name"]).optional(), "order_direction": z.enum(["asc","desc"]).optional(), "page": z.number().int().optional(), "page_size": z.number().int().optional(), "select_columns": z.array(z.string()).optional() }).strict();

export const rlsCreate = z.object({ "clause": z.string(), "description": z.union([z.string(), z.null()]).optional(), "filter_type": z.enum(["Regular","Base"]), "group_key": z.union([z.string(), z.null()]).optional(), "name": z.string().min(1).max(255), "roles": z.array(z.number().int()), "tables": z.array(z.number().int()).min(1) }).strict();

export const rlsInfo = z.object({ "add_columns": z.record(z.string(), z.object({ "page": z.number().int().optional(), "page_size": z.number().int().optional() })).optional(), "edit_columns": z.record(z.string(), z.object({ "page": z.number().int().optional(), "page_size": z.number().int().optional() })).optional(), "keys": z.array(z.enum(["add_columns","edit_columns","filters","permissions","add_title","edit_title","none"])).optional() }).strict();

export const rlsListRelated = z.object({ "column_name": z.string(), "filter": z.string().optional(), "include_ids": z.array(z.number().int()).optional(), "page": z.number().int().optional(), "page_size": z.number().int().optional() }).strict();

export const rlsDelete = z.object({ "rls_id": z.number().int() }).strict();

export const rlsGetById = z.object({ "rls_id": z.number().int(), "columns": z.array(z.string()).optional(), "keys": z.array(z.enum(["show_columns","description_columns","label_columns","show_title","none"])).optional() }).strict();

export const rlsUpdate = z.object({ "rls_id": z.number().int(), "clause": z.string().optional(), "description": z.union([z.string(), z.null()]).optional(), "filter_type": z.enum(["Regular","Base"]).optional(), "group_key": z.union([z.string(), z.null()]).optional(), "name": z.string().min(1).max(255).optional(), "roles": z.array(z.number().int()), "tables": z.array(z.number().int()) }).strict();
