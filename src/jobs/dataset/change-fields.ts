import { ArgumentError } from "../../errors/errors.ts";
import { usesOfFields } from "../content/find-uses.ts";
import type { Found } from "../content/use-finders.ts";
import type { RunJob } from "../job.ts";
import { planFields } from "./plan-fields.ts";
import { putDataset } from "./put-dataset.ts";
import { readDataset } from "./read-dataset.ts";
import { tryExpressions } from "./try-expressions.ts";

/** Adds, changes and removes single metrics and columns of a dataset: `{id, name, added, changed, removed, breaks}`. */
export const changeFields: RunJob = async (args, steps) => {
  const dataset = await readDataset(steps, Number(args.dataset_id));
  const { id, table_name: name } = dataset;
  const plan = planFields(dataset, args);
  const breaks = plan.lost.length > 0 ? await usesOfFields(steps, id, plan.lost) : {};
  const isUsed = Object.keys(breaks).length > 0;
  if (isUsed && args.even_if_used !== true)
    throw new ArgumentError(
      `${plan.lost.join(", ")} would be missed by ${describe(breaks)}. Change those first, or give "even_if_used": true.`,
    );
  await tryExpressions(steps, id, plan.trials);
  await putDataset(steps, dataset, plan.wanted);
  const { added, changed, removed, wanted } = plan;
  const { columns, metrics, main_dttm_col: time, ...others } = wanted;
  return {
    id,
    name,
    ...(added.length > 0 && { added }),
    ...(changed.length > 0 && { changed }),
    ...(removed.length > 0 && { removed }),
    ...(time !== undefined && { main_time_column: time }),
    ...(Object.keys(others).length > 0 && { set: Object.keys(others).map((key) => SET[key] ?? key) }),
    ...(isUsed && { breaks }),
  };
};

const SET: Readonly<Record<string, string>> = { extra: "certification" };

const MOST_NAMED = 8;

/** `charts "Sales" (4), "Orders" (6); filters "Shop overview" (1)` */
function describe(breaks: Readonly<Record<string, readonly Found[]>>): string {
  const kinds = Object.entries(breaks).map(([kind, found]) => {
    const named = found.slice(0, MOST_NAMED).map(({ id, name }) => `${JSON.stringify(name)} (${id})`);
    const more = found.length - named.length;
    return `${kind} ${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
  });
  return kinds.join("; ");
}
