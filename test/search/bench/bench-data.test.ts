import { expect, it } from "vitest";
import { versions } from "../../../generated/index.ts";
import { localTools } from "../../../src/tools/local-tools.ts";
import requests from "./requests.json" with { type: "json" };

/** The bench is only worth its numbers when its answers exist and both of its halves see all of Superset. */
const generated = await versions["6.1.0"]();
const folders = await Promise.all(Object.values(generated.tools).map((load) => load()));
const resourceOf = new Map(
  [...folders.flatMap(({ tools }) => tools), ...localTools].map(({ name, resource }) => [name, resource]),
);

const answered = requests.map(({ text, tools, split, source }) => {
  const best = tools[0] ?? "";
  return { text, tools, split, source, best, resource: resourceOf.get(best) ?? "" };
});

const countBy = (keys: readonly string[]) => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

it("every answer is a tool of 6.1.0, one to four to a request", () => {
  expect(requests.flatMap(({ tools }) => tools).filter((name) => !resourceOf.has(name))).toEqual([]);
  const wrong = requests.filter(({ tools }) => tools.length < 1 || new Set(tools).size !== tools.length);
  expect([...wrong, ...requests.filter(({ tools }) => tools.length > 4)]).toEqual([]);
});

it("no request is there twice, whatever its case, spaces and punctuation", () => {
  const said = requests.map(
    ({ text }) =>
      text
        .toLowerCase()
        .match(/[a-z0-9_*=<>]+/g)
        ?.join(" ") ?? text,
  );
  expect([...countBy(said)].filter(([, times]) => times > 1)).toEqual([]);
});

it("a request is 2 to 25 words and says where it is from", () => {
  const words = (text: string) => text.trim().split(/\s+/).length;
  const wrong = requests.filter(({ text, source }) => words(text) < 2 || words(text) > 25 || source === "");
  expect(wrong).toEqual([]);
});

it("at least 360 requests, at most 40 % of them our own", () => {
  expect(requests.length).toBeGreaterThanOrEqual(360);
  expect(requests.filter(({ source }) => source === "own").length / requests.length).toBeLessThanOrEqual(0.4);
});

it("at least 200 tools are a best answer", () => {
  expect(new Set(answered.map(({ best }) => best)).size).toBeGreaterThanOrEqual(200);
});

it.each(["dev", "held-out"])("%s covers at least 30 resources", (split) => {
  const half = answered.filter((request) => request.split === split);
  expect(new Set(half.map(({ resource }) => resource)).size).toBeGreaterThanOrEqual(30);
});

it("the splits halve every resource", () => {
  expect([...new Set(answered.map(({ split }) => split))].sort()).toEqual(["dev", "held-out"]);
  const dev = countBy(answered.filter(({ split }) => split === "dev").map(({ resource }) => resource));
  const all = countBy(answered.map(({ resource }) => resource));
  const lopsided = [...all].filter(([resource, count]) => Math.abs(count - 2 * (dev.get(resource) ?? 0)) > 1);
  expect(lopsided).toEqual([]);
});
