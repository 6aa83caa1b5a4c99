// Generated from spec/6.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_chart_bulk_delete",
    "title": "Delete several charts",
    "description": "Delete several charts for good, by their ids; for one chart use superset_chart_delete. All or nothing: fails if any id is unknown, if you do not own one of them, or if an alert or report is attached to one. The charts vanish from every dashboard that shows them, leaving an empty place in the layout; their dataset stays. Cannot be undone: superset_chart_export makes a backup first. Returns {message} with the number deleted.",
    "resource": "chart",
    "endpoint": "chartBulkDelete",
    "method": "DELETE",
    "path": "/api/v1/chart/",
    "effect": "delete",
    "credential": "access",
    "permission": [
      "can_write",
      "Chart"
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
        "to": "/api/v1/chart/"
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
          "description": "Ids of the charts to delete, e.g. [12, 15]."
        }
      },
      "required": [
        "ids"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_chart_list",
    "title": "List charts",
    "description": "List charts to find one by name, type, dataset, owner, dashboard, tag or favorite (id, chart_is_favorite, true). One chart: superset_chart_get_by_id; those on a dashboard: superset_dashboard_get_charts; on a dataset: superset_dataset_get_related_objects. Changes nothing. Returns {count, result: rows}.",
    "resource": "chart",
    "endpoint": "chartList",
    "method": "GET",
    "path": "/api/v1/chart/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Chart"
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
        "slice_name",
        "viz_type",
        "datasource_name_text"
      ]
    },
    "names": {
      "columns": [
        "slice_name"
      ],
      "uuid": "uuid",
      "shows": [
        "viz_type",
        "datasource_name_text",
        "changed_on_delta_humanized"
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
              "changed_by",
              "last_saved_by"
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
        "to": "/api/v1/dashboard/",
        "when": [
          {
            "at": "filters[].col",
            "is": [
              "dashboards"
            ]
          },
          {
            "at": "filters[].opr",
            "is": [
              "rel_m_m"
            ]
          }
        ]
      },
      {
        "at": "filters[].value",
        "to": "/api/v1/tag/",
        "when": [
          {
            "at": "filters[].col",
            "is": [
              "tags"
            ]
          },
          {
            "at": "filters[].opr",
            "is": [
              "rel_m_m",
              "chart_tag_id"
            ]
          }
        ]
      },
      {
        "at": "filters[].value",
        "to": "/api/v1/dataset/",
        "when": [
          {
            "at": "filters[].col",
            "is": [
              "datasource_id"
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
          "changed_by",
          "last_saved_by"
        ],
        [
          "nrel_o_m",
          "rel_o_m"
        ]
      ],
      [
        [
          "created_by"
        ],
        [
          "chart_created_by_me",
          "chart_has_created_by",
          "nrel_o_m",
          "rel_o_m"
        ]
      ],
      [
        [
          "dashboards",
          "owners"
        ],
        [
          "rel_m_m"
        ]
      ],
      [
        [
          "datasource_id"
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
          "datasource_name",
          "datasource_type",
          "description",
          "uuid",
          "viz_type"
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
          "id"
        ],
        [
          "chart_is_certified",
          "chart_is_favorite",
          "chart_owned_created_favored_by_me",
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
          "last_saved_at"
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
          "slice_name"
        ],
        [
          "chart_all_text",
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
          "tags"
        ],
        [
          "chart_tag_id",
          "chart_tags",
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
          "description": "Columns of each row. Default: id, slice_name, viz_type, datasource_name_text. Also: is_managed_externally, certified_by, certification_details, cache_timeout, changed_by.{first_name,last_name,id}, changed_by_name, changed_on_delta_humanized, changed_on_dttm, changed_on_utc, created_by.{first_name,id,last_name}, created_by_name, created_on_delta_humanized, datasource_id, datasource_type, datasource_url, description, description_markeddown, edit_url, form_data, last_saved_at, last_saved_by.{id,first_name,last_name}, owners.{first_name,id,last_name}, dashboards.{id,dashboard_title}, params, slice_url, table.{default_endpoint,table_name}, thumbnail_url, url, tags.{id,name,type}, uuid."
        },
        "filters": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "col": {
                "type": "string",
                "enum": [
                  "changed_by",
                  "created_by",
                  "dashboards",
                  "datasource_id",
                  "datasource_name",
                  "datasource_type",
                  "description",
                  "id",
                  "last_saved_at",
                  "last_saved_by",
                  "owners",
                  "slice_name",
                  "tags",
                  "uuid",
                  "viz_type"
                ]
              },
              "opr": {
                "type": "string",
                "enum": [
                  "chart_all_text",
                  "chart_created_by_me",
                  "chart_has_created_by",
                  "chart_is_certified",
                  "chart_is_favorite",
                  "chart_owned_created_favored_by_me",
                  "chart_tag_id",
                  "chart_tags",
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
          "description": "All must hold, e.g. [{\"col\": \"id\", \"opr\": \"eq\", \"value\": 7}]. Operators: changed_by, last_saved_by: nrel_o_m rel_o_m; created_by: chart_created_by_me chart_has_created_by nrel_o_m rel_o_m; dashboards, owners: rel_m_m; datasource_id: eq gt in lt neq not_in; id: chart_is_certified chart_is_favorite chart_owned_created_favored_by_me eq gt in lt neq not_in; last_saved_at: eq gt lt neq; slice_name: chart_all_text ct eq ew in nct neq new not_in nsw sw; tags: chart_tag_id chart_tags rel_m_m; others: ct eq ew in nct neq new not_in nsw sw. (ct contains, sw/ew starts/ends with, n… not, rel_… has this id, …_all_text any text contains.)"
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
            "changed_by.first_name",
            "changed_on_delta_humanized",
            "datasource_id",
            "datasource_name",
            "last_saved_at",
            "last_saved_by.first_name",
            "last_saved_by.id",
            "last_saved_by.last_name",
            "slice_name",
            "viz_type"
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
    "name": "superset_chart_create",
    "title": "Create chart",
    "description": "Create a chart on a dataset. params is what Explore shows, query_context the query: without it superset_chart_get_data and alerts get no data until somebody saves the chart in Explore; without viz_type it stays half-empty. Neither is checked, so try the query with superset_chart_query_data. To change a chart use superset_chart_update. dashboards (you must own them) show it below their layout. Needs write permission on charts. Returns {id, result}.",
    "resource": "chart",
    "endpoint": "chartCreate",
    "method": "POST",
    "path": "/api/v1/chart/",
    "effect": "create",
    "credential": "access",
    "permission": [
      "can_write",
      "Chart"
    ],
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "cache_timeout",
        "in": "body",
        "wire": "cache_timeout",
        "required": false
      },
      {
        "name": "certification_details",
        "in": "body",
        "wire": "certification_details",
        "required": false
      },
      {
        "name": "certified_by",
        "in": "body",
        "wire": "certified_by",
        "required": false
      },
      {
        "name": "dashboards",
        "in": "body",
        "wire": "dashboards",
        "required": false
      },
      {
        "name": "datasource_id",
        "in": "body",
        "wire": "datasource_id",
        "required": true
      },
      {
        "name": "datasource_name",
        "in": "body",
        "wire": "datasource_name",
        "required": false
      },
      {
        "name": "datasource_type",
        "in": "body",
        "wire": "datasource_type",
        "required": true
      },
      {
        "name": "description",
        "in": "body",
        "wire": "description",
        "required": false
      },
      {
        "name": "external_url",
        "in": "body",
        "wire": "external_url",
        "required": false
      },
      {
        "name": "is_managed_externally",
        "in": "body",
        "wire": "is_managed_externally",
        "required": false
      },
      {
        "name": "owners",
        "in": "body",
        "wire": "owners",
        "required": false
      },
      {
        "name": "params",
        "in": "body",
        "wire": "params",
        "required": false
      },
      {
        "name": "query_context",
        "in": "body",
        "wire": "query_context",
        "required": false
      },
      {
        "name": "query_context_generation",
        "in": "body",
        "wire": "query_context_generation",
        "required": false
      },
      {
        "name": "slice_name",
        "in": "body",
        "wire": "slice_name",
        "required": true
      },
      {
        "name": "uuid",
        "in": "body",
        "wire": "uuid",
        "required": false
      },
      {
        "name": "viz_type",
        "in": "body",
        "wire": "viz_type",
        "required": false
      }
    ],
    "jsonText": [
      "params",
      "query_context"
    ],
    "sql": {
      "expressions": [
        "query_context.queries[].**.sqlExpression",
        "query_context.queries[].extras.where",
        "query_context.queries[].extras.having",
        "query_context.queries[].where",
        "query_context.queries[].having",
        "params.**.sqlExpression",
        "params.where",
        "params.having"
      ],
      "columns": [
        "query_context.queries[].columns[]",
        "query_context.queries[].columns[].sqlExpression",
        "query_context.queries[].groupby[]",
        "query_context.queries[].groupby[].sqlExpression",
        "query_context.queries[].series_columns[].sqlExpression",
        "query_context.queries[].filters[].col.sqlExpression",
        "params.groupby[]",
        "params.columns[]",
        "params.all_columns[]",
        "params.x_axis",
        "params.x_axis.sqlExpression"
      ],
      "columnNames": {
        "id": "datasource_id",
        "via": [
          {
            "get": "/api/v1/dataset/{pk}",
            "at": "result.columns[].column_name"
          }
        ],
        "when": {
          "at": "datasource_type",
          "is": [
            "table"
          ]
        }
      },
      "databases": [
        {
          "id": "datasource_id",
          "via": [
            {
              "get": "/api/v1/dataset/{pk}",
              "at": "result.database.id"
            }
          ],
          "when": {
            "at": "datasource_type",
            "is": [
              "table"
            ]
          }
        },
        {
          "id": "query_context.datasource.id",
          "via": [
            {
              "get": "/api/v1/dataset/{pk}",
              "at": "result.database.id"
            }
          ],
          "when": {
            "at": "query_context.datasource.type",
            "is": [
              "table"
            ]
          }
        },
        {
          "id": "query_context.datasource.id",
          "via": [
            {
              "get": "/api/v1/query/{pk}",
              "at": "result.database.id"
            }
          ],
          "when": {
            "at": "query_context.datasource.type",
            "is": [
              "query"
            ]
          }
        }
      ],
      "unprovable": {
        "query_context.queries[].datasource": "is for a dataset of one query's own (queries[].datasource)",
        "query_context.queries[].extras.transpile_to_dialect": "is rewritten before it runs (extras.transpile_to_dialect)",
        "query_context.queries[].annotation_layers[].overrides": "comes with changes to another chart's query (annotation_layers[].overrides)"
      }
    },
    "references": [
      {
        "at": "dashboards[]",
        "to": "/api/v1/dashboard/"
      },
      {
        "at": "datasource_id",
        "to": "/api/v1/dataset/",
        "when": [
          {
            "at": "datasource_type",
            "is": [
              "table"
            ]
          }
        ]
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
      "openWorldHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "cache_timeout": {
          "type": [
            "integer",
            "null"
          ],
          "description": "Cache lifetime in seconds; null for the next higher level's."
        },
        "certification_details": {
          "type": [
            "string",
            "null"
          ],
          "description": "What the certification says."
        },
        "certified_by": {
          "type": [
            "string",
            "null"
          ],
          "description": "Person or group that certified it; an empty text removes the certification."
        },
        "dashboards": {
          "type": "array",
          "items": {
            "type": [
              "integer",
              "string"
            ]
          },
          "description": "Ids of the dashboards to attach it to; you must own them."
        },
        "datasource_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id of the dataset the chart reads, see superset_dataset_list."
        },
        "datasource_name": {
          "type": [
            "string",
            "null"
          ],
          "description": "Not needed; Superset fills in the name of the dataset."
        },
        "datasource_type": {
          "type": "string",
          "description": "Use \"table\" for every dataset, physical or virtual; \"dataset\" is refused.",
          "enum": [
            "table",
            "dataset",
            "query",
            "saved_query",
            "view"
          ]
        },
        "description": {
          "type": [
            "string",
            "null"
          ],
          "description": "Text about the purpose of the chart; Markdown allowed."
        },
        "external_url": {
          "type": [
            "string",
            "null"
          ],
          "description": "Address where another system manages it, e.g. \"https://example.com/job/7\"."
        },
        "is_managed_externally": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "true when another system manages it, so that it cannot be edited in Superset."
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
        "params": {
          "description": "Settings as Explore saves them, e.g. {\"viz_type\":\"table\",\"groupby\":[\"region\"],\"metrics\":[\"count\"],\"row_limit\":100}.",
          "type": [
            "object",
            "array",
            "string",
            "null"
          ],
          "additionalProperties": true,
          "items": {}
        },
        "query_context": {
          "description": "Query for its data: {\"datasource\":{\"id\":1,\"type\":\"table\"},\"queries\":[{\"columns\":[\"region\"],\"metrics\":[\"count\"]}]}.",
          "type": [
            "object",
            "array",
            "string",
            "null"
          ],
          "additionalProperties": true,
          "items": {}
        },
        "query_context_generation": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Leave out; marks a query context that Superset generated itself."
        },
        "slice_name": {
          "type": "string",
          "description": "Name shown as its title.",
          "minLength": 1,
          "maxLength": 250
        },
        "uuid": {
          "type": [
            "string",
            "null"
          ],
          "description": "UUID to give the chart; random when left out."
        },
        "viz_type": {
          "type": "string",
          "description": "Chart type, e.g. table, big_number_total, pie, echarts_timeseries_line, echarts_timeseries_bar, pivot_table_v2.",
          "maxLength": 250
        }
      },
      "required": [
        "datasource_id",
        "datasource_type",
        "slice_name"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_chart_info",
    "title": "Describe chart fields",
    "description": "Describe what superset_chart_list can filter by, which fields create and update take, and your own permissions here. Only needed when a filter or field is refused. Changes nothing. Long: ask for keys [\"filters\"] or [\"permissions\"]. Returns {filters: {column: [{name, operator}]}, permissions, add_columns, edit_columns}.",
    "resource": "chart",
    "endpoint": "chartInfo",
    "method": "GET",
    "path": "/api/v1/chart/_info",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Chart"
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
    "fields": [
      "permissions",
      "filters.*.operator"
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
    "name": "superset_chart_query_data",
    "title": "Query data of dataset",
    "description": "Query a dataset (columns, metrics, filters, time range) without a saved chart, within row-level security. Data of a saved chart: superset_chart_get_data; free SQL: superset_sqllab_execute_query. Cached; may be slow, so set row_limit. Changes nothing. Returns {result: [{data, colnames, coltypes, rowcount, query, error}]}, one per query, or a file.",
    "resource": "chart",
    "endpoint": "chartQueryData",
    "method": "POST",
    "path": "/api/v1/chart/data",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Chart"
    ],
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "custom_cache_timeout",
        "in": "body",
        "wire": "custom_cache_timeout",
        "required": false
      },
      {
        "name": "datasource",
        "in": "body",
        "wire": "datasource",
        "required": true
      },
      {
        "name": "force",
        "in": "body",
        "wire": "force",
        "required": false
      },
      {
        "name": "form_data",
        "in": "body",
        "wire": "form_data",
        "required": false
      },
      {
        "name": "queries",
        "in": "body",
        "wire": "queries",
        "required": true
      },
      {
        "name": "result_format",
        "in": "body",
        "wire": "result_format",
        "required": false
      },
      {
        "name": "result_type",
        "in": "body",
        "wire": "result_type",
        "required": false
      }
    ],
    "fields": [
      "data",
      "rowcount",
      "error",
      "rejected_filters"
    ],
    "sql": {
      "expressions": [
        "queries[].**.sqlExpression",
        "queries[].extras.where",
        "queries[].extras.having",
        "queries[].where",
        "queries[].having"
      ],
      "columns": [
        "queries[].columns[]",
        "queries[].columns[].sqlExpression",
        "queries[].groupby[]",
        "queries[].groupby[].sqlExpression",
        "queries[].series_columns[].sqlExpression",
        "queries[].filters[].col.sqlExpression"
      ],
      "columnNames": {
        "id": "datasource.id",
        "via": [
          {
            "get": "/api/v1/dataset/{pk}",
            "at": "result.columns[].column_name"
          }
        ],
        "when": {
          "at": "datasource.type",
          "is": [
            "table"
          ]
        }
      },
      "databases": [
        {
          "id": "datasource.id",
          "via": [
            {
              "get": "/api/v1/dataset/{pk}",
              "at": "result.database.id"
            }
          ],
          "when": {
            "at": "datasource.type",
            "is": [
              "table"
            ]
          }
        },
        {
          "id": "datasource.id",
          "via": [
            {
              "get": "/api/v1/query/{pk}",
              "at": "result.database.id"
            }
          ],
          "when": {
            "at": "datasource.type",
            "is": [
              "query"
            ]
          }
        },
        {
          "id": "datasource.id",
          "via": [
            {
              "get": "/api/v1/saved_query/{pk}",
              "at": "result.database.id"
            }
          ],
          "when": {
            "at": "datasource.type",
            "is": [
              "saved_query"
            ]
          }
        }
      ],
      "unprovable": {
        "queries[].datasource": "is for a dataset of one query's own (queries[].datasource)",
        "queries[].extras.transpile_to_dialect": "is rewritten before it runs (extras.transpile_to_dialect)",
        "queries[].annotation_layers[].overrides": "comes with changes to another chart's query (annotation_layers[].overrides)"
      }
    },
    "references": [
      {
        "at": "datasource.id",
        "to": "/api/v1/dataset/",
        "when": [
          {
            "at": "datasource.type",
            "is": [
              "table"
            ]
          }
        ]
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
        "custom_cache_timeout": {
          "type": [
            "integer",
            "null"
          ],
          "description": "Seconds to cache it; -1 for none."
        },
        "datasource": {
          "type": "object",
          "properties": {
            "id": {
              "type": [
                "integer",
                "string"
              ],
              "description": "Its number."
            },
            "type": {
              "type": "string",
              "enum": [
                "table",
                "dataset",
                "query",
                "saved_query",
                "view"
              ]
            }
          },
          "required": [
            "id",
            "type"
          ],
          "additionalProperties": false,
          "description": "The dataset: {\"id\": 1, \"type\": \"table\"}."
        },
        "force": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "true bypasses the cache."
        },
        "form_data": {
          "description": "For result_type post_processed only: {\"viz_type\": \"table\"}."
        },
        "queries": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "columns": {
                "type": [
                  "array",
                  "null"
                ],
                "description": "Columns to group by; without metrics, to list.",
                "items": {}
              },
              "extras": {
                "description": "{\"where\":\"n > 1\",\"having\":\"COUNT(*) > 5\",\"time_grain_sqla\":\"P1M\"}.",
                "anyOf": [
                  {
                    "type": "object",
                    "properties": {},
                    "additionalProperties": true,
                    "description": "Also: having, instant_time_comparison_range, relative_end, relative_start, time_grain_sqla, where."
                  },
                  {
                    "type": [
                      "object",
                      "null"
                    ],
                    "additionalProperties": true
                  }
                ]
              },
              "filters": {
                "type": [
                  "array",
                  "null"
                ],
                "items": {
                  "type": "object",
                  "properties": {
                    "col": {
                      "description": "Column."
                    },
                    "op": {
                      "type": "string",
                      "description": "Comparison.",
                      "enum": [
                        "==",
                        "!=",
                        ">",
                        "<",
                        ">=",
                        "<=",
                        "LIKE",
                        "NOT LIKE",
                        "ILIKE",
                        "IS NULL",
                        "IS NOT NULL",
                        "IN",
                        "NOT IN",
                        "IS TRUE",
                        "IS FALSE",
                        "TEMPORAL_RANGE"
                      ]
                    },
                    "val": {
                      "description": "A list for IN."
                    }
                  },
                  "required": [
                    "col",
                    "op"
                  ],
                  "additionalProperties": true,
                  "description": "Also: grain, isExtra."
                },
                "description": "All must hold."
              },
              "granularity": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "Date column that time_range is about."
              },
              "metrics": {
                "type": [
                  "array",
                  "null"
                ],
                "description": "By name, or {\"expressionType\":\"SQL\",\"sqlExpression\":\"SUM(n)\",\"label\":\"total\"}.",
                "items": {}
              },
              "orderby": {
                "type": [
                  "array",
                  "null"
                ],
                "description": "[[\"total\", false]]: descending.",
                "items": {}
              },
              "row_limit": {
                "type": [
                  "integer",
                  "null"
                ],
                "description": "Always give it.",
                "minimum": 0
              },
              "time_range": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "\"Last month\", \"2024-01-01 : 2024-07-01\", \"No filter\"."
              }
            },
            "description": "Also: annotation_layers, applied_time_extras, apply_fetch_values_predicate, datasource, granularity_sqla, group_others_when_limit_reached, groupby, having, is_rowcount, is_timeseries, order_desc, post_processing, result_type, row_offset, series_columns, series_limit, series_limit_metric, time_offsets, time_shift, timeseries_limit, timeseries_limit_metric, url_params, where.",
            "additionalProperties": true
          },
          "description": "[{\"columns\":[\"region\"],\"metrics\":[\"count\"],\"filters\":[{\"col\":\"n\",\"op\":\">\",\"val\":1}],\"row_limit\":100}]."
        },
        "result_format": {
          "description": "json (default), or a csv or xlsx file (export permission).",
          "enum": [
            "csv",
            "json",
            "xlsx"
          ]
        },
        "result_type": {
          "description": "full (default), results: rows; query: SQL, not run; samples: raw rows.",
          "enum": [
            "columns",
            "full",
            "query",
            "results",
            "samples",
            "timegrains",
            "post_processed",
            "drill_detail"
          ]
        }
      },
      "required": [
        "datasource",
        "queries"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_chart_get_cached_data",
    "title": "Get asynchronous chart data",
    "description": "Get the data of a finished asynchronous chart query. Needs the feature flag GLOBAL_ASYNC_QUERIES, Redis and Celery: without them every call ends in not found. The key is the end of the result_url that superset_async_event_list reports for a job of superset_chart_query_data; the cache_key inside ordinary chart data does not work. For data at once use superset_chart_get_data. Changes nothing. Returns {result: [{data, colnames, rowcount, query}]}.",
    "resource": "chart",
    "endpoint": "chartGetCachedData",
    "method": "GET",
    "path": "/api/v1/chart/data/{cache_key}",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Chart"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "cache_key",
        "in": "path",
        "wire": "cache_key",
        "required": true
      }
    ],
    "fields": [
      "data",
      "rowcount",
      "error",
      "rejected_filters"
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
        "cache_key": {
          "type": "string",
          "description": "Last part of the result_url of a finished job, e.g. \"qc-4f3c…\"."
        }
      },
      "required": [
        "cache_key"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_chart_export",
    "title": "Export charts",
    "description": "Export charts, with their datasets and database connections, as a zip of YAML files, for backup, review or superset_chart_import elsewhere. Passwords are left out. For rows of data use superset_chart_get_data; for whole dashboards superset_dashboard_export. Fails if an id is unknown. Changes nothing. Returns a link to the saved zip file.",
    "resource": "chart",
    "endpoint": "chartExport",
    "method": "GET",
    "path": "/api/v1/chart/export/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_export",
      "Chart"
    ],
    "accept": "application/zip, application/json",
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
        "to": "/api/v1/chart/"
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
        "ids": {
          "type": "array",
          "items": {
            "type": [
              "integer",
              "string"
            ]
          },
          "description": "Ids of the charts to export, e.g. [12, 15]."
        }
      },
      "required": [
        "ids"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_chart_get_favorite_status",
    "title": "Check favorite charts",
    "description": "Tell which of the given charts you have starred as favorites. To list all your favorites use superset_chart_list with the filter id, operator chart_is_favorite, value true. Fails as not found if none of the ids exists. Changes nothing. Returns {result: [{id, value}]} with value true or false.",
    "resource": "chart",
    "endpoint": "chartGetFavoriteStatus",
    "method": "GET",
    "path": "/api/v1/chart/favorite_status/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Chart"
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
        "to": "/api/v1/chart/"
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
        "ids": {
          "type": "array",
          "items": {
            "type": [
              "integer",
              "string"
            ]
          },
          "description": "Ids of the charts to check, e.g. [12, 15]."
        }
      },
      "required": [
        "ids"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_chart_import",
    "title": "Import charts",
    "description": "Import charts from a zip file made by superset_chart_export, with datasets and database connections that do not exist yet; those that exist are kept. Existing charts (same UUID) make it fail, unless overwrite is true: their present content is lost. New databases need their passwords. All or nothing. To make one chart use superset_chart_create. Needs write permission on charts. Returns {message} without ids: find the charts with superset_chart_list.",
    "resource": "chart",
    "endpoint": "chartImport",
    "method": "POST",
    "path": "/api/v1/chart/import/",
    "effect": "run",
    "credential": "access",
    "permission": [
      "can_write",
      "Chart"
    ],
    "accept": "application/json",
    "body": "multipart",
    "arguments": [
      {
        "name": "formData",
        "in": "form",
        "wire": "formData",
        "required": true,
        "file": true
      },
      {
        "name": "overwrite",
        "in": "form",
        "wire": "overwrite",
        "required": false
      },
      {
        "name": "passwords",
        "in": "form",
        "wire": "passwords",
        "required": false
      },
      {
        "name": "ssh_tunnel_passwords",
        "in": "form",
        "wire": "ssh_tunnel_passwords",
        "required": false
      },
      {
        "name": "ssh_tunnel_private_key_passwords",
        "in": "form",
        "wire": "ssh_tunnel_private_key_passwords",
        "required": false
      },
      {
        "name": "ssh_tunnel_private_keys",
        "in": "form",
        "wire": "ssh_tunnel_private_keys",
        "required": false
      }
    ],
    "jsonText": [
      "passwords",
      "ssh_tunnel_passwords",
      "ssh_tunnel_private_key_passwords",
      "ssh_tunnel_private_keys"
    ],
    "annotations": {
      "readOnlyHint": false,
      "destructiveHint": true,
      "idempotentHint": false,
      "openWorldHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "formData": {
          "description": "Zip file of exported charts. Path in an allowed folder, or inline {name, text} or {name, base64}.",
          "type": [
            "string",
            "object"
          ],
          "properties": {
            "name": {
              "type": "string"
            },
            "text": {
              "type": "string"
            },
            "base64": {
              "type": "string"
            }
          },
          "required": [
            "name"
          ],
          "additionalProperties": false
        },
        "overwrite": {
          "type": "boolean",
          "description": "true to replace what exists already under the same UUID; without it, importing that fails."
        },
        "passwords": {
          "description": "Database passwords by file in the archive, e.g. {\"databases/MyDatabase.yaml\": \"secret\"}.",
          "type": [
            "object",
            "array",
            "string"
          ],
          "additionalProperties": true,
          "items": {}
        },
        "ssh_tunnel_passwords": {
          "description": "SSH tunnel passwords, by file as in passwords.",
          "type": [
            "object",
            "array",
            "string"
          ],
          "additionalProperties": true,
          "items": {}
        },
        "ssh_tunnel_private_key_passwords": {
          "description": "Passwords of the private keys, by file as in passwords.",
          "type": [
            "object",
            "array",
            "string"
          ],
          "additionalProperties": true,
          "items": {}
        },
        "ssh_tunnel_private_keys": {
          "description": "SSH tunnel private keys (PEM text), by file as in passwords.",
          "type": [
            "object",
            "array",
            "string"
          ],
          "additionalProperties": true,
          "items": {}
        }
      },
      "required": [
        "formData"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_chart_list_related",
    "title": "List chart owner candidates",
    "description": "List the users that can be a chart's owners, created_by or changed_by, to turn a person's name into the id that superset_chart_list filters by and owners of superset_chart_update takes. Other columns are not found. Changes nothing. Returns {count, result: [{value: id, text: name, extra}]}.",
    "resource": "chart",
    "endpoint": "chartListRelated",
    "method": "GET",
    "path": "/api/v1/chart/related/{column_name}",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Chart"
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
          "description": "owners, created_by or changed_by."
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
    "name": "superset_chart_warm_up_cache",
    "title": "Warm up chart cache",
    "description": "Run a chart's query now and put the result into the cache, so that the next viewer waits less. For all charts of a table use superset_dataset_warm_up_cache; to get the rows superset_chart_get_data. Queries the database and waits: may be slow. Alters no chart. Needs the permission to warm up caches. Returns {result: [{chart_id, viz_status, viz_error}]}; a chart without saved query context gives a viz_error.",
    "resource": "chart",
    "endpoint": "chartWarmUpCache",
    "method": "PUT",
    "path": "/api/v1/chart/warm_up_cache",
    "effect": "trigger",
    "credential": "access",
    "permission": [
      "can_warm_up_cache",
      "Chart"
    ],
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "chart_id",
        "in": "body",
        "wire": "chart_id",
        "required": true
      },
      {
        "name": "dashboard_id",
        "in": "body",
        "wire": "dashboard_id",
        "required": false
      },
      {
        "name": "extra_filters",
        "in": "body",
        "wire": "extra_filters",
        "required": false
      }
    ],
    "jsonText": [
      "extra_filters"
    ],
    "references": [
      {
        "at": "chart_id",
        "to": "/api/v1/chart/"
      },
      {
        "at": "dashboard_id",
        "to": "/api/v1/dashboard/"
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
        "chart_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Number of the chart, see superset_chart_list."
        },
        "dashboard_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id of a dashboard whose default filters are applied to the query."
        },
        "extra_filters": {
          "description": "Filters instead of the dashboard's own, e.g. [{\"col\":\"region\",\"op\":\"==\",\"val\":\"east\"}]; only used with dashboard_id.",
          "type": [
            "object",
            "array",
            "string"
          ],
          "additionalProperties": true,
          "items": {}
        }
      },
      "required": [
        "chart_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_chart_get_by_id",
    "title": "Get chart",
    "description": "Get one chart: name, type, dataset, params, owners, dashboards. Its rows of data: superset_chart_get_data; to search: superset_chart_list. Changes nothing. Returns {result}, params as an object; fields also gives query_context (null if the chart was never saved in Explore), tags, thumbnail_url (ends in the digest for superset_chart_get_thumbnail).",
    "resource": "chart",
    "endpoint": "chartGetById",
    "method": "GET",
    "path": "/api/v1/chart/{id_or_uuid}",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Chart"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "chart_id",
        "in": "path",
        "wire": "id_or_uuid",
        "required": true
      }
    ],
    "fields": [
      "id",
      "slice_name",
      "viz_type",
      "description",
      "datasource_id",
      "datasource_name_text",
      "params",
      "dashboards.id",
      "dashboards.dashboard_title",
      "owners.first_name",
      "owners.last_name",
      "certified_by"
    ],
    "references": [
      {
        "at": "chart_id",
        "to": "/api/v1/chart/",
        "text": true
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
        "chart_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id, name or UUID of the chart."
        }
      },
      "required": [
        "chart_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_chart_delete",
    "title": "Delete chart",
    "description": "Delete one chart for good; for several use superset_chart_bulk_delete. To take a chart off a dashboard only, change the dashboard with superset_dashboard_update instead. You must own it, and it fails while an alert or report is attached. The chart vanishes from every dashboard, leaving an empty place in the layout; its dataset stays. Cannot be undone: superset_chart_export makes a backup first. Returns {message}.",
    "resource": "chart",
    "endpoint": "chartDelete",
    "method": "DELETE",
    "path": "/api/v1/chart/{pk}",
    "effect": "delete",
    "credential": "access",
    "permission": [
      "can_write",
      "Chart"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "chart_id",
        "in": "path",
        "wire": "pk",
        "required": true
      }
    ],
    "references": [
      {
        "at": "chart_id",
        "to": "/api/v1/chart/"
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
        "chart_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id, name or UUID of the chart."
        }
      },
      "required": [
        "chart_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_chart_update",
    "title": "Update chart",
    "description": "Change the named fields of a chart: rename, restyle, move to another dataset, certify, tag, change owners or dashboards. Fields left out stay. params and query_context are overwritten whole: read both with superset_chart_get_by_id, edit, send both, or picture and data disagree. dashboards, owners and tags are complete lists: what is missing is removed. You must own the chart. Shows at once on every dashboard with it. Returns {id, result} with the fields sent.",
    "resource": "chart",
    "endpoint": "chartUpdate",
    "method": "PUT",
    "path": "/api/v1/chart/{pk}",
    "effect": "update",
    "credential": "access",
    "permission": [
      "can_write",
      "Chart"
    ],
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "chart_id",
        "in": "path",
        "wire": "pk",
        "required": true
      },
      {
        "name": "cache_timeout",
        "in": "body",
        "wire": "cache_timeout",
        "required": false
      },
      {
        "name": "certification_details",
        "in": "body",
        "wire": "certification_details",
        "required": false
      },
      {
        "name": "certified_by",
        "in": "body",
        "wire": "certified_by",
        "required": false
      },
      {
        "name": "dashboards",
        "in": "body",
        "wire": "dashboards",
        "required": false
      },
      {
        "name": "datasource_id",
        "in": "body",
        "wire": "datasource_id",
        "required": false
      },
      {
        "name": "datasource_type",
        "in": "body",
        "wire": "datasource_type",
        "required": false
      },
      {
        "name": "description",
        "in": "body",
        "wire": "description",
        "required": false
      },
      {
        "name": "external_url",
        "in": "body",
        "wire": "external_url",
        "required": false
      },
      {
        "name": "is_managed_externally",
        "in": "body",
        "wire": "is_managed_externally",
        "required": false
      },
      {
        "name": "owners",
        "in": "body",
        "wire": "owners",
        "required": false
      },
      {
        "name": "params",
        "in": "body",
        "wire": "params",
        "required": false
      },
      {
        "name": "query_context",
        "in": "body",
        "wire": "query_context",
        "required": false
      },
      {
        "name": "query_context_generation",
        "in": "body",
        "wire": "query_context_generation",
        "required": false
      },
      {
        "name": "slice_name",
        "in": "body",
        "wire": "slice_name",
        "required": false
      },
      {
        "name": "tags",
        "in": "body",
        "wire": "tags",
        "required": false
      },
      {
        "name": "uuid",
        "in": "body",
        "wire": "uuid",
        "required": false
      },
      {
        "name": "viz_type",
        "in": "body",
        "wire": "viz_type",
        "required": false
      }
    ],
    "jsonText": [
      "params",
      "query_context"
    ],
    "sql": {
      "expressions": [
        "query_context.queries[].**.sqlExpression",
        "query_context.queries[].extras.where",
        "query_context.queries[].extras.having",
        "query_context.queries[].where",
        "query_context.queries[].having",
        "params.**.sqlExpression",
        "params.where",
        "params.having"
      ],
      "columns": [
        "query_context.queries[].columns[]",
        "query_context.queries[].columns[].sqlExpression",
        "query_context.queries[].groupby[]",
        "query_context.queries[].groupby[].sqlExpression",
        "query_context.queries[].series_columns[].sqlExpression",
        "query_context.queries[].filters[].col.sqlExpression",
        "params.groupby[]",
        "params.columns[]",
        "params.all_columns[]",
        "params.x_axis",
        "params.x_axis.sqlExpression"
      ],
      "columnNames": {
        "id": "datasource_id",
        "via": [
          {
            "get": "/api/v1/dataset/{pk}",
            "at": "result.columns[].column_name"
          }
        ],
        "when": {
          "at": "datasource_type",
          "is": [
            "table"
          ]
        }
      },
      "databases": [
        {
          "id": "datasource_id",
          "via": [
            {
              "get": "/api/v1/dataset/{pk}",
              "at": "result.database.id"
            }
          ],
          "when": {
            "at": "datasource_type",
            "is": [
              "table"
            ]
          }
        },
        {
          "id": "query_context.datasource.id",
          "via": [
            {
              "get": "/api/v1/dataset/{pk}",
              "at": "result.database.id"
            }
          ],
          "when": {
            "at": "query_context.datasource.type",
            "is": [
              "table"
            ]
          }
        },
        {
          "id": "query_context.datasource.id",
          "via": [
            {
              "get": "/api/v1/query/{pk}",
              "at": "result.database.id"
            }
          ],
          "when": {
            "at": "query_context.datasource.type",
            "is": [
              "query"
            ]
          }
        }
      ],
      "otherwise": [
        {
          "id": "chart_id",
          "via": [
            {
              "get": "/api/v1/chart/{pk}",
              "at": "result.query_context.datasource.id"
            },
            {
              "get": "/api/v1/dataset/{pk}",
              "at": "result.database.id"
            }
          ]
        }
      ],
      "unprovable": {
        "query_context.queries[].datasource": "is for a dataset of one query's own (queries[].datasource)",
        "query_context.queries[].extras.transpile_to_dialect": "is rewritten before it runs (extras.transpile_to_dialect)",
        "query_context.queries[].annotation_layers[].overrides": "comes with changes to another chart's query (annotation_layers[].overrides)"
      }
    },
    "references": [
      {
        "at": "chart_id",
        "to": "/api/v1/chart/"
      },
      {
        "at": "dashboards[]",
        "to": "/api/v1/dashboard/"
      },
      {
        "at": "datasource_id",
        "to": "/api/v1/dataset/",
        "when": [
          {
            "at": "datasource_type",
            "is": [
              "table"
            ]
          }
        ]
      },
      {
        "at": "owners[]",
        "to": "/api/v1/security/users/"
      },
      {
        "at": "tags[]",
        "to": "/api/v1/tag/"
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
        "chart_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id, name or UUID of the chart."
        },
        "cache_timeout": {
          "type": [
            "integer",
            "null"
          ],
          "description": "Cache lifetime in seconds; null for the next higher level's."
        },
        "certification_details": {
          "type": [
            "string",
            "null"
          ],
          "description": "What the certification says."
        },
        "certified_by": {
          "type": [
            "string",
            "null"
          ],
          "description": "Person or group that certified it; an empty text removes the certification."
        },
        "dashboards": {
          "type": "array",
          "items": {
            "type": [
              "integer",
              "string"
            ]
          },
          "description": "Ids of all dashboards the chart shall be on; it is taken off the others."
        },
        "datasource_id": {
          "type": [
            "integer",
            "string",
            "null"
          ],
          "description": "Id of another dataset to read from; then datasource_type is required."
        },
        "datasource_type": {
          "type": [
            "string",
            "null"
          ],
          "description": "Use \"table\" for every dataset, physical or virtual; required together with datasource_id.",
          "enum": [
            "table",
            "dataset",
            "query",
            "saved_query",
            "view",
            null
          ]
        },
        "description": {
          "type": [
            "string",
            "null"
          ],
          "description": "Text about the purpose of the chart; Markdown allowed."
        },
        "external_url": {
          "type": [
            "string",
            "null"
          ],
          "description": "Address where another system manages it, e.g. \"https://example.com/job/7\"."
        },
        "is_managed_externally": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "true when another system manages it, so that it cannot be edited in Superset."
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
        "params": {
          "description": "All settings, not just the changed ones, e.g. {\"viz_type\":\"table\",\"groupby\":[\"region\"],\"metrics\":[\"count\"]}.",
          "type": [
            "object",
            "array",
            "string",
            "null"
          ],
          "additionalProperties": true,
          "items": {}
        },
        "query_context": {
          "description": "Whole query: {\"datasource\":{\"id\":1,\"type\":\"table\"},\"queries\":[{\"columns\":[\"region\"],\"metrics\":[\"count\"]}]}.",
          "type": [
            "object",
            "array",
            "string",
            "null"
          ],
          "additionalProperties": true,
          "items": {}
        },
        "query_context_generation": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "true, with query_context alone, stores the query without counting as a save and without being owner."
        },
        "slice_name": {
          "type": [
            "string",
            "null"
          ],
          "description": "New name of the chart.",
          "maxLength": 250
        },
        "tags": {
          "type": "array",
          "items": {
            "type": [
              "integer",
              "string"
            ]
          },
          "description": "Ids of all custom tags it shall have, see superset_tag_list; the others are removed."
        },
        "uuid": {
          "type": [
            "string",
            "null"
          ],
          "description": "Another UUID for the chart; it must be unused."
        },
        "viz_type": {
          "type": [
            "string",
            "null"
          ],
          "description": "Chart type, e.g. table, big_number_total, pie, echarts_timeseries_line, echarts_timeseries_bar, pivot_table_v2.",
          "maxLength": 250
        }
      },
      "required": [
        "chart_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_chart_cache_screenshot",
    "title": "Render chart screenshot",
    "description": "Start rendering a picture of a chart in the background. Needs the feature flag THUMBNAILS, a Celery worker and a headless browser; otherwise not found. After 10 to 20 seconds fetch it with superset_chart_get_screenshot, giving cache_key as digest. For the small preview use superset_chart_get_thumbnail. Alters no chart. Needs read access to it. Returns {cache_key, chart_url, image_url, task_status, task_updated_at}.",
    "resource": "chart",
    "endpoint": "chartCacheScreenshot",
    "method": "GET",
    "path": "/api/v1/chart/{pk}/cache_screenshot/",
    "effect": "trigger",
    "credential": "access",
    "permission": [
      "can_read",
      "Chart"
    ],
    "flags": [
      "THUMBNAILS"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "chart_id",
        "in": "path",
        "wire": "pk",
        "required": true
      },
      {
        "name": "force",
        "in": "q",
        "wire": "force",
        "required": false
      },
      {
        "name": "thumb_size",
        "in": "q",
        "wire": "thumb_size",
        "required": false
      },
      {
        "name": "window_size",
        "in": "q",
        "wire": "window_size",
        "required": false
      }
    ],
    "references": [
      {
        "at": "chart_id",
        "to": "/api/v1/chart/"
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
        "chart_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id, name or UUID of the chart."
        },
        "force": {
          "type": "boolean",
          "description": "true to render again although a picture is cached."
        },
        "thumb_size": {
          "type": "array",
          "items": {
            "type": "integer"
          },
          "description": "Width and height the picture is scaled to, e.g. [800, 600]; the window size when left out."
        },
        "window_size": {
          "type": "array",
          "items": {
            "type": "integer"
          },
          "description": "Width and height of the browser window in pixels, e.g. [1600, 1200]."
        }
      },
      "required": [
        "chart_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_chart_get_data",
    "title": "Get chart data",
    "description": "Get the rows that a saved chart shows, by running its stored query; for a chart without one, such as all shipped examples, the query is built from its params, and note says so. For other filters use superset_chart_query_data. Changes nothing. Returns {result: [{data, colnames, coltypes, rowcount, query, error}]}, or a csv or xlsx file.",
    "resource": "chart",
    "endpoint": "chartGetData",
    "method": "GET",
    "path": "/api/v1/chart/{pk}/data/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Chart"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "chart_id",
        "in": "path",
        "wire": "pk",
        "required": true
      },
      {
        "name": "format",
        "in": "query",
        "wire": "format",
        "required": false
      },
      {
        "name": "type",
        "in": "query",
        "wire": "type",
        "required": false
      },
      {
        "name": "force",
        "in": "query",
        "wire": "force",
        "required": false
      }
    ],
    "fields": [
      "data",
      "rowcount",
      "error",
      "rejected_filters"
    ],
    "references": [
      {
        "at": "chart_id",
        "to": "/api/v1/chart/"
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
        "chart_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id, name or UUID of the chart."
        },
        "format": {
          "type": "string",
          "description": "json (default), or a csv or xlsx file (export permission)."
        },
        "type": {
          "type": "string",
          "description": "full (default), results (rows only), query (the SQL, not run), samples, columns, timegrains or post_processed."
        },
        "force": {
          "type": "boolean",
          "description": "true to bypass the cache."
        }
      },
      "required": [
        "chart_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_chart_remove_favorite",
    "title": "Unstar chart",
    "description": "Remove a chart from your favorites (unstar it). Affects only you; the chart stays, to delete it use superset_chart_delete. Succeeds also if it was no favorite. Undo with superset_chart_add_favorite. Returns {result: \"OK\"}.",
    "resource": "chart",
    "endpoint": "chartRemoveFavorite",
    "method": "DELETE",
    "path": "/api/v1/chart/{pk}/favorites/",
    "effect": "update",
    "credential": "access",
    "permission": [
      "can_read",
      "Chart"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "chart_id",
        "in": "path",
        "wire": "pk",
        "required": true
      }
    ],
    "references": [
      {
        "at": "chart_id",
        "to": "/api/v1/chart/"
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
        "chart_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id, name or UUID of the chart."
        }
      },
      "required": [
        "chart_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_chart_add_favorite",
    "title": "Star chart",
    "description": "Add a chart to your favorites (star it), so that it shows on your home page. Affects only you and succeeds also if it is one already. Undo with superset_chart_remove_favorite; check with superset_chart_get_favorite_status. Returns {result: \"OK\"}.",
    "resource": "chart",
    "endpoint": "chartAddFavorite",
    "method": "POST",
    "path": "/api/v1/chart/{pk}/favorites/",
    "effect": "update",
    "credential": "access",
    "permission": [
      "can_read",
      "Chart"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "chart_id",
        "in": "path",
        "wire": "pk",
        "required": true
      }
    ],
    "references": [
      {
        "at": "chart_id",
        "to": "/api/v1/chart/"
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
        "chart_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id, name or UUID of the chart."
        }
      },
      "required": [
        "chart_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_chart_get_screenshot",
    "title": "Get chart screenshot",
    "description": "Fetch a chart picture that superset_chart_cache_screenshot rendered; for the small preview use superset_chart_get_thumbnail. Needs the feature flag THUMBNAILS, a Celery worker and a headless browser. Not found while the picture is not ready (wait 10 to 20 seconds and try again) or has left the cache (render again). Changes nothing. Returns a PNG image.",
    "resource": "chart",
    "endpoint": "chartGetScreenshot",
    "method": "GET",
    "path": "/api/v1/chart/{pk}/screenshot/{digest}/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Chart"
    ],
    "flags": [
      "THUMBNAILS"
    ],
    "accept": "image/*, application/json",
    "arguments": [
      {
        "name": "chart_id",
        "in": "path",
        "wire": "pk",
        "required": true
      },
      {
        "name": "digest",
        "in": "path",
        "wire": "digest",
        "required": true
      }
    ],
    "references": [
      {
        "at": "chart_id",
        "to": "/api/v1/chart/"
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
        "chart_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id, name or UUID of the chart."
        },
        "digest": {
          "type": "string",
          "description": "The cache_key that superset_chart_cache_screenshot returned."
        }
      },
      "required": [
        "chart_id",
        "digest"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_chart_get_thumbnail",
    "title": "Get chart thumbnail",
    "description": "Fetch the small preview picture of a chart. Needs the feature flag THUMBNAILS, a Celery worker and a headless browser; otherwise not found. For a picture of chosen size use superset_chart_cache_screenshot. If none is cached, rendering starts in the background and is awaited for up to a minute. Returns a PNG image, or {task_status} if none comes.",
    "resource": "chart",
    "endpoint": "chartGetThumbnail",
    "method": "GET",
    "path": "/api/v1/chart/{pk}/thumbnail/{digest}/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Chart"
    ],
    "flags": [
      "THUMBNAILS"
    ],
    "accept": "image/*, application/json",
    "arguments": [
      {
        "name": "chart_id",
        "in": "path",
        "wire": "pk",
        "required": true
      },
      {
        "name": "digest",
        "in": "path",
        "wire": "digest",
        "required": true
      }
    ],
    "references": [
      {
        "at": "chart_id",
        "to": "/api/v1/chart/"
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
        "chart_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id, name or UUID of the chart."
        },
        "digest": {
          "type": "string",
          "description": "Last part of thumbnail_url in superset_chart_get_by_id or superset_chart_list; changes with the chart."
        }
      },
      "required": [
        "chart_id",
        "digest"
      ],
      "additionalProperties": false
    }
  }
];
