import { nearestNames } from "../../config/nearest.ts";
import { ArgumentError } from "../../errors/errors.ts";

const MOST_NAMED = 5;

/** Something that can be given by its id or by its name. */
export interface Named {
  id: number | string;
  name: string;
}

/**
 * The one that is meant.
 * @param kind what it is, in a word: `chart`
 * @param hint what else may be done where there is none
 * @throws ArgumentError where there is none, with the nearest, or several of that name, with their ids
 */
export function findNamed<T extends Named>(given: unknown, all: readonly T[], kind: string, hint = ""): T {
  const text = String(given).trim();
  const found = all.find(({ id }) => String(id) === text);
  if (found) return found;
  const same = all.filter(({ name }) => name === text);
  const alike = same.length > 0 ? same : all.filter(({ name }) => name.toLowerCase() === text.toLowerCase());
  const [only] = alike;
  if (only && alike.length === 1) return only;
  if (only)
    throw new ArgumentError(
      `This dashboard has several ${kind}s called "${text}". Give the id of one: ${alike.map(({ id }) => id).join(", ")}.`,
    );
  const nearest = nearestNames(
    text,
    all.map(({ name }) => name),
    MOST_NAMED,
  );
  const those =
    nearest.length > 0 ? `The nearest of its ${kind}s: ${quoted(nearest)}.` : `It has no ${kind}s.`;
  throw new ArgumentError(`This dashboard has no ${kind} "${text}". ${those}${hint}`);
}

export function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(", ");
}
