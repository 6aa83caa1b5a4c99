import { expect } from "vitest";
import type { Cut } from "./cutting-proxy.ts";
import { type JobRunner, textOf } from "./job-runner.ts";
import type { Difference, Metadata } from "./metadata.ts";

/** A job and what it is to do. */
export interface JobCase {
  tool: string;
  /** Makes what the job works on, and says what it is called with; past what is measured. */
  prepare(): Promise<object>;
  /** What no undo takes back and no user would miss; the test says why. */
  mayStay?: (difference: Difference) => boolean;
}

/**
 * Run a job once for every exchange it makes, each time with the network cut there, on either side of Superset, for a moment or for
 * good. Afterwards either the job has succeeded, or everything is as it was; and what is not, the error names by its id or name.
 * @returns how many runs failed, and how many of these left something
 */
export async function cutEverywhere(
  jobs: JobRunner,
  metadata: Metadata,
  { tool, prepare, mayStay = () => false }: JobCase,
): Promise<{ runs: number; failed: number; left: number }> {
  const outcome = { runs: 0, failed: 0, left: 0 };
  const run = async (cut?: Cut) => {
    await metadata.mark("run");
    jobs.proxy.cut();
    const args = await prepare();
    await metadata.mark("prepared");
    jobs.proxy.cut(cut);
    const result = await withShortWaits(() => jobs.call(tool, args));
    const exchanges = jobs.proxy.seen();
    jobs.proxy.cut();
    const differences = (await metadata.differences("prepared")).filter((one) => !mayStay(one));
    await metadata.restore("run");
    return { result, exchanges, differences };
  };
  const whole = await run();
  expect(whole.result.isError, textOf(whole.result)).not.toBe(true);
  for (const at of whole.exchanges.keys()) {
    // Of a read Superset keeps nothing: whether it had the request makes no difference.
    const isRead = whole.exchanges[at]?.startsWith("GET ");
    for (const side of isRead ? (["before"] as const) : (["before", "after"] as const)) {
      for (const lasts of ["once", "forGood"] as const) {
        const { result, differences } = await run({ at: at + 1, side, lasts });
        outcome.runs++;
        if (!result.isError) continue;
        outcome.failed++;
        if (differences.length > 0) outcome.left++;
        const said = textOf(result);
        const where = `${tool} cut ${side} ${whole.exchanges[at]} (${at + 1} of ${whole.exchanges.length}), ${lasts}`;
        // Once the network is back everything can be undone; before, what is left must be told.
        const wrong =
          lasts === "once" ? differences : differences.filter((one) => !isTold(one, said, differences));
        expect({ where, said, wrong }).toEqual({ where, said, wrong: [] });
      }
    }
  }
  return outcome;
}

/** A network that is cut is still cut after a moment: waits of a second or so, as between tries, are a twentieth. */
async function withShortWaits<T>(work: () => Promise<T>): Promise<T> {
  const wait = globalThis.setTimeout;
  const shorter = (ms = 0) => (ms >= 200 && ms <= 2500 ? ms / 20 : ms);
  globalThis.setTimeout = Object.assign(
    (act: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) => wait(act, shorter(ms), ...args),
    wait,
  ) as typeof setTimeout;
  try {
    return await work();
  } finally {
    globalThis.setTimeout = wait;
  }
}

/** Written by Superset for something that is a row itself: its permission, its tags. */
const FOLLOWING = ["ab_view_menu", "ab_permission_view", "tagged_object"];

/** Whether an error tells of what is left: rows of rows (links, columns) stand and fall with what they belong to. */
function isTold(difference: Difference, said: string, all: readonly Difference[]): boolean {
  const owners = ownersOf(difference);
  const isOwner = ({ id, after, before }: Difference) =>
    owners.includes(id) && Object(after ?? before).id !== undefined;
  return (
    isNamed(difference, said) ||
    owners.some((id) => tells(said, id)) ||
    all.some((other) => other !== difference && isOwner(other) && isNamed(other, said)) ||
    FOLLOWING.includes(difference.table)
  );
}

function isNamed({ id, before, after }: Difference, said: string): boolean {
  const row = Object(after ?? before) as Record<string, unknown>;
  const names = [
    id,
    row.slice_name,
    row.dashboard_title,
    row.table_name,
    row.username,
    row.name,
    row.database_name,
  ];
  return names.some((name) => tells(said, name));
}

/** As words of their own: 1 is told neither by 12 nor by an address. */
function tells(said: string, what: unknown): boolean {
  if (what === undefined || what === null || what === "") return false;
  const escaped = String(what).replace(/[\^$\\.*+?()[\]{}|/]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}.])${escaped}(?![\\p{L}\\p{N}])`, "u").test(said);
}

const OWNERS = [
  ...["slice_id", "dashboard_id", "table_id", "datasource_id", "user_id", "role_id"],
  ...["rls_filter_id", "report_schedule_id", "object_id"],
];

function ownersOf({ before, after }: Difference): string[] {
  const row = Object(after ?? before) as Record<string, unknown>;
  return OWNERS.flatMap((column) =>
    row[column] === undefined || row[column] === null ? [] : String(row[column]),
  );
}
