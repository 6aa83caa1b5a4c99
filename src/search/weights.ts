/** How much each way of being right counts; found by trying on requests, see test/search/measure.ts. */
export const WEIGHTS = {
  /** Parts of the score of a tool. */
  words: 1.8,
  phrase: 2,
  resource: 0.5,
  action: 0.35,
  many: 0.2,
  prior: 1.2,
  /** A word that only means the same, against the word itself. */
  synonym: 0.82,
  /** A word inside of a phrase, against the same word alone. */
  inner: 0.4,
  /** A resource that only the title names, against the tool's own. */
  titleResource: 0.5,
  /** A tool that acts, where another action is named, or none. */
  otherAction: -0.35,
  /** A tool that looks, where something is only looked at, though not in this way. */
  otherLook: 0.3,
  /** A tool that lists, and another that only looks, where no action is named. */
  unaskedList: 0.4,
  unaskedLook: 0.2,
  /** How much a phrase suffers from words that were not said; 1 is the cosine. */
  unsaid: 0.75,
};
