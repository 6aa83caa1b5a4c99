import { isOurs, type ServerEntry } from "../clients/server-entry.ts";
import { SECRET_VARIABLES } from "../config/settings.ts";
import type { KnownSecrets } from "../results/known-secrets.ts";
import { type Check, failed, ok, skipped, type Verdict } from "./check.ts";
import { inspectServer } from "./client-server.ts";
import type { FoundClient } from "./find-clients.ts";
import { tryServer } from "./try-server.ts";

/** The clients' configurations on this machine start this server, and it answers them. */
export const checkClients: Check<never> = {
  name: "clients",
  needs: [],
  gives: [],
  limitMs: 30_000,
  async run({ baseUrl }, { clients, named, known, sources }) {
    const missing = named
      .filter((name) => !clients.some(({ client }) => client.id === name))
      .map((name) =>
        failed(`There is no configuration of ${name} on this machine.`, "superset-mcp init writes one."),
      );
    const found = await Promise.all(
      clients.map((client) => checkClient(client, { baseUrl, known, env: sources.env })),
    );
    const verdicts = [...missing, ...found.flat()];
    return {
      verdicts:
        verdicts.length > 0
          ? verdicts
          : [skipped("no MCP client on this machine has a configuration; superset-mcp init writes one")],
    };
  },
};

interface Around {
  baseUrl: string | undefined;
  known: KnownSecrets;
  env: NodeJS.ProcessEnv;
}

async function checkClient(found: FoundClient, around: Around): Promise<Verdict[]> {
  const { client, path } = found;
  if ("fault" in found)
    return [failed(`${client.title}: ${found.fault}`, "Correct the file; the client cannot read it either.")];
  const ours = Object.entries(found.servers).filter(([, entry]) => isOurs(entry, process.argv[1]));
  if (ours.length === 0) return [skipped(`${client.title}: none of its servers is superset-mcp (${path})`)];
  const seen = new Map<string, string>();
  const checked = ours.map(async ([name, entry]) => {
    const address = entry.env.SUPERSET_BASE_URL ?? "";
    const twin = seen.get(address);
    seen.set(address, name);
    const verdicts = await checkServer(entry, found, around);
    const twins = twin === undefined ? [] : [twinOf(twin, address)];
    return [...verdicts, ...twins].map((verdict) => ({
      ...verdict,
      message: `${client.title}, server "${name}": ${verdict.message}`,
    }));
  });
  return (await Promise.all(checked)).flat();
}

function twinOf(twin: string, address: string): Verdict {
  return {
    state: "warning",
    message: `it is there twice: "${twin}" is for ${address || "the same Superset"} too.`,
    cure: "Take one of them away: each puts its tools before the model.",
  };
}

async function checkServer(
  entry: ServerEntry,
  { client, path }: FoundClient,
  around: Around,
): Promise<Verdict[]> {
  for (const name of SECRET_VARIABLES) if (entry.env[name]) around.known.pin(entry.env[name]);
  const { verdicts, canStart } = await inspectServer(entry, { client, path, ...around });
  if (verdicts.some(({ state }) => state === "failed")) return verdicts;
  if (!canStart)
    return [...verdicts, ok("its configuration is right; only the client can fill it in and start it")];
  return [await tryServer(entry, around.env), ...verdicts];
}
