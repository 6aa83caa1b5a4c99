// Generated from spec/5.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
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
    "description": "List charts, with filters, sorting and paging, to find a chart by name, type, dataset, owner, dashboard or tag. Name the columns you need: a default row carries the whole params, about 3 kB. For one known chart use superset_chart_get_by_id, for the charts of one dashboard superset_dashboard_get_charts, for the charts of one dataset superset_dataset_get_related_objects. Shows only charts you have access to. Returns {count, ids, result}, 20 rows a page, at most 100.",
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
          "description": "Names of the columns to return; the fewer, the shorter the answer. All default columns when left out. Default: is_managed_externally, certified_by, certification_details, cache_timeout, changed_by.first_name, changed_by.last_name, changed_by.id, changed_by_name, changed_on_delta_humanized, changed_on_dttm, changed_on_utc, created_by.first_name, created_by.id, created_by.last_name, created_by_name, created_on_delta_humanized, datasource_id, datasource_name_text, datasource_type, datasource_url, description, description_markeddown, edit_url, form_data, id, last_saved_at, last_saved_by.id, last_saved_by.first_name, last_saved_by.last_name, owners.first_name, owners.id, owners.last_name, dashboards.id, dashboards.dashboard_title, params, slice_name, slice_url, table.default_endpoint, table.table_name, thumbnail_url, url, viz_type, tags.id, tags.name, tags.type, uuid."
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
                    "items": {}
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
          "description": "Conditions that all must hold, e.g. [{\"col\": \"id\", \"opr\": \"eq\", \"value\": 7}]. Operators by column: changed_by, last_saved_by: nrel_o_m rel_o_m; created_by: chart_created_by_me chart_has_created_by nrel_o_m rel_o_m; dashboards, owners: rel_m_m; datasource_id: eq gt in lt neq not_in; datasource_name, datasource_type, description, viz_type: ct eq ew in nct neq new not_in nsw sw; id: chart_is_certified chart_is_favorite chart_owned_created_favored_by_me eq gt in lt neq not_in; last_saved_at: eq gt lt neq; slice_name: chart_all_text ct eq ew in nct neq new not_in nsw sw; tags: chart_tag_id chart_tags rel_m_m."
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
    "name": "superset_chart_create",
    "title": "Create a chart",
    "description": "Create a chart on a dataset. params holds what Explore shows, query_context the query; without query_context superset_chart_get_data and alerts cannot read its data until somebody saves it in Explore, and without viz_type the chart stays half-empty. Try the query first with superset_chart_query_data. Neither field is checked against the dataset. With dashboards it is attached to these (you must own them) and shown below their layout. You become owner unless owners are named. Returns {id, result}.",
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
          "description": "Cache lifetime in seconds; the next higher level's when null."
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
            "type": "integer",
            "description": "A list of dashboards to include this new chart to."
          },
          "description": "Ids of the dashboards to attach it to; you must own them."
        },
        "datasource_id": {
          "type": "integer",
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
          "description": "Link to the system that manages it, if it is managed externally."
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
            "type": "integer",
            "description": "Owner are users ids allowed to delete or change this chart. If left empty you will be one of the owners of the chart."
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
          "description": "Name of the chart.",
          "minLength": 1,
          "maxLength": 250
        },
        "viz_type": {
          "type": "string",
          "description": "Chart type, e.g. table, big_number_total, pie, echarts_timeseries_line, echarts_timeseries_bar, pivot_table_v2, heatmap_v2.",
          "minLength": 0,
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
    "title": "Describe the chart resource",
    "description": "Describe what charts can be filtered by and what you may do with them. Only needed when superset_chart_list refuses a filter column or operator. Changes nothing. Returns {permissions, filters: {column: [{name, operator}]}, add_columns, edit_columns}; ask for keys [\"filters\"] or [\"permissions\"] to keep it short.",
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
          "description": "Paging of the choices offered per column when creating, e.g. {\"owners\": {\"page\": 0, \"page_size\": 10}}."
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
          "description": "Paging of the choices offered per column when editing, e.g. {\"owners\": {\"page\": 0, \"page_size\": 10}}."
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
    "name": "superset_chart_query_data",
    "title": "Query data of a dataset",
    "description": "Run one or more queries on a dataset (columns, metrics, filters, time range) and return the rows, without a saved chart. Respects row-level security and the cache. For the data of a saved chart use superset_chart_get_data; for free SQL superset_sqllab_execute_query. Changes nothing but may cost time on the database: set row_limit. Returns {result: [{data, colnames, coltypes, rowcount, query, error}]}, one per query; a csv or xlsx file for these formats. With the feature flag GLOBAL_ASYNC_QUERIES it may return a job {job_id, result_url} to follow with superset_async_event_list.",
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
        "required": false
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
        "required": false
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
          "description": "Cache lifetime in seconds for this query; -1 to switch the cache off."
        },
        "datasource": {
          "type": "object",
          "properties": {
            "id": {
              "type": "integer",
              "description": "Datasource id"
            },
            "type": {
              "type": "string",
              "description": "Datasource type",
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
            "id"
          ],
          "additionalProperties": false,
          "description": "The dataset to query: {\"id\": 1, \"type\": \"table\"}."
        },
        "force": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "true to bypass the cache and query the database again."
        },
        "form_data": {
          "description": "Chart settings the query comes from; only needed for result_type post_processed."
        },
        "queries": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "annotation_layers": {
                "type": [
                  "array",
                  "null"
                ],
                "description": "Annotation layers to apply to chart",
                "items": {
                  "description": "Keys: annotationType, color, descriptionColumns, hideLine, intervalEndColumn, name, opacity, overrides, show, showLabel, showMarkers, sourceType, style, timeColumn, titleColumn, value, width.",
                  "type": "object",
                  "additionalProperties": true
                }
              },
              "applied_time_extras": {
                "type": [
                  "object",
                  "null"
                ],
                "description": "A mapping of temporal extras that have been applied to the query e.g. {\"__time_range\":\"1 year ago : now\"}",
                "additionalProperties": true
              },
              "apply_fetch_values_predicate": {
                "type": [
                  "boolean",
                  "null"
                ],
                "description": "Add fetch values predicate (where clause) to query if defined in datasource"
              },
              "columns": {
                "type": [
                  "array",
                  "null"
                ],
                "description": "Columns which to select in the query.",
                "items": {}
              },
              "datasource": {},
              "extras": {
                "description": "Extra parameters to add to the query."
              },
              "filters": {
                "type": [
                  "array",
                  "null"
                ],
                "items": {
                  "description": "Keys: col, grain, isExtra, op, val.",
                  "type": "object",
                  "additionalProperties": true
                }
              },
              "granularity": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "Name of temporal column used for time filtering."
              },
              "granularity_sqla": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "Name of temporal column used for time filtering for SQL datasources. This field is deprecated, use granularity instead."
              },
              "groupby": {
                "type": [
                  "array",
                  "null"
                ],
                "description": "Columns by which to group the query. This field is deprecated, use columns instead.",
                "items": {}
              },
              "having": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "HAVING clause to be added to aggregate queries using AND operator. This field is deprecated and should be passed to extras."
              },
              "is_rowcount": {
                "type": [
                  "boolean",
                  "null"
                ],
                "description": "Should the rowcount of the actual query be returned"
              },
              "is_timeseries": {
                "type": [
                  "boolean",
                  "null"
                ],
                "description": "Is the query_object a timeseries."
              },
              "metrics": {
                "type": [
                  "array",
                  "null"
                ],
                "description": "Aggregate expressions. Metrics can be passed as both references to datasource metrics (strings), or ad-hoc metricswhich are defined only within the query object. See ChartDataAdhocMetricSchema for the structure of ad-hoc metrics.",
                "items": {}
              },
              "order_desc": {
                "type": [
                  "boolean",
                  "null"
                ],
                "description": "Reverse order. Default: false"
              },
              "orderby": {
                "type": [
                  "array",
                  "null"
                ],
                "description": "Expects a list of lists where the first element is the column name which to sort by, and the second element is a boolean. e.g. [[\"my_col_1\",false],[\"my_col_2\",true]]",
                "items": {}
              },
              "post_processing": {
                "type": [
                  "array",
                  "null"
                ],
                "description": "Post processing operations to be applied to the result set. Operations are applied to the result set in sequential order.",
                "items": {}
              },
              "result_type": {
                "enum": [
                  "columns",
                  "full",
                  "query",
                  "results",
                  "samples",
                  "timegrains",
                  "post_processed",
                  "drill_detail",
                  null
                ]
              },
              "row_limit": {
                "type": [
                  "integer",
                  "null"
                ],
                "description": "Maximum row count (0=disabled). Default: config[\"ROW_LIMIT\"]",
                "minimum": 0
              },
              "row_offset": {
                "type": [
                  "integer",
                  "null"
                ],
                "description": "Number of rows to skip. Default: 0",
                "minimum": 0
              },
              "series_columns": {
                "type": [
                  "array",
                  "null"
                ],
                "description": "Columns to use when limiting series count. All columns must be present in the columns property. Requires series_limit and series_limit_metric to be set.",
                "items": {}
              },
              "series_limit": {
                "type": [
                  "integer",
                  "null"
                ],
                "description": "Maximum number of series. Requires series and series_limit_metric to be set."
              },
              "series_limit_metric": {
                "description": "Metric used to limit timeseries queries by. Requires series and series_limit to be set."
              },
              "time_offsets": {
                "type": [
                  "array",
                  "null"
                ],
                "items": {
                  "type": "string"
                }
              },
              "time_range": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "A time rage, either expressed as a colon separated string since : until or human readable freeform. Valid formats for since and until are: - ISO 8601 - X days/years/hours/day/year/weeks - X days/years/hours/day/year/weeks ago - X days/years/hours/day/year/weeks from now Additionally, the following freeform can be used: - Last day - Last week - Last month - Last quarter - Last year - No filter - Last X seconds/minutes/hours/days/weeks/months/years - Next X seconds/minutes/hours/days/weeks/months/years e.g. \"Last week\""
              },
              "time_shift": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "A human-readable date/time string. Please refer to [parsdatetime](https://github.com/bear/parsedatetime) documentation for details on valid values."
              },
              "timeseries_limit": {
                "type": [
                  "integer",
                  "null"
                ],
                "description": "Maximum row count for timeseries queries. This field is deprecated, use series_limit instead. Default: 0"
              },
              "timeseries_limit_metric": {
                "description": "Metric used to limit timeseries queries by. This field is deprecated, use series_limit_metric instead."
              },
              "url_params": {
                "type": [
                  "object",
                  "null"
                ],
                "description": "Optional query parameters passed to a dashboard or Explore view",
                "additionalProperties": {
                  "type": "string",
                  "description": "The value of the query parameter"
                }
              },
              "where": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "WHERE clause to be added to queries using AND operator. This field is deprecated and should be passed to extras."
              }
            }
          },
          "description": "E.g. [{\"columns\":[\"region\"],\"metrics\":[\"count\"],\"filters\":[{\"col\":\"n\",\"op\":\">\",\"val\":1}],\"row_limit\":100}]."
        },
        "result_format": {
          "description": "json (default), or csv or xlsx for a file (needs the permission to export).",
          "enum": [
            "csv",
            "json",
            "xlsx"
          ]
        },
        "result_type": {
          "description": "full (default) or results: rows; query: the SQL, not run; samples: raw rows; columns: columns; timegrains: time grains.",
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
      "additionalProperties": false
    }
  },
  {
    "name": "superset_chart_get_cached_data",
    "title": "Get asynchronous chart data",
    "description": "Get the data of a finished asynchronous chart query by its cache key. Needs the feature flag GLOBAL_ASYNC_QUERIES, Redis and Celery: without them no such key exists and every call ends in not found. The key comes at the end of the result_url that superset_async_event_list reports for a job of superset_chart_query_data. The cache_key inside ordinary chart data is another thing and does not work here. Returns {result: [{data, colnames, rowcount, query}]}.",
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
            "type": "integer"
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
            "type": "integer"
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
    "description": "Import charts from a zip file made by superset_chart_export. Creates the charts, and the datasets and database connections in the archive that do not exist yet; those that exist are kept as they are. Existing charts (same UUID) are replaced only with overwrite, otherwise the import fails. Archives with new databases need their passwords. Nothing is imported if one file is wrong. Returns {message: \"OK\"} without ids: find the charts with superset_chart_list.",
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
          "description": "Zip file of exported charts. A path inside an allowed folder, or inline content {name, text} or {name, base64}.",
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
          "description": "SSH tunnel passwords by file in the archive, e.g. {\"databases/MyDatabase.yaml\": \"secret\"}.",
          "type": [
            "object",
            "array",
            "string"
          ],
          "additionalProperties": true,
          "items": {}
        },
        "ssh_tunnel_private_key_passwords": {
          "description": "Passwords of those private keys by file in the archive, e.g. {\"databases/MyDatabase.yaml\": \"secret\"}.",
          "type": [
            "object",
            "array",
            "string"
          ],
          "additionalProperties": true,
          "items": {}
        },
        "ssh_tunnel_private_keys": {
          "description": "SSH tunnel private keys by file in the archive, e.g. {\"databases/MyDatabase.yaml\": \"-----BEGIN …\"}.",
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
    "description": "List the users that can stand in a chart's owners, created_by or changed_by, to turn a person's name into an id for superset_chart_list filters or the owners of superset_chart_update. Other columns end in not found. Changes nothing. Returns {count, result: [{value: id, text: name, extra}]}.",
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
    "name": "superset_chart_warm_up_cache",
    "title": "Warm up chart cache",
    "description": "Run a chart's query now and put the result in the cache, so that the next viewer waits less. For all charts of a table use superset_dataset_warm_up_cache. Always queries the database, ignoring the cache, and waits for the answer: may be slow. Changes no content. Needs the permission to warm up caches. Returns {result: [{chart_id, viz_status, viz_error}]}; a chart without saved query context gives viz_error \"Chart's query context does not exist\".",
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
          "type": "integer",
          "description": "Id of the chart."
        },
        "dashboard_id": {
          "type": "integer",
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
    "name": "superset_chart_delete",
    "title": "Delete a chart",
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
          "type": "integer",
          "description": "Id of the chart, a number."
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
    "title": "Get a chart",
    "description": "Get one chart with its settings: name, type, dataset, params, query_context, owners, dashboards and tags. For its rows of data use superset_chart_get_data; to search, superset_chart_list. A UUID works from Superset 6.0 on. Changes nothing. Returns {result}: params and query_context are JSON text (query_context is null if the chart was never saved in Explore), thumbnail_url holds the digest for superset_chart_get_thumbnail.",
    "resource": "chart",
    "endpoint": "chartGetById",
    "method": "GET",
    "path": "/api/v1/chart/{pk}",
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
        "chart_id": {
          "type": "integer",
          "description": "Id of the chart, a number."
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
        "chart_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_chart_update",
    "title": "Update a chart",
    "description": "Change the named fields of a chart: rename, restyle, move to another dataset, certify, tag, change owners or dashboards. Fields left out stay. params and query_context are each overwritten whole: read them with superset_chart_get_by_id, edit, and send both, or the picture and its data disagree. dashboards, owners and tags are complete lists: what is missing is removed. You must own the chart. Shows at once on every dashboard with the chart. Returns {id, result} with the fields sent.",
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
          "type": "integer",
          "description": "Id of the chart, a number."
        },
        "cache_timeout": {
          "type": [
            "integer",
            "null"
          ],
          "description": "Cache lifetime in seconds; the next higher level's when null."
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
            "type": "integer",
            "description": "A list of dashboards to include this new chart to."
          },
          "description": "Ids of all dashboards the chart shall be on; it is taken off the others."
        },
        "datasource_id": {
          "type": [
            "integer",
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
          "description": "Link to the system that manages it, if it is managed externally."
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
            "type": "integer",
            "description": "Owner are users ids allowed to delete or change this chart. If left empty you will be one of the owners of the chart."
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
          "minLength": 0,
          "maxLength": 250
        },
        "tags": {
          "type": "array",
          "items": {
            "type": "integer",
            "description": "Tags to be associated with the chart"
          },
          "description": "Ids of all custom tags it shall have, see superset_tag_list; the others are removed."
        },
        "viz_type": {
          "type": [
            "string",
            "null"
          ],
          "description": "Chart type, e.g. table, big_number_total, pie, echarts_timeseries_line, echarts_timeseries_bar, pivot_table_v2, heatmap_v2.",
          "minLength": 0,
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
    "title": "Render a chart screenshot",
    "description": "Start rendering a picture of a chart in the background. Needs the feature flag THUMBNAILS, a Celery worker and a headless browser; otherwise not found. Takes 10 to 20 seconds: then fetch it with superset_chart_get_screenshot, using the returned cache_key as digest. For the small preview use superset_chart_get_thumbnail. Changes no content. Returns {cache_key, chart_url, image_url, task_status, task_updated_at}.",
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
          "type": "integer",
          "description": "Id of the chart, a number."
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
    "description": "Get the rows a saved chart shows, by running its stored query context. Fails with \"Chart has no query context saved\" for charts never saved in Explore (all shipped examples): then build the query from params and use superset_chart_query_data, which also allows other filters. Runs on the database unless cached. Changes nothing. Returns {result: [{data, colnames, coltypes, rowcount, query, error}]}, or a csv or xlsx file. With the feature flag GLOBAL_ASYNC_QUERIES it may return a job to follow with superset_async_event_list.",
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
          "type": "integer",
          "description": "Id of the chart, a number."
        },
        "format": {
          "type": "string",
          "description": "json (default), csv or xlsx; the latter two give a file and need the permission to export."
        },
        "type": {
          "type": "string",
          "description": "full (default), results (rows only), query (the SQL, not run), samples, columns, timegrains or post_processed."
        },
        "force": {
          "type": "boolean",
          "description": "true to bypass the cache and query the database again."
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
    "title": "Unstar a chart",
    "description": "Remove a chart from your favorites (unstar it). Affects only you; the chart itself stays, to delete it use superset_chart_delete. Succeeds also if it was not a favorite. Undo with superset_chart_add_favorite. Returns {result: \"OK\"}.",
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
          "type": "integer",
          "description": "Id of the chart, a number."
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
    "title": "Star a chart",
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
          "type": "integer",
          "description": "Id of the chart, a number."
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
    "description": "Fetch a chart picture that superset_chart_cache_screenshot rendered. Needs the feature flag THUMBNAILS, a Celery worker and a headless browser. Not found while the picture is not ready (wait 10 to 20 seconds and try again) or has left the cache (render again). Changes nothing. Returns a PNG image.",
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
          "type": "integer",
          "description": "Id of the chart, a number."
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
    "description": "Fetch the small preview picture of a chart. Needs the feature flag THUMBNAILS, a Celery worker and a headless browser; otherwise not found. For a picture of chosen size use superset_chart_cache_screenshot. If none is cached, rendering starts in the background and {task_status} comes back: try again after 10 to 20 seconds. Changes no content. Returns a PNG image.",
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
          "type": "integer",
          "description": "Id of the chart, a number."
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
