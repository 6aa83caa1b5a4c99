import { isOperation, isWhole, type ToolHead } from "../tools/tool.ts";
import type { Questions } from "./ask-superset.ts";
import { type Facts, fits, type Judgement, judge } from "./facts.ts";
import type { FitMemory } from "./fit-memory.ts";
import { gatherFacts } from "./gather-facts.ts";

/** Older facts are not relied on. */
const USABLE_MS = 7 * 24 * 3600_000;
/** Nothing is asked again sooner. */
const FRESH_MS = 10 * 60_000;

export interface FitOptions {
  /** Whom to ask, and where to keep the answers; fails where no account is configured. */
  connect(): Promise<{ questions: Questions; memory: FitMemory }>;
  /** Told when another set of tools fits than before. */
  onChange(): void;
  now?: () => number;
}

/** The tools of the version that is offered at the moment. */
export interface Offer {
  version: string;
  all: readonly ToolHead[];
  /** Those that would be listed if all of them fitted. */
  listed: readonly ToolHead[];
}

/** Which tools are of use on this server to this account, by what is known of both. In doubt a tool is. */
export interface Fit {
  /** Those of the listed tools that fit, by what is known already; nobody is asked. */
  choose(offer: Offer): Promise<ToolHead[]>;
  judge(tool: ToolHead, version: string): Promise<Judgement>;
  /** Whether enough is known for the list, be it from an earlier run. */
  isKnown(offer: Offer): Promise<boolean>;
  /** Ask the Superset, unless it was asked lately. Never fails: what cannot be learnt is not known. */
  learn(offer: Offer): Promise<void>;
}

/** Everything fits: for when nobody is to be asked. */
export const noFit: Fit = {
  choose: async ({ listed }) => [...listed],
  judge: async (tool, version) => judge(tool, undefined, version),
  isKnown: async () => true,
  learn: async () => {},
};

export function createFit({ connect, onChange, now = Date.now }: FitOptions): Fit {
  let facts: Facts | undefined;
  let recalling: Promise<void> | undefined;
  let learning: Promise<void> | undefined;
  /** When the Superset was last asked and as which version, whatever came of it. */
  let asked = { at: Number.NEGATIVE_INFINITY, version: "" };

  /** What is known, at first from an earlier run. */
  const known = async (): Promise<Facts | undefined> => {
    recalling ??= connect()
      .then(({ memory }) => memory.recall())
      .then(
        (recalled) => {
          facts ??= recalled;
        },
        () => {
          recalling = undefined;
        },
      );
    await recalling;
    return facts && now() - facts.at < USABLE_MS ? facts : undefined;
  };
  const choose = async ({ version, listed, all }: Offer) => {
    const current = await known();
    const isFit = (tool: ToolHead) => fits(judge(tool, current, version));
    const unfit = new Set(all.filter((tool) => !isFit(tool)).map(({ name }) => name));
    return listed.filter((tool) => isFit(tool) && isWhole(tool, (name) => !unfit.has(name)));
  };

  const isRecent = ({ at, version }: { at: number; version: string }, offer: Offer) =>
    version === offer.version && now() - at < FRESH_MS;

  const ask = async (offer: Offer): Promise<void> => {
    const previous = await known();
    if (isRecent(asked, offer) || (previous && isRecent(previous, offer))) return;
    const { questions, memory } = await connect();
    const { version } = offer;
    const before = await choose(offer);
    asked = { at: now(), version };
    facts = await gatherFacts({
      questions,
      version,
      tools: offer.all.filter(isOperation),
      previous,
      now: now(),
    });
    await memory.remember(facts);
    const after = await choose(offer);
    if (before.length !== after.length || before.some((tool) => !after.includes(tool))) onChange();
  };

  return {
    choose,
    judge: async (tool, version) => judge(tool, await known(), version),
    isKnown: async ({ version }) => (await known())?.version === version,
    learn(offer) {
      learning ??= ask(offer)
        .catch(() => undefined)
        .finally(() => {
          learning = undefined;
        });
      return learning;
    },
  };
}
