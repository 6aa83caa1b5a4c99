// Generated from spec/5.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { Client, FetchOptions } from "openapi-fetch";
import type { paths } from "../types.ts";

type Api = Client<paths>;
type Init<Path extends keyof paths, Method extends keyof paths[Path]> = FetchOptions<paths[Path][Method]>;

/**
 * Get the OpenAPI spec for a specific API version
 * @see GET /api/{version}/_openapi
 */
export const openapiGet = (api: Api, init: Init<"/api/{version}/_openapi", "get">) =>
  api.GET("/api/{version}/_openapi", init);
