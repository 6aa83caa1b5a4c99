// Generated from spec/6.1.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_query_list",
    "title": "List past queries",
    "description": "List queries run in SQL Lab (the query history), by database, user, status, SQL text and time: who ran what, when, with how many rows and what error. Shows your own, or all with the permission to access all queries. Queries saved by name are in superset_sqllab_get_saved_queries; one entry is in superset_query_get_by_id. Chart queries are not recorded, result rows not kept here. Changes nothing. Returns {count, result: [row]}.",
    "resource": "query",
    "endpoint": "queryList",
    "method": "GET",
    "path": "/api/v1/query/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Query"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "columns",
        "in": "q",
        "wire": "columns",
        "required": false
      },
      {
        "name": "filters",
        "in": "q",
        "wire": "filters",
        "required": false
      },
      {
        "name": "keys",
        "in": "q",
        "wire": "keys",
        "required": false
      },
      {
        "name": "order_column",
        "in": "q",
        "wire": "order_column",
        "required": false
      },
      {
        "name": "order_direction",
        "in": "q",
        "wire": "order_direction",
        "required": false
      },
      {
        "name": "page",
        "in": "q",
        "wire": "page",
        "required": false
      },
      {
        "name": "page_size",
        "in": "q",
        "wire": "page_size",
        "required": false
      },
      {
        "name": "select_columns",
        "in": "q",
        "wire": "select_columns",
        "required": false
      }
    ],
    "defaults": {
      "keys": [
        "none"
      ]
    },
    "fields": [
      "id",
      "status",
      "database.database_name",
      "schema",
      "sql",
      "rows",
      "start_time",
      "user.first_name",
      "user.last_name",
      "sql_tables"
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
        "columns": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "description": "Columns of each row."
        },
        "filters": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "col": {
                "type": "string"
              },
              "opr": {
                "type": "string"
              },
              "value": {
                "type": [
                  "number",
                  "string",
                  "boolean",
                  "array"
                ],
                "items": {
                  "type": [
                    "number",
                    "string",
                    "boolean"
                  ]
                }
              }
            },
            "required": [
              "col",
              "opr",
              "value"
            ]
          },
          "description": "All must hold, e.g. [{\"col\": \"id\", \"opr\": \"eq\", \"value\": 7}]."
        },
        "keys": {
          "type": "array",
          "items": {
            "type": "string",
            "enum": [
              "list_columns",
              "order_columns",
              "label_columns",
              "description_columns",
              "list_title",
              "none"
            ]
          },
          "description": "Metadata to add, none by default."
        },
        "order_column": {
          "type": "string",
          "description": "Column to sort by."
        },
        "order_direction": {
          "type": "string",
          "description": "Which way to sort.",
          "enum": [
            "asc",
            "desc"
          ]
        },
        "page": {
          "type": "integer",
          "description": "Counted from 0."
        },
        "page_size": {
          "type": "integer",
          "description": "Rows per page, 20 when left out, at most 100."
        },
        "select_columns": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "description": "Same as columns."
        }
      },
      "additionalProperties": false
    }
  },
  {
    "name": "superset_query_list_distinct",
    "title": "List query statuses",
    "description": "List the statuses that occur in the query history, such as success, failed, running, for a filter of superset_query_list. Only the column status is allowed. Changes nothing. Returns {count, result: [{text, value}]}.",
    "resource": "query",
    "endpoint": "queryListDistinct",
    "method": "GET",
    "path": "/api/v1/query/distinct/{column_name}",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Query"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "column_name",
        "in": "path",
        "wire": "column_name",
        "required": true
      },
      {
        "name": "filter",
        "in": "q",
        "wire": "filter",
        "required": false
      },
      {
        "name": "include_ids",
        "in": "q",
        "wire": "include_ids",
        "required": false
      },
      {
        "name": "page",
        "in": "q",
        "wire": "page",
        "required": false
      },
      {
        "name": "page_size",
        "in": "q",
        "wire": "page_size",
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
        "column_name": {
          "type": "string",
          "description": "Always status."
        },
        "filter": {
          "type": "string",
          "description": "Text that the names must contain."
        },
        "include_ids": {
          "type": "array",
          "items": {
            "type": "integer"
          },
          "description": "Ids of rows to include whatever the filter says."
        },
        "page": {
          "type": "integer",
          "description": "Counted from 0."
        },
        "page_size": {
          "type": "integer",
          "description": "Rows per page, 20 when left out, at most 100."
        }
      },
      "required": [
        "column_name"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_query_list_related",
    "title": "List query users or databases",
    "description": "List the users or databases of the query history, to turn a name into the id that superset_query_list filters by. Other columns are not found. For all connections use superset_database_list. Changes nothing. Returns {count, result: [{value: id, text: name, extra}]}.",
    "resource": "query",
    "endpoint": "queryListRelated",
    "method": "GET",
    "path": "/api/v1/query/related/{column_name}",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Query"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "column_name",
        "in": "path",
        "wire": "column_name",
        "required": true
      },
      {
        "name": "filter",
        "in": "q",
        "wire": "filter",
        "required": false
      },
      {
        "name": "include_ids",
        "in": "q",
        "wire": "include_ids",
        "required": false
      },
      {
        "name": "page",
        "in": "q",
        "wire": "page",
        "required": false
      },
      {
        "name": "page_size",
        "in": "q",
        "wire": "page_size",
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
        "column_name": {
          "type": "string",
          "description": "database or user."
        },
        "filter": {
          "type": "string",
          "description": "Text that the names must contain; ignored for database."
        },
        "include_ids": {
          "type": "array",
          "items": {
            "type": "integer"
          },
          "description": "Ids of rows to include whatever the filter says."
        },
        "page": {
          "type": "integer",
          "description": "Counted from 0."
        },
        "page_size": {
          "type": "integer",
          "description": "Rows per page, 20 when left out, at most 100."
        }
      },
      "required": [
        "column_name"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_query_stop",
    "title": "Stop running query",
    "description": "Stop a running SQL Lab query, also another user's, by its client id, see superset_query_list with status running. Works only where the database engine can cancel (SQLite cannot), in practice for queries run with runAsync. What it has written until then may stay. A finished query is answered as success without effect; an unknown client id is not found. Needs SQL Lab access. Returns {result: \"OK\"}.",
    "resource": "query",
    "endpoint": "queryStop",
    "method": "POST",
    "path": "/api/v1/query/stop",
    "effect": "trigger",
    "credential": "access",
    "permission": [
      "can_read",
      "Query"
    ],
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "client_id",
        "in": "body",
        "wire": "client_id",
        "required": true
      }
    ],
    "annotations": {
      "readOnlyHint": false,
      "destructiveHint": false,
      "idempotentHint": true,
      "openWorldHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "client_id": {
          "type": "string",
          "description": "Text such as \"f11788c52f\", not the query's number; required."
        }
      },
      "required": [
        "client_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_query_get_updated_since",
    "title": "Get recently changed queries",
    "description": "Get your own SQL Lab queries that changed after a moment, to follow one run with runAsync: wait until state is success, then give resultsKey to superset_sqllab_get_results. For one query use superset_query_get_by_id, for others' or with paging superset_query_list. Choose a recent moment, as nothing limits the answer. Changes nothing. Returns {result: [{id (client id), queryId, state, progress, rows, resultsKey, errorMessage, sql, …}]}.",
    "resource": "query",
    "endpoint": "queryGetUpdatedSince",
    "method": "GET",
    "path": "/api/v1/query/updated_since",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Query"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "last_updated_ms",
        "in": "q",
        "wire": "last_updated_ms",
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
        "last_updated_ms": {
          "type": "number",
          "description": "Milliseconds since 1970-01-01 UTC, e.g. 1735689600000; queries changed since then are returned."
        }
      },
      "required": [
        "last_updated_ms"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_query_get_by_id",
    "title": "Get past query",
    "description": "Get one entry of the SQL Lab query history by its number (query_id of superset_sqllab_execute_query): SQL as written and as run, status, error, row count, times, client_id, results_key. Rows are in superset_sqllab_get_results or superset_sqllab_export_query_results; to search use superset_query_list, for a query saved by name superset_saved_query_get_by_id. Changes nothing. Returns {id, result}.",
    "resource": "query",
    "endpoint": "queryGetById",
    "method": "GET",
    "path": "/api/v1/query/{pk}",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Query"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "query_id",
        "in": "path",
        "wire": "pk",
        "required": true
      },
      {
        "name": "columns",
        "in": "q",
        "wire": "columns",
        "required": false
      },
      {
        "name": "keys",
        "in": "q",
        "wire": "keys",
        "required": false
      }
    ],
    "defaults": {
      "keys": [
        "none"
      ]
    },
    "fields": [
      "client_id",
      "status",
      "sql",
      "database.id",
      "error_message",
      "limit",
      "rows",
      "start_time",
      "end_time",
      "results_key"
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
        "query_id": {
          "type": "integer",
          "description": "Id of the query in lists, a number."
        },
        "columns": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "description": "Columns of each row."
        },
        "keys": {
          "type": "array",
          "items": {
            "type": "string",
            "enum": [
              "show_columns",
              "description_columns",
              "label_columns",
              "show_title",
              "none"
            ]
          },
          "description": "Metadata to add, none by default."
        }
      },
      "required": [
        "query_id"
      ],
      "additionalProperties": false
    }
  }
];
