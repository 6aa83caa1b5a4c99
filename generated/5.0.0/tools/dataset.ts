// Generated from spec/5.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_dataset_bulk_delete",
    "title": "Delete several datasets",
    "description": "Delete several datasets for good, by their ids; for one use superset_dataset_delete. All or nothing: fails if any id is unknown or not yours. Charts on them are NOT deleted but break: see superset_dataset_get_related_objects first. The tables in the database stay; columns, metrics and descriptions kept in Superset are lost. Cannot be undone: superset_dataset_export makes a backup first. Returns {message} with the number deleted.",
    "resource": "dataset",
    "endpoint": "datasetBulkDelete",
    "method": "DELETE",
    "path": "/api/v1/dataset/",
    "effect": "delete",
    "credential": "access",
    "permission": [
      "can_write",
      "Dataset"
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
        "to": "/api/v1/dataset/"
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
          "description": "Ids of the datasets to delete, e.g. [4, 9]."
        }
      },
      "required": [
        "ids"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_dataset_list",
    "title": "List datasets",
    "description": "List datasets to find one by table name, schema, database, SQL or owner; kind tells physical tables from virtual (SQL) ones. Columns and metrics: superset_dataset_get_by_id; tables that are no datasets yet: superset_database_get_tables. Changes nothing. Returns {count, result: [row]}.",
    "resource": "dataset",
    "endpoint": "datasetList",
    "method": "GET",
    "path": "/api/v1/dataset/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Dataset"
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
        "table_name",
        "schema",
        "kind",
        "database.id",
        "database.database_name"
      ]
    },
    "names": {
      "columns": [
        "table_name"
      ],
      "shows": [
        "database.database_name",
        "catalog",
        "schema",
        "kind"
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
        "to": "/api/v1/database/",
        "when": [
          {
            "at": "filters[].col",
            "is": [
              "database"
            ]
          },
          {
            "at": "filters[].opr",
            "is": [
              "rel_o_m",
              "nrel_o_m"
            ]
          }
        ]
      }
    ],
    "operators": [
      [
        [
          "catalog",
          "schema",
          "table_name"
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
          "changed_by",
          "created_by",
          "database"
        ],
        [
          "nrel_o_m",
          "rel_o_m"
        ]
      ],
      [
        [
          "id"
        ],
        [
          "dataset_is_certified",
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
          "owners"
        ],
        [
          "rel_m_m"
        ]
      ],
      [
        [
          "sql"
        ],
        [
          "ct",
          "dataset_is_null_or_empty",
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
          "description": "Columns of each row. Default: id, table_name, schema, kind, database.{id,database_name}. Also: changed_by_name, changed_by.{first_name,last_name,id}, changed_on_utc, changed_on_delta_humanized, default_endpoint, description, datasource_type, explore_url, extra, owners.{id,first_name,last_name}, catalog, sql, uuid."
        },
        "filters": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "col": {
                "type": "string",
                "enum": [
                  "catalog",
                  "changed_by",
                  "created_by",
                  "database",
                  "id",
                  "owners",
                  "schema",
                  "sql",
                  "table_name"
                ]
              },
              "opr": {
                "type": "string",
                "enum": [
                  "ct",
                  "dataset_is_certified",
                  "dataset_is_null_or_empty",
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
                "items": {}
              }
            },
            "required": [
              "col",
              "opr",
              "value"
            ]
          },
          "description": "All must hold, e.g. [{\"col\": \"id\", \"opr\": \"eq\", \"value\": 7}]. Operators: catalog, schema, table_name: ct eq ew in nct neq new not_in nsw sw; id: dataset_is_certified eq gt in lt neq not_in; owners: rel_m_m; sql: ct dataset_is_null_or_empty eq ew in nct neq new not_in nsw sw; others: nrel_o_m rel_o_m. (ct contains, sw/ew starts/ends with, n… not, rel_… has this id.)"
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
            "catalog",
            "changed_by.first_name",
            "changed_on_delta_humanized",
            "database.database_name",
            "schema",
            "table_name"
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
    "name": "superset_dataset_create",
    "title": "Create dataset",
    "description": "Create a dataset: physical, on an existing table or view (no sql), or virtual, on a SELECT statement (sql). Reads the columns from the database; fails if there is no such table or the dataset exists: to find or create in one step use superset_dataset_get_or_create. Test SQL with superset_sqllab_execute_query first; add metrics and calculated columns afterwards with superset_dataset_update. Alters nothing in the database. Needs write permission on datasets. Returns {id, result, data} with the columns.",
    "resource": "dataset",
    "endpoint": "datasetCreate",
    "method": "POST",
    "path": "/api/v1/dataset/",
    "effect": "create",
    "credential": "access",
    "permission": [
      "can_write",
      "Dataset"
    ],
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "always_filter_main_dttm",
        "in": "body",
        "wire": "always_filter_main_dttm",
        "required": false
      },
      {
        "name": "catalog",
        "in": "body",
        "wire": "catalog",
        "required": false
      },
      {
        "name": "database",
        "in": "body",
        "wire": "database",
        "required": true
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
        "name": "normalize_columns",
        "in": "body",
        "wire": "normalize_columns",
        "required": false
      },
      {
        "name": "owners",
        "in": "body",
        "wire": "owners",
        "required": false
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
        "required": false
      },
      {
        "name": "table_name",
        "in": "body",
        "wire": "table_name",
        "required": true
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
      "schema": "schema"
    },
    "references": [
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
        "always_filter_main_dttm": {
          "type": "boolean",
          "default": false,
          "description": "true to filter the main date column too when another one is filtered."
        },
        "catalog": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 250,
          "description": "Catalog of the table; the database's default when left out."
        },
        "database": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id or name of the database, see superset_database_list."
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
        "normalize_columns": {
          "type": "boolean",
          "default": false,
          "description": "true to convert column names to the database's normal case (Snowflake, Oracle)."
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
        "schema": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 250,
          "description": "Schema of the table; the database's default when left out."
        },
        "sql": {
          "type": [
            "string",
            "null"
          ],
          "description": "SELECT statement of a virtual dataset; leave out for a physical one."
        },
        "table_name": {
          "type": "string",
          "minLength": 1,
          "maxLength": 250,
          "description": "Name of the table or view; for a virtual dataset the name to give it."
        }
      },
      "required": [
        "database",
        "table_name"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_dataset_info",
    "title": "Describe dataset fields",
    "description": "Describe what superset_dataset_list can filter by, which fields create and update take, and your own permissions here. Only needed when a filter or field is refused. Changes nothing. Long: ask for keys [\"filters\"] or [\"permissions\"]. Returns {filters: {column: [{name, operator}]}, permissions, add_columns, edit_columns}.",
    "resource": "dataset",
    "endpoint": "datasetInfo",
    "method": "GET",
    "path": "/api/v1/dataset/_info",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Dataset"
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
    "name": "superset_dataset_list_distinct",
    "title": "List dataset schemas",
    "description": "List the schemas or catalogs that occur in datasets, for filters of superset_dataset_list. Other columns are not found. For the schemas of a database use superset_database_schemas; for values inside a dataset superset_datasource_get_column_values. Changes nothing. Returns {count, result: [{text, value}]}.",
    "resource": "dataset",
    "endpoint": "datasetListDistinct",
    "method": "GET",
    "path": "/api/v1/dataset/distinct/{column_name}",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Dataset"
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
          "description": "schema or catalog."
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
    "name": "superset_dataset_duplicate",
    "title": "Duplicate virtual dataset",
    "description": "Copy a virtual (SQL) dataset under a new name: SQL, columns and metrics, but not formats, certification and cache settings. You become the owner. Physical datasets are refused (\"Dataset parameters are invalid\"), and so is a name in use: for a table use superset_dataset_create. The original and its charts stay as they are. Returns {id, result}.",
    "resource": "dataset",
    "endpoint": "datasetDuplicate",
    "method": "POST",
    "path": "/api/v1/dataset/duplicate",
    "effect": "create",
    "credential": "access",
    "permission": [
      "can_duplicate",
      "Dataset"
    ],
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "base_model_id",
        "in": "body",
        "wire": "base_model_id",
        "required": true
      },
      {
        "name": "table_name",
        "in": "body",
        "wire": "table_name",
        "required": true
      }
    ],
    "references": [
      {
        "at": "base_model_id",
        "to": "/api/v1/dataset/"
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
        "base_model_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id of the virtual dataset to copy."
        },
        "table_name": {
          "type": "string",
          "minLength": 1,
          "maxLength": 250,
          "description": "Name of the copy, not used by any dataset."
        }
      },
      "required": [
        "base_model_id",
        "table_name"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_dataset_export",
    "title": "Export datasets",
    "description": "Export datasets with columns, metrics and database connections as a zip of YAML files, for backup, review or superset_dataset_import elsewhere. Passwords and rows of data are left out; for rows use superset_chart_query_data. Fails if an id is unknown. Changes nothing. Returns a link to the saved zip file.",
    "resource": "dataset",
    "endpoint": "datasetExport",
    "method": "GET",
    "path": "/api/v1/dataset/export/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_export",
      "Dataset"
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
        "to": "/api/v1/dataset/"
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
          "description": "Ids of the datasets to export, e.g. [4, 9]."
        }
      },
      "required": [
        "ids"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_dataset_get_or_create",
    "title": "Find or create dataset",
    "description": "Find the dataset of a database table by name, or create it. The search ignores schema and catalog: where several schemas have such a table, use superset_dataset_list and superset_dataset_create instead. A new one reads its columns from the database and is yours; it fails if there is no such table. An existing one stays as it is. Returns {result: {table_id}}, the dataset's id, without telling which happened.",
    "resource": "dataset",
    "endpoint": "datasetGetOrCreate",
    "method": "POST",
    "path": "/api/v1/dataset/get_or_create/",
    "effect": "create",
    "credential": "access",
    "permission": [
      "can_get_or_create_dataset",
      "Dataset"
    ],
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "always_filter_main_dttm",
        "in": "body",
        "wire": "always_filter_main_dttm",
        "required": false
      },
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
        "name": "normalize_columns",
        "in": "body",
        "wire": "normalize_columns",
        "required": false
      },
      {
        "name": "schema",
        "in": "body",
        "wire": "schema",
        "required": false
      },
      {
        "name": "table_name",
        "in": "body",
        "wire": "table_name",
        "required": true
      },
      {
        "name": "template_params",
        "in": "body",
        "wire": "template_params",
        "required": false
      }
    ],
    "jsonText": [
      "template_params"
    ],
    "references": [
      {
        "at": "database_id",
        "to": "/api/v1/database/"
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
        "always_filter_main_dttm": {
          "type": "boolean",
          "default": false,
          "description": "true to filter the main date column too when another one is filtered; only when creating."
        },
        "catalog": {
          "type": [
            "string",
            "null"
          ],
          "description": "Catalog of the table, used only when creating.",
          "maxLength": 250
        },
        "database_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id or name of the database, see superset_database_list."
        },
        "normalize_columns": {
          "type": "boolean",
          "default": false,
          "description": "true to convert column names to the database's normal case; only when creating."
        },
        "schema": {
          "type": [
            "string",
            "null"
          ],
          "description": "Schema of the table, used only when creating.",
          "maxLength": 250
        },
        "table_name": {
          "type": "string",
          "description": "Table or view, without schema."
        },
        "template_params": {
          "description": "Values for Jinja templates, used only when creating, e.g. {\"year\": 2024}.",
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
        "database_id",
        "table_name"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_dataset_import",
    "title": "Import datasets",
    "description": "Import datasets from a zip file made by superset_dataset_export, or a YAML file, with database connections that do not exist yet. Existing datasets (same UUID) make it fail, unless overwrite is true: then columns and metrics are replaced too. New databases need their passwords. Brings definitions, not rows: to load data use superset_database_upload. Needs write permission on datasets. Returns {message} without ids: find them with superset_dataset_list.",
    "resource": "dataset",
    "endpoint": "datasetImport",
    "method": "POST",
    "path": "/api/v1/dataset/import/",
    "effect": "run",
    "credential": "access",
    "permission": [
      "can_write",
      "Dataset"
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
      },
      {
        "name": "sync_columns",
        "in": "form",
        "wire": "sync_columns",
        "required": false
      },
      {
        "name": "sync_metrics",
        "in": "form",
        "wire": "sync_metrics",
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
          "description": "Zip or YAML file of exported datasets. Path in an allowed folder, or inline {name, text} or {name, base64}.",
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
        },
        "sync_columns": {
          "type": "boolean",
          "description": "true to drop columns that the file lacks; only for YAML files from before Superset 1.0."
        },
        "sync_metrics": {
          "type": "boolean",
          "description": "true to drop metrics that the file lacks; only for YAML files from before Superset 1.0."
        }
      },
      "required": [
        "formData"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_dataset_list_related",
    "title": "List dataset owner candidates",
    "description": "List the databases or users that can be a dataset's database, owners, created_by or changed_by, to turn a name into the id that superset_dataset_list filters by and superset_dataset_update takes. Other columns are not found. Changes nothing. Returns {count, result: [{value: id, text: name, extra}]}.",
    "resource": "dataset",
    "endpoint": "datasetListRelated",
    "method": "GET",
    "path": "/api/v1/dataset/related/{column_name}",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Dataset"
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
          "description": "database, owners, created_by or changed_by."
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
    "name": "superset_dataset_warm_up_cache",
    "title": "Warm up dataset cache",
    "description": "Run the queries of all charts on a table now and put the results into the cache, so that the next viewers wait less. For one chart use superset_chart_warm_up_cache; for new columns superset_dataset_refresh. Queries the database once per chart and waits: may be slow. Takes names, not ids. Needs the permission to warm up caches. Returns {result: [{chart_id, viz_status, viz_error}]}; charts without saved query context give a viz_error.",
    "resource": "dataset",
    "endpoint": "datasetWarmUpCache",
    "method": "PUT",
    "path": "/api/v1/dataset/warm_up_cache",
    "effect": "trigger",
    "credential": "access",
    "permission": [
      "can_warm_up_cache",
      "Dataset"
    ],
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "dashboard_id",
        "in": "body",
        "wire": "dashboard_id",
        "required": false
      },
      {
        "name": "db_name",
        "in": "body",
        "wire": "db_name",
        "required": true
      },
      {
        "name": "extra_filters",
        "in": "body",
        "wire": "extra_filters",
        "required": false
      },
      {
        "name": "table_name",
        "in": "body",
        "wire": "table_name",
        "required": true
      }
    ],
    "jsonText": [
      "extra_filters"
    ],
    "references": [
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
        "dashboard_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id of a dashboard whose default filters are applied to the queries."
        },
        "db_name": {
          "type": "string",
          "description": "Name of the database (database_name), not its id."
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
        },
        "table_name": {
          "type": "string",
          "description": "Name of the dataset's table."
        }
      },
      "required": [
        "db_name",
        "table_name"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_dataset_delete",
    "title": "Delete dataset",
    "description": "Delete one dataset for good; for several use superset_dataset_bulk_delete. You must own it. Charts on it are NOT deleted but break: see superset_dataset_get_related_objects first. The table in the database stays; columns, metrics and descriptions kept in Superset are lost. Cannot be undone: superset_dataset_export makes a backup first. Returns {message}.",
    "resource": "dataset",
    "endpoint": "datasetDelete",
    "method": "DELETE",
    "path": "/api/v1/dataset/{pk}",
    "effect": "delete",
    "credential": "access",
    "permission": [
      "can_write",
      "Dataset"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "dataset_id",
        "in": "path",
        "wire": "pk",
        "required": true
      }
    ],
    "references": [
      {
        "at": "dataset_id",
        "to": "/api/v1/dataset/"
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
        "dataset_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id (number) or name of the dataset."
        }
      },
      "required": [
        "dataset_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_dataset_get_by_id",
    "title": "Get dataset",
    "description": "Get one dataset: columns and metrics (ids, types, expressions), SQL, database, owners. Read it before superset_dataset_update. Values of a column: superset_datasource_get_column_values; what uses it: superset_dataset_get_related_objects; to search: superset_dataset_list. Runs no query, changes nothing. Returns {id, result}.",
    "resource": "dataset",
    "endpoint": "datasetGetById",
    "method": "GET",
    "path": "/api/v1/dataset/{pk}",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Dataset"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "dataset_id",
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
      },
      {
        "name": "include_rendered_sql",
        "in": "query",
        "wire": "include_rendered_sql",
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
      "table_name",
      "schema",
      "catalog",
      "description",
      "kind",
      "sql",
      "database.id",
      "database.database_name",
      "main_dttm_col",
      "owners.first_name",
      "owners.last_name",
      "columns.id",
      "columns.column_name",
      "columns.type",
      "columns.is_dttm",
      "columns.expression",
      "columns.verbose_name",
      "columns.description",
      "metrics.id",
      "metrics.metric_name",
      "metrics.expression",
      "metrics.verbose_name",
      "metrics.description"
    ],
    "references": [
      {
        "at": "dataset_id",
        "to": "/api/v1/dataset/"
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
        "dataset_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id (number) or name of the dataset."
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
        },
        "include_rendered_sql": {
          "type": "boolean",
          "description": "true to add rendered_sql, the SQL with Jinja templates filled in."
        }
      },
      "required": [
        "dataset_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_dataset_update",
    "title": "Update dataset",
    "description": "Change the named fields of a dataset. columns, metrics, owners and folders are complete lists: what is not in them is deleted, and charts using it break. So read them with superset_dataset_get_by_id, edit, and send all back, existing ones with their id; without id one is created, or refused if the name exists. always_filter_main_dttm falls back to false unless sent. New source columns come with superset_dataset_refresh. You must own it. Returns {id, result} with the fields sent.",
    "resource": "dataset",
    "endpoint": "datasetUpdate",
    "method": "PUT",
    "path": "/api/v1/dataset/{pk}",
    "effect": "replace",
    "credential": "access",
    "permission": [
      "can_write",
      "Dataset"
    ],
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "dataset_id",
        "in": "path",
        "wire": "pk",
        "required": true
      },
      {
        "name": "override_columns",
        "in": "query",
        "wire": "override_columns",
        "required": false
      },
      {
        "name": "always_filter_main_dttm",
        "in": "body",
        "wire": "always_filter_main_dttm",
        "required": false
      },
      {
        "name": "cache_timeout",
        "in": "body",
        "wire": "cache_timeout",
        "required": false
      },
      {
        "name": "catalog",
        "in": "body",
        "wire": "catalog",
        "required": false
      },
      {
        "name": "columns",
        "in": "body",
        "wire": "columns",
        "required": false
      },
      {
        "name": "database_id",
        "in": "body",
        "wire": "database_id",
        "required": false
      },
      {
        "name": "default_endpoint",
        "in": "body",
        "wire": "default_endpoint",
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
        "name": "extra",
        "in": "body",
        "wire": "extra",
        "required": false
      },
      {
        "name": "fetch_values_predicate",
        "in": "body",
        "wire": "fetch_values_predicate",
        "required": false
      },
      {
        "name": "filter_select_enabled",
        "in": "body",
        "wire": "filter_select_enabled",
        "required": false
      },
      {
        "name": "is_managed_externally",
        "in": "body",
        "wire": "is_managed_externally",
        "required": false
      },
      {
        "name": "is_sqllab_view",
        "in": "body",
        "wire": "is_sqllab_view",
        "required": false
      },
      {
        "name": "main_dttm_col",
        "in": "body",
        "wire": "main_dttm_col",
        "required": false
      },
      {
        "name": "metrics",
        "in": "body",
        "wire": "metrics",
        "required": false
      },
      {
        "name": "normalize_columns",
        "in": "body",
        "wire": "normalize_columns",
        "required": false
      },
      {
        "name": "offset",
        "in": "body",
        "wire": "offset",
        "required": false
      },
      {
        "name": "owners",
        "in": "body",
        "wire": "owners",
        "required": false
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
        "required": false
      },
      {
        "name": "table_name",
        "in": "body",
        "wire": "table_name",
        "required": false
      },
      {
        "name": "template_params",
        "in": "body",
        "wire": "template_params",
        "required": false
      }
    ],
    "jsonText": [
      "columns[].extra",
      "extra",
      "metrics[].extra",
      "template_params"
    ],
    "sql": {
      "statements": [
        "sql"
      ],
      "expressions": [
        "columns[].expression",
        "metrics[].expression",
        "fetch_values_predicate"
      ],
      "databases": [
        {
          "id": "database_id"
        }
      ],
      "otherwise": [
        {
          "id": "dataset_id",
          "via": [
            {
              "get": "/api/v1/dataset/{pk}",
              "at": "result.database.id"
            }
          ]
        }
      ],
      "schema": "schema",
      "unprovable": {
        "database_id": "may be what the dataset has already, moved to another database (database_id)"
      }
    },
    "references": [
      {
        "at": "dataset_id",
        "to": "/api/v1/dataset/"
      },
      {
        "at": "database_id",
        "to": "/api/v1/database/"
      },
      {
        "at": "owners[]",
        "to": "/api/v1/security/users/"
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
        "dataset_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id (number) or name of the dataset."
        },
        "override_columns": {
          "type": "boolean",
          "description": "true to drop all columns, insert those given, then read the database's again; ids are not kept."
        },
        "always_filter_main_dttm": {
          "type": "boolean",
          "default": false,
          "description": "Filter the main date column too when another one is filtered; false when left out!"
        },
        "cache_timeout": {
          "type": [
            "integer",
            "null"
          ],
          "description": "Cache lifetime in seconds; null for the next higher level's."
        },
        "catalog": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 250,
          "description": "Catalog of the table; the default one unless the database allows several."
        },
        "columns": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "advanced_data_type": {
                "type": [
                  "string",
                  "null"
                ],
                "minLength": 1,
                "maxLength": 255,
                "description": "E.g. internet_address, port."
              },
              "column_name": {
                "type": "string",
                "minLength": 1,
                "maxLength": 255
              },
              "description": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "expression": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "SQL of a calculated column."
              },
              "extra": {
                "type": [
                  "object",
                  "array",
                  "string",
                  "null"
                ],
                "additionalProperties": true,
                "items": {}
              },
              "filterable": {
                "type": "boolean",
                "description": "true to offer it for filtering."
              },
              "groupby": {
                "type": "boolean",
                "description": "true to offer it for grouping."
              },
              "id": {
                "type": "integer"
              },
              "is_active": {
                "type": [
                  "boolean",
                  "null"
                ]
              },
              "is_dttm": {
                "type": [
                  "boolean",
                  "null"
                ],
                "description": "true for a date column."
              },
              "python_date_format": {
                "type": [
                  "string",
                  "null"
                ],
                "minLength": 1,
                "maxLength": 255,
                "description": "E.g. %Y-%m-%d, or epoch_s."
              },
              "type": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "uuid": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "A UUID."
              },
              "verbose_name": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "Label to show."
              }
            },
            "required": [
              "column_name"
            ],
            "additionalProperties": false
          },
          "description": "ALL columns: [{\"id\":3,\"column_name\":\"n\",\"verbose_name\":\"Number\"},{\"column_name\":\"double_n\",\"expression\":\"n*2\"}]."
        },
        "database_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id of another database to read from."
        },
        "default_endpoint": {
          "type": [
            "string",
            "null"
          ],
          "description": "Address to open instead of Explore on a click, e.g. \"/superset/dashboard/7/\"."
        },
        "description": {
          "type": [
            "string",
            "null"
          ],
          "description": "Text about what the dataset holds."
        },
        "external_url": {
          "type": [
            "string",
            "null"
          ],
          "description": "Address where another system manages it, e.g. \"https://example.com/job/7\"."
        },
        "extra": {
          "description": "Certification and warning: {\"certification\":{\"certified_by\":\"…\",\"details\":\"…\"},\"warning_markdown\":\"…\"}.",
          "type": [
            "object",
            "array",
            "string",
            "null"
          ],
          "additionalProperties": true,
          "items": {}
        },
        "fetch_values_predicate": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 1000,
          "description": "SQL condition that limits the values offered in filters, e.g. \"day > '2024-01-01'\"."
        },
        "filter_select_enabled": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "false to offer no values in filters (for slow tables)."
        },
        "is_managed_externally": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "true when another system manages it, so that it cannot be edited in Superset."
        },
        "is_sqllab_view": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "true for a dataset made from SQL Lab."
        },
        "main_dttm_col": {
          "type": [
            "string",
            "null"
          ],
          "description": "Name of the default date column."
        },
        "metrics": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "currency": {
                "type": [
                  "string",
                  "null"
                ],
                "minLength": 1,
                "maxLength": 128
              },
              "d3format": {
                "type": [
                  "string",
                  "null"
                ],
                "minLength": 1,
                "maxLength": 128,
                "description": "Number format, e.g. \",.2f\"."
              },
              "description": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "expression": {
                "type": "string",
                "description": "Aggregate SQL."
              },
              "extra": {
                "type": [
                  "object",
                  "array",
                  "string",
                  "null"
                ],
                "additionalProperties": true,
                "items": {}
              },
              "id": {
                "type": "integer"
              },
              "metric_name": {
                "type": "string",
                "minLength": 1,
                "maxLength": 255
              },
              "metric_type": {
                "type": [
                  "string",
                  "null"
                ],
                "minLength": 1,
                "maxLength": 32
              },
              "uuid": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "A UUID."
              },
              "verbose_name": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "Label to show."
              },
              "warning_text": {
                "type": [
                  "string",
                  "null"
                ]
              }
            },
            "required": [
              "expression",
              "metric_name"
            ],
            "additionalProperties": false
          },
          "description": "ALL metrics: [{\"id\":5,\"metric_name\":\"count\",\"expression\":\"COUNT(*)\"},{\"metric_name\":\"total\",\"expression\":\"SUM(n)\"}]."
        },
        "normalize_columns": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "true to convert column names to the database's normal case (Snowflake, Oracle)."
        },
        "offset": {
          "type": [
            "integer",
            "null"
          ],
          "description": "Hours to shift date columns by."
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
        "schema": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 255,
          "description": "Schema that holds the table."
        },
        "sql": {
          "type": [
            "string",
            "null"
          ],
          "description": "New SELECT statement (virtual dataset); then update columns with superset_dataset_refresh."
        },
        "table_name": {
          "type": [
            "string",
            "null"
          ],
          "minLength": 1,
          "maxLength": 250,
          "description": "Name of the table; for a virtual dataset its display name."
        },
        "template_params": {
          "description": "Values for Jinja templates in the SQL, e.g. {\"year\": 2024}.",
          "type": [
            "object",
            "array",
            "string",
            "null"
          ],
          "additionalProperties": true,
          "items": {}
        }
      },
      "required": [
        "dataset_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_dataset_delete_column",
    "title": "Delete dataset column",
    "description": "Delete one column from a dataset, physical or calculated, for good. Charts that use it break; the column in the database stays, and superset_dataset_refresh brings it back (a calculated one is lost). For several use superset_dataset_update. You must own the dataset. Returns {message}.",
    "resource": "dataset",
    "endpoint": "datasetDeleteColumn",
    "method": "DELETE",
    "path": "/api/v1/dataset/{pk}/column/{column_id}",
    "effect": "delete",
    "credential": "access",
    "permission": [
      "can_write",
      "Dataset"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "dataset_id",
        "in": "path",
        "wire": "pk",
        "required": true
      },
      {
        "name": "column_id",
        "in": "path",
        "wire": "column_id",
        "required": true
      }
    ],
    "references": [
      {
        "at": "dataset_id",
        "to": "/api/v1/dataset/"
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
        "dataset_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id (number) or name of the dataset."
        },
        "column_id": {
          "type": "integer",
          "description": "Id of the column (columns[].id of superset_dataset_get_by_id), not its name."
        }
      },
      "required": [
        "dataset_id",
        "column_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_dataset_delete_metric",
    "title": "Delete dataset metric",
    "description": "Delete one metric from a dataset for good: charts that use it break, and only creating it anew helps. The dataset stays. To add, change or delete several use superset_dataset_update. You must own the dataset. Returns {message}.",
    "resource": "dataset",
    "endpoint": "datasetDeleteMetric",
    "method": "DELETE",
    "path": "/api/v1/dataset/{pk}/metric/{metric_id}",
    "effect": "delete",
    "credential": "access",
    "permission": [
      "can_write",
      "Dataset"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "dataset_id",
        "in": "path",
        "wire": "pk",
        "required": true
      },
      {
        "name": "metric_id",
        "in": "path",
        "wire": "metric_id",
        "required": true
      }
    ],
    "references": [
      {
        "at": "dataset_id",
        "to": "/api/v1/dataset/"
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
        "dataset_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id (number) or name of the dataset."
        },
        "metric_id": {
          "type": "integer",
          "description": "Id of the metric (metrics[].id of superset_dataset_get_by_id), not its name."
        }
      },
      "required": [
        "dataset_id",
        "metric_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_dataset_refresh",
    "title": "Refresh dataset columns",
    "description": "Refresh the columns of a dataset from its table or SQL: adds new ones, drops those that are gone (charts using them break), updates types. Calculated columns, metrics, labels and descriptions stay; every source column becomes usable for grouping and filtering again. Use it after the table or SQL changed; for rows in the cache use superset_dataset_warm_up_cache. You must own the dataset. Returns {message}: see the result with superset_dataset_get_by_id.",
    "resource": "dataset",
    "endpoint": "datasetRefresh",
    "method": "PUT",
    "path": "/api/v1/dataset/{pk}/refresh",
    "effect": "update",
    "credential": "access",
    "permission": [
      "can_write",
      "Dataset"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "dataset_id",
        "in": "path",
        "wire": "pk",
        "required": true
      }
    ],
    "references": [
      {
        "at": "dataset_id",
        "to": "/api/v1/dataset/"
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
        "dataset_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id (number) or name of the dataset."
        }
      },
      "required": [
        "dataset_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_dataset_get_related_objects",
    "title": "Get dataset dependants",
    "description": "List the charts built on a dataset and the dashboards that show them: what uses it, what breaks if it is changed or deleted with superset_dataset_delete. For a whole database use superset_database_get_related_objects. Includes objects you cannot open. Changes nothing. Returns {charts: {count, result: [{id, slice_name, viz_type}]}, dashboards: {count, result: [{id, title, slug, json_metadata}]}}.",
    "resource": "dataset",
    "endpoint": "datasetGetRelatedObjects",
    "method": "GET",
    "path": "/api/v1/dataset/{pk}/related_objects",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Dataset"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "dataset_id",
        "in": "path",
        "wire": "pk",
        "required": true
      }
    ],
    "fields": [
      "charts.count",
      "charts.result.id",
      "charts.result.slice_name",
      "charts.result.viz_type",
      "dashboards.count",
      "dashboards.result.id",
      "dashboards.result.title",
      "dashboards.result.slug"
    ],
    "references": [
      {
        "at": "dataset_id",
        "to": "/api/v1/dataset/"
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
        "dataset_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id (number) or name of the dataset."
        }
      },
      "required": [
        "dataset_id"
      ],
      "additionalProperties": false
    }
  }
];
