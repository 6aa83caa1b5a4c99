import { parseCookies } from "./cookies.ts";

/** Not any two words: the second may be an ordinary one. */
const SCHEME = /^(basic|bearer|token|apikey|negotiate) +(\S+)$/i;

/**
 * What of a header's value is secret, whole and in the parts that somebody may repeat alone: the credentials after their
 * scheme, what a Basic header says, the cookies.
 */
export function headerSecrets(name: string, value: string): string[] {
  if (/^cookie$/i.test(name)) return [value, ...parseCookies(value).values()];
  const [, scheme = "", credentials] = SCHEME.exec(value) ?? [];
  if (credentials === undefined) return [value];
  if (!/^basic$/i.test(scheme)) return [value, credentials];
  const decoded = Buffer.from(credentials, "base64").toString();
  return [value, credentials, decoded, decoded.slice(decoded.indexOf(":") + 1)];
}
