import { expect, it } from "vitest";
import { createTurns } from "../../../src/http/turns.ts";

/** Everybody who asked for a turn, and who has had one so far. */
function asking(most: number, count: number) {
  const turns = createTurns(most);
  const begun: number[] = [];
  const ends = new Map<number, () => void>();
  const cancels = Array.from({ length: count }, () => new AbortController());
  const all = cancels.map(({ signal }, who) =>
    turns(signal).then((end) => {
      begun.push(who);
      ends.set(who, end);
    }),
  );
  const settled = () => new Promise(setImmediate);
  return { begun, ends, cancels, all, settled };
}

it("lets so many have their turn, and the others in the order in which they came", async () => {
  const { begun, ends, settled } = asking(2, 5);
  await settled();
  expect(begun).toEqual([0, 1]);
  ends.get(1)?.();
  await settled();
  expect(begun).toEqual([0, 1, 2]);
  ends.get(0)?.();
  ends.get(2)?.();
  await settled();
  expect(begun).toEqual([0, 1, 2, 3, 4]);
});

it("forgets who is cancelled while waiting, at once, and passes its turn on", async () => {
  const { begun, ends, cancels, all, settled } = asking(1, 4);
  cancels[1]?.abort(new Error("enough"));
  await expect(all[1]).rejects.toThrow("enough");
  ends.get(0)?.();
  await settled();
  expect(begun).toEqual([0, 2]);
  // Cancelled in its turn, it has still to end it.
  cancels[2]?.abort();
  await settled();
  expect(begun).toEqual([0, 2]);
  ends.get(2)?.();
  await settled();
  expect(begun).toEqual([0, 2, 3]);
});

it("has no turn for who is cancelled before", async () => {
  const turns = createTurns(1);
  await expect(turns(AbortSignal.abort(new Error("no")))).rejects.toThrow("no");
  (await turns(undefined))();
});
