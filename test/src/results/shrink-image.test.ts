import { describe, expect, it } from "vitest";
import { shrinkImage } from "../../../src/results/shrink-image.ts";

type Pixel = readonly [number, number, number, number];
const image = (width: number, pixels: readonly Pixel[]) => ({
  width,
  height: pixels.length / width,
  data: new Uint8Array(pixels.flat()),
});
const grey = (value: number): Pixel => [value, value, value, 255];
const shrink = (width: number, pixels: readonly Pixel[], to: [number, number]) => [
  ...shrinkImage(image(width, pixels), ...to).data,
];

describe("shrinkImage", () => {
  it("averages what falls together", () => {
    expect(shrink(2, [grey(0), grey(100), grey(100), grey(200)], [1, 1])).toEqual([100, 100, 100, 255]);
  });

  it("shares out a pixel that lies across two", () => {
    expect(shrink(3, [grey(0), grey(90), grey(30)], [2, 1])).toEqual([30, 30, 30, 255, 50, 50, 50, 255]);
  });

  it("keeps rows and columns apart", () => {
    const rows = [grey(10), grey(20), grey(10), grey(20), grey(30), grey(40), grey(30), grey(40)];
    expect(shrinkImage(image(2, rows), 2, 2).data.filter((_, index) => index % 4 === 0)).toEqual(
      new Uint8Array([10, 20, 30, 40]),
    );
  });

  it("lets what is not seen colour nothing", () => {
    expect(shrink(2, [[255, 0, 0, 0], grey(80)], [1, 1])).toEqual([80, 80, 80, 128]);
    expect(
      shrink(
        2,
        [
          [255, 0, 0, 0],
          [255, 0, 0, 0],
        ],
        [1, 1],
      ),
    ).toEqual([0, 0, 0, 0]);
  });

  it("keeps one colour one colour, whatever the ratio", () => {
    const { data } = shrinkImage(
      image(
        97,
        Array.from({ length: 97 * 61 }, () => grey(77)),
      ),
      31,
      17,
    );
    expect(new Set(data)).toEqual(new Set([77, 255]));
    expect(data).toHaveLength(31 * 17 * 4);
  });
});
