import { peersOf, type Results, type ServerResult, serverOf } from "./results.ts";

/** One of the things that superset-mcp says of its speed, with what was measured. */
export interface Claim {
  readonly text: string;
  readonly measured: number;
  readonly unit: string;
  readonly limit: number;
  readonly atLeast?: true;
  /** What was measured where nothing differed, in the same unit: above the limit nothing can be said. */
  readonly noise?: number;
}

export function isMet({ measured, limit, atLeast, noise = 0 }: Claim): boolean | "too noisy" {
  if (Math.abs(noise) > limit) return "too noisy";
  return atLeast ? measured >= limit : measured <= limit;
}

/** Every claim that this run has the figures for. */
export function claims(results: Results): Claim[] {
  const ours = serverOf(results, "ours");
  if (ours === undefined) return [];
  return [
    ...startClaims(results, ours),
    ...callClaims(ours),
    {
      text: "RSS after `tools/list`, beside an idle node",
      measured: ours.profile.afterList.rss / results.node.idle.rss,
      unit: "x",
      limit: 1.4,
    },
    ...listClaims(results, ours),
    ...installClaims(ours),
    ...codegenClaims(results),
  ];
}

function startClaims(results: Results, ours: ServerResult): Claim[] {
  const bare = results.node.exit.p50;
  const { initialize, list } = ours.start;
  const fixed = [
    { text: "`initialize`, beside bare node", measured: initialize.p50 / bare, unit: "x", limit: 1.6 },
    { text: "first `tools/list`, beside bare node", measured: list.p50 / bare, unit: "x", limit: 1.75 },
  ];
  const races = peersOf(results).flatMap(({ label, runtime, start }): Claim[] => {
    const limit = runtime === "python" ? 8 : 2;
    const race = { unit: "x", limit, atLeast: true } as const;
    return [
      {
        ...race,
        text: `\`initialize\` faster than ${label}`,
        measured: start.initialize.p50 / initialize.p50,
      },
      { ...race, text: `first \`tools/list\` faster than ${label}`, measured: start.list.p50 / list.p50 },
    ];
  });
  return [...fixed, ...races];
}

function callClaims({ profile: { onReal, onReplay } }: ServerResult): Claim[] {
  const costs = [
    ["on the real Superset", onReal],
    ["on the replay", onReplay],
  ] as const;
  const limits = [
    ["p50", 0.5],
    ["p95", 1.5],
  ] as const;
  const times = costs.flatMap(([where, cost]): Claim[] => {
    if (cost === undefined) return [];
    const { sequential, noise } = cost;
    return limits.map(([part, limit]) => ({
      text: `overhead of a call, ${part}, ${where}`,
      measured: sequential[part],
      unit: "ms",
      limit,
      ...(noise !== undefined && { noise: noise[part] }),
    }));
  });
  if (onReal === undefined) return times;
  const { raw, server, inFlight } = onReal.concurrent;
  const text = `throughput with ${inFlight} in flight, beside raw fetch, on the real Superset`;
  return [...times, { text, measured: server / raw, unit: "x", limit: 0.9, atLeast: true }];
}

function listClaims(results: Results, ours: ServerResult): Claim[] {
  const all = serverOf(results, "ours-all");
  const { warmList, list } = ours.profile;
  const claimed: Claim[] = [
    { text: "warm `tools/list`, default surface, p50", measured: warmList.p50, unit: "ms", limit: 1 },
    { text: "tokens of the default surface", measured: list.wholeTokens, unit: "tokens", limit: 6000 },
  ];
  if (all === undefined) return claimed;
  const text = `warm \`tools/list\`, all ${all.profile.list.tools} tools, p50`;
  return [...claimed, { text, measured: all.profile.warmList.p50, unit: "ms", limit: 5 }];
}

function installClaims({ install }: ServerResult): Claim[] {
  if (install === undefined) return [];
  const own = (install.ownBytes ?? Number.NaN) / 1e6;
  return [
    { text: "package, unpacked, four versions", measured: own, unit: "MB", limit: 6 },
    { text: "packages installed in all", measured: install.packages, unit: "", limit: 24 },
  ];
}

function codegenClaims({ codegen }: Results): Claim[] {
  const text = `\`npm run generate\`, ${codegen.versions} versions`;
  return [
    { text, measured: codegen.all, unit: "s", limit: 30 },
    { text: `${text}, nothing changed`, measured: codegen.again, unit: "s", limit: 2 },
  ];
}
