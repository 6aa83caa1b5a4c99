// Generated from spec/6.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import * as z from "zod";

export const sqllabPermalinkCreate = z.object({ "autorun": z.boolean().optional(), "catalog": z.union([z.string(), z.null()]).optional(), "dbId": z.number().int(), "name": z.string(), "schema": z.union([z.string(), z.null()]).optional(), "sql": z.string(), "templateParams": z.union([z.record(z.string(), z.any()), z.array(z.any()), z.string(), z.null()]).optional() }).strict();

export const sqllabPermalinkGet = z.object({ "key": z.string() }).strict();
