import type { ChartType } from "../../../generated/index.ts";
import { type FormData, listOf } from "../../long-work/form-data.ts";
import { isSaidByTerms, MODE, panelOf } from "./chart-panel.ts";

/** What a chart of this type does nothing without, and its form leaves empty: controls, or several of which one would do. */
export function missingControls(form: FormData, type: ChartType): string[] {
  const isRaw = form[MODE] === "raw";
  const { metrics, dimensions } = panelOf(type, isRaw);
  const shown = [...metrics, ...dimensions].map(({ name }) => name);
  const isEmpty = (name: string) => listOf(form[name]).length === 0;
  const missing = Object.entries(type.controls)
    .filter(
      ([name, control]) =>
        control.required && isEmpty(name) && (shown.includes(name) || !isSaidByTerms(control)),
    )
    .map(([name]) => name);
  const oneOf = isRaw ? shown : (type.oneOf ?? []);
  return oneOf.length > 0 && oneOf.every(isEmpty) ? [...missing, oneOf.join(" or ")] : missing;
}
