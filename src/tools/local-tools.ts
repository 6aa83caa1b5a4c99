import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import type { Renewal, WayIn } from "../auth/way-in.ts";
import { textResult } from "../results/shape.ts";
import type { LocalHandler, LocalTool } from "./tool.ts";

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

export interface LocalContext {
  wayIn: WayIn;
  supersetVersion: string;
  /** One authenticated call that every account may make on every version. */
  probe(): Promise<void>;
}

/** What the runtime answers itself: the tools above, and the two operations that deal in tokens. */
export function createLocalHandlers(context: LocalContext): ReadonlyMap<string, LocalHandler> {
  const { wayIn } = context;
  const account = () => ({ account: wayIn.account.username, base_url: wayIn.account.baseUrl });
  const outcome = ({ renewed, how, expiresAt }: Renewal) => ({
    renewed,
    how,
    ...account(),
    expires_at: timeText(expiresAt),
  });
  return new Map<string, LocalHandler>([
    [
      "superset_auth_check_token_validity",
      async () => {
        await context.probe();
        const expiries = await wayIn.expiries();
        return jsonResult({
          valid: true,
          ...account(),
          signed_in_by: wayIn.kind,
          expires_at: timeText(expiries.access),
          refresh_expires_at: timeText(expiries.refresh),
        });
      },
    ],
    [
      "superset_auth_authenticate_user",
      async () => {
        const { renewed, ...rest } = outcome(await wayIn.signIn());
        return jsonResult({ signed_in: renewed, ...rest });
      },
    ],
    ["superset_auth_refresh_token", async () => jsonResult(outcome(await wayIn.renew()))],
    [
      "superset_config_get_base_url",
      async () => {
        const { account: user, base_url } = account();
        return jsonResult({ base_url, superset_version: context.supersetVersion, account: user });
      },
    ],
  ]);
}

function jsonResult(value: object): CallToolResult {
  return textResult(JSON.stringify(value));
}

function timeText(time: number | undefined): string | null {
  return time !== undefined && Number.isFinite(time) && time > 0 ? new Date(time).toISOString() : null;
}
