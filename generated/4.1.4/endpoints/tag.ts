// Generated from spec/4.1.4/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { Client, FetchOptions } from "openapi-fetch";
import type { paths } from "../types.ts";

type Api = Client<paths>;
type Init<Path extends keyof paths, Method extends keyof paths[Path]> = FetchOptions<paths[Path][Method]>;

/**
 * Bulk delete tags
 * Bulk deletes tags. This will remove all tagged objects with this tag.
 * @see DELETE /api/v1/tag/
 */
export const tagBulkDelete = (api: Api, init: Init<"/api/v1/tag/", "delete">) =>
  api.DELETE("/api/v1/tag/", init);

/**
 * Get a list of tags
 * Get a list of tags, use Rison or JSON query parameters for filtering, sorting, pagination and for
 * selecting specific columns and metadata.
 * @see GET /api/v1/tag/
 */
export const tagList = (api: Api, init: Init<"/api/v1/tag/", "get">) =>
  api.GET("/api/v1/tag/", init);

/**
 * Create a tag
 * Create a new Tag
 * @see POST /api/v1/tag/
 */
export const tagCreate = (api: Api, init: Init<"/api/v1/tag/", "post">) =>
  api.POST("/api/v1/tag/", init);

/**
 * Get metadata information about tag API endpoints
 * Get metadata information about this API resource
 * @see GET /api/v1/tag/_info
 */
export const tagInfo = (api: Api, init: Init<"/api/v1/tag/_info", "get">) =>
  api.GET("/api/v1/tag/_info", init);

/**
 * Bulk create tags and tagged objects
 * @see POST /api/v1/tag/bulk_create
 */
export const tagBulkCreate = (api: Api, init: Init<"/api/v1/tag/bulk_create", "post">) =>
  api.POST("/api/v1/tag/bulk_create", init);

/**
 * Get favorited tags for current user
 * @see GET /api/v1/tag/favorite_status/
 */
export const tagGetFavoriteStatus = (api: Api, init: Init<"/api/v1/tag/favorite_status/", "get">) =>
  api.GET("/api/v1/tag/favorite_status/", init);

/**
 * Get all objects associated with a tag
 * @see GET /api/v1/tag/get_objects/
 */
export const tagObjects = (api: Api, init: Init<"/api/v1/tag/get_objects/", "get">) =>
  api.GET("/api/v1/tag/get_objects/", init);

/**
 * Get related fields data
 * @see GET /api/v1/tag/related/{column_name}
 */
export const tagListRelated = (api: Api, init: Init<"/api/v1/tag/related/{column_name}", "get">) =>
  api.GET("/api/v1/tag/related/{column_name}", init);

/**
 * Add tags to an object
 * Adds tags to an object. Creates new tags if they do not already exist.
 * @see POST /api/v1/tag/{object_type}/{object_id}/
 */
export const tagObjectAdd = (api: Api, init: Init<"/api/v1/tag/{object_type}/{object_id}/", "post">) =>
  api.POST("/api/v1/tag/{object_type}/{object_id}/", init);

/**
 * Delete a tagged object
 * @see DELETE /api/v1/tag/{object_type}/{object_id}/{tag}/
 */
export const tagObjectRemove = (api: Api, init: Init<"/api/v1/tag/{object_type}/{object_id}/{tag}/", "delete">) =>
  api.DELETE("/api/v1/tag/{object_type}/{object_id}/{tag}/", init);

/**
 * Delete a tag
 * @see DELETE /api/v1/tag/{pk}
 */
export const tagDelete = (api: Api, init: Init<"/api/v1/tag/{pk}", "delete">) =>
  api.DELETE("/api/v1/tag/{pk}", init);

/**
 * Get a tag detail information
 * Get an item model
 * @see GET /api/v1/tag/{pk}
 */
export const tagGetById = (api: Api, init: Init<"/api/v1/tag/{pk}", "get">) =>
  api.GET("/api/v1/tag/{pk}", init);

/**
 * Update a tag
 * Changes a Tag.
 * @see PUT /api/v1/tag/{pk}
 */
export const tagUpdate = (api: Api, init: Init<"/api/v1/tag/{pk}", "put">) =>
  api.PUT("/api/v1/tag/{pk}", init);

/**
 * Remove the tag from the user favorite list
 * @see DELETE /api/v1/tag/{pk}/favorites/
 */
export const tagRemoveFavorite = (api: Api, init: Init<"/api/v1/tag/{pk}/favorites/", "delete">) =>
  api.DELETE("/api/v1/tag/{pk}/favorites/", init);

/**
 * Marks the tag as favorite for the current user
 * @see POST /api/v1/tag/{pk}/favorites/
 */
export const tagAddFavorite = (api: Api, init: Init<"/api/v1/tag/{pk}/favorites/", "post">) =>
  api.POST("/api/v1/tag/{pk}/favorites/", init);
