// Generated from spec/4.1.4/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { Client, FetchOptions } from "openapi-fetch";
import type { paths } from "../types.ts";

type Api = Client<paths>;
type Init<Path extends keyof paths, Method extends keyof paths[Path]> = FetchOptions<paths[Path][Method]>;

/**
 * Create a new permanent link
 * @see POST /api/v1/explore/permalink
 */
export const explorePermalinkCreate = (api: Api, init: Init<"/api/v1/explore/permalink", "post">) =>
  api.POST("/api/v1/explore/permalink", init);

/**
 * Get chart's permanent link state
 * @see GET /api/v1/explore/permalink/{key}
 */
export const explorePermalinkGet = (api: Api, init: Init<"/api/v1/explore/permalink/{key}", "get">) =>
  api.GET("/api/v1/explore/permalink/{key}", init);
