import { randomUUID } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { connectMcp, type McpConnection, serverFile, textOf } from "../../lab/mcp-client.ts";
import { type CommandResult, runCommand } from "../../lab/run-command.ts";

/** How a user set our server up: nothing else of the tests' environment reaches it. */
export interface Setup {
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
}

/** These tests are about who calls, not about what may be called. */
const UNASKED = { SUPERSET_MCP_TOOLS: "all", SUPERSET_MCP_CONFIRM: "never" };

/** A folder of its own for what one test writes; our servers keep their state in it. */
export interface Desk {
  readonly folder: string;
  /** Writes a file and gives its path. */
  write(name: string, text: string): Promise<string>;
  connect(setup: Setup): Promise<McpConnection>;
  /** One command of ours to its end; `input` is its standard input. */
  run(args: readonly string[], setup?: Setup, input?: string): Promise<CommandResult>;
  /** Ends what was connected and removes the folder. */
  clear(): Promise<void>;
}

export async function openDesk(): Promise<Desk> {
  const folder = await mkdtemp(join(tmpdir(), "superset-mcp-sign-in-"));
  const open: McpConnection[] = [];
  const base = { XDG_STATE_HOME: join(folder, "state"), HOME: folder, ...UNASKED };
  return {
    folder,
    write: async (name, text) => {
      await writeFile(join(folder, name), text, { mode: 0o600 });
      return join(folder, name);
    },
    connect: async ({ env, args = [] }) => {
      const mcp = await connectMcp({ env: { ...base, ...env }, args: [...args] });
      open.push(mcp);
      return mcp;
    },
    run: (args, { env, args: flags = [] } = {}, input = "") =>
      runCommand(process.execPath, [serverFile, ...args, ...flags], {
        env: { PATH: process.env.PATH, ...base, ...env },
        input,
      }),
    clear: async () => {
      await Promise.all(open.map((mcp) => mcp.close()));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The seeded shop's charts are listed. */
export async function expectRead(mcp: McpConnection): Promise<void> {
  const { count } = await mcp.json<{ count: number }>("superset_chart_list", { columns: ["id"] });
  expect(count).toBe(8);
}

/** A dashboard is created and deleted: a write with a body and one without. */
export async function expectWrite(mcp: McpConnection): Promise<void> {
  const dashboard_title = `By a test of signing in ${randomUUID()}`;
  const { id } = await mcp.json<{ id: number }>("superset_dashboard_create", { dashboard_title });
  await mcp.json("superset_dashboard_delete", { dashboard_id: id });
  const gone = await mcp.call("superset_dashboard_get_by_id", { dashboard_id: String(id) });
  // SQLite gives the number again, to the next that somebody makes meanwhile.
  expect(gone.isError === true || !textOf(gone).includes(dashboard_title)).toBe(true);
}

export async function expectReadAndWrite(mcp: McpConnection): Promise<void> {
  await expectRead(mcp);
  await expectWrite(mcp);
}

/** A refused call: its text, once it is sure that it is short and that no secret was written anywhere. */
export async function expectRefusal(
  mcp: McpConnection,
  secrets: readonly string[],
  tool = "superset_chart_list",
) {
  const result = await mcp.call(tool, tool === "superset_chart_list" ? { columns: ["id"] } : {});
  const text = textOf(result);
  expect(result.isError, text).toBe(true);
  expect(text.length).toBeLessThan(900);
  for (const secret of secrets) {
    expect(text).not.toContain(secret);
    expect(mcp.stderr()).not.toContain(secret);
  }
  return text;
}
