import type { Query } from "../../../chart-query/form-query.ts";
import { SupersetError } from "../../../errors/errors.ts";
import { reasonIn } from "../../../errors/superset-error.ts";
import { isRecord } from "../../../results/is-record.ts";
import type { Steps } from "../../steps.ts";

export interface Answer {
  /** As many as the database gave, before the chart lays them out. */
  rows: number;
  data: readonly Record<string, unknown>[];
}

/** The answers to queries, or what the database or Superset says in place of them. */
export type Ask = (queries: readonly Query[]) => Promise<Answer[] | Refused>;

export interface Refused {
  refused: string;
  status: number;
}

export const COUNT = { expressionType: "SQL", sqlExpression: "COUNT(*)", label: "__rows" } as const;

export const isRefused = (answer: Answer[] | Refused): answer is Refused => "refused" in answer;

/** Statuses that tell of the query; others are of the session, the network or the server. */
export const OF_THE_QUERY = [400, 403, 404, 422, 500];

/** Asks past the cache: what it remembers does not tell whether the database answers. */
export function askOf(steps: Steps, datasetId: number): Ask {
  return async (queries) => {
    try {
      const body = (await steps.read("superset_chart_query_data", {
        datasource: { id: datasetId, type: "table" },
        queries,
        force: true,
      })) as { result: Record<string, unknown>[] };
      const failed = body.result.find(({ error }) => typeof error === "string" && error !== "");
      if (failed) return { refused: String(failed.error), status: 400 };
      return body.result.map(answerOf);
    } catch (error) {
      if (!(error instanceof SupersetError) || !OF_THE_QUERY.includes(error.status)) throw error;
      return { refused: reasonIn(error), status: error.status };
    }
  };
}

function answerOf({ data, rowcount, sql_rowcount }: Record<string, unknown>): Answer {
  const rows = Array.isArray(data) ? data.filter(isRecord) : [];
  return { rows: Number(sql_rowcount ?? rowcount ?? rows.length), data: rows };
}
