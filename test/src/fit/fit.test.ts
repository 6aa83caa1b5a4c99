import { describe, expect, it } from "vitest";
import { ConfigError } from "../../../src/errors/errors.ts";
import type { Facts } from "../../../src/fit/facts.ts";
import { createFit, type Offer } from "../../../src/fit/fit.ts";
import { askFake, DELETE, type FakeServer, LIST, SERVER, TOOLS } from "./fake-questions.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const OFFER: Offer = { version: "6.1.0", all: TOOLS, listed: TOOLS };
const NAMES = TOOLS.map(({ name }) => name);
const READER = NAMES.filter((name) => name !== DELETE.name);

/** A fit over a made-up Superset, at a clock that the test moves. */
function setUp(server: FakeServer = SERVER, remembered?: Facts) {
  const state = { now: 100 * DAY, changes: 0, connected: 0, server, kept: remembered };
  const asked: string[][] = [];
  const fit = createFit({
    async connect() {
      state.connected++;
      const questions = askFake(state.server);
      asked.push(questions.asked);
      return {
        questions,
        memory: {
          recall: async () => state.kept,
          remember: async (facts: Facts) => {
            state.kept = facts;
          },
        },
      };
    },
    onChange: () => {
      state.changes++;
    },
    now: () => state.now,
  });
  const names = async (offer = OFFER) => (await fit.choose(offer)).map(({ name }) => name);
  return { fit, state, names, questions: () => asked.flat().length };
}

describe("what fits", () => {
  it("is everything until the Superset was asked; then what is permitted, told once", async () => {
    const { fit, state, names, questions } = setUp();
    expect(await names()).toEqual(NAMES);
    expect(questions()).toBe(0);
    await fit.learn(OFFER);
    expect(await names()).toEqual(READER);
    expect(state.changes).toBe(1);
  });

  it("is known at the next start without a question", async () => {
    const first = setUp();
    await first.fit.learn(OFFER);
    const second = setUp(SERVER, first.state.kept);
    expect(await second.names()).toEqual(READER);
    await second.fit.learn(OFFER);
    expect([second.questions(), second.state.changes]).toEqual([0, 0]);
  });

  it("is asked for again after ten minutes, and a change is told", async () => {
    const { fit, state, names, questions } = setUp();
    await fit.learn(OFFER);
    const before = questions();
    state.server = {
      ...SERVER,
      roles: {
        Alpha: [
          ["can_read", "Chart"],
          ["can_write", "Chart"],
        ],
      },
    };
    state.now += 10 * MINUTE - 1;
    await fit.learn(OFFER);
    expect(questions()).toBe(before);
    state.now += 1;
    await fit.learn(OFFER);
    expect(await names()).toEqual(NAMES);
    expect(state.changes).toBe(2);
  });

  it("is not told as a change when nothing that is listed differs", async () => {
    const { fit, state } = setUp();
    await fit.learn({ ...OFFER, listed: [LIST] });
    expect(state.changes).toBe(0);
  });

  it("is asked for at once for another version", async () => {
    const { fit, questions } = setUp();
    await fit.learn(OFFER);
    const before = questions();
    await fit.learn({ ...OFFER, version: "6.0.0" });
    expect(questions()).toBeGreaterThan(before);
  });

  it("is everything again when what is known is older than a week", async () => {
    const { fit, state, names } = setUp();
    await fit.learn(OFFER);
    state.now += 7 * DAY - 1;
    expect(await names()).toEqual(READER);
    state.now += 1;
    expect(await names()).toEqual(NAMES);
  });

  it("is asked for once, however many lists come at a time", async () => {
    const { fit, questions } = setUp();
    await Promise.all([fit.learn(OFFER), fit.learn(OFFER), fit.learn(OFFER)]);
    const once = setUp();
    await once.fit.learn(OFFER);
    expect(questions()).toBe(once.questions());
  });
});

it("lets everything fit, without a word, where no account is configured", async () => {
  const fit = createFit({
    connect: async () => {
      throw new ConfigError("No Superset is configured.");
    },
    onChange: () => expect.unreachable(),
  });
  await fit.learn(OFFER);
  expect(await fit.choose(OFFER)).toEqual(TOOLS);
  expect(await fit.judge(DELETE, "6.1.0")).toMatchObject({ isPermitted: undefined });
});

it("keeps what it knew when the Superset cannot be asked", async () => {
  const { fit, state, names } = setUp();
  await fit.learn(OFFER);
  state.now += DAY;
  state.server = {
    get roles(): never {
      throw new Error("out of reach");
    },
  };
  await fit.learn(OFFER);
  expect(await names()).toEqual(READER);
});
