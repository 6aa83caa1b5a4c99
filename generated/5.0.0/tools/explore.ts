// Generated from spec/5.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_explore_get",
    "title": "Get Explore context",
    "description": "Get what the Explore page needs for a chart or dataset: form data completed with defaults, the dataset with columns and metrics, the chart. Give one of slice_id, datasource_id with datasource_type, form_data_key or permalink_key. Large (18 kB and more): the chart alone is in superset_chart_get_by_id, the dataset in superset_dataset_get_by_id. Runs no query, changes nothing. Returns {result: {dataset, form_data, slice, metadata, message}}; an unknown chart gives a dataset named \"[Missing Dataset]\", no error.",
    "resource": "explore",
    "endpoint": "exploreGet",
    "method": "GET",
    "path": "/api/v1/explore/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Explore"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "form_data_key",
        "in": "query",
        "wire": "form_data_key",
        "required": false
      },
      {
        "name": "permalink_key",
        "in": "query",
        "wire": "permalink_key",
        "required": false
      },
      {
        "name": "slice_id",
        "in": "query",
        "wire": "slice_id",
        "required": false
      },
      {
        "name": "datasource_id",
        "in": "query",
        "wire": "datasource_id",
        "required": false
      },
      {
        "name": "datasource_type",
        "in": "query",
        "wire": "datasource_type",
        "required": false
      }
    ],
    "fields": [
      "message",
      "slice.slice_id",
      "slice.slice_name",
      "form_data",
      "dataset.id",
      "dataset.table_name",
      "dataset.columns.column_name",
      "dataset.columns.type",
      "dataset.columns.verbose_name",
      "dataset.metrics.metric_name",
      "dataset.metrics.expression",
      "dataset.metrics.verbose_name"
    ],
    "references": [
      {
        "at": "datasource_id",
        "to": "/api/v1/dataset/",
        "when": [
          {
            "at": "datasource_type",
            "is": [
              "table"
            ]
          }
        ]
      },
      {
        "at": "slice_id",
        "to": "/api/v1/chart/"
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
        "form_data_key": {
          "type": "string",
          "description": "Key from superset_explore_form_data_create."
        },
        "permalink_key": {
          "type": "string",
          "description": "Key from superset_explore_permalink_create, the part after /superset/explore/p/."
        },
        "slice_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id of a saved chart."
        },
        "datasource_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id of a dataset, to start from it without a chart; give datasource_type too."
        },
        "datasource_type": {
          "type": "string",
          "description": "Always \"table\"."
        }
      },
      "additionalProperties": false
    }
  }
];
