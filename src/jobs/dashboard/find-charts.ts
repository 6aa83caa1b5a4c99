import { nearestNames } from "../../config/nearest.ts";
import { ArgumentError } from "../../errors/errors.ts";
import type { Steps } from "../steps.ts";
import type { ChartOf } from "./graft.ts";
import type { Part } from "./part.ts";

interface Chart {
  id: number;
  slice_name: string;
}

const LIST = "superset_chart_list";
const COLUMNS = ["id", "slice_name"];
/** Ids in one question: an address has no room for more. */
const AT_ONCE = 100;
const MOST_NEAREST = 3;

/** All charts that parts speak of, by id or by name. */
export function chartsIn(parts: readonly Part[]): (number | string)[] {
  return parts.flatMap((part) => {
    if (part.kind === "chart") return [part.chart];
    if (part.kind === "tabs") return chartsIn(part.tabs);
    return "parts" in part ? chartsIn(part.parts) : [];
  });
}

/**
 * Look charts up by id or by exact name.
 * @throws ArgumentError where there is none, with the nearest names, or several of a name, with their ids
 */
export async function findCharts(steps: Steps, wanted: readonly (number | string)[]): Promise<ChartOf> {
  const ids = [...new Set(wanted.filter((one) => typeof one === "number"))];
  const names = [...new Set(wanted.filter((one) => typeof one === "string"))];
  const found: Chart[] = [];
  for (let at = 0; at < ids.length; at += AT_ONCE)
    found.push(...(await ask(steps, "id", ids.slice(at, at + AT_ONCE))));
  for (let at = 0; at < names.length; at += AT_ONCE)
    found.push(...(await ask(steps, "slice_name", names.slice(at, at + AT_ONCE))));
  const missing = ids.filter((id) => !found.some((chart) => chart.id === id));
  if (missing.length > 0)
    throw new ArgumentError(
      `There is no chart ${missing.join(", ")}, or this account may not see it. superset_chart_list lists those there are.`,
    );
  for (const name of names) await holdOne(steps, name, found);
  return (given) => {
    const isMeant = ({ id, slice_name: name }: Chart) => given === id || given === name;
    const chart = found.find(isMeant) as Chart;
    return { id: chart.id, name: chart.slice_name };
  };
}

async function ask(steps: Steps, col: string, value: readonly unknown[]): Promise<Chart[]> {
  const filters = [{ col, opr: "in", value }];
  return (await steps.rows(LIST, { columns: COLUMNS, filters })) as unknown as Chart[];
}

async function holdOne(steps: Steps, name: string, found: readonly Chart[]): Promise<void> {
  const same = new Set(found.filter((chart) => chart.slice_name === name).map(({ id }) => id));
  if (same.size === 1) return;
  if (same.size > 1)
    throw new ArgumentError(
      `Several charts are called ${JSON.stringify(name)}. Give the id of one: ${[...same].join(", ")}.`,
    );
  const all = (await steps.rows(LIST, { columns: COLUMNS })) as unknown as Chart[];
  const byName = new Map(all.map((chart) => [chart.slice_name, chart.id]));
  const near = nearestNames(name, byName.keys(), MOST_NEAREST).map(
    (one) => `${byName.get(one)} ${JSON.stringify(one)}`,
  );
  throw new ArgumentError(
    `There is no chart called ${JSON.stringify(name)}. The nearest: ${near.join(", ")}.`,
  );
}
