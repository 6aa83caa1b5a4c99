import { readFile } from "node:fs/promises";
import { expect, vi } from "vitest";
import type { Answer, Contract } from "../contract.ts";

/** A worker renders in the background: for up to two minutes. */
const patience = { timeout: 120_000, interval: 1_000 };

const beginning = async (path: string) => (await readFile(path)).toString("latin1", 0, 4);

export const dashboardPictureCases: readonly Contract[] = [
  {
    proves: ["superset_dashboard_cache_screenshot", "superset_dashboard_get_screenshot"],
    needs: ["redis", "celery", "chromium"],
    async run({ is, json, seeded }) {
      const dashboard_id = await seeded("dashboard", "Shop overview");
      const state = {
        dataMask: { "NATIVE_FILTER-country": { filterState: { value: ["Japan"] } } },
        urlParams: [["standalone", "3"]],
      };
      const order = await json("superset_dashboard_cache_screenshot", { dashboard_id, ...state });
      // The browser opens a permalink of the state.
      const key = order.dashboard_url.split("/").at(-2);
      expect((await json("superset_dashboard_permalink_get", { key })).state).toMatchObject(state);
      const digest = order.cache_key;
      const picture = await vi.waitFor(
        () => json<Answer>("superset_dashboard_get_screenshot", { dashboard_id, digest }),
        patience,
      );
      expect(picture.type).toBe("image/png");
      expect(await beginning(picture.file)).toBe("\x89PNG");
      if (!is(">=5")) return;
      const pdf = { dashboard_id, digest, download_format: "pdf" };
      const document = await json("superset_dashboard_get_screenshot", pdf);
      expect(document.type).toBe("application/pdf");
      expect(await beginning(document.file)).toBe("%PDF");
    },
  },
  {
    proves: ["superset_dashboard_get_thumbnail"],
    needs: ["redis", "celery", "chromium"],
    async run({ json, seeded }) {
      const dashboard_id = await seeded("dashboard", "Shop overview");
      const { result } = await json("superset_dashboard_list", {
        columns: ["id", "thumbnail_url"],
        filters: [{ col: "id", opr: "eq", value: dashboard_id }],
      });
      const digest = result[0].thumbnail_url.split("/").at(-2);
      const picture = await vi.waitFor(async () => {
        const answer = await json<Answer>("superset_dashboard_get_thumbnail", { dashboard_id, digest });
        expect(answer.type).toBe("image/png");
        return answer;
      }, patience);
      expect(await beginning(picture.file)).toBe("\x89PNG");
    },
  },
];
