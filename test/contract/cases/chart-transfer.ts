import { expect } from "vitest";
import { readZip } from "../archive.ts";
import type { Contract } from "../contract.ts";
import { makeChart, remove } from "../make.ts";

export const chartTransferCases: readonly Contract[] = [
  {
    proves: ["superset_chart_export", "superset_chart_import"],
    async run(scene) {
      const { json, refused, unique } = scene;
      const [kept, left] = [unique("Kept"), unique("Left")];
      const id = await makeChart(scene, { slice_name: kept, description: "As exported" });
      const other = await makeChart(scene, { slice_name: left });
      const archive = await json("superset_chart_export", { ids: [id] });
      expect(archive.type).toBe("application/zip");
      const files = [...(await readZip(archive.file)).keys()];
      const charts = files.filter((name) => name.includes("/charts/"));
      expect(charts).toEqual([expect.stringContaining(kept.replace(" ", "_"))]);

      await remove(scene, "chart", id, other);
      const find = async () => {
        const { result } = await json("superset_chart_list", {
          columns: ["id", "slice_name", "description"],
          filters: [{ col: "slice_name", opr: "in", value: [kept, left] }],
        });
        return result;
      };
      expect(await find()).toEqual([]);
      await json("superset_chart_import", { formData: archive.file });
      const [imported, ...more] = await find();
      expect(imported).toMatchObject({ slice_name: kept, description: "As exported" });
      expect(more).toEqual([]);

      await json("superset_chart_update", { chart_id: imported.id, description: "Changed since" });
      expect(await refused("superset_chart_import", { formData: archive.file })).toMatch(/overwrite/);
      expect((await find())[0].description).toBe("Changed since");
      await json("superset_chart_import", { formData: archive.file, overwrite: true });
      expect(await find()).toEqual([{ id: imported.id, slice_name: kept, description: "As exported" }]);
      await remove(scene, "chart", imported.id);
    },
  },
];
