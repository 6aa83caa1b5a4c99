import { expect } from "vitest";
import { readZip, zipArgument } from "../archive.ts";
import type { Contract } from "../contract.ts";
import { makeChart, remove } from "../make.ts";

/** Everything at once. */
export const assetsCases: readonly Contract[] = [
  {
    proves: ["superset_assets_export", "superset_assets_import"],
    async run(scene) {
      const { call, json, unique } = scene;
      const name = unique("Contract asset");
      const chart_id = await makeChart(scene, { slice_name: name, description: "As exported" });
      const archive = await json("superset_assets_export");
      expect(archive.type).toBe("application/zip");
      const files = await readZip(archive.file);
      const paths = [...files.keys()].map((path) => path.replace(/^[^/]*\//, ""));
      for (const expected of [
        /^databases\/Shop/,
        /^datasets\/Shop\/orders/,
        /^charts\//,
        /^dashboards\//,
        /^queries\//,
      ])
        expect(paths).toContainEqual(expect.stringMatching(expected));

      const description = async () =>
        (await json("superset_chart_get_by_id", { chart_id })).result.description;
      await json("superset_chart_update", { chart_id, description: "Changed since" });
      // Only this chart with what it is drawn from: the rest belongs to other scenarios.
      const chart = [...files].find(([path, text]) => path.includes("/charts/") && text.includes(name));
      const dataset = [...files].find(([path]) => /\/datasets\/Shop\/orders/.test(path));
      const database = [...files].find(([path]) => /\/databases\/Shop/.test(path));
      const metadata = [...files].find(([path]) => path.endsWith("metadata.yaml"));
      const part = (...entries: (readonly [string, string] | undefined)[]) =>
        zipArgument(
          "assets.zip",
          entries.filter((entry) => entry !== undefined),
        );
      await json("superset_assets_import", { bundle: part(metadata, database, dataset, chart) });
      expect(await description()).toBe("As exported");

      // A chart without its dataset is passed over or refused, unless the rest is to be taken from what is here.
      const alone = part(metadata, chart);
      await json("superset_chart_update", { chart_id, description: "Changed again" });
      await call("superset_assets_import", { bundle: alone });
      expect(await description()).toBe("Changed again");
      if (scene.is(">=6")) {
        await json("superset_assets_import", { bundle: alone, sparse: true });
        expect(await description()).toBe("As exported");
      }
      await remove(scene, "chart", chart_id);
    },
  },
];
