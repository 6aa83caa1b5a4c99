// Generated from spec/4.1.4/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import * as z from "zod";

export const assetsExport = z.object({}).strict();

export const assetsImport = z.object({ "bundle": z.union([z.string(), z.object({ "name": z.string(), "text": z.string().optional(), "base64": z.string().optional() }).strict()]), "passwords": z.union([z.record(z.string(), z.any()), z.array(z.any()), z.string()]).optional(), "ssh_tunnel_passwords": z.union([z.record(z.string(), z.any()), z.array(z.any()), z.string()]).optional(), "ssh_tunnel_private_key_passwords": z.union([z.record(z.string(), z.any()), z.array(z.any()), z.string()]).optional(), "ssh_tunnel_private_keys": z.union([z.record(z.string(), z.any()), z.array(z.any()), z.string()]).optional() }).strict();
