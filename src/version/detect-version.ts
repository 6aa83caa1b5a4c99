import { PendingRequest, type Send } from "../http/request.ts";

/**
 * Ask a Superset which version it is, without signing in: `/version` since 6.1, the sign-in page before.
 * @returns the version as it says it, e.g. `6.0.0`; nothing when it does not say
 */
export async function detectVersion(send: Send, baseUrl: string): Promise<string | undefined> {
  for (const [path, accept] of [
    ["/version", "application/json"],
    ["/login/", "text/html"],
  ] as const) {
    const response = await send(
      new PendingRequest(baseUrl + path, { headers: { Accept: accept }, kind: "probe" }),
    );
    const text = await response.text();
    // In the page the value stands in an attribute, its quotes escaped.
    const found = /version_string(?:"|&#34;|&quot;):\s*(?:"|&#34;|&quot;)([\w.+-]+?)(?:"|&#34;|&quot;)/.exec(
      text,
    )?.[1];
    if (response.ok && found) return found;
  }
  return undefined;
}

/**
 * The generated version to use for a Superset: its own; else the newest that is not newer; else the oldest. A version that
 * is no number (a development build) gets the newest.
 * @param known generated versions, oldest first
 */
export function nearestVersion(known: readonly string[], detected: string): string {
  const newest = known.at(-1) as string;
  if (known.includes(detected)) return detected;
  if (numbersOf(detected).every((number) => number === 0)) return newest;
  const notNewer = known.filter((version) => compareVersions(version, detected) <= 0);
  return notNewer.at(-1) ?? (known[0] as string);
}

function numbersOf(version: string): number[] {
  return [0, 1, 2].map((index) => Number.parseInt(version.split(/[.+-]/)[index] ?? "0", 10) || 0);
}

/** Below zero when `a` is older than `b`, by their three numbers. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  const index = left.findIndex((number, at) => number !== right[at]);
  return index === -1 ? 0 : (left[index] as number) - (right[index] as number);
}
