// Generated from spec/5.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { Client, FetchOptions } from "openapi-fetch";
import type { paths } from "../types.ts";

type Api = Client<paths>;
type Init<Path extends keyof paths, Method extends keyof paths[Path]> = FetchOptions<paths[Path][Method]>;

/**
 * Get a list of models
 * @see GET /api/v1/security/resources/
 */
export const securityResourceList = (api: Api, init: Init<"/api/v1/security/resources/", "get">) =>
  api.GET("/api/v1/security/resources/", init);

/** @see POST /api/v1/security/resources/ */
export const securityResourceCreate = (api: Api, init: Init<"/api/v1/security/resources/", "post">) =>
  api.POST("/api/v1/security/resources/", init);

/**
 * Get metadata information about this API resource
 * @see GET /api/v1/security/resources/_info
 */
export const securityResourceInfo = (api: Api, init: Init<"/api/v1/security/resources/_info", "get">) =>
  api.GET("/api/v1/security/resources/_info", init);

/** @see DELETE /api/v1/security/resources/{pk} */
export const securityResourceDelete = (api: Api, init: Init<"/api/v1/security/resources/{pk}", "delete">) =>
  api.DELETE("/api/v1/security/resources/{pk}", init);

/**
 * Get an item model
 * @see GET /api/v1/security/resources/{pk}
 */
export const securityResourceGetById = (api: Api, init: Init<"/api/v1/security/resources/{pk}", "get">) =>
  api.GET("/api/v1/security/resources/{pk}", init);

/** @see PUT /api/v1/security/resources/{pk} */
export const securityResourceUpdate = (api: Api, init: Init<"/api/v1/security/resources/{pk}", "put">) =>
  api.PUT("/api/v1/security/resources/{pk}", init);
