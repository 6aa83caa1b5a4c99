import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { CapturedType } from "../../codegen/chart-types/captured.ts";
import { chartRoles } from "../../codegen/overlay/chart-types.ts";
import { type ChartControl, type ChartType, versions } from "../../generated/index.ts";

/** The catalogues beside what was captured for them: what a browser saved of a chart of each type. */
const SPEC = join(import.meta.dirname, "../../spec");
const readSpec = (path: string) => JSON.parse(readFileSync(join(SPEC, path), "utf8"));
const roles = chartRoles.parse(parse(readFileSync(join(SPEC, "overlay/chart-types.yaml"), "utf8")));

interface Example {
  params: Record<string, unknown>;
  queries: { columns?: unknown[]; groupby?: unknown[]; metrics?: unknown[] }[];
  rows: (number | null)[];
}

const isSet = (value: unknown) =>
  value !== undefined && value !== null && value !== "" && !(Array.isArray(value) && value.length === 0);
const listOf = (value: unknown) => [value].flat().filter(isSet);
const labelOf = (item: unknown) =>
  typeof item === "string" ? item : ((item as { label?: string })?.label ?? "");

/** What a control's value asks a dataset for, by name. */
function namesIn(value: unknown): string[] {
  return listOf(value).flatMap((item) => {
    if (typeof item === "string") return [item];
    const { type, value, lonCol, latCol } = item as Record<string, string | undefined>;
    return [type === "metric" ? value : undefined, lonCol, latCol].flatMap((name) => name ?? []);
  });
}
const named = ({ controls }: ChartType, values: Record<string, unknown>, wanted: ChartControl["role"][]) =>
  Object.entries(controls)
    .filter(([, { role }]) => wanted.includes(role))
    .flatMap(([name]) => namesIn(values[name]));

const GROUPS: ChartControl["role"][] = ["axis", "column", "position"];
const MEASURES: ChartControl["role"][] = ["metric", "size"];

function takes(control: ChartControl | undefined, value: unknown): boolean {
  if (control === undefined) return false;
  const { choices, free, several = false, role } = control;
  const isOne =
    choices === undefined || free || listOf(value).every((item) => choices.includes(item as string));
  return isOne && (role === "option" || Array.isArray(value) === (several || role === "filters"));
}

describe.each(Object.entries(versions))("the chart types of %s", (version, load) => {
  const examples: Record<string, Example> = readSpec(`${version}/chart-examples.json`);
  const all = async () => Object.entries((await (await load()).chartTypes()).chartTypes);

  it("are all that its gallery has", async () => {
    const types = await all();
    expect(types.length).toBeGreaterThan(50);
    expect(types.map(([name]) => name)).toEqual(Object.keys(readSpec(`${version}/chart-types.json`)));
    expect(types.map(([name]) => name)).toEqual(Object.keys(examples));
    expect(types.flatMap(([name, { title }]) => (title ? [] : [name]))).toEqual([]);
  });

  it("have an example that sets known controls only, and all that must be set, to what they take", async () => {
    const wrong = (await all()).flatMap(([name, { example, controls, oneOf = [] }]) => [
      ...Object.entries(example)
        .filter(([key, value]) => !takes(controls[key], value))
        .map(([key]) => `${name}.${key}`),
      ...Object.keys(controls).filter((key) => controls[key]?.required && !isSet(example[key])),
      ...(oneOf.length > 0 && !oneOf.some((key) => isSet(example[key])) ? [`${name}: none of ${oneOf}`] : []),
    ]);
    expect(wrong).toEqual([]);
  });

  it("draw: each query of an example has rows, where explore counts them", () => {
    for (const [name, { rows }] of Object.entries(examples)) expect(rows, name).not.toContain(0);
  });

  it("ask for what their controls hold: roles tell where its columns and metrics come from", async () => {
    const wrong = (await all()).flatMap(([name, type]) => {
      const { params, queries } = examples[name] as Example;
      const beyond = (some: string[], known: string[]) => some.filter((one) => !known.includes(one));
      const [{ metrics = [], columns = [] } = {}] = queries;
      const asked = queries
        .flatMap((query) => [...(query.columns ?? []), ...(query.groupby ?? []), ...(query.metrics ?? [])])
        .map(labelOf);
      return [
        ...beyond(metrics.map(labelOf), named(type, params, MEASURES)),
        ...beyond(columns.map(labelOf), named(type, params, GROUPS)),
        // Of the legacy ones only what all of them have is in the query that is saved.
        ...(type.legacy ? [] : beyond(named(type, type.example, [...GROUPS, ...MEASURES]), asked)),
      ].map((what) => `${name}: ${what}`);
    });
    // Its query is another chart's, which is given whole.
    expect(wrong.filter((text) => !text.startsWith("cartodiagram: "))).toEqual([]);
  });
});

it("the overlay says nothing of a control or component that no version has", () => {
  const types = Object.keys(versions).flatMap((version) =>
    Object.entries(readSpec(`${version}/chart-types.json`) as Record<string, CapturedType>),
  );
  const controls = types.flatMap(([type, { controls }]) =>
    controls.flatMap(({ name }) => [name, `${type}.${name}`]),
  );
  const components = types.flatMap(([, { controls }]) => controls.map(({ type }) => type));
  const missing = (wanted: object, known: string[]) =>
    Object.keys(wanted).filter((key) => !known.includes(key));
  expect(missing(roles.controls, controls)).toEqual([]);
  expect(missing(roles.withheld, controls)).toEqual([]);
  expect(missing(roles.components, components)).toEqual([]);
});
