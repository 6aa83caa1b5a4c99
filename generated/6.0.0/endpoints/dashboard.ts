// Generated from spec/6.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { Client, FetchOptions } from "openapi-fetch";
import type { paths } from "../types.ts";

type Api = Client<paths>;
type Init<Path extends keyof paths, Method extends keyof paths[Path]> = FetchOptions<paths[Path][Method]>;

/**
 * Bulk delete dashboards
 * @see DELETE /api/v1/dashboard/
 */
export const dashboardBulkDelete = (api: Api, init: Init<"/api/v1/dashboard/", "delete">) =>
  api.DELETE("/api/v1/dashboard/", init);

/**
 * Get a list of dashboards
 * Gets a list of dashboards, use Rison or JSON query parameters for filtering, sorting, pagination and for
 * selecting specific columns and metadata.
 * @see GET /api/v1/dashboard/
 */
export const dashboardList = (api: Api, init: Init<"/api/v1/dashboard/", "get">) =>
  api.GET("/api/v1/dashboard/", init);

/**
 * Create a new dashboard
 * @see POST /api/v1/dashboard/
 */
export const dashboardCreate = (api: Api, init: Init<"/api/v1/dashboard/", "post">) =>
  api.POST("/api/v1/dashboard/", init);

/**
 * Get metadata information about this API resource
 * @see GET /api/v1/dashboard/_info
 */
export const dashboardInfo = (api: Api, init: Init<"/api/v1/dashboard/_info", "get">) =>
  api.GET("/api/v1/dashboard/_info", init);

/**
 * Download multiple dashboards as YAML files
 * @see GET /api/v1/dashboard/export/
 */
export const dashboardExport = (api: Api, init: Init<"/api/v1/dashboard/export/", "get">) =>
  api.GET("/api/v1/dashboard/export/", init);

/**
 * Check favorited dashboards for current user
 * @see GET /api/v1/dashboard/favorite_status/
 */
export const dashboardGetFavoriteStatus = (api: Api, init: Init<"/api/v1/dashboard/favorite_status/", "get">) =>
  api.GET("/api/v1/dashboard/favorite_status/", init);

/**
 * Import dashboard(s) with associated charts/datasets/databases
 * @see POST /api/v1/dashboard/import/
 */
export const dashboardImport = (api: Api, init: Init<"/api/v1/dashboard/import/", "post">) =>
  api.POST("/api/v1/dashboard/import/", init);

/**
 * Get related fields data
 * Get a list of all possible owners for a dashboard.
 * @see GET /api/v1/dashboard/related/{column_name}
 */
export const dashboardListRelated = (api: Api, init: Init<"/api/v1/dashboard/related/{column_name}", "get">) =>
  api.GET("/api/v1/dashboard/related/{column_name}", init);

/**
 * Get a dashboard detail information
 * @see GET /api/v1/dashboard/{id_or_slug}
 */
export const dashboardGetById = (api: Api, init: Init<"/api/v1/dashboard/{id_or_slug}", "get">) =>
  api.GET("/api/v1/dashboard/{id_or_slug}", init);

/**
 * Get a dashboard's chart definitions.
 * @see GET /api/v1/dashboard/{id_or_slug}/charts
 */
export const dashboardGetCharts = (api: Api, init: Init<"/api/v1/dashboard/{id_or_slug}/charts", "get">) =>
  api.GET("/api/v1/dashboard/{id_or_slug}/charts", init);

/**
 * Create a copy of an existing dashboard
 * @see POST /api/v1/dashboard/{id_or_slug}/copy/
 */
export const dashboardCopy = (api: Api, init: Init<"/api/v1/dashboard/{id_or_slug}/copy/", "post">) =>
  api.POST("/api/v1/dashboard/{id_or_slug}/copy/", init);

/**
 * Get dashboard's datasets
 * Returns a list of a dashboard's datasets. Each dataset includes only the information necessary to render
 * the dashboard's charts.
 * @see GET /api/v1/dashboard/{id_or_slug}/datasets
 */
export const dashboardGetDatasets = (api: Api, init: Init<"/api/v1/dashboard/{id_or_slug}/datasets", "get">) =>
  api.GET("/api/v1/dashboard/{id_or_slug}/datasets", init);

/**
 * Delete a dashboard's embedded configuration
 * @see DELETE /api/v1/dashboard/{id_or_slug}/embedded
 */
export const dashboardDeleteEmbedded = (api: Api, init: Init<"/api/v1/dashboard/{id_or_slug}/embedded", "delete">) =>
  api.DELETE("/api/v1/dashboard/{id_or_slug}/embedded", init);

/**
 * Get the dashboard's embedded configuration
 * @see GET /api/v1/dashboard/{id_or_slug}/embedded
 */
export const dashboardGetEmbedded = (api: Api, init: Init<"/api/v1/dashboard/{id_or_slug}/embedded", "get">) =>
  api.GET("/api/v1/dashboard/{id_or_slug}/embedded", init);

/**
 * Set a dashboard's embedded configuration
 * @see POST /api/v1/dashboard/{id_or_slug}/embedded
 */
export const dashboardSetEmbedded = (api: Api, init: Init<"/api/v1/dashboard/{id_or_slug}/embedded", "post">) =>
  api.POST("/api/v1/dashboard/{id_or_slug}/embedded", init);

/**
 * Sets a dashboard's embedded configuration.
 * @see PUT /api/v1/dashboard/{id_or_slug}/embedded
 */
export const dashboardUpdateEmbedded = (api: Api, init: Init<"/api/v1/dashboard/{id_or_slug}/embedded", "put">) =>
  api.PUT("/api/v1/dashboard/{id_or_slug}/embedded", init);

/**
 * Get dashboard's tabs
 * Returns a list of a dashboard's tabs and dashboard's nested tree structure for associated tabs.
 * @see GET /api/v1/dashboard/{id_or_slug}/tabs
 */
export const dashboardGetTabs = (api: Api, init: Init<"/api/v1/dashboard/{id_or_slug}/tabs", "get">) =>
  api.GET("/api/v1/dashboard/{id_or_slug}/tabs", init);

/**
 * Delete a dashboard
 * @see DELETE /api/v1/dashboard/{pk}
 */
export const dashboardDelete = (api: Api, init: Init<"/api/v1/dashboard/{pk}", "delete">) =>
  api.DELETE("/api/v1/dashboard/{pk}", init);

/**
 * Update a dashboard
 * @see PUT /api/v1/dashboard/{pk}
 */
export const dashboardUpdate = (api: Api, init: Init<"/api/v1/dashboard/{pk}", "put">) =>
  api.PUT("/api/v1/dashboard/{pk}", init);

/**
 * Compute and cache a screenshot
 * @see POST /api/v1/dashboard/{pk}/cache_dashboard_screenshot/
 */
export const dashboardCacheScreenshot = (api: Api, init: Init<"/api/v1/dashboard/{pk}/cache_dashboard_screenshot/", "post">) =>
  api.POST("/api/v1/dashboard/{pk}/cache_dashboard_screenshot/", init);

/**
 * Update colors configuration for a dashboard.
 * @see PUT /api/v1/dashboard/{pk}/colors
 */
export const dashboardUpdateColors = (api: Api, init: Init<"/api/v1/dashboard/{pk}/colors", "put">) =>
  api.PUT("/api/v1/dashboard/{pk}/colors", init);

/**
 * Remove the dashboard from the user favorite list
 * @see DELETE /api/v1/dashboard/{pk}/favorites/
 */
export const dashboardRemoveFavorite = (api: Api, init: Init<"/api/v1/dashboard/{pk}/favorites/", "delete">) =>
  api.DELETE("/api/v1/dashboard/{pk}/favorites/", init);

/**
 * Mark the dashboard as favorite for the current user
 * @see POST /api/v1/dashboard/{pk}/favorites/
 */
export const dashboardAddFavorite = (api: Api, init: Init<"/api/v1/dashboard/{pk}/favorites/", "post">) =>
  api.POST("/api/v1/dashboard/{pk}/favorites/", init);

/**
 * Create a dashboard's filter state
 * @see POST /api/v1/dashboard/{pk}/filter_state
 */
export const dashboardCreateFilterState = (api: Api, init: Init<"/api/v1/dashboard/{pk}/filter_state", "post">) =>
  api.POST("/api/v1/dashboard/{pk}/filter_state", init);

/**
 * Delete a dashboard's filter state value
 * @see DELETE /api/v1/dashboard/{pk}/filter_state/{key}
 */
export const dashboardDeleteFilterState = (api: Api, init: Init<"/api/v1/dashboard/{pk}/filter_state/{key}", "delete">) =>
  api.DELETE("/api/v1/dashboard/{pk}/filter_state/{key}", init);

/**
 * Get a dashboard's filter state value
 * @see GET /api/v1/dashboard/{pk}/filter_state/{key}
 */
export const dashboardGetFilterState = (api: Api, init: Init<"/api/v1/dashboard/{pk}/filter_state/{key}", "get">) =>
  api.GET("/api/v1/dashboard/{pk}/filter_state/{key}", init);

/**
 * Update a dashboard's filter state value
 * @see PUT /api/v1/dashboard/{pk}/filter_state/{key}
 */
export const dashboardUpdateFilterState = (api: Api, init: Init<"/api/v1/dashboard/{pk}/filter_state/{key}", "put">) =>
  api.PUT("/api/v1/dashboard/{pk}/filter_state/{key}", init);

/**
 * Update native filters configuration for a dashboard.
 * @see PUT /api/v1/dashboard/{pk}/filters
 */
export const dashboardUpdateFilters = (api: Api, init: Init<"/api/v1/dashboard/{pk}/filters", "put">) =>
  api.PUT("/api/v1/dashboard/{pk}/filters", init);

/**
 * Create a new dashboard's permanent link
 * @see POST /api/v1/dashboard/{pk}/permalink
 */
export const dashboardPermalinkCreate = (api: Api, init: Init<"/api/v1/dashboard/{pk}/permalink", "post">) =>
  api.POST("/api/v1/dashboard/{pk}/permalink", init);

/**
 * Get a computed screenshot from cache
 * @see GET /api/v1/dashboard/{pk}/screenshot/{digest}/
 */
export const dashboardGetScreenshot = (api: Api, init: Init<"/api/v1/dashboard/{pk}/screenshot/{digest}/", "get">) =>
  api.GET("/api/v1/dashboard/{pk}/screenshot/{digest}/", init);

/**
 * Get dashboard's thumbnail
 * Computes async or get already computed dashboard thumbnail from cache.
 * @see GET /api/v1/dashboard/{pk}/thumbnail/{digest}/
 */
export const dashboardGetThumbnail = (api: Api, init: Init<"/api/v1/dashboard/{pk}/thumbnail/{digest}/", "get">) =>
  api.GET("/api/v1/dashboard/{pk}/thumbnail/{digest}/", init);
