// Generated from spec/6.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import * as z from "zod";

export const embeddedDashboardGet = z.object({ "uuid": z.string(), "uiConfig": z.number().optional(), "show_filters": z.boolean().optional(), "expand_filters": z.boolean().optional(), "native_filters_key": z.string().optional(), "permalink_key": z.string().optional() }).strict();
