// Generated from spec/5.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { Client, FetchOptions } from "openapi-fetch";
import type { paths } from "../types.ts";

type Api = Client<paths>;
type Init<Path extends keyof paths, Method extends keyof paths[Path]> = FetchOptions<paths[Path][Method]>;

/**
 * Get a list of databases
 * Gets a list of databases, use Rison or JSON query parameters for filtering, sorting, pagination and for
 * selecting specific columns and metadata.
 * @see GET /api/v1/database/
 */
export const databaseList = (api: Api, init: Init<"/api/v1/database/", "get">) =>
  api.GET("/api/v1/database/", init);

/**
 * Create a new database
 * @see POST /api/v1/database/
 */
export const databaseCreate = (api: Api, init: Init<"/api/v1/database/", "post">) =>
  api.POST("/api/v1/database/", init);

/**
 * Get metadata information about this API resource
 * @see GET /api/v1/database/_info
 */
export const databaseInfo = (api: Api, init: Init<"/api/v1/database/_info", "get">) =>
  api.GET("/api/v1/database/_info", init);

/**
 * Get names of databases currently available
 * @see GET /api/v1/database/available/
 */
export const databaseListAvailableEngines = (api: Api, init: Init<"/api/v1/database/available/", "get">) =>
  api.GET("/api/v1/database/available/", init);

/**
 * Download database(s) and associated dataset(s) as a zip file
 * @see GET /api/v1/database/export/
 */
export const databaseExport = (api: Api, init: Init<"/api/v1/database/export/", "get">) =>
  api.GET("/api/v1/database/export/", init);

/**
 * Import database(s) with associated datasets
 * @see POST /api/v1/database/import/
 */
export const databaseImport = (api: Api, init: Init<"/api/v1/database/import/", "post">) =>
  api.POST("/api/v1/database/import/", init);

/**
 * Receive personal access tokens from OAuth2
 * -> Receive and store personal access tokens from OAuth for user-level authorization
 * @see GET /api/v1/database/oauth2/
 */
export const databaseOauth2Callback = (api: Api, init: Init<"/api/v1/database/oauth2/", "get">) =>
  api.GET("/api/v1/database/oauth2/", init);

/**
 * Get related fields data
 * @see GET /api/v1/database/related/{column_name}
 */
export const databaseListRelated = (api: Api, init: Init<"/api/v1/database/related/{column_name}", "get">) =>
  api.GET("/api/v1/database/related/{column_name}", init);

/**
 * Test a database connection
 * @see POST /api/v1/database/test_connection/
 */
export const databaseTestConnection = (api: Api, init: Init<"/api/v1/database/test_connection/", "post">) =>
  api.POST("/api/v1/database/test_connection/", init);

/**
 * Upload a file and returns file metadata
 * @see POST /api/v1/database/upload_metadata/
 */
export const databaseUploadMetadata = (api: Api, init: Init<"/api/v1/database/upload_metadata/", "post">) =>
  api.POST("/api/v1/database/upload_metadata/", init);

/**
 * Validate database connection parameters
 * @see POST /api/v1/database/validate_parameters/
 */
export const databaseValidateParameters = (api: Api, init: Init<"/api/v1/database/validate_parameters/", "post">) =>
  api.POST("/api/v1/database/validate_parameters/", init);

/**
 * Delete a database
 * @see DELETE /api/v1/database/{pk}
 */
export const databaseDelete = (api: Api, init: Init<"/api/v1/database/{pk}", "delete">) =>
  api.DELETE("/api/v1/database/{pk}", init);

/**
 * Get a database
 * @see GET /api/v1/database/{pk}
 */
export const databaseGetById = (api: Api, init: Init<"/api/v1/database/{pk}", "get">) =>
  api.GET("/api/v1/database/{pk}", init);

/**
 * Change a database
 * @see PUT /api/v1/database/{pk}
 */
export const databaseUpdate = (api: Api, init: Init<"/api/v1/database/{pk}", "put">) =>
  api.PUT("/api/v1/database/{pk}", init);

/**
 * Get all catalogs from a database
 * @see GET /api/v1/database/{pk}/catalogs/
 */
export const databaseGetCatalogs = (api: Api, init: Init<"/api/v1/database/{pk}/catalogs/", "get">) =>
  api.GET("/api/v1/database/{pk}/catalogs/", init);

/**
 * Get a database connection info
 * @see GET /api/v1/database/{pk}/connection
 */
export const databaseGetConnection = (api: Api, init: Init<"/api/v1/database/{pk}/connection", "get">) =>
  api.GET("/api/v1/database/{pk}/connection", init);

/**
 * Get function names supported by a database
 * @see GET /api/v1/database/{pk}/function_names/
 */
export const databaseGetFunctionNames = (api: Api, init: Init<"/api/v1/database/{pk}/function_names/", "get">) =>
  api.GET("/api/v1/database/{pk}/function_names/", init);

/**
 * Get charts and dashboards count associated to a database
 * @see GET /api/v1/database/{pk}/related_objects/
 */
export const databaseGetRelatedObjects = (api: Api, init: Init<"/api/v1/database/{pk}/related_objects/", "get">) =>
  api.GET("/api/v1/database/{pk}/related_objects/", init);

/**
 * Get all schemas from a database
 * @see GET /api/v1/database/{pk}/schemas/
 */
export const databaseSchemas = (api: Api, init: Init<"/api/v1/database/{pk}/schemas/", "get">) =>
  api.GET("/api/v1/database/{pk}/schemas/", init);

/**
 * The list of the database schemas where to upload information
 * @see GET /api/v1/database/{pk}/schemas_access_for_file_upload/
 */
export const databaseGetSchemasAccessForFileUpload = (api: Api, init: Init<"/api/v1/database/{pk}/schemas_access_for_file_upload/", "get">) =>
  api.GET("/api/v1/database/{pk}/schemas_access_for_file_upload/", init);

/**
 * Get database select star for table
 * @see GET /api/v1/database/{pk}/select_star/{table_name}/
 */
export const databaseGetSelectStar = (api: Api, init: Init<"/api/v1/database/{pk}/select_star/{table_name}/", "get">) =>
  api.GET("/api/v1/database/{pk}/select_star/{table_name}/", init);

/**
 * Get database select star for table
 * @see GET /api/v1/database/{pk}/select_star/{table_name}/{schema_name}/
 */
export const databaseGetSelectStarInSchema = (api: Api, init: Init<"/api/v1/database/{pk}/select_star/{table_name}/{schema_name}/", "get">) =>
  api.GET("/api/v1/database/{pk}/select_star/{table_name}/{schema_name}/", init);

/**
 * Delete a SSH tunnel
 * @see DELETE /api/v1/database/{pk}/ssh_tunnel/
 */
export const databaseDeleteSshTunnel = (api: Api, init: Init<"/api/v1/database/{pk}/ssh_tunnel/", "delete">) =>
  api.DELETE("/api/v1/database/{pk}/ssh_tunnel/", init);

/**
 * Get database table metadata
 * @see GET /api/v1/database/{pk}/table/{table_name}/{schema_name}/
 */
export const databaseGetTable = (api: Api, init: Init<"/api/v1/database/{pk}/table/{table_name}/{schema_name}/", "get">) =>
  api.GET("/api/v1/database/{pk}/table/{table_name}/{schema_name}/", init);

/**
 * Get table extra metadata
 * Response depends on each DB engine spec normally focused on partitions.
 * @see GET /api/v1/database/{pk}/table_extra/{table_name}/{schema_name}/
 */
export const databaseGetTableExtra = (api: Api, init: Init<"/api/v1/database/{pk}/table_extra/{table_name}/{schema_name}/", "get">) =>
  api.GET("/api/v1/database/{pk}/table_extra/{table_name}/{schema_name}/", init);

/**
 * Get table metadata
 * Metadata associated with the table (columns, indexes, etc.)
 * @see GET /api/v1/database/{pk}/table_metadata/
 */
export const databaseGetTableMetadata = (api: Api, init: Init<"/api/v1/database/{pk}/table_metadata/", "get">) =>
  api.GET("/api/v1/database/{pk}/table_metadata/", init);

/**
 * Get table extra metadata
 * Extra metadata associated with the table (partitions, description, etc.)
 * @see GET /api/v1/database/{pk}/table_metadata/extra/
 */
export const databaseGetTableMetadataExtra = (api: Api, init: Init<"/api/v1/database/{pk}/table_metadata/extra/", "get">) =>
  api.GET("/api/v1/database/{pk}/table_metadata/extra/", init);

/**
 * Get a list of tables for given database
 * @see GET /api/v1/database/{pk}/tables/
 */
export const databaseGetTables = (api: Api, init: Init<"/api/v1/database/{pk}/tables/", "get">) =>
  api.GET("/api/v1/database/{pk}/tables/", init);

/**
 * Upload a file to a database table
 * @see POST /api/v1/database/{pk}/upload/
 */
export const databaseUpload = (api: Api, init: Init<"/api/v1/database/{pk}/upload/", "post">) =>
  api.POST("/api/v1/database/{pk}/upload/", init);

/**
 * Validate arbitrary SQL
 * Validates that arbitrary SQL is acceptable for the given database.
 * @see POST /api/v1/database/{pk}/validate_sql/
 */
export const databaseValidateSql = (api: Api, init: Init<"/api/v1/database/{pk}/validate_sql/", "post">) =>
  api.POST("/api/v1/database/{pk}/validate_sql/", init);
