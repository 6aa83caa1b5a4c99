import { describe, expect, it } from "vitest";
import { z } from "zod";
import { ArgumentError } from "../../../src/errors/errors.ts";
import { validateArguments } from "../../../src/tools/validate.ts";
import { operation } from "./sample-tools.ts";

const validator = z
  .object({
    chart_id: z.number().int(),
    slice_name: z.string().min(1).max(5).optional(),
    force: z.boolean().optional(),
    order_direction: z.enum(["asc", "desc"]).optional(),
    owners: z.array(z.number().int()).optional(),
    params: z.union([z.record(z.string(), z.any()), z.string(), z.null()]).optional(),
    filters: z
      .array(z.object({ col: z.string(), value: z.union([z.number(), z.string()]) }).strict())
      .optional(),
    rows: z.union([z.number().int().gte(1), z.null()]).optional(),
    type: z.literal("table").optional(),
  })
  .strict();
const properties = Object.fromEntries(Object.keys(validator.shape).map((name) => [name, {}]));
const tool = operation("superset_chart_x", {
  inputSchema: { type: "object", properties, additionalProperties: false },
});
const noArguments = operation("superset_menu_get");

function complaint(args: Record<string, unknown>): string {
  try {
    validateArguments(tool, validator, { chart_id: 7, ...args });
  } catch (error) {
    expect(error).toBeInstanceOf(ArgumentError);
    return (error as Error).message;
  }
  return expect.unreachable("nothing was wrong");
}

describe("validateArguments", () => {
  it("is content with what the schema takes", () => {
    const filters = [{ col: "id", value: 1 }];
    expect(
      validateArguments(tool, validator, { chart_id: 7, params: "{}", filters, rows: null }),
    ).toBeUndefined();
  });

  it.each<[Record<string, unknown>, string]>([
    [{ slice_nam: "x" }, 'There is no argument "slice_nam". Did you mean "slice_name"?'],
    [{ chart_id: undefined }, 'The argument "chart_id" is required.'],
    [{ chart_id: "7" }, '"chart_id" is "7", but must be a'],
    [{ chart_id: 7.5 }, '"chart_id" is 7.5, but must be a whole number.'],
    [{ chart_id: null }, '"chart_id" is null, but must be a number.'],
    [{ force: "yes" }, '"force" is "yes", but must be true or false.'],
    [{ owners: 1 }, '"owners" is 1, but must be a list.'],
    [{ owners: [1, "2"] }, '"owners[1]" is "2", but must be a'],
    [{ order_direction: "up" }, '"order_direction" is "up", but must be one of "asc", "desc".'],
    [{ type: "view" }, '"type" is "view", but must be one of "table".'],
    [{ params: 7 }, '"params" is 7, but must be an object or a text or null.'],
    [{ filters: [{ col: "id" }] }, 'The argument "filters[0].value" is required.'],
    [{ filters: [{ col: "id", value: 1, op: "eq" }] }, '"filters[0]" has no key "op".'],
    [
      { filters: [{ col: "id", value: true }] },
      '"filters[0].value" is true, but must be a number or a text.',
    ],
    [{ slice_name: "" }, '"slice_name" is "", but too small'],
    [{ slice_name: "too long" }, '"slice_name" is "too long", but too big'],
  ])("says of %j: %s", (args, want) => {
    expect(complaint(args)).toContain(want);
  });

  it("lists what there is for an unknown argument that is like none", () => {
    expect(complaint({ completely_else: 1 })).toContain(`It takes ${Object.keys(properties).join(", ")}.`);
  });

  it("says that a tool takes nothing", () => {
    const check = () => validateArguments(noArguments, z.object({}).strict(), { anything: 1 });
    expect(check).toThrow('There is no argument "anything". It takes none.');
  });

  it("says all that is wrong at once, and that nothing was sent", () => {
    const message = complaint({ chart_id: undefined, force: "yes", slice_nam: "x", owners: [null] });
    expect(message).toMatch(/^Nothing was sent: /);
    for (const name of ["chart_id", "force", "slice_nam", "owners[0]"])
      expect(message).toContain(`"${name}"`);
  });

  it("shows only the beginning of a long value", () => {
    expect(complaint({ chart_id: "x".repeat(100_000) }).length).toBeLessThan(250);
  });

  it.each([
    [{ rows: 0 }, /"rows" is 0, but (?!must be null)/],
    [{ rows: 1.5 }, /"rows" is 1.5, but must be a whole number/],
  ])("explains a union by the kind of value that was given: %j", (args, want) => {
    expect(complaint(args)).toMatch(want);
  });
});

describe("an example of a right value", () => {
  const shown = operation("superset_chart_y", {
    inputSchema: {
      type: "object",
      properties: {
        columns: { type: "array", items: { type: "string" }, description: 'Columns, e.g. ["id"].' },
        page_size: { type: "integer", default: 25 },
        force: { type: "boolean" },
        filters: {
          type: "array",
          items: { type: "object", properties: { col: { type: "string", enum: ["id", "name"] }, opr: {} } },
        },
      },
      additionalProperties: false,
    },
  });
  const schema = z
    .object({
      columns: z.array(z.string()),
      page_size: z.number().int().optional(),
      force: z.boolean().optional(),
      filters: z.array(z.object({ col: z.enum(["id", "name"]) }).strict()).optional(),
    })
    .strict();
  const complaintOf = (args: Record<string, unknown>, known = [] as { at: string; text: string }[]) => {
    try {
      validateArguments(shown, schema, args, known);
    } catch (error) {
      return (error as Error).message.replace("Nothing was sent: ", "");
    }
    return expect.unreachable("nothing was wrong");
  };

  it.each<[Record<string, unknown>, string]>([
    [{}, 'The argument "columns" is required: a list, e.g. ["id"].'],
    [{ columns: 7 }, '"columns" is 7, but must be a list, e.g. ["id"].'],
    [{ columns: [], page_size: "x" }, '"page_size" is "x", but must be a number, e.g. 25.'],
    [{ columns: [], force: 2 }, '"force" is 2, but must be true or false.'],
    [{ columns: [], filters: [{}] }, 'The argument "filters[0].col" is required: one of "id", "name".'],
    [
      { columns: [], filters: [{ col: "nam" }] },
      '"filters[0].col" is "nam", but must be one of "id", "name". Did you mean "name"?',
    ],
    [{ columns: [], filters: [{ col: "id", op: 1 }] }, '"filters[0]" has no key "op". Did you mean "opr"?'],
  ])("%j: %s", (args, want) => {
    expect(complaintOf(args)).toBe(want);
  });

  it("is not given where something else says what is wrong; all is said at once", () => {
    const known = [
      { at: "columns", text: "No column is called that." },
      { at: "force", text: "Nor that." },
    ];
    expect(complaintOf({ columns: "x", page_size: "y" }, known)).toBe(
      '"page_size" is "y", but must be a number, e.g. 25. No column is called that. Nor that.',
    );
    expect(complaintOf({ columns: [], force: true }, known.slice(1))).toBe("Nor that.");
  });
});
