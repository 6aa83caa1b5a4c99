// Generated from spec/5.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_cache_invalidate",
    "title": "Clear cached chart data",
    "description": "Clear the cached chart results of given datasets, so that the next view queries the database again (and is slower). Use it when data changed behind Superset's back; to fill the cache use superset_chart_warm_up_cache or superset_dataset_warm_up_cache. Deletes no data and no definitions. Reaches only results that Superset keeps track of (STORE_CACHE_KEYS_IN_METADATA_DB), with one cache for data and the rest; unknown datasets are passed over. Needs the permission to invalidate caches. Returns {}.",
    "resource": "cache",
    "endpoint": "cacheInvalidate",
    "method": "POST",
    "path": "/api/v1/cachekey/invalidate",
    "effect": "trigger",
    "credential": "access",
    "permission": [
      "can_invalidate",
      "CacheRestApi"
    ],
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "datasource_uids",
        "in": "body",
        "wire": "datasource_uids",
        "required": false
      },
      {
        "name": "datasources",
        "in": "body",
        "wire": "datasources",
        "required": false
      }
    ],
    "annotations": {
      "readOnlyHint": false,
      "destructiveHint": false,
      "idempotentHint": true,
      "openWorldHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "datasource_uids": {
          "type": "array",
          "description": "Datasets as [\"12__table\"], the number being the dataset's id.",
          "items": {
            "type": "string"
          }
        },
        "datasources": {
          "type": "array",
          "description": "Datasets by name: [{\"datasource_type\": \"table\", \"database_name\": \"sales\", \"schema\": \"public\", \"datasource_name\": \"orders\"}].",
          "items": {
            "type": "object",
            "properties": {
              "catalog": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "Datasource catalog"
              },
              "database_name": {
                "type": "string",
                "description": "Datasource name"
              },
              "datasource_name": {
                "type": "string",
                "description": "The datasource name."
              },
              "datasource_type": {
                "type": "string",
                "description": "The type of dataset/datasource identified on datasource_id.",
                "enum": [
                  "table",
                  "dataset",
                  "query",
                  "saved_query",
                  "view"
                ]
              },
              "schema": {
                "type": "string",
                "description": "Datasource schema"
              }
            },
            "required": [
              "datasource_type"
            ],
            "additionalProperties": false
          }
        }
      },
      "additionalProperties": false
    }
  }
];
