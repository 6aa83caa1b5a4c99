import { expect } from "vitest";
import type { Contract } from "../contract.ts";

export const systemCases: readonly Contract[] = [
  {
    proves: ["superset_menu_get"],
    async run({ json }) {
      const { result } = await json("superset_menu_get");
      const entries = new Map(result.map((entry: { name: string }) => [entry.name, entry]));
      expect(entries.get("Charts")).toMatchObject({ label: "Charts", url: "/chart/list/" });
      expect(JSON.stringify(entries.get("Security"))).toContain("/rowlevelsecurity/list/");
    },
  },
  {
    proves: ["superset_openapi_get"],
    async run({ json, refused, fetch }) {
      const document = await json("superset_openapi_get", { version: "v1" });
      expect(document.info.version).toBe("v1");
      const { paths } = (await (await fetch("/api/v1/_openapi")).json()) as { paths: object };
      expect(Object.keys(document.paths)).toEqual(Object.keys(paths));
      expect(await refused("superset_openapi_get", { version: "v2" })).toMatch(/^404/);
    },
  },
  {
    proves: ["superset_available_domains_list"],
    async run({ json, fetch }) {
      const answer = await json("superset_available_domains_list");
      expect(answer).toEqual({ result: { domains: null } });
      expect(answer).toEqual(await (await fetch("/api/v1/available_domains/")).json());
    },
  },
  {
    proves: ["superset_advanced_data_type_list", "superset_advanced_data_type_convert"],
    async run({ json }) {
      const { result: types } = await json("superset_advanced_data_type_list");
      expect(types.sort()).toEqual(["internet_address", "port"]);
      const convert = async (type: string, values: unknown[]) =>
        (await json("superset_advanced_data_type_convert", { type, values })).result;
      expect((await convert("port", ["http", "443"])).values).toEqual([[80], [443]]);
      expect((await convert("internet_address", ["10.0.0.0/8"])).values).toEqual([
        { start: 10 * 2 ** 24, end: 11 * 2 ** 24 - 1 },
      ]);
      expect((await convert("port", ["10.0.0.0/8"])).error_message).toContain("10.0.0.0/8");
    },
  },
];
