import { readFile } from "node:fs/promises";
import { expect } from "vitest";
import type { Contract } from "../contract.ts";
import { makeDashboard, remove } from "../make.ts";

export const authCases: readonly Contract[] = [
  {
    proves: ["superset_auth_authenticate_user", "superset_auth_refresh_token"],
    async run({ json, baseUrl }) {
      const signIns = async (): Promise<number> => {
        const { result } = await json("superset_user_list", {
          filters: [{ col: "username", opr: "eq", value: "admin" }],
          columns: ["login_count"],
        });
        return result[0].login_count;
      };
      const before = await signIns();
      const signedIn = await json("superset_auth_authenticate_user");
      expect(signedIn).toMatchObject({ signed_in: true, account: "admin", base_url: baseUrl });
      expect(Date.parse(signedIn.expires_at)).toBeGreaterThan(Date.now());
      const after = await signIns();
      expect(after).toBe(before + 1);

      const renewed = await json("superset_auth_refresh_token");
      expect(renewed).toMatchObject({ renewed: true, how: "refreshed", account: "admin" });
      expect(await signIns(), "renewed without the password").toBe(after);
      expect(JSON.stringify([signedIn, renewed])).not.toContain("eyJ");
    },
  },
  {
    proves: ["superset_auth_get_csrf_token"],
    async run({ json }) {
      const { result } = await json("superset_auth_get_csrf_token");
      // Signed by Flask: a base64 text, the time, and the signature.
      expect(await readKept(result)).toMatch(/^[\w-]{50,}\.[\w-]+\.[\w-]{20,}\n$/);
    },
  },
  {
    proves: ["superset_auth_create_guest_token"],
    async run(scene) {
      const { json, seeded } = scene;
      const dashboard_id = await makeDashboard(scene);
      const { result } = await json("superset_dashboard_set_embedded", { dashboard_id, allowed_domains: [] });
      const resources = [{ type: "dashboard", id: result.uuid }];
      const rls = [{ clause: "country = 'Japan'", dataset: await seeded("dataset", "customers") }];
      const user = { username: "guest1", first_name: "Ann", last_name: "O'Lee" };
      const { token } = await json("superset_auth_create_guest_token", { resources, rls, user });
      expect(token).not.toContain("eyJ");
      expect(claimsOf(await readKept(token))).toMatchObject({
        type: "guest",
        user,
        resources,
        rls_rules: rls,
      });
      await remove(scene, "dashboard", dashboard_id);
    },
  },
  {
    proves: [
      "superset_api_key_create",
      "superset_api_key_list",
      "superset_api_key_get_by_id",
      "superset_api_key_delete",
    ],
    versions: ">=6",
    async run({ json, unique, fetch }) {
      const about = { name: unique("nightly job"), scopes: "read,write", expires_on: "2099-01-31T00:00:00" };
      const { result: created } = await json("superset_api_key_create", about);
      const { uuid: key_uuid } = created;
      const key = (await readKept(created.key)).trim();
      const use = async () =>
        (await fetch("/api/v1/chart/", { headers: { Authorization: `Bearer ${key}` } })).status;
      expect(await use()).toBe(200);
      const read = async () => (await json("superset_api_key_get_by_id", { key_uuid })).result;
      expect(await read()).toMatchObject({ ...about, uuid: key_uuid, active: true, revoked_on: null });

      await json("superset_api_key_delete", { key_uuid });
      expect(await use()).toBe(401);
      const { result: listed } = await json("superset_api_key_list");
      const [row] = listed.filter(({ uuid }: { uuid: string }) => uuid === key_uuid);
      expect(row).toMatchObject({ ...about, revoked_on: expect.any(String) });
    },
  },
];

/** The secret in the file that an answer names in its place. */
async function readKept(text: string): Promise<string> {
  const path = /^\[secret, kept in (.+)\]$/.exec(text)?.[1];
  expect(path, text).toBeDefined();
  return readFile(path as string, "utf8");
}

/** What a JSON web token says. */
function claimsOf(token: string): unknown {
  return JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
}
