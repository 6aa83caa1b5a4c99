// Generated from spec/6.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import * as z from "zod";

export const sqllabGetBootstrapData = z.object({}).strict();

export const sqllabEstimateQueryCost = z.object({ "catalog": z.union([z.string(), z.null()]).optional(), "database_id": z.number().int(), "schema": z.union([z.string(), z.null()]).optional(), "sql": z.string(), "template_params": z.record(z.string(), z.any()).optional() }).strict();

export const sqllabExecuteQuery = z.object({ "catalog": z.union([z.string(), z.null()]).optional(), "client_id": z.union([z.string(), z.null()]).optional(), "ctas_method": z.union([z.string(), z.null()]).optional(), "database_id": z.number().int(), "expand_data": z.union([z.boolean(), z.null()]).optional(), "json": z.union([z.boolean(), z.null()]).optional(), "queryLimit": z.union([z.number().int(), z.null()]).optional(), "runAsync": z.union([z.boolean(), z.null()]).optional(), "schema": z.union([z.string(), z.null()]).optional(), "select_as_cta": z.union([z.boolean(), z.null()]).optional(), "sql": z.string(), "sql_editor_id": z.union([z.string(), z.null()]).optional(), "tab": z.union([z.string(), z.null()]).optional(), "templateParams": z.union([z.record(z.string(), z.any()), z.array(z.any()), z.string(), z.null()]).optional(), "tmp_table_name": z.union([z.string(), z.null()]).optional() }).strict();

export const sqllabExportQueryResults = z.object({ "client_id": z.string() }).strict();

export const sqllabFormatSql = z.object({ "engine": z.union([z.string(), z.null()]).optional(), "sql": z.string() }).strict();

export const sqllabGetResults = z.object({ "key": z.string() }).strict();
