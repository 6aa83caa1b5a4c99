// Generated from spec/6.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { Client, FetchOptions } from "openapi-fetch";
import type { paths } from "../types.ts";

type Api = Client<paths>;
type Init<Path extends keyof paths, Method extends keyof paths[Path]> = FetchOptions<paths[Path][Method]>;

/** @see GET /api/v1/security/api_keys/ */
export const apiKeyList = (api: Api, init: Init<"/api/v1/security/api_keys/", "get">) =>
  api.GET("/api/v1/security/api_keys/", init);

/** @see POST /api/v1/security/api_keys/ */
export const apiKeyCreate = (api: Api, init: Init<"/api/v1/security/api_keys/", "post">) =>
  api.POST("/api/v1/security/api_keys/", init);

/** @see DELETE /api/v1/security/api_keys/{key_uuid} */
export const apiKeyDelete = (api: Api, init: Init<"/api/v1/security/api_keys/{key_uuid}", "delete">) =>
  api.DELETE("/api/v1/security/api_keys/{key_uuid}", init);

/** @see GET /api/v1/security/api_keys/{key_uuid} */
export const apiKeyGetById = (api: Api, init: Init<"/api/v1/security/api_keys/{key_uuid}", "get">) =>
  api.GET("/api/v1/security/api_keys/{key_uuid}", init);
