import type { Token } from "./reader.ts";

/** What a request is after. */
export interface Aim {
  /** The tokens that name resources. */
  resources: readonly Token[];
  actions: ReadonlySet<string>;
  /** Nothing is to be done but look. */
  looks: boolean;
  /** Several things are meant. */
  many: boolean;
}

/**
 * @param said all tokens of the request, those that tell nothing too
 * @param weak actions that count only where no other is named
 */
export function aimOf(said: readonly Token[], weak: ReadonlySet<string>): Aim {
  const asks = said[0]?.question === true && !said.some(({ wish }) => wish);
  const named = said.filter(({ passing }) => !passing).flatMap(({ actions }) => actions);
  const strong = named.filter((action) => !weak.has(action));
  const light = named.filter((action) => weak.has(action));
  const looks = strong.length === 0 || (asks && light.length > 0);
  const many = said.some(({ many, plural, resources }) => many || (plural && resources.length > 0));
  const actions = new Set(looks ? light : strong);
  if (many && actions.has("get")) actions.add("list");
  return {
    resources: said.filter(({ resources }) => resources.length > 0),
    actions,
    looks,
    many,
  };
}
