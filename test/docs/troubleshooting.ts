import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { EXIT_CODES } from "../../src/cli/exit-codes.ts";
import { NEXT_STEP } from "../../src/errors/superset-error.ts";
import { FAULTS } from "../../src/http/fault.ts";
import { asProse, wrap } from "./markdown-text.ts";
import { readMessages } from "./messages.ts";

const file = new URL("troubleshooting.yaml", import.meta.url);

/** What is written by hand: group, message, what it means and what to do. */
export const WRITTEN = parse(readFileSync(file, "utf8")) as Record<string, Record<string, string>>;

/** What to look at where the code knows no cure for a fault of the connection. */
export const FURTHER: Readonly<Record<string, string>> = {
  "the connection was dropped":
    "The server or a proxy hung up. Its log may say why; reads are tried again by themselves.",
  "the answer is not as long as it says": "Something on the way cuts answers short: look at the proxies.",
  "the host does not answer":
    "A firewall, a VPN that is off, or a wrong port. `SUPERSET_CONNECT_TIMEOUT` is how long is waited.",
  "its certificate has expired": "Whoever runs the server has to renew it.",
  "its certificate is for another host name": "Use the name that the certificate has in SUPERSET_BASE_URL.",
  "the answer cannot be unpacked": "A proxy damages compressed answers.",
  "the answer ended too early": "The server or a proxy broke off: look at its log and its limits.",
};

/** Cures that the code puts together elsewhere than where it says what is wrong. */
export const OTHER_CURES: Readonly<Record<string, string>> = {
  "0.0.0.0 is where a server listens, not where it is reached.":
    "Set SUPERSET_BASE_URL to 127.0.0.1 instead.",
  "What follows ? or # in the address is not used.": "Set SUPERSET_BASE_URL to the address without it.",
  "… (…) cannot be written: ….": "Make it writable, or set XDG_STATE_HOME or SUPERSET_MCP_OUTPUT_DIR.",
};

export const NO_ANSWER = "no answer within … s";

/** docs/troubleshooting.md */
export function troubleshooting(): string {
  const groups = Object.entries(WRITTEN).map(([group, entries]) => {
    const generated = GENERATED[group]?.() ?? [];
    return `## ${group}\n\n${[...generated, ...Object.entries(entries).map(entry)].join("\n\n")}`;
  });
  return `# Troubleshooting

Written by \`test/docs/troubleshooting.test.ts\` from what the code says; search this page for the message that you have. "…" stands for what
differs from case to case.

**First run \`superset-mcp doctor\`**, with the settings that your client has: it looks at every link from here to a working assistant, and says of each
fault what mends it. It changes nothing. \`superset-mcp doctor --json\` is for scripts.

A client shows what a server writes to its standard error in a log of its own. With \`superset-mcp call TOOL '{…}'\` in a shell the same call can be
made without a client.

${[...groups, doctorGroup(), exitCodes()].join("\n\n")}
`;
}

const GENERATED: Readonly<Record<string, () => string[]>> = {
  Connection: () => [
    ...faults((code) => !isOfTls(code)),
    entry([
      `Cannot reach Superset at …: ${NO_ANSWER}`,
      "Superset took the request and did not answer in time. `SUPERSET_TIMEOUT` is for ordinary answers, `SUPERSET_LONG_TIMEOUT` for SQL, chart data and files.",
    ]),
  ],
  TLS: () => faults(isOfTls),
  Permissions: () =>
    Object.entries(NEXT_STEP).map(([status, next]) => entry([`${status} from …`, asProse(next)])),
};

const isOfTls = (code: string) => /CERT|SIGNATURE|SSL/.test(code);

/** Codes that are said alike are one. */
function faults(fits: (code: string) => boolean): string[] {
  const said = Object.entries(FAULTS).filter(([code]) => fits(code));
  return [...new Set(said.map(([, [what]]) => what))].map((what) => {
    const alike = said.filter(([, fault]) => fault[0] === what);
    const cure = alike[0]?.[1][1] ?? "";
    const codes = alike.map(([code]) => `\`${code}\``).join(", ");
    const next = cure === "" ? (FURTHER[what] ?? "") : asSentence(asProse(cure));
    return entry([`Cannot reach Superset at …: ${what}`, `${next} (${codes})`]);
  });
}

/** What does not begin as sentences do stands in the middle of one. */
function entry([message, text]: [string, string]): string {
  return `### ${/^[a-z]/.test(message) ? "… " : ""}${asProse(message)}\n\n${wrap(text)}`;
}

/** What doctor finds wrong; its cures stand beside its findings. */
function doctorGroup(): string {
  const { found } = readMessages();
  const rows = found.map(
    ({ message, cure }) => `| ${cell(message)} | ${cell(cure ?? OTHER_CURES[message] ?? "")} |`,
  );
  return `## What doctor finds\n\n| It says | What mends it |\n| --- | --- |\n${[...new Set(rows)].join("\n")}`;
}

function exitCodes(): string {
  const rows = Object.entries(EXIT_CODES).map(([code, meaning]) => `| ${code} | ${cell(meaning)} |`);
  return `## Exit codes\n\n| Code | |\n| ---: | --- |\n${rows.join("\n")}`;
}

const asSentence = (text: string) =>
  `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${/[.?]$/.test(text) ? "" : "."}`;
/** The messages have their code between backticks as it is. */
const cell = (text: string) =>
  asProse(text.replaceAll(/…+/g, "…")).replaceAll("\\`", "`").replaceAll("|", "\\|");
