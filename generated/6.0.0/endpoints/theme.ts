// Generated from spec/6.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { Client, FetchOptions } from "openapi-fetch";
import type { paths } from "../types.ts";

type Api = Client<paths>;
type Init<Path extends keyof paths, Method extends keyof paths[Path]> = FetchOptions<paths[Path][Method]>;

/**
 * Bulk delete themes
 * @see DELETE /api/v1/theme/
 */
export const themeBulkDelete = (api: Api, init: Init<"/api/v1/theme/", "delete">) =>
  api.DELETE("/api/v1/theme/", init);

/**
 * Get a list of themes
 * Gets a list of themes, use Rison or JSON query parameters for filtering, sorting, pagination and for
 * selecting specific columns and metadata.
 * @see GET /api/v1/theme/
 */
export const themeList = (api: Api, init: Init<"/api/v1/theme/", "get">) =>
  api.GET("/api/v1/theme/", init);

/**
 * Create a theme
 * @see POST /api/v1/theme/
 */
export const themeCreate = (api: Api, init: Init<"/api/v1/theme/", "post">) =>
  api.POST("/api/v1/theme/", init);

/**
 * Get metadata information about this API resource
 * @see GET /api/v1/theme/_info
 */
export const themeInfo = (api: Api, init: Init<"/api/v1/theme/_info", "get">) =>
  api.GET("/api/v1/theme/_info", init);

/**
 * Download multiple themes as YAML files
 * @see GET /api/v1/theme/export/
 */
export const themeExport = (api: Api, init: Init<"/api/v1/theme/export/", "get">) =>
  api.GET("/api/v1/theme/export/", init);

/**
 * Import themes from a ZIP file
 * @see POST /api/v1/theme/import/
 */
export const themeImport = (api: Api, init: Init<"/api/v1/theme/import/", "post">) =>
  api.POST("/api/v1/theme/import/", init);

/**
 * Get related fields data
 * @see GET /api/v1/theme/related/{column_name}
 */
export const themeListRelated = (api: Api, init: Init<"/api/v1/theme/related/{column_name}", "get">) =>
  api.GET("/api/v1/theme/related/{column_name}", init);

/**
 * Clear the system dark theme
 * @see DELETE /api/v1/theme/unset_system_dark
 */
export const themeUnsetSystemDark = (api: Api, init: Init<"/api/v1/theme/unset_system_dark", "delete">) =>
  api.DELETE("/api/v1/theme/unset_system_dark", init);

/**
 * Clear the system default theme
 * @see DELETE /api/v1/theme/unset_system_default
 */
export const themeUnsetSystemDefault = (api: Api, init: Init<"/api/v1/theme/unset_system_default", "delete">) =>
  api.DELETE("/api/v1/theme/unset_system_default", init);

/**
 * Delete a theme
 * @see DELETE /api/v1/theme/{pk}
 */
export const themeDelete = (api: Api, init: Init<"/api/v1/theme/{pk}", "delete">) =>
  api.DELETE("/api/v1/theme/{pk}", init);

/**
 * Get a theme
 * Get an item model
 * @see GET /api/v1/theme/{pk}
 */
export const themeGetById = (api: Api, init: Init<"/api/v1/theme/{pk}", "get">) =>
  api.GET("/api/v1/theme/{pk}", init);

/**
 * Update a theme
 * @see PUT /api/v1/theme/{pk}
 */
export const themeUpdate = (api: Api, init: Init<"/api/v1/theme/{pk}", "put">) =>
  api.PUT("/api/v1/theme/{pk}", init);

/**
 * Set a theme as the system dark theme
 * @see PUT /api/v1/theme/{pk}/set_system_dark
 */
export const themeSetSystemDark = (api: Api, init: Init<"/api/v1/theme/{pk}/set_system_dark", "put">) =>
  api.PUT("/api/v1/theme/{pk}/set_system_dark", init);

/**
 * Set a theme as the system default theme
 * @see PUT /api/v1/theme/{pk}/set_system_default
 */
export const themeSetSystemDefault = (api: Api, init: Init<"/api/v1/theme/{pk}/set_system_default", "put">) =>
  api.PUT("/api/v1/theme/{pk}/set_system_default", init);
