// Generated from spec/6.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_explore_permalink_create",
    "title": "Create chart permalink",
    "description": "Create a lasting link that opens given chart settings in Explore, saved chart or not. For dashboards use superset_dashboard_permalink_create; for a link of some days superset_explore_form_data_create; to read one superset_explore_permalink_get. Needs access to the dataset; saves no chart and gives nobody access they lack. Every call makes another link, never to be deleted. Returns {key, url}; without datasource in formData fails with \"Fatal error\".",
    "resource": "explore_permalink",
    "endpoint": "explorePermalinkCreate",
    "method": "POST",
    "path": "/api/v1/explore/permalink",
    "effect": "create",
    "credential": "access",
    "permission": [
      "can_write",
      "ExplorePermalinkRestApi"
    ],
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "formData",
        "in": "body",
        "wire": "formData",
        "required": true
      },
      {
        "name": "urlParams",
        "in": "body",
        "wire": "urlParams",
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
        "formData": {
          "type": "object",
          "description": "Settings with datasource: {\"datasource\":\"1__table\",\"viz_type\":\"table\",\"groupby\":[\"region\"],\"slice_id\":7}.",
          "additionalProperties": true
        },
        "urlParams": {
          "type": [
            "array",
            "null"
          ],
          "description": "Query parameters of the link as pairs, e.g. [[\"standalone\", \"1\"]].",
          "items": {}
        }
      },
      "required": [
        "formData"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_explore_permalink_get",
    "title": "Get chart permalink state",
    "description": "Read the chart settings that an Explore permalink stands for. Settings completed with defaults and the dataset: give the key to superset_explore_get as permalink_key; to make a link use superset_explore_permalink_create. Needs access to the dataset. A mistyped key fails with \"Fatal error\". Changes nothing. Returns {chartId, datasource, datasourceId, datasourceType, state: {formData, urlParams, chartState}}.",
    "resource": "explore_permalink",
    "endpoint": "explorePermalinkGet",
    "method": "GET",
    "path": "/api/v1/explore/permalink/{key}",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "ExplorePermalinkRestApi"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "key",
        "in": "path",
        "wire": "key",
        "required": true
      }
    ],
    "annotations": {
      "readOnlyHint": true,
      "destructiveHint": false,
      "idempotentHint": true,
      "openWorldHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "key": {
          "type": "string",
          "description": "Key of the link, the part after /superset/explore/p/, e.g. \"9dKXMlYWVyb\"."
        }
      },
      "required": [
        "key"
      ],
      "additionalProperties": false
    }
  }
];
