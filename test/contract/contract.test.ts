import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { satisfies } from "semver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OperationTool, versions } from "../../generated/index.ts";
import { connectMcp, type McpConnection } from "../../lab/mcp-client.ts";
import { cases, impossible } from "./cases.ts";
import type { Contract, Impossible, Row, Scene } from "./contract.ts";
import { type ContractLab, startContractLab } from "./contract-lab.ts";
import { createScene } from "./scene.ts";
import { throughCatalogue } from "./through-catalogue.ts";

const version = process.env.CONTRACT_VERSION ?? "6.1.0";
const loadTools = async () => {
  const generated = await versions[version as keyof typeof versions]();
  const modules = await Promise.all(Object.values(generated.tools).map((load) => load()));
  return modules.flatMap(({ tools }): readonly OperationTool[] => tools);
};
const applies = (entry: { versions?: string }) => satisfies(version, entry.versions ?? "*");

describe(`every operation of Superset ${version}, from the default surface`, () => {
  let lab: ContractLab;
  const connections: McpConnection[] = [];
  let state: string;
  let scene: Scene;
  const succeeded = new Set<string>();
  const rows: Row[] = [];

  beforeAll(async () => {
    lab = await startContractLab(version);
    state = await mkdtemp(join(tmpdir(), "superset-mcp-contract-"));
    const { baseUrl, services, sql, admin: account } = lab;
    const tools = await loadTools();
    const named = (isIt: (tool: (typeof tools)[number]) => boolean) =>
      new Set(tools.filter(isIt).map(({ name }) => name));
    const reading = named(({ effect }) => effect === "read");
    const shortened = named(({ fields }) => fields !== undefined);
    const connect = async (url: string) => {
      const mcp = await connectMcp({
        env: {
          SUPERSET_BASE_URL: url,
          SUPERSET_USERNAME: account.username,
          SUPERSET_PASSWORD: account.password,
          SUPERSET_VERSION: version,
          SUPERSET_MCP_CONFIRM: "never",
          XDG_STATE_HOME: state,
        },
      });
      connections.push(mcp);
      return throughCatalogue(mcp, (tool) => reading.has(tool));
    };
    scene = createScene({
      version,
      baseUrl,
      mcp: await connect(baseUrl),
      connect,
      account,
      services,
      sql,
      takesFields: (tool) => shortened.has(tool),
      onSuccess: (tool) => succeeded.add(tool),
    });
  });
  afterAll(async () => {
    for (const mcp of connections) await mcp.close();
    await lab?.stop();
    if (state) await rm(state, { recursive: true, force: true });
    await mkdir(".results", { recursive: true });
    const sorted = rows.sort((a, b) => (a.tool < b.tool ? -1 : 1));
    await writeFile(
      `.results/contract-${version}.json`,
      `${JSON.stringify({ version, rows: sorted }, null, 2)}\n`,
    );
  });

  it.each(cases.filter(applies).map((entry) => [entry.proves.join(", "), entry] as [string, Contract]))(
    "%s",
    async (_, entry) => {
      succeeded.clear();
      await entry.run(scene);
      expect([...succeeded], "every tool it proves has succeeded in it").toEqual(
        expect.arrayContaining([...entry.proves]),
      );
      for (const tool of entry.proves)
        rows.push({ tool, outcome: "proved", ...(entry.needs && { needs: entry.needs }) });
    },
  );

  it.each(impossible.filter(applies).map((entry) => [entry.tool, entry] as [string, Impossible]))(
    "%s can never succeed",
    async (_, entry) => {
      succeeded.clear();
      await entry.run(scene);
      expect(succeeded.has(entry.tool), "it has not succeeded").toBe(false);
      rows.push({ tool: entry.tool, outcome: "impossible", why: entry.why });
    },
  );

  it("leaves no operation out, and has no case for one that is not there", async () => {
    const tools = await loadTools();
    const operations = tools.map(({ name }) => name).sort();
    const claimed = [
      ...cases.filter(applies).flatMap(({ proves }) => proves),
      ...impossible.filter(applies).map(({ tool }) => tool),
    ];
    expect([...new Set(claimed)].sort()).toEqual(operations);
  });
});
