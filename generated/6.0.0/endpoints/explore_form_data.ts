// Generated from spec/6.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { Client, FetchOptions } from "openapi-fetch";
import type { paths } from "../types.ts";

type Api = Client<paths>;
type Init<Path extends keyof paths, Method extends keyof paths[Path]> = FetchOptions<paths[Path][Method]>;

/**
 * Create a new form_data
 * @see POST /api/v1/explore/form_data
 */
export const exploreFormDataCreate = (api: Api, init: Init<"/api/v1/explore/form_data", "post">) =>
  api.POST("/api/v1/explore/form_data", init);

/**
 * Delete a form_data
 * @see DELETE /api/v1/explore/form_data/{key}
 */
export const exploreFormDataDelete = (api: Api, init: Init<"/api/v1/explore/form_data/{key}", "delete">) =>
  api.DELETE("/api/v1/explore/form_data/{key}", init);

/**
 * Get a form_data
 * @see GET /api/v1/explore/form_data/{key}
 */
export const exploreFormDataGet = (api: Api, init: Init<"/api/v1/explore/form_data/{key}", "get">) =>
  api.GET("/api/v1/explore/form_data/{key}", init);

/**
 * Update an existing form_data
 * @see PUT /api/v1/explore/form_data/{key}
 */
export const exploreFormDataUpdate = (api: Api, init: Init<"/api/v1/explore/form_data/{key}", "put">) =>
  api.PUT("/api/v1/explore/form_data/{key}", init);
