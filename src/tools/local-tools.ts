import type { LocalTool } from "./tool.ts";

const NO_ARGUMENTS = { type: "object", properties: {}, additionalProperties: false } as const;
const READ_ONLY = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

/** The tools that stand for no operation. */
export const localTools: readonly LocalTool[] = [
  {
    name: "superset_auth_check_token_validity",
    title: "Check session",
    description:
      "Check whether the session with Superset works, by one harmless authenticated call, when others are refused. Renews an expired access token as any call does; to sign in anew use superset_auth_authenticate_user. Changes nothing. Returns {valid, account, base_url, signed_in_by, expires_at, refresh_expires_at}, never a token; fails with what to do when the session cannot be used.",
    resource: "auth",
    effect: "read",
    annotations: READ_ONLY,
    inputSchema: NO_ARGUMENTS,
  },
  {
    name: "superset_config_get_base_url",
    title: "Get Superset address",
    description:
      "Get the address of the Superset that these tools work on, to build links: BASE_URL/superset/dashboard/ID/, BASE_URL/explore/?slice_id=ID. To test the session use superset_auth_check_token_validity. Asks nobody, changes nothing. Returns {base_url, superset_version, account}.",
    resource: "config",
    effect: "read",
    annotations: READ_ONLY,
    inputSchema: NO_ARGUMENTS,
  },
];
