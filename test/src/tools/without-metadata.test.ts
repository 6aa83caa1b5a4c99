import { describe, expect, it } from "vitest";
import { withoutMetadata } from "../../../src/tools/without-metadata.ts";
import { loadAll } from "../../generated/all-tools.ts";

const [{ tools } = expect.unreachable("no version")] = (await loadAll()).slice(-1);
const ask = (name: string, args: Record<string, unknown>) => {
  const tool = tools.find((candidate) => candidate.name === name);
  return tool ? withoutMetadata(tool, args) : expect.unreachable(name);
};

describe("metadata", () => {
  it.each(["superset_chart_list", "superset_role_list", "superset_saved_query_get_by_id"])(
    "is not asked for by %s",
    (tool) => {
      expect(ask(tool, { page: 1 })).toEqual({ page: 1, keys: ["none"] });
    },
  );

  it.each([[["label_columns"]], [[]]])("comes as asked for: %j", (keys) => {
    expect(ask("superset_chart_list", { keys })).toEqual({ keys });
  });

  it.each(["superset_chart_info", "superset_chart_get_data", "superset_chart_delete"])(
    "is no matter of %s",
    (tool) => {
      expect(ask(tool, {})).toEqual({});
    },
  );
});
