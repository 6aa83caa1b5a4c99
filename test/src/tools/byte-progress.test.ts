import { describe, expect, it } from "vitest";
import { byteProgress } from "../../../src/tools/byte-progress.ts";

const MIB = 2 ** 20;

/** What is told of a count that grows by so much at a time. */
function tell(total: number | undefined, counts: Iterable<number>) {
  const told: [number, number | undefined, string | undefined][] = [];
  const count = byteProgress((...args) => told.push(args as never), "sent", total);
  for (const bytes of counts) count(bytes);
  return told;
}
const upTo = (end: number, step: number) =>
  Array.from({ length: end / step }, (_, index) => (index + 1) * step);

describe("byteProgress", () => {
  it("tells of each hundredth of a large file", () => {
    const told = tell(500 * MIB, upTo(500 * MIB, MIB / 16));
    expect(told).toHaveLength(100);
    expect(told[0]).toEqual([5 * MIB, 500 * MIB, "5.0 of 500.0 MiB sent"]);
    expect(told.at(-1)).toEqual([500 * MIB, 500 * MIB, "500.0 of 500.0 MiB sent"]);
  });

  it("tells of each MiB of a smaller one, and of its end", () => {
    expect(tell(2.5 * MIB, upTo(2.5 * MIB, MIB / 16)).map(([bytes]) => bytes)).toEqual([
      MIB,
      2 * MIB,
      2.5 * MIB,
    ]);
  });

  it("tells of each MiB where the end is not known", () => {
    expect(tell(undefined, upTo(3 * MIB, MIB / 4))).toEqual([
      [MIB, undefined, "1.0 MiB sent"],
      [2 * MIB, undefined, "2.0 MiB sent"],
      [3 * MIB, undefined, "3.0 MiB sent"],
    ]);
  });

  it("only grows when all is sent again, from the beginning", () => {
    const first = upTo(3 * MIB, MIB / 4);
    const told = tell(5 * MIB, [...first, ...upTo(5 * MIB, MIB / 4)]).map(([bytes]) => bytes / MIB);
    expect(told).toEqual([1, 2, 3, 4, 5]);
  });

  it("tells of an end once", () => {
    expect(tell(MIB, [MIB, MIB])).toHaveLength(1);
  });

  it("may have nobody to tell", () => {
    expect(() => byteProgress(undefined, "sent", 1)(1)).not.toThrow();
  });
});
