// Generated from spec/5.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { Client, FetchOptions } from "openapi-fetch";
import type { paths } from "../types.ts";

type Api = Client<paths>;
type Init<Path extends keyof paths, Method extends keyof paths[Path]> = FetchOptions<paths[Path][Method]>;

/**
 * Export all assets
 * Gets a ZIP file with all the Superset assets (databases, datasets, charts, dashboards, saved queries) as
 * YAML files.
 * @see GET /api/v1/assets/export/
 */
export const assetsExport = (api: Api, init: Init<"/api/v1/assets/export/", "get">) =>
  api.GET("/api/v1/assets/export/", init);

/**
 * Import multiple assets
 * @see POST /api/v1/assets/import/
 */
export const assetsImport = (api: Api, init: Init<"/api/v1/assets/import/", "post">) =>
  api.POST("/api/v1/assets/import/", init);
