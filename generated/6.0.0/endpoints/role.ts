// Generated from spec/6.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { Client, FetchOptions } from "openapi-fetch";
import type { paths } from "../types.ts";

type Api = Client<paths>;
type Init<Path extends keyof paths, Method extends keyof paths[Path]> = FetchOptions<paths[Path][Method]>;

/**
 * Get a list of models
 * @see GET /api/v1/security/roles/
 */
export const roleList = (api: Api, init: Init<"/api/v1/security/roles/", "get">) =>
  api.GET("/api/v1/security/roles/", init);

/** @see POST /api/v1/security/roles/ */
export const roleCreate = (api: Api, init: Init<"/api/v1/security/roles/", "post">) =>
  api.POST("/api/v1/security/roles/", init);

/**
 * Get metadata information about this API resource
 * @see GET /api/v1/security/roles/_info
 */
export const roleInfo = (api: Api, init: Init<"/api/v1/security/roles/_info", "get">) =>
  api.GET("/api/v1/security/roles/_info", init);

/**
 * List roles
 * Fetch a paginated list of roles with user and permission IDs.
 * @see GET /api/v1/security/roles/search/
 */
export const roleSearch = (api: Api, init: Init<"/api/v1/security/roles/search/", "get">) =>
  api.GET("/api/v1/security/roles/search/", init);

/** @see DELETE /api/v1/security/roles/{pk} */
export const roleDelete = (api: Api, init: Init<"/api/v1/security/roles/{pk}", "delete">) =>
  api.DELETE("/api/v1/security/roles/{pk}", init);

/**
 * Get an item model
 * @see GET /api/v1/security/roles/{pk}
 */
export const roleGetById = (api: Api, init: Init<"/api/v1/security/roles/{pk}", "get">) =>
  api.GET("/api/v1/security/roles/{pk}", init);

/** @see PUT /api/v1/security/roles/{pk} */
export const roleUpdate = (api: Api, init: Init<"/api/v1/security/roles/{pk}", "put">) =>
  api.PUT("/api/v1/security/roles/{pk}", init);

/** @see PUT /api/v1/security/roles/{role_id}/groups */
export const roleSetGroups = (api: Api, init: Init<"/api/v1/security/roles/{role_id}/groups", "put">) =>
  api.PUT("/api/v1/security/roles/{role_id}/groups", init);

/** @see POST /api/v1/security/roles/{role_id}/permissions */
export const roleSetPermissions = (api: Api, init: Init<"/api/v1/security/roles/{role_id}/permissions", "post">) =>
  api.POST("/api/v1/security/roles/{role_id}/permissions", init);

/** @see GET /api/v1/security/roles/{role_id}/permissions/ */
export const roleGetPermissions = (api: Api, init: Init<"/api/v1/security/roles/{role_id}/permissions/", "get">) =>
  api.GET("/api/v1/security/roles/{role_id}/permissions/", init);

/** @see PUT /api/v1/security/roles/{role_id}/users */
export const roleSetUsers = (api: Api, init: Init<"/api/v1/security/roles/{role_id}/users", "put">) =>
  api.PUT("/api/v1/security/roles/{role_id}/users", init);
