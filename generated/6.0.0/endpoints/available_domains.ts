// Generated from spec/6.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { Client, FetchOptions } from "openapi-fetch";
import type { paths } from "../types.ts";

type Api = Client<paths>;
type Init<Path extends keyof paths, Method extends keyof paths[Path]> = FetchOptions<paths[Path][Method]>;

/**
 * Get all available domains
 * @see GET /api/v1/available_domains/
 */
export const availableDomainsList = (api: Api, init: Init<"/api/v1/available_domains/", "get">) =>
  api.GET("/api/v1/available_domains/", init);
