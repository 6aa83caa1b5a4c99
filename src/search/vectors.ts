import { noticeFeatures } from "./features.ts";
import type { Token } from "./reader.ts";
import { WEIGHTS } from "./weights.ts";

/** What a text says: its features by number, and how much each is of a whole of length one. */
export interface Vector {
  at: readonly number[];
  amount: readonly number[];
}

/** A text about a tool. */
export interface Text {
  tokens: readonly Token[];
  /** Position of the tool. */
  tool: number;
  /** How much what it tells of the tool is worth. */
  worth: number;
}

export interface Example extends Vector {
  tool: number;
  worth: number;
}

/** All features that texts about tools have, and these texts by them. */
export interface Vocabulary {
  size: number;
  has(feature: string): boolean;
  examples: readonly Example[];
  /** What of a request the texts know. */
  read(tokens: readonly Token[]): Vector;
}

export function createVocabulary(texts: readonly Text[]): Vocabulary {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const noticed = texts.map(({ tokens, tool, worth }) => {
    const at: number[] = [];
    const amount: number[] = [];
    noticeFeatures(tokens, (feature, weight) => {
      let number = numbers.get(feature);
      if (number === undefined) {
        number = counts.length;
        numbers.set(feature, number);
        counts.push(0);
      }
      (counts[number] as number)++;
      at.push(number);
      amount.push(weight);
    });
    return { at, amount, tool, worth };
  });
  // The rarer a feature, the more it tells.
  const rarity = counts.map((count) => Math.log(1 + texts.length / count) ** WEIGHTS.rarity);
  const scale = (at: readonly number[], amount: number[]): void => {
    let squares = 0;
    for (let n = 0; n < at.length; n++) {
      (amount[n] as number) *= rarity[at[n] as number] as number;
      squares += (amount[n] as number) ** 2;
    }
    const length = Math.sqrt(squares);
    for (let n = 0; n < at.length; n++) (amount[n] as number) /= length;
  };
  for (const { at, amount } of noticed) scale(at, amount);
  return {
    size: counts.length,
    has: (feature) => numbers.has(feature),
    examples: noticed,
    read(tokens) {
      const at: number[] = [];
      const amount: number[] = [];
      noticeFeatures(tokens, (feature, weight) => {
        const number = numbers.get(feature);
        if (number === undefined) return;
        at.push(number);
        amount.push(weight);
      });
      scale(at, amount);
      return { at, amount };
    },
  };
}
