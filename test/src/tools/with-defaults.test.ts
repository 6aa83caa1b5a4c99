import { describe, expect, it } from "vitest";
import { withDefaults } from "../../../src/tools/with-defaults.ts";
import { loadAll } from "../../generated/all-tools.ts";

const [{ tools } = expect.unreachable("no version")] = (await loadAll()).slice(-1);
const ask = (name: string, args: Record<string, unknown>) => {
  const tool = tools.find((candidate) => candidate.name === name);
  return tool ? withDefaults(tool, args) : expect.unreachable(name);
};
const CHART_COLUMNS = ["id", "slice_name", "viz_type", "datasource_name_text"];

describe("what is not said", () => {
  it("of a list is few columns and no metadata", () => {
    const want = { page: 1, keys: ["none"], columns: CHART_COLUMNS };
    expect(ask("superset_chart_list", { page: 1 })).toEqual(want);
  });

  it.each(["superset_role_list", "superset_saved_query_get_by_id"])("of %s is no metadata", (tool) => {
    expect(ask(tool, {})).toEqual({ keys: ["none"] });
  });

  it.each([
    [{ columns: ["id"] }, { columns: ["id"], keys: ["none"] }],
    [{ columns: [] }, { columns: [], keys: ["none"] }],
    [{ select_columns: ["id"] }, { select_columns: ["id"], keys: ["none"] }],
    [{ keys: ["label_columns"] }, { keys: ["label_columns"], columns: CHART_COLUMNS }],
  ])("does not touch what is: %j", (args, want) => {
    expect(ask("superset_chart_list", args)).toEqual(want);
  });

  it.each(["superset_chart_info", "superset_chart_get_data", "superset_chart_delete"])(
    "of %s stays so",
    (tool) => {
      expect(ask(tool, {})).toEqual({});
    },
  );
});
