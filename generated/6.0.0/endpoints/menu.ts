// Generated from spec/6.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { Client, FetchOptions } from "openapi-fetch";
import type { paths } from "../types.ts";

type Api = Client<paths>;
type Init<Path extends keyof paths, Method extends keyof paths[Path]> = FetchOptions<paths[Path][Method]>;

/**
 * Get the menu data structure. Returns a forest like structure with the menu the user has access to
 * @see GET /api/v1/menu/
 */
export const menuGet = (api: Api, init: Init<"/api/v1/menu/", "get">) =>
  api.GET("/api/v1/menu/", init);
