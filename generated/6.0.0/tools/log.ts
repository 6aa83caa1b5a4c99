// Generated from spec/6.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_log_list",
    "title": "List audit log",
    "description": "List the audit log: who did what in Superset when, newest first. Use it for \"who changed or opened this\": filter by dashboard_id, slice_id (the chart's id), user_id, dttm or action, e.g. action ct \"DashboardRestApi.put\". What you yourself opened is in superset_activity_get_recent; SQL run in SQL Lab in superset_query_list. Grows with every call, so always filter. Administrators only. Changes nothing. Returns {count, ids, result: [{action, dttm, user, user_id, dashboard_id, slice_id, duration_ms, json, referrer}]}.",
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
          "description": "Names of the columns to return; the fewer, the shorter the answer. All default columns when left out."
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
                "anyOf": [
                  {
                    "type": "number"
                  },
                  {
                    "type": "string"
                  },
                  {
                    "type": "boolean"
                  },
                  {
                    "type": "array",
                    "items": {
                      "anyOf": [
                        {
                          "type": "number"
                        },
                        {
                          "type": "string"
                        },
                        {
                          "type": "boolean"
                        }
                      ]
                    }
                  }
                ]
              }
            },
            "required": [
              "col",
              "opr",
              "value"
            ]
          },
          "description": "Conditions that all must hold, e.g. [{\"col\": \"id\", \"opr\": \"eq\", \"value\": 7}]."
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
          "description": "Which metadata to add to the answer; [\"none\"] for the shortest answer."
        },
        "order_column": {
          "type": "string",
          "description": "Column to sort by."
        },
        "order_direction": {
          "type": "string",
          "description": "Sort direction.",
          "enum": [
            "asc",
            "desc"
          ]
        },
        "page": {
          "type": "integer",
          "description": "Page number, from 0."
        },
        "page_size": {
          "type": "integer",
          "description": "Rows per page, at most 100 (more is silently cut to 100); 20 when left out."
        },
        "select_columns": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "description": "Same as columns (which see); give only one of the two."
        }
      },
      "additionalProperties": false
    }
  },
  {
    "name": "superset_log_create",
    "title": "Create empty log entry",
    "description": "Add an empty entry to the audit log. Practically useless: Superset accepts no field but the id and records neither user, action nor time; it writes its real entries by itself. The entry cannot be deleted here. To read the log use superset_log_list. Administrators only. Returns {id, result}.",
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
          "description": "Id for the entry; the next free one, when left out."
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
          "description": "Id of the log, a number."
        },
        "columns": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "description": "Names of the columns to return; the fewer, the shorter the answer. All default columns when left out."
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
          "description": "Which metadata to add to the answer; [\"none\"] for the shortest answer."
        }
      },
      "required": [
        "log_id"
      ],
      "additionalProperties": false
    }
  }
];
