/**
 * `npm run record`: what really appears on a terminal when a new user sets up a client and makes a call, on a real Superset, as
 * docs/session.svg. The Superset is the lab's, at the address that a new installation has.
 */
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectRoot } from "../lab-paths.ts";
import { reportFailure } from "../report-failure.ts";
import { runInTerminal, type TerminalStep } from "../sign-in/terminal.ts";
import { type Superset, startSuperset } from "../superset.ts";
import { drawTerminal } from "./draw-terminal.ts";
import { readScreen } from "./read-screen.ts";

const VERSION = "6.1.0";
const PORT = 8088;
const COLUMNS = 104;
/** What the folder of the recording is called in it. */
const HOME = "/home/me";

/** What is typed, and when. */
const steps = ({ admin }: Superset): TerminalStep[] => [
  { wait: "$ ", type: "superset-mcp init" },
  { wait: "◆  Address of Superset", type: `http://localhost:${PORT}` },
  { wait: "◆  How do you sign in", type: "" },
  { wait: "◆  User name", type: admin.username },
  { wait: "◆  Password of", type: admin.password },
  { wait: "◆  What may the assistant do", type: "" },
  { wait: "◆  Which clients", type: "" },
  { wait: "◆  Write this?", type: "" },
  { wait: "\n$ ", type: `superset-mcp call superset_chart_list '{"colums": ["id"]}'` },
  {
    wait: "\n$ ",
    type: `superset-mcp call superset_chart_list '{"columns": ["id", "slice_name"], "page_size": 3}'`,
  },
  { wait: "\n$ ", type: "exit" },
];

/** A home as of somebody who has Cursor and a clone that is built. */
async function makeHome(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), "record-"));
  await mkdir(join(home, ".cursor"));
  await mkdir(join(home, "bin"));
  await cp(join(projectRoot, "dist"), join(home, "superset-mcp", "dist"), { recursive: true });
  await symlink("../superset-mcp/dist/main.js", join(home, "bin", "superset-mcp"));
  return home;
}

async function record(superset: Superset, home: string): Promise<string> {
  const { shown } = await runInTerminal({
    version: VERSION,
    columns: COLUMNS,
    command: ["sh", "-i"],
    env: {
      PATH: [join(home, "bin"), process.env.PATH].join(":"),
      HOME: home,
      PS1: "\u001b[36m$\u001b[0m ",
      TERM: "xterm-256color",
      LANG: "C.UTF-8",
    },
    steps: steps(superset),
  });
  return shown.replaceAll(home, HOME).replace(/[^\n]*exit\s*$/, "");
}

async function main(): Promise<void> {
  const home = await makeHome();
  const superset = await startSuperset({ version: VERSION, port: PORT, onProgress: console.error });
  try {
    const rows = await readScreen(await record(superset, home), COLUMNS);
    const docs = join(projectRoot, "docs");
    await writeFile(join(docs, "session.svg"), drawTerminal(rows, COLUMNS, "superset-mcp init"));
  } finally {
    await superset.stop();
    await rm(home, { recursive: true });
  }
}

main().catch(reportFailure);
