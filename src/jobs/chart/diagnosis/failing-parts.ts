import type { Query } from "../../../chart-query/form-query.ts";
import { SupersetError } from "../../../errors/errors.ts";
import { type FormColumn, type FormMetric, labelOf, listOf } from "../../../long-work/form-data.ts";
import type { Dataset } from "../../dataset/read-dataset.ts";
import type { Steps } from "../../steps.ts";
import { type Ask, COUNT, isRefused, OF_THE_QUERY, type Refused } from "./ask-dataset.ts";
import { conditionText } from "./condition-text.ts";
import { type Finding, short } from "./finding.ts";

/** A part of a query that can be asked for alone. */
interface Part {
  name: string;
  query: Query;
  cure: string;
}

/** Which part of a query the database refuses: each is asked for alone. */
export async function failingParts(
  ask: Ask,
  query: Query,
  dataset: Dataset,
  { refused, status }: Refused,
  steps: Steps,
): Promise<Finding[]> {
  if (status === 403) return [noAccess(dataset)];
  const whole = await ask([{ columns: [], metrics: [COUNT], row_limit: 1 }]);
  if (isRefused(whole)) return [await datasetFault(dataset, whole, steps)];
  const findings: Finding[] = [];
  for (const { name, query: alone, cure } of partsOf(query)) {
    const answer = await ask([{ row_limit: 1, ...alone }]);
    if (isRefused(answer)) findings.push({ what: `${name}: ${short(answer.refused)}`, cure });
  }
  if (findings.length > 0) return findings;
  return [
    {
      what: `The database refuses the query: ${short(refused)}`,
      cure: "No part of it fails alone: change how they are combined.",
    },
  ];
}

function noAccess({ table_name: name }: Pick<Dataset, "table_name">): Finding {
  return {
    what: `This account may not read dataset ${name}.`,
    cure: "Ask for access to it, or use an account that has it.",
  };
}

async function datasetFault(
  { table_name: name, sql, database }: Dataset,
  { refused, status }: Refused,
  steps: Steps,
): Promise<Finding> {
  if (status === 403) return noAccess({ table_name: name });
  const words = short(refused);
  if (!(await answers(steps, database.id)))
    return {
      what: `Database ${database.id} cannot be reached: ${words}`,
      cure: "Have its connection mended (superset_database_test_connection).",
    };
  return sql
    ? {
        what: `The SQL of dataset ${name} fails: ${words}`,
        cure: "Correct it with superset_dataset_update.",
      }
    : {
        what: `The table of dataset ${name} cannot be read: ${words}`,
        cure: "Restore it, or point the dataset at another.",
      };
}

/** Whether the database says anything at all; taken for so where nobody may ask it. */
async function answers(steps: Steps, databaseId: number): Promise<boolean> {
  const lookup = "superset_database_schemas";
  if (!steps.has(lookup)) return true;
  try {
    await steps.read(lookup, { database_id: databaseId, force: true });
    return true;
  } catch (error) {
    if (error instanceof SupersetError && OF_THE_QUERY.includes(error.status)) return false;
    throw error;
  }
}

function partsOf(query: Query): Part[] {
  const metrics = listOf(query.metrics) as FormMetric[];
  const extras = Object(query.extras) as { where?: string; having?: string; time_grain_sqla?: unknown };
  const grain = { extras: { time_grain_sqla: extras.time_grain_sqla } };
  const counted = { columns: [], metrics: [COUNT] };
  return [
    ...metrics.map((metric) => ({
      name: `Metric ${JSON.stringify(labelOf(metric))}`,
      query: { columns: [], metrics: [metric] },
      cure: typeof metric === "string" ? "Correct it in the dataset." : "Correct its SQL in the chart.",
    })),
    ...(listOf(query.columns) as FormColumn[]).map((column) => ({
      name: `Column ${JSON.stringify(labelOf(column))}`,
      query: { columns: [column], metrics: [COUNT], ...grain },
      cure: "Correct its SQL, in the dataset or in the chart, or take another column.",
    })),
    ...listOf(query.filters).map((filter) => ({
      name: `Filter ${conditionText(filter)}`,
      query: { ...counted, filters: [filter] },
      cure: "Change its value to one of the column's kind, or remove it.",
    })),
    ...listOf(extras.where).map((where) => ({
      name: `Condition ${short(String(where))}`,
      query: { ...counted, extras: { where } },
      cure: "Correct the SQL of this filter.",
    })),
    ...listOf(extras.having).map((having) => ({
      name: `Condition on groups ${short(String(having))}`,
      query: { columns: [], metrics: metrics.length > 0 ? metrics : [COUNT], extras: { having } },
      cure: "Correct the SQL of this filter.",
    })),
  ];
}
