// Generated from spec/6.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import * as z from "zod";

export const cacheInvalidate = z.object({ "datasource_uids": z.array(z.string()).optional(), "datasources": z.array(z.object({ "catalog": z.union([z.string(), z.null()]).optional(), "database_name": z.string().optional(), "datasource_name": z.string().optional(), "datasource_type": z.enum(["table","dataset","query","saved_query","view"]), "schema": z.string().optional() }).strict()).optional() }).strict();
