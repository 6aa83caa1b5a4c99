import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isLong, rowsAsked, sendForRows } from "../../../src/tools/all-rows.ts";
import { deferred, json } from "../fake-superset.ts";

interface Page {
  page: number;
  page_size: number;
}

/** A list of so many rows, of which at most `cap` come at once, and every request that was made. */
function listOf(total: number, cap = 100) {
  const asked: Page[] = [];
  const send = async (page: Record<string, number>) => {
    const { page: number = 0, page_size = 20 } = page;
    asked.push({ page: number, page_size });
    const size = Math.min(page_size, cap);
    const ids = Array.from({ length: total }, (_, id) => id).slice(number * size, (number + 1) * size);
    return json(200, { count: total, ids, result: ids.map((id) => ({ id })) });
  };
  return { asked, send };
}
const idsOf = async (response: Response) =>
  ((await response.json()) as { result: { id: number }[] }).result.map(({ id }) => id);
const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

describe("which rows a call wants", () => {
  it.each([
    [{}, {}, {}, false],
    [{ page: 2, page_size: 25 }, {}, { page: 2, pageSize: 25 }, false],
    [{ page_size: 100 }, {}, { pageSize: 100 }, false],
    [{ page_size: 101 }, {}, { pageSize: 101 }, true],
    [{ page_size: -1 }, {}, { pageSize: -1 }, false],
    [{ page: -1e308, page_size: 135 }, {}, { page: -1e308, pageSize: 135 }, false],
    [{ page: 0.5, page_size: 135 }, {}, { page: 0.5, pageSize: 135 }, false],
    [{ page: 3, page_size: 25 }, { all_pages: true }, { page: 0, pageSize: 10_000 }, true],
    [{ page: 3 }, { all_pages: false }, { page: 3 }, false],
    [{ filters: [] }, {}, {}, false],
    [{ filters: [{}] }, { all_pages: true }, { isFiltered: true, page: 0, pageSize: 10_000 }, true],
  ])("%j with %j: %j", (args, own, want, long) => {
    const rows = rowsAsked(args, own);
    expect([rows, isLong(rows)]).toEqual([want, long]);
  });
});

describe("more rows than Superset gives at once", () => {
  it("are all of them, each once and in their order, by as few requests as it takes", async () => {
    const { asked, send } = listOf(512);
    expect(await idsOf(await sendForRows({ page: 0, pageSize: 10_000 }, send))).toEqual(range(0, 512));
    expect(asked).toHaveLength(6);
    expect(asked.every(({ page_size }) => page_size === 100)).toBe(true);
  });

  it("are those of the page that was asked for, whatever its length and the server's cap", async () => {
    const property = fc.asyncProperty(
      fc.integer({ min: 0, max: 700 }),
      fc.integer({ min: 101, max: 400 }),
      fc.integer({ min: 0, max: 4 }),
      fc.constantFrom(7, 50, 100, 1000),
      async (total, pageSize, page, cap) => {
        const { send } = listOf(total, cap);
        const want = range(page * pageSize, Math.min(total, (page + 1) * pageSize));
        expect(await idsOf(await sendForRows({ page, pageSize }, send))).toEqual(want);
      },
    );
    await fc.assert(property, {
      numRuns: 500,
      examples: [
        [203, 101, 2, 7],
        [203, 101, 2, 1000],
        [50, 101, 0, 50],
      ],
    });
  });

  it.each(["", "<html>", '{"result":'])("are no JSON where a page is %j", async (page) => {
    const send = async () => new Response(page);
    await expect(sendForRows({ page: 0, pageSize: 200 }, send)).rejects.toThrow(
      /is no JSON: .+SUPERSET_BASE_URL/,
    );
  });

  it("end at a cap", async () => {
    const { asked, send } = listOf(10_250);
    expect(await idsOf(await sendForRows({ page: 0, pageSize: 50_000 }, send))).toHaveLength(10_000);
    expect(asked).toHaveLength(100);
  });

  it("tell how far they are, growing up to all of them", async () => {
    const { send } = listOf(450);
    const told: [number, number | undefined][] = [];
    await sendForRows({ page: 0, pageSize: 10_000 }, send, (done, total) => void told.push([done, total]));
    expect(told).toEqual([100, 200, 300, 400, 450].map((done) => [done, 450]));
  });

  it.each([
    ["four pages at a time", {}, 4],
    [
      "one page at a time where they are filtered: Superset mixes the filters of requests",
      { isFiltered: true },
      1,
    ],
  ])("come %s", async (_, how, atOnce) => {
    const first = listOf(1000);
    const gates = Array.from({ length: 10 }, () => deferred<void>());
    let waiting = 0;
    let most = 0;
    const send = async (page: Record<string, number>) => {
      most = Math.max(most, ++waiting);
      if (page.page !== 0) await gates[page.page as number]?.promise;
      waiting--;
      return first.send(page);
    };
    const answer = sendForRows({ page: 0, pageSize: 10_000, ...how }, send);
    for (const gate of gates) gate.resolve();
    expect(await idsOf(await answer)).toHaveLength(1000);
    expect(most).toBe(atOnce);
  });

  it("are said to be incomplete where the list changed meanwhile", async () => {
    const send = async ({ page = 0 }: Record<string, number>) => {
      // A row that was made after the first page moves all others on by one.
      const ids = page === 0 ? range(0, 100) : range(99, 150);
      return json(200, { count: 150, result: ids.map((id) => ({ id })) });
    };
    const body = (await (await sendForRows({ page: 0, pageSize: 10_000 }, send)).json()) as Record<
      string,
      unknown
    >;
    expect(body.note).toMatch(/changed meanwhile: 1 rows may be missing/);
    expect(body.result).toHaveLength(149);
  });

  it("keep long numbers as they are", async () => {
    const send = async () => new Response('{"count":1,"result":[{"id":12345678901234567890}]}');
    expect(await (await sendForRows({ page: 0, pageSize: 500 }, send)).text()).toContain(
      "12345678901234567890",
    );
  });

  it.each([[{ result: [1] }], [{ message: "odd" }], [[1, 2]]])(
    "are %j as it came where it says no count",
    async (body) => {
      expect(
        await (await sendForRows({ page: 0, pageSize: 500 }, async () => json(200, body))).json(),
      ).toEqual(body);
    },
  );

  it("fail when a page fails", async () => {
    const { send } = listOf(300);
    const failing = async (page: Record<string, number>) => {
      if (page.page === 2) throw new Error("the third page");
      return send(page);
    };
    await expect(sendForRows({ page: 0, pageSize: 10_000 }, failing)).rejects.toThrow("the third page");
  });
});
