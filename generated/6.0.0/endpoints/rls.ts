// Generated from spec/6.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { Client, FetchOptions } from "openapi-fetch";
import type { paths } from "../types.ts";

type Api = Client<paths>;
type Init<Path extends keyof paths, Method extends keyof paths[Path]> = FetchOptions<paths[Path][Method]>;

/**
 * Bulk delete RLS rules
 * @see DELETE /api/v1/rowlevelsecurity/
 */
export const rlsBulkDelete = (api: Api, init: Init<"/api/v1/rowlevelsecurity/", "delete">) =>
  api.DELETE("/api/v1/rowlevelsecurity/", init);

/**
 * Get a list of RLS
 * Gets a list of RLS, use Rison or JSON query parameters for filtering, sorting, pagination and for
 * selecting specific columns and metadata.
 * @see GET /api/v1/rowlevelsecurity/
 */
export const rlsList = (api: Api, init: Init<"/api/v1/rowlevelsecurity/", "get">) =>
  api.GET("/api/v1/rowlevelsecurity/", init);

/**
 * Create a new RLS rule
 * @see POST /api/v1/rowlevelsecurity/
 */
export const rlsCreate = (api: Api, init: Init<"/api/v1/rowlevelsecurity/", "post">) =>
  api.POST("/api/v1/rowlevelsecurity/", init);

/**
 * Get metadata information about this API resource
 * @see GET /api/v1/rowlevelsecurity/_info
 */
export const rlsInfo = (api: Api, init: Init<"/api/v1/rowlevelsecurity/_info", "get">) =>
  api.GET("/api/v1/rowlevelsecurity/_info", init);

/**
 * Get related fields data
 * @see GET /api/v1/rowlevelsecurity/related/{column_name}
 */
export const rlsListRelated = (api: Api, init: Init<"/api/v1/rowlevelsecurity/related/{column_name}", "get">) =>
  api.GET("/api/v1/rowlevelsecurity/related/{column_name}", init);

/**
 * Delete an RLS
 * @see DELETE /api/v1/rowlevelsecurity/{pk}
 */
export const rlsDelete = (api: Api, init: Init<"/api/v1/rowlevelsecurity/{pk}", "delete">) =>
  api.DELETE("/api/v1/rowlevelsecurity/{pk}", init);

/**
 * Get an RLS
 * Get an item model
 * @see GET /api/v1/rowlevelsecurity/{pk}
 */
export const rlsGetById = (api: Api, init: Init<"/api/v1/rowlevelsecurity/{pk}", "get">) =>
  api.GET("/api/v1/rowlevelsecurity/{pk}", init);

/**
 * Update an RLS rule
 * @see PUT /api/v1/rowlevelsecurity/{pk}
 */
export const rlsUpdate = (api: Api, init: Init<"/api/v1/rowlevelsecurity/{pk}", "put">) =>
  api.PUT("/api/v1/rowlevelsecurity/{pk}", init);
