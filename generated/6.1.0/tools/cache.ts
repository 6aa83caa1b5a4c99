// Generated from spec/6.1.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_cache_invalidate",
    "title": "Cache invalidate",
    "description": "Takes a list of datasources, finds and invalidates the associated cache records and removes the database records.",
    "resource": "cache",
    "endpoint": "cacheInvalidate",
    "method": "POST",
    "path": "/api/v1/cachekey/invalidate",
    "effect": "create",
    "credential": "access",
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
      "idempotentHint": false,
      "openWorldHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "datasource_uids": {
          "type": "array",
          "description": "The uid of the dataset/datasource this new chart will use. A complete datasource identification needs datasource_uid",
          "items": {
            "type": "string"
          }
        },
        "datasources": {
          "type": "array",
          "description": "A list of the data source and database names",
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
