import { join } from "node:path";
import { createCatalogue } from "../catalogue/catalogue.ts";
import { searchOf } from "../catalogue/search-version.ts";
import type { Config } from "../config/config.ts";
import type { Connection } from "../connection.ts";
import { fits } from "../fit/facts.ts";
import type { Fit } from "../fit/fit.ts";
import { systemClock } from "../long-work/clock.ts";
import type { Mask } from "../results/mask.ts";
import { createJournal } from "../safety/journal.ts";
import { createSqlDatabases } from "../safety/sql-databases.ts";
import { sqlJudge } from "../safety/sql-judge.ts";
import { type CallTool, createHandler } from "./handler.ts";
import { createLocalHandlers } from "./local-handlers.ts";
import { withOwnArguments } from "./own-arguments.ts";
import type { Registry } from "./registry.ts";
import { type GeneratedVersion, isWhole, type Tool } from "./tool.ts";

export interface CallsOptions {
  config: Config;
  generated: GeneratedVersion;
  registry: Registry;
  connect(): Promise<Connection>;
  fit: Fit;
  mask: Mask;
  warn(message: string): void;
}

/** What calls the tools of a version, as a configuration wants it. Apart from the runtime, since a list needs none of it. */
export function createCalls(options: CallsOptions): CallTool {
  const { config, generated, registry, connect, fit, mask, warn } = options;
  const { version } = generated;
  const sqlPolicy = {
    readOnly: config.read_only,
    databases: config.sql_databases,
    schemas: config.sql_schemas,
    maxRows: config.max_rows,
  };
  const judge = (tool: Tool) => fit.judge(tool, version);
  const isFit = async (tool: Tool): Promise<boolean> => {
    const fitting = new Set<string>();
    for (const part of [tool, ...registry.partsOf(tool)]) if (fits(await judge(part))) fitting.add(part.name);
    return fitting.has(tool.name) && isWhole(tool, (name) => fitting.has(name));
  };
  return createHandler({
    registry,
    generated,
    connect: async () => {
      const { api, wayIn, probe } = await connect();
      const { baseUrl, username } = wayIn.account;
      const handlers = createLocalHandlers({ wayIn, probe, supersetVersion: version });
      return { api, baseUrl, account: username, handlers };
    },
    judge,
    local: (call) =>
      createCatalogue({
        registry,
        call,
        search: searchOf(generated),
        fits: isFit,
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
      sql: { policy: sqlPolicy, judge: sqlJudge, databases: createSqlDatabases() },
      journal: config.journal === undefined ? undefined : createJournal(config.journal, mask, warn),
    },
  });
}
