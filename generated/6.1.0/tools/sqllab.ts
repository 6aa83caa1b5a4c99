// Generated from spec/6.1.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_sqllab_get_bootstrap_data",
    "title": "Sqllab get bootstrap data",
    "description": "Assembles SQLLab bootstrap data (active_tab, databases, queries, tab_state_ids) in a single endpoint. The data can be assembled from the current user's id.",
    "resource": "sqllab",
    "endpoint": "sqllabGetBootstrapData",
    "method": "GET",
    "path": "/api/v1/sqllab/",
    "effect": "read",
    "credential": "access",
    "accept": "application/json",
    "arguments": [],
    "annotations": {
      "readOnlyHint": true,
      "destructiveHint": false,
      "idempotentHint": true,
      "openWorldHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    }
  },
  {
    "name": "superset_sqllab_estimate_query_cost",
    "title": "Sqllab estimate query cost",
    "description": "Estimate the SQL query execution cost",
    "resource": "sqllab",
    "endpoint": "sqllabEstimateQueryCost",
    "method": "POST",
    "path": "/api/v1/sqllab/estimate/",
    "effect": "create",
    "credential": "access",
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "catalog",
        "in": "body",
        "wire": "catalog",
        "required": false
      },
      {
        "name": "database_id",
        "in": "body",
        "wire": "database_id",
        "required": true
      },
      {
        "name": "schema",
        "in": "body",
        "wire": "schema",
        "required": false
      },
      {
        "name": "sql",
        "in": "body",
        "wire": "sql",
        "required": true
      },
      {
        "name": "template_params",
        "in": "body",
        "wire": "template_params",
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
        "catalog": {
          "type": [
            "string",
            "null"
          ],
          "description": "The database catalog"
        },
        "database_id": {
          "type": "integer",
          "description": "The database id"
        },
        "schema": {
          "type": [
            "string",
            "null"
          ],
          "description": "The database schema"
        },
        "sql": {
          "type": "string",
          "description": "The SQL query to estimate"
        },
        "template_params": {
          "type": "object",
          "description": "The SQL query template params",
          "additionalProperties": true
        }
      },
      "required": [
        "database_id",
        "sql"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_sqllab_execute_query",
    "title": "Sqllab execute query",
    "description": "Execute a SQL query",
    "resource": "sqllab",
    "endpoint": "sqllabExecuteQuery",
    "method": "POST",
    "path": "/api/v1/sqllab/execute/",
    "effect": "create",
    "credential": "access",
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "catalog",
        "in": "body",
        "wire": "catalog",
        "required": false
      },
      {
        "name": "client_id",
        "in": "body",
        "wire": "client_id",
        "required": false
      },
      {
        "name": "ctas_method",
        "in": "body",
        "wire": "ctas_method",
        "required": false
      },
      {
        "name": "database_id",
        "in": "body",
        "wire": "database_id",
        "required": true
      },
      {
        "name": "expand_data",
        "in": "body",
        "wire": "expand_data",
        "required": false
      },
      {
        "name": "queryLimit",
        "in": "body",
        "wire": "queryLimit",
        "required": false
      },
      {
        "name": "runAsync",
        "in": "body",
        "wire": "runAsync",
        "required": false
      },
      {
        "name": "schema",
        "in": "body",
        "wire": "schema",
        "required": false
      },
      {
        "name": "select_as_cta",
        "in": "body",
        "wire": "select_as_cta",
        "required": false
      },
      {
        "name": "sql",
        "in": "body",
        "wire": "sql",
        "required": true
      },
      {
        "name": "sql_editor_id",
        "in": "body",
        "wire": "sql_editor_id",
        "required": false
      },
      {
        "name": "tab",
        "in": "body",
        "wire": "tab",
        "required": false
      },
      {
        "name": "templateParams",
        "in": "body",
        "wire": "templateParams",
        "required": false
      },
      {
        "name": "tmp_table_name",
        "in": "body",
        "wire": "tmp_table_name",
        "required": false
      }
    ],
    "jsonText": [
      "templateParams"
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
        "catalog": {
          "type": [
            "string",
            "null"
          ]
        },
        "client_id": {
          "type": [
            "string",
            "null"
          ]
        },
        "ctas_method": {
          "type": [
            "string",
            "null"
          ]
        },
        "database_id": {
          "type": "integer"
        },
        "expand_data": {
          "type": [
            "boolean",
            "null"
          ]
        },
        "queryLimit": {
          "type": [
            "integer",
            "null"
          ]
        },
        "runAsync": {
          "type": [
            "boolean",
            "null"
          ]
        },
        "schema": {
          "type": [
            "string",
            "null"
          ]
        },
        "select_as_cta": {
          "type": [
            "boolean",
            "null"
          ]
        },
        "sql": {
          "type": "string"
        },
        "sql_editor_id": {
          "type": [
            "string",
            "null"
          ]
        },
        "tab": {
          "type": [
            "string",
            "null"
          ]
        },
        "templateParams": {
          "type": [
            "object",
            "array",
            "string",
            "null"
          ],
          "additionalProperties": true,
          "items": {}
        },
        "tmp_table_name": {
          "type": [
            "string",
            "null"
          ]
        }
      },
      "required": [
        "database_id",
        "sql"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_sqllab_export_query_results",
    "title": "Sqllab export query results",
    "description": "Export the SQL query results to a CSV",
    "resource": "sqllab",
    "endpoint": "sqllabExportQueryResults",
    "method": "GET",
    "path": "/api/v1/sqllab/export/{client_id}/",
    "effect": "read",
    "credential": "access",
    "accept": "text/csv, application/json",
    "arguments": [
      {
        "name": "client_id",
        "in": "path",
        "wire": "client_id",
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
        "client_id": {
          "type": "string",
          "description": "The SQL query result identifier"
        }
      },
      "required": [
        "client_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_sqllab_export_streaming",
    "title": "Sqllab export streaming",
    "description": "Export SQL query results to CSV with streaming",
    "resource": "sqllab",
    "endpoint": "sqllabExportStreaming",
    "method": "POST",
    "path": "/api/v1/sqllab/export_streaming/",
    "effect": "create",
    "credential": "access",
    "accept": "text/csv, application/json",
    "body": "form",
    "arguments": [
      {
        "name": "client_id",
        "in": "form",
        "wire": "client_id",
        "required": true
      },
      {
        "name": "expected_rows",
        "in": "form",
        "wire": "expected_rows",
        "required": false
      },
      {
        "name": "filename",
        "in": "form",
        "wire": "filename",
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
        "client_id": {
          "type": "string",
          "description": "The SQL query result identifier"
        },
        "expected_rows": {
          "type": "integer",
          "description": "Optional expected row count for progress tracking"
        },
        "filename": {
          "type": "string",
          "description": "Optional filename for the export"
        }
      },
      "required": [
        "client_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_sqllab_format_sql",
    "title": "Sqllab format sql",
    "description": "Format SQL code",
    "resource": "sqllab",
    "endpoint": "sqllabFormatSql",
    "method": "POST",
    "path": "/api/v1/sqllab/format_sql/",
    "effect": "create",
    "credential": "access",
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "database_id",
        "in": "body",
        "wire": "database_id",
        "required": false
      },
      {
        "name": "engine",
        "in": "body",
        "wire": "engine",
        "required": false
      },
      {
        "name": "sql",
        "in": "body",
        "wire": "sql",
        "required": true
      },
      {
        "name": "template_params",
        "in": "body",
        "wire": "template_params",
        "required": false
      }
    ],
    "jsonText": [
      "template_params"
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
        "database_id": {
          "type": [
            "integer",
            "null"
          ],
          "description": "The database id"
        },
        "engine": {
          "type": [
            "string",
            "null"
          ]
        },
        "sql": {
          "type": "string"
        },
        "template_params": {
          "description": "The SQL query template params as JSON string",
          "type": [
            "object",
            "array",
            "string",
            "null"
          ],
          "additionalProperties": true,
          "items": {}
        }
      },
      "required": [
        "sql"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_sqllab_get_results",
    "title": "Sqllab get results",
    "description": "Get the result of a SQL query execution",
    "resource": "sqllab",
    "endpoint": "sqllabGetResults",
    "method": "GET",
    "path": "/api/v1/sqllab/results/",
    "effect": "read",
    "credential": "access",
    "accept": "application/json",
    "arguments": [
      {
        "name": "key",
        "in": "q",
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
          "type": "string"
        }
      },
      "required": [
        "key"
      ],
      "additionalProperties": false
    }
  }
];
