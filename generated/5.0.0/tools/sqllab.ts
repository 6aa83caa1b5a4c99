// Generated from spec/5.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_sqllab_get_bootstrap_data",
    "title": "Get SQL Lab state",
    "description": "Get what SQL Lab needs at start: your open editor tabs and, by id, the databases open to SQL Lab with what they allow (allow_dml, allow_run_async, allow_ctas, backend). Use it to see at once where SQL can be run; for all connections use superset_database_list, for past queries superset_query_list. Changes nothing. Returns {result: {databases, tab_state_ids, active_tab}}.",
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
    "title": "Estimate query cost",
    "description": "Ask the database what a SQL query would cost, without running it. Only engines with estimates can (BigQuery, PostgreSQL, Presto, Trino; some only with cost_estimate_enabled in the extra settings of the connection); others fail with \"Database does not support cost estimation\". Changes nothing. Returns {result: [{label: value}]}, one entry per statement, e.g. bytes to be scanned or start and total cost.",
    "resource": "sqllab",
    "endpoint": "sqllabEstimateQueryCost",
    "method": "POST",
    "path": "/api/v1/sqllab/estimate/",
    "effect": "read",
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
          "type": "integer",
          "description": "Id of the database, see superset_database_list."
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
    "title": "Run a SQL query",
    "description": "Run SQL on a database and get the rows. Always give queryLimit: without it Superset may ignore the LIMIT in your SQL and return up to 100,000 rows. Writes (INSERT, CREATE, DROP …) happen only if the connection allows DML, and cannot be undone. Of several statements only the last one's rows come back. For a dataset with its metrics use superset_chart_query_data. A connection with allow_run_async fails unless the server has a results backend. Leaves an entry in superset_query_list. Needs SQL Lab access. Returns {query_id, status, data, columns, query}; query.id is the client id for superset_sqllab_export_query_results.",
    "resource": "sqllab",
    "endpoint": "sqllabExecuteQuery",
    "method": "POST",
    "path": "/api/v1/sqllab/execute/",
    "effect": "run",
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
    "sql": {
      "sql": "sql",
      "database": "database_id"
    },
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
          "description": "Catalog to run in; the database's default when left out."
        },
        "client_id": {
          "type": [
            "string",
            "null"
          ],
          "description": "Your own name for the query, unique, at most 11 characters; made up when left out."
        },
        "ctas_method": {
          "type": [
            "string",
            "null"
          ],
          "description": "TABLE (default) or VIEW; only with select_as_cta."
        },
        "database_id": {
          "type": "integer",
          "description": "Id of the database, see superset_database_list."
        },
        "expand_data": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "true to spread nested columns out into their own columns (Presto only, feature flag PRESTO_EXPAND_DATA)."
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
          "description": "Highest number of rows to return, e.g. 100; always give it, as a LIMIT in the SQL alone can get lost."
        },
        "runAsync": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "true to return at once and run in the background; needs allow_run_async, a results backend and Celery."
        },
        "schema": {
          "type": [
            "string",
            "null"
          ],
          "description": "Schema that table names without one refer to; the database's default when left out."
        },
        "select_as_cta": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "true to store the result of a SELECT as a new table or view instead; the connection must allow it."
        },
        "sql": {
          "type": "string",
          "description": "The SQL text, in the database's dialect."
        },
        "sql_editor_id": {
          "type": [
            "string",
            "null"
          ],
          "description": "Id of the SQL Lab tab the query belongs to; leave out."
        },
        "tab": {
          "type": [
            "string",
            "null"
          ],
          "description": "Title to show in the query history."
        },
        "templateParams": {
          "description": "Values for Jinja templates in the SQL, e.g. {\"year\": 2024}; needs the feature flag ENABLE_TEMPLATE_PROCESSING.",
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
          "description": "Name of that table or view; only with select_as_cta."
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
    "description": "Save the result of an earlier SQL Lab query as a CSV file. Unless a results backend still holds the rows, the stored SQL is run again on the database, so never use it for a query that writes. The row limit of the first run stays. for rows in the answer superset_sqllab_execute_query. Only for queries you may see. Returns a link to the saved CSV file; an unknown client id is not found.",
    "resource": "sqllab",
    "endpoint": "sqllabExportQueryResults",
    "method": "GET",
    "path": "/api/v1/sqllab/export/{client_id}/",
    "effect": "run",
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
    "description": "Lay out a SQL text neatly, without running it. Fails with the place of the error if the text cannot be parsed, so it also checks syntax roughly; for the database's own check use superset_database_validate_sql. Jinja templates are parse errors unless the server has ENABLE_TEMPLATE_PROCESSING and both database_id and template_params are given. Changes nothing. Returns {result: text}.",
    "resource": "sqllab",
    "endpoint": "sqllabFormatSql",
    "method": "POST",
    "path": "/api/v1/sqllab/format_sql/",
    "effect": "read",
    "credential": "access",
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
    "description": "Get the rows of a finished SQL Lab query that was run with runAsync. Needs a results backend (RESULTS_BACKEND), Celery and a connection with allow_run_async; otherwise it fails. Learn when the query is done, and its resultsKey, from superset_query_get_updated_since or superset_query_get_by_id. Expired results must be run again with superset_sqllab_execute_query; of queries run without runAsync no rows are kept. Changes nothing. Returns {data, columns, query, status}.",
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
