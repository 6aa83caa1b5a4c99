// Generated from spec/6.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_report_bulk_delete",
    "title": "Delete several reports",
    "description": "Delete several alerts and reports for good, with the logs of their runs; charts and dashboards stay. All ids must exist and be yours, otherwise nothing is deleted. For one use superset_report_delete; to only pause them set active to false with superset_report_update. Needs the feature flag ALERT_REPORTS and ownership. Returns {message}.",
    "resource": "report",
    "endpoint": "reportBulkDelete",
    "method": "DELETE",
    "path": "/api/v1/report/",
    "effect": "delete",
    "credential": "access",
    "permission": [
      "can_write",
      "ReportSchedule"
    ],
    "flags": [
      "ALERT_REPORTS"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "ids",
        "in": "q",
        "wire": "q",
        "required": true,
        "whole": true
      }
    ],
    "references": [
      {
        "at": "ids[]",
        "to": "/api/v1/report/"
      }
    ],
    "annotations": {
      "readOnlyHint": false,
      "destructiveHint": true,
      "idempotentHint": true,
      "openWorldHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "ids": {
          "type": "array",
          "items": {
            "type": [
              "integer",
              "string"
            ]
          },
          "description": "Ids of the reports to delete, e.g. [3, 4]."
        }
      },
      "required": [
        "ids"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_report_list",
    "title": "List reports and alerts",
    "description": "List alerts and reports, the scheduled mails and messages with a chart or dashboard. Filter by type (Report or Alert), active, last_state, dashboard_id, chart_id or owners. Others' show only to who may see all data. For one use superset_report_get_by_id, for runs and errors superset_report_log_list. Needs the feature flag ALERT_REPORTS. Changes nothing. Returns {count, result: [{id, name, type, active, crontab, crontab_humanized, timezone, last_state, last_eval_dttm, chart_id, dashboard_id, recipients, owners}]}.",
    "resource": "report",
    "endpoint": "reportList",
    "method": "GET",
    "path": "/api/v1/report/",
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
        "name",
        "type",
        "active",
        "crontab_humanized",
        "last_state"
      ]
    },
    "names": {
      "columns": [
        "name"
      ],
      "shows": [
        "type",
        "crontab_humanized"
      ]
    },
    "references": [
      {
        "at": "filters[].value",
        "to": "/api/v1/security/users/",
        "when": [
          {
            "at": "filters[].col",
            "is": [
              "owners",
              "created_by",
              "changed_by"
            ]
          },
          {
            "at": "filters[].opr",
            "is": [
              "rel_m_m",
              "rel_o_m",
              "nrel_o_m"
            ]
          }
        ]
      },
      {
        "at": "filters[].value",
        "to": "/api/v1/chart/",
        "when": [
          {
            "at": "filters[].col",
            "is": [
              "chart_id"
            ]
          },
          {
            "at": "filters[].opr",
            "is": [
              "eq",
              "neq",
              "in",
              "not_in"
            ]
          }
        ]
      },
      {
        "at": "filters[].value",
        "to": "/api/v1/dashboard/",
        "when": [
          {
            "at": "filters[].col",
            "is": [
              "dashboard_id"
            ]
          },
          {
            "at": "filters[].opr",
            "is": [
              "eq",
              "neq",
              "in",
              "not_in"
            ]
          }
        ]
      }
    ],
    "operators": [
      [
        [
          "active"
        ],
        [
          "eq",
          "neq"
        ]
      ],
      [
        [
          "changed_by",
          "created_by"
        ],
        [
          "nrel_o_m",
          "rel_o_m"
        ]
      ],
      [
        [
          "chart_id",
          "dashboard_id"
        ],
        [
          "eq",
          "gt",
          "in",
          "lt",
          "neq",
          "not_in"
        ]
      ],
      [
        [
          "creation_method",
          "last_state",
          "type"
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
          "name"
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
          "report_all_text",
          "sw"
        ]
      ],
      [
        [
          "owners"
        ],
        [
          "rel_m_m"
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
        "columns": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "description": "Columns of each row. Default: id, name, type, active, crontab_humanized, last_state. Also: changed_by.{first_name,last_name}, changed_on, changed_on_delta_humanized, chart_id, created_by.{first_name,last_name}, created_on, creation_method, crontab, dashboard_id, description, extra, last_eval_dttm, owners.{first_name,id,last_name}, recipients.{id,type}, timezone."
        },
        "filters": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "col": {
                "type": "string",
                "enum": [
                  "active",
                  "changed_by",
                  "chart_id",
                  "created_by",
                  "creation_method",
                  "dashboard_id",
                  "last_state",
                  "name",
                  "owners",
                  "type"
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
                  "nrel_o_m",
                  "nsw",
                  "rel_m_m",
                  "rel_o_m",
                  "report_all_text",
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
          "description": "All must hold, e.g. [{\"col\": \"id\", \"opr\": \"eq\", \"value\": 7}]. Operators: active: eq neq; changed_by, created_by: nrel_o_m rel_o_m; chart_id, dashboard_id: eq gt in lt neq not_in; name: ct eq ew in nct neq new not_in nsw report_all_text sw; owners: rel_m_m; others: ct eq ew in nct neq new not_in nsw sw. (ct contains, sw/ew starts/ends with, n… not, rel_… has this id, …_all_text any text contains.)"
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
            "active",
            "changed_by.first_name",
            "changed_on",
            "changed_on_delta_humanized",
            "created_by.first_name",
            "created_on",
            "crontab",
            "crontab_humanized",
            "description",
            "last_eval_dttm",
            "name",
            "type"
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
      "additionalProperties": false
    }
  },
  {
    "name": "superset_report_create",
    "title": "Create report or alert",
    "description": "Create a schedule that sends a chart or dashboard by e-mail, Slack or webhook: a Report at every scheduled time, an Alert when a SQL result meets a condition (needs database, sql, validator_type). Without chart or dashboard and creation_method \"alerts_reports\" it is refused as \"already has an attached report\". Active at once unless active is false: real messages go out. Sending needs Celery with beat, pictures a browser. Pause with superset_report_update. Needs the feature flag ALERT_REPORTS. Needs write permission on reports. Returns {id, result}.",
    "resource": "report",
    "endpoint": "reportCreate",
    "method": "POST",
    "path": "/api/v1/report/",
    "effect": "create",
    "credential": "access",
    "permission": [
      "can_write",
      "ReportSchedule"
    ],
    "flags": [
      "ALERT_REPORTS"
    ],
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "active",
        "in": "body",
        "wire": "active",
        "required": false
      },
      {
        "name": "chart",
        "in": "body",
        "wire": "chart",
        "required": false
      },
      {
        "name": "context_markdown",
        "in": "body",
        "wire": "context_markdown",
        "required": false
      },
      {
        "name": "creation_method",
        "in": "body",
        "wire": "creation_method",
        "required": false
      },
      {
        "name": "crontab",
        "in": "body",
        "wire": "crontab",
        "required": true
      },
      {
        "name": "custom_width",
        "in": "body",
        "wire": "custom_width",
        "required": false
      },
      {
        "name": "dashboard",
        "in": "body",
        "wire": "dashboard",
        "required": false
      },
      {
        "name": "database",
        "in": "body",
        "wire": "database",
        "required": false
      },
      {
        "name": "description",
        "in": "body",
        "wire": "description",
        "required": false
      },
      {
        "name": "email_subject",
        "in": "body",
        "wire": "email_subject",
        "required": false
      },
      {
        "name": "extra",
        "in": "body",
        "wire": "extra",
        "required": false
      },
      {
        "name": "force_screenshot",
        "in": "body",
        "wire": "force_screenshot",
        "required": false
      },
      {
        "name": "grace_period",
        "in": "body",
        "wire": "grace_period",
        "required": false
      },
      {
        "name": "log_retention",
        "in": "body",
        "wire": "log_retention",
        "required": false
      },
      {
        "name": "name",
        "in": "body",
        "wire": "name",
        "required": true
      },
      {
        "name": "owners",
        "in": "body",
        "wire": "owners",
        "required": false
      },
      {
        "name": "recipients",
        "in": "body",
        "wire": "recipients",
        "required": false
      },
      {
        "name": "report_format",
        "in": "body",
        "wire": "report_format",
        "required": false
      },
      {
        "name": "selected_tabs",
        "in": "body",
        "wire": "selected_tabs",
        "required": false
      },
      {
        "name": "sql",
        "in": "body",
        "wire": "sql",
        "required": false
      },
      {
        "name": "timezone",
        "in": "body",
        "wire": "timezone",
        "required": false
      },
      {
        "name": "type",
        "in": "body",
        "wire": "type",
        "required": true
      },
      {
        "name": "validator_config_json",
        "in": "body",
        "wire": "validator_config_json",
        "required": false
      },
      {
        "name": "validator_type",
        "in": "body",
        "wire": "validator_type",
        "required": false
      },
      {
        "name": "working_timeout",
        "in": "body",
        "wire": "working_timeout",
        "required": false
      }
    ],
    "sql": {
      "statements": [
        "sql"
      ],
      "databases": [
        {
          "id": "database"
        }
      ]
    },
    "references": [
      {
        "at": "chart",
        "to": "/api/v1/chart/"
      },
      {
        "at": "dashboard",
        "to": "/api/v1/dashboard/"
      },
      {
        "at": "database",
        "to": "/api/v1/database/"
      },
      {
        "at": "owners[]",
        "to": "/api/v1/security/users/"
      }
    ],
    "annotations": {
      "readOnlyHint": false,
      "destructiveHint": false,
      "idempotentHint": false,
      "openWorldHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "active": {
          "type": "boolean",
          "description": "false pauses the schedule."
        },
        "chart": {
          "type": [
            "integer",
            "string",
            "null"
          ],
          "description": "Id of the chart to send; give either chart or dashboard."
        },
        "context_markdown": {
          "type": [
            "string",
            "null"
          ],
          "description": "Free text kept with the schedule."
        },
        "creation_method": {
          "description": "Always alerts_reports; the others allow one report per object, to yourself.",
          "enum": [
            "charts",
            "dashboards",
            "alerts_reports"
          ]
        },
        "crontab": {
          "type": "string",
          "description": "Minute hour day month weekday, e.g. \"0 9 * * 1\" for Mondays at 9:00 in timezone.",
          "minLength": 1,
          "maxLength": 1000
        },
        "custom_width": {
          "type": [
            "integer",
            "null"
          ],
          "description": "Width of the picture in pixels, 600 to 2400."
        },
        "dashboard": {
          "type": [
            "integer",
            "string",
            "null"
          ],
          "description": "Id of the dashboard to send; give either chart or dashboard."
        },
        "database": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Alert: id of the database that runs sql; refused for a Report."
        },
        "description": {
          "type": [
            "string",
            "null"
          ],
          "description": "Text that explains it to its readers."
        },
        "email_subject": {
          "type": [
            "string",
            "null"
          ],
          "description": "Subject line; made from type and name when left out."
        },
        "extra": {
          "type": "object",
          "additionalProperties": true,
          "description": "Dashboard state: {\"dashboard\": {\"activeTabs\": [\"TAB-x\"], \"anchor\": \"TAB-x\", \"nativeFilters\": […]}}."
        },
        "force_screenshot": {
          "type": "boolean",
          "description": "true for a fresh picture, not the cached one."
        },
        "grace_period": {
          "type": "integer",
          "description": "Alert: seconds of silence after it was sent; 14400 when left out.",
          "minimum": 1
        },
        "log_retention": {
          "type": "integer",
          "description": "Days to keep the log of runs; 90 when left out.",
          "minimum": 1
        },
        "name": {
          "type": "string",
          "description": "Name, unique within its type, at most 150 characters.",
          "minLength": 1,
          "maxLength": 150
        },
        "owners": {
          "type": "array",
          "items": {
            "type": [
              "integer",
              "string"
            ]
          },
          "description": "Ids of the users who may change it; you, when left empty."
        },
        "recipients": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "recipient_config_json": {
                "type": "object",
                "properties": {
                  "bccTarget": {
                    "type": "string"
                  },
                  "ccTarget": {
                    "type": "string"
                  },
                  "target": {
                    "type": "string"
                  }
                },
                "additionalProperties": false
              },
              "type": {
                "type": "string",
                "description": "Channel.",
                "enum": [
                  "Email",
                  "Slack",
                  "SlackV2"
                ]
              }
            },
            "required": [
              "type"
            ],
            "additionalProperties": false
          },
          "description": "[{\"type\": \"Email\", \"recipient_config_json\": {\"target\": \"ann@example.com\"}}]; Slack, SlackV2: channel; Webhook: address."
        },
        "report_format": {
          "type": "string",
          "description": "PNG (default) picture, PDF, or for charts a CSV file or TEXT table.",
          "enum": [
            "PDF",
            "PNG",
            "CSV",
            "TEXT"
          ]
        },
        "selected_tabs": {
          "type": [
            "array",
            "null"
          ],
          "items": {
            "type": "integer"
          },
          "description": "Stored nowhere by Superset; use extra instead."
        },
        "sql": {
          "type": "string",
          "description": "Alert: SQL that gives one value, e.g. SELECT count(*) FROM orders WHERE late."
        },
        "timezone": {
          "type": "string",
          "description": "Zone in which crontab counts, e.g. Europe/Berlin; UTC when left out."
        },
        "type": {
          "type": "string",
          "description": "Report: sent at every scheduled time; Alert: when the SQL result meets the condition.",
          "enum": [
            "Alert",
            "Report"
          ]
        },
        "validator_config_json": {
          "type": "object",
          "properties": {
            "op": {
              "type": "string",
              "description": "How to compare it with threshold.",
              "enum": [
                "<",
                "<=",
                ">",
                ">=",
                "==",
                "!="
              ]
            },
            "threshold": {
              "type": "number"
            }
          },
          "additionalProperties": false,
          "description": "Alert with operator: {\"op\": \">\", \"threshold\": 100}."
        },
        "validator_type": {
          "type": "string",
          "description": "Alert: operator compares as validator_config_json says; not null triggers unless null, empty or 0.",
          "enum": [
            "not null",
            "operator"
          ]
        },
        "working_timeout": {
          "type": "integer",
          "description": "Seconds after which a run counts as failed; 3600 when left out.",
          "minimum": 1
        }
      },
      "required": [
        "crontab",
        "name",
        "type"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_report_info",
    "title": "Describe report fields",
    "description": "Describe what superset_report_list can filter by, which fields create and update take, and your own permissions here. Only needed when a filter or field is refused. Needs the feature flag ALERT_REPORTS. Changes nothing. Long: ask for keys [\"filters\"] or [\"permissions\"]. Returns {filters: {column: [{name, operator}]}, permissions, add_columns, edit_columns}.",
    "resource": "report",
    "endpoint": "reportInfo",
    "method": "GET",
    "path": "/api/v1/report/_info",
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
        "name": "add_columns",
        "in": "q",
        "wire": "add_columns",
        "required": false
      },
      {
        "name": "edit_columns",
        "in": "q",
        "wire": "edit_columns",
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
        "add_columns": {
          "type": "object",
          "additionalProperties": {
            "type": "object",
            "properties": {
              "page": {
                "type": "integer"
              },
              "page_size": {
                "type": "integer"
              }
            }
          },
          "description": "Paging of the choices offered when creating, e.g. {\"owners\": {\"page\": 0, \"page_size\": 10}}."
        },
        "edit_columns": {
          "type": "object",
          "additionalProperties": {
            "type": "object",
            "properties": {
              "page": {
                "type": "integer"
              },
              "page_size": {
                "type": "integer"
              }
            }
          },
          "description": "Same as add_columns, for editing."
        },
        "keys": {
          "type": "array",
          "items": {
            "type": "string",
            "enum": [
              "add_columns",
              "edit_columns",
              "filters",
              "permissions",
              "add_title",
              "edit_title",
              "none"
            ]
          },
          "description": "Parts to return, e.g. [\"filters\"]; all when left out."
        }
      },
      "additionalProperties": false
    }
  },
  {
    "name": "superset_report_list_related",
    "title": "List report choices",
    "description": "List the charts, dashboards, databases or users that alerts and reports can be linked to, to turn a name into the id for superset_report_create or a filter of superset_report_list. With details: superset_chart_list and superset_dashboard_list. Needs the feature flag ALERT_REPORTS. Changes nothing. Returns {count, result: [{value: id, text: name, extra}]}; created_by has e-mail and active in extra.",
    "resource": "report",
    "endpoint": "reportListRelated",
    "method": "GET",
    "path": "/api/v1/report/related/{column_name}",
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
          "description": "chart, dashboard, database, owners, created_by or changed_by."
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
    "name": "superset_report_get_slack_channels",
    "title": "List Slack channels",
    "description": "List the Slack channels that reports can be sent to, for SlackV2 recipients of superset_report_create (target: the channel's id). Asks Slack, slow in large workspaces, and caches the answer. Needs the feature flag ALERT_REPORTS, SLACK_API_TOKEN on the server and write permission on reports, else it fails. Changes nothing. Returns {result: [{id, name, is_private, is_member}]}.",
    "resource": "report",
    "endpoint": "reportGetSlackChannels",
    "method": "GET",
    "path": "/api/v1/report/slack_channels/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_write",
      "ReportSchedule"
    ],
    "flags": [
      "ALERT_REPORTS"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "search_string",
        "in": "q",
        "wire": "search_string",
        "required": false
      },
      {
        "name": "types",
        "in": "q",
        "wire": "types",
        "required": false
      },
      {
        "name": "exact_match",
        "in": "q",
        "wire": "exact_match",
        "required": false
      },
      {
        "name": "force",
        "in": "q",
        "wire": "force",
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
        "search_string": {
          "type": "string",
          "description": "Part of a channel name or id; several separated by commas. All channels when left out."
        },
        "types": {
          "type": "array",
          "description": "public_channel, private_channel or both (default).",
          "items": {
            "type": "string",
            "enum": [
              "public_channel",
              "private_channel"
            ]
          }
        },
        "exact_match": {
          "type": "boolean",
          "description": "true to match whole names or ids only."
        },
        "force": {
          "type": "boolean",
          "description": "true to ask Slack anew instead of the cache."
        }
      },
      "additionalProperties": false
    }
  },
  {
    "name": "superset_report_delete",
    "title": "Delete report",
    "description": "Delete one alert or report for good, with the log of its runs; the chart or dashboard stays. For several use superset_report_bulk_delete; to pause it set active to false with superset_report_update. Needs the feature flag ALERT_REPORTS and ownership. Returns {message}.",
    "resource": "report",
    "endpoint": "reportDelete",
    "method": "DELETE",
    "path": "/api/v1/report/{pk}",
    "effect": "delete",
    "credential": "access",
    "permission": [
      "can_write",
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
      }
    ],
    "references": [
      {
        "at": "report_id",
        "to": "/api/v1/report/"
      }
    ],
    "annotations": {
      "readOnlyHint": false,
      "destructiveHint": true,
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
        }
      },
      "required": [
        "report_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_report_get_by_id",
    "title": "Get report",
    "description": "Get one alert or report: schedule, recipients, SQL and condition, format, owners, state of the last run. To find it use superset_report_list; for past runs and errors superset_report_log_list. Needs the feature flag ALERT_REPORTS. Changes nothing. Returns {id, result: {name, type, active, crontab, timezone, chart, dashboard, database, sql, recipients, report_format, last_state, …}}.",
    "resource": "report",
    "endpoint": "reportGetById",
    "method": "GET",
    "path": "/api/v1/report/{pk}",
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
        "report_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_report_update",
    "title": "Update report",
    "description": "Change an alert or report; fields left out stay. Also pauses it (active false) or resumes it. recipients and owners are replaced whole: read them with superset_report_get_by_id and send them complete. Turning an Alert into a Report needs database null. Holds from the next scheduled run; sends nothing at once. Needs the feature flag ALERT_REPORTS and ownership. Returns {id, result} with the changed fields.",
    "resource": "report",
    "endpoint": "reportUpdate",
    "method": "PUT",
    "path": "/api/v1/report/{pk}",
    "effect": "update",
    "credential": "access",
    "permission": [
      "can_write",
      "ReportSchedule"
    ],
    "flags": [
      "ALERT_REPORTS"
    ],
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "report_id",
        "in": "path",
        "wire": "pk",
        "required": true
      },
      {
        "name": "active",
        "in": "body",
        "wire": "active",
        "required": false
      },
      {
        "name": "chart",
        "in": "body",
        "wire": "chart",
        "required": false
      },
      {
        "name": "context_markdown",
        "in": "body",
        "wire": "context_markdown",
        "required": false
      },
      {
        "name": "creation_method",
        "in": "body",
        "wire": "creation_method",
        "required": false
      },
      {
        "name": "crontab",
        "in": "body",
        "wire": "crontab",
        "required": false
      },
      {
        "name": "custom_width",
        "in": "body",
        "wire": "custom_width",
        "required": false
      },
      {
        "name": "dashboard",
        "in": "body",
        "wire": "dashboard",
        "required": false
      },
      {
        "name": "database",
        "in": "body",
        "wire": "database",
        "required": false
      },
      {
        "name": "description",
        "in": "body",
        "wire": "description",
        "required": false
      },
      {
        "name": "email_subject",
        "in": "body",
        "wire": "email_subject",
        "required": false
      },
      {
        "name": "extra",
        "in": "body",
        "wire": "extra",
        "required": false
      },
      {
        "name": "force_screenshot",
        "in": "body",
        "wire": "force_screenshot",
        "required": false
      },
      {
        "name": "grace_period",
        "in": "body",
        "wire": "grace_period",
        "required": false
      },
      {
        "name": "log_retention",
        "in": "body",
        "wire": "log_retention",
        "required": false
      },
      {
        "name": "name",
        "in": "body",
        "wire": "name",
        "required": false
      },
      {
        "name": "owners",
        "in": "body",
        "wire": "owners",
        "required": false
      },
      {
        "name": "recipients",
        "in": "body",
        "wire": "recipients",
        "required": false
      },
      {
        "name": "report_format",
        "in": "body",
        "wire": "report_format",
        "required": false
      },
      {
        "name": "sql",
        "in": "body",
        "wire": "sql",
        "required": false
      },
      {
        "name": "timezone",
        "in": "body",
        "wire": "timezone",
        "required": false
      },
      {
        "name": "type",
        "in": "body",
        "wire": "type",
        "required": false
      },
      {
        "name": "validator_config_json",
        "in": "body",
        "wire": "validator_config_json",
        "required": false
      },
      {
        "name": "validator_type",
        "in": "body",
        "wire": "validator_type",
        "required": false
      },
      {
        "name": "working_timeout",
        "in": "body",
        "wire": "working_timeout",
        "required": false
      }
    ],
    "sql": {
      "statements": [
        "sql"
      ],
      "databases": [
        {
          "id": "database"
        }
      ],
      "otherwise": [
        {
          "id": "report_id",
          "via": [
            {
              "get": "/api/v1/report/{pk}",
              "at": "result.database.id"
            }
          ]
        }
      ],
      "unprovable": {
        "database": "may be what the report has already, moved to another database (database)"
      }
    },
    "references": [
      {
        "at": "report_id",
        "to": "/api/v1/report/"
      },
      {
        "at": "chart",
        "to": "/api/v1/chart/"
      },
      {
        "at": "dashboard",
        "to": "/api/v1/dashboard/"
      },
      {
        "at": "database",
        "to": "/api/v1/database/"
      },
      {
        "at": "owners[]",
        "to": "/api/v1/security/users/"
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
        "report_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id (number) or name of the report."
        },
        "active": {
          "type": "boolean",
          "description": "false pauses the schedule."
        },
        "chart": {
          "type": [
            "integer",
            "string",
            "null"
          ],
          "description": "Id of the chart to send; give either chart or dashboard."
        },
        "context_markdown": {
          "type": [
            "string",
            "null"
          ],
          "description": "Free text kept with the schedule."
        },
        "creation_method": {
          "description": "Always alerts_reports; the others allow one report per object, to yourself.",
          "enum": [
            "charts",
            "dashboards",
            "alerts_reports",
            null
          ]
        },
        "crontab": {
          "type": "string",
          "description": "Minute hour day month weekday, e.g. \"0 9 * * 1\" for Mondays at 9:00 in timezone.",
          "minLength": 1,
          "maxLength": 1000
        },
        "custom_width": {
          "type": [
            "integer",
            "null"
          ],
          "description": "Width of the picture in pixels, 600 to 2400."
        },
        "dashboard": {
          "type": [
            "integer",
            "string",
            "null"
          ],
          "description": "Id of the dashboard to send; give either chart or dashboard."
        },
        "database": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Alert: id of the database that runs sql; refused for a Report."
        },
        "description": {
          "type": [
            "string",
            "null"
          ],
          "description": "Text that explains it to its readers."
        },
        "email_subject": {
          "type": [
            "string",
            "null"
          ],
          "description": "Subject line; made from type and name when left out."
        },
        "extra": {
          "type": "object",
          "additionalProperties": true,
          "description": "Dashboard state: {\"dashboard\": {\"activeTabs\": [\"TAB-x\"], \"anchor\": \"TAB-x\", \"nativeFilters\": […]}}."
        },
        "force_screenshot": {
          "type": "boolean",
          "description": "true for a fresh picture, not the cached one."
        },
        "grace_period": {
          "type": "integer",
          "description": "Alert: seconds of silence after it was sent; 14400 when left out.",
          "minimum": 1
        },
        "log_retention": {
          "type": "integer",
          "description": "Days to keep the log of runs; 90 when left out.",
          "minimum": 0
        },
        "name": {
          "type": "string",
          "description": "Name, unique within its type, at most 150 characters.",
          "minLength": 1,
          "maxLength": 150
        },
        "owners": {
          "type": "array",
          "items": {
            "type": [
              "integer",
              "string"
            ]
          },
          "description": "Ids of the users who may change it; you, when left empty."
        },
        "recipients": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "recipient_config_json": {
                "type": "object",
                "properties": {
                  "bccTarget": {
                    "type": "string"
                  },
                  "ccTarget": {
                    "type": "string"
                  },
                  "target": {
                    "type": "string"
                  }
                },
                "additionalProperties": false
              },
              "type": {
                "type": "string",
                "description": "Channel.",
                "enum": [
                  "Email",
                  "Slack",
                  "SlackV2"
                ]
              }
            },
            "required": [
              "type"
            ],
            "additionalProperties": false
          },
          "description": "[{\"type\": \"Email\", \"recipient_config_json\": {\"target\": \"ann@example.com\"}}]; Slack, SlackV2: channel; Webhook: address."
        },
        "report_format": {
          "type": "string",
          "description": "PNG (default) picture, PDF, or for charts a CSV file or TEXT table.",
          "enum": [
            "PDF",
            "PNG",
            "CSV",
            "TEXT"
          ]
        },
        "sql": {
          "type": [
            "string",
            "null"
          ],
          "description": "Alert: SQL that gives one value, e.g. SELECT count(*) FROM orders WHERE late."
        },
        "timezone": {
          "type": "string",
          "description": "Zone in which crontab counts, e.g. Europe/Berlin; UTC when left out."
        },
        "type": {
          "type": "string",
          "description": "Report: sent at every scheduled time; Alert: when the SQL result meets the condition.",
          "enum": [
            "Alert",
            "Report"
          ]
        },
        "validator_config_json": {
          "type": "object",
          "properties": {
            "op": {
              "type": "string",
              "description": "How to compare it with threshold.",
              "enum": [
                "<",
                "<=",
                ">",
                ">=",
                "==",
                "!="
              ]
            },
            "threshold": {
              "type": "number"
            }
          },
          "additionalProperties": false,
          "description": "Alert with operator: {\"op\": \">\", \"threshold\": 100}."
        },
        "validator_type": {
          "type": [
            "string",
            "null"
          ],
          "description": "Alert: operator compares as validator_config_json says; not null triggers unless null, empty or 0.",
          "enum": [
            "not null",
            "operator",
            null
          ]
        },
        "working_timeout": {
          "type": [
            "integer",
            "null"
          ],
          "description": "Seconds after which a run counts as failed; 3600 when left out.",
          "minimum": 1
        }
      },
      "required": [
        "report_id"
      ],
      "additionalProperties": false
    }
  }
];
