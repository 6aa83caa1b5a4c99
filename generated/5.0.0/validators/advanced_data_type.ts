// Generated from spec/5.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import * as z from "zod";

export const advancedDataTypeConvert = z.object({ "type": z.string(), "values": z.array(z.any()).min(1) }).strict();

export const advancedDataTypeList = z.object({}).strict();
