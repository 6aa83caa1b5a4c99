// Generated from spec/4.1.4/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { Client, FetchOptions } from "openapi-fetch";
import type { paths } from "../types.ts";

type Api = Client<paths>;
type Init<Path extends keyof paths, Method extends keyof paths[Path]> = FetchOptions<paths[Path][Method]>;

/**
 * Get the bootstrap data for SqlLab page
 * Assembles SQLLab bootstrap data (active_tab, databases, queries, tab_state_ids) in a single endpoint. The
 * data can be assembled from the current user's id.
 * @see GET /api/v1/sqllab/
 */
export const sqllabGetBootstrapData = (api: Api, init: Init<"/api/v1/sqllab/", "get">) =>
  api.GET("/api/v1/sqllab/", init);

/**
 * Estimate the SQL query execution cost
 * @see POST /api/v1/sqllab/estimate/
 */
export const sqllabEstimateQueryCost = (api: Api, init: Init<"/api/v1/sqllab/estimate/", "post">) =>
  api.POST("/api/v1/sqllab/estimate/", init);

/**
 * Execute a SQL query
 * @see POST /api/v1/sqllab/execute/
 */
export const sqllabExecuteQuery = (api: Api, init: Init<"/api/v1/sqllab/execute/", "post">) =>
  api.POST("/api/v1/sqllab/execute/", init);

/**
 * Export the SQL query results to a CSV
 * @see GET /api/v1/sqllab/export/{client_id}/
 */
export const sqllabExportQueryResults = (api: Api, init: Init<"/api/v1/sqllab/export/{client_id}/", "get">) =>
  api.GET("/api/v1/sqllab/export/{client_id}/", init);

/**
 * Format SQL code
 * @see POST /api/v1/sqllab/format_sql/
 */
export const sqllabFormatSql = (api: Api, init: Init<"/api/v1/sqllab/format_sql/", "post">) =>
  api.POST("/api/v1/sqllab/format_sql/", init);

/**
 * Get the result of a SQL query execution
 * @see GET /api/v1/sqllab/results/
 */
export const sqllabGetResults = (api: Api, init: Init<"/api/v1/sqllab/results/", "get">) =>
  api.GET("/api/v1/sqllab/results/", init);
