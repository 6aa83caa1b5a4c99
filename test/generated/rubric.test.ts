import { describe, expect, it } from "vitest";
import type { OperationTool } from "../../generated/index.ts";
import { isOperation, type Tool } from "../../src/tools/tool.ts";
import { ownTools } from "../own-tools.ts";
import { loadAll } from "./all-tools.ts";
import * as words from "./rubric-words.ts";

/** The part of docs/descriptions.md that a machine can check, over every tool of every version. */
const bytes = ({ name, title, description, annotations, inputSchema }: Tool) =>
  Buffer.byteLength(JSON.stringify({ name, title, description, annotations, inputSchema }));
const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] as number;
const sentences = (text: string) => text.split(/(?<=[.!?]) (?=[A-Z])/);
const operationKey = (method: string, path: string) => `${method} ${path.replace(/\{[^}]*\}/g, "{}")}`;

/** Operations beside this one, by the shape of its path: who wants one of them may have taken this for it. */
function neighbours({ method, path }: OperationTool): string[] {
  const key = operationKey(method, path);
  const list = key
    .replace(/^\w+ /, "GET ")
    .replace(/(\{\}|_info|related\/\{\}|distinct\/\{\}|export\/|import\/)$/, "");
  if (key.endsWith("/favorites/")) return [key.replace(method, method === "POST" ? "DELETE" : "POST")];
  if (/^GET .*\/(export\/|_info|related\/\{\}|distinct\/\{\})$/.test(key))
    return [key.endsWith("export/") ? `${list.replace("GET", "POST")}import/` : list];
  if (/^POST .*\/import\/$/.test(key)) return [`${list}export/`];
  if (/^DELETE .*\/\{\}$/.test(key)) return [list.replace("GET", "DELETE")];
  if (/^DELETE .*\/$/.test(key)) return [`${key}{}`];
  return /^GET .*\/\{\}$/.test(key) ? [list] : [];
}

type Property = {
  type?: string | string[];
  description?: string;
  properties?: object;
  items?: Property;
  enum?: unknown[];
};

/** The argument's words but for lists that the generator adds of columns and operators. */
const ownWords = ({ description = "" }: Property) => description.replace(/ ?(Operators|Default): .*/, "");

/** Words of an argument that its name does not say already. */
function newWords(name: string, text: string): string[] {
  const known = [...name.toLowerCase().split(/_|(?=[A-Z])/), "the", "of", "a", "an", "to", "is", "for", "or"];
  return (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).filter((word) => !known.includes(word));
}

/** The type says too little: free-form objects and lists of them, JSON text, and texts of a certain form. */
function needsExample(name: string, { type, properties, items, enum: values }: Property): boolean {
  const types = [type].flat();
  if (values || properties || items?.properties) return false;
  if (types.includes("object") || type === undefined) return true;
  if (types.includes("array")) return items?.type === undefined || [items.type].flat().includes("object");
  return (
    types.includes("string") &&
    /(_dttm|_on|_at|crontab|timezone|_uri|url|clause|expression|_uuid|digest|_ms)$/i.test(name)
  );
}
const EXAMPLE = /e\.g\.|["[{]|as in|[Ss]ame as|superset_[a-z_]+|UUID|:\/\/|ISO 8601/;

describe.each(await loadAll())("$version:", ({ version, tools }) => {
  const all: readonly Tool[] = [...tools, ...ownTools(tools)];
  const named = new Map(tools.map((tool) => [operationKey(tool.method, tool.path), tool.name]));
  const failing = (holds: (tool: Tool) => boolean, among = all) =>
    among.filter((tool) => !holds(tool)).map(({ name, description }) => `${name}: ${description}`);
  const failingArguments = (holds: (name: string, property: Property, tool: Tool) => boolean) =>
    all.flatMap((tool) =>
      Object.entries(tool.inputSchema.properties as Record<string, Property>)
        .filter(([name, property]) => !holds(name, property, tool))
        .map(([name, { description }]) => `${tool.name} ${name}: ${description}`),
    );
  const effects = (...wanted: Tool["effect"][]) => all.filter(({ effect }) => wanted.includes(effect));

  describe("purpose", () => {
    it("starts with a verb that says what is done to what", () => {
      const verb = ({ description }: Tool) => description.split(/[ ,:]/, 1)[0] as string;
      expect(failing((tool) => words.VERBS[tool.effect].includes(verb(tool)))).toEqual([]);
    });

    it("titles are short, begin with a capital and have no article", () => {
      const good = ({ title }: Tool) =>
        title.length <= 40 && /^[A-Z]/.test(title) && !/\b(a|an|the)\b/i.test(title) && !title.endsWith(".");
      expect(all.filter((tool) => !good(tool)).map(({ title }) => title)).toEqual([]);
      expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
    });
  });

  describe("usage", () => {
    it("names the tools it is easily taken for", () => {
      const missing = tools.flatMap((tool) =>
        neighbours(tool)
          .map((key) => named.get(key))
          .filter(
            (other) => other && other !== tool.name && !new RegExp(`${other}\\b`).test(tool.description),
          )
          .map((other) => `${tool.name} does not name ${other}`),
      );
      expect(missing).toEqual([]);
    });

    it("names another tool wherever its resource has others", () => {
      const alone = (tool: Tool) =>
        all.every(({ name, resource }) => name === tool.name || resource !== tool.resource);
      const names = (tool: Tool) => tool.description.replaceAll(`${tool.name} `, "").includes("superset_");
      expect(failing((tool) => alone(tool) || names(tool))).toEqual([]);
    });

    it("names only tools of this version", () => {
      const own = new Set(all.map(({ name }) => name));
      const used = ({ description, inputSchema }: Tool) =>
        `${description} ${JSON.stringify(inputSchema)}`.match(/\bsuperset_(?!version\b)[a-z0-9_]+/g) ?? [];
      expect(failing((tool) => used(tool).every((name) => own.has(name)))).toEqual([]);
    });
  });

  describe("behaviour", () => {
    it("reads say that they change nothing, or what they leave behind; nothing else says so", () => {
      const holds = ({ name, effect, description }: Tool) => {
        const touches = words.READS_THAT_TOUCH[name];
        if (touches) return touches.test(description);
        if (effect === "read") return words.CHANGES_NOTHING.test(description);
        return !words.CHANGES_NOTHING.test(description.replace("An empty call changes nothing", ""));
      };
      expect(failing(holds)).toEqual([]);
    });

    it("deletes say that it is for good or how it is undone, and what goes or stays", () => {
      const good = ({ description }: Tool) =>
        words.FOR_GOOD.test(description) && words.LOSS.test(description);
      expect(failing(good, effects("delete"))).toEqual([]);
    });

    it("what replaces lists or runs anything says what is lost", () => {
      const good = ({ description }: Tool) => words.OVERWRITES.test(description);
      expect(failing(good, effects("replace", "run"))).toEqual([]);
    });

    it("what changes anything says who may, or whom alone it concerns", () => {
      const writes = effects("create", "update", "replace", "delete", "run", "trigger");
      expect(failing(({ description }) => words.WHO_MAY.test(description), writes)).toEqual([]);
    });

    it("what only administrators do says so, or names the permission", () => {
      const good = (tool: Tool) => !isOperation(tool) || !tool.admin || words.RIGHTS.test(tool.description);
      expect(failing(good)).toEqual([]);
    });
  });

  describe("arguments", () => {
    it("are described beyond their names", () => {
      expect(failingArguments((name, property) => newWords(name, ownWords(property)).length >= 2)).toEqual(
        [],
      );
    });

    it("show their form where the type does not", () => {
      const good = (name: string, property: Property, tool: Tool) =>
        (!needsExample(name, property) && !(isOperation(tool) && tool.jsonText?.includes(name))) ||
        EXAMPLE.test(property.description ?? "");
      expect(failingArguments(good)).toEqual([]);
    });

    it("are described in at most 160 characters", () => {
      expect(failingArguments((_, property) => ownWords(property).length <= 160)).toEqual([]);
    });
  });

  describe("conciseness", () => {
    const texts = ({ title, description, inputSchema }: Tool) =>
      [title, description, ...JSON.stringify(inputSchema).matchAll(/"description":"((?:[^"\\]|\\.)*)"/g)].map(
        (text) => (typeof text === "string" ? text : (text[1] as string)).replaceAll('\\"', '"'),
      );
    it.each([
      ["no words of the server's making", words.NOISE],
      ["no empty phrases", words.EMPTY_PHRASES],
    ])("%s, at any depth", (_, banned) => {
      const found = all.flatMap((tool) =>
        texts(tool).flatMap((text) =>
          banned.filter((word) => word.test(text)).map((word) => `${tool.name} ${word}: ${text}`),
        ),
      );
      expect(found).toEqual([]);
    });

    it("a description has 70 to 560 characters, its median at most 360, a sentence at most 240", () => {
      expect(failing(({ description }) => description.length >= 70 && description.length <= 560)).toEqual([]);
      expect(median(all.map(({ description }) => description.length))).toBeLessThanOrEqual(360);
      const long = all.flatMap(({ name, description }) =>
        sentences(description)
          .filter((sentence) => sentence.length > 240)
          .map((sentence) => `${name}: ${sentence}`),
      );
      expect(long).toEqual([]);
    });

    it("all tools together, and those of every session, keep to their budget", () => {
      const total = all.reduce((sum, tool) => sum + bytes(tool), 0);
      expect(total).toBeLessThanOrEqual(1270 * all.length);
      const everyday = all.filter(({ name }) => words.EVERYDAY.includes(name));
      expect(everyday).toHaveLength(words.EVERYDAY.length);
      expect(
        everyday.reduce((sum, tool) => sum + bytes(tool), 0),
        version,
      ).toBeLessThanOrEqual(23_300);
    });
  });

  describe("completeness", () => {
    it("says once what comes back", () => {
      expect(failing(({ description }) => description.match(/\bReturns [\w{]/g)?.length === 1)).toEqual([]);
    });
  });
});
