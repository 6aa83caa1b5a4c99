import { PendingRequest, type Send } from "../http/request.ts";

/** How a Superset at the root of its address greets. */
const GREETING = /\/(superset\/welcome|login|welcome)\/?$/;

/**
 * Where a Superset may be that is not at the given address: under less of a path, where the root of the host redirects to, and
 * for `localhost`, which is two addresses, at each of them.
 */
export async function otherAddresses(transport: Send, baseUrl: string): Promise<string[]> {
  const { origin, pathname, hostname } = new URL(baseUrl);
  const parts = pathname.split("/").filter((part) => part !== "");
  const shorter = parts.map(
    (_, index) =>
      `${origin}${parts
        .slice(0, index)
        .map((part) => `/${part}`)
        .join("")}`,
  );
  const twins =
    hostname === "localhost" ? ["127.0.0.1", "[::1]"].map((host) => baseUrl.replace("localhost", host)) : [];
  const greeted = await redirectOfRoot(transport, origin);
  return [...new Set([...(greeted ? [greeted] : []), ...shorter.reverse(), ...twins])].filter(
    (candidate) => candidate !== baseUrl,
  );
}

async function redirectOfRoot(transport: Send, origin: string): Promise<string | undefined> {
  const response = await transport(new PendingRequest(`${origin}/`, { kind: "probe" })).catch(
    () => undefined,
  );
  const location = response?.headers.get("Location") ?? "";
  if (location === "" || !URL.canParse(location, origin)) return undefined;
  const target = new URL(location, origin);
  return target.origin === origin
    ? origin + target.pathname.replace(GREETING, "").replace(/\/+$/, "")
    : undefined;
}
