// Generated from spec/4.1.4/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { Client, FetchOptions } from "openapi-fetch";
import type { paths } from "../types.ts";

type Api = Client<paths>;
type Init<Path extends keyof paths, Method extends keyof paths[Path]> = FetchOptions<paths[Path][Method]>;

/**
 * Bulk delete CSS templates
 * @see DELETE /api/v1/css_template/
 */
export const cssTemplateBulkDelete = (api: Api, init: Init<"/api/v1/css_template/", "delete">) =>
  api.DELETE("/api/v1/css_template/", init);

/**
 * Get a list of CSS templates
 * Gets a list of CSS templates, use Rison or JSON query parameters for filtering, sorting, pagination and
 * for selecting specific columns and metadata.
 * @see GET /api/v1/css_template/
 */
export const cssTemplateList = (api: Api, init: Init<"/api/v1/css_template/", "get">) =>
  api.GET("/api/v1/css_template/", init);

/**
 * Create a CSS template
 * @see POST /api/v1/css_template/
 */
export const cssTemplateCreate = (api: Api, init: Init<"/api/v1/css_template/", "post">) =>
  api.POST("/api/v1/css_template/", init);

/**
 * Get metadata information about this API resource
 * @see GET /api/v1/css_template/_info
 */
export const cssTemplateInfo = (api: Api, init: Init<"/api/v1/css_template/_info", "get">) =>
  api.GET("/api/v1/css_template/_info", init);

/**
 * Get related fields data
 * @see GET /api/v1/css_template/related/{column_name}
 */
export const cssTemplateListRelated = (api: Api, init: Init<"/api/v1/css_template/related/{column_name}", "get">) =>
  api.GET("/api/v1/css_template/related/{column_name}", init);

/**
 * Delete a CSS template
 * @see DELETE /api/v1/css_template/{pk}
 */
export const cssTemplateDelete = (api: Api, init: Init<"/api/v1/css_template/{pk}", "delete">) =>
  api.DELETE("/api/v1/css_template/{pk}", init);

/**
 * Get a CSS template
 * Get an item model
 * @see GET /api/v1/css_template/{pk}
 */
export const cssTemplateGetById = (api: Api, init: Init<"/api/v1/css_template/{pk}", "get">) =>
  api.GET("/api/v1/css_template/{pk}", init);

/**
 * Update a CSS template
 * @see PUT /api/v1/css_template/{pk}
 */
export const cssTemplateUpdate = (api: Api, init: Init<"/api/v1/css_template/{pk}", "put">) =>
  api.PUT("/api/v1/css_template/{pk}", init);
