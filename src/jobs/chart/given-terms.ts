import type { ChartType } from "../../../generated/index.ts";
import { ArgumentError } from "../../errors/errors.ts";
import type { FormData } from "../../long-work/form-data.ts";
import { type ChartTerms, TERM_NAMES } from "./chart-terms.ts";
import { exampleTerms } from "./example-terms.ts";
import { missingControls } from "./required-controls.ts";
import type { Misfit } from "./write-form.ts";

/** The terms among a job's arguments. */
export function givenTerms(args: Readonly<Record<string, unknown>>): Partial<ChartTerms> {
  return Object.fromEntries(
    TERM_NAMES.filter((name) => args[name] !== undefined).map((name) => [name, args[name]]),
  );
}

export function sayMisfit({ what }: Misfit, type: string): string {
  return `A chart of type ${type} has no place for the ${what}.`;
}

/** @throws ArgumentError where there is anything to complain of */
export function refuse(complaints: readonly string[]): void {
  if (complaints.length > 0)
    throw new ArgumentError(`Nothing was sent: ${[...new Set(complaints)].join(" ")}`);
}

/** @throws ArgumentError that names what is missing, with an example */
export function refuseIncomplete(form: FormData, name: string, type: ChartType): void {
  const missing = missingControls(form, type);
  if (missing.length === 0) return;
  const example = JSON.stringify(exampleTerms(name, type));
  throw new ArgumentError(
    `Nothing was sent: a chart of type ${name} needs ${missing.join(", ")}. For example: ${example}`,
  );
}

/** What somebody should know of a type before its chart is shown to others. */
export function doubtsAbout(name: string, { deprecated, flag, problem }: ChartType): string[] {
  return [
    ...(deprecated ? [`Superset calls ${name} deprecated.`] : []),
    ...(flag === undefined ? [] : [`${name} draws only where the feature flag ${flag} is on.`]),
    ...(problem === undefined ? [] : [`${name}: ${problem}`]),
  ];
}
