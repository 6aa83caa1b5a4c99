// Generated from spec/4.1.4/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import * as z from "zod";

export const authGetCsrfToken = z.object({}).strict();

export const authCreateGuestToken = z.object({ "resources": z.array(z.object({ "id": z.string(), "type": z.literal("dashboard") })), "rls": z.array(z.object({ "clause": z.string(), "dataset": z.number().int().optional() })), "user": z.object({ "first_name": z.string().optional(), "last_name": z.string().optional(), "username": z.string().optional() }) }).strict();

export const authAuthenticateUser = z.object({}).strict();

export const authRefreshToken = z.object({}).strict();
