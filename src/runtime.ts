import { catalogueTools } from "./catalogue/catalogue-tools.ts";
import type { Config } from "./config/config.ts";
import { configuredFit } from "./fit/configured-fit.ts";
import type { Send } from "./http/request.ts";
import { jobsFor } from "./jobs/job-list.ts";
import { ownJobs } from "./jobs/own-jobs.ts";
import { once } from "./once.ts";
import { createKnownSecrets } from "./results/known-secrets.ts";
import { createMask, type Mask } from "./results/mask.ts";
import { checkedPolicy } from "./tools/checked-policy.ts";
import type { CallTool } from "./tools/handler.ts";
import { listEntry } from "./tools/list-entry.ts";
import { localTools } from "./tools/local-tools.ts";
import { loadVersion, Registry } from "./tools/registry.ts";
import type { Tool, ToolHead } from "./tools/tool.ts";
import { ownVersions } from "./version/own-versions.ts";
import { findVersions } from "./version/user-versions.ts";
import { createVersionChooser } from "./version/version-chooser.ts";
import { createVersionMemory } from "./version/version-memory.ts";

export interface Runtime {
  /** The tools of the version assumed at the moment; nobody is asked. */
  registry(): Promise<Registry>;
  /** The version assumed at the moment. */
  version(): Promise<string>;
  /** What to list: the enabled tools that fit the server and the account. What nobody knows of these is learnt behind it. */
  listed(): Promise<ToolHead[]>;
  /** The answer to `tools/list`, as JSON text. */
  list(): Promise<string>;
  /**
   * Load what lists are made of; nobody is asked.
   * @throws ConfigError for settings that name nothing
   */
  load(): Promise<void>;
  callTool: CallTool;
  /** The tools that may be called and are found by these words, best first; nobody is asked. */
  search(query: string, limit: number): Promise<Tool[]>;
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
  const versions = findVersions(ownVersions, config.generatedDir);
  const known = createKnownSecrets();
  const mask = createMask(known.all);
  const say = (message: string) => warn(mask(message));
  // How Superset is reached is loaded when it is: a list of tools may need nobody.
  const reached = once(async () => (await import("./connection.ts")).configuredTransport(config, known));
  const transport: Send = async (request) => (await reached())(request);
  // What was wrong may be put right: a session saved by `login`, a file that is there now.
  const connect = once(async () =>
    (await import("./connection.ts")).openConnection(config, transport, known, say),
  );
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

  const targets = new Map<string, CallTool>();
  const openTarget = async (name: string) => {
    const { targetConfig } = await import("./config/target-config.ts");
    const open = targets.get(name) ?? createRuntime(await targetConfig(config, name), { warn: say }).callTool;
    targets.set(name, open);
    return open;
  };

  const load = async (version: string) => {
    const generated = await loadVersion(versions, version);
    const settings = { tools: config.tools, deny: config.deny, readOnly: config.read_only };
    const told = config.superset_version === undefined ? say : undefined;
    const [{ heads, entries }, jobs] = await Promise.all([generated.list(), ownJobs.list()]);
    const own = [...jobsFor(jobs.heads, heads), ...ownTools];
    const policy = await checkedPolicy({ settings, heads, own, version, versions, say: told });
    const all = [...heads, ...own];
    const texts = new Map(heads.map(({ name }, place) => [name, entries[place] as string]));
    for (const [place, { name }] of jobs.heads.entries()) texts.set(name, jobs.entries[place] as string);
    for (const tool of ownTools) texts.set(tool.name, JSON.stringify(listEntry(tool)));
    const registry = once(async () => {
      const [operations, tools] = await Promise.all([generated.tools(), ownJobs.tools()]);
      return new Registry([...operations, ...jobsFor(tools, operations), ...ownTools], policy);
    });
    const handler = once(async () => {
      const { createCalls } = await import("./tools/calls.ts");
      const { pin } = known;
      const calls = { config, generated, registry: await registry(), connect, fit, mask, pin, warn: say };
      return createCalls({ ...calls, target: openTarget });
    });
    return { version, generated, all, listed: all.filter(policy.lists), texts, registry, handler };
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
  /** Behind the answer, the version first. What then fails is said by the next list or call. */
  const learn = () =>
    void setImmediate(() => {
      chooser
        .settle()
        .then(async () => fit.learn(await current()))
        .catch(() => undefined);
    });
  let hasListed = false;
  const choose = async () => {
    const offer = await current();
    const chosen = await fit.choose(offer);
    hasListed = true;
    // Clients start a server with each of their windows, and many are never used: those cost Superset nothing.
    if (!((await chooser.isKnown()) && (await fit.isKnown(offer)))) learn();
    return { offer, chosen };
  };

  return {
    listed: async () => (await choose()).chosen,
    async list() {
      const { offer, chosen } = await choose();
      return `{"tools":[${chosen.map(({ name }) => offer.texts.get(name)).join(",")}]}`;
    },
    async load() {
      await current();
    },
    registry: async () => (await current()).registry(),
    async search(query, limit) {
      const { generated, registry: load } = await current();
      const [{ isFindable }, { searchOf }, registry] = await Promise.all([
        import("./catalogue/catalogue.ts"),
        import("./catalogue/search-version.ts"),
        load(),
      ]);
      const names = await searchOf(generated)(query, limit, isFindable(registry));
      return names.map((name) => registry.find(name));
    },
    version: async () => (await current()).version,
    surroundings: { baseUrl: config.base_url ?? "", outputDir: config.outputDir, mask },
    async callTool(name, args, context) {
      await chooser.settle();
      // What a list relied on may have changed since it was learnt.
      if (hasListed) learn();
      hasListed = false;
      const callTool = await (await current()).handler();
      return callTool(name, args, context);
    },
  };
}
