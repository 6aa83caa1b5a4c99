// Generated from spec/5.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_cache_invalidate",
    "title": "Invalidate cached chart data",
    "description": "Throw away the cached chart results of given datasets, so that the next view queries the database again. Use it when data changed behind Superset's back; to fill the cache again use superset_chart_warm_up_cache or superset_dataset_warm_up_cache. Deletes only cached results, no data and no definitions; the next views are slower. Works only on results that Superset keeps track of (configuration STORE_CACHE_KEYS_IN_METADATA_DB), and only where the data cache and the default cache share store and key prefix; unknown datasets are passed over without a word. Needs the permission can_invalidate on CacheRestApi. Returns {}.",
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
          "description": "Datasets as \"<dataset id>__table\", e.g. [\"12__table\"].",
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
