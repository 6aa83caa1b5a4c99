// Generated from spec/4.1.4/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { Client, FetchOptions } from "openapi-fetch";
import type { paths } from "../types.ts";

type Api = Client<paths>;
type Init<Path extends keyof paths, Method extends keyof paths[Path]> = FetchOptions<paths[Path][Method]>;

/**
 * Get the user object
 * Gets the user object corresponding to the agent making the request, or returns a 401 error if the user is
 * unauthenticated.
 * @see GET /api/v1/me/
 */
export const userGetCurrent = (api: Api, init: Init<"/api/v1/me/", "get">) =>
  api.GET("/api/v1/me/", init);

/**
 * Get the user roles
 * Gets the user roles corresponding to the agent making the request, or returns a 401 error if the user is
 * unauthenticated.
 * @see GET /api/v1/me/roles/
 */
export const userGetRoles = (api: Api, init: Init<"/api/v1/me/roles/", "get">) =>
  api.GET("/api/v1/me/roles/", init);

/**
 * Get a list of models
 * @see GET /api/v1/security/users/
 */
export const userList = (api: Api, init: Init<"/api/v1/security/users/", "get">) =>
  api.GET("/api/v1/security/users/", init);

/** @see POST /api/v1/security/users/ */
export const userCreate = (api: Api, init: Init<"/api/v1/security/users/", "post">) =>
  api.POST("/api/v1/security/users/", init);

/**
 * Get metadata information about this API resource
 * @see GET /api/v1/security/users/_info
 */
export const userInfo = (api: Api, init: Init<"/api/v1/security/users/_info", "get">) =>
  api.GET("/api/v1/security/users/_info", init);

/** @see DELETE /api/v1/security/users/{pk} */
export const userDelete = (api: Api, init: Init<"/api/v1/security/users/{pk}", "delete">) =>
  api.DELETE("/api/v1/security/users/{pk}", init);

/**
 * Get an item model
 * @see GET /api/v1/security/users/{pk}
 */
export const userGetById = (api: Api, init: Init<"/api/v1/security/users/{pk}", "get">) =>
  api.GET("/api/v1/security/users/{pk}", init);

/** @see PUT /api/v1/security/users/{pk} */
export const userUpdate = (api: Api, init: Init<"/api/v1/security/users/{pk}", "put">) =>
  api.PUT("/api/v1/security/users/{pk}", init);

/**
 * Get the user avatar
 * Gets the avatar URL for the user with the given ID, or returns a 401 error if the user is unauthenticated.
 * @see GET /api/v1/user/{user_id}/avatar.png
 */
export const userGetAvatar = (api: Api, init: Init<"/api/v1/user/{user_id}/avatar.png", "get">) =>
  api.GET("/api/v1/user/{user_id}/avatar.png", init);
