import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { textOf } from "../../lab/mcp-client.ts";
import type { Cell, Step } from "./cells.ts";
import { rigs } from "./connection-rigs.ts";
import type { ExchangeKind } from "./exchange.ts";
import type { Effect, Fault, Play } from "./fault.ts";
import { faults } from "./faults.ts";
import { type Facts, nameOutcome, type Outcome } from "./named-outcome.ts";
import type { Secrets } from "./secrets.ts";
import { browserCalls, calls, type SetUp, setUpCell } from "./set-up.ts";

export interface CellResult {
  outcome: Outcome;
  /** What the call said, to look at when something is wrong. */
  text: string;
  /** Whatever else must not be. */
  problems: string[];
  secrets: Secrets;
}

/** Seconds for one exchange: short where waiting is what happens, and else longer than a busy machine takes. */
const SHORT = "3";
const LONG = "60";
/** Milliseconds after which a call counts as hung. */
const HUNG = 90_000;

/** What a body is that does not fit into the buffers between client and server, in characters. */
const LONG_TEXT = 8_000_000;

/** Superset finds these out before the view runs, so the request may be sent again whatever it does. */
const BEFORE_THE_VIEW: ReadonlySet<Effect> = new Set(["token-refused", "csrf-refused", "sign-in-page"]);
/** Nobody's permissions or password have to do with these. */
const NOBODYS_FAULT: ReadonlySet<Effect> = new Set(["dropped", "stalled", "rate-limited", "gateway", "bomb"]);
/** The most requests of any sort that one call may come to. */
const STORM = 14;

const EXCHANGES: Partial<Record<Step, ExchangeKind>> = {
  login: "login",
  refresh: "refresh",
  form: "form",
  csrf: "csrf",
};

/** Run one cell: the call that meets the fault, and the next one, when it is gone. */
export async function runCell(cell: Cell): Promise<CellResult> {
  const { effect }: Fault = faults[cell.fault];
  const timeout = effect === "stalled" ? SHORT : LONG;
  const isConnecting = cell.step in rigs;
  const set = await setUpCell(cell.step, {
    timeout: isConnecting ? LONG : timeout,
    connect_timeout: isConnecting ? timeout : LONG,
  });
  const problems: string[] = [];
  try {
    await prepare(cell, set, problems);
    const before = set.server.exchanges.length;
    const triesBefore = set.rig?.tries() ?? 0;
    const result = await callAs(cell, set, problems);
    const exchanges = set.server.exchanges.slice(before);
    const views = exchanges.filter(({ kind, refused }) => kind === "view" && !refused);
    const at = EXCHANGES[cell.step] ?? "view";
    const facts: Facts = {
      tries: set.rig ? set.rig.tries() - triesBefore : exchanges.filter(({ kind }) => kind === at).length,
      reached: exchanges.length > 0,
    };
    if (cell.step === "replay") facts.tries--;
    checkTraffic(cell, exchanges, views, problems);
    const outcome = typeof result === "string" ? result : nameOutcome(result, facts);
    const text = typeof result === "string" ? "" : textOf(result);
    checkReason(cell, outcome, text, problems);
    await checkNext(cell, set, problems);
    return { outcome, text, problems, secrets: set.secrets };
  } finally {
    await set.close();
  }
}

/** Lead the session to where the fault is, and set it. */
async function prepare(cell: Cell, set: SetUp, problems: string[]): Promise<void> {
  const { step, fault, lasting } = cell;
  const isCold = step === "login" || step === "csrf" || step === "form";
  if (!isCold) await callAs(cell, set, problems);
  if (step === "refresh" || step === "replay") set.server.expireAccess();
  if (set.rig) return await set.rig.fail(fault, lasting);
  const { play } = faults[fault] as { play: Play };
  set.server.set({ at: EXCHANGES[step] ?? "view", early: step === "send", lasting, play });
}

/** Call the cell's tool; a bug and a call without end have names, too. */
async function callAs(
  { kind, step }: Cell,
  set: SetUp,
  problems: string[],
): Promise<CallToolResult | Outcome> {
  const { tool, args } = (step === "form" ? browserCalls : calls)[kind];
  const long = step === "send" ? { description: "x".repeat(LONG_TEXT) } : {};
  let timer: NodeJS.Timeout | undefined;
  const hung = new Promise<Outcome>((resolve) => {
    timer = setTimeout(() => resolve("hung"), HUNG);
  });
  const call = set.runtime.callTool(tool, { ...args, ...long }).catch((error: Error): Outcome => {
    set.said.push(`${error.stack} ${JSON.stringify(error.cause)}`);
    problems.push(`threw ${error}`);
    return "bug";
  });
  const result = await Promise.race([call, hung]);
  clearTimeout(timer);
  if (typeof result !== "string") set.said.push(JSON.stringify(result));
  const leaks = set.secrets.leaksIn(set.said.join("\n"));
  if (leaks.length > 0) problems.push(`gives away: ${leaks.join(", ")}`);
  return result;
}

function isPasswordRefused({ step, fault }: Cell): boolean {
  if (step === "form") return fault === "status-401" || fault === "redirect-to-sign-in";
  return step === "login" && (fault === "status-401" || fault === "body-E-msg");
}

/** Nothing is sent twice that may not be, and nothing too often. */
function checkTraffic(
  cell: Cell,
  exchanges: SetUp["server"]["exchanges"],
  views: SetUp["server"]["exchanges"],
  problems: string[],
): void {
  if (exchanges.length > STORM) problems.push(`${exchanges.length} requests`);
  const mayRepeat = cell.kind !== "write" || BEFORE_THE_VIEW.has(faults[cell.fault].effect);
  if (!mayRepeat && views.length > 1) problems.push(`the write was sent ${views.length} times`);
  const bodies = new Set(views.map(({ body }) => body).filter((body) => body !== undefined));
  if (bodies.size > 1) problems.push("sent again with another body");
  const logins = exchanges.filter(({ kind }) => kind === "login").length;
  if (isPasswordRefused(cell) && logins > 1) problems.push(`a refused password was tried ${logins} times`);
}

function checkReason({ fault }: Cell, outcome: Outcome, text: string, problems: string[]): void {
  const { says, effect }: Fault = faults[fault];
  if (NOBODYS_FAULT.has(effect) && /permission|password is wrong/i.test(text))
    problems.push("blames the account for what will pass");
  if (outcome === "refused" && says && !says.test(text)) problems.push(`does not say ${says}`);
  if (text.length > 2000) problems.push(`${text.length} characters`);
}

/** The fault is gone: the next call works, and does what it should once. */
async function checkNext(cell: Cell, set: SetUp, problems: string[]): Promise<void> {
  set.server.set(undefined);
  await set.rig?.cure();
  if (isPasswordRefused(cell)) {
    // By design: a refused password is tried again only when that is asked for.
    const again = await set.runtime.callTool("superset_auth_authenticate_user", {});
    if (again.isError) problems.push(`cannot sign in again: ${textOf(again)}`);
  }
  const before = set.server.countOf("view");
  const next = await callAs(cell, set, problems);
  if (typeof next === "string") problems.push(`the next call: ${next}`);
  else if (next.isError) problems.push(`the next call: ${textOf(next)}`);
  const sent = set.server.countOf("view") - before;
  if (cell.kind === "write" && sent > 2) problems.push(`the next call was sent ${sent} times`);
}
