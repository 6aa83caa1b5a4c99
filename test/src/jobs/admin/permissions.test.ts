import { describe, expect, it } from "vitest";
import { findPermissions, type Permission } from "../../../../src/jobs/admin/permissions.ts";

const NAMES = [
  ...["can read on Dashboard", "can write on Dashboard", "can read on Chart", "menu access on SQL Lab"],
  ...["datasource access on [Shop].[orders](id:3)", "datasource access on [Old].[orders](id:9)"],
  ...["datasource access on [Shop].[sales_2024](id:4)", "database access on [Shop].(id:1)"],
  ...["schema access on [Shop].[main]", "schema access on [Shop].[catalog].[main]"],
];
const ALL: Permission[] = NAMES.map((name, index) => ({ id: index + 1, name }));
const named = (...texts: string[]) => findPermissions(texts, ALL, "There is").map(({ id }) => id);

describe("a permission by name", () => {
  it.each([
    ["can read on Dashboard", 1],
    ["can_read on dashboard", 1],
    [" Can Write  on Dashboard ", 2],
    ["menu_access on SQL Lab", 4],
    ["datasource access on [Shop].[orders](id:3)", 5],
    ["dataset access on Shop.orders", 5],
    ["dataset access on sales_2024", 7],
    ["database access on Shop", 8],
    ["schema access on Shop.main", 9],
    ["schema access on Shop.catalog.main", 10],
  ])("%s is found", (text, id) => {
    expect(named(text)).toEqual([id]);
  });

  it("is one, however often it is named", () => {
    expect(named("can read on Chart", "can_read on chart")).toEqual([3]);
  });

  it("that means several is not guessed, one that means none gets the nearest: all are told at once", () => {
    expect(() => named("dataset access on orders", "can red on Dashboard")).toThrow(
      '"dataset access on orders" means several permissions: "datasource access on [Shop].[orders](id:3)", "datasource access on [Old].[orders](id:9)". Say which. There is no permission "can red on Dashboard". Nearest: "can read on Dashboard"',
    );
  });
});
