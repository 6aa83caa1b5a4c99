// Generated from spec/6.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_report_log_list",
    "title": "List report runs",
    "description": "List the runs of one alert or report with state and error: use it to learn why nothing was sent. The latest state alone stands in superset_report_get_by_id. Sort by start_dttm desc for the newest. Empty until Celery with beat has run it; older runs are dropped after log_retention days. Needs the feature flag ALERT_REPORTS. Changes nothing. Returns {count, ids, result: [{id, state, scheduled_dttm, start_dttm, end_dttm, value, error_message, uuid}]}.",
    "resource": "report_log",
    "endpoint": "reportLogList",
    "method": "GET",
    "path": "/api/v1/report/{pk}/log/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "ReportSchedule"
    ],
    "flags": [
      "ALERT_REPORTS"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "report_id",
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
        "report_id": {
          "type": "integer",
          "description": "Id of the report, a number."
        },
        "columns": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "description": "Names of the columns to return; the fewer, the shorter the answer. All default columns when left out. Default: end_dttm, error_message, id, scheduled_dttm, start_dttm, state, uuid, value, value_row_json."
        },
        "filters": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "col": {
                "type": "string",
                "enum": [
                  "end_dttm",
                  "error_message",
                  "scheduled_dttm",
                  "start_dttm",
                  "state",
                  "uuid",
                  "value",
                  "value_row_json"
                ]
              },
              "opr": {
                "type": "string",
                "enum": [
                  "ct",
                  "eq",
                  "ew",
                  "gt",
                  "in",
                  "lt",
                  "nct",
                  "neq",
                  "new",
                  "not_in",
                  "nsw",
                  "sw"
                ]
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
          "description": "Conditions that all must hold, e.g. [{\"col\": \"id\", \"opr\": \"eq\", \"value\": 7}]. Operators by column: end_dttm, scheduled_dttm, start_dttm: eq gt lt neq; error_message, state, uuid, value_row_json: ct eq ew in nct neq new not_in nsw sw; value: eq gt in lt neq not_in."
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
          "description": "Column to sort by.",
          "enum": [
            "end_dttm",
            "error_message",
            "scheduled_dttm",
            "start_dttm",
            "state",
            "value"
          ]
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
      "required": [
        "report_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_report_log_get_by_id",
    "title": "Get report run",
    "description": "Get one run of an alert or report: state, times, the value that an alert found and the error. To find the run use superset_report_log_list. Needs the feature flag ALERT_REPORTS, and Celery with beat, which writes the runs. Changes nothing. Returns {id, result: {state, scheduled_dttm, start_dttm, end_dttm, value, value_row_json, error_message, uuid}}.",
    "resource": "report_log",
    "endpoint": "reportLogGetById",
    "method": "GET",
    "path": "/api/v1/report/{pk}/log/{log_id}",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "ReportSchedule"
    ],
    "flags": [
      "ALERT_REPORTS"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "report_id",
        "in": "path",
        "wire": "pk",
        "required": true
      },
      {
        "name": "log_id",
        "in": "path",
        "wire": "log_id",
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
        "report_id": {
          "type": "integer",
          "description": "Id of the report, a number."
        },
        "log_id": {
          "type": "integer",
          "description": "Id of the run, a number, from superset_report_log_list; it alone decides, whatever the report."
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
        "report_id",
        "log_id"
      ],
      "additionalProperties": false
    }
  }
];
