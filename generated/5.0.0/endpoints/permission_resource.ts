// Generated from spec/5.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { Client, FetchOptions } from "openapi-fetch";
import type { paths } from "../types.ts";

type Api = Client<paths>;
type Init<Path extends keyof paths, Method extends keyof paths[Path]> = FetchOptions<paths[Path][Method]>;

/**
 * Get a list of models
 * @see GET /api/v1/security/permissions-resources/
 */
export const permissionResourceList = (api: Api, init: Init<"/api/v1/security/permissions-resources/", "get">) =>
  api.GET("/api/v1/security/permissions-resources/", init);

/** @see POST /api/v1/security/permissions-resources/ */
export const permissionResourceCreate = (api: Api, init: Init<"/api/v1/security/permissions-resources/", "post">) =>
  api.POST("/api/v1/security/permissions-resources/", init);

/**
 * Get metadata information about this API resource
 * @see GET /api/v1/security/permissions-resources/_info
 */
export const permissionResourceInfo = (api: Api, init: Init<"/api/v1/security/permissions-resources/_info", "get">) =>
  api.GET("/api/v1/security/permissions-resources/_info", init);

/** @see DELETE /api/v1/security/permissions-resources/{pk} */
export const permissionResourceDelete = (api: Api, init: Init<"/api/v1/security/permissions-resources/{pk}", "delete">) =>
  api.DELETE("/api/v1/security/permissions-resources/{pk}", init);

/**
 * Get an item model
 * @see GET /api/v1/security/permissions-resources/{pk}
 */
export const permissionResourceGetById = (api: Api, init: Init<"/api/v1/security/permissions-resources/{pk}", "get">) =>
  api.GET("/api/v1/security/permissions-resources/{pk}", init);

/** @see PUT /api/v1/security/permissions-resources/{pk} */
export const permissionResourceUpdate = (api: Api, init: Init<"/api/v1/security/permissions-resources/{pk}", "put">) =>
  api.PUT("/api/v1/security/permissions-resources/{pk}", init);
