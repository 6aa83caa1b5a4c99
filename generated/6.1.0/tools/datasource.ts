// Generated from spec/6.1.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
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
  },
  {
    "name": "superset_datasource_validate_expression",
    "title": "Validate dataset expression",
    "description": "Validate a SQL expression for a metric, calculated column or filter of a dataset, by a small test query on its database. Use it before superset_dataset_update; for whole statements use superset_database_validate_sql, for values of a column superset_datasource_get_column_values. Changes nothing. Returns {result: []} when valid, else errors [{message, line_number, start_column, end_column}].",
    "resource": "datasource",
    "endpoint": "datasourceValidateExpression",
    "method": "POST",
    "path": "/api/v1/datasource/{datasource_type}/{datasource_id}/validate_expression/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_validate_expression",
      "Datasource"
    ],
    "accept": "application/json",
    "body": "json",
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
        "name": "clause",
        "in": "body",
        "wire": "clause",
        "required": false
      },
      {
        "name": "expression",
        "in": "body",
        "wire": "expression",
        "required": true
      },
      {
        "name": "expression_type",
        "in": "body",
        "wire": "expression_type",
        "required": false
      }
    ],
    "sql": {
      "expressions": [
        "expression"
      ],
      "databases": [
        {
          "id": "datasource_id",
          "via": [
            {
              "get": "/api/v1/dataset/{pk}",
              "at": "result.database.id"
            }
          ],
          "when": {
            "at": "datasource_type",
            "is": [
              "table"
            ]
          }
        },
        {
          "id": "datasource_id",
          "via": [
            {
              "get": "/api/v1/query/{pk}",
              "at": "result.database.id"
            }
          ],
          "when": {
            "at": "datasource_type",
            "is": [
              "query"
            ]
          }
        },
        {
          "id": "datasource_id",
          "via": [
            {
              "get": "/api/v1/saved_query/{pk}",
              "at": "result.database.id"
            }
          ],
          "when": {
            "at": "datasource_type",
            "is": [
              "saved_query"
            ]
          }
        }
      ]
    },
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
        "clause": {
          "type": "string",
          "description": "Not used by Superset; expression_type decides.",
          "enum": [
            "WHERE",
            "HAVING"
          ]
        },
        "expression": {
          "type": "string",
          "description": "The expression alone, without SELECT or WHERE, e.g. \"SUM(amount) / COUNT(*)\"."
        },
        "expression_type": {
          "type": "string",
          "description": "metric (aggregate), column (calculated column), where (row filter, the default) or having (filter on aggregates).",
          "default": "where",
          "enum": [
            "column",
            "metric",
            "where",
            "having"
          ]
        }
      },
      "required": [
        "datasource_type",
        "datasource_id",
        "expression"
      ],
      "additionalProperties": false
    }
  }
];
