import { expect } from "vitest";
import type { Answer, Scene } from "./contract.ts";

/** A chart on a seeded dataset; its id. */
export async function makeChart(scene: Scene, more: Record<string, unknown> = {}): Promise<number> {
  const { id } = await scene.json("superset_chart_create", {
    slice_name: scene.unique("Contract chart"),
    viz_type: "table",
    datasource_id: await scene.seeded("dataset", "orders"),
    datasource_type: "table",
    params: { viz_type: "table" },
    ...more,
  });
  return id;
}

/** A dashboard without charts; its id. */
export async function makeDashboard(scene: Scene, more: Record<string, unknown> = {}): Promise<number> {
  const { id } = await scene.json("superset_dashboard_create", {
    dashboard_title: scene.unique("Contract dashboard"),
    ...more,
  });
  return id;
}

/** A virtual dataset in the seeded database; its id. */
export async function makeDataset(scene: Scene, more: Record<string, unknown> = {}): Promise<number> {
  const { id } = await scene.json("superset_dataset_create", {
    database: await scene.seeded("database", "Shop"),
    schema: "main",
    table_name: scene.unique("Contract dataset"),
    sql: "SELECT name, category, price FROM products",
    ...more,
  });
  return id;
}

/** Take away what a scenario made. */
export async function remove(
  scene: Scene,
  resource: "chart" | "dashboard" | "dataset" | "tag",
  ...ids: number[]
): Promise<void> {
  for (const id of ids) await scene.json(`superset_${resource}_delete`, { [`${resource}_id`]: id });
}

/** The id of the user whose account that is, as the owner lists tell it. */
export async function ownerCalled(scene: Scene, text: string): Promise<number> {
  const { result } = await scene.json("superset_chart_list_related", { column_name: "owners", filter: text });
  expect(result).toHaveLength(1);
  return (result as Answer)[0].value;
}
