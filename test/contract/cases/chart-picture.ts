import { readFile } from "node:fs/promises";
import { expect, vi } from "vitest";
import type { Answer, Contract } from "../contract.ts";

/** A worker renders in the background: for up to two minutes. */
const patience = { timeout: 120_000, interval: 1_000 };

/** Width and height of a PNG, from its header. */
async function pngSize(path: string): Promise<[width: number, height: number]> {
  const bytes = await readFile(path);
  expect(bytes.toString("latin1", 1, 4)).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

export const chartPictureCases: readonly Contract[] = [
  {
    proves: ["superset_chart_cache_screenshot", "superset_chart_get_screenshot"],
    needs: ["redis", "celery", "chromium"],
    async run({ json, call, seeded }) {
      const chart_id = await seeded("chart", "Total revenue");
      const order = { chart_id, force: true, window_size: [800, 600], thumb_size: [400, 300] };
      const { cache_key: digest } = await json("superset_chart_cache_screenshot", order);
      const picture = await vi.waitFor(
        () => json<Answer>("superset_chart_get_screenshot", { chart_id, digest }),
        patience,
      );
      expect(picture.type).toBe("image/png");
      const [width, height] = await pngSize(picture.file);
      expect([width, picture.image]).toEqual([400, `400x${height}`]);
      const { content } = await call("superset_chart_get_screenshot", { chart_id, digest });
      const data = (await readFile(picture.file)).toString("base64");
      expect(content.at(-1)).toEqual({ type: "image", mimeType: "image/png", data });
    },
  },
  {
    proves: ["superset_chart_get_thumbnail"],
    needs: ["redis", "celery", "chromium"],
    async run({ json, seeded }) {
      const chart_id = await seeded("chart", "Total revenue");
      const { result } = await json("superset_chart_list", {
        columns: ["id", "thumbnail_url"],
        filters: [{ col: "id", opr: "eq", value: chart_id }],
      });
      const digest = result[0].thumbnail_url.split("/").at(-2);
      const picture = await vi.waitFor(async () => {
        const answer = await json<Answer>("superset_chart_get_thumbnail", { chart_id, digest });
        expect(answer.type).toBe("image/png");
        return answer;
      }, patience);
      expect((await pngSize(picture.file))[0]).toBeGreaterThan(0);
    },
  },
];
