// Generated from spec/5.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { Client, FetchOptions } from "openapi-fetch";
import type { paths } from "../types.ts";

type Api = Client<paths>;
type Init<Path extends keyof paths, Method extends keyof paths[Path]> = FetchOptions<paths[Path][Method]>;

/**
 * Get a report schedule log
 * @see GET /api/v1/embedded_dashboard/{uuid}
 */
export const embeddedDashboardGet = (api: Api, init: Init<"/api/v1/embedded_dashboard/{uuid}", "get">) =>
  api.GET("/api/v1/embedded_dashboard/{uuid}", init);
