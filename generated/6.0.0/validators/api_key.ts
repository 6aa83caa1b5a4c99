// Generated from spec/6.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import * as z from "zod";

export const apiKeyList = z.object({}).strict();

export const apiKeyCreate = z.object({ "expires_on": z.union([z.string(), z.null()]).optional(), "name": z.string(), "scopes": z.union([z.string(), z.null()]).optional() }).strict();

export const apiKeyDelete = z.object({ "key_uuid": z.string() }).strict();

export const apiKeyGetById = z.object({ "key_uuid": z.string() }).strict();
