import type { Query } from "../../chart-query/form-query.ts";
import { buildSavedContext } from "../../chart-query/saved-context.ts";
import { type FormData, listOf } from "../../long-work/form-data.ts";
import { buildQueryContext, type Datasource } from "../../long-work/query-context.ts";
import { WITHOUT_QUERY } from "../../long-work/viz-types.ts";
import type { Dataset } from "../dataset/read-dataset.ts";
import type { RunJob } from "../job.ts";
import type { Steps } from "../steps.ts";
import { type Answer, type Ask, askOf, isRefused } from "./diagnosis/ask-dataset.ts";
import { failingParts } from "./diagnosis/failing-parts.ts";
import type { Finding } from "./diagnosis/finding.ts";
import { missingNames } from "./diagnosis/missing-names.ts";
import { isEmpty, missingRows } from "./diagnosis/missing-rows.ts";
import { datasetOf, readChart, readForm } from "./diagnosis/read-subject.ts";
import { savedQueryFaults } from "./diagnosis/saved-query.ts";
import { typeFaults } from "./diagnosis/type-faults.ts";

interface Diagnosis {
  findings: Finding[];
  rows?: number;
}

/**
 * Runs a chart as the browser would, and says why it does not draw: `{chart, ok, rows?, findings: [{what, cure}]}`. What only
 * hides data, or bothers only others than the browser, is found too; the chart is `ok` all the same.
 */
export const diagnose: RunJob = async ({ chart_id }, steps) => {
  const chart = await readChart(steps, Number(chart_id));
  const form = readForm(chart);
  const { findings, rows } = isFinding(form)
    ? { findings: [form], rows: undefined }
    : await diagnoseForm(form, steps, () => datasetOf(steps, chart), chart.savedQuery);
  return {
    chart: `${chart.id} ${JSON.stringify(chart.name)}`,
    ok: findings.every(({ draws }) => draws),
    ...(rows !== undefined && { rows }),
    findings: findings.map(({ what, cure }) => ({ what, cure })),
  };
};

const isFinding = (found: FormData | Dataset | Finding): found is Finding => "cure" in found;

/** Each look is only worth it where those before found nothing that keeps the chart from being drawn. */
async function diagnoseForm(
  form: FormData,
  steps: Steps,
  findDataset: () => Promise<Dataset | Finding>,
  savedQuery: string,
): Promise<Diagnosis> {
  const type = typeFaults(form, await steps.chartTypes());
  if (type.length > 0 || String(form.viz_type) in WITHOUT_QUERY) return { findings: type };
  const dataset = await findDataset();
  if (isFinding(dataset)) return { findings: [dataset] };
  const datasource = { id: dataset.id, type: "table" };
  const queries = queriesOf(form, datasource);
  const findings = [
    ...missingNames(form, queries, dataset),
    ...savedQueryFaults(savedQuery, buildSavedContext(form, datasource).queries, dataset.id),
  ];
  if (findings.some(({ draws }) => !draws)) return { findings };
  const run = await runQueries(queries, dataset, steps, form.server_pagination === true);
  return { ...run, findings: [...run.findings, ...findings] };
}

async function runQueries(
  queries: readonly Query[],
  dataset: Dataset,
  steps: Steps,
  isPaged: boolean,
): Promise<Diagnosis> {
  const ask = askOf(steps, dataset.id);
  const answers = await ask(queries);
  if (!isRefused(answers)) {
    const findings = await rowFindings(answers, queries, dataset, ask, isPaged);
    return { findings, rows: answers[0]?.rows ?? 0 };
  }
  for (const query of queries) {
    const refused = queries.length > 1 ? await ask([query]) : answers;
    if (isRefused(refused)) return { findings: await failingParts(ask, query, dataset, refused, steps) };
  }
  return { findings: [] };
}

async function rowFindings(
  answers: readonly Answer[],
  queries: readonly Query[],
  dataset: Dataset,
  ask: Ask,
  isPaged: boolean,
): Promise<Finding[]> {
  const [first, query] = [answers[0], queries[0]];
  if (!first || !query) return [];
  if (isEmpty(first)) return missingRows(ask, query, dataset);
  const limit = Number(query.row_limit) || 0;
  // A page is no limit: the next ones follow it.
  if (limit === 0 || first.rows < limit || isPaged) return [];
  return [
    {
      what: `It shows only the first ${limit} rows: the row limit is reached.`,
      cure: "Raise row_limit, or filter, if it is to show all.",
      draws: true,
    },
  ];
}

/** The browser's queries; of types whose browser asks in a way of its own, what their controls ask for. */
function queriesOf(form: FormData, datasource: Datasource): Query[] {
  const { queries } = buildSavedContext(form, datasource);
  const asks = ({ columns, metrics }: Query) => listOf(columns).length + listOf(metrics).length > 0;
  return (queries as Query[]).every(asks) ? queries : buildQueryContext(form, datasource).context.queries;
}
