import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { dateOf } from "../auth/date-of.ts";
import type { Renewal, WayIn } from "../auth/way-in.ts";
import { textResult } from "../results/shape.ts";
import type { LocalHandler } from "./tool.ts";

export interface LocalContext {
  wayIn: WayIn;
  supersetVersion: string;
  /** One authenticated call that every account may make on every version. */
  probe(): Promise<void>;
}

/** What the runtime answers itself: the tools of local-tools.ts that ask for it, and the two operations that deal in tokens. */
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
  return dateOf(time)?.toISOString() ?? null;
}
