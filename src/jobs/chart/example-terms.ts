import type { ChartType } from "../../../generated/index.ts";
import type { ChartTerms } from "./chart-terms.ts";
import { factsFromForm } from "./dataset-facts.ts";
import { readForm } from "./read-form.ts";

/** A chart of the type that draws, on the dataset that it was captured with. */
export function exampleTerms(name: string, type: ChartType): ChartTerms {
  return readForm(type.example, name, type, factsFromForm(type.example)).terms;
}
