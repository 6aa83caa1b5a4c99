import { PendingRequest, type Send } from "../http/request.ts";

/** How a Superset lets programs in, as far as it tells strangers. */
export interface WaysIn {
  /** The provider that it checks passwords with; nothing where it takes none. */
  password: "db" | "ldap" | undefined;
  /** Whether it has API keys. */
  apiKey: boolean;
}

/**
 * Ask a Superset how it can be signed in to. Nobody's password is tried: a sign-in without a name and a password is refused for
 * all that is wrong with it, the provider too where it is not the server's.
 */
export async function findWaysIn(send: Send, baseUrl: string): Promise<WaysIn> {
  const [db, ldap, apiKey] = [
    await acceptsProvider(send, baseUrl, "db"),
    await acceptsProvider(send, baseUrl, "ldap"),
    await hasApiKeys(send, baseUrl),
  ];
  return { password: db ? "db" : ldap ? "ldap" : undefined, apiKey };
}

async function acceptsProvider(send: Send, baseUrl: string, provider: string): Promise<boolean> {
  const response = await send(
    new PendingRequest(`${baseUrl}/api/v1/security/login`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      body: JSON.stringify({ username: "", password: "", provider }),
      idempotent: true,
      kind: "probe",
    }),
  );
  const { message } = (await response.json().catch(() => ({}))) as { message?: object };
  return (
    response.status === 400 && message !== undefined && "username" in message && !("provider" in message)
  );
}

/** The flag that shows them to people in Superset's pages. */
async function hasApiKeys(send: Send, baseUrl: string): Promise<boolean> {
  const response = await send(
    new PendingRequest(`${baseUrl}/login/`, { headers: { Accept: "text/html" }, kind: "probe" }),
  );
  return /FAB_API_KEY_ENABLED(?:"|&#34;|&quot;): ?true/.test(await response.text());
}
