import type { OperationTool } from "../../generated/index.ts";

/** What a search does that knows nothing but the texts it is given: name, title and description, without stems. */
export type Baseline = (tools: readonly OperationTool[]) => (text: string) => string[];

/** Plain BM25 (k1 1.2, b 0.75). */
export const createBm25: Baseline = (tools) => {
  const documents = tools.map(({ name, title, description }) => wordsOf(`${name} ${title} ${description}`));
  const length = documents.reduce((sum, { length }) => sum + length, 0) / documents.length;
  const frequency = new Map<string, number>();
  for (const document of documents) {
    for (const word of new Set(document)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  const score = (document: readonly string[], words: readonly string[]) =>
    words.reduce((sum, word) => {
      const count = document.filter((other) => other === word).length;
      const known = frequency.get(word) ?? 0;
      const rarity = Math.log(1 + (documents.length - known + 0.5) / (known + 0.5));
      return sum + (rarity * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * document.length) / length));
    }, 0);
  return (text) => {
    const words = wordsOf(text);
    return firstTen(
      tools,
      documents.map((document) => score(document, words)),
    );
  };
};

/** Cosine of vectors of TF-IDF. */
export const createTfIdf: Baseline = (tools) => {
  const documents = tools.map(({ name, title, description }) => wordsOf(`${name} ${title} ${description}`));
  const known = new Map<string, number>();
  for (const document of documents)
    for (const word of new Set(document)) known.set(word, (known.get(word) ?? 0) + 1);
  const vectorOf = (words: readonly string[]) => {
    const vector = new Map<string, number>();
    for (const word of words) {
      const rarity = Math.log((documents.length + 1) / ((known.get(word) ?? 0) + 1));
      vector.set(word, (vector.get(word) ?? 0) + rarity);
    }
    return { vector, length: Math.hypot(...vector.values()) || 1 };
  };
  const vectors = documents.map(vectorOf);
  return (text) => {
    const { vector } = vectorOf(wordsOf(text));
    const cosine = (other: (typeof vectors)[number]) =>
      [...vector].reduce((sum, [word, weight]) => sum + weight * (other.vector.get(word) ?? 0), 0) /
      other.length;
    return firstTen(tools, vectors.map(cosine));
  };
};

function firstTen(tools: readonly OperationTool[], scores: readonly number[]): string[] {
  const found = tools.map((_, at) => at).filter((at) => (scores[at] as number) > 0);
  const best = found.sort((a, b) => (scores[b] as number) - (scores[a] as number));
  return best.slice(0, 10).map((at) => tools[at]?.name as string);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}
