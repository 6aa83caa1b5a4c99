// Generated from spec/5.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { Client, FetchOptions } from "openapi-fetch";
import type { paths } from "../types.ts";

type Api = Client<paths>;
type Init<Path extends keyof paths, Method extends keyof paths[Path]> = FetchOptions<paths[Path][Method]>;

/**
 * Get the CSRF token
 * @see GET /api/v1/security/csrf_token/
 */
export const authGetCsrfToken = (api: Api, init: Init<"/api/v1/security/csrf_token/", "get">) =>
  api.GET("/api/v1/security/csrf_token/", init);

/**
 * Get a guest token
 * @see POST /api/v1/security/guest_token/
 */
export const authCreateGuestToken = (api: Api, init: Init<"/api/v1/security/guest_token/", "post">) =>
  api.POST("/api/v1/security/guest_token/", init);

/**
 * Authenticate and get a JWT access and refresh token
 * @see POST /api/v1/security/login
 */
export const authAuthenticateUser = (api: Api, init: Init<"/api/v1/security/login", "post">) =>
  api.POST("/api/v1/security/login", init);

/**
 * Use the refresh token to get a new JWT access token
 * @see POST /api/v1/security/refresh
 */
export const authRefreshToken = (api: Api, init: Init<"/api/v1/security/refresh", "post">) =>
  api.POST("/api/v1/security/refresh", init);
