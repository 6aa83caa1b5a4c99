// Generated from spec/4.1.4/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { Client, FetchOptions } from "openapi-fetch";
import type { paths } from "../types.ts";

type Api = Client<paths>;
type Init<Path extends keyof paths, Method extends keyof paths[Path]> = FetchOptions<paths[Path][Method]>;

/**
 * Get a list of models
 * @see GET /api/v1/security/groups/
 */
export const groupList = (api: Api, init: Init<"/api/v1/security/groups/", "get">) =>
  api.GET("/api/v1/security/groups/", init);

/** @see POST /api/v1/security/groups/ */
export const groupCreate = (api: Api, init: Init<"/api/v1/security/groups/", "post">) =>
  api.POST("/api/v1/security/groups/", init);

/**
 * Get metadata information about this API resource
 * @see GET /api/v1/security/groups/_info
 */
export const groupInfo = (api: Api, init: Init<"/api/v1/security/groups/_info", "get">) =>
  api.GET("/api/v1/security/groups/_info", init);

/** @see DELETE /api/v1/security/groups/{pk} */
export const groupDelete = (api: Api, init: Init<"/api/v1/security/groups/{pk}", "delete">) =>
  api.DELETE("/api/v1/security/groups/{pk}", init);

/**
 * Get an item model
 * @see GET /api/v1/security/groups/{pk}
 */
export const groupGetById = (api: Api, init: Init<"/api/v1/security/groups/{pk}", "get">) =>
  api.GET("/api/v1/security/groups/{pk}", init);

/** @see PUT /api/v1/security/groups/{pk} */
export const groupUpdate = (api: Api, init: Init<"/api/v1/security/groups/{pk}", "put">) =>
  api.PUT("/api/v1/security/groups/{pk}", init);
