import type { ChartType } from "../../../../generated/index.ts";
import { nearestNames } from "../../../config/nearest.ts";
import { type FormData, listOf } from "../../../long-work/form-data.ts";
import { TIME_COLUMN } from "../chart-panel.ts";
import type { Finding } from "./finding.ts";

/** What a chart's type is not, or wants and has not got. */
export function typeFaults(form: FormData, types: Readonly<Record<string, ChartType>>): Finding[] {
  const name = String(form.viz_type);
  const type = types[name];
  if (!type) {
    const nearest = nearestNames(name, Object.keys(types), 3).join(", ");
    return [
      {
        what: `This Superset has no chart type "${name}".`,
        cure: `Change the type with superset_chart_update (nearest: ${nearest}).`,
      },
    ];
  }
  const controls = Object.entries(type.controls);
  const unset = controls.filter(
    ([control, { required, role }]) =>
      required && !isSet(form[control]) && !(role === "axis" && isSet(form[TIME_COLUMN])),
  );
  const alternatives = type.oneOf ?? [];
  // Single rows need none of what groups need.
  const enough = [
    ...alternatives,
    ...controls.filter(([, { role }]) => role === "rows").map(([control]) => control),
  ];
  const lacks = [
    ...unset.map(([control]) => control),
    ...(alternatives.length > 0 && !enough.some((control) => isSet(form[control]))
      ? [alternatives.join(" or ")]
      : []),
  ];
  if (lacks.length === 0) return [];
  return [
    {
      what: `Type ${name} wants ${lacks.join(", ")}, and nothing is set.`,
      cure: "Set it in the chart's params.",
    },
  ];
}

const isSet = (value: unknown) => listOf(value).length > 0;
