// Generated from spec/4.1.4/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_report_log_list",
    "title": "List report runs",
    "description": "List the runs of one alert or report with state and error, to learn why nothing was sent; the latest state alone is in superset_report_get_by_id. Sort by start_dttm desc for the newest. Empty until Celery with beat has run it; runs older than log_retention days are dropped. Needs the feature flag ALERT_REPORTS. Changes nothing. Returns {count, result: [{id, state, scheduled_dttm, start_dttm, end_dttm, value, error_message, uuid}]}.",
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
    "defaults": {
      "keys": [
        "none"
      ],
      "columns": [
        "id",
        "state",
        "scheduled_dttm",
        "error_message"
      ]
    },
    "references": [
      {
        "at": "report_id",
        "to": "/api/v1/report/"
      }
    ],
    "operators": [
      [
        [
          "end_dttm",
          "scheduled_dttm",
          "start_dttm"
        ],
        [
          "eq",
          "gt",
          "lt",
          "neq"
        ]
      ],
      [
        [
          "error_message",
          "state",
          "uuid",
          "value_row_json"
        ],
        [
          "ct",
          "eq",
          "ew",
          "in",
          "nct",
          "neq",
          "new",
          "not_in",
          "nsw",
          "sw"
        ]
      ],
      [
        [
          "value"
        ],
        [
          "eq",
          "gt",
          "in",
          "lt",
          "neq",
          "not_in"
        ]
      ]
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
          "type": [
            "integer",
            "string"
          ],
          "description": "Id (number) or name of the report."
        },
        "columns": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "description": "Columns of each row. Default: id, state, scheduled_dttm, error_message. Also: end_dttm, start_dttm, uuid, value, value_row_json."
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
          "description": "All must hold, e.g. [{\"col\": \"id\", \"opr\": \"eq\", \"value\": 7}]. Operators: end_dttm, scheduled_dttm, start_dttm: eq gt lt neq; value: eq gt in lt neq not_in; others: ct eq ew in nct neq new not_in nsw sw. (ct contains, sw/ew starts/ends with, n… not.)"
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
    "defaults": {
      "keys": [
        "none"
      ]
    },
    "references": [
      {
        "at": "report_id",
        "to": "/api/v1/report/"
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
          "type": [
            "integer",
            "string"
          ],
          "description": "Id (number) or name of the report."
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
        "report_id",
        "log_id"
      ],
      "additionalProperties": false
    }
  }
];
