// Generated from spec/6.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { Client, FetchOptions } from "openapi-fetch";
import type { paths } from "../types.ts";

type Api = Client<paths>;
type Init<Path extends keyof paths, Method extends keyof paths[Path]> = FetchOptions<paths[Path][Method]>;

/**
 * Bulk delete report schedules
 * @see DELETE /api/v1/report/
 */
export const reportBulkDelete = (api: Api, init: Init<"/api/v1/report/", "delete">) =>
  api.DELETE("/api/v1/report/", init);

/**
 * Get a list of report schedules
 * Gets a list of report schedules, use Rison or JSON query parameters for filtering, sorting, pagination and
 * for selecting specific columns and metadata.
 * @see GET /api/v1/report/
 */
export const reportList = (api: Api, init: Init<"/api/v1/report/", "get">) =>
  api.GET("/api/v1/report/", init);

/**
 * Create a report schedule
 * @see POST /api/v1/report/
 */
export const reportCreate = (api: Api, init: Init<"/api/v1/report/", "post">) =>
  api.POST("/api/v1/report/", init);

/**
 * Get metadata information about this API resource
 * @see GET /api/v1/report/_info
 */
export const reportInfo = (api: Api, init: Init<"/api/v1/report/_info", "get">) =>
  api.GET("/api/v1/report/_info", init);

/**
 * Get related fields data
 * @see GET /api/v1/report/related/{column_name}
 */
export const reportListRelated = (api: Api, init: Init<"/api/v1/report/related/{column_name}", "get">) =>
  api.GET("/api/v1/report/related/{column_name}", init);

/**
 * Get slack channels
 * @see GET /api/v1/report/slack_channels/
 */
export const reportGetSlackChannels = (api: Api, init: Init<"/api/v1/report/slack_channels/", "get">) =>
  api.GET("/api/v1/report/slack_channels/", init);

/**
 * Delete a report schedule
 * @see DELETE /api/v1/report/{pk}
 */
export const reportDelete = (api: Api, init: Init<"/api/v1/report/{pk}", "delete">) =>
  api.DELETE("/api/v1/report/{pk}", init);

/**
 * Get a report schedule
 * Get an item model
 * @see GET /api/v1/report/{pk}
 */
export const reportGetById = (api: Api, init: Init<"/api/v1/report/{pk}", "get">) =>
  api.GET("/api/v1/report/{pk}", init);

/**
 * Update a report schedule
 * @see PUT /api/v1/report/{pk}
 */
export const reportUpdate = (api: Api, init: Init<"/api/v1/report/{pk}", "put">) =>
  api.PUT("/api/v1/report/{pk}", init);
