import { join } from "node:path";
import { versions as ownVersions } from "../generated/index.ts";
import { catalogueTools, createCatalogue } from "./catalogue/catalogue.ts";
import { searchOf } from "./catalogue/search-version.ts";
import type { Config } from "./config/config.ts";
import { type Connection, configuredTransport, openConnection } from "./connection.ts";
import { configuredFit } from "./fit/configured-fit.ts";
import { fits } from "./fit/facts.ts";
import { systemClock } from "./long-work/clock.ts";
import { createKnownSecrets } from "./results/known-secrets.ts";
import { createMask, type Mask } from "./results/mask.ts";
import { createJournal } from "./safety/journal.ts";
import { createSqlDatabases } from "./safety/sql-databases.ts";
import { sqlJudge } from "./safety/sql-judge.ts";
import { loadCheckedRegistry } from "./tools/checked-registry.ts";
import { type CallTool, createHandler } from "./tools/handler.ts";
import { createLocalHandlers, localTools } from "./tools/local-tools.ts";
import { withOwnArguments } from "./tools/own-arguments.ts";
import { loadVersion, type Registry } from "./tools/registry.ts";
import type { Tool } from "./tools/tool.ts";
import { findVersions, type Versions } from "./version/user-versions.ts";
import { createVersionChooser } from "./version/version-chooser.ts";
import { createVersionMemory } from "./version/version-memory.ts";

export interface Runtime {
  /** The tools of the version assumed at the moment; nobody is asked. */
  registry(): Promise<Registry>;
  /** What to list: the enabled tools that fit the server and the account, of which more is learnt in the background. */
  listed(): Promise<Tool[]>;
  callTool: CallTool;
  /** What resources are read with beside the tools. */
  surroundings: { baseUrl: string; outputDir: string; mask: Mask };
}

/** The tools that stand for no operation. */
const ownTools = [...localTools, ...catalogueTools];

export interface RuntimeHooks {
  /** What a user should know but no call asked for. */
  warn(message: string): void;
  /** The tools have changed: the Superset or the account is another than assumed. */
  onToolsChanged?(): void;
}

/** Wire everything together. Reads and sends nothing until it is used. */
export function createRuntime(config: Config, { warn, onToolsChanged }: RuntimeHooks): Runtime {
  const versions = findVersions(ownVersions as unknown as Versions, config.generatedDir);
  const known = createKnownSecrets();
  const mask = createMask(known.all);
  const say = (message: string) => warn(mask(message));
  const transport = configuredTransport(config, known);
  let connection: Promise<Connection> | undefined;
  const connect = () => {
    const opening = connection ?? openConnection(config, transport, known, say);
    connection = opening;
    // What was wrong may be put right: a session saved by `login`, a file that is there now.
    opening.catch(() => {
      if (connection === opening) connection = undefined;
    });
    return opening;
  };
  const chooser = createVersionChooser({
    known: Object.keys(versions),
    configured: config.superset_version,
    baseUrl: config.base_url,
    send: transport,
    memory: config.base_url ? createVersionMemory(config.stateDir, config.base_url) : undefined,
    warn: say,
    onChange: () => onToolsChanged?.(),
  });
  const fit = configuredFit(config, transport, connect, () => onToolsChanged?.());

  const sqlDatabases = createSqlDatabases();
  const sqlPolicy = {
    readOnly: config.read_only,
    databases: config.sql_databases,
    schemas: config.sql_schemas,
    maxRows: config.max_rows,
  };

  const load = async (version: string) => {
    const generated = await loadVersion(versions, version);
    const settings = { tools: config.tools, deny: config.deny, readOnly: config.read_only };
    const told = config.superset_version === undefined ? say : undefined;
    const registry = await loadCheckedRegistry(versions, generated, ownTools, settings, told);
    const callTool = createHandler({
      registry,
      generated,
      connect: async () => {
        const { api, wayIn, probe } = await connect();
        const { baseUrl, username } = wayIn.account;
        const handlers = createLocalHandlers({ wayIn, probe, supersetVersion: version });
        return { api, baseUrl, account: username, handlers };
      },
      judge: (tool) => fit.judge(tool, version),
      local: (call) =>
        createCatalogue({
          registry,
          call,
          search: searchOf(generated),
          fits: async (tool) => fits(await fit.judge(tool, version)),
          schemaOf: withOwnArguments,
        }),
      files: [...config.files, config.outputDir],
      patience: { clock: systemClock, limitMs: Math.max(config.long_timeout, config.timeout) * 1000 },
      shape: {
        results: config.results,
        maxTokens: config.max_tokens,
        outputDir: config.outputDir,
        secretsDir: join(config.stateDir, "secrets"),
        mask,
      },
      safety: {
        confirm: config.confirm,
        sql: { policy: sqlPolicy, judge: sqlJudge, databases: sqlDatabases },
        journal: config.journal === undefined ? undefined : createJournal(config.journal, mask, say),
      },
    });
    return { version, registry, callTool };
  };
  const loaded = new Map<string, ReturnType<typeof load>>();
  const current = async () => {
    const version = await chooser.current();
    const known = loaded.get(version);
    if (known) return known;
    const loading = load(version);
    loaded.set(version, loading);
    return loading;
  };
  const offer = async () => {
    const { version, registry } = await current();
    return { version, all: registry.all, listed: registry.listed() };
  };

  return {
    async listed() {
      const offered = await offer();
      // In the background, the version first; what then fails is said by the next list or call.
      void chooser
        .settle()
        .then(async () => fit.learn(await offer()))
        .catch(() => undefined);
      return fit.choose(offered);
    },
    registry: async () => (await current()).registry,
    surroundings: { baseUrl: config.base_url ?? "", outputDir: config.outputDir, mask },
    async callTool(name, args, context) {
      await chooser.settle();
      return (await current()).callTool(name, args, context);
    },
  };
}
