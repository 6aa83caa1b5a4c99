import type { ChartRole, ChartRoles } from "../overlay/chart-types.ts";
import type { CapturedCharts, CapturedControl, CapturedType } from "./captured.ts";

export interface ChartControl {
  role: ChartRole;
  label?: string;
  holds?: "column" | "metric";
  several?: true;
  required?: true;
  default?: unknown;
  choices?: readonly unknown[];
  free?: true;
  number?: "integer" | "float";
}

export interface ChartType {
  title: string;
  category?: string;
  about: string;
  deprecated?: true;
  legacy?: true;
  flag?: string;
  problem?: string;
  oneOf?: readonly string[];
  controls: Readonly<Record<string, ChartControl>>;
  example: Readonly<Record<string, unknown>>;
}

/** The catalogue of a version's chart types: what was captured, as a caller sets it. */
export function chartTypes(
  { types, examples }: CapturedCharts,
  roles: ChartRoles,
): Record<string, ChartType> {
  return Object.fromEntries(
    Object.entries(types).map(([name, captured]) => {
      const { form = {}, problem } = examples[name] ?? {};
      const type = chartType(name, captured, roles, problem);
      // Explore drops what the type has no control for, which differs from version to version.
      const taken = Object.entries(form).filter(([key]) => Object.hasOwn(type.controls, key));
      return [name, { ...type, example: Object.fromEntries(taken) }];
    }),
  );
}

function chartType(
  type: string,
  { title, category, about, label, deprecated, legacy, flag, controls }: CapturedType,
  roles: ChartRoles,
  problem: string | undefined,
): Omit<ChartType, "example"> {
  const offered = controls.filter(({ name }) => !Object.hasOwn(roles.withheld, name));
  const oneOf = offered.filter(({ needs }) => needs).map(({ name }) => name);
  return {
    title,
    ...(category && { category }),
    about,
    ...((deprecated || label === "DEPRECATED") && { deprecated: true }),
    ...(legacy && { legacy }),
    ...(flag && { flag }),
    ...(problem && { problem }),
    ...(oneOf.length > 0 && { oneOf }),
    controls: Object.fromEntries(
      offered.map((control) => [control.name, chartControl(type, control, roles)]),
    ),
  };
}

/** A default that is of the dataset is none of the type's. */
const OF_DATASET: readonly ChartRole[] = ["axis", "column", "rows", "metric", "time", "sort"];

function chartControl(type: string, control: CapturedControl, roles: ChartRoles): ChartControl {
  const own = roles.components[control.type] ?? "option";
  const { role } = roles.controls[`${type}.${control.name}`] ?? roles.controls[control.name] ?? { role: own };
  const isSet = ![undefined, null, ""].includes(control.default as never) && !isEmpty(control.default);
  const hasDefault = isSet && !OF_DATASET.includes(role);
  const choices = control.type === "CheckboxControl" ? [true, false] : control.choices;
  const { label, several, required, free, number } = control;
  return {
    role,
    ...(label && { label }),
    ...(role !== own && (own === "column" || own === "metric") && { holds: own }),
    ...(control.ofDataset && role === "option" && { holds: "column" }),
    ...(several && { several }),
    ...(required && !hasDefault && { required }),
    ...(hasDefault && { default: control.default }),
    ...(choices && role === "option" && { choices }),
    ...(choices && role === "option" && free && { free }),
    ...(number && { number }),
  };
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
