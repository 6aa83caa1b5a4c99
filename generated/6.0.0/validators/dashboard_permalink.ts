// Generated from spec/6.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import * as z from "zod";

export const dashboardPermalinkGet = z.object({ "key": z.string() }).strict();
