import { ArgumentError, SupersetError } from "../../errors/errors.ts";
import { isRefusedTrial } from "../dataset/try-expressions.ts";
import type { RunJob } from "../job.ts";
import type { Row, Steps } from "../steps.ts";

interface RuleRow {
  id: number;
  name: string;
  clause: string;
  tables: { id: number }[];
  roles: { id: number }[];
}

/** Makes a row-level security rule whose clause every one of its datasets has taken in a query. */
export const buildRls: RunJob = async (args, steps) => {
  const { name, clause, kind = "regular", group_key, description } = args;
  const [datasets, roles] = [args.datasets, args.roles ?? []] as [number[], number[]];
  if (kind === "regular" && roles.length === 0)
    throw new ArgumentError(
      'A regular rule holds for its roles only, and "roles" names none. For all but some roles make it "base".',
    );
  const rules = await readRules(steps);
  const taken = rules.find((rule) => rule.name === name);
  if (taken)
    throw new ArgumentError(
      `Rule ${taken.id} is called ${JSON.stringify(name)} already. Give another name, or change that one with superset_rls_update.`,
    );
  for (const [done, dataset] of datasets.entries()) {
    steps.progress(done, datasets.length, "trying the clause");
    if (await tryClause(steps, dataset, String(clause))) continue;
    steps.note("The clause has a query in it and could not be tried.");
    break;
  }
  const id = await steps.create("rls", {
    name,
    filter_type: kind === "base" ? "Base" : "Regular",
    tables: datasets,
    roles,
    clause,
    ...(group_key !== undefined && { group_key }),
    ...(description !== undefined && { description }),
  });
  const others = rules.filter(({ tables }) => tables.some((table) => datasets.includes(table.id)));
  return {
    id,
    name,
    ...(others.length > 0 && { rules_there_already: others.map(describeRule) }),
  };
};

async function readRules({ rows }: Steps): Promise<RuleRow[]> {
  const columns = ["id", "name", "clause", "tables.id", "roles.id", "roles.name"];
  return (await rows("superset_rls_list", { columns })) as unknown as RuleRow[];
}

const MOST_SAID = 80;

function describeRule({ id, name, clause }: RuleRow): string {
  return `${id} ${name}: ${clause.length > MOST_SAID ? `${clause.slice(0, MOST_SAID)}…` : clause}`;
}

/**
 * One row of the dataset, where the clause holds: what the database says against it is said to the caller.
 * @returns whether it was tried: Superset may refuse in a query what it takes in a rule
 */
async function tryClause({ read }: Steps, dataset: number, clause: string): Promise<boolean> {
  const { result } = (await read("superset_dataset_get_by_id", {
    dataset_id: dataset,
    columns: ["id", "table_name", "columns.column_name"],
  })) as { result: { table_name: string; columns: Row[] } };
  try {
    await read("superset_chart_query_data", {
      datasource: { id: dataset, type: "table" },
      force: true,
      queries: [
        {
          columns: result.columns.slice(0, 1).map(({ column_name }) => column_name),
          metrics: [],
          extras: { where: clause },
          row_limit: 1,
        },
      ],
    });
    return true;
  } catch (cause) {
    if (!(cause instanceof SupersetError)) throw cause;
    if (isRefusedTrial(clause, cause)) return false;
    throw new ArgumentError(
      `The clause does not work on dataset ${dataset} ${JSON.stringify(result.table_name)}: ${cause.message}`,
      { cause },
    );
  }
}
