// Generated from spec/5.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { Client, FetchOptions } from "openapi-fetch";
import type { paths } from "../types.ts";

type Api = Client<paths>;
type Init<Path extends keyof paths, Method extends keyof paths[Path]> = FetchOptions<paths[Path][Method]>;

/**
 * Bulk delete datasets
 * @see DELETE /api/v1/dataset/
 */
export const datasetBulkDelete = (api: Api, init: Init<"/api/v1/dataset/", "delete">) =>
  api.DELETE("/api/v1/dataset/", init);

/**
 * Get a list of datasets
 * Gets a list of datasets, use Rison or JSON query parameters for filtering, sorting, pagination and for
 * selecting specific columns and metadata.
 * @see GET /api/v1/dataset/
 */
export const datasetList = (api: Api, init: Init<"/api/v1/dataset/", "get">) =>
  api.GET("/api/v1/dataset/", init);

/**
 * Create a new dataset
 * @see POST /api/v1/dataset/
 */
export const datasetCreate = (api: Api, init: Init<"/api/v1/dataset/", "post">) =>
  api.POST("/api/v1/dataset/", init);

/**
 * Get metadata information about this API resource
 * @see GET /api/v1/dataset/_info
 */
export const datasetInfo = (api: Api, init: Init<"/api/v1/dataset/_info", "get">) =>
  api.GET("/api/v1/dataset/_info", init);

/**
 * Get distinct values from field data
 * @see GET /api/v1/dataset/distinct/{column_name}
 */
export const datasetListDistinct = (api: Api, init: Init<"/api/v1/dataset/distinct/{column_name}", "get">) =>
  api.GET("/api/v1/dataset/distinct/{column_name}", init);

/**
 * Duplicate a dataset
 * @see POST /api/v1/dataset/duplicate
 */
export const datasetDuplicate = (api: Api, init: Init<"/api/v1/dataset/duplicate", "post">) =>
  api.POST("/api/v1/dataset/duplicate", init);

/**
 * Download multiple datasets as YAML files
 * @see GET /api/v1/dataset/export/
 */
export const datasetExport = (api: Api, init: Init<"/api/v1/dataset/export/", "get">) =>
  api.GET("/api/v1/dataset/export/", init);

/**
 * Retrieve a table by name, or create it if it does not exist
 * @see POST /api/v1/dataset/get_or_create/
 */
export const datasetGetOrCreate = (api: Api, init: Init<"/api/v1/dataset/get_or_create/", "post">) =>
  api.POST("/api/v1/dataset/get_or_create/", init);

/**
 * Import dataset(s) with associated databases
 * @see POST /api/v1/dataset/import/
 */
export const datasetImport = (api: Api, init: Init<"/api/v1/dataset/import/", "post">) =>
  api.POST("/api/v1/dataset/import/", init);

/**
 * Get related fields data
 * @see GET /api/v1/dataset/related/{column_name}
 */
export const datasetListRelated = (api: Api, init: Init<"/api/v1/dataset/related/{column_name}", "get">) =>
  api.GET("/api/v1/dataset/related/{column_name}", init);

/**
 * Warm up the cache for each chart powered by the given table
 * Warms up the cache for the table. Note for slices a force refresh occurs. In terms of the extra_filters
 * these can be obtained from records in the JSON encoded logs.json column associated with the explore_json
 * action.
 * @see PUT /api/v1/dataset/warm_up_cache
 */
export const datasetWarmUpCache = (api: Api, init: Init<"/api/v1/dataset/warm_up_cache", "put">) =>
  api.PUT("/api/v1/dataset/warm_up_cache", init);

/**
 * Delete a dataset
 * @see DELETE /api/v1/dataset/{pk}
 */
export const datasetDelete = (api: Api, init: Init<"/api/v1/dataset/{pk}", "delete">) =>
  api.DELETE("/api/v1/dataset/{pk}", init);

/**
 * Get a dataset
 * Get a dataset by ID
 * @see GET /api/v1/dataset/{pk}
 */
export const datasetGetById = (api: Api, init: Init<"/api/v1/dataset/{pk}", "get">) =>
  api.GET("/api/v1/dataset/{pk}", init);

/**
 * Update a dataset
 * @see PUT /api/v1/dataset/{pk}
 */
export const datasetUpdate = (api: Api, init: Init<"/api/v1/dataset/{pk}", "put">) =>
  api.PUT("/api/v1/dataset/{pk}", init);

/**
 * Delete a dataset column
 * @see DELETE /api/v1/dataset/{pk}/column/{column_id}
 */
export const datasetDeleteColumn = (api: Api, init: Init<"/api/v1/dataset/{pk}/column/{column_id}", "delete">) =>
  api.DELETE("/api/v1/dataset/{pk}/column/{column_id}", init);

/**
 * Delete a dataset metric
 * @see DELETE /api/v1/dataset/{pk}/metric/{metric_id}
 */
export const datasetDeleteMetric = (api: Api, init: Init<"/api/v1/dataset/{pk}/metric/{metric_id}", "delete">) =>
  api.DELETE("/api/v1/dataset/{pk}/metric/{metric_id}", init);

/**
 * Refresh and update columns of a dataset
 * @see PUT /api/v1/dataset/{pk}/refresh
 */
export const datasetRefresh = (api: Api, init: Init<"/api/v1/dataset/{pk}/refresh", "put">) =>
  api.PUT("/api/v1/dataset/{pk}/refresh", init);

/**
 * Get charts and dashboards count associated to a dataset
 * @see GET /api/v1/dataset/{pk}/related_objects
 */
export const datasetGetRelatedObjects = (api: Api, init: Init<"/api/v1/dataset/{pk}/related_objects", "get">) =>
  api.GET("/api/v1/dataset/{pk}/related_objects", init);
