// Generated from spec/4.1.4/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import * as z from "zod";

export const activityGetRecent = z.object({ "actions": z.array(z.string()).optional(), "distinct": z.boolean().optional(), "page": z.number().optional(), "page_size": z.number().optional() }).strict();
