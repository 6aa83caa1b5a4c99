import { describe, expect, it } from "vitest";
import { readOverlay } from "../../../codegen/overlay/overlay.ts";
import { overlayFiles } from "../superset-pipeline.ts";

const MINIMAL = {
  "corrections.yaml": "[]",
  "resources.yaml": "{}",
  "names.yaml": "{ known: {}, clash: {}, clearer: {} }",
  "arguments.yaml":
    "{ wholes: {}, generic: [], unwrap: {}, renames: {}, aliases: {}, choices: {}, common: {} }",
  "json-text.yaml": "[]",
  "withheld.yaml": "{}",
  "secrets.yaml": "{}",
  "columns.yaml": "{}",
  "answers.yaml": "{ documents: {}, noise: {}, usual: {} }",
  "references.yaml": "{ things: {}, arguments: [] }",
  "credentials.yaml": "[]",
  "lexicon.yaml": "{ resources: {}, actions: {}, topics: {}, ignored: [a], priors: {} }",
  "flags.yaml": "[]",
  "chart-types.yaml": "{ components: {}, controls: {}, withheld: {} }",
  "sql.yaml": "{ lookups: {}, operations: {} }",
};

const read = (files: Record<string, string>) =>
  readOverlay(new Map(Object.entries({ ...MINIMAL, ...files })));
const words = (title: string) =>
  `GET /chart/: { title: ${title}, effect: read, description: Lists all of the charts. }`;
const needs = (operation: string) => `"${operation}": [see a chart, open a chart, look at a chart]`;
const lexicon = (resources: string) =>
  MINIMAL["lexicon.yaml"].replace("resources: {}", `resources: ${resources}`);
const correction = (rest: string) => `[{ schema: A, why: the server says so, ${rest} }]`;

describe("readOverlay", () => {
  it("gives what may be left out its meaning", () => {
    const overlay = read({
      "corrections.yaml": correction("remove: true"),
      "words/chart.yaml": words("Charts"),
    });
    expect(overlay.corrections[0]).toMatchObject({ at: "", versions: "*" });
    expect(overlay.words["GET /chart/"]).toMatchObject({ external: false, admin: false, arguments: {} });
  });

  it("merges the words of all files", () => {
    const second = words("Datasets").replace("chart", "dataset");
    const overlay = read({ "words/chart.yaml": words("Charts"), "words/dataset.yaml": second });
    expect(Object.keys(overlay.words)).toEqual(["GET /chart/", "GET /dataset/"]);
  });

  it("gives the same whatever order the files come in", () => {
    const files = [...overlayFiles()];
    const forwards = JSON.stringify(readOverlay(new Map(files)));
    expect(JSON.stringify(readOverlay(new Map(files.reverse())))).toBe(forwards);
  });

  it("takes a correction that adds null or false", () => {
    expect(read({ "corrections.yaml": correction("add: false") }).corrections[0]?.add).toBe(false);
  });
});

describe("readOverlay refuses", () => {
  const cases: [title: string, files: Record<string, string>, says: RegExp][] = [
    ["malformed YAML, naming the file", { "resources.yaml": "a: [" }, /resources\.yaml is not valid YAML/],
    [
      "malformed YAML of words, naming the file",
      { "words/chart.yaml": "a: b: c" },
      /words\/chart\.yaml is not valid YAML/,
    ],
    ["a key that stands twice in a file", { "resources.yaml": "a: b\na: c" }, /resources\.yaml.*unique/s],
    [
      "an operation worded in two files, naming file and operation",
      { "words/a.yaml": words("One"), "words/b.yaml": words("Two") },
      /words\/b\.yaml: GET \/chart\/ is in words\/ twice/,
    ],
    [
      "an operation whose needs are in two files",
      { "needs/a.yaml": needs("GET /chart/{pk}"), "needs/b.yaml": needs("GET /chart/{id}") },
      /needs\/b\.yaml: GET \/chart\/\{id\} is in needs\/ twice/,
    ],
    [
      "too few needs, naming file and operation",
      { "needs/a.yaml": "GET /chart/: [see charts]" },
      /needs\/a\.yaml(.|\n)*GET \/chart\//,
    ],
    [
      "a word that a group of the lexicon names twice",
      { "lexicon.yaml": lexicon("{ chart: [graph, plot, graph] }") },
      /names "graph" twice(.|\n)*lexicon\.resources\.chart/,
    ],
    [
      "words of the lexicon that are no plain words",
      { "lexicon.yaml": lexicon("{ chart: [Graph!] }") },
      /lower-case words(.|\n)*lexicon\.resources\.chart/,
    ],
    ["a file that no section is called like", { "extra.yaml": "{}" }, /extra/],
    [
      "a section of names that does not exist",
      { "names.yaml": "{ known: {}, clash: {}, clearer: {}, x: {} }" },
      /"x"(.|\n)*names/,
    ],
    [
      "an unknown key of a correction",
      { "corrections.yaml": correction("remove: true, wy: x") },
      /"wy"(.|\n)*corrections\[0\]/,
    ],
    [
      "a correction without a reason",
      { "corrections.yaml": "[{ schema: A, remove: true }]" },
      /corrections\[0\]\.why/,
    ],
    [
      "a reason that says nothing",
      { "corrections.yaml": "[{ schema: A, remove: true, why: bug }]" },
      /corrections\[0\]\.why/,
    ],
    [
      "a correction of nothing",
      { "corrections.yaml": "[{ remove: true, why: the server says so }]" },
      /operation or a schema(.|\n)*corrections\[0\]/,
    ],
    [
      "a correction of both",
      { "corrections.yaml": correction("operation: GET /a, remove: true") },
      /operation or a schema/,
    ],
    [
      "a correction that does nothing",
      { "corrections.yaml": "[{ schema: A, why: the server says so }]" },
      /exactly one of add/,
    ],
    [
      "a correction that does two things",
      { "corrections.yaml": correction("remove: true, add: {}") },
      /exactly one of add/,
    ],
    [
      "an effect that does not exist",
      { "words/a.yaml": words("One").replace("read", "list") },
      /GET \/chart\/.*effect/s,
    ],
    ["an unknown key of words", { "words/a.yaml": words("One").replace("title", "titel") }, /titel/],
    [
      "words for an argument without its place",
      { "words/a.yaml": words("One").replace(" }", ", arguments: { page: Page number } }") },
      /GET \/chart\/.*page/s,
    ],
    ["a withheld input without a reason", { "withheld.yaml": "GET /a: { x: no }" }, /withheld/],
    ["a secret without a reason", { "secrets.yaml": "GET /a: { x: no }" }, /secrets/],
  ];
  it.each(cases)("%s", (_, files, says) => {
    expect(() => read(files)).toThrow(says);
  });

  it("a missing section, naming it", () => {
    const files = new Map(Object.entries(MINIMAL).filter(([name]) => name !== "secrets.yaml"));
    expect(() => readOverlay(files)).toThrow(/secrets/);
  });

  it("all wrong entries at once", () => {
    const files = { "withheld.yaml": "GET /a: { x: no }", "secrets.yaml": "GET /a: { x: no }" };
    expect(() => read(files)).toThrow(/withheld(.|\n)*secrets/);
  });

  it("wrong words, naming their file", () => {
    expect(() => read({ "words/chart.yaml": words("One").replace("read", "list") })).toThrow(
      /words\/chart\.yaml/,
    );
  });

  it("an operation worded twice under different parameter names", () => {
    const entry = words("One");
    const files = {
      "words/a.yaml": entry.replace("chart/", "chart/{pk}"),
      "words/b.yaml": entry.replace("chart/", "chart/{id}"),
    };
    expect(() => read(files)).toThrow(/is in words\/ twice/);
  });

  it("a place that is no JSON pointer", () => {
    expect(() => read({ "corrections.yaml": correction("at: properties/a, remove: true") })).toThrow(/at/);
  });

  it("versions that are no range", () => {
    expect(() => read({ "corrections.yaml": correction('remove: true, versions: "=> 6"') })).toThrow(
      /versions/,
    );
  });
});
