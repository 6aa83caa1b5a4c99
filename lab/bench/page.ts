import { claims } from "./claims.ts";
import { digits, whole } from "./markdown.ts";
import type { Results } from "./results.ts";
import { pageSize } from "./server.ts";
import {
  callsTable,
  claimsTable,
  codegenTable,
  installTable,
  memoryTable,
  startsTable,
  tokensTable,
} from "./tables.ts";

/** docs/bench.md. */
export function page(results: Results): string {
  const { machine, counts } = results;
  const present = results.servers.map(({ label, description }) => `- **${label}**: ${description}`);
  const missing = results.missing.map(({ id, reason }) => `- ${id} could not be measured: ${reason}`);
  return `# Bench

Written by \`npm run bench\` on ${results.date}, in one run of ${whole(results.seconds / 60)} minutes; never edited. All figures: [bench.json](bench.json).
Machine: ${machine.cpu}, ${machine.cores} cores, ${Math.round(machine.memoryBytes / 1024 ** 3)} GiB; ${machine.system}; Node ${machine.node}; Python ${machine.python} for the peers;
load average ${digits(machine.load)} before it began.
Superset ${results.supersetVersion} from the lab (threaded werkzeug, SQLite), with the shop's data and dashboards up to ${pageSize}, on the same machine.

![Starts, memory, overhead and tokens](bench.svg)

## What is claimed

${claimsTable(claims(results))}

## Who takes part

${[...present, ...missing].join("\n")}

Every server is a child process, spoken to by the same client (\`lab/bench/stdio-client.ts\`), which writes lines of JSON to its standard
input and reads lines from its standard output and does nothing else; a time ends when the answer's line is complete, before it is
parsed. All are given the same account. p50 is the median, p95 what 95 % do not exceed. No figure of another machine is in here.

## Starts

${startsTable(results)}

Medians, from just before the spawn until the answer was here. \`initialize\` alone is one start; for \`tools/list\` a second process is
started, and initialize, the initialized notification and tools/list are written at once. All servers and bare node take turns, round
after round; the first round is thrown away; Python servers take part in every fourth. Every server has been used once before, so ours
remembers what it learnt of that Superset, as on a user's second day.
Bare node is timed until it has ended. Where NODE_EXTRA_CA_CERTS is set all have it: node reads those certificates at every start, 40 ms here, and
without it bare node would be faster by so much, and so would we. "/ ours" says how many times as long as ours. A warm list is one of ${counts.lists} in a row after the first.

## Memory

${memoryTable(results)}

\`Rss\` and \`Pss\` of /proc/PID/smaps_rollup, one second after the last answer. Idle node is \`node -e "process.stdin.resume()"\`. The calls
are those of the next table, on the replay (Superset's own: the same number on its database).

## What a call costs

One tool call that lists a page of ${pageSize} dashboards, each server by its own tool with its default columns, beside \`fetch\` (Node's, keep-alive)
of the very requests that this call makes, seen by a proxy and sent again with the same path, query and headers, bearer token
included, until the body was read as text. Call and fetch take turns, one pair after the other, and who comes first
changes from pair to pair. "p50 - p50" compares the two distributions, "paired" is the difference pair by pair, all in ms. Taking turns costs both sides the
waking up of processes that slept meanwhile; "mean in blocks" is the difference without that, of blocks of calls one after the other. Then with
${counts.inFlight} always under way, in four blocks that take turns.

**On the real Superset**, which shares the machine's cores with client and server. Its own times vary: what differs between fetch and
fetch, taken in the same way, is the first row, and nothing smaller can be seen here. The replay below shows the overhead itself.

${callsTable(results, ({ profile }) => profile.onReal)}

Superset's own server makes no request: it is beside a fetch of \`GET /api/v1/dashboard/\`, and its difference is no overhead.

**On a replay**: a process that answers at once with what the real Superset answered to the same request (\`lab/bench/replay.ts\`). Nothing is
left here but the server, so this is what it costs. With ${counts.inFlight} in flight client, server and replay share the cores,
and fetch has no server to pay for.

${callsTable(results, ({ profile }) => profile.onReplay)}

## Tokens

${tokensTable(results)}

By o200k (gpt-tokenizer). Of \`tools/list\` once the name, description and inputSchema of every tool as compact JSON, which is what clients hand
to a model, and once the whole result. The page is the text of the call above for ${pageSize} dashboards, unless a server's default is fewer.

## Install

${installTable(results)}

Lengths of all files. Ours: \`npm pack\`, then \`npm install\` of the tarball in an empty folder. Packages as npm or the \`dist-info\` folders count them,
optional ones included.

## Generating

${codegenTable(results)}

Medians, of copies of \`spec/\` and \`codegen/\` in a temporary folder, with npm's own start. FastMCP generates at every start instead.

## Again

\`npm ci && npm run build && npm run bench\`; the peers are installed into \`.lab/peers/\` the first time, with the versions pinned in
\`lab/bench/requirements/\`, \`lab/requirements/mcp-service.txt\` and \`lab/bench/peers/\`. \`npm run bench -- --help\` has the flags.
`;
}
