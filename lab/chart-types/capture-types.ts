import { LabError } from "../lab-error.ts";
import { openSession, type RestSession } from "../seed/rest-session.ts";
import { startSuperset } from "../superset.ts";
import { columnNames, createDatasets } from "./create-datasets.ts";
import { examplesOn, type Form, undrawable } from "./examples.ts";
import { type ControlInBrowser, type Explore, openExplore, type TypeInBrowser } from "./open-explore.ts";

/** Those that chart types are hidden behind. */
const TYPE_FLAGS = ["AG_GRID_TABLE_ENABLED", "CHART_PLUGINS_EXPERIMENTAL"];
const PAGES_AT_ONCE = 3;
/** What of explore is about every chart, whatever its type. */
const FRAME = /^(datasource|viz_type|slice_id|cache_timeout|url_params|matrixify_.*)$/;

export interface CapturedType extends Omit<TypeInBrowser, "behaviors"> {
  readonly flag?: string;
  readonly controls: readonly ControlInBrowser[];
}

/** A chart of a type: what was set, what explore then saves, and how many rows each query has. */
export interface CapturedExample {
  readonly form: Form;
  readonly params: Form;
  readonly queries: readonly Form[];
  /** Of each query, where explore counts them. */
  readonly rows: readonly (number | null)[];
  /** Why it was not drawn. */
  readonly problem?: string;
}

export interface CapturedTypes {
  readonly types: Readonly<Record<string, CapturedType>>;
  readonly examples: Readonly<Record<string, CapturedExample>>;
}

const onProgress = (line: string) => console.error(line);

/** @throws LabError naming every type that has no example here, or one that does not draw */
export async function captureChartTypes(
  version: string,
  only?: readonly string[] | undefined,
): Promise<CapturedTypes> {
  const featureFlags = Object.fromEntries(TYPE_FLAGS.map((flag) => [flag, true]));
  // The capture may last longer than a token by default.
  const superset = await startSuperset({ version, featureFlags, accessTokenSeconds: 86_400, onProgress });
  try {
    const session = await openSession(superset.baseUrl, superset.admin);
    const explore = await openExplore(superset.baseUrl, superset.admin);
    try {
      return await captureFrom(explore, await prepareCharts(session), only);
    } finally {
      await explore.close();
    }
  } finally {
    await superset.stop();
  }
}

async function captureFrom(
  explore: Explore,
  charts: Charts,
  only: readonly string[] | undefined,
): Promise<CapturedTypes> {
  const types = await chosenTypes(explore, await charts.open("table", {}));
  const captured: [string, CapturedType, CapturedExample][] = [];
  const failures: string[] = [];
  const unknown = only?.filter((type) => !(type in types)) ?? [];
  if (unknown.length > 0) throw new LabError(`No chart types of this version: ${unknown.join(", ")}`);
  const queue = Object.entries(types)
    .filter(([type]) => only?.includes(type) ?? true)
    .values();
  const work = async () => {
    for (const [type, told] of queue) {
      try {
        const { controls, example } = await captureType(explore, charts, type);
        captured.push([type, { ...told, controls }, example]);
        onProgress(type);
      } catch (error) {
        failures.push(`${type} (${told.title}): ${(error as Error).message}`);
        onProgress(failures.at(-1) as string);
      }
    }
  };
  await Promise.all(Array.from({ length: PAGES_AT_ONCE }, work));
  if (failures.length > 0) throw new LabError(`Not captured:\n${failures.join("\n")}`);
  captured.sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    types: Object.fromEntries(captured.map(([type, told]) => [type, told])),
    examples: Object.fromEntries(captured.map(([type, , example]) => [type, example])),
  };
}

/** Those that a user can choose for a chart, by name. */
async function chosenTypes(
  explore: Explore,
  path: string,
): Promise<Record<string, Omit<CapturedType, "controls">>> {
  const all = await explore.types(path);
  const behind: Record<string, string> = {};
  for (const flag of TYPE_FLAGS) {
    const without = await explore.types(path, [flag]);
    for (const type of Object.keys(all)) if (!(type in without)) behind[type] = flag;
  }
  const charts = Object.entries(all).filter(
    ([, { behaviors = [] }]) =>
      !behaviors.some((name) => ["NATIVE_FILTER", "CHART_CUSTOMIZATION"].includes(name)),
  );
  const told = charts.map(
    ([type, { behaviors: _, ...rest }]) =>
      [type, { ...rest, ...(behind[type] && { flag: behind[type] }) }] as const,
  );
  return Object.fromEntries(told.sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function captureType(explore: Explore, { open, examples }: Charts, type: string) {
  const form = examples[type];
  if (form === undefined) throw new Error("no example in lab/chart-types/examples.ts");
  const { controls, status, alert, rows, saved } = await explore.draw(await open(type, form));
  const isDrawn = status === "rendered" && alert === null;
  if (!isDrawn && !undrawable.includes(type)) throw new Error(`${status}: ${alert}`);
  const needs = await needsOf(controls, async (nothing) => explore.controls(await open(type, nothing)));
  const own = controls
    .filter(({ name }) => !FRAME.test(name))
    .map(({ conditional: _, choices, ...control }) => ({
      ...control,
      ...(isOfDataset(choices) ? { ofDataset: true } : choices !== undefined && { choices }),
      ...(needs.has(control.name) && { needs: needs.get(control.name) }),
    }));
  const params = Object.entries(saved.params).filter(([name]) => !FRAME.test(name) && name !== "dashboards");
  const example: CapturedExample = {
    form,
    params: Object.fromEntries(params),
    queries: saved.query_context.queries,
    rows,
    ...(isDrawn ? {} : { problem: alert ?? String(status) }),
  };
  return { controls: own, example };
}

/** What explore says of a control while nothing is set, in each mode that there is: of those it wants one. */
async function needsOf(
  controls: readonly ControlInBrowser[],
  open: (form: Form) => Promise<readonly ControlInBrowser[]>,
): Promise<Map<string, unknown>> {
  if (!controls.some(({ conditional }) => conditional)) return new Map();
  const mode = controls.find(({ name }) => name === "query_mode");
  const modes = (mode?.choices as string[] | undefined)?.map((query_mode) => ({ query_mode })) ?? [{}];
  const needs = new Map<string, unknown>();
  for (const form of modes)
    for (const control of await open(form)) if (control.needs) needs.set(control.name, control.needs);
  return needs;
}

/** Another dataset has other columns. */
function isOfDataset(choices: unknown): boolean {
  return (
    Array.isArray(choices) &&
    choices.some((choice) =>
      columnNames.some((name) => choice === name || String(choice).startsWith(`["${name}",`)),
    )
  );
}

/** What there is to make charts of. */
interface Charts {
  readonly examples: Readonly<Record<string, Form>>;
  /** Puts a form where explore finds it, and says at which path. */
  open(type: string, form: Form): Promise<string>;
}

async function prepareCharts(session: RestSession): Promise<Charts> {
  const { lines, tree } = await createDatasets(session);
  const datasource = `${lines}__table`;
  const layer = { viz_type: "deck_scatter", datasource, ...examplesOn(datasource, 0).deck_scatter };
  const { id } = await session.post("/api/v1/chart/", {
    slice_name: "Layer",
    viz_type: "deck_scatter",
    datasource_id: lines,
    datasource_type: "table",
    params: JSON.stringify(layer),
  });
  return {
    examples: examplesOn(datasource, id),
    async open(type, form) {
      const datasource_id = type === "tree_chart" ? tree : lines;
      const form_data = JSON.stringify({ ...form, viz_type: type, datasource: `${datasource_id}__table` });
      const body = { datasource_id, datasource_type: "table", form_data };
      const { key } = await session.post("/api/v1/explore/form_data", body);
      return `/explore/?form_data_key=${key}&datasource_id=${datasource_id}&datasource_type=table`;
    },
  };
}
