import type { WayIn } from "../auth/way-in.ts";
import type { Config } from "../config/config.ts";
import { openConnection } from "../connection.ts";
import { type Check, ok, type Verdict, warning } from "./check.ts";
import { lookingKeeping } from "./looking-keeping.ts";
import { verdictOf } from "./read-error.ts";
import { openSecretFiles } from "./secret-files.ts";

/** Somebody is signed in, in the one way that is configured, and Superset takes it. */
export const checkSignIn: Check<"config" | "transport" | "isSuperset"> = {
  name: "sign-in",
  needs: ["config", "transport", "isSuperset"],
  gives: ["connection"],
  limitMs: 25_000,
  async run({ config, transport }, { known, sources }) {
    const troubles = await openSecretFiles(config, sources);
    const warn = (message: string) => void troubles.push(warning(message, "Run `superset-mcp login` again."));
    try {
      const keeping = await lookingKeeping(config, warn);
      const connection = await openConnection(config, transport, known, warn, keeping);
      await connection.probe();
      const verdict = await describe(connection.wayIn, config);
      return { verdicts: [verdict, ...troubles], ground: { connection } };
    } catch (error) {
      return { verdicts: [verdictOf(error, "Check the account with a browser."), ...troubles] };
    }
  },
};

/** Whose key, cookie or guest token it is, is not known here. */
const NAMED: readonly string[] = ["password", "saved session", "tokens"];

async function describe(wayIn: WayIn, { access_token: fixed }: Config): Promise<Verdict> {
  const { kind, account } = wayIn;
  const { access } = await wayIn.expiries();
  const who = `signed in by ${kind}${NAMED.includes(kind) ? ` as "${account.username}"` : ""}`;
  const isFixed = kind === "access token" && fixed !== undefined;
  if (!isFixed || access === undefined || !Number.isFinite(access)) return ok(who);
  return warning(
    `The access token is good until ${new Date(access).toISOString()} and cannot be renewed from here.`,
    "Set SUPERSET_REFRESH_TOKEN besides, or have it read anew by SUPERSET_ACCESS_TOKEN_COMMAND.",
  );
}
