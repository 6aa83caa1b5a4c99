import { describe, expect, it } from "vitest";
import { describeTool } from "../../../src/catalogue/describe-tool.ts";
import { withOwnArguments } from "../../../src/tools/own-arguments.ts";
import type { OperationTool } from "../../../src/tools/tool.ts";
import { loadAll } from "../../generated/all-tools.ts";
import { operation } from "../tools/sample-tools.ts";

const described = (tool: OperationTool) => describeTool(tool, withOwnArguments(tool));
const exampleOf = (text: string) => JSON.parse(/^Example: (.*)$/m.exec(text)?.[1] as string);

describe("the description of a tool", () => {
  const tool = operation("superset_x_make", {
    title: "Make x",
    description: "Make an x.",
    effect: "delete",
    aliases: ["superset_x_create"],
    inputSchema: {
      type: "object",
      properties: {
        note: { type: ["string", "null"], description: "Shown beside it." },
        order: { enum: ["asc", "desc"], default: "asc" },
        parts: {
          type: "array",
          items: {
            type: "object",
            properties: { id: { type: "integer" }, name: { type: "string" } },
            required: ["id"],
          },
        },
        x_id: { type: "integer", description: "Which x, e.g. 7." },
        when: { anyOf: [{ type: "string" }, { type: "integer" }] },
      },
      required: ["x_id", "parts"],
      additionalProperties: false,
    },
  });

  it("has a line per argument, the required first, with types, notes, defaults and an example", () => {
    expect(described(tool).split("\n")).toEqual([
      "superset_x_make (delete): Make x",
      "Make an x.",
      "Formerly superset_x_create.",
      "Arguments:",
      "- parts: {id: integer, name?: string}[]",
      "- x_id: integer. Which x, e.g. 7.",
      "- note?: string | null. Shown beside it.",
      '- order?: "asc" | "desc". Default "asc".',
      "- when?: string | integer",
      "- confirm?: string. Name of what is to be deleted; a call without it says what that is.",
      "- dry_run?: boolean. Only show the request that would be sent.",
      'Example: {"x_id":7,"parts":[{"id":1}]}',
    ]);
  });

  it("says when there are no arguments", () => {
    expect(described(operation("superset_x_ping"))).toMatch(/It takes no arguments\.\nExample: \{\}$/);
  });
});

describe.each(await loadAll())("the tools of $version", ({ tools, validators }) => {
  it("have examples that their validators take", async () => {
    const refused: string[] = [];
    for (const tool of tools) {
      const example = exampleOf(described(tool));
      const result = validators[tool.resource]?.[tool.endpoint]?.safeParse(example);
      if (!result?.success) refused.push(`${tool.name} ${JSON.stringify(example)}: ${result?.error}`);
    }
    expect(refused).toEqual([]);
  });

  it("take less room than their schemas", () => {
    const longer = tools.filter(
      (tool) =>
        described(tool).length >
        300 + tool.description.length + JSON.stringify(withOwnArguments(tool)).length,
    );
    expect(longer.map(({ name }) => name)).toEqual([]);
  });
});
