import { ToolListChangedNotificationSchema } from "@modelcontextprotocol/sdk/types.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OperationTool } from "../../generated/index.ts";
import { textOf } from "../../lab/mcp-client.ts";
import { type Account, admin } from "../../lab/seed/accounts.ts";
import { openSession } from "../../lab/seed/rest-session.ts";
import { type Superset, startSuperset } from "../../lab/superset.ts";
import { type LoadedVersion, loadAll } from "../generated/all-tools.ts";
import { connectLive, type LiveConnection } from "./connect.ts";
import { madeUpArguments } from "./made-up-arguments.ts";

const gamma: Account = { username: "gamma", password: "gammagamma" };

let superset: Superset;
beforeAll(async () => {
  superset = await startSuperset({ version: "6.1.0" });
  const session = await openSession(superset.baseUrl, admin);
  const { result } = await session.get("/api/v1/security/roles/?q=(page_size:100)");
  await session.post("/api/v1/security/users/", {
    ...gamma,
    first_name: "Gamma",
    last_name: "Gamma",
    email: "gamma@example.org",
    active: true,
    roles: [result.find((role: { name: string }) => role.name === "Gamma").id],
  });
});
afterAll(() => superset?.stop());

const connectAs = (account: Account, state?: string) =>
  connectLive({
    baseUrl: superset.baseUrl,
    env: { SUPERSET_USERNAME: account.username, SUPERSET_PASSWORD: account.password },
    ...(state !== undefined && { state }),
  });

async function namesOf(mcp: LiveConnection): Promise<string[]> {
  return (await mcp.client.listTools()).tools.map(({ name }) => name);
}

/** The list before and after the server has learnt what fits. */
async function learn(mcp: LiveConnection): Promise<{ first: string[]; fitting: string[] }> {
  const changed = new Promise<void>((resolve) =>
    mcp.client.setNotificationHandler(ToolListChangedNotificationSchema, () => resolve()),
  );
  const first = await namesOf(mcp);
  await changed;
  return { first, fitting: await namesOf(mcp) };
}

/** Every operation, called with as little as it takes and ids of nothing. */
async function callAll(mcp: LiveConnection): Promise<{ tool: OperationTool; text: string; ok: boolean }[]> {
  const { tools } = (await loadAll()).find(({ version }) => version === "6.1.0") as LoadedVersion;
  const answers = [];
  for (const tool of tools) {
    const result = await mcp.call(tool.name, madeUpArguments(tool.inputSchema as never));
    answers.push({ tool, text: textOf(result), ok: !result.isError });
  }
  return answers;
}

/** What an answer to a tool that does not fit says is missing. */
const MISSING =
  /^(40[134]|500) from .*(lacks the permission "|has the feature flags? [A-Z_]+( and [A-Z_]+)* off)/;

describe.each([
  ["the viewer of the lab", () => superset.viewer],
  ["an account with the stock role Gamma", () => gamma],
])("%s", (_, account) => {
  it("is refused by no tool that is listed and by every other one, which says what is missing", async () => {
    const mcp = await connectAs(account());
    const { fitting } = await learn(mcp);
    const answers = await callAll(mcp);
    expect(answers.filter(({ ok, text }) => !ok && !/^\d{3} from /.test(text))).toEqual([]);

    const [inside, outside] = [true, false].map((isListed) =>
      answers.filter(({ tool }) => fitting.includes(tool.name) === isListed),
    ) as [typeof answers, typeof answers];
    expect(inside.filter(({ ok, text }) => !ok && /^40[13] |lacks the|feature flag/.test(text))).toEqual([]);
    const unexplained = outside.filter(({ tool, text }) =>
      tool.administrators ? !/^403 .*Only administrators/.test(text) : !MISSING.test(text),
    );
    expect(unexplained).toEqual([]);

    // The next start knows it at once.
    await mcp.close();
    const again = await connectAs(account(), mcp.state);
    expect(await namesOf(again)).toEqual(fitting);
    await again.end();
  });
});

it("lists to the administrator all but what the server has switched off", async () => {
  const mcp = await connectAs(admin);
  const { first, fitting } = await learn(mcp);
  expect(first.filter((name) => !fitting.includes(name)).sort()).toEqual([
    "superset_async_event_list",
    "superset_chart_cache_screenshot",
    "superset_chart_get_screenshot",
    "superset_chart_get_thumbnail",
    "superset_dashboard_cache_screenshot",
    "superset_dashboard_get_screenshot",
    "superset_dashboard_get_thumbnail",
  ]);
  await mcp.end();
});
