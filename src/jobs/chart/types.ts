import type { ChartControl, ChartType } from "../../../generated/index.ts";
import { estimateTokens } from "../../tools/token-estimate.ts";
import type { RunJob } from "../job.ts";
import { isSaidByTerms, isUnset } from "./chart-panel.ts";
import { type ChartTypes, chartTypeNamed } from "./chart-type-named.ts";
import { exampleTerms } from "./example-terms.ts";
import { doubtsAbout } from "./given-terms.ts";

/** What a type may cost; the options are told in fewer words until it does not. */
const MOST_TOKENS = 500;
const MOST_CHOICES = 12;

/** Answers without asking anybody. */
export const tellChartTypes: RunJob = async ({ type, word = "" }, steps) => {
  const types = await steps.chartTypes();
  const sought = String(word).toLowerCase();
  if (type === undefined) return { types: listTypes(types, sought) };
  const found = chartTypeNamed(String(type), types);
  for (const doubt of doubtsAbout(found.name, found.type)) steps.note(doubt);
  const versions = [0, 1, 2].map((brevity) => tellType(found.name, found.type, sought, brevity));
  return (
    versions.find((told) => estimateTokens(JSON.stringify(told)) <= MOST_TOKENS) ??
    (versions.at(-1) as object)
  );
};

/** By category: names, each with its title where that says more. */
function listTypes(types: ChartTypes, word: string): Record<string, string> {
  const found = Object.entries(types).filter(([name, { title, category = OTHER, about }]) =>
    [name, title, category, about].some((text) => text.toLowerCase().includes(word)),
  );
  const groups = new Map<string, string[]>();
  for (const [name, type] of found) {
    const { category = OTHER } = type;
    groups.set(category, [...(groups.get(category) ?? []), nameOf(name, type)]);
  }
  return Object.fromEntries([...groups].map(([category, names]) => [category, names.join(", ")]));
}

const OTHER = "Other";

function nameOf(name: string, { title, deprecated }: ChartType): string {
  const words = (text: string) => text.toLowerCase().match(/[a-z]+/g) ?? [];
  const says = words(title).filter((word) => !["chart", "map", "graph"].includes(word));
  const isClear = says.every((word) =>
    words(name).some((part) => part.startsWith(word) || word.startsWith(part)),
  );
  return `${name}${isClear ? "" : ` (${title})`}${deprecated ? " deprecated" : ""}`;
}

function tellType(name: string, type: ChartType, word: string, brevity: number): object {
  const all = Object.entries(type.controls);
  const told = (...roles: ChartControl["role"][]) => {
    const own = all.filter(([, { role }]) => roles.includes(role));
    return Object.fromEntries(own.map(([control, field]) => [control, tellField(field)]));
  };
  const rows = told("rows");
  const options = all.filter(
    ([control, field]) =>
      !isSaidByTerms(field) &&
      !SAID_ONCE.has(field.role) &&
      `${control} ${field.label}`.toLowerCase().includes(word),
  );
  return {
    type: name,
    title: type.title,
    about: brevity > 0 ? undefined : (/^[^.]*\./.exec(type.about)?.[0] ?? type.about),
    metrics: told("metric"),
    dimensions: told("axis", "column"),
    ...(Object.keys(rows).length > 0 && { "dimensions without metrics": rows }),
    ...(type.oneOf && { "at least one of": type.oneOf.join(", ") }),
    options:
      brevity < 2
        ? Object.fromEntries(
            options.map(([control, field]) => [
              control,
              tellOption(field, brevity, word === "" ? MOST_CHOICES : Number.POSITIVE_INFINITY),
            ]),
          )
        : options.map(([control]) => control).join(", "),
    ...(brevity > 0 && { more: "word: a part of an option's name tells its choices" }),
    example: exampleTerms(name, type),
  };
}

/** Terms of their own speak of these. */
const SAID_ONCE: ReadonlySet<ChartControl["role"]> = new Set(["filters"]);

function tellField({ required, several, role }: ChartControl): string {
  const time = role === "axis" ? ", time_column or a dimension" : "";
  return `${required ? "required" : "optional"}, ${several ? "several" : "one"}${time}`;
}

/** The default first, then what else there is: `required|germany|france`. */
function tellOption(control: ChartControl, brevity: number, most: number): unknown {
  const { default: usual, choices, free, holds, number, role, required } = control;
  const isSwitch = choices?.length === 2 && choices.includes(true) && choices.includes(false);
  if (isSwitch) return !isUnset(usual);
  const first = required ? "required" : (usual ?? number ?? holds ?? (role === "option" ? "" : role));
  if (!choices || brevity > 0 || free) return first;
  const all = [...new Set([first, ...choices.filter((choice) => choice !== null)])];
  return [...all.slice(0, most), ...(all.length > most ? ["…"] : [])].join("|");
}
