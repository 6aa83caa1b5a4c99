// Generated from spec/6.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import * as z from "zod";

export const exploreGet = z.object({ "form_data_key": z.string().optional(), "permalink_key": z.string().optional(), "slice_id": z.number().int().optional(), "datasource_id": z.number().int().optional(), "datasource_type": z.string().optional() }).strict();
