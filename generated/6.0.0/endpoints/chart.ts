// Generated from spec/6.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { Client, FetchOptions } from "openapi-fetch";
import type { paths } from "../types.ts";

type Api = Client<paths>;
type Init<Path extends keyof paths, Method extends keyof paths[Path]> = FetchOptions<paths[Path][Method]>;

/**
 * Bulk delete charts
 * @see DELETE /api/v1/chart/
 */
export const chartBulkDelete = (api: Api, init: Init<"/api/v1/chart/", "delete">) =>
  api.DELETE("/api/v1/chart/", init);

/**
 * Get a list of charts
 * Gets a list of charts, use Rison or JSON query parameters for filtering, sorting, pagination and for
 * selecting specific columns and metadata.
 * @see GET /api/v1/chart/
 */
export const chartList = (api: Api, init: Init<"/api/v1/chart/", "get">) =>
  api.GET("/api/v1/chart/", init);

/**
 * Create a new chart
 * @see POST /api/v1/chart/
 */
export const chartCreate = (api: Api, init: Init<"/api/v1/chart/", "post">) =>
  api.POST("/api/v1/chart/", init);

/**
 * Get metadata information about this API resource
 * @see GET /api/v1/chart/_info
 */
export const chartInfo = (api: Api, init: Init<"/api/v1/chart/_info", "get">) =>
  api.GET("/api/v1/chart/_info", init);

/**
 * Return payload data response for the given query
 * Takes a query context constructed in the client and returns payload data response for the given query.
 * @see POST /api/v1/chart/data
 */
export const chartQueryData = (api: Api, init: Init<"/api/v1/chart/data", "post">) =>
  api.POST("/api/v1/chart/data", init);

/**
 * Return payload data response for the given query
 * Takes a query context cache key and returns payload data response for the given query.
 * @see GET /api/v1/chart/data/{cache_key}
 */
export const chartGetCachedData = (api: Api, init: Init<"/api/v1/chart/data/{cache_key}", "get">) =>
  api.GET("/api/v1/chart/data/{cache_key}", init);

/**
 * Download multiple charts as YAML files
 * @see GET /api/v1/chart/export/
 */
export const chartExport = (api: Api, init: Init<"/api/v1/chart/export/", "get">) =>
  api.GET("/api/v1/chart/export/", init);

/**
 * Check favorited charts for current user
 * @see GET /api/v1/chart/favorite_status/
 */
export const chartGetFavoriteStatus = (api: Api, init: Init<"/api/v1/chart/favorite_status/", "get">) =>
  api.GET("/api/v1/chart/favorite_status/", init);

/**
 * Import chart(s) with associated datasets and databases
 * @see POST /api/v1/chart/import/
 */
export const chartImport = (api: Api, init: Init<"/api/v1/chart/import/", "post">) =>
  api.POST("/api/v1/chart/import/", init);

/**
 * Get related fields data
 * Get a list of all possible owners for a chart. Use owners has the column_name parameter
 * @see GET /api/v1/chart/related/{column_name}
 */
export const chartListRelated = (api: Api, init: Init<"/api/v1/chart/related/{column_name}", "get">) =>
  api.GET("/api/v1/chart/related/{column_name}", init);

/**
 * Warm up the cache for the chart
 * Warms up the cache for the chart. Note for slices a force refresh occurs. In terms of the extra_filters
 * these can be obtained from records in the JSON encoded logs.json column associated with the explore_json
 * action.
 * @see PUT /api/v1/chart/warm_up_cache
 */
export const chartWarmUpCache = (api: Api, init: Init<"/api/v1/chart/warm_up_cache", "put">) =>
  api.PUT("/api/v1/chart/warm_up_cache", init);

/**
 * Get a chart detail information
 * Get a chart
 * @see GET /api/v1/chart/{id_or_uuid}
 */
export const chartGetById = (api: Api, init: Init<"/api/v1/chart/{id_or_uuid}", "get">) =>
  api.GET("/api/v1/chart/{id_or_uuid}", init);

/**
 * Delete a chart
 * @see DELETE /api/v1/chart/{pk}
 */
export const chartDelete = (api: Api, init: Init<"/api/v1/chart/{pk}", "delete">) =>
  api.DELETE("/api/v1/chart/{pk}", init);

/**
 * Update a chart
 * @see PUT /api/v1/chart/{pk}
 */
export const chartUpdate = (api: Api, init: Init<"/api/v1/chart/{pk}", "put">) =>
  api.PUT("/api/v1/chart/{pk}", init);

/**
 * Compute and cache a screenshot
 * @see GET /api/v1/chart/{pk}/cache_screenshot/
 */
export const chartCacheScreenshot = (api: Api, init: Init<"/api/v1/chart/{pk}/cache_screenshot/", "get">) =>
  api.GET("/api/v1/chart/{pk}/cache_screenshot/", init);

/**
 * Return payload data response for a chart
 * Takes a chart ID and uses the query context stored when the chart was saved to return payload data
 * response.
 * @see GET /api/v1/chart/{pk}/data/
 */
export const chartGetData = (api: Api, init: Init<"/api/v1/chart/{pk}/data/", "get">) =>
  api.GET("/api/v1/chart/{pk}/data/", init);

/**
 * Remove the chart from the user favorite list
 * @see DELETE /api/v1/chart/{pk}/favorites/
 */
export const chartRemoveFavorite = (api: Api, init: Init<"/api/v1/chart/{pk}/favorites/", "delete">) =>
  api.DELETE("/api/v1/chart/{pk}/favorites/", init);

/**
 * Mark the chart as favorite for the current user
 * @see POST /api/v1/chart/{pk}/favorites/
 */
export const chartAddFavorite = (api: Api, init: Init<"/api/v1/chart/{pk}/favorites/", "post">) =>
  api.POST("/api/v1/chart/{pk}/favorites/", init);

/**
 * Get a computed screenshot from cache
 * @see GET /api/v1/chart/{pk}/screenshot/{digest}/
 */
export const chartGetScreenshot = (api: Api, init: Init<"/api/v1/chart/{pk}/screenshot/{digest}/", "get">) =>
  api.GET("/api/v1/chart/{pk}/screenshot/{digest}/", init);

/**
 * Get chart thumbnail
 * Compute or get already computed chart thumbnail from cache.
 * @see GET /api/v1/chart/{pk}/thumbnail/{digest}/
 */
export const chartGetThumbnail = (api: Api, init: Init<"/api/v1/chart/{pk}/thumbnail/{digest}/", "get">) =>
  api.GET("/api/v1/chart/{pk}/thumbnail/{digest}/", init);
