// Generated from spec/4.1.4/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { Client, FetchOptions } from "openapi-fetch";
import type { paths } from "../types.ts";

type Api = Client<paths>;
type Init<Path extends keyof paths, Method extends keyof paths[Path]> = FetchOptions<paths[Path][Method]>;

/**
 * Get a list of logs
 * Gets a list of logs, use Rison or JSON query parameters for filtering, sorting, pagination and for
 * selecting specific columns and metadata.
 * @see GET /api/v1/log/
 */
export const logList = (api: Api, init: Init<"/api/v1/log/", "get">) =>
  api.GET("/api/v1/log/", init);

/** @see POST /api/v1/log/ */
export const logCreate = (api: Api, init: Init<"/api/v1/log/", "post">) =>
  api.POST("/api/v1/log/", init);

/**
 * Get a log detail information
 * Get an item model
 * @see GET /api/v1/log/{pk}
 */
export const logGetById = (api: Api, init: Init<"/api/v1/log/{pk}", "get">) =>
  api.GET("/api/v1/log/{pk}", init);
