// Generated from spec/5.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_datasource_get_column_values",
    "title": "List column values",
    "description": "List the distinct values of one column of a dataset, as filter drop-downs show them, to find exact spellings before filtering. Queries the database, within row-level security, up to 10,000 values by default. For counts per value use superset_chart_query_data; for schemas and catalogs of datasets superset_dataset_list_distinct. Changes nothing. Returns {result: [value]}; an unknown column fails.",
    "resource": "datasource",
    "endpoint": "datasourceGetColumnValues",
    "method": "GET",
    "path": "/api/v1/datasource/{datasource_type}/{datasource_id}/column/{column_name}/values/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_get_column_values",
      "Datasource"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "datasource_type",
        "in": "path",
        "wire": "datasource_type",
        "required": true
      },
      {
        "name": "datasource_id",
        "in": "path",
        "wire": "datasource_id",
        "required": true
      },
      {
        "name": "column_name",
        "in": "path",
        "wire": "column_name",
        "required": true
      }
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
      }
    ],
    "annotations": {
      "readOnlyHint": true,
      "destructiveHint": false,
      "idempotentHint": true,
      "openWorldHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "datasource_type": {
          "type": "string",
          "description": "Use \"table\" for every dataset; \"dataset\" is refused."
        },
        "datasource_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id of the dataset, see superset_dataset_list."
        },
        "column_name": {
          "type": "string",
          "description": "Name of a column of the dataset, see superset_dataset_get_by_id."
        }
      },
      "required": [
        "datasource_type",
        "datasource_id",
        "column_name"
      ],
      "additionalProperties": false
    }
  }
];
