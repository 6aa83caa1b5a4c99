// Generated from spec/4.1.4/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import * as z from "zod";

export const explorePermalinkCreate = z.object({ "formData": z.record(z.string(), z.any()), "urlParams": z.union([z.array(z.any()), z.null()]).optional() }).strict();

export const explorePermalinkGet = z.object({ "key": z.string() }).strict();
