// Generated from spec/4.1.4/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { Client, FetchOptions } from "openapi-fetch";
import type { paths } from "../types.ts";

type Api = Client<paths>;
type Init<Path extends keyof paths, Method extends keyof paths[Path]> = FetchOptions<paths[Path][Method]>;

/**
 * Get a list of queries
 * Gets a list of queries, use Rison or JSON query parameters for filtering, sorting, pagination and for
 * selecting specific columns and metadata.
 * @see GET /api/v1/query/
 */
export const queryList = (api: Api, init: Init<"/api/v1/query/", "get">) =>
  api.GET("/api/v1/query/", init);

/**
 * Get distinct values from field data
 * @see GET /api/v1/query/distinct/{column_name}
 */
export const queryListDistinct = (api: Api, init: Init<"/api/v1/query/distinct/{column_name}", "get">) =>
  api.GET("/api/v1/query/distinct/{column_name}", init);

/**
 * Get related fields data
 * @see GET /api/v1/query/related/{column_name}
 */
export const queryListRelated = (api: Api, init: Init<"/api/v1/query/related/{column_name}", "get">) =>
  api.GET("/api/v1/query/related/{column_name}", init);

/**
 * Manually stop a query with client_id
 * @see POST /api/v1/query/stop
 */
export const queryStop = (api: Api, init: Init<"/api/v1/query/stop", "post">) =>
  api.POST("/api/v1/query/stop", init);

/**
 * Get a list of queries that changed after last_updated_ms
 * @see GET /api/v1/query/updated_since
 */
export const queryGetUpdatedSince = (api: Api, init: Init<"/api/v1/query/updated_since", "get">) =>
  api.GET("/api/v1/query/updated_since", init);

/**
 * Get query detail information
 * Get an item model
 * @see GET /api/v1/query/{pk}
 */
export const queryGetById = (api: Api, init: Init<"/api/v1/query/{pk}", "get">) =>
  api.GET("/api/v1/query/{pk}", init);
