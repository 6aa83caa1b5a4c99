// Generated from spec/6.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
export interface paths {
    "/api/v1/advanced_data_type/convert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Return an AdvancedDataTypeResponse
         * @description Returns an AdvancedDataTypeResponse object populated with the passed in args.
         */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["advanced_data_type_convert_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description AdvancedDataTypeResponse object has been returned. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AdvancedDataTypeSchema"];
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                403: components["responses"]["403"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/advanced_data_type/types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return a list of available advanced data types */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description a successful return of the available advanced data types has taken place. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: string[];
                        };
                    };
                };
                401: components["responses"]["401"];
                403: components["responses"]["403"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/annotation_layer/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a list of annotation layers
         * @description Gets a list of annotation layers, use Rison or JSON query parameters for filtering, sorting, pagination and for selecting specific columns and metadata.
         */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_list_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Items from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The total record count on the backend */
                            count?: number;
                            description_columns?: {
                                /**
                                 * @description The description for the column name. Will be translated by babel
                                 * @example A Nice description for the column
                                 */
                                column_name?: string;
                            };
                            /** @description A list of item ids, useful when you don't know the column id */
                            ids?: string[];
                            label_columns?: {
                                /**
                                 * @description The label for the column name. Will be translated by babel
                                 * @example A Nice label for the column
                                 */
                                column_name?: string;
                            };
                            /** @description A list of columns */
                            list_columns?: string[];
                            /**
                             * @description A title to render. Will be translated by babel
                             * @example List Items
                             */
                            list_title?: string;
                            /** @description A list of allowed columns to sort */
                            order_columns?: string[];
                            /** @description The result from the get list query */
                            result?: components["schemas"]["AnnotationLayerRestApi.get_list"][];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        /** Create an annotation layer */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description Annotation Layer schema */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AnnotationLayerRestApi.post"];
                };
            };
            responses: {
                /** @description Annotation added */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id?: number;
                            result?: components["schemas"]["AnnotationLayerRestApi.post"];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        /** Delete multiple annotation layers in a bulk operation */
        delete: {
            parameters: {
                query: {
                    q: components["schemas"]["get_delete_ids_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description CSS templates bulk delete */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message?: string;
                        };
                    };
                };
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/annotation_layer/_info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get metadata information about this API resource
         * @description Get metadata information about this API resource
         */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_info_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Item from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            add_columns?: Record<string, never>;
                            edit_columns?: Record<string, never>;
                            filters?: {
                                column_name?: {
                                    /** @description The filter name. Will be translated by babel */
                                    name?: string;
                                    /** @description The filter operation key to use on list filters */
                                    operator?: string;
                                }[];
                            };
                            /** @description The user permissions for this API resource */
                            permissions?: string[];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/annotation_layer/related/{column_name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get related fields data */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_related_schema"];
                };
                header?: never;
                path: {
                    column_name: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Related column data */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RelatedResponseSchema"];
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/annotation_layer/{pk}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an annotation layer
         * @description Get an item model
         */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_item_schema"];
                };
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Item from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            description_columns?: {
                                /**
                                 * @description The description for the column name. Will be translated by babel
                                 * @example A Nice description for the column
                                 */
                                column_name?: string;
                            };
                            /** @description The item id */
                            id?: string;
                            label_columns?: {
                                /**
                                 * @description The label for the column name. Will be translated by babel
                                 * @example A Nice label for the column
                                 */
                                column_name?: string;
                            };
                            result?: components["schemas"]["AnnotationLayerRestApi.get"];
                            /** @description A list of columns */
                            show_columns?: string[];
                            /**
                             * @description A title to render. Will be translated by babel
                             * @example Show Item Details
                             */
                            show_title?: string;
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        /** Update an annotation layer */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The annotation layer pk for this annotation */
                    pk: number;
                };
                cookie?: never;
            };
            /** @description Annotation schema */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AnnotationLayerRestApi.put"];
                };
            };
            responses: {
                /** @description Annotation changed */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id?: number;
                            result?: components["schemas"]["AnnotationLayerRestApi.put"];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        post?: never;
        /** Delete annotation layer */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The annotation layer pk for this annotation */
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Item deleted */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message?: string;
                        };
                    };
                };
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/annotation_layer/{pk}/annotation/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a list of annotation layers
         * @description Gets a list of annotation layers, use Rison or JSON query parameters for filtering, sorting, pagination and for selecting specific columns and metadata.
         */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_list_schema"];
                };
                header?: never;
                path: {
                    /** @description The annotation layer id for this annotation */
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Items from Annotations */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The total record count on the backend */
                            count?: number;
                            /** @description A list of annotation ids */
                            ids?: string[];
                            /** @description The result from the get list query */
                            result?: components["schemas"]["AnnotationRestApi.get_list"][];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        /** Create an annotation layer */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The annotation layer pk for this annotation */
                    pk: number;
                };
                cookie?: never;
            };
            /** @description Annotation schema */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AnnotationRestApi.post"];
                };
            };
            responses: {
                /** @description Annotation added */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id?: number;
                            result?: components["schemas"]["AnnotationRestApi.post"];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        /** Bulk delete annotation layers */
        delete: {
            parameters: {
                query: {
                    q: components["schemas"]["get_delete_ids_schema"];
                };
                header?: never;
                path: {
                    /** @description The annotation layer pk for this annotation */
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Annotations bulk delete */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message?: string;
                        };
                    };
                };
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/annotation_layer/{pk}/annotation/{annotation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get an annotation layer */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_item_schema"];
                };
                header?: never;
                path: {
                    /** @description The annotation layer pk for this annotation */
                    pk: number;
                    /** @description The annotation pk */
                    annotation_id: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Item from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The item id */
                            id?: string;
                            result?: components["schemas"]["AnnotationRestApi.get"];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        /** Update an annotation layer */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The annotation layer pk for this annotation */
                    pk: number;
                    /** @description The annotation pk for this annotation */
                    annotation_id: number;
                };
                cookie?: never;
            };
            /** @description Annotation schema */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AnnotationRestApi.put"];
                };
            };
            responses: {
                /** @description Annotation changed */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id?: number;
                            result?: components["schemas"]["AnnotationRestApi.put"];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        post?: never;
        /** Delete annotation layer */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The annotation layer pk for this annotation */
                    pk: number;
                    /** @description The annotation pk for this annotation */
                    annotation_id: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Item deleted */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message?: string;
                        };
                    };
                };
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assets/export/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export all assets
         * @description Gets a ZIP file with all the Superset assets (databases, datasets, charts, dashboards, saved queries) as YAML files.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description ZIP file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/zip": string;
                    };
                };
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assets/import/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import multiple assets */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        /**
                         * Format: binary
                         * @description upload file (ZIP or JSON)
                         */
                        bundle: string;
                        /** @description JSON map of passwords for each featured database in the ZIP file. If the ZIP includes a database config in the path `databases/MyDatabase.yaml`, the password should be provided in the following format: `{"databases/MyDatabase.yaml": "my_password"}`. */
                        passwords?: string;
                        /** @description allow sparse update of resources */
                        sparse?: boolean;
                        /** @description JSON map of passwords for each ssh_tunnel associated to a featured database in the ZIP file. If the ZIP includes a ssh_tunnel config in the path `databases/MyDatabase.yaml`, the password should be provided in the following format: `{"databases/MyDatabase.yaml": "my_password"}`. */
                        ssh_tunnel_passwords?: string;
                        /** @description JSON map of private_key_passwords for each ssh_tunnel associated to a featured database in the ZIP file. If the ZIP includes a ssh_tunnel config in the path `databases/MyDatabase.yaml`, the private_key should be provided in the following format: `{"databases/MyDatabase.yaml": "my_private_key_password"}`. */
                        ssh_tunnel_private_key_passwords?: string;
                        /** @description JSON map of private_keys for each ssh_tunnel associated to a featured database in the ZIP file. If the ZIP includes a ssh_tunnel config in the path `databases/MyDatabase.yaml`, the private_key should be provided in the following format: `{"databases/MyDatabase.yaml": "my_private_key"}`. */
                        ssh_tunnel_private_keys?: string;
                    };
                };
            };
            responses: {
                /** @description Assets import result */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message?: string;
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/async_event/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read off of the Redis events stream
         * @description Reads off of the Redis events stream, using the user's JWT token and optional query params for last event received.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Last ID received by the client */
                    last_id?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Async event results */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: {
                                channel_id?: string;
                                errors?: Record<string, never>[];
                                id?: string;
                                job_id?: string;
                                result_url?: string;
                                status?: string;
                                user_id?: number;
                            }[];
                        };
                    };
                };
                401: components["responses"]["401"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/available_domains/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get all available domains */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description a list of available domains */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: components["schemas"]["AvailableDomainsSchema"];
                        };
                    };
                };
                401: components["responses"]["401"];
                403: components["responses"]["403"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cachekey/invalidate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invalidate cache records and remove the database records
         * @description Takes a list of datasources, finds and invalidates the associated cache records and removes the database records.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description A list of datasources uuid or the tuples of database and datasource names */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CacheInvalidationRequestSchema"];
                };
            };
            responses: {
                /** @description cache was successfully invalidated */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                400: components["responses"]["400"];
                500: components["responses"]["500"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chart/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a list of charts
         * @description Gets a list of charts, use Rison or JSON query parameters for filtering, sorting, pagination and  for selecting specific columns and metadata.
         */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_list_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Items from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The total record count on the backend */
                            count?: number;
                            description_columns?: {
                                /**
                                 * @description The description for the column name. Will be translated by babel
                                 * @example A Nice description for the column
                                 */
                                column_name?: string;
                            };
                            /** @description A list of item ids, useful when you don't know the column id */
                            ids?: string[];
                            label_columns?: {
                                /**
                                 * @description The label for the column name. Will be translated by babel
                                 * @example A Nice label for the column
                                 */
                                column_name?: string;
                            };
                            /** @description A list of columns */
                            list_columns?: string[];
                            /**
                             * @description A title to render. Will be translated by babel
                             * @example List Items
                             */
                            list_title?: string;
                            /** @description A list of allowed columns to sort */
                            order_columns?: string[];
                            /** @description The result from the get list query */
                            result?: components["schemas"]["ChartRestApi.get_list"][];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        /** Create a new chart */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description Chart schema */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ChartRestApi.post"];
                };
            };
            responses: {
                /** @description Chart added */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id?: number;
                            result?: components["schemas"]["ChartRestApi.post"];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                403: components["responses"]["403"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        /** Bulk delete charts */
        delete: {
            parameters: {
                query: {
                    q: components["schemas"]["get_delete_ids_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Charts bulk delete */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message?: string;
                        };
                    };
                };
                401: components["responses"]["401"];
                403: components["responses"]["403"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chart/_info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get metadata information about this API resource
         * @description Get metadata information about this API resource
         */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_info_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Item from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            add_columns?: Record<string, never>;
                            edit_columns?: Record<string, never>;
                            filters?: {
                                column_name?: {
                                    /** @description The filter name. Will be translated by babel */
                                    name?: string;
                                    /** @description The filter operation key to use on list filters */
                                    operator?: string;
                                }[];
                            };
                            /** @description The user permissions for this API resource */
                            permissions?: string[];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chart/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return payload data response for the given query
         * @description Takes a query context constructed in the client and returns payload data response for the given query.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description A query context consists of a datasource from which to fetch data and one or many query objects. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ChartDataQueryContextSchema"];
                };
            };
            responses: {
                /** @description Query result */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ChartDataResponseSchema"];
                    };
                };
                /** @description Async job details */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ChartDataAsyncResponseSchema"];
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                500: components["responses"]["500"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chart/data/{cache_key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Return payload data response for the given query
         * @description Takes a query context cache key and returns payload data response for the given query.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    cache_key: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Query result */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ChartDataResponseSchema"];
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chart/export/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download multiple charts as YAML files */
        get: {
            parameters: {
                query: {
                    q: components["schemas"]["get_export_ids_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A zip file with chart(s), dataset(s) and database(s) as YAML */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/zip": string;
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chart/favorite_status/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Check favorited charts for current user */
        get: {
            parameters: {
                query: {
                    q: components["schemas"]["get_fav_star_ids_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description None */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GetFavStarIdsSchema"];
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chart/import/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import chart(s) with associated datasets and databases */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        /**
                         * Format: binary
                         * @description upload file (ZIP)
                         */
                        formData: string;
                        /** @description overwrite existing charts? */
                        overwrite?: boolean;
                        /** @description JSON map of passwords for each featured database in the ZIP file. If the ZIP includes a database config in the path `databases/MyDatabase.yaml`, the password should be provided in the following format: `{"databases/MyDatabase.yaml": "my_password"}`. */
                        passwords?: string;
                        /** @description JSON map of passwords for each ssh_tunnel associated to a featured database in the ZIP file. If the ZIP includes a ssh_tunnel config in the path `databases/MyDatabase.yaml`, the password should be provided in the following format: `{"databases/MyDatabase.yaml": "my_password"}`. */
                        ssh_tunnel_passwords?: string;
                        /** @description JSON map of private_key_passwords for each ssh_tunnel associated to a featured database in the ZIP file. If the ZIP includes a ssh_tunnel config in the path `databases/MyDatabase.yaml`, the private_key should be provided in the following format: `{"databases/MyDatabase.yaml": "my_private_key_password"}`. */
                        ssh_tunnel_private_key_passwords?: string;
                        /** @description JSON map of private_keys for each ssh_tunnel associated to a featured database in the ZIP file. If the ZIP includes a ssh_tunnel config in the path `databases/MyDatabase.yaml`, the private_key should be provided in the following format: `{"databases/MyDatabase.yaml": "my_private_key"}`. */
                        ssh_tunnel_private_keys?: string;
                    };
                };
            };
            responses: {
                /** @description Chart import result */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message?: string;
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chart/related/{column_name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get related fields data
         * @description Get a list of all possible owners for a chart. Use `owners` has the `column_name` parameter
         */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_related_schema"];
                };
                header?: never;
                path: {
                    column_name: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Related column data */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RelatedResponseSchema"];
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chart/warm_up_cache": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Warm up the cache for the chart
         * @description Warms up the cache for the chart. Note for slices a force refresh occurs. In terms of the `extra_filters` these can be obtained from records in the JSON encoded `logs.json` column associated with the `explore_json` action.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description Identifies the chart to warm up cache for, and any additional dashboard or filter context to use. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ChartCacheWarmUpRequestSchema"];
                };
            };
            responses: {
                /** @description Each chart's warmup status */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ChartCacheWarmUpResponseSchema"];
                    };
                };
                400: components["responses"]["400"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chart/{id_or_uuid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a chart detail information
         * @description Get a chart
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Either the id of the chart, or its uuid */
                    id_or_uuid: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Chart */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: components["schemas"]["ChartGetResponseSchema"];
                        };
                    };
                };
                /** @description Redirects to the current digest */
                302: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chart/{pk}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Update a chart */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            /** @description Chart schema */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ChartRestApi.put"];
                };
            };
            responses: {
                /** @description Chart changed */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id?: number;
                            result?: components["schemas"]["ChartRestApi.put"];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                403: components["responses"]["403"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        post?: never;
        /** Delete a chart */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Chart delete */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message?: string;
                        };
                    };
                };
                401: components["responses"]["401"];
                403: components["responses"]["403"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chart/{pk}/cache_screenshot/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Compute and cache a screenshot */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["screenshot_query_schema"];
                };
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Chart async result */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ChartCacheScreenshotResponseSchema"];
                    };
                };
                /** @description Chart screenshot task created */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ChartCacheScreenshotResponseSchema"];
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chart/{pk}/data/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Return payload data response for a chart
         * @description Takes a chart ID and uses the query context stored when the chart was saved to return payload data response.
         */
        get: {
            parameters: {
                query?: {
                    /** @description The format in which the data should be returned */
                    format?: string;
                    /** @description The type in which the data should be returned */
                    type?: string;
                    /** @description Should the queries be forced to load from the source */
                    force?: boolean;
                };
                header?: never;
                path: {
                    /** @description The chart ID */
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Query result */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ChartDataResponseSchema"];
                    };
                };
                /** @description Async job details */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ChartDataAsyncResponseSchema"];
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chart/{pk}/favorites/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark the chart as favorite for the current user */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Chart added to favorites */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: Record<string, never>;
                        };
                    };
                };
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        /** Remove the chart from the user favorite list */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Chart removed from favorites */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: Record<string, never>;
                        };
                    };
                };
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chart/{pk}/screenshot/{digest}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a computed screenshot from cache */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pk: number;
                    digest: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Chart screenshot image */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "image/*": string;
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chart/{pk}/thumbnail/{digest}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get chart thumbnail
         * @description Compute or get already computed chart thumbnail from cache.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pk: number;
                    /** @description A hex digest that makes this chart unique */
                    digest: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Chart thumbnail image */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "image/*": string;
                    };
                };
                /** @description Redirects to the current digest */
                302: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/css_template/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a list of CSS templates
         * @description Gets a list of CSS templates, use Rison or JSON query parameters for filtering, sorting, pagination and for selecting specific columns and metadata.
         */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_list_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Items from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The total record count on the backend */
                            count?: number;
                            description_columns?: {
                                /**
                                 * @description The description for the column name. Will be translated by babel
                                 * @example A Nice description for the column
                                 */
                                column_name?: string;
                            };
                            /** @description A list of item ids, useful when you don't know the column id */
                            ids?: string[];
                            label_columns?: {
                                /**
                                 * @description The label for the column name. Will be translated by babel
                                 * @example A Nice label for the column
                                 */
                                column_name?: string;
                            };
                            /** @description A list of columns */
                            list_columns?: string[];
                            /**
                             * @description A title to render. Will be translated by babel
                             * @example List Items
                             */
                            list_title?: string;
                            /** @description A list of allowed columns to sort */
                            order_columns?: string[];
                            /** @description The result from the get list query */
                            result?: components["schemas"]["CssTemplateRestApi.get_list"][];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        /** Create a CSS template */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description Model schema */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CssTemplateRestApi.post"];
                };
            };
            responses: {
                /** @description Item inserted */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id?: string;
                            result?: components["schemas"]["CssTemplateRestApi.post"];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        /** Bulk delete CSS templates */
        delete: {
            parameters: {
                query: {
                    q: components["schemas"]["get_delete_ids_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description CSS templates bulk delete */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message?: string;
                        };
                    };
                };
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/css_template/_info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get metadata information about this API resource
         * @description Get metadata information about this API resource
         */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_info_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Item from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            add_columns?: Record<string, never>;
                            edit_columns?: Record<string, never>;
                            filters?: {
                                column_name?: {
                                    /** @description The filter name. Will be translated by babel */
                                    name?: string;
                                    /** @description The filter operation key to use on list filters */
                                    operator?: string;
                                }[];
                            };
                            /** @description The user permissions for this API resource */
                            permissions?: string[];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/css_template/related/{column_name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get related fields data */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_related_schema"];
                };
                header?: never;
                path: {
                    column_name: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Related column data */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RelatedResponseSchema"];
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/css_template/{pk}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a CSS template
         * @description Get an item model
         */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_item_schema"];
                };
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Item from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            description_columns?: {
                                /**
                                 * @description The description for the column name. Will be translated by babel
                                 * @example A Nice description for the column
                                 */
                                column_name?: string;
                            };
                            /** @description The item id */
                            id?: string;
                            label_columns?: {
                                /**
                                 * @description The label for the column name. Will be translated by babel
                                 * @example A Nice label for the column
                                 */
                                column_name?: string;
                            };
                            result?: components["schemas"]["CssTemplateRestApi.get"];
                            /** @description A list of columns */
                            show_columns?: string[];
                            /**
                             * @description A title to render. Will be translated by babel
                             * @example Show Item Details
                             */
                            show_title?: string;
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        /** Update a CSS template */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            /** @description Model schema */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CssTemplateRestApi.put"];
                };
            };
            responses: {
                /** @description Item changed */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: components["schemas"]["CssTemplateRestApi.put"];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        post?: never;
        /** Delete a CSS template */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Item deleted */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message?: string;
                        };
                    };
                };
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboard/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a list of dashboards
         * @description Gets a list of dashboards, use Rison or JSON query parameters for filtering, sorting, pagination and  for selecting specific columns and metadata.
         */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_list_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Items from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The total record count on the backend */
                            count?: number;
                            description_columns?: {
                                /**
                                 * @description The description for the column name. Will be translated by babel
                                 * @example A Nice description for the column
                                 */
                                column_name?: string;
                            };
                            /** @description A list of item ids, useful when you don't know the column id */
                            ids?: string[];
                            label_columns?: {
                                /**
                                 * @description The label for the column name. Will be translated by babel
                                 * @example A Nice label for the column
                                 */
                                column_name?: string;
                            };
                            /** @description A list of columns */
                            list_columns?: string[];
                            /**
                             * @description A title to render. Will be translated by babel
                             * @example List Items
                             */
                            list_title?: string;
                            /** @description A list of allowed columns to sort */
                            order_columns?: string[];
                            /** @description The result from the get list query */
                            result?: components["schemas"]["DashboardRestApi.get_list"][];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        /** Create a new dashboard */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description Dashboard schema */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DashboardRestApi.post"];
                };
            };
            responses: {
                /** @description Dashboard added */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id?: number;
                            result?: components["schemas"]["DashboardRestApi.post"];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        /** Bulk delete dashboards */
        delete: {
            parameters: {
                query: {
                    q: components["schemas"]["get_delete_ids_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Dashboard bulk delete */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message?: string;
                        };
                    };
                };
                401: components["responses"]["401"];
                403: components["responses"]["403"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboard/_info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get metadata information about this API resource
         * @description Get metadata information about this API resource
         */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_info_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Item from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            add_columns?: Record<string, never>;
                            edit_columns?: Record<string, never>;
                            filters?: {
                                column_name?: {
                                    /** @description The filter name. Will be translated by babel */
                                    name?: string;
                                    /** @description The filter operation key to use on list filters */
                                    operator?: string;
                                }[];
                            };
                            /** @description The user permissions for this API resource */
                            permissions?: string[];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboard/export/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download multiple dashboards as YAML files */
        get: {
            parameters: {
                query: {
                    q: components["schemas"]["get_export_ids_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Dashboard export */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/zip": string;
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboard/favorite_status/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Check favorited dashboards for current user */
        get: {
            parameters: {
                query: {
                    q: components["schemas"]["get_fav_star_ids_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description None */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GetFavStarIdsSchema"];
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboard/import/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import dashboard(s) with associated charts/datasets/databases */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        /**
                         * Format: binary
                         * @description upload file (ZIP or JSON)
                         */
                        formData: string;
                        /** @description overwrite existing dashboards? */
                        overwrite?: boolean;
                        /** @description JSON map of passwords for each featured database in the ZIP file. If the ZIP includes a database config in the path `databases/MyDatabase.yaml`, the password should be provided in the following format: `{"databases/MyDatabase.yaml": "my_password"}`. */
                        passwords?: string;
                        /** @description JSON map of passwords for each ssh_tunnel associated to a featured database in the ZIP file. If the ZIP includes a ssh_tunnel config in the path `databases/MyDatabase.yaml`, the password should be provided in the following format: `{"databases/MyDatabase.yaml": "my_password"}`. */
                        ssh_tunnel_passwords?: string;
                        /** @description JSON map of private_key_passwords for each ssh_tunnel associated to a featured database in the ZIP file. If the ZIP includes a ssh_tunnel config in the path `databases/MyDatabase.yaml`, the private_key should be provided in the following format: `{"databases/MyDatabase.yaml": "my_private_key_password"}`. */
                        ssh_tunnel_private_key_passwords?: string;
                        /** @description JSON map of private_keys for each ssh_tunnel associated to a featured database in the ZIP file. If the ZIP includes a ssh_tunnel config in the path `databases/MyDatabase.yaml`, the private_key should be provided in the following format: `{"databases/MyDatabase.yaml": "my_private_key"}`. */
                        ssh_tunnel_private_keys?: string;
                    };
                };
            };
            responses: {
                /** @description Dashboard import result */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message?: string;
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboard/permalink/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get dashboard's permanent link state */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    key: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Returns the stored state. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The stored state */
                            state?: Record<string, never>;
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboard/related/{column_name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get related fields data
         * @description Get a list of all possible owners for a dashboard.
         */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_related_schema"];
                };
                header?: never;
                path: {
                    column_name: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Related column data */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RelatedResponseSchema"];
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboard/{id_or_slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a dashboard detail information */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Either the id of the dashboard, or its slug */
                    id_or_slug: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Dashboard */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: components["schemas"]["DashboardGetResponseSchema"];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                403: components["responses"]["403"];
                404: components["responses"]["404"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboard/{id_or_slug}/charts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a dashboard's chart definitions. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id_or_slug: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Dashboard chart definitions */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: components["schemas"]["ChartEntityResponseSchema"][];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                403: components["responses"]["403"];
                404: components["responses"]["404"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboard/{id_or_slug}/copy/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a copy of an existing dashboard */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The dashboard id or slug */
                    id_or_slug: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DashboardCopySchema"];
                };
            };
            responses: {
                /** @description Id of new dashboard and last modified time */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id?: number;
                            last_modified_time?: number;
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                403: components["responses"]["403"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboard/{id_or_slug}/datasets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get dashboard's datasets
         * @description Returns a list of a dashboard's datasets. Each dataset includes only the information necessary to render the dashboard's charts.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Either the id of the dashboard, or its slug */
                    id_or_slug: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Dashboard dataset definitions */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: components["schemas"]["DashboardDatasetSchema"][];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                403: components["responses"]["403"];
                404: components["responses"]["404"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboard/{id_or_slug}/embedded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the dashboard's embedded configuration */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The dashboard id or slug */
                    id_or_slug: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Result contains the embedded dashboard config */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: components["schemas"]["EmbeddedDashboardResponseSchema"];
                        };
                    };
                };
                401: components["responses"]["401"];
                500: components["responses"]["500"];
            };
        };
        /** @description Sets a dashboard's embedded configuration. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The dashboard id or slug */
                    id_or_slug: string;
                };
                cookie?: never;
            };
            /** @description The embedded configuration to set */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["EmbeddedDashboardConfig"];
                };
            };
            responses: {
                /** @description Successfully set the configuration */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: components["schemas"]["EmbeddedDashboardResponseSchema"];
                        };
                    };
                };
                401: components["responses"]["401"];
                500: components["responses"]["500"];
            };
        };
        /** Set a dashboard's embedded configuration */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The dashboard id or slug */
                    id_or_slug: string;
                };
                cookie?: never;
            };
            /** @description The embedded configuration to set */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["EmbeddedDashboardConfig"];
                };
            };
            responses: {
                /** @description Successfully set the configuration */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: components["schemas"]["EmbeddedDashboardResponseSchema"];
                        };
                    };
                };
                401: components["responses"]["401"];
                500: components["responses"]["500"];
            };
        };
        /** Delete a dashboard's embedded configuration */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The dashboard id or slug */
                    id_or_slug: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Successfully removed the configuration */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message?: string;
                        };
                    };
                };
                401: components["responses"]["401"];
                500: components["responses"]["500"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboard/{id_or_slug}/tabs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get dashboard's tabs
         * @description Returns a list of a dashboard's tabs and dashboard's nested tree structure for associated tabs.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Either the id of the dashboard, or its slug */
                    id_or_slug: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Dashboard tabs */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: Record<string, never>;
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                403: components["responses"]["403"];
                404: components["responses"]["404"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboard/{pk}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Update a dashboard */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            /** @description Dashboard schema */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DashboardRestApi.put"];
                };
            };
            responses: {
                /** @description Dashboard changed */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id?: number;
                            last_modified_time?: number;
                            result?: components["schemas"]["DashboardRestApi.put"];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                403: components["responses"]["403"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        post?: never;
        /** Delete a dashboard */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Dashboard deleted */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message?: string;
                        };
                    };
                };
                401: components["responses"]["401"];
                403: components["responses"]["403"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboard/{pk}/cache_dashboard_screenshot/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Compute and cache a screenshot */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": components["schemas"]["DashboardScreenshotPostSchema"];
                };
            };
            responses: {
                /** @description Dashboard async result */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DashboardCacheScreenshotResponseSchema"];
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboard/{pk}/colors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Update colors configuration for a dashboard. */
        put: {
            parameters: {
                query?: {
                    mark_updated?: boolean;
                };
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            /** @description Colors configuration */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DashboardColorsConfigUpdateSchema"];
                };
            };
            responses: {
                /** @description Dashboard colors updated */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: unknown[];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                403: components["responses"]["403"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboard/{pk}/favorites/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark the dashboard as favorite for the current user */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Dashboard added to favorites */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: Record<string, never>;
                        };
                    };
                };
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        /** Remove the dashboard from the user favorite list */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Dashboard removed from favorites */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: Record<string, never>;
                        };
                    };
                };
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboard/{pk}/filter_state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a dashboard's filter state */
        post: {
            parameters: {
                query?: {
                    tab_id?: number;
                };
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TemporaryCachePostSchema"];
                };
            };
            responses: {
                /** @description The value was stored successfully. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The key to retrieve the value. */
                            key?: string;
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboard/{pk}/filter_state/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a dashboard's filter state value */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pk: number;
                    key: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Returns the stored value. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The stored value */
                            value?: string;
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        /** Update a dashboard's filter state value */
        put: {
            parameters: {
                query?: {
                    tab_id?: number;
                };
                header?: never;
                path: {
                    pk: number;
                    key: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TemporaryCachePutSchema"];
                };
            };
            responses: {
                /** @description The value was stored successfully. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The key to retrieve the value. */
                            key?: string;
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        post?: never;
        /** Delete a dashboard's filter state value */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pk: number;
                    /** @description The value key. */
                    key: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Deleted the stored value. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The result of the operation */
                            message?: string;
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboard/{pk}/filters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Update native filters configuration for a dashboard. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            /** @description Native filters configuration */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DashboardNativeFiltersConfigUpdateSchema"];
                };
            };
            responses: {
                /** @description Dashboard native filters updated */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: unknown[];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                403: components["responses"]["403"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboard/{pk}/permalink": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a new dashboard's permanent link */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pk: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DashboardPermalinkStateSchema"];
                };
            };
            responses: {
                /** @description The permanent link was stored successfully. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The key to retrieve the permanent link data. */
                            key?: string;
                            /** @description permanent link. */
                            url?: string;
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboard/{pk}/screenshot/{digest}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a computed screenshot from cache */
        get: {
            parameters: {
                query?: {
                    download_format?: "png" | "pdf";
                };
                header?: never;
                path: {
                    pk: number;
                    digest: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Dashboard thumbnail image */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "image/png": string;
                        "application/pdf": string;
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboard/{pk}/thumbnail/{digest}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get dashboard's thumbnail
         * @description Computes async or get already computed dashboard thumbnail from cache.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pk: number;
                    /** @description A hex digest that makes this dashboard unique */
                    digest: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Dashboard thumbnail image */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "image/*": string;
                    };
                };
                /** @description Thumbnail does not exist on cache, fired async to compute */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message?: string;
                        };
                    };
                };
                /** @description Redirects to the current digest */
                302: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/database/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a list of databases
         * @description Gets a list of databases, use Rison or JSON query parameters for filtering, sorting, pagination and  for selecting specific columns and metadata.
         */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_list_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Items from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The total record count on the backend */
                            count?: number;
                            description_columns?: {
                                /**
                                 * @description The description for the column name. Will be translated by babel
                                 * @example A Nice description for the column
                                 */
                                column_name?: string;
                            };
                            /** @description A list of item ids, useful when you don't know the column id */
                            ids?: string[];
                            label_columns?: {
                                /**
                                 * @description The label for the column name. Will be translated by babel
                                 * @example A Nice label for the column
                                 */
                                column_name?: string;
                            };
                            /** @description A list of columns */
                            list_columns?: string[];
                            /**
                             * @description A title to render. Will be translated by babel
                             * @example List Items
                             */
                            list_title?: string;
                            /** @description A list of allowed columns to sort */
                            order_columns?: string[];
                            /** @description The result from the get list query */
                            result?: components["schemas"]["DatabaseRestApi.get_list"][];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        /** Create a new database */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description Database schema */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DatabaseRestApi.post"];
                };
            };
            responses: {
                /** @description Database added */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id?: number;
                            result?: components["schemas"]["DatabaseRestApi.post"];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/database/_info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get metadata information about this API resource
         * @description Get metadata information about this API resource
         */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_info_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Item from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            add_columns?: Record<string, never>;
                            edit_columns?: Record<string, never>;
                            filters?: {
                                column_name?: {
                                    /** @description The filter name. Will be translated by babel */
                                    name?: string;
                                    /** @description The filter operation key to use on list filters */
                                    operator?: string;
                                }[];
                            };
                            /** @description The user permissions for this API resource */
                            permissions?: string[];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/database/available/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get names of databases currently available */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Database names */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Installed drivers for the engine */
                            available_drivers?: string[];
                            /** @description Default driver for the engine */
                            default_driver?: string;
                            /** @description Name of the SQLAlchemy engine */
                            engine?: string;
                            /** @description Dict with public properties form the DB Engine */
                            engine_information?: {
                                /** @description Whether the engine supports SSH Tunnels */
                                disable_ssh_tunneling?: boolean;
                                /** @description Whether the engine supports file uploads */
                                supports_file_upload?: boolean;
                            };
                            /** @description Name of the database */
                            name?: string;
                            /** @description JSON schema defining the needed parameters */
                            parameters?: Record<string, never>;
                            /** @description Is the database preferred? */
                            preferred?: boolean;
                            /** @description Example placeholder for the SQLAlchemy URI */
                            sqlalchemy_uri_placeholder?: string;
                        }[];
                    };
                };
                400: components["responses"]["400"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/database/export/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download database(s) and associated dataset(s) as a zip file */
        get: {
            parameters: {
                query: {
                    q: components["schemas"]["get_export_ids_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A zip file with database(s) and dataset(s) as YAML */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/zip": string;
                    };
                };
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/database/import/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import database(s) with associated datasets */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        /**
                         * Format: binary
                         * @description upload file (ZIP)
                         */
                        formData: string;
                        /** @description overwrite existing databases? */
                        overwrite?: boolean;
                        /** @description JSON map of passwords for each featured database in the ZIP file. If the ZIP includes a database config in the path `databases/MyDatabase.yaml`, the password should be provided in the following format: `{"databases/MyDatabase.yaml": "my_password"}`. */
                        passwords?: string;
                        /** @description JSON map of passwords for each ssh_tunnel associated to a featured database in the ZIP file. If the ZIP includes a ssh_tunnel config in the path `databases/MyDatabase.yaml`, the password should be provided in the following format: `{"databases/MyDatabase.yaml": "my_password"}`. */
                        ssh_tunnel_passwords?: string;
                        /** @description JSON map of private_key_passwords for each ssh_tunnel associated to a featured database in the ZIP file. If the ZIP includes a ssh_tunnel config in the path `databases/MyDatabase.yaml`, the private_key should be provided in the following format: `{"databases/MyDatabase.yaml": "my_private_key_password"}`. */
                        ssh_tunnel_private_key_passwords?: string;
                        /** @description JSON map of private_keys for each ssh_tunnel associated to a featured database in the ZIP file. If the ZIP includes a ssh_tunnel config in the path `databases/MyDatabase.yaml`, the private_key should be provided in the following format: `{"databases/MyDatabase.yaml": "my_private_key"}`. */
                        ssh_tunnel_private_keys?: string;
                    };
                };
            };
            responses: {
                /** @description Database import result */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message?: string;
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/database/oauth2/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Receive personal access tokens from OAuth2
         * @description -> Receive and store personal access tokens from OAuth for user-level authorization
         */
        get: {
            parameters: {
                query?: {
                    state?: string;
                    code?: string;
                    scope?: string;
                    error?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A dummy self-closing HTML page */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/html": string;
                    };
                };
                400: components["responses"]["400"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/database/related/{column_name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get related fields data */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_related_schema"];
                };
                header?: never;
                path: {
                    column_name: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Related column data */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RelatedResponseSchema"];
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/database/test_connection/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Test a database connection */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description Database schema */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DatabaseTestConnectionSchema"];
                };
            };
            responses: {
                /** @description Database Test Connection */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message?: string;
                        };
                    };
                };
                400: components["responses"]["400"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/database/upload_metadata/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Upload a file and returns file metadata */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": components["schemas"]["UploadFileMetadataPostSchema"];
                };
            };
            responses: {
                /** @description Upload response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: components["schemas"]["UploadFileMetadata"];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/database/validate_parameters/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Validate database connection parameters */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description DB-specific parameters */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DatabaseValidateParametersSchema"];
                };
            };
            responses: {
                /** @description Database Test Connection */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message?: string;
                        };
                    };
                };
                400: components["responses"]["400"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/database/{pk}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a database */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The database id */
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Database */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": Record<string, never>;
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        /** Change a database */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            /** @description Database schema */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DatabaseRestApi.put"];
                };
            };
            responses: {
                /** @description Database changed */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id?: number;
                            result?: components["schemas"]["DatabaseRestApi.put"];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                403: components["responses"]["403"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        post?: never;
        /** Delete a database */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Database deleted */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message?: string;
                        };
                    };
                };
                401: components["responses"]["401"];
                403: components["responses"]["403"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/database/{pk}/catalogs/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get all catalogs from a database */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["database_catalogs_query_schema"];
                };
                header?: never;
                path: {
                    /** @description The database id */
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A List of all catalogs from the database */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogsResponseSchema"];
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/database/{pk}/connection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a database connection info */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The database id */
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Database with connection info */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DatabaseConnectionSchema"];
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/database/{pk}/function_names/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get function names supported by a database */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Query result */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DatabaseFunctionNamesResponse"];
                    };
                };
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/database/{pk}/related_objects/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get charts and dashboards count associated to a database */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Query result */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DatabaseRelatedObjectsResponse"];
                    };
                };
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/database/{pk}/schemas/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get all schemas from a database */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["database_schemas_query_schema"];
                };
                header?: never;
                path: {
                    /** @description The database id */
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A List of all schemas from the database */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SchemasResponseSchema"];
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/database/{pk}/schemas_access_for_file_upload/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of the database schemas where to upload information */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The list of the database schemas where to upload information */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DatabaseSchemaAccessForFileUploadResponse"];
                    };
                };
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/database/{pk}/select_star/{table_name}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get database select star for table */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The database id */
                    pk: number;
                    /** @description Table name */
                    table_name: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description SQL statement for a select star for table */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SelectStarResponseSchema"];
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/database/{pk}/select_star/{table_name}/{schema_name}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get database select star for table */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The database id */
                    pk: number;
                    /** @description Table name */
                    table_name: string;
                    /** @description Table schema */
                    schema_name: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description SQL statement for a select star for table */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SelectStarResponseSchema"];
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/database/{pk}/ssh_tunnel/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a SSH tunnel */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description SSH Tunnel deleted */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message?: string;
                        };
                    };
                };
                401: components["responses"]["401"];
                403: components["responses"]["403"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/database/{pk}/sync_permissions/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Re-sync all permissions for a database connection */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The database connection ID */
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Task created to sync permissions. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message?: string;
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/database/{pk}/table/{table_name}/{schema_name}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get database table metadata */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The database id */
                    pk: number;
                    /** @description Table name */
                    table_name: string;
                    /** @description Table schema */
                    schema_name: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Table metadata information */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TableMetadataResponseSchema"];
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/database/{pk}/table_extra/{table_name}/{schema_name}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get table extra metadata
         * @description Response depends on each DB engine spec normally focused on partitions.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The database id */
                    pk: number;
                    /** @description Table name */
                    table_name: string;
                    /** @description Table schema */
                    schema_name: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Table extra metadata information */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TableExtraMetadataResponseSchema"];
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/database/{pk}/table_metadata/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get table metadata
         * @description Metadata associated with the table (columns, indexes, etc.)
         */
        get: {
            parameters: {
                query: {
                    /** @description Table name */
                    name: string;
                    /** @description Optional table schema, if not passed default schema will be used */
                    schema?: string;
                    /** @description Optional table catalog, if not passed default catalog will be used */
                    catalog?: string;
                };
                header?: never;
                path: {
                    /** @description The database id */
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Table metadata information */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TableExtraMetadataResponseSchema"];
                    };
                };
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/database/{pk}/table_metadata/extra/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get table extra metadata
         * @description Extra metadata associated with the table (partitions, description, etc.)
         */
        get: {
            parameters: {
                query: {
                    /** @description Table name */
                    name: string;
                    /** @description Optional table schema, if not passed the schema configured in the database will be used */
                    schema?: string;
                    /** @description Optional table catalog, if not passed the catalog configured in the database will be used */
                    catalog?: string;
                };
                header?: never;
                path: {
                    /** @description The database id */
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Table extra metadata information */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TableExtraMetadataResponseSchema"];
                    };
                };
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/database/{pk}/tables/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a list of tables for given database */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["database_tables_query_schema"];
                };
                header?: never;
                path: {
                    /** @description The database id */
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Tables list */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            count?: number;
                            /** @description A List of tables for given database */
                            result?: components["schemas"]["DatabaseTablesResponse"][];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/database/{pk}/upload/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Upload a file to a database table */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": components["schemas"]["UploadPostSchema"];
                };
            };
            responses: {
                /** @description CSV upload response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message?: string;
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/database/{pk}/validate_sql/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Validate arbitrary SQL
         * @description Validates that arbitrary SQL is acceptable for the given database.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            /** @description Validate SQL request */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ValidateSQLRequest"];
                };
            };
            responses: {
                /** @description Validation result */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description A List of SQL errors found on the statement */
                            result?: components["schemas"]["ValidateSQLResponse"][];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dataset/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a list of datasets
         * @description Gets a list of datasets, use Rison or JSON query parameters for filtering, sorting, pagination and  for selecting specific columns and metadata.
         */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_list_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Items from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The total record count on the backend */
                            count?: number;
                            description_columns?: {
                                /**
                                 * @description The description for the column name. Will be translated by babel
                                 * @example A Nice description for the column
                                 */
                                column_name?: string;
                            };
                            /** @description A list of item ids, useful when you don't know the column id */
                            ids?: string[];
                            label_columns?: {
                                /**
                                 * @description The label for the column name. Will be translated by babel
                                 * @example A Nice label for the column
                                 */
                                column_name?: string;
                            };
                            /** @description A list of columns */
                            list_columns?: string[];
                            /**
                             * @description A title to render. Will be translated by babel
                             * @example List Items
                             */
                            list_title?: string;
                            /** @description A list of allowed columns to sort */
                            order_columns?: string[];
                            /** @description The result from the get list query */
                            result?: components["schemas"]["DatasetRestApi.get_list"][];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        /** Create a new dataset */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description Dataset schema */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DatasetRestApi.post"];
                };
            };
            responses: {
                /** @description Dataset added */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id?: number;
                            result?: components["schemas"]["DatasetRestApi.post"];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        /** Bulk delete datasets */
        delete: {
            parameters: {
                query: {
                    q: components["schemas"]["get_delete_ids_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Dataset bulk delete */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message?: string;
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                403: components["responses"]["403"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dataset/_info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get metadata information about this API resource
         * @description Get metadata information about this API resource
         */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_info_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Item from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            add_columns?: Record<string, never>;
                            edit_columns?: Record<string, never>;
                            filters?: {
                                column_name?: {
                                    /** @description The filter name. Will be translated by babel */
                                    name?: string;
                                    /** @description The filter operation key to use on list filters */
                                    operator?: string;
                                }[];
                            };
                            /** @description The user permissions for this API resource */
                            permissions?: string[];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dataset/distinct/{column_name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get distinct values from field data */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_related_schema"];
                };
                header?: never;
                path: {
                    column_name: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Distinct field data */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DistincResponseSchema"];
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dataset/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Duplicate a dataset */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description Dataset schema */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DatasetDuplicateSchema"];
                };
            };
            responses: {
                /** @description Dataset duplicated */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id?: number;
                            result?: components["schemas"]["DatasetDuplicateSchema"];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                403: components["responses"]["403"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dataset/export/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download multiple datasets as YAML files */
        get: {
            parameters: {
                query: {
                    q: components["schemas"]["get_export_ids_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Dataset export */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/zip": string;
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dataset/get_or_create/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Retrieve a table by name, or create it if it does not exist */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["GetOrCreateDatasetSchema"];
                };
            };
            responses: {
                /** @description The ID of the table */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: {
                                table_id?: number;
                            };
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dataset/import/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import dataset(s) with associated databases */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        /**
                         * Format: binary
                         * @description upload file (ZIP or YAML)
                         */
                        formData: string;
                        /** @description overwrite existing datasets? */
                        overwrite?: boolean;
                        /** @description JSON map of passwords for each featured database in the ZIP file. If the ZIP includes a database config in the path `databases/MyDatabase.yaml`, the password should be provided in the following format: `{"databases/MyDatabase.yaml": "my_password"}`. */
                        passwords?: string;
                        /** @description JSON map of passwords for each ssh_tunnel associated to a featured database in the ZIP file. If the ZIP includes a ssh_tunnel config in the path `databases/MyDatabase.yaml`, the password should be provided in the following format: `{"databases/MyDatabase.yaml": "my_password"}`. */
                        ssh_tunnel_passwords?: string;
                        /** @description JSON map of private_key_passwords for each ssh_tunnel associated to a featured database in the ZIP file. If the ZIP includes a ssh_tunnel config in the path `databases/MyDatabase.yaml`, the private_key should be provided in the following format: `{"databases/MyDatabase.yaml": "my_private_key_password"}`. */
                        ssh_tunnel_private_key_passwords?: string;
                        /** @description JSON map of private_keys for each ssh_tunnel associated to a featured database in the ZIP file. If the ZIP includes a ssh_tunnel config in the path `databases/MyDatabase.yaml`, the private_key should be provided in the following format: `{"databases/MyDatabase.yaml": "my_private_key"}`. */
                        ssh_tunnel_private_keys?: string;
                        /** @description sync columns? */
                        sync_columns?: boolean;
                        /** @description sync metrics? */
                        sync_metrics?: boolean;
                    };
                };
            };
            responses: {
                /** @description Dataset import result */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message?: string;
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dataset/related/{column_name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get related fields data */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_related_schema"];
                };
                header?: never;
                path: {
                    column_name: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Related column data */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RelatedResponseSchema"];
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dataset/warm_up_cache": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Warm up the cache for each chart powered by the given table
         * @description Warms up the cache for the table. Note for slices a force refresh occurs. In terms of the `extra_filters` these can be obtained from records in the JSON encoded `logs.json` column associated with the `explore_json` action.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description Identifies the database and table to warm up cache for, and any additional dashboard or filter context to use. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DatasetCacheWarmUpRequestSchema"];
                };
            };
            responses: {
                /** @description Each chart's warmup status */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DatasetCacheWarmUpResponseSchema"];
                    };
                };
                400: components["responses"]["400"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dataset/{pk}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a dataset
         * @description Get a dataset by ID
         */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_item_schema"];
                    /** @description Should Jinja macros from sql, metrics and columns be rendered and included in the response */
                    include_rendered_sql?: boolean;
                };
                header?: never;
                path: {
                    /** @description The dataset ID */
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Dataset object has been returned. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The item id */
                            id?: string;
                            result?: components["schemas"]["DatasetRestApi.get"];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        /** Update a dataset */
        put: {
            parameters: {
                query?: {
                    override_columns?: boolean;
                };
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            /** @description Dataset schema */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DatasetRestApi.put"];
                };
            };
            responses: {
                /** @description Dataset changed */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id?: number;
                            result?: components["schemas"]["DatasetRestApi.put"];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                403: components["responses"]["403"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        post?: never;
        /** Delete a dataset */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Dataset delete */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message?: string;
                        };
                    };
                };
                401: components["responses"]["401"];
                403: components["responses"]["403"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dataset/{pk}/column/{column_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a dataset column */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The dataset pk for this column */
                    pk: number;
                    /** @description The column id for this dataset */
                    column_id: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Column deleted */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message?: string;
                        };
                    };
                };
                401: components["responses"]["401"];
                403: components["responses"]["403"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dataset/{pk}/drill_info/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get dataset drill info */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The dataset ID */
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Dataset drill info */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: Record<string, never>;
                        };
                    };
                };
                401: components["responses"]["401"];
                403: components["responses"]["403"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dataset/{pk}/metric/{metric_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a dataset metric */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The dataset pk for this column */
                    pk: number;
                    /** @description The metric id for this dataset */
                    metric_id: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Metric deleted */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message?: string;
                        };
                    };
                };
                401: components["responses"]["401"];
                403: components["responses"]["403"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dataset/{pk}/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Refresh and update columns of a dataset */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Dataset delete */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message?: string;
                        };
                    };
                };
                401: components["responses"]["401"];
                403: components["responses"]["403"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dataset/{pk}/related_objects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get charts and dashboards count associated to a dataset */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Query result */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DatasetRelatedObjectsResponse"];
                    };
                };
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasource/{datasource_type}/{datasource_id}/column/{column_name}/values/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get possible values for a datasource column */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The type of datasource */
                    datasource_type: string;
                    /** @description The id of the datasource */
                    datasource_id: number;
                    /** @description The name of the column to get values for */
                    column_name: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A List of distinct values for the column */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: (string | number | boolean | Record<string, never>)[];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                403: components["responses"]["403"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/embedded_dashboard/{uuid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a report schedule log */
        get: {
            parameters: {
                query?: {
                    /** @description The ui config of embedded dashboard (optional). */
                    uiConfig?: number;
                    /** @description Show filters (optional). */
                    show_filters?: boolean;
                    /** @description Expand filters (optional). */
                    expand_filters?: boolean;
                    /** @description Native filters key to apply filters. (optional). */
                    native_filters_key?: string;
                    /** @description Permalink key to apply filters. (optional). */
                    permalink_key?: string;
                };
                header?: never;
                path: {
                    /** @description The embedded configuration uuid */
                    uuid: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Result contains the embedded dashboard configuration */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: components["schemas"]["EmbeddedDashboardResponseSchema"];
                        };
                        "text/html": string;
                    };
                };
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/explore/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Assemble Explore related information in a single endpoint
         * @description Assembles Explore related information (form_data, slice, dataset) in a single endpoint.<br/><br/> The information can be assembled from:<br/> - The cache using a form_data_key<br/> - The metadata database using a permalink_key<br/> - Build from scratch using dataset or slice identifiers.
         */
        get: {
            parameters: {
                query?: {
                    form_data_key?: string;
                    permalink_key?: string;
                    slice_id?: number;
                    datasource_id?: number;
                    datasource_type?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Returns the initial context. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ExploreContextSchema"];
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/explore/form_data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a new form_data */
        post: {
            parameters: {
                query?: {
                    tab_id?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["FormDataPostSchema"];
                };
            };
            responses: {
                /** @description The form_data was stored successfully. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The key to retrieve the form_data. */
                            key?: string;
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/explore/form_data/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a form_data */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    key: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Returns the stored form_data. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The stored form_data */
                            form_data?: string;
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        /** Update an existing form_data */
        put: {
            parameters: {
                query?: {
                    tab_id?: number;
                };
                header?: never;
                path: {
                    key: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["FormDataPutSchema"];
                };
            };
            responses: {
                /** @description The form_data was stored successfully. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The key to retrieve the form_data. */
                            key?: string;
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        post?: never;
        /** Delete a form_data */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The form_data key. */
                    key: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Deleted the stored form_data. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The result of the operation */
                            message?: string;
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/explore/permalink": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a new permanent link */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ExplorePermalinkStateSchema"];
                };
            };
            responses: {
                /** @description The permanent link was stored successfully. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The key to retrieve the permanent link data. */
                            key?: string;
                            /** @description permanent link. */
                            url?: string;
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/explore/permalink/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get chart's permanent link state */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    key: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Returns the stored form_data. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The stored state */
                            state?: Record<string, never>;
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/log/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a list of logs
         * @description Gets a list of logs, use Rison or JSON query parameters for filtering, sorting, pagination and  for selecting specific columns and metadata.
         */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_list_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Items from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The total record count on the backend */
                            count?: number;
                            description_columns?: {
                                /**
                                 * @description The description for the column name. Will be translated by babel
                                 * @example A Nice description for the column
                                 */
                                column_name?: string;
                            };
                            /** @description A list of item ids, useful when you don't know the column id */
                            ids?: string[];
                            label_columns?: {
                                /**
                                 * @description The label for the column name. Will be translated by babel
                                 * @example A Nice label for the column
                                 */
                                column_name?: string;
                            };
                            /** @description A list of columns */
                            list_columns?: string[];
                            /**
                             * @description A title to render. Will be translated by babel
                             * @example List Items
                             */
                            list_title?: string;
                            /** @description A list of allowed columns to sort */
                            order_columns?: string[];
                            /** @description The result from the get list query */
                            result?: components["schemas"]["LogRestApi.get_list"][];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description Model schema */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["LogRestApi.post"];
                };
            };
            responses: {
                /** @description Item inserted */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id?: string;
                            result?: components["schemas"]["LogRestApi.post"];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/log/recent_activity/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get recent activity data for a user */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_recent_activity_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A List of recent activity objects */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RecentActivityResponseSchema"];
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                403: components["responses"]["403"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/log/{pk}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a log detail information
         * @description Get an item model
         */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_item_schema"];
                };
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Item from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            description_columns?: {
                                /**
                                 * @description The description for the column name. Will be translated by babel
                                 * @example A Nice description for the column
                                 */
                                column_name?: string;
                            };
                            /** @description The item id */
                            id?: string;
                            label_columns?: {
                                /**
                                 * @description The label for the column name. Will be translated by babel
                                 * @example A Nice label for the column
                                 */
                                column_name?: string;
                            };
                            result?: components["schemas"]["LogRestApi.get"];
                            /** @description A list of columns */
                            show_columns?: string[];
                            /**
                             * @description A title to render. Will be translated by babel
                             * @example Show Item Details
                             */
                            show_title?: string;
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the user object
         * @description Gets the user object corresponding to the agent making the request, or returns a 401 error if the user is unauthenticated.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The current user */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: components["schemas"]["UserResponseSchema"];
                        };
                    };
                };
                401: components["responses"]["401"];
            };
        };
        /**
         * Update the current user
         * @description Updates the current user's first name, last name, or password.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CurrentUserPutSchema"];
                };
            };
            responses: {
                /** @description User updated successfully */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: components["schemas"]["UserResponseSchema"];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/roles/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the user roles
         * @description Gets the user roles corresponding to the agent making the request, or returns a 401 error if the user is unauthenticated.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The current user */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: components["schemas"]["UserResponseSchema"];
                        };
                    };
                };
                401: components["responses"]["401"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/menu/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Get the menu data structure. Returns a forest like structure with the menu the user has access to */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Get menu data */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Menu items in a forest like data structure */
                            result?: {
                                childs?: Record<string, never>[];
                                /** @description Icon name to show for this menu item */
                                icon?: string;
                                /** @description Pretty name for the menu item */
                                label?: string;
                                /** @description The internal menu item name, maps to permission_name */
                                name?: string;
                                /** @description The URL for the menu item */
                                url?: string;
                            }[];
                        };
                    };
                };
                401: components["responses"]["401"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/query/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a list of queries
         * @description Gets a list of queries, use Rison or JSON query parameters for filtering, sorting, pagination and  for selecting specific columns and metadata.
         */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_list_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Items from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The total record count on the backend */
                            count?: number;
                            description_columns?: {
                                /**
                                 * @description The description for the column name. Will be translated by babel
                                 * @example A Nice description for the column
                                 */
                                column_name?: string;
                            };
                            /** @description A list of item ids, useful when you don't know the column id */
                            ids?: string[];
                            label_columns?: {
                                /**
                                 * @description The label for the column name. Will be translated by babel
                                 * @example A Nice label for the column
                                 */
                                column_name?: string;
                            };
                            /** @description A list of columns */
                            list_columns?: string[];
                            /**
                             * @description A title to render. Will be translated by babel
                             * @example List Items
                             */
                            list_title?: string;
                            /** @description A list of allowed columns to sort */
                            order_columns?: string[];
                            /** @description The result from the get list query */
                            result?: components["schemas"]["QueryRestApi.get_list"][];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/query/distinct/{column_name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get distinct values from field data */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_related_schema"];
                };
                header?: never;
                path: {
                    column_name: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Distinct field data */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DistincResponseSchema"];
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/query/related/{column_name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get related fields data */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_related_schema"];
                };
                header?: never;
                path: {
                    column_name: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Related column data */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RelatedResponseSchema"];
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/query/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Manually stop a query with client_id */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description Stop query schema */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["StopQuerySchema"];
                };
            };
            responses: {
                /** @description Query stopped */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: string;
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/query/updated_since": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a list of queries that changed after last_updated_ms */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["queries_get_updated_since_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Queries list */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description A List of queries that changed after last_updated_ms */
                            result?: components["schemas"]["QueryRestApi.get"][];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/query/{pk}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get query detail information
         * @description Get an item model
         */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_item_schema"];
                };
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Item from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            description_columns?: {
                                /**
                                 * @description The description for the column name. Will be translated by babel
                                 * @example A Nice description for the column
                                 */
                                column_name?: string;
                            };
                            /** @description The item id */
                            id?: string;
                            label_columns?: {
                                /**
                                 * @description The label for the column name. Will be translated by babel
                                 * @example A Nice label for the column
                                 */
                                column_name?: string;
                            };
                            result?: components["schemas"]["QueryRestApi.get"];
                            /** @description A list of columns */
                            show_columns?: string[];
                            /**
                             * @description A title to render. Will be translated by babel
                             * @example Show Item Details
                             */
                            show_title?: string;
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a list of report schedules
         * @description Gets a list of report schedules, use Rison or JSON query parameters for filtering, sorting, pagination and for selecting specific columns and metadata.
         */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_list_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Items from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The total record count on the backend */
                            count?: number;
                            description_columns?: {
                                /**
                                 * @description The description for the column name. Will be translated by babel
                                 * @example A Nice description for the column
                                 */
                                column_name?: string;
                            };
                            /** @description A list of item ids, useful when you don't know the column id */
                            ids?: string[];
                            label_columns?: {
                                /**
                                 * @description The label for the column name. Will be translated by babel
                                 * @example A Nice label for the column
                                 */
                                column_name?: string;
                            };
                            /** @description A list of columns */
                            list_columns?: string[];
                            /**
                             * @description A title to render. Will be translated by babel
                             * @example List Items
                             */
                            list_title?: string;
                            /** @description A list of allowed columns to sort */
                            order_columns?: string[];
                            /** @description The result from the get list query */
                            result?: components["schemas"]["ReportScheduleRestApi.get_list"][];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        /** Create a report schedule */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description Report Schedule schema */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReportScheduleRestApi.post"];
                };
            };
            responses: {
                /** @description Report schedule added */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id?: number;
                            result?: components["schemas"]["ReportScheduleRestApi.post"];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        /** Bulk delete report schedules */
        delete: {
            parameters: {
                query: {
                    q: components["schemas"]["get_delete_ids_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Report Schedule bulk delete */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message?: string;
                        };
                    };
                };
                401: components["responses"]["401"];
                403: components["responses"]["403"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report/_info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get metadata information about this API resource
         * @description Get metadata information about this API resource
         */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_info_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Item from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            add_columns?: Record<string, never>;
                            edit_columns?: Record<string, never>;
                            filters?: {
                                column_name?: {
                                    /** @description The filter name. Will be translated by babel */
                                    name?: string;
                                    /** @description The filter operation key to use on list filters */
                                    operator?: string;
                                }[];
                            };
                            /** @description The user permissions for this API resource */
                            permissions?: string[];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report/related/{column_name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get related fields data */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_related_schema"];
                };
                header?: never;
                path: {
                    column_name: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Related column data */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RelatedResponseSchema"];
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report/slack_channels/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get slack channels
         * @description Get slack channels
         */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_slack_channels_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Slack channels */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: {
                                id?: string;
                                name?: string;
                            }[];
                        };
                    };
                };
                401: components["responses"]["401"];
                403: components["responses"]["403"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report/{pk}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a report schedule
         * @description Get an item model
         */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_item_schema"];
                };
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Item from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            description_columns?: {
                                /**
                                 * @description The description for the column name. Will be translated by babel
                                 * @example A Nice description for the column
                                 */
                                column_name?: string;
                            };
                            /** @description The item id */
                            id?: string;
                            label_columns?: {
                                /**
                                 * @description The label for the column name. Will be translated by babel
                                 * @example A Nice label for the column
                                 */
                                column_name?: string;
                            };
                            result?: components["schemas"]["ReportScheduleRestApi.get"];
                            /** @description A list of columns */
                            show_columns?: string[];
                            /**
                             * @description A title to render. Will be translated by babel
                             * @example Show Item Details
                             */
                            show_title?: string;
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        /** Update a report schedule */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The Report Schedule pk */
                    pk: number;
                };
                cookie?: never;
            };
            /** @description Report Schedule schema */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReportScheduleRestApi.put"];
                };
            };
            responses: {
                /** @description Report Schedule changed */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id?: number;
                            result?: components["schemas"]["ReportScheduleRestApi.put"];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                403: components["responses"]["403"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        post?: never;
        /** Delete a report schedule */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The report schedule pk */
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Item deleted */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message?: string;
                        };
                    };
                };
                403: components["responses"]["403"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report/{pk}/log/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a list of report schedule logs
         * @description Gets a list of report schedule logs, use Rison or JSON query parameters for filtering, sorting, pagination and for selecting specific columns and metadata.
         */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_list_schema"];
                };
                header?: never;
                path: {
                    /** @description The report schedule id for these logs */
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Items from logs */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The total record count on the backend */
                            count?: number;
                            /** @description A list of log ids */
                            ids?: string[];
                            /** @description The result from the get list query */
                            result?: components["schemas"]["ReportExecutionLogRestApi.get_list"][];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report/{pk}/log/{log_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a report schedule log */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_item_schema"];
                };
                header?: never;
                path: {
                    /** @description The report schedule pk for log */
                    pk: number;
                    /** @description The log pk */
                    log_id: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Item log */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The log id */
                            id?: string;
                            result?: components["schemas"]["ReportExecutionLogRestApi.get"];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rowlevelsecurity/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a list of RLS
         * @description Gets a list of RLS, use Rison or JSON query parameters for filtering, sorting, pagination and for selecting specific columns and metadata.
         */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_list_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Items from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The total record count on the backend */
                            count?: number;
                            description_columns?: {
                                /**
                                 * @description The description for the column name. Will be translated by babel
                                 * @example A Nice description for the column
                                 */
                                column_name?: string;
                            };
                            /** @description A list of item ids, useful when you don't know the column id */
                            ids?: string[];
                            label_columns?: {
                                /**
                                 * @description The label for the column name. Will be translated by babel
                                 * @example A Nice label for the column
                                 */
                                column_name?: string;
                            };
                            /** @description A list of columns */
                            list_columns?: string[];
                            /**
                             * @description A title to render. Will be translated by babel
                             * @example List Items
                             */
                            list_title?: string;
                            /** @description A list of allowed columns to sort */
                            order_columns?: string[];
                            /** @description The result from the get list query */
                            result?: components["schemas"]["RLSRestApi.get_list"][];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        /** Create a new RLS rule */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description RLS schema */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RLSRestApi.post"];
                };
            };
            responses: {
                /** @description RLS Rule added */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id?: number;
                            result?: components["schemas"]["RLSRestApi.post"];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        /** Bulk delete RLS rules */
        delete: {
            parameters: {
                query: {
                    q: components["schemas"]["get_delete_ids_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RLS Rule bulk delete */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message?: string;
                        };
                    };
                };
                401: components["responses"]["401"];
                403: components["responses"]["403"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rowlevelsecurity/_info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get metadata information about this API resource
         * @description Get metadata information about this API resource
         */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_info_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Item from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            add_columns?: Record<string, never>;
                            edit_columns?: Record<string, never>;
                            filters?: {
                                column_name?: {
                                    /** @description The filter name. Will be translated by babel */
                                    name?: string;
                                    /** @description The filter operation key to use on list filters */
                                    operator?: string;
                                }[];
                            };
                            /** @description The user permissions for this API resource */
                            permissions?: string[];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rowlevelsecurity/related/{column_name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get related fields data */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_related_schema"];
                };
                header?: never;
                path: {
                    column_name: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Related column data */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RelatedResponseSchema"];
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rowlevelsecurity/{pk}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an RLS
         * @description Get an item model
         */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_item_schema"];
                };
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Item from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            description_columns?: {
                                /**
                                 * @description The description for the column name. Will be translated by babel
                                 * @example A Nice description for the column
                                 */
                                column_name?: string;
                            };
                            /** @description The item id */
                            id?: string;
                            label_columns?: {
                                /**
                                 * @description The label for the column name. Will be translated by babel
                                 * @example A Nice label for the column
                                 */
                                column_name?: string;
                            };
                            result?: components["schemas"]["RLSRestApi.get"];
                            /** @description A list of columns */
                            show_columns?: string[];
                            /**
                             * @description A title to render. Will be translated by babel
                             * @example Show Item Details
                             */
                            show_title?: string;
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        /** Update an RLS rule */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The Rule pk */
                    pk: number;
                };
                cookie?: never;
            };
            /** @description RLS schema */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RLSRestApi.put"];
                };
            };
            responses: {
                /** @description Rule changed */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id?: number;
                            result?: components["schemas"]["RLSRestApi.put"];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                403: components["responses"]["403"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        post?: never;
        /** Delete an RLS */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Item deleted */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message?: string;
                        };
                    };
                };
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved_query/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a list of saved queries
         * @description Gets a list of saved queries, use Rison or JSON query parameters for filtering, sorting, pagination and for selecting specific columns and metadata.
         */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_list_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Items from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The total record count on the backend */
                            count?: number;
                            description_columns?: {
                                /**
                                 * @description The description for the column name. Will be translated by babel
                                 * @example A Nice description for the column
                                 */
                                column_name?: string;
                            };
                            /** @description A list of item ids, useful when you don't know the column id */
                            ids?: string[];
                            label_columns?: {
                                /**
                                 * @description The label for the column name. Will be translated by babel
                                 * @example A Nice label for the column
                                 */
                                column_name?: string;
                            };
                            /** @description A list of columns */
                            list_columns?: string[];
                            /**
                             * @description A title to render. Will be translated by babel
                             * @example List Items
                             */
                            list_title?: string;
                            /** @description A list of allowed columns to sort */
                            order_columns?: string[];
                            /** @description The result from the get list query */
                            result?: components["schemas"]["SavedQueryRestApi.get_list"][];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        /** Create a saved query */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description Model schema */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SavedQueryRestApi.post"];
                };
            };
            responses: {
                /** @description Item inserted */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id?: string;
                            result?: components["schemas"]["SavedQueryRestApi.post"];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        /** Bulk delete saved queries */
        delete: {
            parameters: {
                query: {
                    q: components["schemas"]["get_delete_ids_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Saved queries bulk delete */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message?: string;
                        };
                    };
                };
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved_query/_info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get metadata information about this API resource
         * @description Get metadata information about this API resource
         */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_info_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Item from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            add_columns?: Record<string, never>;
                            edit_columns?: Record<string, never>;
                            filters?: {
                                column_name?: {
                                    /** @description The filter name. Will be translated by babel */
                                    name?: string;
                                    /** @description The filter operation key to use on list filters */
                                    operator?: string;
                                }[];
                            };
                            /** @description The user permissions for this API resource */
                            permissions?: string[];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved_query/distinct/{column_name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get distinct values from field data */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_related_schema"];
                };
                header?: never;
                path: {
                    column_name: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Distinct field data */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DistincResponseSchema"];
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved_query/export/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download multiple saved queries as YAML files */
        get: {
            parameters: {
                query: {
                    q: components["schemas"]["get_export_ids_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A zip file with saved query(ies) and database(s) as YAML */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/zip": string;
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved_query/import/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import saved queries with associated databases */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        /**
                         * Format: binary
                         * @description upload file (ZIP)
                         */
                        formData: string;
                        /** @description overwrite existing saved queries? */
                        overwrite?: boolean;
                        /** @description JSON map of passwords for each featured database in the ZIP file. If the ZIP includes a database config in the path `databases/MyDatabase.yaml`, the password should be provided in the following format: `{"databases/MyDatabase.yaml": "my_password"}`. */
                        passwords?: string;
                        /** @description JSON map of passwords for each ssh_tunnel associated to a featured database in the ZIP file. If the ZIP includes a ssh_tunnel config in the path `databases/MyDatabase.yaml`, the password should be provided in the following format: `{"databases/MyDatabase.yaml": "my_password"}`. */
                        ssh_tunnel_passwords?: string;
                        /** @description JSON map of private_key_passwords for each ssh_tunnel associated to a featured database in the ZIP file. If the ZIP includes a ssh_tunnel config in the path `databases/MyDatabase.yaml`, the private_key should be provided in the following format: `{"databases/MyDatabase.yaml": "my_private_key_password"}`. */
                        ssh_tunnel_private_key_passwords?: string;
                        /** @description JSON map of private_keys for each ssh_tunnel associated to a featured database in the ZIP file. If the ZIP includes a ssh_tunnel config in the path `databases/MyDatabase.yaml`, the private_key should be provided in the following format: `{"databases/MyDatabase.yaml": "my_private_key"}`. */
                        ssh_tunnel_private_keys?: string;
                    };
                };
            };
            responses: {
                /** @description Saved Query import result */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message?: string;
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved_query/related/{column_name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get related fields data */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_related_schema"];
                };
                header?: never;
                path: {
                    column_name: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Related column data */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RelatedResponseSchema"];
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved_query/{pk}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a saved query
         * @description Get an item model
         */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_item_schema"];
                };
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Item from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            description_columns?: {
                                /**
                                 * @description The description for the column name. Will be translated by babel
                                 * @example A Nice description for the column
                                 */
                                column_name?: string;
                            };
                            /** @description The item id */
                            id?: string;
                            label_columns?: {
                                /**
                                 * @description The label for the column name. Will be translated by babel
                                 * @example A Nice label for the column
                                 */
                                column_name?: string;
                            };
                            result?: components["schemas"]["SavedQueryRestApi.get"];
                            /** @description A list of columns */
                            show_columns?: string[];
                            /**
                             * @description A title to render. Will be translated by babel
                             * @example Show Item Details
                             */
                            show_title?: string;
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        /** Update a saved query */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            /** @description Model schema */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SavedQueryRestApi.put"];
                };
            };
            responses: {
                /** @description Item changed */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: components["schemas"]["SavedQueryRestApi.put"];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        post?: never;
        /** Delete a saved query */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Item deleted */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message?: string;
                        };
                    };
                };
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security/api_keys/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description List of API keys for the current user */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: components["schemas"]["ApiKeyResponseSchema"][];
                        };
                    };
                };
                401: components["responses"]["401"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description API key creation parameters */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ApiKeyPostSchema"];
                };
            };
            responses: {
                /** @description API key created successfully */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: components["schemas"]["ApiKeyCreateResponseSchema"];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                500: components["responses"]["500"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security/api_keys/{key_uuid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    key_uuid: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description API key details */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: components["schemas"]["ApiKeyResponseSchema"];
                        };
                    };
                };
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    key_uuid: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description API key revoked */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message?: string;
                        };
                    };
                };
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security/csrf_token/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the CSRF token */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Result contains the CSRF token */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: string;
                        };
                    };
                };
                401: components["responses"]["401"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security/groups/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Get a list of models */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_list_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Items from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The total record count on the backend */
                            count?: number;
                            description_columns?: {
                                /**
                                 * @description The description for the column name. Will be translated by babel
                                 * @example A Nice description for the column
                                 */
                                column_name?: string;
                            };
                            /** @description A list of item ids, useful when you don't know the column id */
                            ids?: string[];
                            label_columns?: {
                                /**
                                 * @description The label for the column name. Will be translated by babel
                                 * @example A Nice label for the column
                                 */
                                column_name?: string;
                            };
                            /** @description A list of columns */
                            list_columns?: string[];
                            /**
                             * @description A title to render. Will be translated by babel
                             * @example List Items
                             */
                            list_title?: string;
                            /** @description A list of allowed columns to sort */
                            order_columns?: string[];
                            /** @description The result from the get list query */
                            result?: components["schemas"]["GroupApi.get_list"][];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description Model schema */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["GroupPostSchema"];
                };
            };
            responses: {
                /** @description Group created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: components["schemas"]["GroupPostSchema"];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security/groups/_info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Get metadata information about this API resource */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_info_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Item from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            add_columns?: Record<string, never>;
                            edit_columns?: Record<string, never>;
                            filters?: {
                                column_name?: {
                                    /** @description The filter name. Will be translated by babel */
                                    name?: string;
                                    /** @description The filter operation key to use on list filters */
                                    operator?: string;
                                }[];
                            };
                            /** @description The user permissions for this API resource */
                            permissions?: string[];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security/groups/{pk}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Get an item model */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_item_schema"];
                };
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Item from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            description_columns?: {
                                /**
                                 * @description The description for the column name. Will be translated by babel
                                 * @example A Nice description for the column
                                 */
                                column_name?: string;
                            };
                            /** @description The item id */
                            id?: string;
                            label_columns?: {
                                /**
                                 * @description The label for the column name. Will be translated by babel
                                 * @example A Nice label for the column
                                 */
                                column_name?: string;
                            };
                            result?: components["schemas"]["GroupApi.get"];
                            /** @description A list of columns */
                            show_columns?: string[];
                            /**
                             * @description A title to render. Will be translated by babel
                             * @example Show Item Details
                             */
                            show_title?: string;
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            /** @description Model schema */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["GroupPutSchema"];
                };
            };
            responses: {
                /** @description Group updated */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: components["schemas"]["GroupPutSchema"];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Item deleted */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message?: string;
                        };
                    };
                };
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security/guest_token/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Get a guest token */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description Parameters for the guest token */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["GuestTokenCreate"];
                };
            };
            responses: {
                /** @description Result contains the guest token */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            token?: string;
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                500: components["responses"]["500"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Authenticate and get a JWT access and refresh token */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The password for authentication
                         * @example complex-password
                         */
                        password?: string;
                        /**
                         * @description Choose an authentication provider
                         * @example db
                         * @enum {string}
                         */
                        provider?: "db" | "ldap";
                        /**
                         * @description If true a refresh token is provided also
                         * @example true
                         */
                        refresh?: boolean;
                        /**
                         * @description The username for authentication
                         * @example admin
                         */
                        username?: string;
                    };
                };
            };
            responses: {
                /** @description Authentication Successful */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            access_token?: string;
                            refresh_token?: string;
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                500: components["responses"]["500"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security/permissions-resources/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Get a list of models */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_list_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Items from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The total record count on the backend */
                            count?: number;
                            description_columns?: {
                                /**
                                 * @description The description for the column name. Will be translated by babel
                                 * @example A Nice description for the column
                                 */
                                column_name?: string;
                            };
                            /** @description A list of item ids, useful when you don't know the column id */
                            ids?: string[];
                            label_columns?: {
                                /**
                                 * @description The label for the column name. Will be translated by babel
                                 * @example A Nice label for the column
                                 */
                                column_name?: string;
                            };
                            /** @description A list of columns */
                            list_columns?: string[];
                            /**
                             * @description A title to render. Will be translated by babel
                             * @example List Items
                             */
                            list_title?: string;
                            /** @description A list of allowed columns to sort */
                            order_columns?: string[];
                            /** @description The result from the get list query */
                            result?: components["schemas"]["PermissionViewMenuApi.get_list"][];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description Model schema */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PermissionViewMenuApi.post"];
                };
            };
            responses: {
                /** @description Item inserted */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id?: string;
                            result?: components["schemas"]["PermissionViewMenuApi.post"];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security/permissions-resources/_info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Get metadata information about this API resource */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_info_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Item from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            add_columns?: Record<string, never>;
                            edit_columns?: Record<string, never>;
                            filters?: {
                                column_name?: {
                                    /** @description The filter name. Will be translated by babel */
                                    name?: string;
                                    /** @description The filter operation key to use on list filters */
                                    operator?: string;
                                }[];
                            };
                            /** @description The user permissions for this API resource */
                            permissions?: string[];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security/permissions-resources/{pk}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Get an item model */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_item_schema"];
                };
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Item from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            description_columns?: {
                                /**
                                 * @description The description for the column name. Will be translated by babel
                                 * @example A Nice description for the column
                                 */
                                column_name?: string;
                            };
                            /** @description The item id */
                            id?: string;
                            label_columns?: {
                                /**
                                 * @description The label for the column name. Will be translated by babel
                                 * @example A Nice label for the column
                                 */
                                column_name?: string;
                            };
                            result?: components["schemas"]["PermissionViewMenuApi.get"];
                            /** @description A list of columns */
                            show_columns?: string[];
                            /**
                             * @description A title to render. Will be translated by babel
                             * @example Show Item Details
                             */
                            show_title?: string;
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            /** @description Model schema */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PermissionViewMenuApi.put"];
                };
            };
            responses: {
                /** @description Item changed */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: components["schemas"]["PermissionViewMenuApi.put"];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Item deleted */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message?: string;
                        };
                    };
                };
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security/permissions/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Get a list of models */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_list_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Items from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The total record count on the backend */
                            count?: number;
                            description_columns?: {
                                /**
                                 * @description The description for the column name. Will be translated by babel
                                 * @example A Nice description for the column
                                 */
                                column_name?: string;
                            };
                            /** @description A list of item ids, useful when you don't know the column id */
                            ids?: string[];
                            label_columns?: {
                                /**
                                 * @description The label for the column name. Will be translated by babel
                                 * @example A Nice label for the column
                                 */
                                column_name?: string;
                            };
                            /** @description A list of columns */
                            list_columns?: string[];
                            /**
                             * @description A title to render. Will be translated by babel
                             * @example List Items
                             */
                            list_title?: string;
                            /** @description A list of allowed columns to sort */
                            order_columns?: string[];
                            /** @description The result from the get list query */
                            result?: components["schemas"]["PermissionApi.get_list"][];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security/permissions/_info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Get metadata information about this API resource */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_info_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Item from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            add_columns?: Record<string, never>;
                            edit_columns?: Record<string, never>;
                            filters?: {
                                column_name?: {
                                    /** @description The filter name. Will be translated by babel */
                                    name?: string;
                                    /** @description The filter operation key to use on list filters */
                                    operator?: string;
                                }[];
                            };
                            /** @description The user permissions for this API resource */
                            permissions?: string[];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security/permissions/{pk}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Get an item model */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_item_schema"];
                };
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Item from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            description_columns?: {
                                /**
                                 * @description The description for the column name. Will be translated by babel
                                 * @example A Nice description for the column
                                 */
                                column_name?: string;
                            };
                            /** @description The item id */
                            id?: string;
                            label_columns?: {
                                /**
                                 * @description The label for the column name. Will be translated by babel
                                 * @example A Nice label for the column
                                 */
                                column_name?: string;
                            };
                            result?: components["schemas"]["PermissionApi.get"];
                            /** @description A list of columns */
                            show_columns?: string[];
                            /**
                             * @description A title to render. Will be translated by babel
                             * @example Show Item Details
                             */
                            show_title?: string;
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Use the refresh token to get a new JWT access token */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Refresh Successful */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description A new refreshed access token */
                            access_token?: string;
                        };
                    };
                };
                401: components["responses"]["401"];
                500: components["responses"]["500"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security/resources/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Get a list of models */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_list_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Items from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The total record count on the backend */
                            count?: number;
                            description_columns?: {
                                /**
                                 * @description The description for the column name. Will be translated by babel
                                 * @example A Nice description for the column
                                 */
                                column_name?: string;
                            };
                            /** @description A list of item ids, useful when you don't know the column id */
                            ids?: string[];
                            label_columns?: {
                                /**
                                 * @description The label for the column name. Will be translated by babel
                                 * @example A Nice label for the column
                                 */
                                column_name?: string;
                            };
                            /** @description A list of columns */
                            list_columns?: string[];
                            /**
                             * @description A title to render. Will be translated by babel
                             * @example List Items
                             */
                            list_title?: string;
                            /** @description A list of allowed columns to sort */
                            order_columns?: string[];
                            /** @description The result from the get list query */
                            result?: components["schemas"]["ViewMenuApi.get_list"][];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description Model schema */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ViewMenuApi.post"];
                };
            };
            responses: {
                /** @description Item inserted */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id?: string;
                            result?: components["schemas"]["ViewMenuApi.post"];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security/resources/_info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Get metadata information about this API resource */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_info_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Item from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            add_columns?: Record<string, never>;
                            edit_columns?: Record<string, never>;
                            filters?: {
                                column_name?: {
                                    /** @description The filter name. Will be translated by babel */
                                    name?: string;
                                    /** @description The filter operation key to use on list filters */
                                    operator?: string;
                                }[];
                            };
                            /** @description The user permissions for this API resource */
                            permissions?: string[];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security/resources/{pk}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Get an item model */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_item_schema"];
                };
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Item from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            description_columns?: {
                                /**
                                 * @description The description for the column name. Will be translated by babel
                                 * @example A Nice description for the column
                                 */
                                column_name?: string;
                            };
                            /** @description The item id */
                            id?: string;
                            label_columns?: {
                                /**
                                 * @description The label for the column name. Will be translated by babel
                                 * @example A Nice label for the column
                                 */
                                column_name?: string;
                            };
                            result?: components["schemas"]["ViewMenuApi.get"];
                            /** @description A list of columns */
                            show_columns?: string[];
                            /**
                             * @description A title to render. Will be translated by babel
                             * @example Show Item Details
                             */
                            show_title?: string;
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            /** @description Model schema */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ViewMenuApi.put"];
                };
            };
            responses: {
                /** @description Item changed */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: components["schemas"]["ViewMenuApi.put"];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Item deleted */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message?: string;
                        };
                    };
                };
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security/roles/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Get a list of models */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_list_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Items from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The total record count on the backend */
                            count?: number;
                            description_columns?: {
                                /**
                                 * @description The description for the column name. Will be translated by babel
                                 * @example A Nice description for the column
                                 */
                                column_name?: string;
                            };
                            /** @description A list of item ids, useful when you don't know the column id */
                            ids?: string[];
                            label_columns?: {
                                /**
                                 * @description The label for the column name. Will be translated by babel
                                 * @example A Nice label for the column
                                 */
                                column_name?: string;
                            };
                            /** @description A list of columns */
                            list_columns?: string[];
                            /**
                             * @description A title to render. Will be translated by babel
                             * @example List Items
                             */
                            list_title?: string;
                            /** @description A list of allowed columns to sort */
                            order_columns?: string[];
                            /** @description The result from the get list query */
                            result?: components["schemas"]["SupersetRoleApi.get_list"][];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description Model schema */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SupersetRoleApi.post"];
                };
            };
            responses: {
                /** @description Item inserted */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id?: string;
                            result?: components["schemas"]["SupersetRoleApi.post"];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security/roles/_info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Get metadata information about this API resource */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_info_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Item from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            add_columns?: Record<string, never>;
                            edit_columns?: Record<string, never>;
                            filters?: {
                                column_name?: {
                                    /** @description The filter name. Will be translated by babel */
                                    name?: string;
                                    /** @description The filter operation key to use on list filters */
                                    operator?: string;
                                }[];
                            };
                            /** @description The user permissions for this API resource */
                            permissions?: string[];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security/roles/search/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List roles
         * @description Fetch a paginated list of roles with user and permission IDs.
         */
        get: {
            parameters: {
                query?: {
                    q?: {
                        filters?: {
                            /** @enum {string} */
                            col: "user_ids" | "permission_ids" | "group_ids" | "name";
                            /** @description ct for name, rel_m_m for the ids. */
                            opr: string;
                            value: string | number;
                        }[];
                        /**
                         * @default id
                         * @enum {string}
                         */
                        order_column?: "id" | "name";
                        /**
                         * @default asc
                         * @enum {string}
                         */
                        order_direction?: "asc" | "desc";
                        /** @default 0 */
                        page?: number;
                        /** @default 10 */
                        page_size?: number;
                    };
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Successfully retrieved roles */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RolesResponseSchema"];
                    };
                };
                /** @description Bad request (invalid input) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error?: string;
                        };
                    };
                };
                /** @description Forbidden */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error?: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security/roles/{pk}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Get an item model */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_item_schema"];
                };
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Item from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            description_columns?: {
                                /**
                                 * @description The description for the column name. Will be translated by babel
                                 * @example A Nice description for the column
                                 */
                                column_name?: string;
                            };
                            /** @description The item id */
                            id?: string;
                            label_columns?: {
                                /**
                                 * @description The label for the column name. Will be translated by babel
                                 * @example A Nice label for the column
                                 */
                                column_name?: string;
                            };
                            result?: components["schemas"]["SupersetRoleApi.get"];
                            /** @description A list of columns */
                            show_columns?: string[];
                            /**
                             * @description A title to render. Will be translated by babel
                             * @example Show Item Details
                             */
                            show_title?: string;
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            /** @description Model schema */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SupersetRoleApi.put"];
                };
            };
            responses: {
                /** @description Item changed */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: components["schemas"]["SupersetRoleApi.put"];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Item deleted */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message?: string;
                        };
                    };
                };
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security/roles/{role_id}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    role_id: number;
                };
                cookie?: never;
            };
            /** @description Update role groups schema */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RoleGroupPutSchema"];
                };
            };
            responses: {
                /** @description Role groups updated */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: components["schemas"]["RoleGroupPutSchema"];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security/roles/{role_id}/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    role_id: number;
                };
                cookie?: never;
            };
            /** @description Add role permissions schema */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RolePermissionPostSchema"];
                };
            };
            responses: {
                /** @description Permissions added */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: components["schemas"]["RolePermissionPostSchema"];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security/roles/{role_id}/permissions/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    role_id: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description List of permissions */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: components["schemas"]["RolePermissionListSchema"][];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security/roles/{role_id}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    role_id: number;
                };
                cookie?: never;
            };
            /** @description Update role users schema */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RoleUserPutSchema"];
                };
            };
            responses: {
                /** @description Role users updated */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: components["schemas"]["RoleUserPutSchema"];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security/user_registrations/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Get a list of models */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_list_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Items from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The total record count on the backend */
                            count?: number;
                            description_columns?: {
                                /**
                                 * @description The description for the column name. Will be translated by babel
                                 * @example A Nice description for the column
                                 */
                                column_name?: string;
                            };
                            /** @description A list of item ids, useful when you don't know the column id */
                            ids?: string[];
                            label_columns?: {
                                /**
                                 * @description The label for the column name. Will be translated by babel
                                 * @example A Nice label for the column
                                 */
                                column_name?: string;
                            };
                            /** @description A list of columns */
                            list_columns?: string[];
                            /**
                             * @description A title to render. Will be translated by babel
                             * @example List Items
                             */
                            list_title?: string;
                            /** @description A list of allowed columns to sort */
                            order_columns?: string[];
                            /** @description The result from the get list query */
                            result?: components["schemas"]["UserRegistrationsRestAPI.get_list"][];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description Model schema */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["UserRegistrationsRestAPI.post"];
                };
            };
            responses: {
                /** @description Item inserted */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id?: string;
                            result?: components["schemas"]["UserRegistrationsRestAPI.post"];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security/user_registrations/_info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Get metadata information about this API resource */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_info_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Item from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            add_columns?: Record<string, never>;
                            edit_columns?: Record<string, never>;
                            filters?: {
                                column_name?: {
                                    /** @description The filter name. Will be translated by babel */
                                    name?: string;
                                    /** @description The filter operation key to use on list filters */
                                    operator?: string;
                                }[];
                            };
                            /** @description The user permissions for this API resource */
                            permissions?: string[];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security/user_registrations/distinct/{column_name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get distinct values from field data */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_related_schema"];
                };
                header?: never;
                path: {
                    column_name: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Distinct field data */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DistincResponseSchema"];
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security/user_registrations/related/{column_name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get related fields data */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_related_schema"];
                };
                header?: never;
                path: {
                    column_name: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Related column data */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RelatedResponseSchema"];
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security/user_registrations/{pk}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Get an item model */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_item_schema"];
                };
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Item from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            description_columns?: {
                                /**
                                 * @description The description for the column name. Will be translated by babel
                                 * @example A Nice description for the column
                                 */
                                column_name?: string;
                            };
                            /** @description The item id */
                            id?: string;
                            label_columns?: {
                                /**
                                 * @description The label for the column name. Will be translated by babel
                                 * @example A Nice label for the column
                                 */
                                column_name?: string;
                            };
                            result?: components["schemas"]["UserRegistrationsRestAPI.get"];
                            /** @description A list of columns */
                            show_columns?: string[];
                            /**
                             * @description A title to render. Will be translated by babel
                             * @example Show Item Details
                             */
                            show_title?: string;
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            /** @description Model schema */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["UserRegistrationsRestAPI.put"];
                };
            };
            responses: {
                /** @description Item changed */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: components["schemas"]["UserRegistrationsRestAPI.put"];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Item deleted */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message?: string;
                        };
                    };
                };
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security/users/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Get a list of models */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_list_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Items from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The total record count on the backend */
                            count?: number;
                            description_columns?: {
                                /**
                                 * @description The description for the column name. Will be translated by babel
                                 * @example A Nice description for the column
                                 */
                                column_name?: string;
                            };
                            /** @description A list of item ids, useful when you don't know the column id */
                            ids?: string[];
                            label_columns?: {
                                /**
                                 * @description The label for the column name. Will be translated by babel
                                 * @example A Nice label for the column
                                 */
                                column_name?: string;
                            };
                            /** @description A list of columns */
                            list_columns?: string[];
                            /**
                             * @description A title to render. Will be translated by babel
                             * @example List Items
                             */
                            list_title?: string;
                            /** @description A list of allowed columns to sort */
                            order_columns?: string[];
                            /** @description The result from the get list query */
                            result?: components["schemas"]["SupersetUserApi.get_list"][];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description Model schema */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SupersetUserApi.post"];
                };
            };
            responses: {
                /** @description Item changed */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: components["schemas"]["SupersetUserApi.post"];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security/users/_info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Get metadata information about this API resource */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_info_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Item from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            add_columns?: Record<string, never>;
                            edit_columns?: Record<string, never>;
                            filters?: {
                                column_name?: {
                                    /** @description The filter name. Will be translated by babel */
                                    name?: string;
                                    /** @description The filter operation key to use on list filters */
                                    operator?: string;
                                }[];
                            };
                            /** @description The user permissions for this API resource */
                            permissions?: string[];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security/users/{pk}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Get an item model */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_item_schema"];
                };
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Item from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            description_columns?: {
                                /**
                                 * @description The description for the column name. Will be translated by babel
                                 * @example A Nice description for the column
                                 */
                                column_name?: string;
                            };
                            /** @description The item id */
                            id?: string;
                            label_columns?: {
                                /**
                                 * @description The label for the column name. Will be translated by babel
                                 * @example A Nice label for the column
                                 */
                                column_name?: string;
                            };
                            result?: components["schemas"]["SupersetUserApi.get"];
                            /** @description A list of columns */
                            show_columns?: string[];
                            /**
                             * @description A title to render. Will be translated by babel
                             * @example Show Item Details
                             */
                            show_title?: string;
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            /** @description Model schema */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SupersetUserApi.put"];
                };
            };
            responses: {
                /** @description Item changed */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: components["schemas"]["SupersetUserApi.put"];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Item deleted */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message?: string;
                        };
                    };
                };
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sqllab/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the bootstrap data for SqlLab page
         * @description Assembles SQLLab bootstrap data (active_tab, databases, queries, tab_state_ids) in a single endpoint. The data can be assembled from the current user's id.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Returns the initial bootstrap data for SqlLab */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SQLLabBootstrapSchema"];
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                403: components["responses"]["403"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sqllab/estimate/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Estimate the SQL query execution cost */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description SQL query and params */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["EstimateQueryCostSchema"];
                };
            };
            responses: {
                /** @description Query estimation result */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: Record<string, never>;
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                403: components["responses"]["403"];
                500: components["responses"]["500"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sqllab/execute/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Execute a SQL query */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description SQL query and params */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ExecutePayloadSchema"];
                };
            };
            responses: {
                /** @description Query execution result */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["QueryExecutionResponseSchema"];
                    };
                };
                /** @description Query execution result, query still running */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["QueryExecutionResponseSchema"];
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                403: components["responses"]["403"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sqllab/export/{client_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export the SQL query results to a CSV */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The SQL query result identifier */
                    client_id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description SQL query results */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                403: components["responses"]["403"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sqllab/format_sql/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Format SQL code */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description SQL query */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["FormatQueryPayloadSchema"];
                };
            };
            responses: {
                /** @description Format SQL result */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: string;
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                403: components["responses"]["403"];
                500: components["responses"]["500"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sqllab/permalink": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a new permanent link */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SqlLabPermalinkSchema"];
                };
            };
            responses: {
                /** @description The permanent link was stored successfully. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The key to retrieve the permanent link data. */
                            key?: string;
                            /** @description permanent link. */
                            url?: string;
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sqllab/permalink/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get permanent link state for SQLLab editor. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    key: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Returns the stored form_data. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The stored state */
                            state?: Record<string, never>;
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sqllab/results/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the result of a SQL query execution */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["sql_lab_get_results_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description SQL query execution result */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["QueryExecutionResponseSchema"];
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                403: components["responses"]["403"];
                404: components["responses"]["404"];
                410: components["responses"]["410"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tag/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a list of tags
         * @description Get a list of tags, use Rison or JSON query parameters for filtering, sorting, pagination and  for selecting specific columns and metadata.
         */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_list_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Items from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The total record count on the backend */
                            count?: number;
                            description_columns?: {
                                /**
                                 * @description The description for the column name. Will be translated by babel
                                 * @example A Nice description for the column
                                 */
                                column_name?: string;
                            };
                            /** @description A list of item ids, useful when you don't know the column id */
                            ids?: string[];
                            label_columns?: {
                                /**
                                 * @description The label for the column name. Will be translated by babel
                                 * @example A Nice label for the column
                                 */
                                column_name?: string;
                            };
                            /** @description A list of columns */
                            list_columns?: string[];
                            /**
                             * @description A title to render. Will be translated by babel
                             * @example List Items
                             */
                            list_title?: string;
                            /** @description A list of allowed columns to sort */
                            order_columns?: string[];
                            /** @description The result from the get list query */
                            result?: components["schemas"]["TagRestApi.get_list"][];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        /**
         * Create a tag
         * @description Create a new Tag
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description Tag schema */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TagRestApi.post"];
                };
            };
            responses: {
                /** @description Tag added */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id?: number;
                            result?: components["schemas"]["TagRestApi.post"];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        /**
         * Bulk delete tags
         * @description Bulk deletes tags. This will remove all tagged objects with this tag.
         */
        delete: {
            parameters: {
                query: {
                    q: components["schemas"]["delete_tags_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Deletes multiple Tags */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message?: string;
                        };
                    };
                };
                401: components["responses"]["401"];
                403: components["responses"]["403"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tag/_info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get metadata information about tag API endpoints
         * @description Get metadata information about this API resource
         */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_info_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Item from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            add_columns?: Record<string, never>;
                            edit_columns?: Record<string, never>;
                            filters?: {
                                column_name?: {
                                    /** @description The filter name. Will be translated by babel */
                                    name?: string;
                                    /** @description The filter operation key to use on list filters */
                                    operator?: string;
                                }[];
                            };
                            /** @description The user permissions for this API resource */
                            permissions?: string[];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tag/bulk_create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bulk create tags and tagged objects */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description Tag schema */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TagPostBulkSchema"];
                };
            };
            responses: {
                /** @description Bulk created tags and tagged objects */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TagPostBulkResponseSchema"];
                    };
                };
                /** @description Redirects to the current digest */
                302: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tag/favorite_status/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Get favorited tags for current user */
        get: {
            parameters: {
                query: {
                    q: components["schemas"]["get_fav_star_ids_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description None */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GetFavStarIdsSchema"];
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tag/get_objects/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get all objects associated with a tag */
        get: {
            parameters: {
                query?: {
                    /** @description Ids of tags; objects that have any of them. */
                    tagIds?: number[];
                    /** @description Names of tags; objects that have any of them. Without tagIds and tags, all tagged objects. */
                    tags?: string[];
                    /** @description Kinds of object; all when left out. */
                    types?: ("dashboard" | "chart" | "query" | "dataset")[];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description List of tagged objects associated with a Tag */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: components["schemas"]["TaggedObjectEntityResponseSchema"][];
                        };
                    };
                };
                /** @description Redirects to the current digest */
                302: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tag/related/{column_name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get related fields data */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_related_schema"];
                };
                header?: never;
                path: {
                    column_name: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Related column data */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RelatedResponseSchema"];
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tag/{object_type}/{object_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add tags to an object
         * @description Adds tags to an object. Creates new tags if they do not already exist.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description 1 saved query, 2 chart, 3 dashboard, 4 dataset. */
                    object_type: number;
                    object_id: number;
                };
                cookie?: never;
            };
            /** @description Tag schema */
            requestBody: {
                content: {
                    "application/json": {
                        properties: {
                            /** @description Names of the tags to add; new ones are created. */
                            tags: string[];
                        };
                    };
                };
            };
            responses: {
                /** @description Tag added */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Redirects to the current digest */
                302: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tag/{object_type}/{object_id}/{tag}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a tagged object */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    tag: string;
                    /** @description 1 saved query, 2 chart, 3 dashboard, 4 dataset. */
                    object_type: number;
                    object_id: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Chart delete */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message?: string;
                        };
                    };
                };
                401: components["responses"]["401"];
                403: components["responses"]["403"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tag/{pk}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a tag detail information
         * @description Get an item model
         */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_item_schema"];
                };
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Item from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            description_columns?: {
                                /**
                                 * @description The description for the column name. Will be translated by babel
                                 * @example A Nice description for the column
                                 */
                                column_name?: string;
                            };
                            /** @description The item id */
                            id?: string;
                            label_columns?: {
                                /**
                                 * @description The label for the column name. Will be translated by babel
                                 * @example A Nice label for the column
                                 */
                                column_name?: string;
                            };
                            result?: components["schemas"]["TagRestApi.get"];
                            /** @description A list of columns */
                            show_columns?: string[];
                            /**
                             * @description A title to render. Will be translated by babel
                             * @example Show Item Details
                             */
                            show_title?: string;
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        /**
         * Update a tag
         * @description Changes a Tag.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            /** @description Chart schema */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TagRestApi.put"];
                };
            };
            responses: {
                /** @description Tag changed */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id?: number;
                            result?: components["schemas"]["TagRestApi.put"];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                403: components["responses"]["403"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        post?: never;
        /** Delete a tag */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Item deleted */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message?: string;
                        };
                    };
                };
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tag/{pk}/favorites/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Marks the tag as favorite for the current user */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Tag added to favorites */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: Record<string, never>;
                        };
                    };
                };
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        /** @description Remove the tag from the user favorite list */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Tag removed from favorites */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: Record<string, never>;
                        };
                    };
                };
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/theme/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a list of themes
         * @description Gets a list of themes, use Rison or JSON query parameters for filtering, sorting, pagination and for selecting specific columns and metadata.
         */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_list_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Items from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The total record count on the backend */
                            count?: number;
                            description_columns?: {
                                /**
                                 * @description The description for the column name. Will be translated by babel
                                 * @example A Nice description for the column
                                 */
                                column_name?: string;
                            };
                            /** @description A list of item ids, useful when you don't know the column id */
                            ids?: string[];
                            label_columns?: {
                                /**
                                 * @description The label for the column name. Will be translated by babel
                                 * @example A Nice label for the column
                                 */
                                column_name?: string;
                            };
                            /** @description A list of columns */
                            list_columns?: string[];
                            /**
                             * @description A title to render. Will be translated by babel
                             * @example List Items
                             */
                            list_title?: string;
                            /** @description A list of allowed columns to sort */
                            order_columns?: string[];
                            /** @description The result from the get list query */
                            result?: components["schemas"]["ThemeRestApi.get_list"][];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        /** Create a theme */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description Theme schema */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ThemeRestApi.post"];
                };
            };
            responses: {
                /** @description Theme created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id?: number;
                            result?: components["schemas"]["ThemeRestApi.post"];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        /** Bulk delete themes */
        delete: {
            parameters: {
                query: {
                    q: components["schemas"]["get_delete_ids_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Themes bulk delete */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message?: string;
                        };
                    };
                };
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/theme/_info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get metadata information about this API resource
         * @description Get metadata information about this API resource
         */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_info_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Item from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            add_columns?: Record<string, never>;
                            edit_columns?: Record<string, never>;
                            filters?: {
                                column_name?: {
                                    /** @description The filter name. Will be translated by babel */
                                    name?: string;
                                    /** @description The filter operation key to use on list filters */
                                    operator?: string;
                                }[];
                            };
                            /** @description The user permissions for this API resource */
                            permissions?: string[];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/theme/export/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download multiple themes as YAML files */
        get: {
            parameters: {
                query: {
                    q: components["schemas"]["get_export_ids_schema"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Theme export */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/zip": string;
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/theme/import/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import themes from a ZIP file */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        /** Format: binary */
                        formData: string;
                        overwrite?: boolean;
                    };
                };
            };
            responses: {
                /** @description Theme imported */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message?: string;
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/theme/related/{column_name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get related fields data */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_related_schema"];
                };
                header?: never;
                path: {
                    column_name: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Related column data */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RelatedResponseSchema"];
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/theme/unset_system_dark": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Clear the system dark theme */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description System dark theme cleared */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: string;
                        };
                    };
                };
                401: components["responses"]["401"];
                403: components["responses"]["403"];
                500: components["responses"]["500"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/theme/unset_system_default": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Clear the system default theme */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description System default theme cleared */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            result?: string;
                        };
                    };
                };
                401: components["responses"]["401"];
                403: components["responses"]["403"];
                500: components["responses"]["500"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/theme/{pk}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a theme
         * @description Get an item model
         */
        get: {
            parameters: {
                query?: {
                    q?: components["schemas"]["get_item_schema"];
                };
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Item from Model */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            description_columns?: {
                                /**
                                 * @description The description for the column name. Will be translated by babel
                                 * @example A Nice description for the column
                                 */
                                column_name?: string;
                            };
                            /** @description The item id */
                            id?: string;
                            label_columns?: {
                                /**
                                 * @description The label for the column name. Will be translated by babel
                                 * @example A Nice label for the column
                                 */
                                column_name?: string;
                            };
                            result?: components["schemas"]["ThemeRestApi.get"];
                            /** @description A list of columns */
                            show_columns?: string[];
                            /**
                             * @description A title to render. Will be translated by babel
                             * @example Show Item Details
                             */
                            show_title?: string;
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        /** Update a theme */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            /** @description Theme schema */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ThemeRestApi.put"];
                };
            };
            responses: {
                /** @description Theme updated */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id?: number;
                            result?: components["schemas"]["ThemeRestApi.put"];
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                403: components["responses"]["403"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        post?: never;
        /** Delete a theme */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Theme deleted */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message?: string;
                        };
                    };
                };
                401: components["responses"]["401"];
                403: components["responses"]["403"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/theme/{pk}/set_system_dark": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set a theme as the system dark theme */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The theme id */
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Theme successfully set as system dark */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id?: number;
                            result?: string;
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                403: components["responses"]["403"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/theme/{pk}/set_system_default": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set a theme as the system default theme */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The theme id */
                    pk: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Theme successfully set as system default */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id?: number;
                            result?: string;
                        };
                    };
                };
                400: components["responses"]["400"];
                401: components["responses"]["401"];
                403: components["responses"]["403"];
                404: components["responses"]["404"];
                422: components["responses"]["422"];
                500: components["responses"]["500"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/user/{user_id}/avatar.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the user avatar
         * @description Gets the avatar URL for the user with the given ID, or returns a 401 error if the user is unauthenticated.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The ID of the user */
                    user_id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A redirect to the user's avatar URL */
                301: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                401: components["responses"]["401"];
                404: components["responses"]["404"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{version}/_openapi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Get the OpenAPI spec for a specific API version */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    version: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The OpenAPI spec */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": Record<string, never>;
                    };
                };
                404: components["responses"]["404"];
                500: components["responses"]["500"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AdvancedDataTypeSchema: {
            /** @description The string representation of the parsed values */
            display_value?: string;
            error_message?: string;
            valid_filter_operators?: string[];
            values?: string[];
        };
        AnnotationLayer: {
            /**
             * @description Type of annotation layer
             * @enum {string}
             */
            annotationType?: "FORMULA" | "INTERVAL" | "EVENT" | "TIME_SERIES";
            /** @description Layer color */
            color?: string | null;
            /** @description Columns to use as the description. If none are provided, all will be shown. */
            descriptionColumns?: string[];
            /** @description Should line be hidden. Only applies to line annotations */
            hideLine?: boolean | null;
            /** @description Column containing end of interval. Only applies to interval layers */
            intervalEndColumn?: string | null;
            /** @description Name of layer */
            name: string;
            /**
             * @description Opacity of layer
             * @enum {string|null}
             */
            opacity?: "" | "opacityLow" | "opacityMedium" | "opacityHigh" | null;
            /** @description which properties should be overridable */
            overrides?: {
                [key: string]: unknown;
            } | null;
            /** @description Should the layer be shown */
            show: boolean;
            /** @description Should the label always be shown */
            showLabel?: boolean | null;
            /** @description Should markers be shown. Only applies to line annotations. */
            showMarkers: boolean;
            /**
             * @description Type of source for annotation data
             * @enum {string}
             */
            sourceType?: "" | "line" | "NATIVE" | "table";
            /**
             * @description Line style. Only applies to time-series annotations
             * @enum {string}
             */
            style?: "dashed" | "dotted" | "solid" | "longDashed";
            /** @description Column with event date or interval start date */
            timeColumn?: string | null;
            /** @description Column with title */
            titleColumn?: string | null;
            /** @description For formula annotations, this contains the formula. For other types, this is the primary key of the source object. */
            value: unknown;
            /** @description Width of annotation line */
            width?: number;
        };
        "AnnotationLayerRestApi.get": {
            descr?: string | null;
            id?: number;
            name?: string | null;
        };
        "AnnotationLayerRestApi.get_list": {
            changed_by?: components["schemas"]["AnnotationLayerRestApi.get_list.User1"];
            /** Format: date-time */
            changed_on?: string | null;
            readonly changed_on_delta_humanized?: unknown;
            created_by?: components["schemas"]["AnnotationLayerRestApi.get_list.User"];
            /** Format: date-time */
            created_on?: string | null;
            descr?: string | null;
            id?: number;
            name?: string | null;
        };
        "AnnotationLayerRestApi.get_list.User": {
            first_name: string;
            last_name: string;
        };
        "AnnotationLayerRestApi.get_list.User1": {
            first_name: string;
            last_name: string;
        };
        "AnnotationLayerRestApi.post": {
            /** @description Give a description for this annotation layer */
            descr?: string | null;
            /** @description The annotation layer name */
            name: string;
        };
        "AnnotationLayerRestApi.put": {
            /** @description Give a description for this annotation layer */
            descr?: string;
            /** @description The annotation layer name */
            name?: string;
        };
        "AnnotationRestApi.get": {
            /** Format: date-time */
            end_dttm?: string | null;
            id?: number;
            json_metadata?: string | null;
            layer: components["schemas"]["AnnotationRestApi.get.AnnotationLayer"];
            long_descr?: string | null;
            short_descr?: string | null;
            /** Format: date-time */
            start_dttm?: string | null;
        };
        "AnnotationRestApi.get.AnnotationLayer": {
            id?: number;
            name?: string | null;
        };
        "AnnotationRestApi.get_list": {
            changed_by?: components["schemas"]["AnnotationRestApi.get_list.User"];
            readonly changed_on_delta_humanized?: unknown;
            created_by?: components["schemas"]["AnnotationRestApi.get_list.User1"];
            /** Format: date-time */
            end_dttm?: string | null;
            id?: number;
            long_descr?: string | null;
            short_descr?: string | null;
            /** Format: date-time */
            start_dttm?: string | null;
        };
        "AnnotationRestApi.get_list.User": {
            first_name: string;
            id?: number;
        };
        "AnnotationRestApi.get_list.User1": {
            first_name: string;
            id?: number;
        };
        "AnnotationRestApi.post": {
            /**
             * Format: date-time
             * @description The annotation end date time
             */
            end_dttm: string;
            /** @description JSON metadata */
            json_metadata?: string | null;
            /** @description A long description */
            long_descr?: string | null;
            /** @description A short description */
            short_descr: string;
            /**
             * Format: date-time
             * @description The annotation start date time
             */
            start_dttm: string;
        };
        "AnnotationRestApi.put": {
            /**
             * Format: date-time
             * @description The annotation end date time
             */
            end_dttm?: string;
            /** @description JSON metadata */
            json_metadata?: string | null;
            /** @description A long description */
            long_descr?: string | null;
            /** @description A short description */
            short_descr?: string;
            /**
             * Format: date-time
             * @description The annotation start date time
             */
            start_dttm?: string;
        };
        ApiKeyCreateResponseSchema: {
            /**
             * Format: date-time
             * @description Creation timestamp
             */
            created_on?: string;
            /**
             * Format: date-time
             * @description Expiration timestamp
             */
            expires_on?: string;
            /** @description The plaintext API key (only shown once at creation) */
            key?: string;
            /** @description Key prefix (e.g., sst_) */
            key_prefix?: string;
            /** @description Friendly name */
            name?: string;
            /** @description Comma-separated scopes */
            scopes?: string;
            /** @description Unique identifier for the key */
            uuid?: string;
        };
        ApiKeyPostSchema: {
            /**
             * Format: date-time
             * @description Expiration datetime in ISO format (optional)
             * @default null
             */
            expires_on?: string | null;
            /** @description A friendly name for this API key */
            name: string;
            /**
             * @description Comma-separated scopes (optional)
             * @default null
             */
            scopes?: string | null;
        };
        ApiKeyResponseSchema: {
            /** @description Whether the key is active */
            active?: boolean;
            /**
             * Format: date-time
             * @description Creation timestamp
             */
            created_on?: string;
            /**
             * Format: date-time
             * @description Expiration timestamp
             */
            expires_on?: string;
            /** @description Key prefix (e.g., sst_) */
            key_prefix?: string;
            /**
             * Format: date-time
             * @description Last usage timestamp
             */
            last_used_on?: string;
            /** @description Friendly name */
            name?: string;
            /**
             * Format: date-time
             * @description Revocation timestamp
             */
            revoked_on?: string;
            /** @description Comma-separated scopes */
            scopes?: string;
            /** @description Unique identifier for the key */
            uuid?: string;
        };
        AvailableDomainsSchema: {
            domains?: string[];
        };
        CacheInvalidationRequestSchema: {
            /** @description The uid of the dataset/datasource this new chart will use. A complete datasource identification needs `datasource_uid` */
            datasource_uids?: string[];
            /** @description A list of the data source and database names */
            datasources?: components["schemas"]["Datasource"][];
        };
        CatalogsResponseSchema: {
            result?: string[];
        };
        ChartCacheScreenshotResponseSchema: {
            /** @description The cache key */
            cache_key?: string;
            /** @description The url to render the chart */
            chart_url?: string;
            /** @description The url to fetch the screenshot */
            image_url?: string;
            /** @description The status of the async screenshot */
            task_status?: string;
            /** @description The timestamp of the last change in status */
            task_updated_at?: string;
        };
        ChartCacheWarmUpRequestSchema: {
            /** @description The ID of the chart to warm up cache for */
            chart_id: number;
            /** @description The ID of the dashboard to get filters for when warming cache */
            dashboard_id?: number;
            /** @description Extra filters to apply when warming up cache */
            extra_filters?: string;
        };
        ChartCacheWarmUpResponseSchema: {
            /** @description A list of each chart's warmup status and errors if any */
            result?: components["schemas"]["ChartCacheWarmUpResponseSingle"][];
        };
        ChartCacheWarmUpResponseSingle: {
            /** @description The ID of the chart the status belongs to */
            chart_id?: number;
            /** @description Error that occurred when warming cache for chart */
            viz_error?: string;
            /** @description Status of the underlying query for the viz */
            viz_status?: string;
        };
        ChartDataAsyncResponseSchema: {
            /** @description Unique session async channel ID */
            channel_id?: string;
            /** @description Unique async job ID */
            job_id?: string;
            /** @description Unique result URL for fetching async query data */
            result_url?: string;
            /** @description Status value for async job */
            status?: string;
            /** @description Requesting user ID */
            user_id?: string | null;
        };
        ChartDataDatasource: {
            /** @description Datasource id */
            id: number;
            /**
             * @description Datasource type
             * @enum {string}
             */
            type: "table" | "dataset" | "query" | "saved_query" | "view";
        };
        ChartDataExtras: {
            /** @description HAVING clause to be added to aggregate queries using AND operator. */
            having?: string;
            /** @description This is only set using the new time comparison controls that is made available in some plugins behind the experimental feature flag. */
            instant_time_comparison_range?: string | null;
            /**
             * @description End time for relative time deltas. Default: `config["DEFAULT_RELATIVE_START_TIME"]`
             * @enum {string}
             */
            relative_end?: "today" | "now";
            /**
             * @description Start time for relative time deltas. Default: `config["DEFAULT_RELATIVE_START_TIME"]`
             * @enum {string}
             */
            relative_start?: "today" | "now";
            /**
             * @description To what level of granularity should the temporal column be aggregated. Supports [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601#Durations) durations.
             * @example P1D
             * @enum {string|null}
             */
            time_grain_sqla?: "PT1S" | "PT5S" | "PT30S" | "PT1M" | "PT5M" | "PT10M" | "PT15M" | "PT30M" | "PT1H" | "PT6H" | "P1D" | "P1W" | "P1M" | "P3M" | "P1Y" | "1969-12-28T00:00:00Z/P1W" | "1969-12-29T00:00:00Z/P1W" | "P1W/1970-01-03T00:00:00Z" | "P1W/1970-01-04T00:00:00Z" | null;
            /** @description WHERE clause to be added to queries using AND operator. */
            where?: string;
        };
        ChartDataFilter: {
            /**
             * @description The column to filter by. Can be either a string (physical or saved expression) or an object (adhoc column)
             * @example country
             */
            col: unknown;
            /**
             * @description Optional time grain for temporal filters
             * @example PT1M
             */
            grain?: string;
            /** @description Indicates if the filter has been added by a filter component as opposed to being a part of the original query. */
            isExtra?: boolean;
            /**
             * @description The comparison operator.
             * @example IN
             * @enum {string}
             */
            op: "==" | "!=" | ">" | "<" | ">=" | "<=" | "LIKE" | "NOT LIKE" | "ILIKE" | "IS NULL" | "IS NOT NULL" | "IN" | "NOT IN" | "IS TRUE" | "IS FALSE" | "TEMPORAL_RANGE";
            /**
             * @description The value or values to compare against. Can be a string, integer, decimal, None or list, depending on the operator.
             * @example [
             *       "China",
             *       "France",
             *       "Japan"
             *     ]
             */
            val?: unknown;
        };
        ChartDataPostProcessingOperation: {
            /**
             * @description Post processing operation type
             * @example aggregate
             * @enum {string}
             */
            operation: "aggregate" | "boxplot" | "compare" | "contribution" | "cum" | "diff" | "escape_separator" | "flatten" | "geodetic_parse" | "geohash_decode" | "geohash_encode" | "histogram" | "pivot" | "prophet" | "rank" | "rename" | "resample" | "rolling" | "select" | "sort" | "unescape_separator";
            /**
             * @description Options specifying how to perform the operation. Please refer to the respective post processing operation option schemas. For example, `ChartDataPostProcessingOperationOptions` specifies the required options for the pivot operation.
             * @example {
             *       "aggregates": {
             *         "age_mean": {
             *           "column": "age",
             *           "operator": "mean"
             *         },
             *         "age_q1": {
             *           "column": "age",
             *           "operator": "percentile",
             *           "options": {
             *             "q": 0.25
             *           }
             *         }
             *       },
             *       "groupby": [
             *         "country",
             *         "gender"
             *       ]
             *     }
             */
            options?: {
                [key: string]: unknown;
            };
        };
        ChartDataQueryContextSchema: {
            /** @description Override the default cache timeout */
            custom_cache_timeout?: number | null;
            datasource: components["schemas"]["ChartDataDatasource"];
            /** @description Should the queries be forced to load from the source. Default: `false` */
            force?: boolean | null;
            form_data?: unknown;
            queries: components["schemas"]["ChartDataQueryObject"][];
            /** @enum {unknown} */
            result_format?: "csv" | "json" | "xlsx";
            /** @enum {unknown} */
            result_type?: "columns" | "full" | "query" | "results" | "samples" | "timegrains" | "post_processed" | "drill_detail";
        };
        ChartDataQueryObject: {
            /** @description Annotation layers to apply to chart */
            annotation_layers?: components["schemas"]["AnnotationLayer"][] | null;
            /**
             * @description A mapping of temporal extras that have been applied to the query
             * @example {
             *       "__time_range": "1 year ago : now"
             *     }
             */
            applied_time_extras?: {
                [key: string]: unknown;
            } | null;
            /** @description Add fetch values predicate (where clause) to query if defined in datasource */
            apply_fetch_values_predicate?: boolean | null;
            /** @description Columns which to select in the query. */
            columns?: unknown[] | null;
            datasource?: (Record<string, never> | null) | components["schemas"]["ChartDataDatasource"];
            /** @description Extra parameters to add to the query. */
            extras?: components["schemas"]["ChartDataExtras"] | (Record<string, never> | null);
            filters?: components["schemas"]["ChartDataFilter"][] | null;
            /** @description Name of temporal column used for time filtering. */
            granularity?: string | null;
            /**
             * @deprecated
             * @description Name of temporal column used for time filtering for SQL datasources. This field is deprecated, use `granularity` instead.
             */
            granularity_sqla?: string | null;
            /**
             * @description When true, groups remaining series into an 'Others' category when series limit is reached. Prevents incomplete data.
             * @default false
             */
            group_others_when_limit_reached?: boolean | null;
            /** @description Columns by which to group the query. This field is deprecated, use `columns` instead. */
            groupby?: unknown[] | null;
            /**
             * @deprecated
             * @description HAVING clause to be added to aggregate queries using AND operator. This field is deprecated and should be passed to `extras`.
             */
            having?: string | null;
            /** @description Should the rowcount of the actual query be returned */
            is_rowcount?: boolean | null;
            /** @description Is the `query_object` a timeseries. */
            is_timeseries?: boolean | null;
            /** @description Aggregate expressions. Metrics can be passed as both references to datasource metrics (strings), or ad-hoc metricswhich are defined only within the query object. See `ChartDataAdhocMetricSchema` for the structure of ad-hoc metrics. */
            metrics?: unknown[] | null;
            /** @description Reverse order. Default: `false` */
            order_desc?: boolean | null;
            /**
             * @description Expects a list of lists where the first element is the column name which to sort by, and the second element is a boolean.
             * @example [
             *       [
             *         "my_col_1",
             *         false
             *       ],
             *       [
             *         "my_col_2",
             *         true
             *       ]
             *     ]
             */
            orderby?: unknown[] | null;
            /** @description Post processing operations to be applied to the result set. Operations are applied to the result set in sequential order. */
            post_processing?: ((Record<string, never> | null) | components["schemas"]["ChartDataPostProcessingOperation"])[] | null;
            /** @enum {unknown|null} */
            result_type?: "columns" | "full" | "query" | "results" | "samples" | "timegrains" | "post_processed" | "drill_detail" | null;
            /** @description Maximum row count (0=disabled). Default: `config["ROW_LIMIT"]` */
            row_limit?: number | null;
            /** @description Number of rows to skip. Default: `0` */
            row_offset?: number | null;
            /** @description Columns to use when limiting series count. All columns must be present in the `columns` property. Requires `series_limit` and `series_limit_metric` to be set. */
            series_columns?: unknown[] | null;
            /** @description Maximum number of series. Requires `series` and `series_limit_metric` to be set. */
            series_limit?: number | null;
            /** @description Metric used to limit timeseries queries by. Requires `series` and `series_limit` to be set. */
            series_limit_metric?: unknown;
            time_offsets?: string[] | null;
            /**
             * @description A time rage, either expressed as a colon separated string `since : until` or human readable freeform. Valid formats for `since` and `until` are:
             *     - ISO 8601
             *     - X days/years/hours/day/year/weeks
             *     - X days/years/hours/day/year/weeks ago
             *     - X days/years/hours/day/year/weeks from now
             *
             *     Additionally, the following freeform can be used:
             *
             *     - Last day
             *     - Last week
             *     - Last month
             *     - Last quarter
             *     - Last year
             *     - No filter
             *     - Last X seconds/minutes/hours/days/weeks/months/years
             *     - Next X seconds/minutes/hours/days/weeks/months/years
             * @example Last week
             */
            time_range?: string | null;
            /** @description A human-readable date/time string. Please refer to [parsdatetime](https://github.com/bear/parsedatetime) documentation for details on valid values. */
            time_shift?: string | null;
            /** @description Maximum row count for timeseries queries. This field is deprecated, use `series_limit` instead.Default: `0` */
            timeseries_limit?: number | null;
            /** @description Metric used to limit timeseries queries by. This field is deprecated, use `series_limit_metric` instead. */
            timeseries_limit_metric?: unknown;
            /** @description Optional query parameters passed to a dashboard or Explore  view */
            url_params?: {
                [key: string]: string;
            } | null;
            /**
             * @deprecated
             * @description WHERE clause to be added to queries using AND operator.This field is deprecated and should be passed to `extras`.
             */
            where?: string | null;
        };
        ChartDataResponseResult: {
            /** @description All requested annotation data */
            annotation_data?: {
                [key: string]: string;
            }[] | null;
            /** @description A list with applied filters */
            applied_filters?: {
                [key: string]: unknown;
            }[];
            /** @description Unique cache key for query object */
            cache_key: string | null;
            /** @description Cache timeout in following order: custom timeout, datasource timeout, cache default timeout, config default cache timeout. */
            cache_timeout: number | null;
            /** @description Cache timestamp */
            cached_dttm: string | null;
            /** @description A list of column names */
            colnames?: string[];
            /** @description A list of generic data types of each column */
            coltypes?: number[];
            /** @description A list with results */
            data?: {
                [key: string]: unknown;
            }[];
            /** @description Error */
            error?: string | null;
            /** @description Start timestamp of time range */
            from_dttm?: number | null;
            /** @description Is the result cached */
            is_cached: boolean;
            /** @description The executed query statement. May be absent when validation errors occur. */
            query?: string | null;
            /** @description A list with rejected filters */
            rejected_filters?: {
                [key: string]: unknown;
            }[];
            /** @description Amount of rows in result set */
            rowcount?: number;
            /** @description Stacktrace if there was an error */
            stacktrace?: string | null;
            /**
             * @description Status of the query
             * @enum {string}
             */
            status?: "stopped" | "failed" | "pending" | "running" | "scheduled" | "success" | "timed_out";
            /** @description End timestamp of time range */
            to_dttm?: number | null;
        };
        ChartDataResponseSchema: {
            /** @description A list of results for each corresponding query in the request. */
            result?: components["schemas"]["ChartDataResponseResult"][];
        };
        ChartEntityResponseSchema: {
            /** @description Duration (in seconds) of the caching timeout for this chart. Note this defaults to the datasource/table timeout if undefined. */
            cache_timeout?: number;
            /** @description Details of the certification */
            certification_details?: string;
            /** @description Person or group that has certified this chart */
            certified_by?: string;
            /**
             * Format: date-time
             * @description The ISO date that the chart was last changed.
             */
            changed_on?: string;
            /** @description A description of the chart propose. */
            description?: string;
            /** @description Sanitized HTML version of the chart description. */
            description_markeddown?: string;
            /** @description Form data from the Explore controls used to form the chart's data query. */
            form_data?: {
                [key: string]: unknown;
            };
            /** @description The id of the chart. */
            id?: number;
            /** @description The name of the chart. */
            slice_name?: string;
            /** @description The URL of the chart. */
            slice_url?: string;
        };
        ChartFavStarResponseResult: {
            /** @description The Chart id */
            id?: number;
            /** @description The FaveStar value */
            value?: boolean;
        };
        ChartGetResponseSchema: {
            cache_timeout?: string;
            certification_details?: string;
            certified_by?: string;
            changed_on_delta_humanized?: string;
            dashboards?: components["schemas"]["Dashboard"][];
            datasource_id?: number;
            readonly datasource_name_text?: unknown;
            datasource_type?: string;
            readonly datasource_url?: unknown;
            /** Format: uuid */
            datasource_uuid?: string;
            description?: string;
            /** @description The id of the chart. */
            id?: number;
            is_managed_externally?: boolean;
            owners?: components["schemas"]["User"][];
            params?: string;
            query_context?: string;
            slice_name?: string;
            tags?: components["schemas"]["Tag"][];
            thumbnail_url?: string;
            url?: string;
            /** Format: uuid */
            uuid?: string;
            viz_type?: string;
        };
        "ChartRestApi.get_list": {
            cache_timeout?: number | null;
            certification_details?: string | null;
            certified_by?: string | null;
            changed_by?: components["schemas"]["ChartRestApi.get_list.User"];
            readonly changed_by_name?: unknown;
            readonly changed_on_delta_humanized?: unknown;
            readonly changed_on_dttm?: unknown;
            readonly changed_on_utc?: unknown;
            created_by?: components["schemas"]["ChartRestApi.get_list.User1"];
            readonly created_by_name?: unknown;
            readonly created_on_delta_humanized?: unknown;
            dashboards?: components["schemas"]["ChartRestApi.get_list.Dashboard"];
            datasource_id?: number | null;
            readonly datasource_name_text?: unknown;
            datasource_type?: string | null;
            readonly datasource_url?: unknown;
            description?: string | null;
            readonly description_markeddown?: unknown;
            readonly edit_url?: unknown;
            readonly form_data?: unknown;
            id?: number;
            is_managed_externally?: boolean;
            /** Format: date-time */
            last_saved_at?: string | null;
            last_saved_by?: components["schemas"]["ChartRestApi.get_list.User2"];
            owners?: components["schemas"]["ChartRestApi.get_list.User3"];
            params?: string | null;
            slice_name?: string | null;
            readonly slice_url?: unknown;
            table?: components["schemas"]["ChartRestApi.get_list.SqlaTable"];
            tags?: components["schemas"]["ChartRestApi.get_list.Tag"];
            readonly thumbnail_url?: unknown;
            readonly url?: unknown;
            /** Format: uuid */
            uuid?: string | null;
            viz_type?: string | null;
        };
        "ChartRestApi.get_list.Dashboard": {
            dashboard_title?: string | null;
            id?: number;
        };
        "ChartRestApi.get_list.SqlaTable": {
            default_endpoint?: string | null;
            table_name: string;
        };
        "ChartRestApi.get_list.Tag": {
            id?: number;
            name?: string | null;
            /** @enum {unknown} */
            type?: 1 | 2 | 3 | 4;
        };
        "ChartRestApi.get_list.User": {
            first_name: string;
            id?: number;
            last_name: string;
        };
        "ChartRestApi.get_list.User1": {
            first_name: string;
            id?: number;
            last_name: string;
        };
        "ChartRestApi.get_list.User2": {
            first_name: string;
            id?: number;
            last_name: string;
        };
        "ChartRestApi.get_list.User3": {
            first_name: string;
            id?: number;
            last_name: string;
        };
        "ChartRestApi.post": {
            /** @description Duration (in seconds) of the caching timeout for this chart. Note this defaults to the datasource/table timeout if undefined. */
            cache_timeout?: number | null;
            /** @description Details of the certification */
            certification_details?: string | null;
            /** @description Person or group that has certified this chart */
            certified_by?: string | null;
            dashboards?: number[];
            /** @description The id of the dataset/datasource this new chart will use. A complete datasource identification needs `datasource_id` and `datasource_type`. */
            datasource_id: number;
            /** @description The datasource name. */
            datasource_name?: string | null;
            /**
             * @description The type of dataset/datasource identified on `datasource_id`.
             * @enum {string}
             */
            datasource_type: "table" | "dataset" | "query" | "saved_query" | "view";
            /** @description A description of the chart propose. */
            description?: string | null;
            external_url?: string | null;
            is_managed_externally?: boolean | null;
            owners?: number[];
            /** @description Parameters are generated dynamically when clicking the save or overwrite button in the explore view. This JSON object for power users who may want to alter specific parameters. */
            params?: string | null;
            /** @description The query context represents the queries that need to run in order to generate the data the visualization, and in what format the data should be returned. */
            query_context?: string | null;
            /** @description The query context generation represents whether the query_contextis user generated or not so that it does not update user modifiedstate. */
            query_context_generation?: boolean | null;
            /** @description The name of the chart. */
            slice_name: string;
            /** Format: uuid */
            uuid?: string | null;
            /**
             * @description The type of chart visualization used.
             * @example [
             *       "bar",
             *       "area",
             *       "table"
             *     ]
             */
            viz_type?: string;
        };
        "ChartRestApi.put": {
            /** @description Duration (in seconds) of the caching timeout for this chart. Note this defaults to the datasource/table timeout if undefined. */
            cache_timeout?: number | null;
            /** @description Details of the certification */
            certification_details?: string | null;
            /** @description Person or group that has certified this chart */
            certified_by?: string | null;
            dashboards?: number[];
            /** @description The id of the dataset/datasource this new chart will use. A complete datasource identification needs `datasource_id` and `datasource_type`. */
            datasource_id?: number | null;
            /**
             * @description The type of dataset/datasource identified on `datasource_id`.
             * @enum {string|null}
             */
            datasource_type?: "table" | "dataset" | "query" | "saved_query" | "view" | null;
            /** @description A description of the chart propose. */
            description?: string | null;
            external_url?: string | null;
            is_managed_externally?: boolean | null;
            owners?: number[];
            /** @description Parameters are generated dynamically when clicking the save or overwrite button in the explore view. This JSON object for power users who may want to alter specific parameters. */
            params?: string | null;
            /** @description The query context represents the queries that need to run in order to generate the data the visualization, and in what format the data should be returned. */
            query_context?: string | null;
            /** @description The query context generation represents whether the query_contextis user generated or not so that it does not update user modifiedstate. */
            query_context_generation?: boolean | null;
            /** @description The name of the chart. */
            slice_name?: string | null;
            tags?: number[];
            /** Format: uuid */
            uuid?: string | null;
            /**
             * @description The type of chart visualization used.
             * @example [
             *       "bar",
             *       "area",
             *       "table"
             *     ]
             */
            viz_type?: string | null;
        };
        "CssTemplateRestApi.get": {
            changed_by?: components["schemas"]["CssTemplateRestApi.get.User"];
            readonly changed_on_delta_humanized?: unknown;
            created_by?: components["schemas"]["CssTemplateRestApi.get.User1"];
            css?: string | null;
            id?: number;
            template_name?: string | null;
        };
        "CssTemplateRestApi.get.User": {
            first_name: string;
            id?: number;
            last_name: string;
        };
        "CssTemplateRestApi.get.User1": {
            first_name: string;
            id?: number;
            last_name: string;
        };
        "CssTemplateRestApi.get_list": {
            changed_by?: components["schemas"]["CssTemplateRestApi.get_list.User"];
            readonly changed_on_delta_humanized?: unknown;
            created_by?: components["schemas"]["CssTemplateRestApi.get_list.User1"];
            /** Format: date-time */
            created_on?: string | null;
            css?: string | null;
            id?: number;
            template_name?: string | null;
        };
        "CssTemplateRestApi.get_list.User": {
            first_name: string;
            id?: number;
            last_name: string;
        };
        "CssTemplateRestApi.get_list.User1": {
            first_name: string;
            id?: number;
            last_name: string;
        };
        "CssTemplateRestApi.post": {
            css?: string | null;
            template_name?: string | null;
        };
        "CssTemplateRestApi.put": {
            css?: string | null;
            template_name?: string | null;
        };
        CurrentUserPutSchema: {
            /** @description The current user's first name */
            first_name?: string;
            /** @description The current user's last name */
            last_name?: string;
            /** @description The current user's password for authentication */
            password?: string;
        };
        Dashboard: {
            dashboard_title?: string;
            id?: number;
            json_metadata?: string;
        };
        DashboardCacheScreenshotResponseSchema: {
            /** @description The cache key */
            cache_key?: string;
            /** @description The url to render the dashboard */
            dashboard_url?: string;
            /** @description The url to fetch the screenshot */
            image_url?: string;
            /** @description The status of the async screenshot */
            task_status?: string;
            /** @description The timestamp of the last change in status */
            task_updated_at?: string;
        };
        DashboardCopySchema: {
            /** @description Override CSS for the dashboard. */
            css?: string;
            /** @description A title for the dashboard. */
            dashboard_title?: string | null;
            /** @description Whether or not to also copy all charts on the dashboard */
            duplicate_slices?: boolean;
            /** @description This JSON object is generated dynamically when clicking the save or overwrite button in the dashboard view. It is exposed here for reference and for power users who may want to alter  specific parameters. */
            json_metadata: string;
        };
        DashboardDatasetSchema: {
            always_filter_main_dttm?: boolean;
            cache_timeout?: number;
            column_formats?: {
                [key: string]: unknown;
            };
            column_names?: string[];
            column_types?: number[];
            columns?: {
                [key: string]: unknown;
            }[];
            database?: components["schemas"]["Database"];
            datasource_name?: string;
            default_endpoint?: string;
            edit_url?: string;
            fetch_values_predicate?: string;
            filter_select?: boolean;
            filter_select_enabled?: boolean;
            granularity_sqla?: string[][];
            health_check_message?: string;
            id?: number;
            is_sqllab_view?: boolean;
            main_dttm_col?: string;
            metrics?: {
                [key: string]: unknown;
            }[];
            name?: string;
            normalize_columns?: boolean;
            offset?: number;
            order_by_choices?: string[][];
            owners?: {
                [key: string]: unknown;
            }[];
            params?: string;
            perm?: string;
            schema?: string;
            select_star?: string;
            sql?: string;
            table_name?: string;
            template_params?: string;
            time_grain_sqla?: string[][];
            type?: string;
            uid?: string;
            verbose_map?: {
                [key: string]: string;
            };
        };
        DashboardGetResponseSchema: {
            /** @description Details of the certification */
            certification_details?: string;
            /** @description Person or group that has certified this dashboard */
            certified_by?: string;
            changed_by?: components["schemas"]["User1"];
            changed_by_name?: string;
            /** Format: date-time */
            changed_on?: string;
            changed_on_delta_humanized?: string;
            charts?: string[];
            created_by?: components["schemas"]["User1"];
            created_on_delta_humanized?: string;
            /** @description Override CSS for the dashboard. */
            css?: string;
            /** @description A title for the dashboard. */
            dashboard_title?: string;
            id?: number;
            is_managed_externally?: boolean | null;
            /** @description This JSON object is generated dynamically when clicking the save or overwrite button in the dashboard view. It is exposed here for reference and for power users who may want to alter  specific parameters. */
            json_metadata?: string;
            owners?: components["schemas"]["User1"][];
            /** @description This json object describes the positioning of the widgets in the dashboard. It is dynamically generated when adjusting the widgets size and positions by using drag & drop in the dashboard view */
            position_json?: string;
            published?: boolean;
            roles?: components["schemas"]["Roles"][];
            slug?: string;
            tags?: components["schemas"]["Tag1"][];
            theme?: (Record<string, never> | null) | components["schemas"]["Theme"];
            thumbnail_url?: string | null;
            url?: string;
            /** Format: uuid */
            uuid?: string | null;
        };
        DashboardPermalinkStateSchema: {
            /** @description Current active dashboard tabs */
            activeTabs?: string[] | null;
            /** @description Optional anchor link added to url hash */
            anchor?: string | null;
            /** @description Data mask used for native filter state */
            dataMask?: {
                [key: string]: unknown;
            } | null;
            /** @description URL Parameters */
            urlParams?: unknown[] | null;
        };
        "DashboardRestApi.get_list": {
            certification_details?: string | null;
            certified_by?: string | null;
            changed_by?: components["schemas"]["DashboardRestApi.get_list.User"];
            readonly changed_by_name?: unknown;
            readonly changed_on_delta_humanized?: unknown;
            readonly changed_on_utc?: unknown;
            created_by?: components["schemas"]["DashboardRestApi.get_list.User1"];
            readonly created_on_delta_humanized?: unknown;
            dashboard_title?: string | null;
            id?: number;
            is_managed_externally?: boolean;
            owners?: components["schemas"]["DashboardRestApi.get_list.User2"];
            published?: boolean | null;
            roles?: components["schemas"]["DashboardRestApi.get_list.Role"];
            slug?: string | null;
            readonly status?: unknown;
            tags?: components["schemas"]["DashboardRestApi.get_list.Tag"];
            readonly thumbnail_url?: unknown;
            readonly url?: unknown;
            /** Format: uuid */
            uuid?: string | null;
        };
        "DashboardRestApi.get_list.Role": {
            id?: number;
            name: string;
        };
        "DashboardRestApi.get_list.Tag": {
            id?: number;
            name?: string | null;
            /** @enum {unknown} */
            type?: 1 | 2 | 3 | 4;
        };
        "DashboardRestApi.get_list.User": {
            first_name: string;
            id?: number;
            last_name: string;
        };
        "DashboardRestApi.get_list.User1": {
            first_name: string;
            id?: number;
            last_name: string;
        };
        "DashboardRestApi.get_list.User2": {
            first_name: string;
            id?: number;
            last_name: string;
        };
        "DashboardRestApi.post": {
            /** @description Details of the certification */
            certification_details?: string | null;
            /** @description Person or group that has certified this dashboard */
            certified_by?: string | null;
            /** @description Override CSS for the dashboard. */
            css?: string;
            /** @description A title for the dashboard. */
            dashboard_title?: string | null;
            external_url?: string | null;
            is_managed_externally?: boolean | null;
            /** @description This JSON object is generated dynamically when clicking the save or overwrite button in the dashboard view. It is exposed here for reference and for power users who may want to alter  specific parameters. */
            json_metadata?: string;
            owners?: number[];
            /** @description This json object describes the positioning of the widgets in the dashboard. It is dynamically generated when adjusting the widgets size and positions by using drag & drop in the dashboard view */
            position_json?: string;
            /** @description Determines whether or not this dashboard is visible in the list of all dashboards. */
            published?: boolean;
            roles?: number[];
            /** @description Unique identifying part for the web address of the dashboard. */
            slug?: string | null;
            /** @description Theme ID for the dashboard */
            theme_id?: number | null;
            /** Format: uuid */
            uuid?: string | null;
        };
        "DashboardRestApi.put": {
            /** @description Details of the certification */
            certification_details?: string | null;
            /** @description Person or group that has certified this dashboard */
            certified_by?: string | null;
            /** @description Override CSS for the dashboard. */
            css?: string | null;
            /** @description A title for the dashboard. */
            dashboard_title?: string | null;
            external_url?: string | null;
            is_managed_externally?: boolean | null;
            /** @description This JSON object is generated dynamically when clicking the save or overwrite button in the dashboard view. It is exposed here for reference and for power users who may want to alter  specific parameters. */
            json_metadata?: string | null;
            owners?: (number | null)[];
            /** @description This json object describes the positioning of the widgets in the dashboard. It is dynamically generated when adjusting the widgets size and positions by using drag & drop in the dashboard view */
            position_json?: string | null;
            /** @description Determines whether or not this dashboard is visible in the list of all dashboards. */
            published?: boolean | null;
            roles?: (number | null)[];
            /** @description Unique identifying part for the web address of the dashboard. */
            slug?: string | null;
            tags?: (number | null)[];
            /** @description Theme ID for the dashboard */
            theme_id?: number | null;
            /** Format: uuid */
            uuid?: string | null;
        };
        DashboardScreenshotPostSchema: {
            /** @description A list representing active tabs. */
            activeTabs?: string[];
            /** @description A string representing the anchor. */
            anchor?: string;
            /** @description An object representing the data mask. */
            dataMask?: {
                [key: string]: unknown;
            };
            /** @description A list of tuples, each containing two strings. */
            urlParams?: unknown[];
        };
        Database: {
            allow_multi_catalog?: boolean;
            allows_cost_estimate?: boolean;
            allows_subquery?: boolean;
            allows_virtual_table_explore?: boolean;
            backend?: string;
            disable_data_preview?: boolean;
            disable_drill_to_detail?: boolean;
            explore_database_id?: number;
            id?: number;
            name?: string;
        };
        Database1: {
            database_name?: string;
        };
        DatabaseConnectionSchema: {
            /** @description Allow CREATE TABLE AS option in SQL Lab */
            allow_ctas?: boolean;
            /** @description Allow CREATE VIEW AS option in SQL Lab */
            allow_cvas?: boolean;
            /** @description Allow users to run non-SELECT statements (UPDATE, DELETE, CREATE, ...) in SQL Lab */
            allow_dml?: boolean;
            /** @description Allow to upload CSV file data into this databaseIf selected, please set the schemas allowed for csv upload in Extra. */
            allow_file_upload?: boolean;
            /** @description Operate the database in asynchronous mode, meaning that the queries are executed on remote workers as opposed to on the web server itself. This assumes that you have a Celery worker setup as well as a results backend. Refer to the installation docs for more information. */
            allow_run_async?: boolean;
            /** @description SQLAlchemy engine to use */
            backend?: string | null;
            /** @description Duration (in seconds) of the caching timeout for charts of this database. A timeout of 0 indicates that the cache never expires. Note this defaults to the global timeout if undefined. */
            cache_timeout?: number | null;
            /** @description Configuration_method is used on the frontend to inform the backend whether to explode parameters or to provide only a sqlalchemy_uri. */
            configuration_method?: string;
            /** @description A database name to identify this connection. */
            database_name?: string | null;
            /** @description SQLAlchemy driver to use */
            driver?: string | null;
            engine_information?: components["schemas"]["EngineInformation"];
            /** @description Expose this database to SQLLab */
            expose_in_sqllab?: boolean;
            /** @description <p>JSON string containing extra configuration elements.<br>1. The <code>engine_params</code> object gets unpacked into the <a href="https://docs.sqlalchemy.org/en/latest/core/engines.html#sqlalchemy.create_engine" rel="noopener noreferrer">sqlalchemy.create_engine</a> call, while the <code>metadata_params</code> gets unpacked into the <a href="https://docs.sqlalchemy.org/en/rel_1_0/core/metadata.html#sqlalchemy.schema.MetaData" rel="noopener noreferrer">sqlalchemy.MetaData</a> call.<br>2. The <code>metadata_cache_timeout</code> is a cache timeout setting in seconds for metadata fetch of this database. Specify it as <strong>"metadata_cache_timeout": {"schema_cache_timeout": 600, "table_cache_timeout": 600}</strong>. If unset, cache will not be enabled for the functionality. A timeout of 0 indicates that the cache never expires.<br>3. The <code>schemas_allowed_for_file_upload</code> is a comma separated list of schemas that CSVs are allowed to upload to. Specify it as <strong>"schemas_allowed_for_file_upload": ["public", "csv_upload"]</strong>. If database flavor does not support schema or any schema is allowed to be accessed, just leave the list empty<br>4. The <code>version</code> field is a string specifying the this db's version. This should be used with Presto DBs so that the syntax is correct<br>5. The <code>allows_virtual_table_explore</code> field is a boolean specifying whether or not the Explore button in SQL Lab results is shown.<br>6. The <code>disable_data_preview</code> field is a boolean specifying whether or not data preview queries will be run when fetching table metadata in SQL Lab.7. The <code>disable_drill_to_detail</code> field is a boolean specifying whether or notdrill to detail is disabled for the database.8. The <code>allow_multi_catalog</code> indicates if the database allows changing the default catalog when running queries and creating datasets.</p> */
            extra?: string;
            /** @description When allowing CREATE TABLE AS option in SQL Lab, this option forces the table to be created in this schema */
            force_ctas_schema?: string | null;
            /** @description Database ID (for updates) */
            id?: number;
            /** @description If Presto, all the queries in SQL Lab are going to be executed as the currently logged on user who must have permission to run them.<br/>If Hive and hive.server2.enable.doAs is enabled, will run the queries as service account, but impersonate the currently logged on user via hive.server2.proxy.user property. */
            impersonate_user?: boolean;
            is_managed_externally?: boolean | null;
            /** @description <p>JSON string containing additional connection configuration.<br>This is used to provide connection information for systems like Hive, Presto, and BigQuery, which do not conform to the username:password syntax normally used by SQLAlchemy.</p> */
            masked_encrypted_extra?: string | null;
            /** @description DB-specific parameters for configuration */
            parameters?: {
                [key: string]: unknown;
            };
            /** @description JSONSchema for configuring the database by parameters instead of SQLAlchemy URI */
            parameters_schema?: {
                [key: string]: unknown;
            };
            /** @description <p>Optional CA_BUNDLE contents to validate HTTPS requests. Only available on certain database engines.</p> */
            server_cert?: string | null;
            /** @description <p>Refer to the <a href="https://docs.sqlalchemy.org/en/rel_1_2/core/engines.html#database-urls" rel="noopener noreferrer">SqlAlchemy docs</a> for more information on how to structure your URI.</p> */
            sqlalchemy_uri?: string;
            ssh_tunnel?: (Record<string, never> | null) | components["schemas"]["DatabaseSSHTunnel"];
            uuid?: string;
        };
        DatabaseFunctionNamesResponse: {
            function_names?: string[];
        };
        DatabaseRelatedChart: {
            id?: number;
            slice_name?: string;
            viz_type?: string;
        };
        DatabaseRelatedCharts: {
            /** @description Chart count */
            count?: number;
            /** @description A list of dashboards */
            result?: components["schemas"]["DatabaseRelatedChart"][];
        };
        DatabaseRelatedDashboard: {
            id?: number;
            json_metadata?: {
                [key: string]: unknown;
            };
            slug?: string;
            title?: string;
        };
        DatabaseRelatedDashboards: {
            /** @description Dashboard count */
            count?: number;
            /** @description A list of dashboards */
            result?: components["schemas"]["DatabaseRelatedDashboard"][];
        };
        DatabaseRelatedObjectsResponse: {
            charts?: components["schemas"]["DatabaseRelatedCharts"];
            dashboards?: components["schemas"]["DatabaseRelatedDashboards"];
        };
        "DatabaseRestApi.get_list": {
            allow_ctas?: boolean | null;
            allow_cvas?: boolean | null;
            allow_dml?: boolean | null;
            allow_file_upload?: boolean | null;
            readonly allow_multi_catalog?: unknown;
            allow_run_async?: boolean | null;
            readonly allows_cost_estimate?: unknown;
            readonly allows_subquery?: unknown;
            readonly allows_virtual_table_explore?: unknown;
            readonly backend?: unknown;
            changed_by?: components["schemas"]["DatabaseRestApi.get_list.User"];
            /** Format: date-time */
            changed_on?: string | null;
            readonly changed_on_delta_humanized?: unknown;
            created_by?: components["schemas"]["DatabaseRestApi.get_list.User1"];
            database_name: string;
            readonly disable_data_preview?: unknown;
            readonly disable_drill_to_detail?: unknown;
            readonly engine_information?: unknown;
            readonly explore_database_id?: unknown;
            expose_in_sqllab?: boolean | null;
            extra?: string | null;
            force_ctas_schema?: string | null;
            id?: number;
            /** Format: uuid */
            uuid?: string | null;
        };
        "DatabaseRestApi.get_list.User": {
            first_name: string;
            last_name: string;
        };
        "DatabaseRestApi.get_list.User1": {
            first_name: string;
            last_name: string;
        };
        "DatabaseRestApi.post": {
            /** @description Allow CREATE TABLE AS option in SQL Lab */
            allow_ctas?: boolean;
            /** @description Allow CREATE VIEW AS option in SQL Lab */
            allow_cvas?: boolean;
            /** @description Allow users to run non-SELECT statements (UPDATE, DELETE, CREATE, ...) in SQL Lab */
            allow_dml?: boolean;
            /** @description Allow to upload CSV file data into this databaseIf selected, please set the schemas allowed for csv upload in Extra. */
            allow_file_upload?: boolean;
            /** @description Operate the database in asynchronous mode, meaning that the queries are executed on remote workers as opposed to on the web server itself. This assumes that you have a Celery worker setup as well as a results backend. Refer to the installation docs for more information. */
            allow_run_async?: boolean;
            /** @description Duration (in seconds) of the caching timeout for charts of this database. A timeout of 0 indicates that the cache never expires. Note this defaults to the global timeout if undefined. */
            cache_timeout?: number | null;
            /**
             * @description Configuration_method is used on the frontend to inform the backend whether to explode parameters or to provide only a sqlalchemy_uri.
             * @default sqlalchemy_form
             * @enum {unknown}
             */
            configuration_method?: "sqlalchemy_form" | "dynamic_form";
            /** @description A database name to identify this connection. */
            database_name: string;
            /** @description SQLAlchemy driver to use */
            driver?: string | null;
            /** @description SQLAlchemy engine to use */
            engine?: string | null;
            /** @description Expose this database to SQLLab */
            expose_in_sqllab?: boolean;
            external_url?: string | null;
            /** @description <p>JSON string containing extra configuration elements.<br>1. The <code>engine_params</code> object gets unpacked into the <a href="https://docs.sqlalchemy.org/en/latest/core/engines.html#sqlalchemy.create_engine" rel="noopener noreferrer">sqlalchemy.create_engine</a> call, while the <code>metadata_params</code> gets unpacked into the <a href="https://docs.sqlalchemy.org/en/rel_1_0/core/metadata.html#sqlalchemy.schema.MetaData" rel="noopener noreferrer">sqlalchemy.MetaData</a> call.<br>2. The <code>metadata_cache_timeout</code> is a cache timeout setting in seconds for metadata fetch of this database. Specify it as <strong>"metadata_cache_timeout": {"schema_cache_timeout": 600, "table_cache_timeout": 600}</strong>. If unset, cache will not be enabled for the functionality. A timeout of 0 indicates that the cache never expires.<br>3. The <code>schemas_allowed_for_file_upload</code> is a comma separated list of schemas that CSVs are allowed to upload to. Specify it as <strong>"schemas_allowed_for_file_upload": ["public", "csv_upload"]</strong>. If database flavor does not support schema or any schema is allowed to be accessed, just leave the list empty<br>4. The <code>version</code> field is a string specifying the this db's version. This should be used with Presto DBs so that the syntax is correct<br>5. The <code>allows_virtual_table_explore</code> field is a boolean specifying whether or not the Explore button in SQL Lab results is shown.<br>6. The <code>disable_data_preview</code> field is a boolean specifying whether or not data preview queries will be run when fetching table metadata in SQL Lab.7. The <code>disable_drill_to_detail</code> field is a boolean specifying whether or notdrill to detail is disabled for the database.8. The <code>allow_multi_catalog</code> indicates if the database allows changing the default catalog when running queries and creating datasets.</p> */
            extra?: string;
            /** @description When allowing CREATE TABLE AS option in SQL Lab, this option forces the table to be created in this schema */
            force_ctas_schema?: string | null;
            /** @description If Presto, all the queries in SQL Lab are going to be executed as the currently logged on user who must have permission to run them.<br/>If Hive and hive.server2.enable.doAs is enabled, will run the queries as service account, but impersonate the currently logged on user via hive.server2.proxy.user property. */
            impersonate_user?: boolean;
            is_managed_externally?: boolean | null;
            /** @description <p>JSON string containing additional connection configuration.<br>This is used to provide connection information for systems like Hive, Presto, and BigQuery, which do not conform to the username:password syntax normally used by SQLAlchemy.</p> */
            masked_encrypted_extra?: string | null;
            /** @description DB-specific parameters for configuration */
            parameters?: {
                [key: string]: unknown;
            };
            /** @description <p>Optional CA_BUNDLE contents to validate HTTPS requests. Only available on certain database engines.</p> */
            server_cert?: string | null;
            /** @description <p>Refer to the <a href="https://docs.sqlalchemy.org/en/rel_1_2/core/engines.html#database-urls" rel="noopener noreferrer">SqlAlchemy docs</a> for more information on how to structure your URI.</p> */
            sqlalchemy_uri?: string;
            ssh_tunnel?: (Record<string, never> | null) | components["schemas"]["DatabaseSSHTunnel"];
            uuid?: string;
        };
        "DatabaseRestApi.put": {
            /** @description Allow CREATE TABLE AS option in SQL Lab */
            allow_ctas?: boolean;
            /** @description Allow CREATE VIEW AS option in SQL Lab */
            allow_cvas?: boolean;
            /** @description Allow users to run non-SELECT statements (UPDATE, DELETE, CREATE, ...) in SQL Lab */
            allow_dml?: boolean;
            /** @description Allow to upload CSV file data into this databaseIf selected, please set the schemas allowed for csv upload in Extra. */
            allow_file_upload?: boolean;
            /** @description Operate the database in asynchronous mode, meaning that the queries are executed on remote workers as opposed to on the web server itself. This assumes that you have a Celery worker setup as well as a results backend. Refer to the installation docs for more information. */
            allow_run_async?: boolean;
            /** @description Duration (in seconds) of the caching timeout for charts of this database. A timeout of 0 indicates that the cache never expires. Note this defaults to the global timeout if undefined. */
            cache_timeout?: number | null;
            /**
             * @description Configuration_method is used on the frontend to inform the backend whether to explode parameters or to provide only a sqlalchemy_uri.
             * @default sqlalchemy_form
             * @enum {unknown}
             */
            configuration_method?: "sqlalchemy_form" | "dynamic_form";
            /** @description A database name to identify this connection. */
            database_name?: string | null;
            /** @description SQLAlchemy driver to use */
            driver?: string | null;
            /** @description SQLAlchemy engine to use */
            engine?: string | null;
            /** @description Expose this database to SQLLab */
            expose_in_sqllab?: boolean;
            external_url?: string | null;
            /** @description <p>JSON string containing extra configuration elements.<br>1. The <code>engine_params</code> object gets unpacked into the <a href="https://docs.sqlalchemy.org/en/latest/core/engines.html#sqlalchemy.create_engine" rel="noopener noreferrer">sqlalchemy.create_engine</a> call, while the <code>metadata_params</code> gets unpacked into the <a href="https://docs.sqlalchemy.org/en/rel_1_0/core/metadata.html#sqlalchemy.schema.MetaData" rel="noopener noreferrer">sqlalchemy.MetaData</a> call.<br>2. The <code>metadata_cache_timeout</code> is a cache timeout setting in seconds for metadata fetch of this database. Specify it as <strong>"metadata_cache_timeout": {"schema_cache_timeout": 600, "table_cache_timeout": 600}</strong>. If unset, cache will not be enabled for the functionality. A timeout of 0 indicates that the cache never expires.<br>3. The <code>schemas_allowed_for_file_upload</code> is a comma separated list of schemas that CSVs are allowed to upload to. Specify it as <strong>"schemas_allowed_for_file_upload": ["public", "csv_upload"]</strong>. If database flavor does not support schema or any schema is allowed to be accessed, just leave the list empty<br>4. The <code>version</code> field is a string specifying the this db's version. This should be used with Presto DBs so that the syntax is correct<br>5. The <code>allows_virtual_table_explore</code> field is a boolean specifying whether or not the Explore button in SQL Lab results is shown.<br>6. The <code>disable_data_preview</code> field is a boolean specifying whether or not data preview queries will be run when fetching table metadata in SQL Lab.7. The <code>disable_drill_to_detail</code> field is a boolean specifying whether or notdrill to detail is disabled for the database.8. The <code>allow_multi_catalog</code> indicates if the database allows changing the default catalog when running queries and creating datasets.</p> */
            extra?: string;
            /** @description When allowing CREATE TABLE AS option in SQL Lab, this option forces the table to be created in this schema */
            force_ctas_schema?: string | null;
            /** @description If Presto, all the queries in SQL Lab are going to be executed as the currently logged on user who must have permission to run them.<br/>If Hive and hive.server2.enable.doAs is enabled, will run the queries as service account, but impersonate the currently logged on user via hive.server2.proxy.user property. */
            impersonate_user?: boolean;
            is_managed_externally?: boolean | null;
            /** @description <p>JSON string containing additional connection configuration.<br>This is used to provide connection information for systems like Hive, Presto, and BigQuery, which do not conform to the username:password syntax normally used by SQLAlchemy.</p> */
            masked_encrypted_extra?: string | null;
            /** @description DB-specific parameters for configuration */
            parameters?: {
                [key: string]: unknown;
            };
            /** @description <p>Optional CA_BUNDLE contents to validate HTTPS requests. Only available on certain database engines.</p> */
            server_cert?: string | null;
            /** @description <p>Refer to the <a href="https://docs.sqlalchemy.org/en/rel_1_2/core/engines.html#database-urls" rel="noopener noreferrer">SqlAlchemy docs</a> for more information on how to structure your URI.</p> */
            sqlalchemy_uri?: string;
            ssh_tunnel?: (Record<string, never> | null) | components["schemas"]["DatabaseSSHTunnel"];
            uuid?: string;
        };
        DatabaseSSHTunnel: {
            /** @description SSH Tunnel ID (for updates) */
            id?: number | null;
            password?: string;
            private_key?: string;
            private_key_password?: string;
            server_address?: string;
            server_port?: number;
            username?: string;
        };
        DatabaseSchemaAccessForFileUploadResponse: {
            /** @description The list of schemas allowed for the database to upload information */
            schemas?: string[];
        };
        DatabaseTablesResponse: {
            /** @description Extra data used to specify column metadata */
            extra?: {
                [key: string]: unknown;
            };
            /** @description table or view */
            type?: string;
            /** @description The table or view name */
            value?: string;
        };
        DatabaseTestConnectionSchema: {
            /**
             * @description Configuration_method is used on the frontend to inform the backend whether to explode parameters or to provide only a sqlalchemy_uri.
             * @default sqlalchemy_form
             * @enum {unknown}
             */
            configuration_method?: "sqlalchemy_form" | "dynamic_form";
            /** @description A database name to identify this connection. */
            database_name?: string | null;
            /** @description SQLAlchemy driver to use */
            driver?: string | null;
            /** @description SQLAlchemy engine to use */
            engine?: string | null;
            /** @description <p>JSON string containing extra configuration elements.<br>1. The <code>engine_params</code> object gets unpacked into the <a href="https://docs.sqlalchemy.org/en/latest/core/engines.html#sqlalchemy.create_engine" rel="noopener noreferrer">sqlalchemy.create_engine</a> call, while the <code>metadata_params</code> gets unpacked into the <a href="https://docs.sqlalchemy.org/en/rel_1_0/core/metadata.html#sqlalchemy.schema.MetaData" rel="noopener noreferrer">sqlalchemy.MetaData</a> call.<br>2. The <code>metadata_cache_timeout</code> is a cache timeout setting in seconds for metadata fetch of this database. Specify it as <strong>"metadata_cache_timeout": {"schema_cache_timeout": 600, "table_cache_timeout": 600}</strong>. If unset, cache will not be enabled for the functionality. A timeout of 0 indicates that the cache never expires.<br>3. The <code>schemas_allowed_for_file_upload</code> is a comma separated list of schemas that CSVs are allowed to upload to. Specify it as <strong>"schemas_allowed_for_file_upload": ["public", "csv_upload"]</strong>. If database flavor does not support schema or any schema is allowed to be accessed, just leave the list empty<br>4. The <code>version</code> field is a string specifying the this db's version. This should be used with Presto DBs so that the syntax is correct<br>5. The <code>allows_virtual_table_explore</code> field is a boolean specifying whether or not the Explore button in SQL Lab results is shown.<br>6. The <code>disable_data_preview</code> field is a boolean specifying whether or not data preview queries will be run when fetching table metadata in SQL Lab.7. The <code>disable_drill_to_detail</code> field is a boolean specifying whether or notdrill to detail is disabled for the database.8. The <code>allow_multi_catalog</code> indicates if the database allows changing the default catalog when running queries and creating datasets.</p> */
            extra?: string;
            /** @description If Presto, all the queries in SQL Lab are going to be executed as the currently logged on user who must have permission to run them.<br/>If Hive and hive.server2.enable.doAs is enabled, will run the queries as service account, but impersonate the currently logged on user via hive.server2.proxy.user property. */
            impersonate_user?: boolean;
            /** @description <p>JSON string containing additional connection configuration.<br>This is used to provide connection information for systems like Hive, Presto, and BigQuery, which do not conform to the username:password syntax normally used by SQLAlchemy.</p> */
            masked_encrypted_extra?: string | null;
            /** @description DB-specific parameters for configuration */
            parameters?: {
                [key: string]: unknown;
            };
            /** @description <p>Optional CA_BUNDLE contents to validate HTTPS requests. Only available on certain database engines.</p> */
            server_cert?: string | null;
            /** @description <p>Refer to the <a href="https://docs.sqlalchemy.org/en/rel_1_2/core/engines.html#database-urls" rel="noopener noreferrer">SqlAlchemy docs</a> for more information on how to structure your URI.</p> */
            sqlalchemy_uri?: string;
            ssh_tunnel?: (Record<string, never> | null) | components["schemas"]["DatabaseSSHTunnel"];
        };
        DatabaseValidateParametersSchema: {
            /** @description Gsheets specific column for managing label to sheet urls */
            catalog?: {
                [key: string]: unknown;
            };
            /**
             * @description Configuration_method is used on the frontend to inform the backend whether to explode parameters or to provide only a sqlalchemy_uri.
             * @enum {unknown}
             */
            configuration_method: "sqlalchemy_form" | "dynamic_form";
            /** @description A database name to identify this connection. */
            database_name?: string | null;
            /** @description SQLAlchemy driver to use */
            driver?: string | null;
            /** @description SQLAlchemy engine to use */
            engine: string;
            /** @description <p>JSON string containing extra configuration elements.<br>1. The <code>engine_params</code> object gets unpacked into the <a href="https://docs.sqlalchemy.org/en/latest/core/engines.html#sqlalchemy.create_engine" rel="noopener noreferrer">sqlalchemy.create_engine</a> call, while the <code>metadata_params</code> gets unpacked into the <a href="https://docs.sqlalchemy.org/en/rel_1_0/core/metadata.html#sqlalchemy.schema.MetaData" rel="noopener noreferrer">sqlalchemy.MetaData</a> call.<br>2. The <code>metadata_cache_timeout</code> is a cache timeout setting in seconds for metadata fetch of this database. Specify it as <strong>"metadata_cache_timeout": {"schema_cache_timeout": 600, "table_cache_timeout": 600}</strong>. If unset, cache will not be enabled for the functionality. A timeout of 0 indicates that the cache never expires.<br>3. The <code>schemas_allowed_for_file_upload</code> is a comma separated list of schemas that CSVs are allowed to upload to. Specify it as <strong>"schemas_allowed_for_file_upload": ["public", "csv_upload"]</strong>. If database flavor does not support schema or any schema is allowed to be accessed, just leave the list empty<br>4. The <code>version</code> field is a string specifying the this db's version. This should be used with Presto DBs so that the syntax is correct<br>5. The <code>allows_virtual_table_explore</code> field is a boolean specifying whether or not the Explore button in SQL Lab results is shown.<br>6. The <code>disable_data_preview</code> field is a boolean specifying whether or not data preview queries will be run when fetching table metadata in SQL Lab.7. The <code>disable_drill_to_detail</code> field is a boolean specifying whether or notdrill to detail is disabled for the database.8. The <code>allow_multi_catalog</code> indicates if the database allows changing the default catalog when running queries and creating datasets.</p> */
            extra?: string;
            /** @description Database ID (for updates) */
            id?: number | null;
            /** @description If Presto, all the queries in SQL Lab are going to be executed as the currently logged on user who must have permission to run them.<br/>If Hive and hive.server2.enable.doAs is enabled, will run the queries as service account, but impersonate the currently logged on user via hive.server2.proxy.user property. */
            impersonate_user?: boolean;
            /** @description <p>JSON string containing additional connection configuration.<br>This is used to provide connection information for systems like Hive, Presto, and BigQuery, which do not conform to the username:password syntax normally used by SQLAlchemy.</p> */
            masked_encrypted_extra?: string | null;
            /** @description DB-specific parameters for configuration */
            parameters?: {
                [key: string]: unknown;
            };
            /** @description <p>Optional CA_BUNDLE contents to validate HTTPS requests. Only available on certain database engines.</p> */
            server_cert?: string | null;
        };
        Dataset: {
            /** @description Duration (in seconds) of the caching timeout for this dataset. */
            cache_timeout?: number;
            /** @description Column formats. */
            column_formats?: {
                [key: string]: unknown;
            };
            /** @description Columns metadata. */
            columns?: {
                [key: string]: unknown;
            }[];
            /** @description Database associated with the dataset. */
            database?: {
                [key: string]: unknown;
            };
            /** @description Dataset name. */
            datasource_name?: string;
            /** @description Default endpoint for the dataset. */
            default_endpoint?: string;
            /** @description Dataset description. */
            description?: string;
            /** @description The URL for editing the dataset. */
            edit_url?: string;
            /** @description JSON string containing extra configuration elements. */
            extra?: {
                [key: string]: unknown;
            };
            /** @description Predicate used when fetching values from the dataset. */
            fetch_values_predicate?: string;
            /** @description SELECT filter applied to the dataset. */
            filter_select?: boolean;
            /** @description If the SELECT filter is enabled. */
            filter_select_enabled?: boolean;
            /** @description Name of temporal column used for time filtering for SQL datasources. This field is deprecated, use `granularity` instead. */
            granularity_sqla?: {
                [key: string]: unknown;
            }[][];
            /** @description Health check message. */
            health_check_message?: string;
            /** @description Dataset ID. */
            id?: number;
            /** @description If the dataset is a SQL Lab view. */
            is_sqllab_view?: boolean;
            /** @description The main temporal column. */
            main_dttm_col?: string;
            /** @description Dataset metrics. */
            metrics?: {
                [key: string]: unknown;
            }[];
            /** @description Dataset name. */
            name?: string;
            /** @description Dataset offset. */
            offset?: number;
            /** @description List of order by columns. */
            order_by_choices?: string[][];
            /** @description List of owners identifiers */
            owners?: number[];
            /** @description Extra params for the dataset. */
            params?: {
                [key: string]: unknown;
            };
            /** @description Permission expression. */
            perm?: string;
            /** @description Dataset schema. */
            schema?: string;
            /** @description Select all clause. */
            select_star?: string;
            /** @description A SQL statement that defines the dataset. */
            sql?: string;
            /** @description The name of the table associated with the dataset. */
            table_name?: string;
            /** @description Table template params. */
            template_params?: {
                [key: string]: unknown;
            };
            /** @description List of temporal granularities supported by the dataset. */
            time_grain_sqla?: string[][];
            /** @description Dataset type. */
            type?: string;
            /** @description Dataset unique identifier. */
            uid?: string;
            /** @description Mapping from raw name to verbose name. */
            verbose_map?: {
                [key: string]: unknown;
            };
        };
        DatasetCacheWarmUpRequestSchema: {
            /** @description The ID of the dashboard to get filters for when warming cache */
            dashboard_id?: number;
            /** @description The name of the database where the table is located */
            db_name: string;
            /** @description Extra filters to apply when warming up cache */
            extra_filters?: string;
            /** @description The name of the table to warm up cache for */
            table_name: string;
        };
        DatasetCacheWarmUpResponseSchema: {
            /** @description A list of each chart's warmup status and errors if any */
            result?: components["schemas"]["DatasetCacheWarmUpResponseSingle"][];
        };
        DatasetCacheWarmUpResponseSingle: {
            /** @description The ID of the chart the status belongs to */
            chart_id?: number;
            /** @description Error that occurred when warming cache for chart */
            viz_error?: string;
            /** @description Status of the underlying query for the viz */
            viz_status?: string;
        };
        DatasetColumnsPut: {
            advanced_data_type?: string | null;
            column_name: string;
            description?: string | null;
            expression?: string | null;
            extra?: string | null;
            filterable?: boolean;
            groupby?: boolean;
            id?: number;
            is_active?: boolean | null;
            is_dttm?: boolean | null;
            python_date_format?: string | null;
            type?: string | null;
            /** Format: uuid */
            uuid?: string | null;
            verbose_name?: string | null;
        };
        DatasetDuplicateSchema: {
            base_model_id: number;
            table_name: string;
        };
        DatasetMetricCurrencyPut: {
            symbol?: string;
            symbolPosition?: string;
        };
        DatasetMetricsPut: {
            currency?: (Record<string, never> | null) | components["schemas"]["DatasetMetricCurrencyPut"];
            d3format?: string | null;
            description?: string | null;
            expression: string;
            extra?: string | null;
            id?: number;
            metric_name: string;
            metric_type?: string | null;
            /** Format: uuid */
            uuid?: string | null;
            verbose_name?: string | null;
            warning_text?: string | null;
        };
        DatasetRelatedChart: {
            id?: number;
            slice_name?: string;
            viz_type?: string;
        };
        DatasetRelatedCharts: {
            /** @description Chart count */
            count?: number;
            /** @description A list of dashboards */
            result?: components["schemas"]["DatasetRelatedChart"][];
        };
        DatasetRelatedDashboard: {
            id?: number;
            json_metadata?: {
                [key: string]: unknown;
            };
            slug?: string;
            title?: string;
        };
        DatasetRelatedDashboards: {
            /** @description Dashboard count */
            count?: number;
            /** @description A list of dashboards */
            result?: components["schemas"]["DatasetRelatedDashboard"][];
        };
        DatasetRelatedObjectsResponse: {
            charts?: components["schemas"]["DatasetRelatedCharts"];
            dashboards?: components["schemas"]["DatasetRelatedDashboards"];
        };
        "DatasetRestApi.get": {
            always_filter_main_dttm?: boolean | null;
            cache_timeout?: number | null;
            catalog?: string | null;
            changed_by?: components["schemas"]["DatasetRestApi.get.User2"];
            /** Format: date-time */
            changed_on?: string | null;
            readonly changed_on_humanized?: unknown;
            readonly column_formats?: unknown;
            columns: components["schemas"]["DatasetRestApi.get.TableColumn"];
            created_by?: components["schemas"]["DatasetRestApi.get.User1"];
            /** Format: date-time */
            created_on?: string | null;
            readonly created_on_humanized?: unknown;
            database: components["schemas"]["DatasetRestApi.get.Database"];
            readonly datasource_name?: unknown;
            readonly datasource_type?: unknown;
            default_endpoint?: string | null;
            description?: string | null;
            extra?: string | null;
            fetch_values_predicate?: string | null;
            filter_select_enabled?: boolean | null;
            folders?: unknown;
            readonly granularity_sqla?: unknown;
            id?: number;
            is_managed_externally?: boolean;
            is_sqllab_view?: boolean | null;
            readonly kind?: unknown;
            main_dttm_col?: string | null;
            metrics: components["schemas"]["DatasetRestApi.get.SqlMetric"];
            readonly name?: unknown;
            normalize_columns?: boolean | null;
            offset?: number | null;
            readonly order_by_choices?: unknown;
            owners?: components["schemas"]["DatasetRestApi.get.User"];
            schema?: string | null;
            readonly select_star?: unknown;
            sql?: string | null;
            table_name: string;
            template_params?: string | null;
            readonly time_grain_sqla?: unknown;
            readonly uid?: unknown;
            readonly url?: unknown;
            /** Format: uuid */
            uuid?: string | null;
            readonly verbose_map?: unknown;
        };
        "DatasetRestApi.get.Database": {
            readonly allow_multi_catalog?: unknown;
            readonly backend?: unknown;
            database_name: string;
            id?: number;
            /** Format: uuid */
            uuid?: string | null;
        };
        "DatasetRestApi.get.SqlMetric": {
            /** Format: date-time */
            changed_on?: string | null;
            /** Format: date-time */
            created_on?: string | null;
            currency?: unknown;
            d3format?: string | null;
            description?: string | null;
            expression: string;
            extra?: string | null;
            id?: number;
            metric_name: string;
            metric_type?: string | null;
            /** Format: uuid */
            uuid?: string | null;
            verbose_name?: string | null;
            warning_text?: string | null;
        };
        "DatasetRestApi.get.TableColumn": {
            advanced_data_type?: string | null;
            /** Format: date-time */
            changed_on?: string | null;
            column_name: string;
            /** Format: date-time */
            created_on?: string | null;
            description?: string | null;
            expression?: string | null;
            extra?: string | null;
            filterable?: boolean | null;
            groupby?: boolean | null;
            id?: number;
            is_active?: boolean | null;
            is_dttm?: boolean | null;
            python_date_format?: string | null;
            type?: string | null;
            readonly type_generic?: unknown;
            /** Format: uuid */
            uuid?: string | null;
            verbose_name?: string | null;
        };
        "DatasetRestApi.get.User": {
            first_name: string;
            id?: number;
            last_name: string;
        };
        "DatasetRestApi.get.User1": {
            first_name: string;
            last_name: string;
        };
        "DatasetRestApi.get.User2": {
            first_name: string;
            last_name: string;
        };
        "DatasetRestApi.get_list": {
            catalog?: string | null;
            changed_by?: components["schemas"]["DatasetRestApi.get_list.User"];
            readonly changed_by_name?: unknown;
            readonly changed_on_delta_humanized?: unknown;
            readonly changed_on_utc?: unknown;
            database: components["schemas"]["DatasetRestApi.get_list.Database"];
            readonly datasource_type?: unknown;
            default_endpoint?: string | null;
            description?: string | null;
            readonly explore_url?: unknown;
            extra?: string | null;
            id?: number;
            readonly kind?: unknown;
            owners?: components["schemas"]["DatasetRestApi.get_list.User1"];
            schema?: string | null;
            sql?: string | null;
            table_name: string;
            /** Format: uuid */
            uuid?: string | null;
        };
        "DatasetRestApi.get_list.Database": {
            database_name: string;
            id?: number;
            /** Format: uuid */
            uuid?: string | null;
        };
        "DatasetRestApi.get_list.User": {
            first_name: string;
            id?: number;
            last_name: string;
        };
        "DatasetRestApi.get_list.User1": {
            first_name: string;
            id?: number;
            last_name: string;
        };
        "DatasetRestApi.post": {
            /** @default false */
            always_filter_main_dttm?: boolean;
            catalog?: string | null;
            database: number;
            external_url?: string | null;
            is_managed_externally?: boolean | null;
            /** @default false */
            normalize_columns?: boolean;
            owners?: number[];
            schema?: string | null;
            sql?: string | null;
            table_name: string;
            template_params?: string | null;
            /** Format: uuid */
            uuid?: string | null;
        };
        "DatasetRestApi.put": {
            /** @default false */
            always_filter_main_dttm?: boolean;
            cache_timeout?: number | null;
            catalog?: string | null;
            columns?: components["schemas"]["DatasetColumnsPut"][];
            database_id?: number;
            default_endpoint?: string | null;
            description?: string | null;
            external_url?: string | null;
            extra?: string | null;
            fetch_values_predicate?: string | null;
            filter_select_enabled?: boolean | null;
            folders?: components["schemas"]["Folder"][];
            is_managed_externally?: boolean | null;
            is_sqllab_view?: boolean | null;
            main_dttm_col?: string | null;
            metrics?: components["schemas"]["DatasetMetricsPut"][];
            normalize_columns?: boolean | null;
            offset?: number | null;
            owners?: number[];
            schema?: string | null;
            sql?: string | null;
            table_name?: string | null;
            template_params?: string | null;
            /** Format: uuid */
            uuid?: string | null;
        };
        Datasource: {
            /** @description Datasource catalog */
            catalog?: string | null;
            /** @description Datasource name */
            database_name?: string;
            /** @description The datasource name. */
            datasource_name?: string;
            /**
             * @description The type of dataset/datasource identified on `datasource_id`.
             * @enum {string}
             */
            datasource_type: "table" | "dataset" | "query" | "saved_query" | "view";
            /** @description Datasource schema */
            schema?: string;
        };
        DistincResponseSchema: {
            /** @description The total number of distinct values */
            count?: number;
            result?: components["schemas"]["DistinctResultResponse"][];
        };
        DistinctResultResponse: {
            /** @description The distinct item */
            text?: string;
        };
        EmbeddedDashboardConfig: {
            allowed_domains: string[];
        };
        EmbeddedDashboardResponseSchema: {
            allowed_domains?: string[];
            changed_by?: components["schemas"]["User2"];
            /** Format: date-time */
            changed_on?: string;
            dashboard_id?: string;
            uuid?: string;
        };
        EngineInformation: {
            /** @description SSH tunnel is not available to the database */
            disable_ssh_tunneling?: boolean;
            /** @description The database supports multiple catalogs in a single connection */
            supports_dynamic_catalog?: boolean;
            /** @description Users can upload files to the database */
            supports_file_upload?: boolean;
            /** @description The database supports OAuth2 */
            supports_oauth2?: boolean;
        };
        EstimateQueryCostSchema: {
            /** @description The database catalog */
            catalog?: string | null;
            /** @description The database id */
            database_id: number;
            /** @description The database schema */
            schema?: string | null;
            /** @description The SQL query to estimate */
            sql: string;
            /** @description The SQL query template params */
            template_params?: {
                [key: string]: unknown;
            };
        };
        ExecutePayloadSchema: {
            catalog?: string | null;
            client_id?: string | null;
            ctas_method?: string | null;
            database_id: number;
            expand_data?: boolean | null;
            json?: boolean | null;
            queryLimit?: number | null;
            runAsync?: boolean | null;
            schema?: string | null;
            select_as_cta?: boolean | null;
            sql: string;
            sql_editor_id?: string | null;
            tab?: string | null;
            templateParams?: string | null;
            tmp_table_name?: string | null;
        };
        ExploreContextSchema: {
            dataset?: components["schemas"]["Dataset"];
            /** @description Form data from the Explore controls used to form the chart's data query. */
            form_data?: {
                [key: string]: unknown;
            };
            /** @description Any message related to the processed request. */
            message?: string;
            slice?: components["schemas"]["Slice"];
        };
        ExplorePermalinkStateSchema: {
            /** @description Chart form data */
            formData: {
                [key: string]: unknown;
            };
            /** @description URL Parameters */
            urlParams?: unknown[] | null;
        };
        Folder: {
            children?: components["schemas"]["Folder"][] | null;
            description?: string | null;
            name?: string;
            /** @enum {string} */
            type?: "metric" | "column" | "folder";
            /** Format: uuid */
            uuid: string;
        };
        FormDataPostSchema: {
            /** @description The chart ID */
            chart_id?: number;
            /** @description The datasource ID */
            datasource_id: number;
            /**
             * @description The datasource type
             * @enum {string}
             */
            datasource_type: "table" | "dataset" | "query" | "saved_query" | "view";
            /** @description Any type of JSON supported text. */
            form_data: string;
        };
        FormDataPutSchema: {
            /** @description The chart ID */
            chart_id?: number;
            /** @description The datasource ID */
            datasource_id: number;
            /**
             * @description The datasource type
             * @enum {string}
             */
            datasource_type: "table" | "dataset" | "query" | "saved_query" | "view";
            /** @description Any type of JSON supported text. */
            form_data: string;
        };
        FormatQueryPayloadSchema: {
            engine?: string | null;
            sql: string;
        };
        GetFavStarIdsSchema: {
            /** @description A list of results for each corresponding chart in the request */
            result?: components["schemas"]["ChartFavStarResponseResult"][];
        };
        GetOrCreateDatasetSchema: {
            /** @default false */
            always_filter_main_dttm?: boolean;
            /** @description The catalog the table belongs to */
            catalog?: string | null;
            /** @description ID of database table belongs to */
            database_id: number;
            /** @default false */
            normalize_columns?: boolean;
            /** @description The schema the table belongs to */
            schema?: string | null;
            /** @description Name of table */
            table_name: string;
            /** @description Template params for the table */
            template_params?: string;
        };
        "GroupApi.get": {
            description?: string | null;
            id?: number;
            label?: string | null;
            name: string;
            roles?: components["schemas"]["GroupApi.get.Role"];
            users?: components["schemas"]["GroupApi.get.User"];
        };
        "GroupApi.get.Role": {
            id?: number;
            name: string;
        };
        "GroupApi.get.User": {
            id?: number;
            username: string;
        };
        "GroupApi.get_list": {
            description?: string | null;
            id?: number;
            label?: string | null;
            name: string;
            roles?: components["schemas"]["GroupApi.get_list.Role"];
            users?: components["schemas"]["GroupApi.get_list.User"];
        };
        "GroupApi.get_list.Role": {
            id?: number;
            name: string;
        };
        "GroupApi.get_list.User": {
            id?: number;
            username: string;
        };
        GroupPostSchema: {
            /** @description Group description */
            description?: string | null;
            /** @description Group label */
            label?: string | null;
            /** @description Group name */
            name: string;
            /** @description Group roles */
            roles?: number[];
            /** @description Group users */
            users?: number[];
        };
        GroupPutSchema: {
            /** @description Group description */
            description?: string | null;
            /** @description Group label */
            label?: string | null;
            /** @description Group name */
            name?: string;
            /** @description Group roles */
            roles?: number[];
            /** @description Group users */
            users?: number[];
        };
        GuestTokenCreate: {
            resources: components["schemas"]["Resource"][];
            rls: components["schemas"]["RlsRule"][];
            user: components["schemas"]["User3"];
        };
        ImportV1Database: {
            allow_csv_upload?: boolean;
            allow_ctas?: boolean;
            allow_cvas?: boolean;
            allow_dml?: boolean;
            allow_run_async?: boolean;
            cache_timeout?: number | null;
            database_name: string;
            encrypted_extra?: string | null;
            expose_in_sqllab?: boolean;
            external_url?: string | null;
            extra?: components["schemas"]["ImportV1DatabaseExtra"];
            impersonate_user?: boolean;
            is_managed_externally?: boolean | null;
            password?: string | null;
            sqlalchemy_uri: string;
            ssh_tunnel?: (Record<string, never> | null) | components["schemas"]["DatabaseSSHTunnel"];
            /** Format: uuid */
            uuid: string;
            version: string;
        };
        ImportV1DatabaseExtra: {
            allow_multi_catalog?: boolean;
            allows_virtual_table_explore?: boolean;
            cancel_query_on_windows_unload?: boolean;
            cost_estimate_enabled?: boolean;
            disable_data_preview?: boolean;
            disable_drill_to_detail?: boolean;
            engine_params?: {
                [key: string]: unknown;
            };
            metadata_cache_timeout?: {
                [key: string]: number;
            };
            metadata_params?: {
                [key: string]: unknown;
            };
            schema_options?: {
                [key: string]: unknown;
            };
            schemas_allowed_for_csv_upload?: string[];
            version?: string | null;
        };
        "LogRestApi.get": {
            action?: string | null;
            dashboard_id?: number | null;
            /** Format: date-time */
            dttm?: string | null;
            duration_ms?: number | null;
            json?: string | null;
            referrer?: string | null;
            slice_id?: number | null;
            user?: components["schemas"]["LogRestApi.get.User"];
            user_id?: unknown;
        };
        "LogRestApi.get.User": {
            first_name: string;
            last_name: string;
            username: string;
        };
        "LogRestApi.get_list": {
            action?: string | null;
            dashboard_id?: number | null;
            /** Format: date-time */
            dttm?: string | null;
            duration_ms?: number | null;
            json?: string | null;
            referrer?: string | null;
            slice_id?: number | null;
            user?: components["schemas"]["LogRestApi.get_list.User"];
            user_id?: unknown;
        };
        "LogRestApi.get_list.User": {
            first_name: string;
            last_name: string;
            username: string;
        };
        "LogRestApi.post": {
            id?: number;
        };
        "PermissionApi.get": {
            id?: number;
            name: string;
        };
        "PermissionApi.get_list": {
            id?: number;
            name: string;
        };
        "PermissionViewMenuApi.get": {
            id?: number;
            permission?: components["schemas"]["PermissionViewMenuApi.get.Permission"];
            view_menu?: components["schemas"]["PermissionViewMenuApi.get.ViewMenu"];
        };
        "PermissionViewMenuApi.get.Permission": {
            name: string;
        };
        "PermissionViewMenuApi.get.ViewMenu": {
            name: string;
        };
        "PermissionViewMenuApi.get_list": {
            id?: number;
            permission?: components["schemas"]["PermissionViewMenuApi.get_list.Permission"];
            view_menu?: components["schemas"]["PermissionViewMenuApi.get_list.ViewMenu"];
        };
        "PermissionViewMenuApi.get_list.Permission": {
            name: string;
        };
        "PermissionViewMenuApi.get_list.ViewMenu": {
            name: string;
        };
        "PermissionViewMenuApi.post": {
            /** @description Id of the permission. */
            permission_id?: number;
            /** @description Id of the security resource (view menu). */
            view_menu_id?: number;
        };
        "PermissionViewMenuApi.put": {
            /** @description Id of the permission. */
            permission_id?: number;
            /** @description Id of the security resource (view menu). */
            view_menu_id?: number;
        };
        QueryExecutionResponseSchema: {
            columns?: {
                [key: string]: unknown;
            }[];
            data?: {
                [key: string]: unknown;
            }[];
            expanded_columns?: {
                [key: string]: unknown;
            }[];
            query?: components["schemas"]["QueryResult"];
            query_id?: number;
            selected_columns?: {
                [key: string]: unknown;
            }[];
            status?: string;
        };
        "QueryRestApi.get": {
            /** Format: date-time */
            changed_on?: string | null;
            client_id: string;
            database: components["schemas"]["QueryRestApi.get.Database"];
            end_result_backend_time?: number | null;
            end_time?: number | null;
            error_message?: string | null;
            executed_sql?: string | null;
            id?: number;
            limit?: number | null;
            progress?: number | null;
            results_key?: string | null;
            rows?: number | null;
            schema?: string | null;
            select_as_cta?: boolean | null;
            select_as_cta_used?: boolean | null;
            select_sql?: string | null;
            sql?: string | null;
            sql_editor_id?: string | null;
            start_running_time?: number | null;
            start_time?: number | null;
            status?: string | null;
            tab_name?: string | null;
            tmp_schema_name?: string | null;
            tmp_table_name?: string | null;
            readonly tracking_url?: unknown;
        };
        "QueryRestApi.get.Database": {
            id?: number;
        };
        "QueryRestApi.get_list": {
            /** Format: date-time */
            changed_on?: string;
            database?: components["schemas"]["Database1"];
            end_time?: number;
            executed_sql?: string;
            id?: number;
            rows?: number;
            schema?: string;
            sql?: string;
            readonly sql_tables?: unknown;
            start_time?: number;
            status?: string;
            tab_name?: string;
            tmp_table_name?: string;
            tracking_url?: string;
            user?: components["schemas"]["User1"];
        };
        QueryResult: {
            /** Format: date-time */
            changed_on?: string;
            ctas?: boolean;
            db?: string;
            dbId?: number;
            endDttm?: number;
            errorMessage?: string | null;
            executedSql?: string;
            extra?: {
                [key: string]: unknown;
            };
            id?: string;
            limit?: number;
            limitingFactor?: string;
            progress?: number;
            queryId?: number;
            resultsKey?: string;
            rows?: number;
            schema?: string;
            serverId?: number;
            sql?: string;
            sqlEditorId?: string;
            startDttm?: number;
            state?: string;
            tab?: string;
            tempSchema?: string | null;
            tempTable?: string | null;
            trackingUrl?: string | null;
            user?: string;
            userId?: number;
        };
        "RLSRestApi.get": {
            /** @description clause_description */
            clause?: string;
            /** @description description_description */
            description?: string;
            /**
             * @description filter_type_description
             * @enum {string}
             */
            filter_type?: "Regular" | "Base";
            /** @description group_key_description */
            group_key?: string;
            /** @description id_description */
            id?: number;
            /** @description name_description */
            name?: string;
            roles?: components["schemas"]["Roles1"][];
            tables?: components["schemas"]["Tables"][];
        };
        "RLSRestApi.get_list": {
            changed_by?: components["schemas"]["User1"];
            readonly changed_on_delta_humanized?: unknown;
            /** @description clause_description */
            clause?: string;
            /** @description description_description */
            description?: string;
            /**
             * @description filter_type_description
             * @enum {string}
             */
            filter_type?: "Regular" | "Base";
            /** @description group_key_description */
            group_key?: string;
            /** @description id_description */
            id?: number;
            /** @description name_description */
            name?: string;
            roles?: components["schemas"]["Roles1"][];
            tables?: components["schemas"]["Tables"][];
        };
        "RLSRestApi.post": {
            /** @description clause_description */
            clause: string;
            /** @description description_description */
            description?: string | null;
            /**
             * @description filter_type_description
             * @enum {string}
             */
            filter_type: "Regular" | "Base";
            /** @description group_key_description */
            group_key?: string | null;
            /** @description name_description */
            name: string;
            /** @description roles_description */
            roles: number[];
            /** @description tables_description */
            tables: number[];
        };
        "RLSRestApi.put": {
            /** @description clause_description */
            clause?: string;
            /** @description description_description */
            description?: string | null;
            /**
             * @description filter_type_description
             * @enum {string}
             */
            filter_type?: "Regular" | "Base";
            /** @description group_key_description */
            group_key?: string | null;
            /** @description name_description */
            name?: string;
            /** @description roles_description */
            roles: number[];
            /** @description tables_description */
            tables: number[];
        };
        RecentActivity: {
            /** @description Action taken describing type of activity */
            action?: string;
            /** @description Title of item */
            item_title?: string;
            /** @description Type of item, e.g. slice or dashboard */
            item_type?: string;
            /** @description URL to item */
            item_url?: string;
            /** @description Time of activity, in epoch milliseconds */
            time?: number;
            /** @description Human-readable description of how long ago activity took place. */
            time_delta_humanized?: string;
        };
        RecentActivityResponseSchema: {
            /** @description A list of recent activity objects */
            result?: components["schemas"]["RecentActivity"][];
        };
        RelatedResponseSchema: {
            /** @description The total number of related values */
            count?: number;
            result?: components["schemas"]["RelatedResultResponse"][];
        };
        RelatedResultResponse: {
            /** @description The extra metadata for related item */
            extra?: {
                [key: string]: unknown;
            };
            /** @description The related item string representation */
            text?: string;
            /** @description The related item identifier */
            value?: number;
        };
        "ReportExecutionLogRestApi.get": {
            /** Format: date-time */
            end_dttm?: string | null;
            error_message?: string | null;
            id?: number;
            /** Format: date-time */
            scheduled_dttm: string;
            /** Format: date-time */
            start_dttm?: string | null;
            state: string;
            /** Format: uuid */
            uuid?: string | null;
            value?: number | null;
            value_row_json?: string | null;
        };
        "ReportExecutionLogRestApi.get_list": {
            /** Format: date-time */
            end_dttm?: string | null;
            error_message?: string | null;
            id?: number;
            /** Format: date-time */
            scheduled_dttm: string;
            /** Format: date-time */
            start_dttm?: string | null;
            state: string;
            /** Format: uuid */
            uuid?: string | null;
            value?: number | null;
            value_row_json?: string | null;
        };
        ReportRecipient: {
            recipient_config_json?: components["schemas"]["ReportRecipientConfigJSON"];
            /**
             * @description The recipient type, check spec for valid options
             * @enum {string}
             */
            type: "Email" | "Slack" | "SlackV2";
        };
        ReportRecipientConfigJSON: {
            bccTarget?: string;
            ccTarget?: string;
            target?: string;
        };
        "ReportScheduleRestApi.get": {
            active?: boolean | null;
            chart?: components["schemas"]["ReportScheduleRestApi.get.Slice"];
            context_markdown?: string | null;
            creation_method?: string | null;
            crontab: string;
            custom_width?: number | null;
            dashboard?: components["schemas"]["ReportScheduleRestApi.get.Dashboard"];
            database?: components["schemas"]["ReportScheduleRestApi.get.Database"];
            description?: string | null;
            email_subject?: string | null;
            readonly extra?: unknown;
            force_screenshot?: boolean | null;
            grace_period?: number | null;
            id?: number;
            /** Format: date-time */
            last_eval_dttm?: string | null;
            last_state?: string | null;
            last_value?: number | null;
            last_value_row_json?: string | null;
            log_retention?: number | null;
            name: string;
            owners?: components["schemas"]["ReportScheduleRestApi.get.User"];
            recipients: components["schemas"]["ReportScheduleRestApi.get.ReportRecipients"];
            report_format?: string | null;
            sql?: string | null;
            timezone?: string;
            type: string;
            validator_config_json?: string | null;
            validator_type?: string | null;
            working_timeout?: number | null;
        };
        "ReportScheduleRestApi.get.Dashboard": {
            dashboard_title?: string | null;
            id?: number;
        };
        "ReportScheduleRestApi.get.Database": {
            database_name: string;
            id?: number;
        };
        "ReportScheduleRestApi.get.ReportRecipients": {
            id?: number;
            recipient_config_json?: string | null;
            type: string;
        };
        "ReportScheduleRestApi.get.Slice": {
            id?: number;
            slice_name?: string | null;
            viz_type?: string | null;
        };
        "ReportScheduleRestApi.get.User": {
            first_name: string;
            id?: number;
            last_name: string;
        };
        "ReportScheduleRestApi.get_list": {
            active?: boolean | null;
            changed_by?: components["schemas"]["ReportScheduleRestApi.get_list.User"];
            /** Format: date-time */
            changed_on?: string | null;
            readonly changed_on_delta_humanized?: unknown;
            chart_id?: unknown;
            created_by?: components["schemas"]["ReportScheduleRestApi.get_list.User1"];
            /** Format: date-time */
            created_on?: string | null;
            creation_method?: string | null;
            crontab: string;
            readonly crontab_humanized?: unknown;
            dashboard_id?: unknown;
            description?: string | null;
            readonly extra?: unknown;
            id?: number;
            /** Format: date-time */
            last_eval_dttm?: string | null;
            last_state?: string | null;
            name: string;
            owners?: components["schemas"]["ReportScheduleRestApi.get_list.User2"];
            recipients: components["schemas"]["ReportScheduleRestApi.get_list.ReportRecipients"];
            timezone?: string;
            type: string;
        };
        "ReportScheduleRestApi.get_list.ReportRecipients": {
            id?: number;
            type: string;
        };
        "ReportScheduleRestApi.get_list.User": {
            first_name: string;
            last_name: string;
        };
        "ReportScheduleRestApi.get_list.User1": {
            first_name: string;
            last_name: string;
        };
        "ReportScheduleRestApi.get_list.User2": {
            first_name: string;
            id?: number;
            last_name: string;
        };
        "ReportScheduleRestApi.post": {
            active?: boolean;
            chart?: number | null;
            /** @description Markdown description */
            context_markdown?: string | null;
            /**
             * @description Creation method is used to inform the frontend whether the report/alert was created in the dashboard, chart, or alerts and reports UI.
             * @enum {unknown}
             */
            creation_method?: "charts" | "dashboards" | "alerts_reports";
            /**
             * @description A CRON expression.[Crontab Guru](https://crontab.guru/) is a helpful resource that can help you craft a CRON expression.
             * @example *\/5 * * * *
             */
            crontab: string;
            /**
             * @description Custom width of the screenshot in pixels
             * @example 1000
             */
            custom_width?: number | null;
            dashboard?: number | null;
            database?: number;
            /**
             * @description Use a nice description to give context to this Alert/Report
             * @example Daily sales dashboard to marketing
             */
            description?: string | null;
            /**
             * @description The report schedule subject line
             * @example [Report]  Report name: Dashboard or chart name
             */
            email_subject?: string | null;
            extra?: {
                [key: string]: unknown;
            };
            force_screenshot?: boolean;
            /**
             * @description Once an alert is triggered, how long, in seconds, before Superset nags you again. (in seconds)
             * @example 14400
             */
            grace_period?: number;
            /**
             * @description How long to keep the logs around for this report (in days)
             * @example 90
             */
            log_retention?: number;
            /**
             * @description The report schedule name.
             * @example Daily dashboard email
             */
            name: string;
            owners?: number[];
            recipients?: components["schemas"]["ReportRecipient"][];
            /** @enum {string} */
            report_format?: "PDF" | "PNG" | "CSV" | "TEXT";
            selected_tabs?: number[] | null;
            /**
             * @description A SQL statement that defines whether the alert should get triggered or not. The query is expected to return either NULL or a number value.
             * @example SELECT value FROM time_series_table
             */
            sql?: string;
            /**
             * @description A timezone string that represents the location of the timezone.
             * @enum {string}
             */
            timezone?: "Africa/Abidjan" | "Africa/Accra" | "Africa/Addis_Ababa" | "Africa/Algiers" | "Africa/Asmara" | "Africa/Asmera" | "Africa/Bamako" | "Africa/Bangui" | "Africa/Banjul" | "Africa/Bissau" | "Africa/Blantyre" | "Africa/Brazzaville" | "Africa/Bujumbura" | "Africa/Cairo" | "Africa/Casablanca" | "Africa/Ceuta" | "Africa/Conakry" | "Africa/Dakar" | "Africa/Dar_es_Salaam" | "Africa/Djibouti" | "Africa/Douala" | "Africa/El_Aaiun" | "Africa/Freetown" | "Africa/Gaborone" | "Africa/Harare" | "Africa/Johannesburg" | "Africa/Juba" | "Africa/Kampala" | "Africa/Khartoum" | "Africa/Kigali" | "Africa/Kinshasa" | "Africa/Lagos" | "Africa/Libreville" | "Africa/Lome" | "Africa/Luanda" | "Africa/Lubumbashi" | "Africa/Lusaka" | "Africa/Malabo" | "Africa/Maputo" | "Africa/Maseru" | "Africa/Mbabane" | "Africa/Mogadishu" | "Africa/Monrovia" | "Africa/Nairobi" | "Africa/Ndjamena" | "Africa/Niamey" | "Africa/Nouakchott" | "Africa/Ouagadougou" | "Africa/Porto-Novo" | "Africa/Sao_Tome" | "Africa/Timbuktu" | "Africa/Tripoli" | "Africa/Tunis" | "Africa/Windhoek" | "America/Adak" | "America/Anchorage" | "America/Anguilla" | "America/Antigua" | "America/Araguaina" | "America/Argentina/Buenos_Aires" | "America/Argentina/Catamarca" | "America/Argentina/ComodRivadavia" | "America/Argentina/Cordoba" | "America/Argentina/Jujuy" | "America/Argentina/La_Rioja" | "America/Argentina/Mendoza" | "America/Argentina/Rio_Gallegos" | "America/Argentina/Salta" | "America/Argentina/San_Juan" | "America/Argentina/San_Luis" | "America/Argentina/Tucuman" | "America/Argentina/Ushuaia" | "America/Aruba" | "America/Asuncion" | "America/Atikokan" | "America/Atka" | "America/Bahia" | "America/Bahia_Banderas" | "America/Barbados" | "America/Belem" | "America/Belize" | "America/Blanc-Sablon" | "America/Boa_Vista" | "America/Bogota" | "America/Boise" | "America/Buenos_Aires" | "America/Cambridge_Bay" | "America/Campo_Grande" | "America/Cancun" | "America/Caracas" | "America/Catamarca" | "America/Cayenne" | "America/Cayman" | "America/Chicago" | "America/Chihuahua" | "America/Ciudad_Juarez" | "America/Coral_Harbour" | "America/Cordoba" | "America/Costa_Rica" | "America/Coyhaique" | "America/Creston" | "America/Cuiaba" | "America/Curacao" | "America/Danmarkshavn" | "America/Dawson" | "America/Dawson_Creek" | "America/Denver" | "America/Detroit" | "America/Dominica" | "America/Edmonton" | "America/Eirunepe" | "America/El_Salvador" | "America/Ensenada" | "America/Fort_Nelson" | "America/Fort_Wayne" | "America/Fortaleza" | "America/Glace_Bay" | "America/Godthab" | "America/Goose_Bay" | "America/Grand_Turk" | "America/Grenada" | "America/Guadeloupe" | "America/Guatemala" | "America/Guayaquil" | "America/Guyana" | "America/Halifax" | "America/Havana" | "America/Hermosillo" | "America/Indiana/Indianapolis" | "America/Indiana/Knox" | "America/Indiana/Marengo" | "America/Indiana/Petersburg" | "America/Indiana/Tell_City" | "America/Indiana/Vevay" | "America/Indiana/Vincennes" | "America/Indiana/Winamac" | "America/Indianapolis" | "America/Inuvik" | "America/Iqaluit" | "America/Jamaica" | "America/Jujuy" | "America/Juneau" | "America/Kentucky/Louisville" | "America/Kentucky/Monticello" | "America/Knox_IN" | "America/Kralendijk" | "America/La_Paz" | "America/Lima" | "America/Los_Angeles" | "America/Louisville" | "America/Lower_Princes" | "America/Maceio" | "America/Managua" | "America/Manaus" | "America/Marigot" | "America/Martinique" | "America/Matamoros" | "America/Mazatlan" | "America/Mendoza" | "America/Menominee" | "America/Merida" | "America/Metlakatla" | "America/Mexico_City" | "America/Miquelon" | "America/Moncton" | "America/Monterrey" | "America/Montevideo" | "America/Montreal" | "America/Montserrat" | "America/Nassau" | "America/New_York" | "America/Nipigon" | "America/Nome" | "America/Noronha" | "America/North_Dakota/Beulah" | "America/North_Dakota/Center" | "America/North_Dakota/New_Salem" | "America/Nuuk" | "America/Ojinaga" | "America/Panama" | "America/Pangnirtung" | "America/Paramaribo" | "America/Phoenix" | "America/Port-au-Prince" | "America/Port_of_Spain" | "America/Porto_Acre" | "America/Porto_Velho" | "America/Puerto_Rico" | "America/Punta_Arenas" | "America/Rainy_River" | "America/Rankin_Inlet" | "America/Recife" | "America/Regina" | "America/Resolute" | "America/Rio_Branco" | "America/Rosario" | "America/Santa_Isabel" | "America/Santarem" | "America/Santiago" | "America/Santo_Domingo" | "America/Sao_Paulo" | "America/Scoresbysund" | "America/Shiprock" | "America/Sitka" | "America/St_Barthelemy" | "America/St_Johns" | "America/St_Kitts" | "America/St_Lucia" | "America/St_Thomas" | "America/St_Vincent" | "America/Swift_Current" | "America/Tegucigalpa" | "America/Thule" | "America/Thunder_Bay" | "America/Tijuana" | "America/Toronto" | "America/Tortola" | "America/Vancouver" | "America/Virgin" | "America/Whitehorse" | "America/Winnipeg" | "America/Yakutat" | "America/Yellowknife" | "Antarctica/Casey" | "Antarctica/Davis" | "Antarctica/DumontDUrville" | "Antarctica/Macquarie" | "Antarctica/Mawson" | "Antarctica/McMurdo" | "Antarctica/Palmer" | "Antarctica/Rothera" | "Antarctica/South_Pole" | "Antarctica/Syowa" | "Antarctica/Troll" | "Antarctica/Vostok" | "Arctic/Longyearbyen" | "Asia/Aden" | "Asia/Almaty" | "Asia/Amman" | "Asia/Anadyr" | "Asia/Aqtau" | "Asia/Aqtobe" | "Asia/Ashgabat" | "Asia/Ashkhabad" | "Asia/Atyrau" | "Asia/Baghdad" | "Asia/Bahrain" | "Asia/Baku" | "Asia/Bangkok" | "Asia/Barnaul" | "Asia/Beirut" | "Asia/Bishkek" | "Asia/Brunei" | "Asia/Calcutta" | "Asia/Chita" | "Asia/Choibalsan" | "Asia/Chongqing" | "Asia/Chungking" | "Asia/Colombo" | "Asia/Dacca" | "Asia/Damascus" | "Asia/Dhaka" | "Asia/Dili" | "Asia/Dubai" | "Asia/Dushanbe" | "Asia/Famagusta" | "Asia/Gaza" | "Asia/Harbin" | "Asia/Hebron" | "Asia/Ho_Chi_Minh" | "Asia/Hong_Kong" | "Asia/Hovd" | "Asia/Irkutsk" | "Asia/Istanbul" | "Asia/Jakarta" | "Asia/Jayapura" | "Asia/Jerusalem" | "Asia/Kabul" | "Asia/Kamchatka" | "Asia/Karachi" | "Asia/Kashgar" | "Asia/Kathmandu" | "Asia/Katmandu" | "Asia/Khandyga" | "Asia/Kolkata" | "Asia/Krasnoyarsk" | "Asia/Kuala_Lumpur" | "Asia/Kuching" | "Asia/Kuwait" | "Asia/Macao" | "Asia/Macau" | "Asia/Magadan" | "Asia/Makassar" | "Asia/Manila" | "Asia/Muscat" | "Asia/Nicosia" | "Asia/Novokuznetsk" | "Asia/Novosibirsk" | "Asia/Omsk" | "Asia/Oral" | "Asia/Phnom_Penh" | "Asia/Pontianak" | "Asia/Pyongyang" | "Asia/Qatar" | "Asia/Qostanay" | "Asia/Qyzylorda" | "Asia/Rangoon" | "Asia/Riyadh" | "Asia/Saigon" | "Asia/Sakhalin" | "Asia/Samarkand" | "Asia/Seoul" | "Asia/Shanghai" | "Asia/Singapore" | "Asia/Srednekolymsk" | "Asia/Taipei" | "Asia/Tashkent" | "Asia/Tbilisi" | "Asia/Tehran" | "Asia/Tel_Aviv" | "Asia/Thimbu" | "Asia/Thimphu" | "Asia/Tokyo" | "Asia/Tomsk" | "Asia/Ujung_Pandang" | "Asia/Ulaanbaatar" | "Asia/Ulan_Bator" | "Asia/Urumqi" | "Asia/Ust-Nera" | "Asia/Vientiane" | "Asia/Vladivostok" | "Asia/Yakutsk" | "Asia/Yangon" | "Asia/Yekaterinburg" | "Asia/Yerevan" | "Atlantic/Azores" | "Atlantic/Bermuda" | "Atlantic/Canary" | "Atlantic/Cape_Verde" | "Atlantic/Faeroe" | "Atlantic/Faroe" | "Atlantic/Jan_Mayen" | "Atlantic/Madeira" | "Atlantic/Reykjavik" | "Atlantic/South_Georgia" | "Atlantic/St_Helena" | "Atlantic/Stanley" | "Australia/ACT" | "Australia/Adelaide" | "Australia/Brisbane" | "Australia/Broken_Hill" | "Australia/Canberra" | "Australia/Currie" | "Australia/Darwin" | "Australia/Eucla" | "Australia/Hobart" | "Australia/LHI" | "Australia/Lindeman" | "Australia/Lord_Howe" | "Australia/Melbourne" | "Australia/NSW" | "Australia/North" | "Australia/Perth" | "Australia/Queensland" | "Australia/South" | "Australia/Sydney" | "Australia/Tasmania" | "Australia/Victoria" | "Australia/West" | "Australia/Yancowinna" | "Brazil/Acre" | "Brazil/DeNoronha" | "Brazil/East" | "Brazil/West" | "CET" | "CST6CDT" | "Canada/Atlantic" | "Canada/Central" | "Canada/Eastern" | "Canada/Mountain" | "Canada/Newfoundland" | "Canada/Pacific" | "Canada/Saskatchewan" | "Canada/Yukon" | "Chile/Continental" | "Chile/EasterIsland" | "Cuba" | "EET" | "EST" | "EST5EDT" | "Egypt" | "Eire" | "Etc/GMT" | "Etc/GMT+0" | "Etc/GMT+1" | "Etc/GMT+10" | "Etc/GMT+11" | "Etc/GMT+12" | "Etc/GMT+2" | "Etc/GMT+3" | "Etc/GMT+4" | "Etc/GMT+5" | "Etc/GMT+6" | "Etc/GMT+7" | "Etc/GMT+8" | "Etc/GMT+9" | "Etc/GMT-0" | "Etc/GMT-1" | "Etc/GMT-10" | "Etc/GMT-11" | "Etc/GMT-12" | "Etc/GMT-13" | "Etc/GMT-14" | "Etc/GMT-2" | "Etc/GMT-3" | "Etc/GMT-4" | "Etc/GMT-5" | "Etc/GMT-6" | "Etc/GMT-7" | "Etc/GMT-8" | "Etc/GMT-9" | "Etc/GMT0" | "Etc/Greenwich" | "Etc/UCT" | "Etc/UTC" | "Etc/Universal" | "Etc/Zulu" | "Europe/Amsterdam" | "Europe/Andorra" | "Europe/Astrakhan" | "Europe/Athens" | "Europe/Belfast" | "Europe/Belgrade" | "Europe/Berlin" | "Europe/Bratislava" | "Europe/Brussels" | "Europe/Bucharest" | "Europe/Budapest" | "Europe/Busingen" | "Europe/Chisinau" | "Europe/Copenhagen" | "Europe/Dublin" | "Europe/Gibraltar" | "Europe/Guernsey" | "Europe/Helsinki" | "Europe/Isle_of_Man" | "Europe/Istanbul" | "Europe/Jersey" | "Europe/Kaliningrad" | "Europe/Kiev" | "Europe/Kirov" | "Europe/Kyiv" | "Europe/Lisbon" | "Europe/Ljubljana" | "Europe/London" | "Europe/Luxembourg" | "Europe/Madrid" | "Europe/Malta" | "Europe/Mariehamn" | "Europe/Minsk" | "Europe/Monaco" | "Europe/Moscow" | "Europe/Nicosia" | "Europe/Oslo" | "Europe/Paris" | "Europe/Podgorica" | "Europe/Prague" | "Europe/Riga" | "Europe/Rome" | "Europe/Samara" | "Europe/San_Marino" | "Europe/Sarajevo" | "Europe/Saratov" | "Europe/Simferopol" | "Europe/Skopje" | "Europe/Sofia" | "Europe/Stockholm" | "Europe/Tallinn" | "Europe/Tirane" | "Europe/Tiraspol" | "Europe/Ulyanovsk" | "Europe/Uzhgorod" | "Europe/Vaduz" | "Europe/Vatican" | "Europe/Vienna" | "Europe/Vilnius" | "Europe/Volgograd" | "Europe/Warsaw" | "Europe/Zagreb" | "Europe/Zaporozhye" | "Europe/Zurich" | "GB" | "GB-Eire" | "GMT" | "GMT+0" | "GMT-0" | "GMT0" | "Greenwich" | "HST" | "Hongkong" | "Iceland" | "Indian/Antananarivo" | "Indian/Chagos" | "Indian/Christmas" | "Indian/Cocos" | "Indian/Comoro" | "Indian/Kerguelen" | "Indian/Mahe" | "Indian/Maldives" | "Indian/Mauritius" | "Indian/Mayotte" | "Indian/Reunion" | "Iran" | "Israel" | "Jamaica" | "Japan" | "Kwajalein" | "Libya" | "MET" | "MST" | "MST7MDT" | "Mexico/BajaNorte" | "Mexico/BajaSur" | "Mexico/General" | "NZ" | "NZ-CHAT" | "Navajo" | "PRC" | "PST8PDT" | "Pacific/Apia" | "Pacific/Auckland" | "Pacific/Bougainville" | "Pacific/Chatham" | "Pacific/Chuuk" | "Pacific/Easter" | "Pacific/Efate" | "Pacific/Enderbury" | "Pacific/Fakaofo" | "Pacific/Fiji" | "Pacific/Funafuti" | "Pacific/Galapagos" | "Pacific/Gambier" | "Pacific/Guadalcanal" | "Pacific/Guam" | "Pacific/Honolulu" | "Pacific/Johnston" | "Pacific/Kanton" | "Pacific/Kiritimati" | "Pacific/Kosrae" | "Pacific/Kwajalein" | "Pacific/Majuro" | "Pacific/Marquesas" | "Pacific/Midway" | "Pacific/Nauru" | "Pacific/Niue" | "Pacific/Norfolk" | "Pacific/Noumea" | "Pacific/Pago_Pago" | "Pacific/Palau" | "Pacific/Pitcairn" | "Pacific/Pohnpei" | "Pacific/Ponape" | "Pacific/Port_Moresby" | "Pacific/Rarotonga" | "Pacific/Saipan" | "Pacific/Samoa" | "Pacific/Tahiti" | "Pacific/Tarawa" | "Pacific/Tongatapu" | "Pacific/Truk" | "Pacific/Wake" | "Pacific/Wallis" | "Pacific/Yap" | "Poland" | "Portugal" | "ROC" | "ROK" | "Singapore" | "Turkey" | "UCT" | "US/Alaska" | "US/Aleutian" | "US/Arizona" | "US/Central" | "US/East-Indiana" | "US/Eastern" | "US/Hawaii" | "US/Indiana-Starke" | "US/Michigan" | "US/Mountain" | "US/Pacific" | "US/Samoa" | "UTC" | "Universal" | "W-SU" | "WET" | "Zulu";
            /**
             * @description The report schedule type
             * @enum {string}
             */
            type: "Alert" | "Report";
            validator_config_json?: components["schemas"]["ValidatorConfigJSON"];
            /**
             * @description Determines when to trigger alert based off value from alert query. Alerts will be triggered with these validator types:
             *     - Not Null - When the return value is Not NULL, Empty, or 0
             *     - Operator - When `sql_return_value comparison_operator threshold` is True e.g. `50 <= 75`<br>Supports the comparison operators <, <=, >, >=, ==, and !=
             * @enum {string}
             */
            validator_type?: "not null" | "operator";
            /**
             * @description If an alert is staled at a working state, how long until it's state is reset to error
             * @example 3600
             */
            working_timeout?: number;
        };
        "ReportScheduleRestApi.put": {
            active?: boolean;
            chart?: number | null;
            /** @description Markdown description */
            context_markdown?: string | null;
            /**
             * @description Creation method is used to inform the frontend whether the report/alert was created in the dashboard, chart, or alerts and reports UI.
             * @enum {unknown|null}
             */
            creation_method?: "charts" | "dashboards" | "alerts_reports" | null;
            /** @description A CRON expression.[Crontab Guru](https://crontab.guru/) is a helpful resource that can help you craft a CRON expression. */
            crontab?: string;
            /**
             * @description Custom width of the screenshot in pixels
             * @example 1000
             */
            custom_width?: number | null;
            dashboard?: number | null;
            database?: number;
            /**
             * @description Use a nice description to give context to this Alert/Report
             * @example Daily sales dashboard to marketing
             */
            description?: string | null;
            /**
             * @description The report schedule subject line
             * @example [Report]  Report name: Dashboard or chart name
             */
            email_subject?: string | null;
            extra?: {
                [key: string]: unknown;
            };
            force_screenshot?: boolean;
            /**
             * @description Once an alert is triggered, how long, in seconds, before Superset nags you again. (in seconds)
             * @example 14400
             */
            grace_period?: number;
            /**
             * @description How long to keep the logs around for this report (in days)
             * @example 90
             */
            log_retention?: number;
            /** @description The report schedule name. */
            name?: string;
            owners?: number[];
            recipients?: components["schemas"]["ReportRecipient"][];
            /** @enum {string} */
            report_format?: "PDF" | "PNG" | "CSV" | "TEXT";
            /**
             * @description A SQL statement that defines whether the alert should get triggered or not. The query is expected to return either NULL or a number value.
             * @example SELECT value FROM time_series_table
             */
            sql?: string | null;
            /**
             * @description A timezone string that represents the location of the timezone.
             * @enum {string}
             */
            timezone?: "Africa/Abidjan" | "Africa/Accra" | "Africa/Addis_Ababa" | "Africa/Algiers" | "Africa/Asmara" | "Africa/Asmera" | "Africa/Bamako" | "Africa/Bangui" | "Africa/Banjul" | "Africa/Bissau" | "Africa/Blantyre" | "Africa/Brazzaville" | "Africa/Bujumbura" | "Africa/Cairo" | "Africa/Casablanca" | "Africa/Ceuta" | "Africa/Conakry" | "Africa/Dakar" | "Africa/Dar_es_Salaam" | "Africa/Djibouti" | "Africa/Douala" | "Africa/El_Aaiun" | "Africa/Freetown" | "Africa/Gaborone" | "Africa/Harare" | "Africa/Johannesburg" | "Africa/Juba" | "Africa/Kampala" | "Africa/Khartoum" | "Africa/Kigali" | "Africa/Kinshasa" | "Africa/Lagos" | "Africa/Libreville" | "Africa/Lome" | "Africa/Luanda" | "Africa/Lubumbashi" | "Africa/Lusaka" | "Africa/Malabo" | "Africa/Maputo" | "Africa/Maseru" | "Africa/Mbabane" | "Africa/Mogadishu" | "Africa/Monrovia" | "Africa/Nairobi" | "Africa/Ndjamena" | "Africa/Niamey" | "Africa/Nouakchott" | "Africa/Ouagadougou" | "Africa/Porto-Novo" | "Africa/Sao_Tome" | "Africa/Timbuktu" | "Africa/Tripoli" | "Africa/Tunis" | "Africa/Windhoek" | "America/Adak" | "America/Anchorage" | "America/Anguilla" | "America/Antigua" | "America/Araguaina" | "America/Argentina/Buenos_Aires" | "America/Argentina/Catamarca" | "America/Argentina/ComodRivadavia" | "America/Argentina/Cordoba" | "America/Argentina/Jujuy" | "America/Argentina/La_Rioja" | "America/Argentina/Mendoza" | "America/Argentina/Rio_Gallegos" | "America/Argentina/Salta" | "America/Argentina/San_Juan" | "America/Argentina/San_Luis" | "America/Argentina/Tucuman" | "America/Argentina/Ushuaia" | "America/Aruba" | "America/Asuncion" | "America/Atikokan" | "America/Atka" | "America/Bahia" | "America/Bahia_Banderas" | "America/Barbados" | "America/Belem" | "America/Belize" | "America/Blanc-Sablon" | "America/Boa_Vista" | "America/Bogota" | "America/Boise" | "America/Buenos_Aires" | "America/Cambridge_Bay" | "America/Campo_Grande" | "America/Cancun" | "America/Caracas" | "America/Catamarca" | "America/Cayenne" | "America/Cayman" | "America/Chicago" | "America/Chihuahua" | "America/Ciudad_Juarez" | "America/Coral_Harbour" | "America/Cordoba" | "America/Costa_Rica" | "America/Coyhaique" | "America/Creston" | "America/Cuiaba" | "America/Curacao" | "America/Danmarkshavn" | "America/Dawson" | "America/Dawson_Creek" | "America/Denver" | "America/Detroit" | "America/Dominica" | "America/Edmonton" | "America/Eirunepe" | "America/El_Salvador" | "America/Ensenada" | "America/Fort_Nelson" | "America/Fort_Wayne" | "America/Fortaleza" | "America/Glace_Bay" | "America/Godthab" | "America/Goose_Bay" | "America/Grand_Turk" | "America/Grenada" | "America/Guadeloupe" | "America/Guatemala" | "America/Guayaquil" | "America/Guyana" | "America/Halifax" | "America/Havana" | "America/Hermosillo" | "America/Indiana/Indianapolis" | "America/Indiana/Knox" | "America/Indiana/Marengo" | "America/Indiana/Petersburg" | "America/Indiana/Tell_City" | "America/Indiana/Vevay" | "America/Indiana/Vincennes" | "America/Indiana/Winamac" | "America/Indianapolis" | "America/Inuvik" | "America/Iqaluit" | "America/Jamaica" | "America/Jujuy" | "America/Juneau" | "America/Kentucky/Louisville" | "America/Kentucky/Monticello" | "America/Knox_IN" | "America/Kralendijk" | "America/La_Paz" | "America/Lima" | "America/Los_Angeles" | "America/Louisville" | "America/Lower_Princes" | "America/Maceio" | "America/Managua" | "America/Manaus" | "America/Marigot" | "America/Martinique" | "America/Matamoros" | "America/Mazatlan" | "America/Mendoza" | "America/Menominee" | "America/Merida" | "America/Metlakatla" | "America/Mexico_City" | "America/Miquelon" | "America/Moncton" | "America/Monterrey" | "America/Montevideo" | "America/Montreal" | "America/Montserrat" | "America/Nassau" | "America/New_York" | "America/Nipigon" | "America/Nome" | "America/Noronha" | "America/North_Dakota/Beulah" | "America/North_Dakota/Center" | "America/North_Dakota/New_Salem" | "America/Nuuk" | "America/Ojinaga" | "America/Panama" | "America/Pangnirtung" | "America/Paramaribo" | "America/Phoenix" | "America/Port-au-Prince" | "America/Port_of_Spain" | "America/Porto_Acre" | "America/Porto_Velho" | "America/Puerto_Rico" | "America/Punta_Arenas" | "America/Rainy_River" | "America/Rankin_Inlet" | "America/Recife" | "America/Regina" | "America/Resolute" | "America/Rio_Branco" | "America/Rosario" | "America/Santa_Isabel" | "America/Santarem" | "America/Santiago" | "America/Santo_Domingo" | "America/Sao_Paulo" | "America/Scoresbysund" | "America/Shiprock" | "America/Sitka" | "America/St_Barthelemy" | "America/St_Johns" | "America/St_Kitts" | "America/St_Lucia" | "America/St_Thomas" | "America/St_Vincent" | "America/Swift_Current" | "America/Tegucigalpa" | "America/Thule" | "America/Thunder_Bay" | "America/Tijuana" | "America/Toronto" | "America/Tortola" | "America/Vancouver" | "America/Virgin" | "America/Whitehorse" | "America/Winnipeg" | "America/Yakutat" | "America/Yellowknife" | "Antarctica/Casey" | "Antarctica/Davis" | "Antarctica/DumontDUrville" | "Antarctica/Macquarie" | "Antarctica/Mawson" | "Antarctica/McMurdo" | "Antarctica/Palmer" | "Antarctica/Rothera" | "Antarctica/South_Pole" | "Antarctica/Syowa" | "Antarctica/Troll" | "Antarctica/Vostok" | "Arctic/Longyearbyen" | "Asia/Aden" | "Asia/Almaty" | "Asia/Amman" | "Asia/Anadyr" | "Asia/Aqtau" | "Asia/Aqtobe" | "Asia/Ashgabat" | "Asia/Ashkhabad" | "Asia/Atyrau" | "Asia/Baghdad" | "Asia/Bahrain" | "Asia/Baku" | "Asia/Bangkok" | "Asia/Barnaul" | "Asia/Beirut" | "Asia/Bishkek" | "Asia/Brunei" | "Asia/Calcutta" | "Asia/Chita" | "Asia/Choibalsan" | "Asia/Chongqing" | "Asia/Chungking" | "Asia/Colombo" | "Asia/Dacca" | "Asia/Damascus" | "Asia/Dhaka" | "Asia/Dili" | "Asia/Dubai" | "Asia/Dushanbe" | "Asia/Famagusta" | "Asia/Gaza" | "Asia/Harbin" | "Asia/Hebron" | "Asia/Ho_Chi_Minh" | "Asia/Hong_Kong" | "Asia/Hovd" | "Asia/Irkutsk" | "Asia/Istanbul" | "Asia/Jakarta" | "Asia/Jayapura" | "Asia/Jerusalem" | "Asia/Kabul" | "Asia/Kamchatka" | "Asia/Karachi" | "Asia/Kashgar" | "Asia/Kathmandu" | "Asia/Katmandu" | "Asia/Khandyga" | "Asia/Kolkata" | "Asia/Krasnoyarsk" | "Asia/Kuala_Lumpur" | "Asia/Kuching" | "Asia/Kuwait" | "Asia/Macao" | "Asia/Macau" | "Asia/Magadan" | "Asia/Makassar" | "Asia/Manila" | "Asia/Muscat" | "Asia/Nicosia" | "Asia/Novokuznetsk" | "Asia/Novosibirsk" | "Asia/Omsk" | "Asia/Oral" | "Asia/Phnom_Penh" | "Asia/Pontianak" | "Asia/Pyongyang" | "Asia/Qatar" | "Asia/Qostanay" | "Asia/Qyzylorda" | "Asia/Rangoon" | "Asia/Riyadh" | "Asia/Saigon" | "Asia/Sakhalin" | "Asia/Samarkand" | "Asia/Seoul" | "Asia/Shanghai" | "Asia/Singapore" | "Asia/Srednekolymsk" | "Asia/Taipei" | "Asia/Tashkent" | "Asia/Tbilisi" | "Asia/Tehran" | "Asia/Tel_Aviv" | "Asia/Thimbu" | "Asia/Thimphu" | "Asia/Tokyo" | "Asia/Tomsk" | "Asia/Ujung_Pandang" | "Asia/Ulaanbaatar" | "Asia/Ulan_Bator" | "Asia/Urumqi" | "Asia/Ust-Nera" | "Asia/Vientiane" | "Asia/Vladivostok" | "Asia/Yakutsk" | "Asia/Yangon" | "Asia/Yekaterinburg" | "Asia/Yerevan" | "Atlantic/Azores" | "Atlantic/Bermuda" | "Atlantic/Canary" | "Atlantic/Cape_Verde" | "Atlantic/Faeroe" | "Atlantic/Faroe" | "Atlantic/Jan_Mayen" | "Atlantic/Madeira" | "Atlantic/Reykjavik" | "Atlantic/South_Georgia" | "Atlantic/St_Helena" | "Atlantic/Stanley" | "Australia/ACT" | "Australia/Adelaide" | "Australia/Brisbane" | "Australia/Broken_Hill" | "Australia/Canberra" | "Australia/Currie" | "Australia/Darwin" | "Australia/Eucla" | "Australia/Hobart" | "Australia/LHI" | "Australia/Lindeman" | "Australia/Lord_Howe" | "Australia/Melbourne" | "Australia/NSW" | "Australia/North" | "Australia/Perth" | "Australia/Queensland" | "Australia/South" | "Australia/Sydney" | "Australia/Tasmania" | "Australia/Victoria" | "Australia/West" | "Australia/Yancowinna" | "Brazil/Acre" | "Brazil/DeNoronha" | "Brazil/East" | "Brazil/West" | "CET" | "CST6CDT" | "Canada/Atlantic" | "Canada/Central" | "Canada/Eastern" | "Canada/Mountain" | "Canada/Newfoundland" | "Canada/Pacific" | "Canada/Saskatchewan" | "Canada/Yukon" | "Chile/Continental" | "Chile/EasterIsland" | "Cuba" | "EET" | "EST" | "EST5EDT" | "Egypt" | "Eire" | "Etc/GMT" | "Etc/GMT+0" | "Etc/GMT+1" | "Etc/GMT+10" | "Etc/GMT+11" | "Etc/GMT+12" | "Etc/GMT+2" | "Etc/GMT+3" | "Etc/GMT+4" | "Etc/GMT+5" | "Etc/GMT+6" | "Etc/GMT+7" | "Etc/GMT+8" | "Etc/GMT+9" | "Etc/GMT-0" | "Etc/GMT-1" | "Etc/GMT-10" | "Etc/GMT-11" | "Etc/GMT-12" | "Etc/GMT-13" | "Etc/GMT-14" | "Etc/GMT-2" | "Etc/GMT-3" | "Etc/GMT-4" | "Etc/GMT-5" | "Etc/GMT-6" | "Etc/GMT-7" | "Etc/GMT-8" | "Etc/GMT-9" | "Etc/GMT0" | "Etc/Greenwich" | "Etc/UCT" | "Etc/UTC" | "Etc/Universal" | "Etc/Zulu" | "Europe/Amsterdam" | "Europe/Andorra" | "Europe/Astrakhan" | "Europe/Athens" | "Europe/Belfast" | "Europe/Belgrade" | "Europe/Berlin" | "Europe/Bratislava" | "Europe/Brussels" | "Europe/Bucharest" | "Europe/Budapest" | "Europe/Busingen" | "Europe/Chisinau" | "Europe/Copenhagen" | "Europe/Dublin" | "Europe/Gibraltar" | "Europe/Guernsey" | "Europe/Helsinki" | "Europe/Isle_of_Man" | "Europe/Istanbul" | "Europe/Jersey" | "Europe/Kaliningrad" | "Europe/Kiev" | "Europe/Kirov" | "Europe/Kyiv" | "Europe/Lisbon" | "Europe/Ljubljana" | "Europe/London" | "Europe/Luxembourg" | "Europe/Madrid" | "Europe/Malta" | "Europe/Mariehamn" | "Europe/Minsk" | "Europe/Monaco" | "Europe/Moscow" | "Europe/Nicosia" | "Europe/Oslo" | "Europe/Paris" | "Europe/Podgorica" | "Europe/Prague" | "Europe/Riga" | "Europe/Rome" | "Europe/Samara" | "Europe/San_Marino" | "Europe/Sarajevo" | "Europe/Saratov" | "Europe/Simferopol" | "Europe/Skopje" | "Europe/Sofia" | "Europe/Stockholm" | "Europe/Tallinn" | "Europe/Tirane" | "Europe/Tiraspol" | "Europe/Ulyanovsk" | "Europe/Uzhgorod" | "Europe/Vaduz" | "Europe/Vatican" | "Europe/Vienna" | "Europe/Vilnius" | "Europe/Volgograd" | "Europe/Warsaw" | "Europe/Zagreb" | "Europe/Zaporozhye" | "Europe/Zurich" | "GB" | "GB-Eire" | "GMT" | "GMT+0" | "GMT-0" | "GMT0" | "Greenwich" | "HST" | "Hongkong" | "Iceland" | "Indian/Antananarivo" | "Indian/Chagos" | "Indian/Christmas" | "Indian/Cocos" | "Indian/Comoro" | "Indian/Kerguelen" | "Indian/Mahe" | "Indian/Maldives" | "Indian/Mauritius" | "Indian/Mayotte" | "Indian/Reunion" | "Iran" | "Israel" | "Jamaica" | "Japan" | "Kwajalein" | "Libya" | "MET" | "MST" | "MST7MDT" | "Mexico/BajaNorte" | "Mexico/BajaSur" | "Mexico/General" | "NZ" | "NZ-CHAT" | "Navajo" | "PRC" | "PST8PDT" | "Pacific/Apia" | "Pacific/Auckland" | "Pacific/Bougainville" | "Pacific/Chatham" | "Pacific/Chuuk" | "Pacific/Easter" | "Pacific/Efate" | "Pacific/Enderbury" | "Pacific/Fakaofo" | "Pacific/Fiji" | "Pacific/Funafuti" | "Pacific/Galapagos" | "Pacific/Gambier" | "Pacific/Guadalcanal" | "Pacific/Guam" | "Pacific/Honolulu" | "Pacific/Johnston" | "Pacific/Kanton" | "Pacific/Kiritimati" | "Pacific/Kosrae" | "Pacific/Kwajalein" | "Pacific/Majuro" | "Pacific/Marquesas" | "Pacific/Midway" | "Pacific/Nauru" | "Pacific/Niue" | "Pacific/Norfolk" | "Pacific/Noumea" | "Pacific/Pago_Pago" | "Pacific/Palau" | "Pacific/Pitcairn" | "Pacific/Pohnpei" | "Pacific/Ponape" | "Pacific/Port_Moresby" | "Pacific/Rarotonga" | "Pacific/Saipan" | "Pacific/Samoa" | "Pacific/Tahiti" | "Pacific/Tarawa" | "Pacific/Tongatapu" | "Pacific/Truk" | "Pacific/Wake" | "Pacific/Wallis" | "Pacific/Yap" | "Poland" | "Portugal" | "ROC" | "ROK" | "Singapore" | "Turkey" | "UCT" | "US/Alaska" | "US/Aleutian" | "US/Arizona" | "US/Central" | "US/East-Indiana" | "US/Eastern" | "US/Hawaii" | "US/Indiana-Starke" | "US/Michigan" | "US/Mountain" | "US/Pacific" | "US/Samoa" | "UTC" | "Universal" | "W-SU" | "WET" | "Zulu";
            /**
             * @description The report schedule type
             * @enum {string}
             */
            type?: "Alert" | "Report";
            validator_config_json?: components["schemas"]["ValidatorConfigJSON"];
            /**
             * @description Determines when to trigger alert based off value from alert query. Alerts will be triggered with these validator types:
             *     - Not Null - When the return value is Not NULL, Empty, or 0
             *     - Operator - When `sql_return_value comparison_operator threshold` is True e.g. `50 <= 75`<br>Supports the comparison operators <, <=, >, >=, ==, and !=
             * @enum {string|null}
             */
            validator_type?: "not null" | "operator" | null;
            /**
             * @description If an alert is staled at a working state, how long until it's state is reset to error
             * @example 3600
             */
            working_timeout?: number | null;
        };
        Resource: {
            id: string;
            /** @enum {unknown} */
            type: "dashboard";
        };
        RlsRule: {
            clause: string;
            dataset?: number;
        };
        RoleGroupPutSchema: {
            /** @description List of group ids */
            group_ids: number[];
        };
        RolePermissionListSchema: {
            id?: number;
            permission_name?: string;
            view_menu_name?: string;
        };
        RolePermissionPostSchema: {
            /** @description List of permission view menu id */
            permission_view_menu_ids: number[];
        };
        RoleResponseSchema: {
            id?: number;
            name?: string;
            permission_ids?: number[];
            user_ids?: number[];
        };
        RoleUserPutSchema: {
            /** @description List of user ids */
            user_ids: number[];
        };
        Roles: {
            id?: number;
            name?: string;
        };
        Roles1: {
            id?: number;
            name?: string;
        };
        RolesResponseSchema: {
            count?: number;
            ids?: number[];
            result?: components["schemas"]["RoleResponseSchema"][];
        };
        SQLLabBootstrapSchema: {
            active_tab?: components["schemas"]["TabState"];
            databases?: {
                [key: string]: components["schemas"]["ImportV1Database"];
            };
            queries?: {
                [key: string]: components["schemas"]["QueryResult"];
            };
            tab_state_ids?: string[];
        };
        "SavedQueryRestApi.get": {
            catalog?: string | null;
            changed_by?: components["schemas"]["SavedQueryRestApi.get.User"];
            /** Format: date-time */
            changed_on?: string | null;
            readonly changed_on_delta_humanized?: unknown;
            created_by?: components["schemas"]["SavedQueryRestApi.get.User1"];
            database?: components["schemas"]["SavedQueryRestApi.get.Database"];
            description?: string | null;
            id?: number;
            label?: string | null;
            schema?: string | null;
            sql?: string | null;
            readonly sql_tables?: unknown;
            template_parameters?: string | null;
        };
        "SavedQueryRestApi.get.Database": {
            database_name: string;
            id?: number;
        };
        "SavedQueryRestApi.get.User": {
            first_name: string;
            id?: number;
            last_name: string;
        };
        "SavedQueryRestApi.get.User1": {
            first_name: string;
            id?: number;
            last_name: string;
        };
        "SavedQueryRestApi.get_list": {
            catalog?: string | null;
            changed_by?: components["schemas"]["SavedQueryRestApi.get_list.User"];
            /** Format: date-time */
            changed_on?: string | null;
            readonly changed_on_delta_humanized?: unknown;
            created_by?: components["schemas"]["SavedQueryRestApi.get_list.User1"];
            /** Format: date-time */
            created_on?: string | null;
            database?: components["schemas"]["SavedQueryRestApi.get_list.Database"];
            db_id?: unknown;
            description?: string | null;
            readonly extra?: unknown;
            id?: number;
            label?: string | null;
            readonly last_run_delta_humanized?: unknown;
            rows?: number | null;
            schema?: string | null;
            sql?: string | null;
            readonly sql_tables?: unknown;
            tags?: components["schemas"]["SavedQueryRestApi.get_list.Tag"];
        };
        "SavedQueryRestApi.get_list.Database": {
            database_name: string;
            id?: number;
        };
        "SavedQueryRestApi.get_list.Tag": {
            id?: number;
            name?: string | null;
            /** @enum {unknown} */
            type?: 1 | 2 | 3 | 4;
        };
        "SavedQueryRestApi.get_list.User": {
            first_name: string;
            id?: number;
            last_name: string;
        };
        "SavedQueryRestApi.get_list.User1": {
            first_name: string;
            id?: number;
            last_name: string;
        };
        "SavedQueryRestApi.post": {
            catalog?: string | null;
            /** @description Id of the database. */
            db_id?: number;
            description?: string | null;
            extra_json?: string | null;
            label?: string | null;
            schema?: string | null;
            sql?: string | null;
            template_parameters?: string | null;
        };
        "SavedQueryRestApi.put": {
            catalog?: string | null;
            /** @description Id of the database. */
            db_id?: number;
            description?: string | null;
            extra_json?: string | null;
            label?: string | null;
            schema?: string | null;
            sql?: string | null;
            template_parameters?: string | null;
        };
        SchemasResponseSchema: {
            result?: string[];
        };
        SelectStarResponseSchema: {
            /** @description SQL select star */
            result?: string;
        };
        Slice: {
            /** @description Duration (in seconds) of the caching timeout for this chart. */
            cache_timeout?: number;
            /** @description Details of the certification. */
            certification_details?: string;
            /** @description Person or group that has certified this dashboard. */
            certified_by?: string;
            /**
             * Format: date-time
             * @description Timestamp of the last modification.
             */
            changed_on?: string;
            /** @description Timestamp of the last modification in human readable form. */
            changed_on_humanized?: string;
            /** @description Datasource identifier. */
            datasource?: string;
            /** @description Slice description. */
            description?: string;
            /** @description Sanitized HTML version of the chart description. */
            description_markeddown?: string;
            /** @description The URL for editing the slice. */
            edit_url?: string;
            /** @description Form data associated with the slice. */
            form_data?: {
                [key: string]: unknown;
            };
            /** @description If the chart is managed outside externally. */
            is_managed_externally?: boolean;
            /** @description Last modification in human readable form. */
            modified?: string;
            /** @description Owners identifiers. */
            owners?: number[];
            /** @description The context associated with the query. */
            query_context?: {
                [key: string]: unknown;
            };
            /** @description The slice ID. */
            slice_id?: number;
            /** @description The slice name. */
            slice_name?: string;
            /** @description The slice URL. */
            slice_url?: string;
        };
        SqlLabPermalinkSchema: {
            autorun?: boolean;
            /** @description The catalog name of the query */
            catalog?: string | null;
            /** @description The id of the database */
            dbId: number;
            /** @description The label of the editor tab */
            name: string;
            /** @description The schema name of the query */
            schema?: string | null;
            /** @description SQL query text */
            sql: string;
            /** @description stringfied JSON string for template parameters */
            templateParams?: string | null;
        };
        StopQuerySchema: {
            client_id: string;
        };
        "SupersetRoleApi.get": {
            id?: number;
            name: string;
        };
        "SupersetRoleApi.get_list": {
            id?: number;
            name: string;
        };
        "SupersetRoleApi.post": {
            name: string;
        };
        "SupersetRoleApi.put": {
            name: string;
        };
        "SupersetUserApi.get": {
            active?: boolean | null;
            changed_by?: components["schemas"]["SupersetUserApi.get.User1"];
            /** Format: date-time */
            changed_on?: string | null;
            created_by?: components["schemas"]["SupersetUserApi.get.User"];
            /** Format: date-time */
            created_on?: string | null;
            email: string;
            fail_login_count?: number | null;
            first_name: string;
            groups?: components["schemas"]["SupersetUserApi.get.Group"];
            id?: number;
            /** Format: date-time */
            last_login?: string | null;
            last_name: string;
            login_count?: number | null;
            roles?: components["schemas"]["SupersetUserApi.get.Role"];
            username: string;
        };
        "SupersetUserApi.get.Group": {
            description?: string | null;
            id?: number;
            label?: string | null;
            name: string;
        };
        "SupersetUserApi.get.Role": {
            id?: number;
            name: string;
        };
        "SupersetUserApi.get.User": {
            id?: number;
        };
        "SupersetUserApi.get.User1": {
            id?: number;
        };
        "SupersetUserApi.get_list": {
            active?: boolean | null;
            changed_by?: components["schemas"]["SupersetUserApi.get_list.User1"];
            /** Format: date-time */
            changed_on?: string | null;
            created_by?: components["schemas"]["SupersetUserApi.get_list.User"];
            /** Format: date-time */
            created_on?: string | null;
            email: string;
            fail_login_count?: number | null;
            first_name: string;
            groups?: components["schemas"]["SupersetUserApi.get_list.Group"];
            id?: number;
            /** Format: date-time */
            last_login?: string | null;
            last_name: string;
            login_count?: number | null;
            roles?: components["schemas"]["SupersetUserApi.get_list.Role"];
            username: string;
        };
        "SupersetUserApi.get_list.Group": {
            description?: string | null;
            id?: number;
            label?: string | null;
            name: string;
        };
        "SupersetUserApi.get_list.Role": {
            id?: number;
            name: string;
        };
        "SupersetUserApi.get_list.User": {
            id?: number;
        };
        "SupersetUserApi.get_list.User1": {
            id?: number;
        };
        "SupersetUserApi.post": {
            /** @description Is user active?It's not a good policy to remove a user, just make it inactive */
            active?: boolean;
            /** @description The user's email */
            email: string;
            /** @description The user's first name */
            first_name: string;
            /** @description The user's roles */
            groups?: number[];
            /** @description The user's last name */
            last_name: string;
            /** @description The user's password for authentication */
            password: string;
            /** @description The user's roles */
            roles?: number[];
            /** @description The user's username */
            username: string;
        };
        "SupersetUserApi.put": {
            /** @description Is user active?It's not a good policy to remove a user, just make it inactive */
            active?: boolean;
            /** @description The user's email */
            email?: string;
            /** @description The user's first name */
            first_name?: string;
            /** @description The user's roles */
            groups?: number[];
            /** @description The user's last name */
            last_name?: string;
            /** @description The user's password for authentication */
            password?: string;
            /** @description The user's roles */
            roles?: number[];
            /** @description The user's username */
            username?: string;
        };
        Tab: {
            children?: components["schemas"]["Tab"][];
            parents?: string[];
            title?: string;
            value?: string;
        };
        TabState: {
            active?: boolean;
            autorun?: boolean;
            database_id?: number;
            extra_json?: {
                [key: string]: unknown;
            };
            hide_left_bar?: boolean;
            id?: string;
            label?: string;
            latest_query?: components["schemas"]["QueryResult"];
            query_limit?: number;
            saved_query?: {
                [key: string]: unknown;
            } | null;
            schema?: string;
            sql?: string;
            table_schemas?: components["schemas"]["Table"][];
            user_id?: number;
        };
        Table: {
            database_id?: number;
            description?: string;
            expanded?: boolean;
            id?: number;
            schema?: string;
            tab_state_id?: number;
            table?: string;
        };
        TableExtraMetadataResponseSchema: {
            clustering?: {
                [key: string]: unknown;
            };
            metadata?: {
                [key: string]: unknown;
            };
            partitions?: {
                [key: string]: unknown;
            };
        };
        TableMetadataColumnsResponse: {
            duplicates_constraint?: string;
            keys?: string[];
            /** @description The actual backend long type for the column */
            longType?: string;
            /** @description The column name */
            name?: string;
            /** @description The column type */
            type?: string;
        };
        TableMetadataForeignKeysIndexesResponse: {
            column_names?: string[];
            /** @description The name of the foreign key or index */
            name?: string;
            options?: components["schemas"]["TableMetadataOptionsResponse"];
            referred_columns?: string[];
            referred_schema?: string;
            referred_table?: string;
            type?: string;
        };
        TableMetadataOptionsResponse: {
            deferrable?: boolean;
            initially?: boolean;
            match?: boolean;
            ondelete?: boolean;
            onupdate?: boolean;
        };
        TableMetadataPrimaryKeyResponse: {
            column_names?: string[];
            /** @description The primary key index name */
            name?: string;
            type?: string;
        };
        TableMetadataResponseSchema: {
            /** @description A list of columns and their metadata */
            columns?: components["schemas"]["TableMetadataColumnsResponse"][];
            /** @description A list of foreign keys and their metadata */
            foreignKeys?: components["schemas"]["TableMetadataForeignKeysIndexesResponse"][];
            /** @description A list of indexes and their metadata */
            indexes?: components["schemas"]["TableMetadataForeignKeysIndexesResponse"][];
            /** @description The name of the table */
            name?: string;
            /** @description Primary keys metadata */
            primaryKey?: components["schemas"]["TableMetadataPrimaryKeyResponse"];
            /** @description SQL select star */
            selectStar?: string;
        };
        Tables: {
            id?: number;
            schema?: string;
            table_name?: string;
        };
        TabsPayloadSchema: {
            all_tabs?: {
                [key: string]: string;
            };
            tab_tree?: components["schemas"]["Tab"][];
        };
        Tag: {
            id?: number;
            name?: string;
            /** @enum {unknown} */
            type?: 1 | 2 | 3 | 4;
        };
        Tag1: {
            id?: number;
            name?: string;
            /** @enum {unknown} */
            type?: 1 | 2 | 3 | 4;
        };
        TagGetResponseSchema: {
            id?: number;
            name?: string;
            type?: string;
        };
        TagObject: {
            description?: string | null;
            name?: string;
            /** @description Objects to tag */
            objects_to_tag?: unknown[];
        };
        TagPostBulkResponseObject: {
            /** @description Objects to tag */
            objects_skipped?: unknown[];
            /** @description Objects to tag */
            objects_tagged?: unknown[];
        };
        TagPostBulkResponseSchema: {
            result?: components["schemas"]["TagPostBulkResponseObject"];
        };
        TagPostBulkSchema: {
            tags?: components["schemas"]["TagObject"][];
        };
        "TagRestApi.get": {
            changed_by?: components["schemas"]["TagRestApi.get.User"];
            readonly changed_on_delta_humanized?: unknown;
            created_by?: components["schemas"]["TagRestApi.get.User1"];
            readonly created_on_delta_humanized?: unknown;
            description?: string | null;
            id?: number;
            name?: string | null;
            /** @enum {unknown} */
            type?: 1 | 2 | 3 | 4;
        };
        "TagRestApi.get.User": {
            first_name: string;
            last_name: string;
        };
        "TagRestApi.get.User1": {
            first_name: string;
            last_name: string;
        };
        "TagRestApi.get_list": {
            changed_by?: components["schemas"]["TagRestApi.get_list.User"];
            readonly changed_on_delta_humanized?: unknown;
            created_by?: components["schemas"]["TagRestApi.get_list.User1"];
            readonly created_on_delta_humanized?: unknown;
            description?: string | null;
            id?: number;
            name?: string | null;
            /** @enum {unknown} */
            type?: 1 | 2 | 3 | 4;
        };
        "TagRestApi.get_list.User": {
            first_name: string;
            last_name: string;
        };
        "TagRestApi.get_list.User1": {
            first_name: string;
            last_name: string;
        };
        "TagRestApi.post": {
            description?: string | null;
            name?: string;
            /** @description Objects to tag */
            objects_to_tag?: unknown[];
        };
        "TagRestApi.put": {
            description?: string | null;
            name?: string;
            /** @description Objects to tag */
            objects_to_tag?: unknown[];
        };
        TaggedObjectEntityResponseSchema: {
            /** Format: date-time */
            changed_on?: string;
            created_by?: components["schemas"]["User1"];
            creator?: string;
            id?: number;
            name?: string;
            owners?: components["schemas"]["User2"][];
            tags?: components["schemas"]["TagGetResponseSchema"][];
            type?: string;
            url?: string;
        };
        TemporaryCachePostSchema: {
            /** @description Any type of JSON supported text. */
            value: string;
        };
        TemporaryCachePutSchema: {
            /** @description Any type of JSON supported text. */
            value: string;
        };
        Theme: {
            id?: number;
            json_data?: string;
            theme_name?: string;
        };
        "ThemeRestApi.get": {
            changed_by?: components["schemas"]["ThemeRestApi.get.User"];
            readonly changed_on_delta_humanized?: unknown;
            created_by?: components["schemas"]["ThemeRestApi.get.User1"];
            id?: number;
            is_system?: boolean;
            is_system_dark?: boolean;
            is_system_default?: boolean;
            json_data?: string | null;
            theme_name?: string | null;
            /** Format: uuid */
            uuid?: string | null;
        };
        "ThemeRestApi.get.User": {
            first_name: string;
            id?: number;
            last_name: string;
        };
        "ThemeRestApi.get.User1": {
            first_name: string;
            id?: number;
            last_name: string;
        };
        "ThemeRestApi.get_list": {
            changed_by?: components["schemas"]["ThemeRestApi.get_list.User"];
            readonly changed_by_name?: unknown;
            readonly changed_on_delta_humanized?: unknown;
            created_by?: components["schemas"]["ThemeRestApi.get_list.User1"];
            /** Format: date-time */
            created_on?: string | null;
            id?: number;
            is_system?: boolean;
            is_system_dark?: boolean;
            is_system_default?: boolean;
            json_data?: string | null;
            theme_name?: string | null;
            /** Format: uuid */
            uuid?: string | null;
        };
        "ThemeRestApi.get_list.User": {
            first_name: string;
            id?: number;
            last_name: string;
        };
        "ThemeRestApi.get_list.User1": {
            first_name: string;
            id?: number;
            last_name: string;
        };
        "ThemeRestApi.post": {
            json_data: string;
            theme_name: string;
        };
        "ThemeRestApi.put": {
            json_data: string;
            theme_name: string;
        };
        UploadFileMetadata: {
            items?: components["schemas"]["UploadFileMetadataItem"][];
        };
        UploadFileMetadataItem: {
            /** @description A list of columns names in the sheet */
            column_names?: string[];
            /** @description The name of the sheet */
            sheet_name?: string;
        };
        UploadFileMetadataPostSchema: {
            /** @description The character used to separate values in the CSV file (e.g., a comma, semicolon, or tab). */
            delimiter?: string;
            /**
             * Format: binary
             * @description The file to upload
             */
            file: string;
            /** @description Row containing the headers to use as column names(0 is first line of data). Leave empty if there is no header row. */
            header_row?: number;
            /**
             * @description File type to upload
             * @enum {unknown}
             */
            type: "csv" | "excel" | "columnar";
        };
        UploadPostSchema: {
            /**
             * @description What to do if the table already exists accepts: fail, replace, append
             * @default fail
             * @enum {string}
             */
            already_exists?: "fail" | "replace" | "append";
            /** @description [CSV only] A dictionary with column names and their data types if you need to change the defaults. Example: {'user_id':'int'}. Check Python Pandas library for supported data types */
            column_data_types?: string;
            /** @description [CSV and Excel only] A list of column names that should be parsed as dates. Example: date,timestamp */
            column_dates?: string[];
            /** @description A List of the column names that should be read */
            columns_read?: string[];
            /** @description Write dataframe index as a column. */
            dataframe_index?: boolean;
            /** @description [CSV only] DD/MM format dates, international and European format */
            day_first?: boolean;
            /** @description [CSV and Excel only] Character to recognize as decimal point. Default is '.' */
            decimal_character?: string;
            /** @description [CSV only] The character used to separate values in the CSV file (e.g., a comma, semicolon, or tab). */
            delimiter?: string;
            /**
             * Format: binary
             * @description The file to upload
             */
            file: string;
            /** @description [CSV and Excel only] Row containing the headers to use as column names (0 is first line of data). Leave empty if there is no header row. */
            header_row?: number;
            /** @description [CSV and Excel only] Column to use as the row labels of the dataframe. Leave empty if no index column */
            index_column?: string;
            /** @description Index label for index column. */
            index_label?: string;
            /** @description [CSV and Excel only] A list of strings that should be treated as null. Examples: '' for empty strings, 'None', 'N/A', Warning: Hive database supports only a single value */
            null_values?: string[];
            /** @description [CSV and Excel only] Number of rows to read from the file. If None, reads all rows. */
            rows_to_read?: number | null;
            /** @description The schema to upload the data file to. */
            schema?: string;
            /** @description [Excel only]] Strings used for sheet names (default is the first sheet). */
            sheet_name?: string;
            /** @description [CSV only] Skip blank lines in the CSV file. */
            skip_blank_lines?: boolean;
            /** @description [CSV only] Skip spaces after delimiter. */
            skip_initial_space?: boolean;
            /** @description [CSV and Excel only] Number of rows to skip at start of file. */
            skip_rows?: number;
            /** @description The name of the table to be created/appended */
            table_name: string;
            /**
             * @description File type to upload
             * @enum {unknown}
             */
            type: "csv" | "excel" | "columnar";
        };
        User: {
            first_name?: string;
            id?: number;
            last_name?: string;
        };
        User1: {
            first_name?: string;
            id?: number;
            last_name?: string;
        };
        User2: {
            first_name?: string;
            id?: number;
            last_name?: string;
            username?: string;
        };
        User3: {
            first_name?: string;
            last_name?: string;
            username?: string;
        };
        "UserRegistrationsRestAPI.get": {
            id?: number;
        };
        "UserRegistrationsRestAPI.get_list": {
            email: string;
            first_name: string;
            id?: number;
            last_name: string;
            /** Format: date-time */
            registration_date?: string | null;
            registration_hash?: string | null;
            username: string;
        };
        "UserRegistrationsRestAPI.post": {
            id?: number;
        };
        "UserRegistrationsRestAPI.put": {
            id?: number;
        };
        UserResponseSchema: {
            email?: string;
            first_name?: string;
            id?: number;
            is_active?: boolean;
            is_anonymous?: boolean;
            last_name?: string;
            login_count?: number;
            username?: string;
        };
        ValidateSQLRequest: {
            catalog?: string | null;
            schema?: string | null;
            /** @description SQL statement to validate */
            sql: string;
            template_params?: {
                [key: string]: unknown;
            } | null;
        };
        ValidateSQLResponse: {
            end_column?: number;
            line_number?: number;
            message?: string;
            start_column?: number;
        };
        ValidatorConfigJSON: {
            /**
             * @description The operation to compare with a threshold to apply to the SQL output
             * @enum {string}
             */
            op?: "<" | "<=" | ">" | ">=" | "==" | "!=";
            threshold?: number;
        };
        "ViewMenuApi.get": {
            id?: number;
            name: string;
        };
        "ViewMenuApi.get_list": {
            id?: number;
            name: string;
        };
        "ViewMenuApi.post": {
            name: string;
        };
        "ViewMenuApi.put": {
            name: string;
        };
        advanced_data_type_convert_schema: {
            /** @default port */
            type: string;
            values: unknown[];
        };
        database_catalogs_query_schema: {
            force?: boolean;
        };
        database_schemas_query_schema: {
            catalog?: string;
            force?: boolean;
            upload_allowed?: boolean;
        };
        database_tables_query_schema: {
            catalog_name?: string;
            force?: boolean;
            schema_name: string;
        };
        delete_tags_schema: string[];
        get_delete_ids_schema: number[];
        get_export_ids_schema: number[];
        get_fav_star_ids_schema: number[];
        get_info_schema: {
            add_columns?: {
                [key: string]: {
                    page?: number;
                    page_size?: number;
                };
            };
            edit_columns?: {
                [key: string]: {
                    page?: number;
                    page_size?: number;
                };
            };
            keys?: ("add_columns" | "edit_columns" | "filters" | "permissions" | "add_title" | "edit_title" | "none")[];
        };
        get_item_schema: {
            columns?: string[];
            keys?: ("show_columns" | "description_columns" | "label_columns" | "show_title" | "none")[];
        };
        get_list_schema: {
            columns?: string[];
            filters?: {
                col: string;
                opr: string;
                value: number | string | boolean | (number | string | boolean)[];
            }[];
            keys?: ("list_columns" | "order_columns" | "label_columns" | "description_columns" | "list_title" | "none")[];
            order_column?: string;
            /** @enum {string} */
            order_direction?: "asc" | "desc";
            page?: number;
            page_size?: number;
            select_columns?: string[];
        };
        get_recent_activity_schema: {
            actions?: string[];
            distinct?: boolean;
            page?: number;
            page_size?: number;
        };
        get_related_schema: {
            filter?: string;
            include_ids?: number[];
            page?: number;
            page_size?: number;
        };
        queries_get_updated_since_schema: {
            last_updated_ms: number;
        };
        screenshot_query_schema: {
            force?: boolean;
            thumb_size?: number[];
            window_size?: number[];
        };
        sql_lab_get_results_schema: {
            key: string;
        };
        DashboardNativeFiltersConfigUpdateSchema: {
            /** @description Filters to add or replace, whole, each with its id, e.g. "NATIVE_FILTER-abc". */
            modified?: {
                [key: string]: unknown;
            }[];
            /** @description Ids of the filters to remove. */
            deleted?: string[];
            /** @description Ids of all filters in their new order; empty keeps the order. */
            reordered?: string[];
        };
        DashboardColorsConfigUpdateSchema: {
            /** @description Namespace of the color scheme. */
            color_namespace?: string | null;
            /** @description Name of the color scheme, e.g. supersetColors. */
            color_scheme?: string | null;
            /** @description Colors of the scheme. */
            color_scheme_domain?: string[];
            /** @description Color by label, as the user set it. */
            label_colors?: {
                [key: string]: string;
            };
            /** @description Color by label over all charts. */
            map_label_colors?: {
                [key: string]: string;
            };
            /** @description Labels that several charts share. */
            shared_label_colors?: string[];
        };
        get_slack_channels_schema: {
            /** @description Text that the channel names must contain. */
            search_string?: string;
            /** @description Kinds of channel; both when left out. */
            types?: ("public_channel" | "private_channel")[];
            /** @description true when the name must be the search text. */
            exact_match?: boolean;
            /** @description true to ask Slack instead of the cache. */
            force?: boolean;
        };
    };
    responses: {
        /** @description Bad request */
        400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    message?: string;
                };
            };
        };
        /** @description Unauthorized */
        401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    message?: string;
                };
            };
        };
        /** @description Forbidden */
        403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    message?: string;
                };
            };
        };
        /** @description Not found */
        404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    message?: string;
                };
            };
        };
        /** @description Gone */
        410: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    errors?: {
                        /** @enum {string} */
                        error_type?: "FRONTEND_CSRF_ERROR" | "FRONTEND_NETWORK_ERROR" | "FRONTEND_TIMEOUT_ERROR" | "GENERIC_DB_ENGINE_ERROR" | "COLUMN_DOES_NOT_EXIST_ERROR" | "TABLE_DOES_NOT_EXIST_ERROR" | "SCHEMA_DOES_NOT_EXIST_ERROR" | "CONNECTION_INVALID_USERNAME_ERROR" | "CONNECTION_INVALID_PASSWORD_ERROR" | "CONNECTION_INVALID_HOSTNAME_ERROR" | "CONNECTION_PORT_CLOSED_ERROR" | "CONNECTION_INVALID_PORT_ERROR" | "CONNECTION_HOST_DOWN_ERROR" | "CONNECTION_ACCESS_DENIED_ERROR" | "CONNECTION_UNKNOWN_DATABASE_ERROR" | "CONNECTION_DATABASE_PERMISSIONS_ERROR" | "CONNECTION_MISSING_PARAMETERS_ERROR" | "OBJECT_DOES_NOT_EXIST_ERROR" | "SYNTAX_ERROR" | "CONNECTION_DATABASE_TIMEOUT" | "VIZ_GET_DF_ERROR" | "UNKNOWN_DATASOURCE_TYPE_ERROR" | "FAILED_FETCHING_DATASOURCE_INFO_ERROR" | "TABLE_SECURITY_ACCESS_ERROR" | "DATASOURCE_SECURITY_ACCESS_ERROR" | "DATABASE_SECURITY_ACCESS_ERROR" | "QUERY_SECURITY_ACCESS_ERROR" | "MISSING_OWNERSHIP_ERROR" | "USER_ACTIVITY_SECURITY_ACCESS_ERROR" | "DASHBOARD_SECURITY_ACCESS_ERROR" | "CHART_SECURITY_ACCESS_ERROR" | "OAUTH2_REDIRECT" | "OAUTH2_REDIRECT_ERROR" | "BACKEND_TIMEOUT_ERROR" | "DATABASE_NOT_FOUND_ERROR" | "TABLE_NOT_FOUND_ERROR" | "MISSING_TEMPLATE_PARAMS_ERROR" | "INVALID_TEMPLATE_PARAMS_ERROR" | "RESULTS_BACKEND_NOT_CONFIGURED_ERROR" | "DML_NOT_ALLOWED_ERROR" | "INVALID_CTAS_QUERY_ERROR" | "INVALID_CVAS_QUERY_ERROR" | "SQLLAB_TIMEOUT_ERROR" | "RESULTS_BACKEND_ERROR" | "ASYNC_WORKERS_ERROR" | "ADHOC_SUBQUERY_NOT_ALLOWED_ERROR" | "INVALID_SQL_ERROR" | "RESULT_TOO_LARGE_ERROR" | "GENERIC_COMMAND_ERROR" | "GENERIC_BACKEND_ERROR" | "INVALID_PAYLOAD_FORMAT_ERROR" | "INVALID_PAYLOAD_SCHEMA_ERROR" | "MARSHMALLOW_ERROR" | "REPORT_NOTIFICATION_ERROR";
                        extra?: Record<string, never>;
                        /** @enum {string} */
                        level?: "info" | "warning" | "error";
                        message?: string;
                    }[];
                    message?: string;
                };
            };
        };
        /** @description Could not process entity */
        422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    message?: string;
                };
            };
        };
        /** @description Fatal error */
        500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    message?: string;
                };
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
