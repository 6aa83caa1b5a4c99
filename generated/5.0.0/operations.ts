// Generated from spec/5.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { components, paths } from "./types.ts";

export type { components, paths };

/** Resource -> action -> operation. */
export interface Operations {
  activity: {
    /**
     * Get recent activity data for a user
     * @see GET /api/v1/log/recent_activity/
     */
    getRecent: paths["/api/v1/log/recent_activity/"]["get"];
  };
  advancedDataType: {
    /**
     * Return an AdvancedDataTypeResponse
     * Returns an AdvancedDataTypeResponse object populated with the passed in args.
     * @see GET /api/v1/advanced_data_type/convert
     */
    convert: paths["/api/v1/advanced_data_type/convert"]["get"];

    /**
     * Return a list of available advanced data types
     * @see GET /api/v1/advanced_data_type/types
     */
    list: paths["/api/v1/advanced_data_type/types"]["get"];
  };
  annotation: {
    /**
     * Bulk delete annotation layers
     * @see DELETE /api/v1/annotation_layer/{pk}/annotation/
     */
    bulkDelete: paths["/api/v1/annotation_layer/{pk}/annotation/"]["delete"];

    /**
     * Get a list of annotation layers
     * Gets a list of annotation layers, use Rison or JSON query parameters for filtering, sorting, pagination
     * and for selecting specific columns and metadata.
     * @see GET /api/v1/annotation_layer/{pk}/annotation/
     */
    list: paths["/api/v1/annotation_layer/{pk}/annotation/"]["get"];

    /**
     * Create an annotation layer
     * @see POST /api/v1/annotation_layer/{pk}/annotation/
     */
    create: paths["/api/v1/annotation_layer/{pk}/annotation/"]["post"];

    /**
     * Delete annotation layer
     * @see DELETE /api/v1/annotation_layer/{pk}/annotation/{annotation_id}
     */
    delete: paths["/api/v1/annotation_layer/{pk}/annotation/{annotation_id}"]["delete"];

    /**
     * Get an annotation layer
     * @see GET /api/v1/annotation_layer/{pk}/annotation/{annotation_id}
     */
    getById: paths["/api/v1/annotation_layer/{pk}/annotation/{annotation_id}"]["get"];

    /**
     * Update an annotation layer
     * @see PUT /api/v1/annotation_layer/{pk}/annotation/{annotation_id}
     */
    update: paths["/api/v1/annotation_layer/{pk}/annotation/{annotation_id}"]["put"];
  };
  annotationLayer: {
    /**
     * Delete multiple annotation layers in a bulk operation
     * @see DELETE /api/v1/annotation_layer/
     */
    bulkDelete: paths["/api/v1/annotation_layer/"]["delete"];

    /**
     * Get a list of annotation layers
     * Gets a list of annotation layers, use Rison or JSON query parameters for filtering, sorting, pagination
     * and for selecting specific columns and metadata.
     * @see GET /api/v1/annotation_layer/
     */
    list: paths["/api/v1/annotation_layer/"]["get"];

    /**
     * Create an annotation layer
     * @see POST /api/v1/annotation_layer/
     */
    create: paths["/api/v1/annotation_layer/"]["post"];

    /**
     * Get metadata information about this API resource
     * @see GET /api/v1/annotation_layer/_info
     */
    info: paths["/api/v1/annotation_layer/_info"]["get"];

    /**
     * Get related fields data
     * @see GET /api/v1/annotation_layer/related/{column_name}
     */
    listRelated: paths["/api/v1/annotation_layer/related/{column_name}"]["get"];

    /**
     * Delete annotation layer
     * @see DELETE /api/v1/annotation_layer/{pk}
     */
    delete: paths["/api/v1/annotation_layer/{pk}"]["delete"];

    /**
     * Get an annotation layer
     * Get an item model
     * @see GET /api/v1/annotation_layer/{pk}
     */
    getById: paths["/api/v1/annotation_layer/{pk}"]["get"];

    /**
     * Update an annotation layer
     * @see PUT /api/v1/annotation_layer/{pk}
     */
    update: paths["/api/v1/annotation_layer/{pk}"]["put"];
  };
  assets: {
    /**
     * Export all assets
     * Gets a ZIP file with all the Superset assets (databases, datasets, charts, dashboards, saved queries) as
     * YAML files.
     * @see GET /api/v1/assets/export/
     */
    export: paths["/api/v1/assets/export/"]["get"];

    /**
     * Import multiple assets
     * @see POST /api/v1/assets/import/
     */
    import: paths["/api/v1/assets/import/"]["post"];
  };
  asyncEvent: {
    /**
     * Read off of the Redis events stream
     * Reads off of the Redis events stream, using the user's JWT token and optional query params for last event
     * received.
     * @see GET /api/v1/async_event/
     */
    list: paths["/api/v1/async_event/"]["get"];
  };
  auth: {
    /**
     * Get the CSRF token
     * @see GET /api/v1/security/csrf_token/
     */
    getCsrfToken: paths["/api/v1/security/csrf_token/"]["get"];

    /**
     * Get a guest token
     * @see POST /api/v1/security/guest_token/
     */
    createGuestToken: paths["/api/v1/security/guest_token/"]["post"];

    /**
     * Authenticate and get a JWT access and refresh token
     * @see POST /api/v1/security/login
     */
    authenticateUser: paths["/api/v1/security/login"]["post"];
  };
  availableDomains: {
    /**
     * Get all available domains
     * @see GET /api/v1/available_domains/
     */
    list: paths["/api/v1/available_domains/"]["get"];
  };
  cache: {
    /**
     * Invalidate cache records and remove the database records
     * Takes a list of datasources, finds and invalidates the associated cache records and removes the database
     * records.
     * @see POST /api/v1/cachekey/invalidate
     */
    invalidate: paths["/api/v1/cachekey/invalidate"]["post"];
  };
  chart: {
    /**
     * Bulk delete charts
     * @see DELETE /api/v1/chart/
     */
    bulkDelete: paths["/api/v1/chart/"]["delete"];

    /**
     * Get a list of charts
     * Gets a list of charts, use Rison or JSON query parameters for filtering, sorting, pagination and for
     * selecting specific columns and metadata.
     * @see GET /api/v1/chart/
     */
    list: paths["/api/v1/chart/"]["get"];

    /**
     * Create a new chart
     * @see POST /api/v1/chart/
     */
    create: paths["/api/v1/chart/"]["post"];

    /**
     * Get metadata information about this API resource
     * @see GET /api/v1/chart/_info
     */
    info: paths["/api/v1/chart/_info"]["get"];

    /**
     * Return payload data response for the given query
     * Takes a query context constructed in the client and returns payload data response for the given query.
     * @see POST /api/v1/chart/data
     */
    queryData: paths["/api/v1/chart/data"]["post"];

    /**
     * Return payload data response for the given query
     * Takes a query context cache key and returns payload data response for the given query.
     * @see GET /api/v1/chart/data/{cache_key}
     */
    getCachedData: paths["/api/v1/chart/data/{cache_key}"]["get"];

    /**
     * Download multiple charts as YAML files
     * @see GET /api/v1/chart/export/
     */
    export: paths["/api/v1/chart/export/"]["get"];

    /**
     * Check favorited charts for current user
     * @see GET /api/v1/chart/favorite_status/
     */
    getFavoriteStatus: paths["/api/v1/chart/favorite_status/"]["get"];

    /**
     * Import chart(s) with associated datasets and databases
     * @see POST /api/v1/chart/import/
     */
    import: paths["/api/v1/chart/import/"]["post"];

    /**
     * Get related fields data
     * Get a list of all possible owners for a chart. Use owners has the column_name parameter
     * @see GET /api/v1/chart/related/{column_name}
     */
    listRelated: paths["/api/v1/chart/related/{column_name}"]["get"];

    /**
     * Warm up the cache for the chart
     * Warms up the cache for the chart. Note for slices a force refresh occurs. In terms of the extra_filters
     * these can be obtained from records in the JSON encoded logs.json column associated with the explore_json
     * action.
     * @see PUT /api/v1/chart/warm_up_cache
     */
    warmUpCache: paths["/api/v1/chart/warm_up_cache"]["put"];

    /**
     * Delete a chart
     * @see DELETE /api/v1/chart/{pk}
     */
    delete: paths["/api/v1/chart/{pk}"]["delete"];

    /**
     * Get a chart detail information
     * Get an item model
     * @see GET /api/v1/chart/{pk}
     */
    getById: paths["/api/v1/chart/{pk}"]["get"];

    /**
     * Update a chart
     * @see PUT /api/v1/chart/{pk}
     */
    update: paths["/api/v1/chart/{pk}"]["put"];

    /**
     * Compute and cache a screenshot
     * @see GET /api/v1/chart/{pk}/cache_screenshot/
     */
    cacheScreenshot: paths["/api/v1/chart/{pk}/cache_screenshot/"]["get"];

    /**
     * Return payload data response for a chart
     * Takes a chart ID and uses the query context stored when the chart was saved to return payload data
     * response.
     * @see GET /api/v1/chart/{pk}/data/
     */
    getData: paths["/api/v1/chart/{pk}/data/"]["get"];

    /**
     * Remove the chart from the user favorite list
     * @see DELETE /api/v1/chart/{pk}/favorites/
     */
    removeFavorite: paths["/api/v1/chart/{pk}/favorites/"]["delete"];

    /**
     * Mark the chart as favorite for the current user
     * @see POST /api/v1/chart/{pk}/favorites/
     */
    addFavorite: paths["/api/v1/chart/{pk}/favorites/"]["post"];

    /**
     * Get a computed screenshot from cache
     * @see GET /api/v1/chart/{pk}/screenshot/{digest}/
     */
    getScreenshot: paths["/api/v1/chart/{pk}/screenshot/{digest}/"]["get"];

    /**
     * Get chart thumbnail
     * Compute or get already computed chart thumbnail from cache.
     * @see GET /api/v1/chart/{pk}/thumbnail/{digest}/
     */
    getThumbnail: paths["/api/v1/chart/{pk}/thumbnail/{digest}/"]["get"];
  };
  cssTemplate: {
    /**
     * Bulk delete CSS templates
     * @see DELETE /api/v1/css_template/
     */
    bulkDelete: paths["/api/v1/css_template/"]["delete"];

    /**
     * Get a list of CSS templates
     * Gets a list of CSS templates, use Rison or JSON query parameters for filtering, sorting, pagination and
     * for selecting specific columns and metadata.
     * @see GET /api/v1/css_template/
     */
    list: paths["/api/v1/css_template/"]["get"];

    /**
     * Create a CSS template
     * @see POST /api/v1/css_template/
     */
    create: paths["/api/v1/css_template/"]["post"];

    /**
     * Get metadata information about this API resource
     * @see GET /api/v1/css_template/_info
     */
    info: paths["/api/v1/css_template/_info"]["get"];

    /**
     * Get related fields data
     * @see GET /api/v1/css_template/related/{column_name}
     */
    listRelated: paths["/api/v1/css_template/related/{column_name}"]["get"];

    /**
     * Delete a CSS template
     * @see DELETE /api/v1/css_template/{pk}
     */
    delete: paths["/api/v1/css_template/{pk}"]["delete"];

    /**
     * Get a CSS template
     * Get an item model
     * @see GET /api/v1/css_template/{pk}
     */
    getById: paths["/api/v1/css_template/{pk}"]["get"];

    /**
     * Update a CSS template
     * @see PUT /api/v1/css_template/{pk}
     */
    update: paths["/api/v1/css_template/{pk}"]["put"];
  };
  dashboard: {
    /**
     * Bulk delete dashboards
     * @see DELETE /api/v1/dashboard/
     */
    bulkDelete: paths["/api/v1/dashboard/"]["delete"];

    /**
     * Get a list of dashboards
     * Gets a list of dashboards, use Rison or JSON query parameters for filtering, sorting, pagination and for
     * selecting specific columns and metadata.
     * @see GET /api/v1/dashboard/
     */
    list: paths["/api/v1/dashboard/"]["get"];

    /**
     * Create a new dashboard
     * @see POST /api/v1/dashboard/
     */
    create: paths["/api/v1/dashboard/"]["post"];

    /**
     * Get metadata information about this API resource
     * @see GET /api/v1/dashboard/_info
     */
    info: paths["/api/v1/dashboard/_info"]["get"];

    /**
     * Download multiple dashboards as YAML files
     * @see GET /api/v1/dashboard/export/
     */
    export: paths["/api/v1/dashboard/export/"]["get"];

    /**
     * Check favorited dashboards for current user
     * @see GET /api/v1/dashboard/favorite_status/
     */
    getFavoriteStatus: paths["/api/v1/dashboard/favorite_status/"]["get"];

    /**
     * Import dashboard(s) with associated charts/datasets/databases
     * @see POST /api/v1/dashboard/import/
     */
    import: paths["/api/v1/dashboard/import/"]["post"];

    /**
     * Get related fields data
     * Get a list of all possible owners for a dashboard.
     * @see GET /api/v1/dashboard/related/{column_name}
     */
    listRelated: paths["/api/v1/dashboard/related/{column_name}"]["get"];

    /**
     * Get a dashboard detail information
     * @see GET /api/v1/dashboard/{id_or_slug}
     */
    getById: paths["/api/v1/dashboard/{id_or_slug}"]["get"];

    /**
     * Get a dashboard's chart definitions.
     * @see GET /api/v1/dashboard/{id_or_slug}/charts
     */
    getCharts: paths["/api/v1/dashboard/{id_or_slug}/charts"]["get"];

    /**
     * Create a copy of an existing dashboard
     * @see POST /api/v1/dashboard/{id_or_slug}/copy/
     */
    copy: paths["/api/v1/dashboard/{id_or_slug}/copy/"]["post"];

    /**
     * Get dashboard's datasets
     * Returns a list of a dashboard's datasets. Each dataset includes only the information necessary to render
     * the dashboard's charts.
     * @see GET /api/v1/dashboard/{id_or_slug}/datasets
     */
    getDatasets: paths["/api/v1/dashboard/{id_or_slug}/datasets"]["get"];

    /**
     * Delete a dashboard's embedded configuration
     * @see DELETE /api/v1/dashboard/{id_or_slug}/embedded
     */
    deleteEmbedded: paths["/api/v1/dashboard/{id_or_slug}/embedded"]["delete"];

    /**
     * Get the dashboard's embedded configuration
     * @see GET /api/v1/dashboard/{id_or_slug}/embedded
     */
    getEmbedded: paths["/api/v1/dashboard/{id_or_slug}/embedded"]["get"];

    /**
     * Set a dashboard's embedded configuration
     * @see POST /api/v1/dashboard/{id_or_slug}/embedded
     */
    setEmbedded: paths["/api/v1/dashboard/{id_or_slug}/embedded"]["post"];

    /**
     * Sets a dashboard's embedded configuration.
     * @see PUT /api/v1/dashboard/{id_or_slug}/embedded
     */
    updateEmbedded: paths["/api/v1/dashboard/{id_or_slug}/embedded"]["put"];

    /**
     * Get dashboard's tabs
     * Returns a list of a dashboard's tabs and dashboard's nested tree structure for associated tabs.
     * @see GET /api/v1/dashboard/{id_or_slug}/tabs
     */
    getTabs: paths["/api/v1/dashboard/{id_or_slug}/tabs"]["get"];

    /**
     * Delete a dashboard
     * @see DELETE /api/v1/dashboard/{pk}
     */
    delete: paths["/api/v1/dashboard/{pk}"]["delete"];

    /**
     * Update a dashboard
     * @see PUT /api/v1/dashboard/{pk}
     */
    update: paths["/api/v1/dashboard/{pk}"]["put"];

    /**
     * Compute and cache a screenshot
     * @see POST /api/v1/dashboard/{pk}/cache_dashboard_screenshot/
     */
    cacheScreenshot: paths["/api/v1/dashboard/{pk}/cache_dashboard_screenshot/"]["post"];

    /**
     * Update colors configuration for a dashboard.
     * @see PUT /api/v1/dashboard/{pk}/colors
     */
    updateColors: paths["/api/v1/dashboard/{pk}/colors"]["put"];

    /**
     * Remove the dashboard from the user favorite list
     * @see DELETE /api/v1/dashboard/{pk}/favorites/
     */
    removeFavorite: paths["/api/v1/dashboard/{pk}/favorites/"]["delete"];

    /**
     * Mark the dashboard as favorite for the current user
     * @see POST /api/v1/dashboard/{pk}/favorites/
     */
    addFavorite: paths["/api/v1/dashboard/{pk}/favorites/"]["post"];

    /**
     * Create a dashboard's filter state
     * @see POST /api/v1/dashboard/{pk}/filter_state
     */
    createFilterState: paths["/api/v1/dashboard/{pk}/filter_state"]["post"];

    /**
     * Delete a dashboard's filter state value
     * @see DELETE /api/v1/dashboard/{pk}/filter_state/{key}
     */
    deleteFilterState: paths["/api/v1/dashboard/{pk}/filter_state/{key}"]["delete"];

    /**
     * Get a dashboard's filter state value
     * @see GET /api/v1/dashboard/{pk}/filter_state/{key}
     */
    getFilterState: paths["/api/v1/dashboard/{pk}/filter_state/{key}"]["get"];

    /**
     * Update a dashboard's filter state value
     * @see PUT /api/v1/dashboard/{pk}/filter_state/{key}
     */
    updateFilterState: paths["/api/v1/dashboard/{pk}/filter_state/{key}"]["put"];

    /**
     * Update native filters configuration for a dashboard.
     * @see PUT /api/v1/dashboard/{pk}/filters
     */
    updateFilters: paths["/api/v1/dashboard/{pk}/filters"]["put"];

    /**
     * Create a new dashboard's permanent link
     * @see POST /api/v1/dashboard/{pk}/permalink
     */
    permalinkCreate: paths["/api/v1/dashboard/{pk}/permalink"]["post"];

    /**
     * Get a computed screenshot from cache
     * @see GET /api/v1/dashboard/{pk}/screenshot/{digest}/
     */
    getScreenshot: paths["/api/v1/dashboard/{pk}/screenshot/{digest}/"]["get"];

    /**
     * Get dashboard's thumbnail
     * Computes async or get already computed dashboard thumbnail from cache.
     * @see GET /api/v1/dashboard/{pk}/thumbnail/{digest}/
     */
    getThumbnail: paths["/api/v1/dashboard/{pk}/thumbnail/{digest}/"]["get"];
  };
  dashboardPermalink: {
    /**
     * Get dashboard's permanent link state
     * @see GET /api/v1/dashboard/permalink/{key}
     */
    get: paths["/api/v1/dashboard/permalink/{key}"]["get"];
  };
  database: {
    /**
     * Get a list of databases
     * Gets a list of databases, use Rison or JSON query parameters for filtering, sorting, pagination and for
     * selecting specific columns and metadata.
     * @see GET /api/v1/database/
     */
    list: paths["/api/v1/database/"]["get"];

    /**
     * Create a new database
     * @see POST /api/v1/database/
     */
    create: paths["/api/v1/database/"]["post"];

    /**
     * Get metadata information about this API resource
     * @see GET /api/v1/database/_info
     */
    info: paths["/api/v1/database/_info"]["get"];

    /**
     * Get names of databases currently available
     * @see GET /api/v1/database/available/
     */
    listAvailableEngines: paths["/api/v1/database/available/"]["get"];

    /**
     * Download database(s) and associated dataset(s) as a zip file
     * @see GET /api/v1/database/export/
     */
    export: paths["/api/v1/database/export/"]["get"];

    /**
     * Import database(s) with associated datasets
     * @see POST /api/v1/database/import/
     */
    import: paths["/api/v1/database/import/"]["post"];

    /**
     * Receive personal access tokens from OAuth2
     * -> Receive and store personal access tokens from OAuth for user-level authorization
     * @see GET /api/v1/database/oauth2/
     */
    oauth2Callback: paths["/api/v1/database/oauth2/"]["get"];

    /**
     * Get related fields data
     * @see GET /api/v1/database/related/{column_name}
     */
    listRelated: paths["/api/v1/database/related/{column_name}"]["get"];

    /**
     * Test a database connection
     * @see POST /api/v1/database/test_connection/
     */
    testConnection: paths["/api/v1/database/test_connection/"]["post"];

    /**
     * Upload a file and returns file metadata
     * @see POST /api/v1/database/upload_metadata/
     */
    uploadMetadata: paths["/api/v1/database/upload_metadata/"]["post"];

    /**
     * Validate database connection parameters
     * @see POST /api/v1/database/validate_parameters/
     */
    validateParameters: paths["/api/v1/database/validate_parameters/"]["post"];

    /**
     * Delete a database
     * @see DELETE /api/v1/database/{pk}
     */
    delete: paths["/api/v1/database/{pk}"]["delete"];

    /**
     * Get a database
     * @see GET /api/v1/database/{pk}
     */
    getById: paths["/api/v1/database/{pk}"]["get"];

    /**
     * Change a database
     * @see PUT /api/v1/database/{pk}
     */
    update: paths["/api/v1/database/{pk}"]["put"];

    /**
     * Get all catalogs from a database
     * @see GET /api/v1/database/{pk}/catalogs/
     */
    getCatalogs: paths["/api/v1/database/{pk}/catalogs/"]["get"];

    /**
     * Get a database connection info
     * @see GET /api/v1/database/{pk}/connection
     */
    getConnection: paths["/api/v1/database/{pk}/connection"]["get"];

    /**
     * Get function names supported by a database
     * @see GET /api/v1/database/{pk}/function_names/
     */
    getFunctionNames: paths["/api/v1/database/{pk}/function_names/"]["get"];

    /**
     * Get charts and dashboards count associated to a database
     * @see GET /api/v1/database/{pk}/related_objects/
     */
    getRelatedObjects: paths["/api/v1/database/{pk}/related_objects/"]["get"];

    /**
     * Get all schemas from a database
     * @see GET /api/v1/database/{pk}/schemas/
     */
    schemas: paths["/api/v1/database/{pk}/schemas/"]["get"];

    /**
     * The list of the database schemas where to upload information
     * @see GET /api/v1/database/{pk}/schemas_access_for_file_upload/
     */
    getSchemasAccessForFileUpload: paths["/api/v1/database/{pk}/schemas_access_for_file_upload/"]["get"];

    /**
     * Get database select star for table
     * @see GET /api/v1/database/{pk}/select_star/{table_name}/
     */
    getSelectStar: paths["/api/v1/database/{pk}/select_star/{table_name}/"]["get"];

    /**
     * Get database select star for table
     * @see GET /api/v1/database/{pk}/select_star/{table_name}/{schema_name}/
     */
    getSelectStarInSchema: paths["/api/v1/database/{pk}/select_star/{table_name}/{schema_name}/"]["get"];

    /**
     * Delete a SSH tunnel
     * @see DELETE /api/v1/database/{pk}/ssh_tunnel/
     */
    deleteSshTunnel: paths["/api/v1/database/{pk}/ssh_tunnel/"]["delete"];

    /**
     * Get database table metadata
     * @see GET /api/v1/database/{pk}/table/{table_name}/{schema_name}/
     */
    getTable: paths["/api/v1/database/{pk}/table/{table_name}/{schema_name}/"]["get"];

    /**
     * Get table extra metadata
     * Response depends on each DB engine spec normally focused on partitions.
     * @see GET /api/v1/database/{pk}/table_extra/{table_name}/{schema_name}/
     */
    getTableExtra: paths["/api/v1/database/{pk}/table_extra/{table_name}/{schema_name}/"]["get"];

    /**
     * Get table metadata
     * Metadata associated with the table (columns, indexes, etc.)
     * @see GET /api/v1/database/{pk}/table_metadata/
     */
    getTableMetadata: paths["/api/v1/database/{pk}/table_metadata/"]["get"];

    /**
     * Get table extra metadata
     * Extra metadata associated with the table (partitions, description, etc.)
     * @see GET /api/v1/database/{pk}/table_metadata/extra/
     */
    getTableMetadataExtra: paths["/api/v1/database/{pk}/table_metadata/extra/"]["get"];

    /**
     * Get a list of tables for given database
     * @see GET /api/v1/database/{pk}/tables/
     */
    getTables: paths["/api/v1/database/{pk}/tables/"]["get"];

    /**
     * Upload a file to a database table
     * @see POST /api/v1/database/{pk}/upload/
     */
    upload: paths["/api/v1/database/{pk}/upload/"]["post"];

    /**
     * Validate arbitrary SQL
     * Validates that arbitrary SQL is acceptable for the given database.
     * @see POST /api/v1/database/{pk}/validate_sql/
     */
    validateSql: paths["/api/v1/database/{pk}/validate_sql/"]["post"];
  };
  dataset: {
    /**
     * Bulk delete datasets
     * @see DELETE /api/v1/dataset/
     */
    bulkDelete: paths["/api/v1/dataset/"]["delete"];

    /**
     * Get a list of datasets
     * Gets a list of datasets, use Rison or JSON query parameters for filtering, sorting, pagination and for
     * selecting specific columns and metadata.
     * @see GET /api/v1/dataset/
     */
    list: paths["/api/v1/dataset/"]["get"];

    /**
     * Create a new dataset
     * @see POST /api/v1/dataset/
     */
    create: paths["/api/v1/dataset/"]["post"];

    /**
     * Get metadata information about this API resource
     * @see GET /api/v1/dataset/_info
     */
    info: paths["/api/v1/dataset/_info"]["get"];

    /**
     * Get distinct values from field data
     * @see GET /api/v1/dataset/distinct/{column_name}
     */
    listDistinct: paths["/api/v1/dataset/distinct/{column_name}"]["get"];

    /**
     * Duplicate a dataset
     * @see POST /api/v1/dataset/duplicate
     */
    duplicate: paths["/api/v1/dataset/duplicate"]["post"];

    /**
     * Download multiple datasets as YAML files
     * @see GET /api/v1/dataset/export/
     */
    export: paths["/api/v1/dataset/export/"]["get"];

    /**
     * Retrieve a table by name, or create it if it does not exist
     * @see POST /api/v1/dataset/get_or_create/
     */
    getOrCreate: paths["/api/v1/dataset/get_or_create/"]["post"];

    /**
     * Import dataset(s) with associated databases
     * @see POST /api/v1/dataset/import/
     */
    import: paths["/api/v1/dataset/import/"]["post"];

    /**
     * Get related fields data
     * @see GET /api/v1/dataset/related/{column_name}
     */
    listRelated: paths["/api/v1/dataset/related/{column_name}"]["get"];

    /**
     * Warm up the cache for each chart powered by the given table
     * Warms up the cache for the table. Note for slices a force refresh occurs. In terms of the extra_filters
     * these can be obtained from records in the JSON encoded logs.json column associated with the explore_json
     * action.
     * @see PUT /api/v1/dataset/warm_up_cache
     */
    warmUpCache: paths["/api/v1/dataset/warm_up_cache"]["put"];

    /**
     * Delete a dataset
     * @see DELETE /api/v1/dataset/{pk}
     */
    delete: paths["/api/v1/dataset/{pk}"]["delete"];

    /**
     * Get a dataset
     * Get a dataset by ID
     * @see GET /api/v1/dataset/{pk}
     */
    getById: paths["/api/v1/dataset/{pk}"]["get"];

    /**
     * Update a dataset
     * @see PUT /api/v1/dataset/{pk}
     */
    update: paths["/api/v1/dataset/{pk}"]["put"];

    /**
     * Delete a dataset column
     * @see DELETE /api/v1/dataset/{pk}/column/{column_id}
     */
    deleteColumn: paths["/api/v1/dataset/{pk}/column/{column_id}"]["delete"];

    /**
     * Delete a dataset metric
     * @see DELETE /api/v1/dataset/{pk}/metric/{metric_id}
     */
    deleteMetric: paths["/api/v1/dataset/{pk}/metric/{metric_id}"]["delete"];

    /**
     * Refresh and update columns of a dataset
     * @see PUT /api/v1/dataset/{pk}/refresh
     */
    refresh: paths["/api/v1/dataset/{pk}/refresh"]["put"];

    /**
     * Get charts and dashboards count associated to a dataset
     * @see GET /api/v1/dataset/{pk}/related_objects
     */
    getRelatedObjects: paths["/api/v1/dataset/{pk}/related_objects"]["get"];
  };
  datasource: {
    /**
     * Get possible values for a datasource column
     * @see GET /api/v1/datasource/{datasource_type}/{datasource_id}/column/{column_name}/values/
     */
    getColumnValues: paths["/api/v1/datasource/{datasource_type}/{datasource_id}/column/{column_name}/values/"]["get"];
  };
  embeddedDashboard: {
    /**
     * Get a report schedule log
     * @see GET /api/v1/embedded_dashboard/{uuid}
     */
    get: paths["/api/v1/embedded_dashboard/{uuid}"]["get"];
  };
  explore: {
    /**
     * Assemble Explore related information in a single endpoint
     * Assembles Explore related information (form_data, slice, dataset) in a single endpoint. The information
     * can be assembled from: - The cache using a form_data_key - The metadata database using a permalink_key -
     * Build from scratch using dataset or slice identifiers.
     * @see GET /api/v1/explore/
     */
    get: paths["/api/v1/explore/"]["get"];
  };
  exploreFormData: {
    /**
     * Create a new form_data
     * @see POST /api/v1/explore/form_data
     */
    create: paths["/api/v1/explore/form_data"]["post"];

    /**
     * Delete a form_data
     * @see DELETE /api/v1/explore/form_data/{key}
     */
    delete: paths["/api/v1/explore/form_data/{key}"]["delete"];

    /**
     * Get a form_data
     * @see GET /api/v1/explore/form_data/{key}
     */
    get: paths["/api/v1/explore/form_data/{key}"]["get"];

    /**
     * Update an existing form_data
     * @see PUT /api/v1/explore/form_data/{key}
     */
    update: paths["/api/v1/explore/form_data/{key}"]["put"];
  };
  explorePermalink: {
    /**
     * Create a new permanent link
     * @see POST /api/v1/explore/permalink
     */
    create: paths["/api/v1/explore/permalink"]["post"];

    /**
     * Get chart's permanent link state
     * @see GET /api/v1/explore/permalink/{key}
     */
    get: paths["/api/v1/explore/permalink/{key}"]["get"];
  };
  group: {
    /**
     * Get a list of models
     * @see GET /api/v1/security/groups/
     */
    list: paths["/api/v1/security/groups/"]["get"];

    /** @see POST /api/v1/security/groups/ */
    create: paths["/api/v1/security/groups/"]["post"];

    /**
     * Get metadata information about this API resource
     * @see GET /api/v1/security/groups/_info
     */
    info: paths["/api/v1/security/groups/_info"]["get"];

    /** @see DELETE /api/v1/security/groups/{pk} */
    delete: paths["/api/v1/security/groups/{pk}"]["delete"];

    /**
     * Get an item model
     * @see GET /api/v1/security/groups/{pk}
     */
    getById: paths["/api/v1/security/groups/{pk}"]["get"];

    /** @see PUT /api/v1/security/groups/{pk} */
    update: paths["/api/v1/security/groups/{pk}"]["put"];
  };
  log: {
    /**
     * Get a list of logs
     * Gets a list of logs, use Rison or JSON query parameters for filtering, sorting, pagination and for
     * selecting specific columns and metadata.
     * @see GET /api/v1/log/
     */
    list: paths["/api/v1/log/"]["get"];

    /** @see POST /api/v1/log/ */
    create: paths["/api/v1/log/"]["post"];

    /**
     * Get a log detail information
     * Get an item model
     * @see GET /api/v1/log/{pk}
     */
    getById: paths["/api/v1/log/{pk}"]["get"];
  };
  menu: {
    /**
     * Get the menu data structure. Returns a forest like structure with the menu the user has access to
     * @see GET /api/v1/menu/
     */
    get: paths["/api/v1/menu/"]["get"];
  };
  openapi: {
    /**
     * Get the OpenAPI spec for a specific API version
     * @see GET /api/{version}/_openapi
     */
    get: paths["/api/{version}/_openapi"]["get"];
  };
  permission: {
    /**
     * Get a list of models
     * @see GET /api/v1/security/permissions/
     */
    list: paths["/api/v1/security/permissions/"]["get"];

    /**
     * Get metadata information about this API resource
     * @see GET /api/v1/security/permissions/_info
     */
    info: paths["/api/v1/security/permissions/_info"]["get"];

    /**
     * Get an item model
     * @see GET /api/v1/security/permissions/{pk}
     */
    getById: paths["/api/v1/security/permissions/{pk}"]["get"];
  };
  permissionResource: {
    /**
     * Get a list of models
     * @see GET /api/v1/security/permissions-resources/
     */
    list: paths["/api/v1/security/permissions-resources/"]["get"];

    /** @see POST /api/v1/security/permissions-resources/ */
    create: paths["/api/v1/security/permissions-resources/"]["post"];

    /**
     * Get metadata information about this API resource
     * @see GET /api/v1/security/permissions-resources/_info
     */
    info: paths["/api/v1/security/permissions-resources/_info"]["get"];

    /** @see DELETE /api/v1/security/permissions-resources/{pk} */
    delete: paths["/api/v1/security/permissions-resources/{pk}"]["delete"];

    /**
     * Get an item model
     * @see GET /api/v1/security/permissions-resources/{pk}
     */
    getById: paths["/api/v1/security/permissions-resources/{pk}"]["get"];

    /** @see PUT /api/v1/security/permissions-resources/{pk} */
    update: paths["/api/v1/security/permissions-resources/{pk}"]["put"];
  };
  query: {
    /**
     * Get a list of queries
     * Gets a list of queries, use Rison or JSON query parameters for filtering, sorting, pagination and for
     * selecting specific columns and metadata.
     * @see GET /api/v1/query/
     */
    list: paths["/api/v1/query/"]["get"];

    /**
     * Get distinct values from field data
     * @see GET /api/v1/query/distinct/{column_name}
     */
    listDistinct: paths["/api/v1/query/distinct/{column_name}"]["get"];

    /**
     * Get related fields data
     * @see GET /api/v1/query/related/{column_name}
     */
    listRelated: paths["/api/v1/query/related/{column_name}"]["get"];

    /**
     * Manually stop a query with client_id
     * @see POST /api/v1/query/stop
     */
    stop: paths["/api/v1/query/stop"]["post"];

    /**
     * Get a list of queries that changed after last_updated_ms
     * @see GET /api/v1/query/updated_since
     */
    getUpdatedSince: paths["/api/v1/query/updated_since"]["get"];

    /**
     * Get query detail information
     * Get an item model
     * @see GET /api/v1/query/{pk}
     */
    getById: paths["/api/v1/query/{pk}"]["get"];
  };
  report: {
    /**
     * Bulk delete report schedules
     * @see DELETE /api/v1/report/
     */
    bulkDelete: paths["/api/v1/report/"]["delete"];

    /**
     * Get a list of report schedules
     * Gets a list of report schedules, use Rison or JSON query parameters for filtering, sorting, pagination and
     * for selecting specific columns and metadata.
     * @see GET /api/v1/report/
     */
    list: paths["/api/v1/report/"]["get"];

    /**
     * Create a report schedule
     * @see POST /api/v1/report/
     */
    create: paths["/api/v1/report/"]["post"];

    /**
     * Get metadata information about this API resource
     * @see GET /api/v1/report/_info
     */
    info: paths["/api/v1/report/_info"]["get"];

    /**
     * Get related fields data
     * @see GET /api/v1/report/related/{column_name}
     */
    listRelated: paths["/api/v1/report/related/{column_name}"]["get"];

    /**
     * Get slack channels
     * @see GET /api/v1/report/slack_channels/
     */
    getSlackChannels: paths["/api/v1/report/slack_channels/"]["get"];

    /**
     * Delete a report schedule
     * @see DELETE /api/v1/report/{pk}
     */
    delete: paths["/api/v1/report/{pk}"]["delete"];

    /**
     * Get a report schedule
     * Get an item model
     * @see GET /api/v1/report/{pk}
     */
    getById: paths["/api/v1/report/{pk}"]["get"];

    /**
     * Update a report schedule
     * @see PUT /api/v1/report/{pk}
     */
    update: paths["/api/v1/report/{pk}"]["put"];
  };
  reportLog: {
    /**
     * Get a list of report schedule logs
     * Gets a list of report schedule logs, use Rison or JSON query parameters for filtering, sorting, pagination
     * and for selecting specific columns and metadata.
     * @see GET /api/v1/report/{pk}/log/
     */
    list: paths["/api/v1/report/{pk}/log/"]["get"];

    /**
     * Get a report schedule log
     * @see GET /api/v1/report/{pk}/log/{log_id}
     */
    getById: paths["/api/v1/report/{pk}/log/{log_id}"]["get"];
  };
  rls: {
    /**
     * Bulk delete RLS rules
     * @see DELETE /api/v1/rowlevelsecurity/
     */
    bulkDelete: paths["/api/v1/rowlevelsecurity/"]["delete"];

    /**
     * Get a list of RLS
     * Gets a list of RLS, use Rison or JSON query parameters for filtering, sorting, pagination and for
     * selecting specific columns and metadata.
     * @see GET /api/v1/rowlevelsecurity/
     */
    list: paths["/api/v1/rowlevelsecurity/"]["get"];

    /**
     * Create a new RLS rule
     * @see POST /api/v1/rowlevelsecurity/
     */
    create: paths["/api/v1/rowlevelsecurity/"]["post"];

    /**
     * Get metadata information about this API resource
     * @see GET /api/v1/rowlevelsecurity/_info
     */
    info: paths["/api/v1/rowlevelsecurity/_info"]["get"];

    /**
     * Get related fields data
     * @see GET /api/v1/rowlevelsecurity/related/{column_name}
     */
    listRelated: paths["/api/v1/rowlevelsecurity/related/{column_name}"]["get"];

    /**
     * Delete an RLS
     * @see DELETE /api/v1/rowlevelsecurity/{pk}
     */
    delete: paths["/api/v1/rowlevelsecurity/{pk}"]["delete"];

    /**
     * Get an RLS
     * Get an item model
     * @see GET /api/v1/rowlevelsecurity/{pk}
     */
    getById: paths["/api/v1/rowlevelsecurity/{pk}"]["get"];

    /**
     * Update an RLS rule
     * @see PUT /api/v1/rowlevelsecurity/{pk}
     */
    update: paths["/api/v1/rowlevelsecurity/{pk}"]["put"];
  };
  role: {
    /**
     * Get a list of models
     * @see GET /api/v1/security/roles/
     */
    list: paths["/api/v1/security/roles/"]["get"];

    /** @see POST /api/v1/security/roles/ */
    create: paths["/api/v1/security/roles/"]["post"];

    /**
     * Get metadata information about this API resource
     * @see GET /api/v1/security/roles/_info
     */
    info: paths["/api/v1/security/roles/_info"]["get"];

    /** @see DELETE /api/v1/security/roles/{pk} */
    delete: paths["/api/v1/security/roles/{pk}"]["delete"];

    /**
     * Get an item model
     * @see GET /api/v1/security/roles/{pk}
     */
    getById: paths["/api/v1/security/roles/{pk}"]["get"];

    /** @see PUT /api/v1/security/roles/{pk} */
    update: paths["/api/v1/security/roles/{pk}"]["put"];

    /** @see PUT /api/v1/security/roles/{role_id}/groups */
    setGroups: paths["/api/v1/security/roles/{role_id}/groups"]["put"];

    /** @see POST /api/v1/security/roles/{role_id}/permissions */
    setPermissions: paths["/api/v1/security/roles/{role_id}/permissions"]["post"];

    /** @see GET /api/v1/security/roles/{role_id}/permissions/ */
    getPermissions: paths["/api/v1/security/roles/{role_id}/permissions/"]["get"];

    /** @see PUT /api/v1/security/roles/{role_id}/users */
    setUsers: paths["/api/v1/security/roles/{role_id}/users"]["put"];
  };
  savedQuery: {
    /**
     * Bulk delete saved queries
     * @see DELETE /api/v1/saved_query/
     */
    bulkDelete: paths["/api/v1/saved_query/"]["delete"];

    /**
     * Get a list of saved queries
     * Gets a list of saved queries, use Rison or JSON query parameters for filtering, sorting, pagination and
     * for selecting specific columns and metadata.
     * @see GET /api/v1/saved_query/
     */
    sqllabGetSavedQueries: paths["/api/v1/saved_query/"]["get"];

    /**
     * Create a saved query
     * @see POST /api/v1/saved_query/
     */
    create: paths["/api/v1/saved_query/"]["post"];

    /**
     * Get metadata information about this API resource
     * @see GET /api/v1/saved_query/_info
     */
    info: paths["/api/v1/saved_query/_info"]["get"];

    /**
     * Get distinct values from field data
     * @see GET /api/v1/saved_query/distinct/{column_name}
     */
    listDistinct: paths["/api/v1/saved_query/distinct/{column_name}"]["get"];

    /**
     * Download multiple saved queries as YAML files
     * @see GET /api/v1/saved_query/export/
     */
    export: paths["/api/v1/saved_query/export/"]["get"];

    /**
     * Import saved queries with associated databases
     * @see POST /api/v1/saved_query/import/
     */
    import: paths["/api/v1/saved_query/import/"]["post"];

    /**
     * Get related fields data
     * @see GET /api/v1/saved_query/related/{column_name}
     */
    listRelated: paths["/api/v1/saved_query/related/{column_name}"]["get"];

    /**
     * Delete a saved query
     * @see DELETE /api/v1/saved_query/{pk}
     */
    delete: paths["/api/v1/saved_query/{pk}"]["delete"];

    /**
     * Get a saved query
     * Get an item model
     * @see GET /api/v1/saved_query/{pk}
     */
    getById: paths["/api/v1/saved_query/{pk}"]["get"];

    /**
     * Update a saved query
     * @see PUT /api/v1/saved_query/{pk}
     */
    update: paths["/api/v1/saved_query/{pk}"]["put"];
  };
  securityResource: {
    /**
     * Get a list of models
     * @see GET /api/v1/security/resources/
     */
    list: paths["/api/v1/security/resources/"]["get"];

    /** @see POST /api/v1/security/resources/ */
    create: paths["/api/v1/security/resources/"]["post"];

    /**
     * Get metadata information about this API resource
     * @see GET /api/v1/security/resources/_info
     */
    info: paths["/api/v1/security/resources/_info"]["get"];

    /** @see DELETE /api/v1/security/resources/{pk} */
    delete: paths["/api/v1/security/resources/{pk}"]["delete"];

    /**
     * Get an item model
     * @see GET /api/v1/security/resources/{pk}
     */
    getById: paths["/api/v1/security/resources/{pk}"]["get"];

    /** @see PUT /api/v1/security/resources/{pk} */
    update: paths["/api/v1/security/resources/{pk}"]["put"];
  };
  sqllab: {
    /**
     * Get the bootstrap data for SqlLab page
     * Assembles SQLLab bootstrap data (active_tab, databases, queries, tab_state_ids) in a single endpoint. The
     * data can be assembled from the current user's id.
     * @see GET /api/v1/sqllab/
     */
    getBootstrapData: paths["/api/v1/sqllab/"]["get"];

    /**
     * Estimate the SQL query execution cost
     * @see POST /api/v1/sqllab/estimate/
     */
    estimateQueryCost: paths["/api/v1/sqllab/estimate/"]["post"];

    /**
     * Execute a SQL query
     * @see POST /api/v1/sqllab/execute/
     */
    executeQuery: paths["/api/v1/sqllab/execute/"]["post"];

    /**
     * Export the SQL query results to a CSV
     * @see GET /api/v1/sqllab/export/{client_id}/
     */
    exportQueryResults: paths["/api/v1/sqllab/export/{client_id}/"]["get"];

    /**
     * Format SQL code
     * @see POST /api/v1/sqllab/format_sql/
     */
    formatSql: paths["/api/v1/sqllab/format_sql/"]["post"];

    /**
     * Get the result of a SQL query execution
     * @see GET /api/v1/sqllab/results/
     */
    getResults: paths["/api/v1/sqllab/results/"]["get"];
  };
  sqllabPermalink: {
    /**
     * Create a new permanent link
     * @see POST /api/v1/sqllab/permalink
     */
    create: paths["/api/v1/sqllab/permalink"]["post"];

    /**
     * Get permanent link state for SQLLab editor.
     * @see GET /api/v1/sqllab/permalink/{key}
     */
    get: paths["/api/v1/sqllab/permalink/{key}"]["get"];
  };
  tag: {
    /**
     * Bulk delete tags
     * Bulk deletes tags. This will remove all tagged objects with this tag.
     * @see DELETE /api/v1/tag/
     */
    bulkDelete: paths["/api/v1/tag/"]["delete"];

    /**
     * Get a list of tags
     * Get a list of tags, use Rison or JSON query parameters for filtering, sorting, pagination and for
     * selecting specific columns and metadata.
     * @see GET /api/v1/tag/
     */
    list: paths["/api/v1/tag/"]["get"];

    /**
     * Create a tag
     * Create a new Tag
     * @see POST /api/v1/tag/
     */
    create: paths["/api/v1/tag/"]["post"];

    /**
     * Get metadata information about tag API endpoints
     * Get metadata information about this API resource
     * @see GET /api/v1/tag/_info
     */
    info: paths["/api/v1/tag/_info"]["get"];

    /**
     * Bulk create tags and tagged objects
     * @see POST /api/v1/tag/bulk_create
     */
    bulkCreate: paths["/api/v1/tag/bulk_create"]["post"];

    /**
     * Get favorited tags for current user
     * @see GET /api/v1/tag/favorite_status/
     */
    getFavoriteStatus: paths["/api/v1/tag/favorite_status/"]["get"];

    /**
     * Get all objects associated with a tag
     * @see GET /api/v1/tag/get_objects/
     */
    objects: paths["/api/v1/tag/get_objects/"]["get"];

    /**
     * Get related fields data
     * @see GET /api/v1/tag/related/{column_name}
     */
    listRelated: paths["/api/v1/tag/related/{column_name}"]["get"];

    /**
     * Add tags to an object
     * Adds tags to an object. Creates new tags if they do not already exist.
     * @see POST /api/v1/tag/{object_type}/{object_id}/
     */
    objectAdd: paths["/api/v1/tag/{object_type}/{object_id}/"]["post"];

    /**
     * Delete a tagged object
     * @see DELETE /api/v1/tag/{object_type}/{object_id}/{tag}/
     */
    objectRemove: paths["/api/v1/tag/{object_type}/{object_id}/{tag}/"]["delete"];

    /**
     * Delete a tag
     * @see DELETE /api/v1/tag/{pk}
     */
    delete: paths["/api/v1/tag/{pk}"]["delete"];

    /**
     * Get a tag detail information
     * Get an item model
     * @see GET /api/v1/tag/{pk}
     */
    getById: paths["/api/v1/tag/{pk}"]["get"];

    /**
     * Update a tag
     * Changes a Tag.
     * @see PUT /api/v1/tag/{pk}
     */
    update: paths["/api/v1/tag/{pk}"]["put"];

    /**
     * Remove the tag from the user favorite list
     * @see DELETE /api/v1/tag/{pk}/favorites/
     */
    removeFavorite: paths["/api/v1/tag/{pk}/favorites/"]["delete"];

    /**
     * Marks the tag as favorite for the current user
     * @see POST /api/v1/tag/{pk}/favorites/
     */
    addFavorite: paths["/api/v1/tag/{pk}/favorites/"]["post"];
  };
  user: {
    /**
     * Get the user object
     * Gets the user object corresponding to the agent making the request, or returns a 401 error if the user is
     * unauthenticated.
     * @see GET /api/v1/me/
     */
    getCurrent: paths["/api/v1/me/"]["get"];

    /**
     * Get the user roles
     * Gets the user roles corresponding to the agent making the request, or returns a 401 error if the user is
     * unauthenticated.
     * @see GET /api/v1/me/roles/
     */
    getRoles: paths["/api/v1/me/roles/"]["get"];

    /**
     * Get a list of models
     * @see GET /api/v1/security/users/
     */
    list: paths["/api/v1/security/users/"]["get"];

    /** @see POST /api/v1/security/users/ */
    create: paths["/api/v1/security/users/"]["post"];

    /**
     * Get metadata information about this API resource
     * @see GET /api/v1/security/users/_info
     */
    info: paths["/api/v1/security/users/_info"]["get"];

    /** @see DELETE /api/v1/security/users/{pk} */
    delete: paths["/api/v1/security/users/{pk}"]["delete"];

    /**
     * Get an item model
     * @see GET /api/v1/security/users/{pk}
     */
    getById: paths["/api/v1/security/users/{pk}"]["get"];

    /** @see PUT /api/v1/security/users/{pk} */
    update: paths["/api/v1/security/users/{pk}"]["put"];

    /**
     * Get the user avatar
     * Gets the avatar URL for the user with the given ID, or returns a 401 error if the user is unauthenticated.
     * @see GET /api/v1/user/{user_id}/avatar.png
     */
    getAvatar: paths["/api/v1/user/{user_id}/avatar.png"]["get"];
  };
}
