import { expect } from "vitest";
import type { Contract } from "../contract.ts";

export const datasourceCases: readonly Contract[] = [
  {
    proves: ["superset_datasource_get_column_values"],
    async run({ json, seeded }) {
      const values = async (dataset: string, column_name: string) => {
        const datasource_id = await seeded("dataset", dataset);
        const place = { datasource_type: "table", datasource_id, column_name };
        return (await json("superset_datasource_get_column_values", place)).result.sort();
      };
      const categories = ["Café & Tea", "Garden", "Kitchen", "Office", "Outdoor"];
      expect(await values("products", "category")).toEqual(categories);
      expect(await values("orders", "status")).toEqual(["cancelled", "delivered", "pending", "shipped"]);
    },
  },
  {
    proves: ["superset_datasource_validate_expression"],
    versions: ">=6.1",
    async run({ json, seeded }) {
      const place = { datasource_type: "table", datasource_id: await seeded("dataset", "products") };
      const errors = async (expression: string, expression_type: string) => {
        const check = { ...place, expression, expression_type };
        return (await json("superset_datasource_validate_expression", check)).result;
      };
      expect(await errors("SUM(price)", "metric")).toEqual([]);
      expect(await errors("SUM(prices)", "metric")).toEqual([
        expect.objectContaining({ message: expect.stringContaining("prices") }),
      ]);
      expect(await errors("SUM(price) > 1", "having")).toEqual([]);
      expect(await errors("SUM(price) > 1", "where")).toHaveLength(1);
    },
  },
];
