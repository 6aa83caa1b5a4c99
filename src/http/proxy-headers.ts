import type { Secret } from "../auth/secret.ts";
import { ConfigError } from "../errors/errors.ts";
import { headerSecrets } from "../http/header-secrets.ts";
import type { KnownSecrets } from "../results/known-secrets.ts";
import { readRedirect } from "./redirect.ts";
import type { PendingRequest, Send } from "./request.ts";

/**
 * Add the headers that a proxy in front of Superset wants; ours beat them. When the proxy sends elsewhere to sign in, they are
 * read anew and the request is sent once more: it has not reached Superset.
 */
export function withProxyHeaders(send: Send, secret: Secret, known: KnownSecrets): Send {
  return async (request) => {
    const lines = await secret.read();
    const response = await send(withDefaults(request, readHeaders(lines, known)));
    if (readRedirect(response, new URL(request.url).origin)?.kind !== "elsewhere") return response;
    const newer = await secret.readAnew(lines);
    if (newer === undefined) return response;
    await response.body?.cancel();
    return send(withDefaults(request, readHeaders(newer, known)));
  };
}

function withDefaults(request: PendingRequest, defaults: Readonly<Record<string, string>>): PendingRequest {
  const missing = Object.entries(defaults).filter(([name]) => !request.headers.has(name));
  return request.with(Object.fromEntries(missing));
}

/** @throws ConfigError for a line that is no header; the line itself may be a secret */
function readHeaders(lines: string, known: KnownSecrets): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [index, line] of lines.split("\n").entries()) {
    if (line.trim() === "") continue;
    const [, name, value] = /^\s*([\w!#$%&'*+.^`|~-]+)\s*:\s*(.*?)\s*$/.exec(line) ?? [];
    if (name === undefined || value === undefined)
      throw new ConfigError(`Line ${index + 1} of the setting headers is not of the form "Name: value".`);
    headers[name] = value;
    for (const secret of headerSecrets(name, value)) known.pin(secret);
  }
  return headers;
}
