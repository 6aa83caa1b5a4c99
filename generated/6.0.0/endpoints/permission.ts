// Generated from spec/6.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { Client, FetchOptions } from "openapi-fetch";
import type { paths } from "../types.ts";

type Api = Client<paths>;
type Init<Path extends keyof paths, Method extends keyof paths[Path]> = FetchOptions<paths[Path][Method]>;

/**
 * Get a list of models
 * @see GET /api/v1/security/permissions/
 */
export const permissionList = (api: Api, init: Init<"/api/v1/security/permissions/", "get">) =>
  api.GET("/api/v1/security/permissions/", init);

/**
 * Get metadata information about this API resource
 * @see GET /api/v1/security/permissions/_info
 */
export const permissionInfo = (api: Api, init: Init<"/api/v1/security/permissions/_info", "get">) =>
  api.GET("/api/v1/security/permissions/_info", init);

/**
 * Get an item model
 * @see GET /api/v1/security/permissions/{pk}
 */
export const permissionGetById = (api: Api, init: Init<"/api/v1/security/permissions/{pk}", "get">) =>
  api.GET("/api/v1/security/permissions/{pk}", init);
