import { openSession } from "../seed/rest-session.ts";
import type { Superset } from "../superset.ts";
import { pageSize } from "./server.ts";

/**
 * Makes dashboards until they fill a page, and returns what Superset answers when it is asked for that page, with an access
 * token of the administrator.
 */
export async function fillDashboards(
  { baseUrl, admin }: Superset,
  list: string,
): Promise<{ token: string; plainPage: string }> {
  const session = await openSession(baseUrl, admin);
  const { count } = (await session.get(list)) as { count: number };
  for (let number = count + 1; number <= pageSize; number++)
    await session.post(list, { dashboard_title: `Sales of region ${number}`, slug: `region-${number}` });
  const { text } = await session.fetchText(list);
  const login = await fetch(`${baseUrl}/api/v1/security/login`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ ...admin, provider: "db", refresh: false }),
  });
  const { access_token } = (await login.json()) as { access_token: string };
  return { token: access_token, plainPage: text };
}
