// Generated from spec/6.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { Client, FetchOptions } from "openapi-fetch";
import type { paths } from "../types.ts";

type Api = Client<paths>;
type Init<Path extends keyof paths, Method extends keyof paths[Path]> = FetchOptions<paths[Path][Method]>;

/**
 * Assemble Explore related information in a single endpoint
 * Assembles Explore related information (form_data, slice, dataset) in a single endpoint. The information
 * can be assembled from: - The cache using a form_data_key - The metadata database using a permalink_key -
 * Build from scratch using dataset or slice identifiers.
 * @see GET /api/v1/explore/
 */
export const exploreGet = (api: Api, init: Init<"/api/v1/explore/", "get">) =>
  api.GET("/api/v1/explore/", init);
