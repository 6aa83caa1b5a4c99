// Generated from spec/4.1.4/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { Client, FetchOptions } from "openapi-fetch";
import type { paths } from "../types.ts";

type Api = Client<paths>;
type Init<Path extends keyof paths, Method extends keyof paths[Path]> = FetchOptions<paths[Path][Method]>;

/**
 * Bulk delete annotation layers
 * @see DELETE /api/v1/annotation_layer/{pk}/annotation/
 */
export const annotationBulkDelete = (api: Api, init: Init<"/api/v1/annotation_layer/{pk}/annotation/", "delete">) =>
  api.DELETE("/api/v1/annotation_layer/{pk}/annotation/", init);

/**
 * Get a list of annotation layers
 * Gets a list of annotation layers, use Rison or JSON query parameters for filtering, sorting, pagination
 * and for selecting specific columns and metadata.
 * @see GET /api/v1/annotation_layer/{pk}/annotation/
 */
export const annotationList = (api: Api, init: Init<"/api/v1/annotation_layer/{pk}/annotation/", "get">) =>
  api.GET("/api/v1/annotation_layer/{pk}/annotation/", init);

/**
 * Create an annotation layer
 * @see POST /api/v1/annotation_layer/{pk}/annotation/
 */
export const annotationCreate = (api: Api, init: Init<"/api/v1/annotation_layer/{pk}/annotation/", "post">) =>
  api.POST("/api/v1/annotation_layer/{pk}/annotation/", init);

/**
 * Delete annotation layer
 * @see DELETE /api/v1/annotation_layer/{pk}/annotation/{annotation_id}
 */
export const annotationDelete = (api: Api, init: Init<"/api/v1/annotation_layer/{pk}/annotation/{annotation_id}", "delete">) =>
  api.DELETE("/api/v1/annotation_layer/{pk}/annotation/{annotation_id}", init);

/**
 * Get an annotation layer
 * @see GET /api/v1/annotation_layer/{pk}/annotation/{annotation_id}
 */
export const annotationGetById = (api: Api, init: Init<"/api/v1/annotation_layer/{pk}/annotation/{annotation_id}", "get">) =>
  api.GET("/api/v1/annotation_layer/{pk}/annotation/{annotation_id}", init);

/**
 * Update an annotation layer
 * @see PUT /api/v1/annotation_layer/{pk}/annotation/{annotation_id}
 */
export const annotationUpdate = (api: Api, init: Init<"/api/v1/annotation_layer/{pk}/annotation/{annotation_id}", "put">) =>
  api.PUT("/api/v1/annotation_layer/{pk}/annotation/{annotation_id}", init);
