import { describe, expect, it } from "vitest";
import { reasonOf } from "../../../src/errors/superset-error.ts";
import { fieldNamer } from "../../../src/tools/field-names.ts";
import type { Argument, OperationTool } from "../../../src/tools/tool.ts";
import { loadAll } from "../../generated/all-tools.ts";

const newest = (await loadAll()).at(-1)?.tools as readonly OperationTool[];
const argumentsOf = (name: string) => (newest.find((tool) => tool.name === name) as OperationTool).arguments;

const renamed: Argument[] = [
  { name: "thing_id", in: "path", wire: "pk", required: true },
  { name: "title", in: "body", wire: "json.name", required: false },
  { name: "ids", in: "q", wire: "q", required: false, whole: true },
];

/** What Superset and its libraries call a field -> the argument it is about. */
const FIELDS: [tool: string, field: string, argument: string][] = [
  ["superset_chart_create", "slice_name", "slice_name"],
  ["superset_chart_create", "json.slice_name", "slice_name"],
  ["superset_chart_create", "owners.0", "owners[0]"],
  ["superset_dataset_create", "table", "table_name"],
  ["superset_dataset_create", "_schema", ""],
  ["superset_dataset_update", "database", "database_id"],
  ["superset_dataset_update", "columns.2.extra", "columns[2].extra"],
  ["superset_tag_object_add", "properties.tags", "tags"],
  ["superset_tag_object_add", "properties.tags.1", "tags[1]"],
  ["superset_sqllab_execute_query", "templateParams", "templateParams"],
  ["superset_sqllab_execute_query", "json.query_limit", "queryLimit"],
  ["superset_chart_bulk_delete", "0", "ids[0]"],
  ["superset_chart_create", "no_such_field", "no_such_field"],
];

describe("a field that Superset complains of", () => {
  it.each(FIELDS)("of %s: %s is %s", (tool, field, argument) => {
    expect(fieldNamer(argumentsOf(tool))(field)).toBe(argument);
  });

  it("that begins like a place of the request is an argument first", () => {
    expect(fieldNamer(renamed)("json.name.0")).toBe("title[0]");
  });

  it("comes back under the argument's name, whatever the shape of the answer", () => {
    const name = fieldNamer(argumentsOf("superset_dataset_create"));
    const fields = { table: ["Dataset exists."], json: { database: ["Missing."] }, _schema: ["Odd."] };
    const want = "table_name: Dataset exists.; database: Missing.; Odd.";
    expect(reasonOf({ message: fields }, name)).toBe(want);
    const item = { message: "Invalid", extra: { messages: fields } };
    expect(reasonOf({ errors: [item] }, name)).toBe(`Invalid (${want})`);
  });

  it("stays a file's name where files are complained of", () => {
    const name = fieldNamer(argumentsOf("superset_dataset_create"));
    const item = { message: "Invalid", extra: { "datasets/table.yaml": { table: ["Odd."] } } };
    expect(reasonOf({ errors: [item] }, name)).toBe("Invalid (datasets/table.yaml.table: Odd.)");
  });
});
