import { createHmac } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { openSession, type RestSession } from "../seed/rest-session.ts";
import type { Superset } from "../superset.ts";

/** A dashboard that a page of somebody else's may embed. */
export interface Embedding {
  readonly dashboardId: number;
  /** A token for a guest who may see this dashboard, from Superset itself. */
  issueToken(): Promise<string>;
  /** One of the same that has expired. */
  issueExpiredToken(): Promise<string>;
}

/** Embeds a dashboard of a Superset that was started with `guestConfig`. */
export async function embedDashboard(
  superset: Pick<Superset, "baseUrl" | "home" | "admin">,
  dashboardId: number,
): Promise<Embedding> {
  const session = await openSession(superset.baseUrl, superset.admin);
  const { result } = await session.post(`/api/v1/dashboard/${dashboardId}/embedded`, { allowed_domains: [] });
  const issueToken = () => askForToken(session, result.uuid);
  return {
    dashboardId,
    issueToken,
    issueExpiredToken: async () => {
      const [header, payload] = (await issueToken()).split(".") as [string, string];
      const claims = JSON.parse(Buffer.from(payload, "base64url").toString()) as { exp: number };
      const late = Buffer.from(JSON.stringify({ ...claims, exp: claims.exp - 3600 })).toString("base64url");
      const secret = await readFile(join(superset.home, "secret.key"), "utf8");
      const signature = createHmac("sha256", secret).update(`${header}.${late}`).digest("base64url");
      return `${header}.${late}.${signature}`;
    },
  };
}

async function askForToken(session: RestSession, uuid: string): Promise<string> {
  const guest = { username: "guest", first_name: "Gil", last_name: "Guest" };
  const resources = [{ type: "dashboard", id: uuid }];
  const { token } = await session.post("/api/v1/security/guest_token/", { user: guest, resources, rls: [] });
  return token;
}
