import { readFileSync } from "node:fs";

/** A request in plain words, and the tools of which any will do. */
export interface Request {
  text: string;
  tools: string[];
}

/** Names of tools, best first. */
export type Find = (text: string) => string[];

export function readRequests(file: string | URL): Request[] {
  return JSON.parse(readFileSync(file, "utf8")) as Request[];
}

/** Place of the first wanted tool among the hits, from 1; Infinity when it is not there. */
export function placeOf({ text, tools }: Request, find: Find): number {
  const place = find(text).findIndex((name) => tools.includes(name));
  return place === -1 ? Number.POSITIVE_INFINITY : place + 1;
}

/** The share of requests that have a wanted tool among the first `depth` hits. */
export function recallAt(depth: number, places: readonly number[]): number {
  return places.filter((place) => place <= depth).length / places.length;
}
