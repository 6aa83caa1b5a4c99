// Generated from spec/6.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { Client, FetchOptions } from "openapi-fetch";
import type { paths } from "../types.ts";

type Api = Client<paths>;
type Init<Path extends keyof paths, Method extends keyof paths[Path]> = FetchOptions<paths[Path][Method]>;

/**
 * Get a list of models
 * @see GET /api/v1/security/user_registrations/
 */
export const userRegistrationList = (api: Api, init: Init<"/api/v1/security/user_registrations/", "get">) =>
  api.GET("/api/v1/security/user_registrations/", init);

/** @see POST /api/v1/security/user_registrations/ */
export const userRegistrationCreate = (api: Api, init: Init<"/api/v1/security/user_registrations/", "post">) =>
  api.POST("/api/v1/security/user_registrations/", init);

/**
 * Get metadata information about this API resource
 * @see GET /api/v1/security/user_registrations/_info
 */
export const userRegistrationInfo = (api: Api, init: Init<"/api/v1/security/user_registrations/_info", "get">) =>
  api.GET("/api/v1/security/user_registrations/_info", init);

/**
 * Get distinct values from field data
 * @see GET /api/v1/security/user_registrations/distinct/{column_name}
 */
export const userRegistrationListDistinct = (api: Api, init: Init<"/api/v1/security/user_registrations/distinct/{column_name}", "get">) =>
  api.GET("/api/v1/security/user_registrations/distinct/{column_name}", init);

/**
 * Get related fields data
 * @see GET /api/v1/security/user_registrations/related/{column_name}
 */
export const userRegistrationListRelated = (api: Api, init: Init<"/api/v1/security/user_registrations/related/{column_name}", "get">) =>
  api.GET("/api/v1/security/user_registrations/related/{column_name}", init);

/** @see DELETE /api/v1/security/user_registrations/{pk} */
export const userRegistrationDelete = (api: Api, init: Init<"/api/v1/security/user_registrations/{pk}", "delete">) =>
  api.DELETE("/api/v1/security/user_registrations/{pk}", init);

/**
 * Get an item model
 * @see GET /api/v1/security/user_registrations/{pk}
 */
export const userRegistrationGetById = (api: Api, init: Init<"/api/v1/security/user_registrations/{pk}", "get">) =>
  api.GET("/api/v1/security/user_registrations/{pk}", init);

/** @see PUT /api/v1/security/user_registrations/{pk} */
export const userRegistrationUpdate = (api: Api, init: Init<"/api/v1/security/user_registrations/{pk}", "put">) =>
  api.PUT("/api/v1/security/user_registrations/{pk}", init);
