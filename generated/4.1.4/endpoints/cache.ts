// Generated from spec/4.1.4/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { Client, FetchOptions } from "openapi-fetch";
import type { paths } from "../types.ts";

type Api = Client<paths>;
type Init<Path extends keyof paths, Method extends keyof paths[Path]> = FetchOptions<paths[Path][Method]>;

/**
 * Invalidate cache records and remove the database records
 * Takes a list of datasources, finds and invalidates the associated cache records and removes the database
 * records.
 * @see POST /api/v1/cachekey/invalidate
 */
export const cacheInvalidate = (api: Api, init: Init<"/api/v1/cachekey/invalidate", "post">) =>
  api.POST("/api/v1/cachekey/invalidate", init);
