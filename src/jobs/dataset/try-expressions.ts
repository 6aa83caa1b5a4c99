import { SupersetError, ToolError } from "../../errors/errors.ts";
import type { Steps } from "../steps.ts";

/** An expression and what it is to become. */
export interface Trial {
  kind: "metric" | "column";
  name: string;
  expression: string;
}

/** Superset lets nobody but a dataset's editors write queries within SQL, and does not ask here who is one. */
export function isRefusedTrial(sql: string, { message }: SupersetError): boolean {
  return /\bselect\b/i.test(sql) && /sub-?quer/i.test(message);
}

/**
 * Try expressions on the dataset's database, in a query of no rows.
 * @throws ToolError naming the first that does not work, with what the database says
 */
export async function tryExpressions(steps: Steps, dataset: number, trials: readonly Trial[]): Promise<void> {
  if (trials.length === 0) return;
  const failure = await failureOf(steps, dataset, trials);
  if (!failure) return;
  for (const trial of trials) {
    const cause = trials.length === 1 ? failure : await failureOf(steps, dataset, [trial]);
    if (!cause) continue;
    const called = `${trial.kind} ${JSON.stringify(trial.name)}`;
    if (isRefusedTrial(trial.expression, cause)) {
      steps.note(`The expression of ${called} has a query in it and could not be tried.`);
      continue;
    }
    throw new ToolError(
      `The expression of ${called} does not work, so nothing was saved: ${JSON.stringify(trial.expression)}. ${cause.message}`,
      { cause },
    );
  }
}

async function failureOf(
  { read }: Steps,
  dataset: number,
  trials: readonly Trial[],
): Promise<SupersetError | undefined> {
  const of = (kind: Trial["kind"]) =>
    trials
      .filter((trial) => trial.kind === kind)
      .map(({ expression }, place) => ({
        expressionType: "SQL",
        sqlExpression: expression,
        label: `${kind}_${place}`,
      }));
  const query = { columns: of("column"), metrics: of("metric"), extras: { where: "1 = 0" }, row_limit: 1 };
  try {
    await read("superset_chart_query_data", { datasource: { id: dataset, type: "table" }, queries: [query] });
    return undefined;
  } catch (error) {
    if (error instanceof SupersetError) return error;
    throw error;
  }
}
