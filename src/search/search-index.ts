import type { SearchEntry } from "../../generated/index.ts";
import { createTextReader, type Reader, type Token } from "./reader.ts";
import { WEIGHTS } from "./weights.ts";

/** A tool as the search sees it. */
export interface Tool {
  name: string;
  resource: string;
  prior: number;
  /** Groups of the lexicon that its title names. */
  titleResources: ReadonlySet<string>;
  titleActions: ReadonlySet<string>;
  /** It works on several things at once: its title says so. */
  many: boolean;
}

/** Term -> the places where it occurs, rising, and how much it is worth there. */
export type Postings = Map<string, Posting>;

export interface Posting {
  at: number[];
  weight: number[];
}

export interface SearchIndex {
  tools: readonly Tool[];
  /** Term -> tools by position, weighed by where and how often it stands. */
  inTools: Postings;
  /** Term -> texts by position. */
  inTexts: Postings;
  /** All texts about the tools. */
  texts: readonly Text[];
  /** How much a token tells, by its terms: much when few tools know it, nothing when none does. */
  weigh(token: Token): Weights;
}

export interface Text {
  /** Position of the tool. */
  tool: number;
  /** How much what it tells of the tool is worth. */
  worth: number;
  /** Length of what it says, in the sense of a cosine; infinite for a text that is not to be met as a whole. */
  norm: number;
}

/** Of each term of a token, and the greatest of these. */
export interface Weights {
  terms: readonly number[];
  most: number;
}

const WORTH = { title: 3, name: 2, need: 1.5, about: 0.6 } as const;
/** How soon more mentions of a term add no more. */
const SATURATION = 1.5;

export function buildIndex(entries: readonly SearchEntry[], read: Reader): SearchIndex {
  const readText = createTextReader(read);
  const tools: Tool[] = [];
  const texts: Text[] = [];
  const tokensOf: Token[][] = [];
  const inTexts: Postings = new Map();
  const add = (tokens: Token[], worth: number, whole: boolean): void => {
    postTokens(inTexts, tokens, texts.length);
    texts.push({ tool: tools.length, worth, norm: whole ? 0 : Number.POSITIVE_INFINITY });
    tokensOf.push(tokens);
  };
  for (const entry of entries) {
    const title = readText(entry.title);
    add(title, WORTH.title, true);
    for (const need of entry.needs) add(readText(need), WORTH.need, true);
    add(readText(entry.name.slice("superset_".length).replaceAll("_", " ")), WORTH.name, false);
    add(readText(entry.about), WORTH.about, false);
    tools.push(toolOf(entry, title));
  }
  const inTools = new Map([...inTexts].map(([term, posting]) => [term, byTool(posting, texts)]));
  const weigh = createWeigh(inTools, tools.length);
  texts.forEach((text, at) => {
    if (text.norm === 0) text.norm = normOf(tokensOf[at] as Token[], weigh);
  });
  return { tools, inTools, inTexts, texts, weigh };
}

function postTokens(postings: Postings, tokens: readonly Token[], at: number): void {
  for (const { terms, inner, ignored } of tokens) {
    if (ignored) continue;
    for (const term of terms) post(postings, term, at, 1);
    for (const term of inner) post(postings, term, at, WEIGHTS.inner);
  }
}

/** Places come in rising order; what is said again in the same place adds nothing. */
function post(postings: Postings, term: string, at: number, weight: number): void {
  const posting = postings.get(term);
  if (!posting) postings.set(term, { at: [at], weight: [weight] });
  else if (posting.at.at(-1) === at) posting.weight.push(Math.max(posting.weight.pop() as number, weight));
  else {
    posting.at.push(at);
    posting.weight.push(weight);
  }
}

/** Where a term occurs by tool: what its texts say adds up, the less the more there is. */
function byTool({ at, weight }: Posting, texts: readonly Text[]): Posting {
  const tools: number[] = [];
  const amounts: number[] = [];
  at.forEach((place, n) => {
    const { tool, worth } = texts[place] as Text;
    const amount = worth * (weight[n] as number);
    if (tools.at(-1) === tool) amounts.push((amounts.pop() as number) + amount);
    else {
      tools.push(tool);
      amounts.push(amount);
    }
  });
  return { at: tools, weight: amounts.map((amount) => amount / (amount + SATURATION)) };
}

function normOf(tokens: readonly Token[], weigh: SearchIndex["weigh"]): number {
  let squares = 0;
  for (const token of tokens) if (!token.ignored) squares += weigh(token).most ** 2;
  return Math.sqrt(squares);
}

function toolOf(entry: SearchEntry, title: readonly Token[]): Tool {
  return {
    name: entry.name,
    resource: entry.resource,
    prior: entry.prior ?? 0,
    titleResources: new Set(title.flatMap(({ resources }) => resources)),
    titleActions: new Set(title.flatMap(({ actions }) => actions)),
    many: title.some(({ many, plural, resources }) => many || (plural && resources.length > 0)),
  };
}

/** A word that belongs to groups tells what the rarest of them tells: a rare synonym is worth no more than the usual word. */
function createWeigh(inTools: Postings, total: number): (token: Token) => Weights {
  const rarity = (term: string) => {
    const known = inTools.get(term)?.at.length ?? 0;
    return known === 0 ? 0 : Math.log(1 + total / known);
  };
  const known = new Map<readonly string[], Weights>();
  return ({ terms }) => {
    const before = known.get(terms);
    if (before) return before;
    const [exact = 0, ...groups] = terms.map(rarity);
    const most = groups.length > 0 ? Math.max(...groups) : exact;
    const weights = { terms: [most, ...groups], most };
    known.set(terms, weights);
    return weights;
  };
}
