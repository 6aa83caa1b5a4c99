import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { dateOf } from "../auth/date-of.ts";
import { CLIENTS, findClient, type McpClient, type Surroundings } from "../clients/clients.ts";
import { applyChange, type ConfigurationChange, planChange, readServers } from "../clients/configuration.ts";
import { describeChange } from "../clients/describe-change.ts";
import { isOurs, type OwnProgram, type ServerEntry, startCommand } from "../clients/server-entry.ts";
import { VARIABLES } from "../config/settings.ts";
import { variableIn } from "../config/variable-in.ts";
import { tryServer } from "../doctor/try-server.ts";
import { ConfigError } from "../errors/errors.ts";
import type { Access } from "../init/attempt.ts";
import { clientEnvironment } from "../init/client-environment.ts";
import { createSilentInterviewer, createTerminalInterviewer, type Interviewer } from "../init/interviewer.ts";
import { type FoundSuperset, settleAddress } from "../init/settle-address.ts";
import { nameOf, settleSignIn } from "../init/settle-sign-in.ts";
import { settleSurface } from "../init/settle-surface.ts";
import { withLimitsOf } from "../init/with-limits-of.ts";
import { maskErrors } from "../results/error-result.ts";
import { createKnownSecrets, type KnownSecrets } from "../results/known-secrets.ts";
import { createMask } from "../results/mask.ts";
import { printable } from "../results/printable.ts";
import type { CommandLine } from "./arguments.ts";

/** `init`: from an address to clients that work. Returns the exit code. */
export async function init(line: CommandLine, program: OwnProgram): Promise<number> {
  if (line.positionals.length > 0) throw new ConfigError(`"${line.positionals[0]}" is too much.`);
  const named = line.client.map(findClient);
  const interviewer = line.yes ? createSilentInterviewer(tell) : await createTerminalInterviewer();
  // `init --yes | head`: what has been begun is finished, whoever has stopped reading.
  process.stdout.on("error", () => {});
  const known = createKnownSecrets();
  const mask = createMask(known.all);
  const careful = { ...interviewer, complain: (text: string) => interviewer.complain(printable(mask(text))) };
  return maskErrors(mask, () => setUp(line, program, named, careful, known));
}

const tell = (text: string) => void process.stdout.write(`${text}\n`);

async function setUp(
  { sources: given }: CommandLine,
  program: OwnProgram,
  named: readonly McpClient[],
  interviewer: Interviewer,
  known: KnownSecrets,
): Promise<number> {
  const found = await settleAddress(given, interviewer, known);
  interviewer.say(`Superset ${found.version} answers at ${found.config.base_url}`);
  const access = await settleSignIn(found.config, found.ways, interviewer, known);
  interviewer.say(`Signed in as "${printable(await nameOf(access))}"${lifeOf(access)}`);
  const surface = hasSurface(found) ? {} : await settleSurface(access, interviewer);
  const surroundings = { platform: program.platform, home: homedir(), env: found.sources.env };
  const clients = named.length > 0 ? named : await askClients(surroundings, interviewer);
  const env = clientEnvironment(found.sources, found.config, { ...access.settings, ...surface });
  const entry: ServerEntry = { ...startCommand(program), env };
  const isSurfaceSaid = hasSurface(found) || interviewer.canAskAgain;
  const plans = await Promise.all(
    clients.map((client) => planFor(client, surroundings, entry, program, isSurfaceSaid)),
  );
  const real = plans.map(({ change }) => change).filter(({ before, after }) => before !== after);
  if (real.length > 0) {
    interviewer.say(real.map(describeChange).join("\n\n"));
    const question = real.length === 1 ? "Write this?" : `Write these ${real.length} files?`;
    if (!(await interviewer.confirm(question))) {
      interviewer.say("Nothing was written.");
      return 0;
    }
  }
  for (const change of real) await write(change, interviewer);
  return proveIt(plans[0]?.entry ?? entry, clients, interviewer, found.sources.env);
}

/** What the clients' server may do has been said by flag or variable. */
function hasSurface({ sources: { flags, env } }: FoundSuperset): boolean {
  const names = ["tools", "read_only"] as const;
  return names.some((name) => flags[name] !== undefined || variableIn(env, VARIABLES[name]) !== undefined);
}

async function askClients(surroundings: Surroundings, interviewer: Interviewer): Promise<McpClient[]> {
  const isHere = (client: McpClient) =>
    existsSync(client.home(surroundings)) || existsSync(client.file(surroundings));
  const here = CLIENTS.filter(isHere).map(({ id }) => id);
  const ids = await interviewer.chooseSome({
    message: "Which clients are to have it?",
    setting: `--client (${CLIENTS.map(({ id }) => id).join(", ")}): none of them was found on this machine`,
    choices: CLIENTS.map(({ id, title }) => ({
      value: id,
      label: title,
      ...(here.includes(id) && { hint: "found on this machine" }),
    })),
    proposal: here.length > 0 || !interviewer.canAskAgain ? here : ["claude-desktop"],
  });
  return ids.map(findClient);
}

/** Under the usual name, unless that is another server's or another Superset's. */
async function planFor(
  client: McpClient,
  surroundings: Surroundings,
  entry: ServerEntry,
  { main }: OwnProgram,
  isSurfaceSaid: boolean,
): Promise<{ change: ConfigurationChange; entry: ServerEntry }> {
  const found = await readServers(client, surroundings);
  const address = entry.env.SUPERSET_BASE_URL ?? "";
  const isFree = (name: string) => {
    const there = found?.servers[name];
    if (there === undefined) return found?.names.includes(name) !== true;
    return isOurs(there, main) && (there.env.SUPERSET_BASE_URL ?? "").replace(/\/+$/, "") === address;
  };
  const host = new URL(address).host.replaceAll(/[^a-z0-9]+/gi, "-");
  const names = ["superset", `superset-${host}`, `superset-mcp-${host}`];
  const name = names.find(isFree) ?? (names.at(-1) as string);
  const env = withLimitsOf(found?.servers[name]?.env ?? {}, entry.env, isSurfaceSaid);
  const limited = { ...entry, env };
  return { change: await planChange(client, surroundings, name, limited), entry: limited };
}

async function write(change: ConfigurationChange, interviewer: Interviewer): Promise<void> {
  const copy = await applyChange(change, new Date());
  interviewer.say(`${change.client.title}: written${copy ? `; as it was: ${copy}` : ""}`);
}

/** The server is started as the clients will, so that what is wrong with it is seen here. */
async function proveIt(
  entry: ServerEntry,
  clients: readonly McpClient[],
  interviewer: Interviewer,
  env: NodeJS.ProcessEnv,
): Promise<number> {
  const { state, message, cure } = await tryServer(entry, env);
  if (state !== "ok") {
    interviewer.complain(`As the clients will start the server, ${message} ${cure ?? ""}`);
    return 1;
  }
  interviewer.say(`As the clients will start the server, ${message}; the others are found by search.`);
  const next = clients.map(({ title, activation }) => `${title}: ${activation}`);
  interviewer.say([...next, 'Then ask: "Which dashboards are there, and what do they show?"'].join("\n"));
  return 0;
}

function lifeOf({ until }: Access): string {
  const day = dateOf(until)?.toISOString().slice(0, 10);
  return day ? `; the session lasts until ${day}, superset-mcp login begins a new one` : "";
}
