import { argumentAliases, choiceWords } from "../../generated/argument-aliases.ts";
import type { Argument } from "./tool.ts";

/** Shorter beginnings are anybody's. */
const SHORTEST_PREFIX = 3;

/** The same but for case, and for how words are joined. */
export function isSameWord(a: unknown, b: unknown): boolean {
  return plain(a) === plain(b);
}

function plain(word: unknown): unknown {
  if (typeof word !== "string") return word;
  return word.toLowerCase().replace(/[\s_.-]/g, "") || word;
}

/** The one argument that is meant by a key: in another spelling (`pageSize`), or by another word (`limit`). */
export function meantArgument(key: string, known: readonly Argument[]): Argument | undefined {
  const spelt = known.filter(({ name }) => isSameWord(name, key));
  const meant =
    spelt.length > 0
      ? spelt
      : known.filter((argument) => aliasesOf(argument).some((alias) => isSameWord(alias, key)));
  return meant.length === 1 ? meant[0] : undefined;
}

/** What the overlay says, and of a key in the path what the document calls it, and just "id". */
function aliasesOf({ name, in: place, wire }: Argument): readonly string[] {
  const ofPlace = own(argumentAliases, `${place}.${wire}`);
  const ofName = own(argumentAliases, name) ?? [];
  if (place !== "path") return ofPlace ?? ofName;
  return [...(ofPlace ?? []), ...ofName, ...(name === wire ? [] : [wire, "id"])];
}

/**
 * The one key of an object that stands for one that is missing from it.
 * @param place `q.filters[].col`
 */
export function meantKey(place: string, keys: readonly string[]): string | undefined {
  const name = place.split(".").at(-1);
  const words = own(argumentAliases, place) ?? [];
  const meant = keys.filter((key) => isSameWord(key, name) || words.some((word) => isSameWord(word, key)));
  return meant.length === 1 ? meant[0] : undefined;
}

/**
 * The choices that a value may stand for, the likeliest first: one in another spelling, one by another word (`descending`,
 * `contains`), one of which there is only the beginning or more than the whole.
 */
export function meantChoices(value: unknown, choices: readonly unknown[]): unknown[] {
  const spelt = choices.filter((choice) => isSameWord(choice, value));
  if (spelt.length > 0 || typeof value !== "string") return spelt;
  const words = Object.entries(choiceWords)
    .filter(([choice, others]) => choices.includes(choice) && others.some((word) => isSameWord(word, value)))
    .map(([choice]) => choice);
  if (words.length > 0) return words;
  const begun = choices.filter((choice) => typeof choice === "string" && isBeginning(choice, value));
  return begun.length === 1 ? begun : [];
}

function isBeginning(a: string, b: string): boolean {
  const [short, long] = [String(plain(a)), String(plain(b))].sort((x, y) => x.length - y.length) as [
    string,
    string,
  ];
  return short.length >= SHORTEST_PREFIX && long.startsWith(short);
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
