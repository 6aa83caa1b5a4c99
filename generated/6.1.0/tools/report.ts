// Generated from spec/6.1.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_report_bulk_delete",
    "title": "Report bulk delete",
    "description": "Bulk delete report schedules",
    "resource": "report",
    "endpoint": "reportBulkDelete",
    "method": "DELETE",
    "path": "/api/v1/report/",
    "effect": "delete",
    "credential": "access",
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
            "type": "integer"
          }
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
    "title": "Report list",
    "description": "Gets a list of report schedules, use Rison or JSON query parameters for filtering, sorting, pagination and for selecting specific columns and metadata.",
    "resource": "report",
    "endpoint": "reportList",
    "method": "GET",
    "path": "/api/v1/report/",
    "effect": "read",
    "credential": "access",
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
    "name": "superset_report_create",
    "title": "Report create",
    "description": "Create a report schedule",
    "resource": "report",
    "endpoint": "reportCreate",
    "method": "POST",
    "path": "/api/v1/report/",
    "effect": "create",
    "credential": "access",
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
    "annotations": {
      "readOnlyHint": false,
      "destructiveHint": false,
      "idempotentHint": false,
      "openWorldHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "active": {
          "type": "boolean"
        },
        "chart": {
          "type": [
            "integer",
            "null"
          ]
        },
        "context_markdown": {
          "type": [
            "string",
            "null"
          ],
          "description": "Markdown description"
        },
        "creation_method": {
          "description": "Creation method is used to inform the frontend whether the report/alert was created in the dashboard, chart, or alerts and reports UI.",
          "enum": [
            "charts",
            "dashboards",
            "alerts_reports"
          ]
        },
        "crontab": {
          "type": "string",
          "description": "A CRON expression.[Crontab Guru](https://crontab.guru/) is a helpful resource that can help you craft a CRON expression. e.g. \"*/5 * * * *\"",
          "minLength": 1,
          "maxLength": 1000
        },
        "custom_width": {
          "type": [
            "integer",
            "null"
          ],
          "description": "Custom width of the screenshot in pixels e.g. 1000"
        },
        "dashboard": {
          "type": [
            "integer",
            "null"
          ]
        },
        "database": {
          "type": "integer"
        },
        "description": {
          "type": [
            "string",
            "null"
          ],
          "description": "Use a nice description to give context to this Alert/Report e.g. \"Daily sales dashboard to marketing\""
        },
        "email_subject": {
          "type": [
            "string",
            "null"
          ],
          "description": "The report schedule subject line e.g. \"[Report]  Report name: Dashboard or chart name\""
        },
        "extra": {
          "type": "object",
          "additionalProperties": true
        },
        "force_screenshot": {
          "type": "boolean"
        },
        "grace_period": {
          "type": "integer",
          "description": "Once an alert is triggered, how long, in seconds, before Superset nags you again. (in seconds) e.g. 14400",
          "minimum": 1
        },
        "log_retention": {
          "type": "integer",
          "description": "How long to keep the logs around for this report (in days) e.g. 90",
          "minimum": 1
        },
        "name": {
          "type": "string",
          "description": "The report schedule name. e.g. \"Daily dashboard email\"",
          "minLength": 1,
          "maxLength": 150
        },
        "owners": {
          "type": "array",
          "items": {
            "type": "integer",
            "description": "Owner are users ids allowed to delete or change this report. If left empty you will be one of the owners of the report."
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
                "description": "The recipient type, check spec for valid options",
                "enum": [
                  "Email",
                  "Slack",
                  "SlackV2",
                  "Webhook"
                ]
              }
            },
            "required": [
              "type"
            ],
            "additionalProperties": false
          }
        },
        "report_format": {
          "type": "string",
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
          }
        },
        "sql": {
          "type": "string",
          "description": "A SQL statement that defines whether the alert should get triggered or not. The query is expected to return either NULL or a number value. e.g. \"SELECT value FROM time_series_table\""
        },
        "timezone": {
          "type": "string",
          "description": "A timezone string that represents the location of the timezone. One of 597 values, e.g. Africa/Abidjan, Africa/Accra, Africa/Addis_Ababa."
        },
        "type": {
          "type": "string",
          "description": "The report schedule type",
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
              "description": "The operation to compare with a threshold to apply to the SQL output",
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
          "additionalProperties": false
        },
        "validator_type": {
          "type": "string",
          "description": "Determines when to trigger alert based off value from alert query. Alerts will be triggered with these validator types: - Not Null - When the return value is Not NULL, Empty, or 0 - Operator - When sql_return_value comparison_operator threshold is True e.g. 50 , >=, ==, and !=",
          "enum": [
            "not null",
            "operator"
          ]
        },
        "working_timeout": {
          "type": "integer",
          "description": "If an alert is staled at a working state, how long until it's state is reset to error e.g. 3600",
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
    "title": "Report info",
    "description": "Get metadata information about this API resource",
    "resource": "report",
    "endpoint": "reportInfo",
    "method": "GET",
    "path": "/api/v1/report/_info",
    "effect": "read",
    "credential": "access",
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
          }
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
          }
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
          "description": "Which metadata to add to the answer; [\"none\"] for the shortest answer."
        }
      },
      "additionalProperties": false
    }
  },
  {
    "name": "superset_report_list_related",
    "title": "Report list related",
    "description": "Get related fields data",
    "resource": "report",
    "endpoint": "reportListRelated",
    "method": "GET",
    "path": "/api/v1/report/related/{column_name}",
    "effect": "read",
    "credential": "access",
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
          "type": "string"
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
          "description": "Ids to include whatever the filter says."
        },
        "page": {
          "type": "integer",
          "description": "Page number, from 0."
        },
        "page_size": {
          "type": "integer",
          "description": "Rows per page, at most 100 (more is silently cut to 100); 20 when left out."
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
    "title": "Report get slack channels",
    "description": "Get slack channels",
    "resource": "report",
    "endpoint": "reportGetSlackChannels",
    "method": "GET",
    "path": "/api/v1/report/slack_channels/",
    "effect": "read",
    "credential": "access",
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
      "openWorldHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "search_string": {
          "type": "string",
          "description": "Text that the channel names must contain."
        },
        "types": {
          "type": "array",
          "description": "Kinds of channel; both when left out.",
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
          "description": "true when the name must be the search text."
        },
        "force": {
          "type": "boolean",
          "description": "true to ask Slack instead of the cache."
        }
      },
      "additionalProperties": false
    }
  },
  {
    "name": "superset_report_delete",
    "title": "Report delete",
    "description": "Delete a report schedule",
    "resource": "report",
    "endpoint": "reportDelete",
    "method": "DELETE",
    "path": "/api/v1/report/{pk}",
    "effect": "delete",
    "credential": "access",
    "accept": "application/json",
    "arguments": [
      {
        "name": "report_id",
        "in": "path",
        "wire": "pk",
        "required": true
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
          "type": "integer",
          "description": "Id of the report, a number."
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
    "title": "Report get by id",
    "description": "Get an item model",
    "resource": "report",
    "endpoint": "reportGetById",
    "method": "GET",
    "path": "/api/v1/report/{pk}",
    "effect": "read",
    "credential": "access",
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
        "report_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_report_update",
    "title": "Report update",
    "description": "Update a report schedule",
    "resource": "report",
    "endpoint": "reportUpdate",
    "method": "PUT",
    "path": "/api/v1/report/{pk}",
    "effect": "update",
    "credential": "access",
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
    "annotations": {
      "readOnlyHint": false,
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
        "active": {
          "type": "boolean"
        },
        "chart": {
          "type": [
            "integer",
            "null"
          ]
        },
        "context_markdown": {
          "type": [
            "string",
            "null"
          ],
          "description": "Markdown description"
        },
        "creation_method": {
          "description": "Creation method is used to inform the frontend whether the report/alert was created in the dashboard, chart, or alerts and reports UI.",
          "enum": [
            "charts",
            "dashboards",
            "alerts_reports",
            null
          ]
        },
        "crontab": {
          "type": "string",
          "description": "A CRON expression.[Crontab Guru](https://crontab.guru/) is a helpful resource that can help you craft a CRON expression.",
          "minLength": 1,
          "maxLength": 1000
        },
        "custom_width": {
          "type": [
            "integer",
            "null"
          ],
          "description": "Custom width of the screenshot in pixels e.g. 1000"
        },
        "dashboard": {
          "type": [
            "integer",
            "null"
          ]
        },
        "database": {
          "type": [
            "integer",
            "null"
          ]
        },
        "description": {
          "type": [
            "string",
            "null"
          ],
          "description": "Use a nice description to give context to this Alert/Report e.g. \"Daily sales dashboard to marketing\""
        },
        "email_subject": {
          "type": [
            "string",
            "null"
          ],
          "description": "The report schedule subject line e.g. \"[Report]  Report name: Dashboard or chart name\""
        },
        "extra": {
          "type": "object",
          "additionalProperties": true
        },
        "force_screenshot": {
          "type": "boolean"
        },
        "grace_period": {
          "type": "integer",
          "description": "Once an alert is triggered, how long, in seconds, before Superset nags you again. (in seconds) e.g. 14400",
          "minimum": 1
        },
        "log_retention": {
          "type": "integer",
          "description": "How long to keep the logs around for this report (in days) e.g. 90",
          "minimum": 0
        },
        "name": {
          "type": "string",
          "description": "The report schedule name.",
          "minLength": 1,
          "maxLength": 150
        },
        "owners": {
          "type": "array",
          "items": {
            "type": "integer",
            "description": "Owner are users ids allowed to delete or change this report. If left empty you will be one of the owners of the report."
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
                "description": "The recipient type, check spec for valid options",
                "enum": [
                  "Email",
                  "Slack",
                  "SlackV2",
                  "Webhook"
                ]
              }
            },
            "required": [
              "type"
            ],
            "additionalProperties": false
          }
        },
        "report_format": {
          "type": "string",
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
          "description": "A SQL statement that defines whether the alert should get triggered or not. The query is expected to return either NULL or a number value. e.g. \"SELECT value FROM time_series_table\""
        },
        "timezone": {
          "type": "string",
          "description": "A timezone string that represents the location of the timezone. One of 597 values, e.g. Africa/Abidjan, Africa/Accra, Africa/Addis_Ababa."
        },
        "type": {
          "type": "string",
          "description": "The report schedule type",
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
              "description": "The operation to compare with a threshold to apply to the SQL output",
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
          "additionalProperties": false
        },
        "validator_type": {
          "type": [
            "string",
            "null"
          ],
          "description": "Determines when to trigger alert based off value from alert query. Alerts will be triggered with these validator types: - Not Null - When the return value is Not NULL, Empty, or 0 - Operator - When sql_return_value comparison_operator threshold is True e.g. 50 , >=, ==, and !=",
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
          "description": "If an alert is staled at a working state, how long until it's state is reset to error e.g. 3600",
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
