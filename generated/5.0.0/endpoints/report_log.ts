// Generated from spec/5.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { Client, FetchOptions } from "openapi-fetch";
import type { paths } from "../types.ts";

type Api = Client<paths>;
type Init<Path extends keyof paths, Method extends keyof paths[Path]> = FetchOptions<paths[Path][Method]>;

/**
 * Get a list of report schedule logs
 * Gets a list of report schedule logs, use Rison or JSON query parameters for filtering, sorting, pagination
 * and for selecting specific columns and metadata.
 * @see GET /api/v1/report/{pk}/log/
 */
export const reportLogList = (api: Api, init: Init<"/api/v1/report/{pk}/log/", "get">) =>
  api.GET("/api/v1/report/{pk}/log/", init);

/**
 * Get a report schedule log
 * @see GET /api/v1/report/{pk}/log/{log_id}
 */
export const reportLogGetById = (api: Api, init: Init<"/api/v1/report/{pk}/log/{log_id}", "get">) =>
  api.GET("/api/v1/report/{pk}/log/{log_id}", init);
