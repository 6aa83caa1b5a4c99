/** How much each thing counts; found by trying on requests, see test/search/measure.ts and leave-one-out.ts. */
export const WEIGHTS = {
  /** Parts of the score of a tool. */
  likelihood: 0.29,
  wording: 0.3,
  prior: 1.2,
  /** Parts of the likelihood: what is said of the tool, of others on its resource, of others that do the same. */
  own: 0.45,
  sameResource: 0.2,
  sameKind: 0.15,
  /** Against what is learnt of others: likeness to the texts about tools that nothing is learnt of. */
  likeness: 2,
  /** How far learning steps at first. */
  rate: 4,
  /** Features of a text, against a word: its groups, the words inside of a phrase, pairs, how many things are named. */
  group: 0.8,
  inner: 0.42,
  pair: 0.6,
  several: 0.8,
  /** How much more the rare features count; 0 is not at all. */
  rarity: 0.2,
  /** Texts about a tool, against a need. */
  title: 3,
  name: 1.3,
  need: 1,
  about: 0.4,
};
