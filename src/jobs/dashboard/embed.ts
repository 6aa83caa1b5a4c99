import { readFile } from "node:fs/promises";
import { ArgumentError, SupersetError } from "../../errors/errors.ts";
import type { RunJob } from "../job.ts";
import type { Steps } from "../steps.ts";

const EMBEDDED = {
  get: "superset_dashboard_get_embedded",
  set: "superset_dashboard_set_embedded",
  delete: "superset_dashboard_delete_embedded",
};
/** What answers only where Superset shows embedded dashboards at all. */
const SHOWN = "superset_embedded_dashboard_get";
const NO_UUID_YET = "00000000-0000-0000-0000-000000000000";

interface Embedding {
  uuid: string;
  allowed_domains: string[];
}

/** Switches embedding on for a dashboard, and makes a token for a guest where one is named. */
export const embed: RunJob = async (args, steps) => {
  const { rules = [] } = args as { rules?: unknown[] };
  if (rules.length > 0 && args.guest === undefined)
    throw new ArgumentError("The rules are of a guest's token: give guest too, or leave rules out.");
  const id = Number(args.dashboard_id);
  const before = await absentIs404(() => steps.read(EMBEDDED.get, { dashboard_id: id }));
  const { result: earlier } = (before ?? {}) as { result?: Embedding };
  const domains = (args.allowed_domains as string[] | undefined) ?? earlier?.allowed_domains ?? [];
  const answer = await steps.write(
    EMBEDDED.set,
    { dashboard_id: id, allowed_domains: domains },
    {
      what: () => `the embedding of dashboard ${id}`,
      back: () =>
        earlier
          ? [EMBEDDED.set, { dashboard_id: id, allowed_domains: earlier.allowed_domains }]
          : [EMBEDDED.delete, { dashboard_id: id }],
    },
  );
  const { uuid = earlier?.uuid ?? NO_UUID_YET } =
    (answer as { result?: Partial<Embedding> } | undefined)?.result ?? {};
  const token = args.guest === undefined ? {} : await makeToken(uuid, args, steps);
  if (!steps.isDry) await tellWhetherShown(uuid, domains, steps);
  const how = `@superset-ui/embedded-sdk: embedDashboard({id: "${uuid}", supersetDomain, mountPoint, fetchGuestToken})`;
  return { id, uuid, allowed_domains: domains, ...token, how };
};

async function makeToken(
  uuid: string,
  { guest, rules = [] }: Record<string, unknown>,
  steps: Steps,
): Promise<object> {
  const body = { user: { username: guest }, resources: [{ type: "dashboard", id: uuid }], rls: rules };
  const answer = await steps.write("superset_auth_create_guest_token", body, {
    what: () => `a guest token for "${guest}", which ends by itself`,
  });
  if (steps.isDry) return {};
  // A secret of an answer is in a file already, and the answer says in which.
  const [, file] = /\[secret, kept in (.*)\]$/s.exec(String((answer as { token?: unknown }).token)) ?? [];
  if (file === undefined) throw new TypeError("no guest token is in it");
  return { token_file: file, token_expires: await expiryIn(file) };
}

/** When the token in a file ends, ISO 8601: it says so itself. */
async function expiryIn(file: string): Promise<string> {
  const [, payload = ""] = (await readFile(file, "utf8")).split(".");
  const { exp } = JSON.parse(Buffer.from(payload, "base64url").toString()) as { exp: number };
  return new Date(Math.floor(exp) * 1000).toISOString().replace(".000Z", "Z");
}

/** What a page's visitors would otherwise be the first to see. */
async function tellWhetherShown(uuid: string, domains: readonly string[], steps: Steps): Promise<void> {
  if (domains.length === 0) steps.note("Every site may embed it: give allowed_domains to limit that.");
  if (!steps.has(SHOWN)) return;
  const shown = await absentIs404(() => steps.read(SHOWN, { uuid }));
  if (shown === undefined) {
    steps.note(
      "This Superset shows no embedded dashboards: an administrator has to set the feature flag EMBEDDED_SUPERSET.",
    );
  }
}

async function absentIs404(read: () => Promise<unknown>): Promise<unknown> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof SupersetError && error.status === 404) return undefined;
    throw error;
  }
}
