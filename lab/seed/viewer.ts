import type { Answer } from "../../codegen/capture/ask.ts";
import { viewer, viewerRole } from "./accounts.ts";
import type { RestSession } from "./rest-session.ts";

/** The role that may read everything in the database, and the limited user who has it. */
export async function createViewer(session: RestSession, databaseId: number): Promise<void> {
  const role = (await session.post("/api/v1/security/roles/", { name: viewerRole })).id;
  const permission = await findPermission(session, "database_access", `[Shop].(id:${databaseId})`);
  const permissions = { permission_view_menu_ids: [permission] };
  await session.post(`/api/v1/security/roles/${role}/permissions`, permissions);
  const gamma = (await listAll(session, "/api/v1/security/roles/")).find((row) => row.name === "Gamma").id;
  await session.post("/api/v1/security/users/", {
    ...viewer,
    first_name: "Vera",
    last_name: "Viewer",
    email: "viewer@example.org",
    active: true,
    roles: [gamma, role],
  });
}

async function findPermission(session: RestSession, permission: string, resource: string): Promise<number> {
  const rows = await listAll(session, "/api/v1/security/permissions-resources/");
  return rows.find((row) => row.permission.name === permission && row.view_menu.name === resource).id;
}

/** Every row of a list; Superset cuts pages at 100 rows. */
async function listAll(session: RestSession, path: string): Promise<Answer[]> {
  const rows: Answer[] = [];
  for (let page = 0; ; page++) {
    const { count, result } = await session.get(`${path}?q=(page:${page},page_size:100)`);
    rows.push(...result);
    if (rows.length >= count || result.length === 0) return rows;
  }
}
