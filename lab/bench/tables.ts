import type { Overhead } from "./calls.ts";
import { type Claim, isMet } from "./claims.ts";
import { digits, mebibytes, megabytes, ratio, table, whole } from "./markdown.ts";
import type { CallCost } from "./profile.ts";
import { type Results, type ServerResult, serverOf } from "./results.ts";

export function claimsTable(claims: readonly Claim[]): string {
  const rows = claims.map((claim) => [
    claim.text,
    `${digits(claim.measured)} ${claim.unit}`.trim(),
    `${claim.atLeast ? "≥" : "≤"} ${claim.limit} ${claim.unit}`.trim(),
    verdict(claim),
  ]);
  return table(["claim", "measured", "limit", "met"], rows);
}

function verdict(claim: Claim): string {
  const met = isMet(claim);
  if (met === "too noisy") return `cannot be told: noise is ${digits(claim.noise ?? 0)} ${claim.unit}`;
  return met ? "yes" : "**no**";
}

export function startsTable(results: Results): string {
  const bare = results.node.exit.p50;
  const ours = serverOf(results, "ours")?.start;
  const rows = results.servers.map(({ label, start: { initialize, list }, profile }) => [
    label,
    whole(initialize.p50),
    ratio(initialize.p50, bare),
    ours && ratio(initialize.p50, ours.initialize.p50),
    whole(list.p50),
    ratio(list.p50, bare),
    ours && ratio(list.p50, ours.list.p50),
    digits(profile.warmList.p50),
    String(list.n),
  ]);
  const node = ["bare `node -e 0`", whole(bare), "1.00 x", ours && ratio(bare, ours.initialize.p50)];
  const head = [
    "server",
    "initialize, ms",
    "/ node",
    "/ ours",
    "tools/list, ms",
    "/ node",
    "/ ours",
    "warm list, ms",
    "starts",
  ];
  return table(head, [
    [...node, undefined, undefined, undefined, undefined, String(results.node.exit.n)],
    ...rows,
  ]);
}

export function memoryTable(results: Results): string {
  const { idle } = results.node;
  const rows = results.servers.map(({ label, profile: { afterList, afterCalls } }) => [
    label,
    mebibytes(afterList.rss),
    ratio(afterList.rss, idle.rss),
    mebibytes(afterList.pss),
    afterCalls && mebibytes(afterCalls.rss),
    afterCalls && ratio(afterCalls.rss, idle.rss),
    afterCalls && mebibytes(afterCalls.pss),
  ]);
  const calls = `after ${whole(results.counts.callsOnReplay)} calls`;
  const head = [
    "server",
    "RSS after list, MiB",
    "/ idle node",
    "PSS, MiB",
    `RSS ${calls}, MiB`,
    "/ idle node",
    "PSS, MiB",
  ];
  const node = [
    "idle node",
    mebibytes(idle.rss),
    "1.00 x",
    mebibytes(idle.pss),
    undefined,
    undefined,
    undefined,
  ];
  return table(head, [node, ...rows]);
}

/** Overhead on one of the two Supersets. */
export function callsTable(results: Results, costOf: (server: ServerResult) => CallCost | undefined): string {
  const rows = results.servers.flatMap((server) => {
    const cost = costOf(server);
    if (cost === undefined) return [];
    const { sequential, concurrent, inBlocks, noise } = cost;
    const row = [
      server.label,
      ...overheadCells(sequential),
      inBlocks && digits(1000 / inBlocks.server - 1000 / inBlocks.raw),
      server.overRest ? String(sequential.requestsPerCall) : "none",
      whole(concurrent.raw),
      whole(concurrent.server),
      digits(concurrent.server / concurrent.raw),
      `${sequential.calls} + ${concurrent.calls}`,
    ];
    if (noise === undefined) return [row];
    const none = [undefined, undefined, undefined, undefined, undefined, String(noise.calls)];
    return [["fetch beside fetch: noise", ...overheadCells(noise), ...none], row];
  });
  const times = [
    "fetch p50, ms",
    "call p50, ms",
    "p50 - p50",
    "p95 - p95",
    "paired p50",
    "paired p95",
    "mean in blocks",
  ];
  const rates = ["requests a call", "fetch, calls/s", "server, calls/s", "ratio", "calls"];
  return table(["server", ...times, ...rates], rows);
}

function overheadCells({ raw, server, p50, p95, paired }: Overhead): string[] {
  return [raw.p50, server.p50, p50, p95, paired.p50, paired.p95].map(digits);
}

export function tokensTable(results: Results): string {
  const rows = results.servers.map(({ label, profile: { list, page } }) => [
    label,
    String(list.tools),
    whole(list.tokens),
    whole(list.wholeTokens),
    whole(list.instructionTokens),
    page && whole(page.tokens),
    page && whole(page.structuredTokens),
  ]);
  const head = [
    "server",
    "tools",
    "list: name, description, schema",
    "list, whole",
    "instructions",
    "page of dashboards",
    "again as structuredContent",
  ];
  const plain = [
    "Superset's own JSON",
    undefined,
    undefined,
    undefined,
    undefined,
    whole(results.plainPageTokens),
    undefined,
  ];
  return table(head, [plain, ...rows]);
}

export function installTable(results: Results): string {
  const rows = results.servers.flatMap(({ label, install }) =>
    install === undefined
      ? []
      : [
          [
            label,
            String(install.packages),
            megabytes(install.bytes),
            install.ownBytes === undefined ? undefined : megabytes(install.ownBytes),
            install.what,
          ],
        ],
  );
  return table(["server", "packages", "MB in all", "MB of its own", "counted"], rows);
}

export function codegenTable({ codegen }: Results): string {
  const rows = [
    ["`npm run generate`, one version", codegen.one],
    [`\`npm run generate\`, ${codegen.versions} versions`, codegen.all],
    ["the same again, nothing changed", codegen.again],
    ["`superset-mcp generate openapi.json`, one version", codegen.forUser],
    ...(codegen.peer === undefined
      ? []
      : [["`openapi-mcp-generator`, one version, before npm install and tsc", codegen.peer]]),
  ] as [string, number][];
  return table(
    ["", "s"],
    rows.map(([what, seconds]) => [what, digits(seconds)]),
  );
}
