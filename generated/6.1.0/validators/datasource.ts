// Generated from spec/6.1.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import * as z from "zod";

export const datasourceGetColumnValues = z.object({ "datasource_type": z.string(), "datasource_id": z.number().int(), "column_name": z.string() }).strict();

export const datasourceValidateExpression = z.object({ "datasource_type": z.string(), "datasource_id": z.number().int(), "clause": z.enum(["WHERE","HAVING"]).optional(), "expression": z.string(), "expression_type": z.enum(["column","metric","where","having"]).optional() }).strict();
