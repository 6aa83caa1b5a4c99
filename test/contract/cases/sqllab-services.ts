import { expect, vi } from "vitest";
import { textOf } from "../../../lab/mcp-client.ts";
import type { Contract } from "../contract.ts";
import { withDatabase } from "../scratch-database.ts";
import { warehouse } from "./database-services.ts";

const patience = { timeout: 60_000, interval: 250 };

/** SQL Lab on a database that estimates and cancels. */
export const sqllabServiceCases: readonly Contract[] = [
  {
    proves: ["superset_query_stop"],
    needs: ["postgres"],
    async run(scene) {
      const { call, json, refused, unique } = scene;
      await withDatabase(scene, warehouse(scene), async ({ id }) => {
        const client_id = `s${unique("").trim()}`.slice(0, 11);
        const endless = "SELECT count(*) AS n FROM generate_series(1, 100000000000) AS n";
        const run = { database_id: id, sql: endless, queryLimit: 1, client_id };
        const running = call("superset_sqllab_execute_query", run);
        const entry = async () => {
          const filters = [{ col: "database", opr: "rel_o_m", value: id }];
          return (await json("superset_query_list", { filters, columns: ["client_id", "status"] })).result;
        };
        await vi.waitFor(
          async () => expect(await entry()).toEqual([{ client_id, status: "running" }]),
          patience,
        );
        expect(await refused("superset_query_stop", { client_id: "nobody" })).toMatch(/^404/);
        await json("superset_query_stop", { client_id });
        expect(textOf(await running)).toMatch(/stopped|cancel|server closed the connection/i);
        expect(await entry()).toEqual([{ client_id, status: "stopped" }]);
      });
    },
  },
  {
    proves: ["superset_sqllab_estimate_query_cost"],
    needs: ["postgres"],
    async run(scene) {
      const settings = { ...warehouse(scene), extra: { cost_estimate_enabled: true } };
      await withDatabase(scene, settings, async ({ id }) => {
        const cost = async (sql: string, more: object = {}) => {
          const args = { database_id: id, schema: "public", sql, ...more };
          const { result } = await scene.json("superset_sqllab_estimate_query_cost", args);
          expect(result).toHaveLength(1);
          return Number(result[0]["Total cost"]);
        };
        const one = await cost("SELECT * FROM parcels");
        const squared = await cost("SELECT * FROM parcels a CROSS JOIN parcels b");
        expect(squared).toBeGreaterThan(one);
        const template_params = { table: "parcels a CROSS JOIN parcels b" };
        expect(await cost("SELECT * FROM {{ table }}", { template_params })).toBe(squared);
      });
    },
  },
];
