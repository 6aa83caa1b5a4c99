// Generated from spec/6.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { Client, FetchOptions } from "openapi-fetch";
import type { paths } from "../types.ts";

type Api = Client<paths>;
type Init<Path extends keyof paths, Method extends keyof paths[Path]> = FetchOptions<paths[Path][Method]>;

/**
 * Delete multiple annotation layers in a bulk operation
 * @see DELETE /api/v1/annotation_layer/
 */
export const annotationLayerBulkDelete = (api: Api, init: Init<"/api/v1/annotation_layer/", "delete">) =>
  api.DELETE("/api/v1/annotation_layer/", init);

/**
 * Get a list of annotation layers
 * Gets a list of annotation layers, use Rison or JSON query parameters for filtering, sorting, pagination
 * and for selecting specific columns and metadata.
 * @see GET /api/v1/annotation_layer/
 */
export const annotationLayerList = (api: Api, init: Init<"/api/v1/annotation_layer/", "get">) =>
  api.GET("/api/v1/annotation_layer/", init);

/**
 * Create an annotation layer
 * @see POST /api/v1/annotation_layer/
 */
export const annotationLayerCreate = (api: Api, init: Init<"/api/v1/annotation_layer/", "post">) =>
  api.POST("/api/v1/annotation_layer/", init);

/**
 * Get metadata information about this API resource
 * @see GET /api/v1/annotation_layer/_info
 */
export const annotationLayerInfo = (api: Api, init: Init<"/api/v1/annotation_layer/_info", "get">) =>
  api.GET("/api/v1/annotation_layer/_info", init);

/**
 * Get related fields data
 * @see GET /api/v1/annotation_layer/related/{column_name}
 */
export const annotationLayerListRelated = (api: Api, init: Init<"/api/v1/annotation_layer/related/{column_name}", "get">) =>
  api.GET("/api/v1/annotation_layer/related/{column_name}", init);

/**
 * Delete annotation layer
 * @see DELETE /api/v1/annotation_layer/{pk}
 */
export const annotationLayerDelete = (api: Api, init: Init<"/api/v1/annotation_layer/{pk}", "delete">) =>
  api.DELETE("/api/v1/annotation_layer/{pk}", init);

/**
 * Get an annotation layer
 * Get an item model
 * @see GET /api/v1/annotation_layer/{pk}
 */
export const annotationLayerGetById = (api: Api, init: Init<"/api/v1/annotation_layer/{pk}", "get">) =>
  api.GET("/api/v1/annotation_layer/{pk}", init);

/**
 * Update an annotation layer
 * @see PUT /api/v1/annotation_layer/{pk}
 */
export const annotationLayerUpdate = (api: Api, init: Init<"/api/v1/annotation_layer/{pk}", "put">) =>
  api.PUT("/api/v1/annotation_layer/{pk}", init);
