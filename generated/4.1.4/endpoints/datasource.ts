// Generated from spec/4.1.4/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { Client, FetchOptions } from "openapi-fetch";
import type { paths } from "../types.ts";

type Api = Client<paths>;
type Init<Path extends keyof paths, Method extends keyof paths[Path]> = FetchOptions<paths[Path][Method]>;

/**
 * Get possible values for a datasource column
 * @see GET /api/v1/datasource/{datasource_type}/{datasource_id}/column/{column_name}/values/
 */
export const datasourceGetColumnValues = (api: Api, init: Init<"/api/v1/datasource/{datasource_type}/{datasource_id}/column/{column_name}/values/", "get">) =>
  api.GET("/api/v1/datasource/{datasource_type}/{datasource_id}/column/{column_name}/values/", init);
