import { describe, expect, it } from "vitest";
import type { Method } from "../../../codegen/model.ts";
import { type Place, placeOf, ruleName } from "../../../codegen/tools/tool-name.ts";

const RESOURCES = {
  security: "auth",
  "security/roles": "role",
  "annotation_layer/{}/annotation": "annotation",
  "log/recent_activity": "activity",
};

describe("placeOf", () => {
  const cases: [title: string, path: string, want: Place][] = [
    [
      "takes the first segment where no row names the path",
      "/api/v1/chart/",
      { resource: "chart", rest: [] },
    ],
    [
      "gives what follows, parameters as {}",
      "/api/v1/chart/{pk}/data/",
      { resource: "chart", rest: ["{}", "data"] },
    ],
    ["takes the row", "/api/v1/security/login", { resource: "auth", rest: ["login"] }],
    ["takes the longest row", "/api/v1/security/roles/{pk}", { resource: "role", rest: ["{}"] }],
    [
      "takes a row that holds parameters, whatever they are called",
      "/api/v1/annotation_layer/{layer}/annotation/{pk}",
      { resource: "annotation", rest: ["{}"] },
    ],
    ["compares whole segments", "/api/v1/security_extra/x", { resource: "security_extra", rest: ["x"] }],
    [
      "takes a row that is the whole path",
      "/api/v1/log/recent_activity/",
      { resource: "activity", rest: [] },
    ],
    ["takes a version that is a parameter", "/api/{version}/_openapi", { resource: "_openapi", rest: [] }],
  ];
  it.each(cases)("%s", (_, path, want) => {
    expect(placeOf(path, RESOURCES)).toEqual(want);
  });
});

describe("ruleName", () => {
  const cases: [method: Method, path: string, want: string][] = [
    ["GET", "/api/v1/chart/", "superset_chart_list"],
    ["POST", "/api/v1/chart/", "superset_chart_create"],
    ["PUT", "/api/v1/chart/", "superset_chart_update"],
    ["DELETE", "/api/v1/chart/", "superset_chart_bulk_delete"],
    ["GET", "/api/v1/chart/{pk}", "superset_chart_get_by_id"],
    ["PUT", "/api/v1/chart/{pk}", "superset_chart_update"],
    ["PATCH", "/api/v1/chart/{pk}", "superset_chart_update"],
    ["DELETE", "/api/v1/chart/{pk}", "superset_chart_delete"],
    ["GET", "/api/v1/chart/{pk}/{kind}", "superset_chart_get"],
    ["DELETE", "/api/v1/chart/{pk}/{kind}", "superset_chart_delete"],
    ["GET", "/api/v1/chart/_info", "superset_chart_info"],
    ["GET", "/api/v1/chart/related/{column_name}", "superset_chart_list_related"],
    ["GET", "/api/v1/chart/distinct/{column_name}", "superset_chart_list_distinct"],
    ["GET", "/api/v1/chart/export/", "superset_chart_export"],
    ["POST", "/api/v1/chart/import/", "superset_chart_import"],
    ["POST", "/api/v1/chart/{pk}/favorites/", "superset_chart_add_favorite"],
    ["DELETE", "/api/v1/chart/{pk}/favorites/", "superset_chart_remove_favorite"],
    ["GET", "/api/v1/chart/favorite_status/", "superset_chart_get_favorite_status"],
    ["POST", "/api/v1/dataset/get_or_create/", "superset_dataset_get_or_create"],
    ["PUT", "/api/v1/dataset/{pk}/refresh", "superset_dataset_refresh"],
    ["DELETE", "/api/v1/dataset/{pk}/column/{column_id}", "superset_dataset_delete_column"],
    ["PATCH", "/api/v1/dataset/{pk}/column/{column_id}", "superset_dataset_update_column"],
    ["GET", "/api/v1/dataset/{pk}/related_objects", "superset_dataset_get_related_objects"],
    ["GET", "/api/v1/chart/{pk}/thumbnail/{digest}/", "superset_chart_get_thumbnail"],
    ["GET", "/api/v1/user/{id}/avatar.png", "superset_user_get_avatar_png"],
    ["GET", "/api/v1/x/a/b/", "superset_x_get_a_b"],
  ];
  it.each(cases)("%s %s is %s", (method, path, want) => {
    expect(ruleName(method, placeOf(path, {}))).toBe(want);
  });

  it("is the same with and without a trailing slash, and under other parameter names", () => {
    const names = ["/api/v1/chart/{pk}", "/api/v1/chart/{pk}/", "/api/v1/chart/{id_or_uuid}"].map((path) =>
      ruleName("GET", placeOf(path, {})),
    );
    expect(new Set(names).size).toBe(1);
  });
});
