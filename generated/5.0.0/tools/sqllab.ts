// Generated from spec/5.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_sqllab_get_bootstrap_data",
    "title": "Get SQL Lab state",
    "description": "Get what SQL Lab starts with: your open editor tabs and the databases open to it, by id, with what they allow (allow_dml, allow_run_async, allow_ctas, backend). Shows at once where superset_sqllab_execute_query can run; for all connections use superset_database_list, for past queries superset_query_list. Changes nothing. Returns {result: {databases, tab_state_ids, active_tab}}.",
    "resource": "sqllab",
    "endpoint": "sqllabGetBootstrapData",
    "method": "GET",
    "path": "/api/v1/sqllab/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "SQLLab"
    ],
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
    "title": "Estimate query cost",
    "description": "Estimate what a SQL query would cost, by asking the database without running it. Only engines with estimates can (BigQuery, PostgreSQL, Presto, Trino; some only with cost_estimate_enabled in the connection's extra); others fail with \"Database does not support cost estimation\". To run it use superset_sqllab_execute_query. Changes nothing. Returns {result: [{label: value}]}, one per statement, e.g. bytes scanned or start and total cost.",
    "resource": "sqllab",
    "endpoint": "sqllabEstimateQueryCost",
    "method": "POST",
    "path": "/api/v1/sqllab/estimate/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_estimate_query_cost",
      "SQLLab"
    ],
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
    "sql": {
      "statements": [
        "sql"
      ],
      "databases": [
        {
          "id": "database_id"
        }
      ],
      "schema": "schema"
    },
    "references": [
      {
        "at": "database_id",
        "to": "/api/v1/database/"
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
        "catalog": {
          "type": [
            "string",
            "null"
          ],
          "description": "Catalog to run in; the database's default when left out."
        },
        "database_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id or name of the database, see superset_database_list."
        },
        "schema": {
          "type": [
            "string",
            "null"
          ],
          "description": "Schema to run in; the database's default when left out."
        },
        "sql": {
          "type": "string",
          "description": "The SQL text to estimate."
        },
        "template_params": {
          "type": "object",
          "description": "Values for Jinja templates in the SQL, e.g. {\"year\": 2024}.",
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
    "title": "Run SQL query",
    "description": "Run SQL on a database and get the rows: as many as queryLimit, its own LIMIT and the server's settings allow. Writes happen only if the connection allows DML, and cannot be undone. Of several statements only the last one's rows come back. For metrics of a dataset use superset_chart_query_data. Fails on a connection with allow_run_async but no results backend. Needs SQL Lab access. Returns {data, columns, query}; query.id is for superset_sqllab_export_query_results.",
    "resource": "sqllab",
    "endpoint": "sqllabExecuteQuery",
    "method": "POST",
    "path": "/api/v1/sqllab/execute/",
    "effect": "run",
    "credential": "access",
    "permission": [
      "can_execute_sql_query",
      "SQLLab"
    ],
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
        "name": "json",
        "in": "body",
        "wire": "json",
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
    "fields": [
      "data",
      "columns.column_name",
      "columns.type",
      "query.id",
      "query.rows",
      "query.limit",
      "query.limitingFactor",
      "query.state",
      "query.resultsKey",
      "query.errorMessage"
    ],
    "sql": {
      "statements": [
        "sql"
      ],
      "databases": [
        {
          "id": "database_id"
        }
      ],
      "schema": "schema",
      "rowLimit": "queryLimit",
      "unprovable": {
        "select_as_cta": "would have its result stored as a table (select_as_cta)"
      }
    },
    "references": [
      {
        "at": "database_id",
        "to": "/api/v1/database/"
      }
    ],
    "annotations": {
      "readOnlyHint": false,
      "destructiveHint": true,
      "idempotentHint": false,
      "openWorldHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "catalog": {
          "type": [
            "string",
            "null"
          ],
          "description": "The default one when left out."
        },
        "client_id": {
          "type": [
            "string",
            "null"
          ],
          "description": "Your own name for it, unique, 11 characters at most."
        },
        "ctas_method": {
          "type": [
            "string",
            "null"
          ],
          "description": "TABLE (default) or VIEW, for select_as_cta."
        },
        "database_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id or name of the database, see superset_database_list."
        },
        "expand_data": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "true to spread nested columns."
        },
        "json": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Without effect; the answer is always JSON."
        },
        "queryLimit": {
          "type": [
            "integer",
            "null"
          ],
          "description": "Highest number of rows to return, e.g. 100."
        },
        "runAsync": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "true to run in the background, and await it (results backend, Celery)."
        },
        "schema": {
          "type": [
            "string",
            "null"
          ],
          "description": "Schema of tables named without one."
        },
        "select_as_cta": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "true to store the rows in a new table instead."
        },
        "sql": {
          "type": "string",
          "description": "SQL in the database's dialect."
        },
        "sql_editor_id": {
          "type": [
            "string",
            "null"
          ],
          "description": "Leave out; the SQL Lab tab."
        },
        "tab": {
          "type": [
            "string",
            "null"
          ],
          "description": "Title in the history."
        },
        "templateParams": {
          "description": "Values for Jinja templates, e.g. {\"year\": 2024}.",
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
          ],
          "description": "Name of the new table, for select_as_cta."
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
    "title": "Export query results",
    "description": "Save the result of an earlier SQL Lab query as a CSV file. Unless a results backend still has the rows, the stored SQL is run again: a query that writes writes a second time, so only use it for SELECT. The row limit of the first run stays. rows in the answer: superset_sqllab_execute_query. Only for queries you may see. Returns a link to the saved CSV file; an unknown client id is not found.",
    "resource": "sqllab",
    "endpoint": "sqllabExportQueryResults",
    "method": "GET",
    "path": "/api/v1/sqllab/export/{client_id}/",
    "effect": "run",
    "credential": "access",
    "permission": [
      "can_export_csv",
      "SQLLab"
    ],
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
      "readOnlyHint": false,
      "destructiveHint": true,
      "idempotentHint": false,
      "openWorldHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "client_id": {
          "type": "string",
          "description": "Client id of the query, text such as \"f11788c52f\" (query.id of superset_sqllab_execute_query), not its number."
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
    "title": "Format SQL",
    "description": "Format a SQL text neatly, without running it. A text that cannot be parsed fails with the place of the error, a rough check of the syntax; for the database's own use superset_database_validate_sql, to run it superset_sqllab_execute_query. Jinja templates are parse errors unless the server has ENABLE_TEMPLATE_PROCESSING and gets database_id and template_params. Changes nothing. Returns {result: text}.",
    "resource": "sqllab",
    "endpoint": "sqllabFormatSql",
    "method": "POST",
    "path": "/api/v1/sqllab/format_sql/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "SQLLab"
    ],
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "sql",
        "in": "body",
        "wire": "sql",
        "required": true
      },
      {
        "name": "engine",
        "in": "body",
        "wire": "engine",
        "required": false
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
        "sql": {
          "type": "string",
          "description": "The SQL text to format."
        },
        "engine": {
          "type": [
            "string",
            "null"
          ],
          "description": "SQL dialect, e.g. \"postgresql\", \"bigquery\"; taken from database_id when left out."
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
    "title": "Get asynchronous query results",
    "description": "Get the rows of a finished SQL Lab query that was run with runAsync. superset_query_get_updated_since or superset_query_get_by_id tell when it is done, and its resultsKey. Expired results must be run again with superset_sqllab_execute_query; without runAsync no rows are kept. Needs a results backend (RESULTS_BACKEND), Celery and a connection with allow_run_async, else it fails. Changes nothing. Returns {data, columns, query, status}.",
    "resource": "sqllab",
    "endpoint": "sqllabGetResults",
    "method": "GET",
    "path": "/api/v1/sqllab/results/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_get_results",
      "SQLLab"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "key",
        "in": "q",
        "wire": "key",
        "required": true
      }
    ],
    "fields": [
      "data",
      "columns.column_name",
      "columns.type",
      "query.id",
      "query.rows",
      "query.limit",
      "query.limitingFactor",
      "query.state"
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
          "description": "resultsKey (results_key) of the finished query, a UUID."
        }
      },
      "required": [
        "key"
      ],
      "additionalProperties": false
    }
  }
];
