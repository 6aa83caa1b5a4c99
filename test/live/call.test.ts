import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { serverFile } from "../../lab/mcp-client.ts";
import { runCommand } from "../../lab/run-command.ts";
import { runInTerminal, type TerminalStep } from "../../lab/sign-in/terminal.ts";

/** `superset-mcp call` of something grave: whoever typed it is asked, a script has to say what it means. */
describe("superset-mcp call", () => {
  const { baseUrl, admin } = inject("superset");
  let home: string;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), "superset-mcp-call-"));
  });
  afterAll(() => rm(home, { recursive: true, force: true }));

  const env = () => ({
    PATH: process.env.PATH,
    TERM: "xterm",
    HOME: home,
    XDG_STATE_HOME: join(home, "state"),
    SUPERSET_BASE_URL: baseUrl,
    SUPERSET_USERNAME: admin.username,
    SUPERSET_PASSWORD: admin.password,
  });
  const command = (tool: string, args: object) =>
    [process.execPath, serverFile, "call", tool, JSON.stringify(args)] as const;
  const run = (tool: string, args: object) => {
    const [program, ...rest] = command(tool, args);
    return runCommand(program, rest, { env: env() });
  };
  const type = (tool: string, args: object, steps: TerminalStep[]) =>
    runInTerminal({ version: "6.1.0", command: command(tool, args), env: env(), steps });
  const createDashboard = async (dashboard_title: string) => {
    const { stdout } = await run("superset_dashboard_create", { dashboard_title });
    return (JSON.parse(stdout) as { id: number }).id;
  };
  const isThere = async (id: number) =>
    (await run("superset_dashboard_get_by_id", { dashboard_id: String(id) })).code === 0;

  it("asks at a terminal, and takes Enter for no", async () => {
    const id = await createDashboard("Typed away");
    const question = { wait: `dashboard ${id} "Typed away"` };
    const no = await type("superset_dashboard_delete", { dashboard_id: id }, [{ ...question, type: "" }]);
    expect([no.code, no.screen]).toEqual([1, expect.stringMatching(/asked and declined/)]);
    expect(await isThere(id)).toBe(true);
    const yes = await type("superset_dashboard_delete", { dashboard_id: id }, [{ ...question, type: "y" }]);
    expect(yes.code, yes.screen).toBe(0);
    expect(await isThere(id)).toBe(false);
  });

  it("without a terminal wants the name, as of a client that cannot ask", async () => {
    const id = await createDashboard("Scripted away");
    const refused = await run("superset_dashboard_delete", { dashboard_id: id });
    expect([refused.code, refused.output]).toEqual([1, expect.stringMatching(/"confirm": "Scripted away"/)]);
    const done = await run("superset_dashboard_delete", { dashboard_id: id, confirm: "Scripted away" });
    expect(done.code, done.output).toBe(0);
    expect(await isThere(id)).toBe(false);
  });

  it("lets no terminal obey what came back", async () => {
    const { screen } = await type("superset_dashboard_get_by_id", { "\u001b]0;x": 1 }, []);
    expect(screen).toContain("\\u001b]0;");
    expect(screen).not.toContain("\u001b]0;");
  });
});
