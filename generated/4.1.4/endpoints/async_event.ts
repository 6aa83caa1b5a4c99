// Generated from spec/4.1.4/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { Client, FetchOptions } from "openapi-fetch";
import type { paths } from "../types.ts";

type Api = Client<paths>;
type Init<Path extends keyof paths, Method extends keyof paths[Path]> = FetchOptions<paths[Path][Method]>;

/**
 * Read off of the Redis events stream
 * Reads off of the Redis events stream, using the user's JWT token and optional query params for last event
 * received.
 * @see GET /api/v1/async_event/
 */
export const asyncEventList = (api: Api, init: Init<"/api/v1/async_event/", "get">) =>
  api.GET("/api/v1/async_event/", init);
