import type { Problem, Tool } from "../model.ts";
import { byOperationKey, operationKey } from "../overlay/operation-key.ts";
import type { Overlay } from "../overlay/overlay.ts";
import type { NameLock } from "./name-lock.ts";
import { placeOf } from "./tool-name.ts";
import { phrasesFor } from "./words-for-version.ts";

/** What a tool is found by. */
export interface SearchEntry {
  name: string;
  title: string;
  resource: string;
  /** What the description says of the tool itself; what it says of others would find this one for their sake. */
  about: string;
  needs: string[];
  /** How much more likely than others it is meant. */
  prior?: number;
}

export function searchEntries(version: string, tools: readonly Tool[], overlay: Overlay): SearchEntry[] {
  const needs = byOperationKey(overlay.needs);
  return tools.map(({ name, title, resource, description, operation }) => {
    const phrases = needs.get(operationKey(operation.id)) ?? [];
    const prior = priorOf(operation.path, overlay.lexicon.priors);
    return {
      name,
      title,
      resource,
      about: aboutOf(description),
      needs: phrasesFor(version, phrases),
      ...(prior !== 0 && { prior }),
    };
  });
}

/** The first two sentences about the tool itself. */
function aboutOf(description: string): string {
  const sentences = description.split(/(?<=[.;])\s+/);
  return sentences
    .filter((sentence) => !/superset_|^Returns|^Changes n/.test(sentence))
    .slice(0, 2)
    .join(" ");
}

function priorOf(path: string, priors: Overlay["lexicon"]["priors"]): number {
  const segments = new Set(path.split("/"));
  return Object.entries(priors).reduce(
    (sum, [segment, prior]) => sum + (segments.has(segment) ? prior : 0),
    0,
  );
}

/** Entries of needs and lexicon that speak of operations, resources or actions that no version has. */
export function staleSearchWords(overlay: Overlay, lock: NameLock): Problem[] {
  const paths = Object.keys(lock).map((key) => key.split(" ")[1] as string);
  const resources = new Set(paths.map((path) => placeOf(path, overlay.resources).resource));
  const segments = new Set(paths.flatMap((path) => path.split("/")));
  const { lexicon } = overlay;
  const stale = (keys: string[], known: (key: string) => boolean, place: string, what: string): Problem[] =>
    keys
      .filter((key) => !known(key))
      .map((key) => ({ pointer: `spec/overlay/${place} ${key}`, message: `no version has such ${what}` }));
  return [
    ...stale(
      Object.keys(overlay.needs),
      (id) => Object.hasOwn(lock, operationKey(id)),
      "needs/",
      "an operation",
    ),
    ...stale(
      Object.keys(lexicon.resources),
      (name) => resources.has(name),
      "lexicon.yaml resources",
      "a resource",
    ),
    ...stale(
      Object.keys(lexicon.priors),
      (name) => segments.has(name),
      "lexicon.yaml priors",
      "a path segment",
    ),
  ];
}
