// Generated from spec/4.1.4/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_log_list",
    "title": "List audit log",
    "description": "List the audit log: who did what in Superset when, newest first. For \"who changed or opened this\" filter by dashboard_id, slice_id (the chart's id), user_id, dttm or action, e.g. action ct \"DashboardRestApi.put\". What you opened yourself is in superset_activity_get_recent, SQL run in SQL Lab in superset_query_list. Grows with every call, so always filter. Administrators only. Changes nothing. Returns {count, ids, result: [{action, dttm, user, user_id, dashboard_id, slice_id, duration_ms, json, referrer}]}.",
    "resource": "log",
    "endpoint": "logList",
    "method": "GET",
    "path": "/api/v1/log/",
    "effect": "read",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_read",
      "Log"
    ],
    "setting": "SUPERSET_LOG_VIEW",
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
      "dttm",
      "action",
      "user.username",
      "dashboard_id",
      "slice_id"
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
                "items": {}
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
    "name": "superset_log_create",
    "title": "Create empty log entry",
    "description": "Add an empty entry to the audit log. Useless in practice: Superset takes no field but the id, records neither user, action nor time, and writes its real entries by itself. The entry cannot be deleted. To read the log use superset_log_list. Administrators only. Returns {id, result}.",
    "resource": "log",
    "endpoint": "logCreate",
    "method": "POST",
    "path": "/api/v1/log/",
    "effect": "create",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_write",
      "Log"
    ],
    "setting": "SUPERSET_LOG_VIEW",
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "id",
        "in": "body",
        "wire": "id",
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
        "id": {
          "type": "integer",
          "description": "Number of the entry; the next free one when left out."
        }
      },
      "additionalProperties": false
    }
  },
  {
    "name": "superset_log_get_by_id",
    "title": "Get audit log entry",
    "description": "Get one entry of the audit log with its details. To find entries by user, object, action or time use superset_log_list. Administrators only. Changes nothing. Returns {id, result: {action, dttm, user, user_id, dashboard_id, slice_id, duration_ms, json, referrer}}; json holds the path and the arguments of the call.",
    "resource": "log",
    "endpoint": "logGetById",
    "method": "GET",
    "path": "/api/v1/log/{pk}",
    "effect": "read",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_read",
      "Log"
    ],
    "setting": "SUPERSET_LOG_VIEW",
    "accept": "application/json",
    "arguments": [
      {
        "name": "log_id",
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
    "annotations": {
      "readOnlyHint": true,
      "destructiveHint": false,
      "idempotentHint": true,
      "openWorldHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "log_id": {
          "type": "integer",
          "description": "Id of the entry, see superset_log_list."
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
        "log_id"
      ],
      "additionalProperties": false
    }
  }
];
