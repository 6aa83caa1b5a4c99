import { homedir } from "node:os";
import { styleText } from "node:util";
import type { Finding, Verdict } from "../doctor/check.ts";
import { findClients } from "../doctor/find-clients.ts";
import { runChecks } from "../doctor/run-checks.ts";
import { settingsSource } from "../doctor/settings-source.ts";
import { ConfigError } from "../errors/errors.ts";
import { createKnownSecrets } from "../results/known-secrets.ts";
import { createMask } from "../results/mask.ts";
import { printable } from "../results/printable.ts";
import type { CommandLine } from "./arguments.ts";

type State = Verdict["state"];

const SIGNS: Readonly<
  Record<State, { sign: string; ascii: string; colour: "green" | "yellow" | "red" | "gray" }>
> = {
  ok: { sign: "✓", ascii: "ok", colour: "green" },
  warning: { sign: "!", ascii: "!", colour: "yellow" },
  failed: { sign: "✗", ascii: "X", colour: "red" },
  skipped: { sign: "–", ascii: "-", colour: "gray" },
};

/** `doctor`: check every link of the chain, and say of each fault what to do. Exit code 1 when something failed. */
export async function doctor(line: CommandLine): Promise<number> {
  const [extra] = line.positionals;
  if (extra !== undefined)
    throw new ConfigError(`"${extra}" is too much: superset-mcp doctor [--client NAME]`);
  const known = createKnownSecrets();
  const mask = createMask(known.all);
  const { sources: given, client: named } = line;
  const clients = await findClients(named, { platform: process.platform, home: homedir(), env: given.env });
  const { sources, origin } = await settingsSource(given, clients);
  const speaksUnicode = isUnicode(sources.env);
  const findings: Finding[] = [];
  // `doctor | head`: who reads has seen enough.
  process.stdout.once("error", () => process.exit(1));
  for await (const finding of runChecks({ sources, origin, known, clients, named })) {
    const { check, state, message, cure } = finding;
    const show = (text: string) => printable(mask(text));
    const masked = { check, state, message: show(message), ...(cure && { cure: show(cure) }) };
    findings.push(masked);
    if (!line.json) process.stdout.write(reportLine(masked, speaksUnicode));
  }
  process.stdout.write(line.json ? `${JSON.stringify(findings, null, 2)}\n` : `\n${summary(findings)}\n`);
  return findings.some(({ state }) => state === "failed") ? 1 : 0;
}

function reportLine({ check, state, message, cure }: Finding, speaksUnicode: boolean): string {
  const { sign, ascii, colour } = SIGNS[state];
  const mark = styleText(colour, (speaksUnicode ? sign : ascii).padEnd(speaksUnicode ? 1 : 2), {
    stream: process.stdout,
  });
  const indent = " ".repeat(speaksUnicode ? 2 : 3);
  return `${mark} ${check.padEnd(11)}${message}\n${cure ? `${indent}${" ".repeat(11)}${cure}\n` : ""}`;
}

function summary(findings: readonly Finding[]): string {
  const count = (state: State) => findings.filter((finding) => finding.state === state).length;
  const faults = count("failed");
  const warnings = count("warning");
  const number = (amount: number, one: string) => `${amount} ${one}${amount === 1 ? "" : "s"}`;
  return faults + warnings === 0
    ? "All is well"
    : `${number(faults, "fault")}, ${number(warnings, "warning")}`;
}

/** A pipe takes UTF-8; a terminal what its locale says. */
function isUnicode(env: NodeJS.ProcessEnv): boolean {
  if (!process.stdout.isTTY) return true;
  if (process.platform === "win32") return env.WT_SESSION !== undefined || env.TERM_PROGRAM !== undefined;
  return /utf-?8/i.test(env.LC_ALL || env.LC_CTYPE || env.LANG || "");
}
