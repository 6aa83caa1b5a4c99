// Generated from spec/5.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import * as z from "zod";

export const embeddedDashboardGet = z.object({ "uuid": z.string() }).strict();
