import { LabError } from "../lab-error.ts";
import { openSession } from "../seed/rest-session.ts";
import type { Superset } from "../superset.ts";

/** A key of the administrator's, in place of a password. */
export interface ApiKey {
  readonly key: string;
  /** From now on it is refused. */
  revoke(): Promise<void>;
}

/** From Superset itself, which must know API keys. */
export async function makeApiKey({ baseUrl, admin }: Pick<Superset, "baseUrl" | "admin">): Promise<ApiKey> {
  const session = await openSession(baseUrl, admin);
  const { result } = await session.post("/api/v1/security/api_keys/", { name: "Lab" });
  const { key, uuid } = result as { key: string; uuid: string };
  const revoke = async () => {
    const headers = { Authorization: `Bearer ${key}` };
    const response = await fetch(`${baseUrl}/api/v1/security/api_keys/${uuid}`, {
      method: "DELETE",
      headers,
    });
    if (!response.ok)
      throw new LabError(`Revoking a key answered ${response.status}: ${await response.text()}`);
  };
  return { key, revoke };
}
