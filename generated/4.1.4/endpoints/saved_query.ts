// Generated from spec/4.1.4/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { Client, FetchOptions } from "openapi-fetch";
import type { paths } from "../types.ts";

type Api = Client<paths>;
type Init<Path extends keyof paths, Method extends keyof paths[Path]> = FetchOptions<paths[Path][Method]>;

/**
 * Bulk delete saved queries
 * @see DELETE /api/v1/saved_query/
 */
export const savedQueryBulkDelete = (api: Api, init: Init<"/api/v1/saved_query/", "delete">) =>
  api.DELETE("/api/v1/saved_query/", init);

/**
 * Get a list of saved queries
 * Gets a list of saved queries, use Rison or JSON query parameters for filtering, sorting, pagination and
 * for selecting specific columns and metadata.
 * @see GET /api/v1/saved_query/
 */
export const sqllabGetSavedQueries = (api: Api, init: Init<"/api/v1/saved_query/", "get">) =>
  api.GET("/api/v1/saved_query/", init);

/**
 * Create a saved query
 * @see POST /api/v1/saved_query/
 */
export const savedQueryCreate = (api: Api, init: Init<"/api/v1/saved_query/", "post">) =>
  api.POST("/api/v1/saved_query/", init);

/**
 * Get metadata information about this API resource
 * @see GET /api/v1/saved_query/_info
 */
export const savedQueryInfo = (api: Api, init: Init<"/api/v1/saved_query/_info", "get">) =>
  api.GET("/api/v1/saved_query/_info", init);

/**
 * Get distinct values from field data
 * @see GET /api/v1/saved_query/distinct/{column_name}
 */
export const savedQueryListDistinct = (api: Api, init: Init<"/api/v1/saved_query/distinct/{column_name}", "get">) =>
  api.GET("/api/v1/saved_query/distinct/{column_name}", init);

/**
 * Download multiple saved queries as YAML files
 * @see GET /api/v1/saved_query/export/
 */
export const savedQueryExport = (api: Api, init: Init<"/api/v1/saved_query/export/", "get">) =>
  api.GET("/api/v1/saved_query/export/", init);

/**
 * Import saved queries with associated databases
 * @see POST /api/v1/saved_query/import/
 */
export const savedQueryImport = (api: Api, init: Init<"/api/v1/saved_query/import/", "post">) =>
  api.POST("/api/v1/saved_query/import/", init);

/**
 * Get related fields data
 * @see GET /api/v1/saved_query/related/{column_name}
 */
export const savedQueryListRelated = (api: Api, init: Init<"/api/v1/saved_query/related/{column_name}", "get">) =>
  api.GET("/api/v1/saved_query/related/{column_name}", init);

/**
 * Delete a saved query
 * @see DELETE /api/v1/saved_query/{pk}
 */
export const savedQueryDelete = (api: Api, init: Init<"/api/v1/saved_query/{pk}", "delete">) =>
  api.DELETE("/api/v1/saved_query/{pk}", init);

/**
 * Get a saved query
 * Get an item model
 * @see GET /api/v1/saved_query/{pk}
 */
export const savedQueryGetById = (api: Api, init: Init<"/api/v1/saved_query/{pk}", "get">) =>
  api.GET("/api/v1/saved_query/{pk}", init);

/**
 * Update a saved query
 * @see PUT /api/v1/saved_query/{pk}
 */
export const savedQueryUpdate = (api: Api, init: Init<"/api/v1/saved_query/{pk}", "put">) =>
  api.PUT("/api/v1/saved_query/{pk}", init);
