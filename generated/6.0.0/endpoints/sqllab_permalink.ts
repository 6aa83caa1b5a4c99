// Generated from spec/6.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { Client, FetchOptions } from "openapi-fetch";
import type { paths } from "../types.ts";

type Api = Client<paths>;
type Init<Path extends keyof paths, Method extends keyof paths[Path]> = FetchOptions<paths[Path][Method]>;

/**
 * Create a new permanent link
 * @see POST /api/v1/sqllab/permalink
 */
export const sqllabPermalinkCreate = (api: Api, init: Init<"/api/v1/sqllab/permalink", "post">) =>
  api.POST("/api/v1/sqllab/permalink", init);

/**
 * Get permanent link state for SQLLab editor.
 * @see GET /api/v1/sqllab/permalink/{key}
 */
export const sqllabPermalinkGet = (api: Api, init: Init<"/api/v1/sqllab/permalink/{key}", "get">) =>
  api.GET("/api/v1/sqllab/permalink/{key}", init);
