// Generated from spec/6.1.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_saved_query_bulk_delete",
    "title": "Delete several saved queries",
    "description": "Delete several of your saved queries for good, by their ids; for one use superset_saved_query_delete. All or nothing: fails if any id is unknown or somebody else's. Tables and query history stay. Cannot be undone: superset_saved_query_export makes a backup first. Returns {message} with the number deleted.",
    "resource": "saved_query",
    "endpoint": "savedQueryBulkDelete",
    "method": "DELETE",
    "path": "/api/v1/saved_query/",
    "effect": "delete",
    "credential": "access",
    "permission": [
      "can_write",
      "SavedQuery"
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
        "to": "/api/v1/saved_query/"
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
          "description": "Ids of the saved queries to delete, e.g. [2, 6]."
        }
      },
      "required": [
        "ids"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_sqllab_get_saved_queries",
    "title": "List saved queries",
    "description": "List the SQL queries that you saved by name; label with all_text searches name, description, schema and SQL. Shows only your own, even to administrators. One is in superset_saved_query_get_by_id; queries merely run are in superset_query_list; to run one, give its sql and database to superset_sqllab_execute_query. Changes nothing. Returns {count, result: [row]} with the SQL.",
    "resource": "saved_query",
    "endpoint": "sqllabGetSavedQueries",
    "method": "GET",
    "path": "/api/v1/saved_query/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "SavedQuery"
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
        "label",
        "schema",
        "database.database_name",
        "changed_on_delta_humanized"
      ]
    },
    "names": {
      "columns": [
        "label"
      ],
      "shows": [
        "database.database_name",
        "schema",
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
              "created_by",
              "changed_by"
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
              "saved_query_tag_id"
            ]
          }
        ]
      }
    ],
    "operators": [
      [
        [
          "catalog",
          "schema"
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
          "eq",
          "gt",
          "in",
          "lt",
          "neq",
          "not_in",
          "saved_query_is_fav"
        ]
      ],
      [
        [
          "label"
        ],
        [
          "all_text",
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
          "rel_m_m",
          "saved_query_tag_id",
          "saved_query_tags"
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
          "description": "Columns of each row. Default: id, label, schema, database.database_name, changed_on_delta_humanized. Also: changed_on, changed_by.{first_name,id,last_name}, created_on, created_by.{first_name,id,last_name}, database.id, db_id, description, extra, last_run_delta_humanized, rows, catalog, sql, sql_tables, tags.{id,name,type}."
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
                  "label",
                  "schema",
                  "tags"
                ]
              },
              "opr": {
                "type": "string",
                "enum": [
                  "all_text",
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
                  "saved_query_is_fav",
                  "saved_query_tag_id",
                  "saved_query_tags",
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
          "description": "All must hold, e.g. [{\"col\": \"id\", \"opr\": \"eq\", \"value\": 7}]. Operators: catalog, schema: ct eq ew in nct neq new not_in nsw sw; id: eq gt in lt neq not_in saved_query_is_fav; label: all_text ct eq ew in nct neq new not_in nsw sw; tags: rel_m_m saved_query_tag_id saved_query_tags; others: nrel_o_m rel_o_m. (ct contains, sw/ew starts/ends with, n… not, rel_… has this id.)"
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
            "changed_on_delta_humanized",
            "created_by.first_name",
            "created_on",
            "database.database_name",
            "description",
            "label",
            "last_run_delta_humanized",
            "rows",
            "schema",
            "sql"
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
    "name": "superset_saved_query_create",
    "title": "Save query",
    "description": "Save a SQL text by name in your saved queries, without running or checking it. Always give label, db_id and sql: one without database breaks superset_assets_export. Visible only to you: share by link with superset_sqllab_permalink_create. For charts on it use superset_dataset_create; to change it superset_saved_query_update. Returns {id, result}.",
    "resource": "saved_query",
    "endpoint": "savedQueryCreate",
    "method": "POST",
    "path": "/api/v1/saved_query/",
    "effect": "create",
    "credential": "access",
    "permission": [
      "can_write",
      "SavedQuery"
    ],
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "catalog",
        "in": "body",
        "wire": "catalog",
        "required": false
      },
      {
        "name": "db_id",
        "in": "body",
        "wire": "db_id",
        "required": false
      },
      {
        "name": "description",
        "in": "body",
        "wire": "description",
        "required": false
      },
      {
        "name": "extra_json",
        "in": "body",
        "wire": "extra_json",
        "required": false
      },
      {
        "name": "label",
        "in": "body",
        "wire": "label",
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
        "name": "template_parameters",
        "in": "body",
        "wire": "template_parameters",
        "required": false
      }
    ],
    "jsonText": [
      "extra_json",
      "template_parameters"
    ],
    "references": [
      {
        "at": "db_id",
        "to": "/api/v1/database/"
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
        "catalog": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 256,
          "description": "Catalog that the query runs in."
        },
        "db_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id of the database, see superset_database_list; always give it."
        },
        "description": {
          "type": [
            "string",
            "null"
          ],
          "description": "Text about what it is for."
        },
        "extra_json": {
          "description": "Leave out; further settings of SQL Lab, e.g. {}.",
          "type": [
            "object",
            "array",
            "string",
            "null"
          ],
          "additionalProperties": true,
          "items": {}
        },
        "label": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 256,
          "description": "Name of the saved query."
        },
        "schema": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 128,
          "description": "Schema that the query runs in."
        },
        "sql": {
          "type": [
            "string",
            "null"
          ],
          "description": "Text of the query."
        },
        "template_parameters": {
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
      "additionalProperties": false
    }
  },
  {
    "name": "superset_saved_query_info",
    "title": "Describe saved query fields",
    "description": "Describe what superset_sqllab_get_saved_queries can filter by, which fields create and update take, and your own permissions here. Only needed when a filter or field is refused. Changes nothing. Long: ask for keys [\"filters\"] or [\"permissions\"]. Returns {filters: {column: [{name, operator}]}, permissions, add_columns, edit_columns}.",
    "resource": "saved_query",
    "endpoint": "savedQueryInfo",
    "method": "GET",
    "path": "/api/v1/saved_query/_info",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "SavedQuery"
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
    "name": "superset_saved_query_list_distinct",
    "title": "List saved query schemas",
    "description": "List the schemas or catalogs that occur in your saved queries, for filters of superset_sqllab_get_saved_queries. Other columns are not found. For the schemas of a database use superset_database_schemas. Changes nothing. Returns {count, result: [{text, value}]}.",
    "resource": "saved_query",
    "endpoint": "savedQueryListDistinct",
    "method": "GET",
    "path": "/api/v1/saved_query/distinct/{column_name}",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "SavedQuery"
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
    "name": "superset_saved_query_export",
    "title": "Export saved queries",
    "description": "Export saved queries, with their database connections, as a zip of YAML files, for backup or superset_saved_query_import elsewhere. Passwords and result rows are left out; for rows use superset_sqllab_export_query_results. Fails if an id is unknown. Changes nothing. Returns a link to the saved zip file.",
    "resource": "saved_query",
    "endpoint": "savedQueryExport",
    "method": "GET",
    "path": "/api/v1/saved_query/export/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_export",
      "SavedQuery"
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
        "to": "/api/v1/saved_query/"
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
          "description": "Ids of the saved queries to export, e.g. [2, 6]."
        }
      },
      "required": [
        "ids"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_saved_query_import",
    "title": "Import saved queries",
    "description": "Import saved queries from a zip file made by superset_saved_query_export, with database connections that do not exist yet, for which passwords are needed. Existing ones (same UUID) make it fail, unless overwrite is true: their present content is lost. Runs no query. Needs write permission on saved queries. Returns {message} without ids: find them with superset_sqllab_get_saved_queries.",
    "resource": "saved_query",
    "endpoint": "savedQueryImport",
    "method": "POST",
    "path": "/api/v1/saved_query/import/",
    "effect": "run",
    "credential": "access",
    "permission": [
      "can_write",
      "SavedQuery"
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
          "description": "Zip file of exported saved queries. Path in an allowed folder, or inline {name, text} or {name, base64}.",
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
    "name": "superset_saved_query_list_related",
    "title": "List saved query databases",
    "description": "List the databases or users that can be a saved query's database, created_by or changed_by, to turn a name into the id that superset_sqllab_get_saved_queries filters by and superset_saved_query_create takes. Other columns are not found. Changes nothing. Returns {count, result: [{value: id, text: name, extra}]}.",
    "resource": "saved_query",
    "endpoint": "savedQueryListRelated",
    "method": "GET",
    "path": "/api/v1/saved_query/related/{column_name}",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "SavedQuery"
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
          "description": "database, created_by or changed_by."
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
    "name": "superset_saved_query_delete",
    "title": "Delete saved query",
    "description": "Delete one of your saved queries for good; for several use superset_saved_query_bulk_delete. Others' are not found. Tables and query history stay. Cannot be undone: superset_saved_query_export makes a backup first. Returns {message}.",
    "resource": "saved_query",
    "endpoint": "savedQueryDelete",
    "method": "DELETE",
    "path": "/api/v1/saved_query/{pk}",
    "effect": "delete",
    "credential": "access",
    "permission": [
      "can_write",
      "SavedQuery"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "saved_query_id",
        "in": "path",
        "wire": "pk",
        "required": true
      }
    ],
    "references": [
      {
        "at": "saved_query_id",
        "to": "/api/v1/saved_query/"
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
        "saved_query_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id (number) or name of the saved query."
        }
      },
      "required": [
        "saved_query_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_saved_query_get_by_id",
    "title": "Get saved query",
    "description": "Get one of your saved queries: SQL, database, schema, template values, description. Others' are not found: to search use superset_sqllab_get_saved_queries. To run it, give sql and database.id to superset_sqllab_execute_query; a query merely run is in superset_query_get_by_id. Changes nothing. Returns {id, result}; template_parameters is JSON text.",
    "resource": "saved_query",
    "endpoint": "savedQueryGetById",
    "method": "GET",
    "path": "/api/v1/saved_query/{pk}",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "SavedQuery"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "saved_query_id",
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
      "id",
      "label",
      "description",
      "database.id",
      "database.database_name",
      "schema",
      "sql",
      "template_parameters"
    ],
    "references": [
      {
        "at": "saved_query_id",
        "to": "/api/v1/saved_query/"
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
        "saved_query_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id (number) or name of the saved query."
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
        "saved_query_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_saved_query_update",
    "title": "Update saved query",
    "description": "Change the named fields of one of your saved queries: name, SQL, database, schema, description. Fields left out stay; see them with superset_saved_query_get_by_id. Others' are not found. Neither runs nor checks the SQL: check it with superset_sqllab_format_sql. Datasets made from the query do not follow. Returns {result} with all fields.",
    "resource": "saved_query",
    "endpoint": "savedQueryUpdate",
    "method": "PUT",
    "path": "/api/v1/saved_query/{pk}",
    "effect": "update",
    "credential": "access",
    "permission": [
      "can_write",
      "SavedQuery"
    ],
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "saved_query_id",
        "in": "path",
        "wire": "pk",
        "required": true
      },
      {
        "name": "catalog",
        "in": "body",
        "wire": "catalog",
        "required": false
      },
      {
        "name": "db_id",
        "in": "body",
        "wire": "db_id",
        "required": false
      },
      {
        "name": "description",
        "in": "body",
        "wire": "description",
        "required": false
      },
      {
        "name": "extra_json",
        "in": "body",
        "wire": "extra_json",
        "required": false
      },
      {
        "name": "label",
        "in": "body",
        "wire": "label",
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
        "name": "template_parameters",
        "in": "body",
        "wire": "template_parameters",
        "required": false
      }
    ],
    "jsonText": [
      "extra_json",
      "template_parameters"
    ],
    "references": [
      {
        "at": "saved_query_id",
        "to": "/api/v1/saved_query/"
      },
      {
        "at": "db_id",
        "to": "/api/v1/database/"
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
        "saved_query_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id (number) or name of the saved query."
        },
        "catalog": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 256,
          "description": "Catalog that the query runs in."
        },
        "db_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id of the database, see superset_database_list."
        },
        "description": {
          "type": [
            "string",
            "null"
          ],
          "description": "Text about what it is for."
        },
        "extra_json": {
          "description": "Leave out; further settings of SQL Lab, e.g. {}.",
          "type": [
            "object",
            "array",
            "string",
            "null"
          ],
          "additionalProperties": true,
          "items": {}
        },
        "label": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 256,
          "description": "New name of the saved query."
        },
        "schema": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 128,
          "description": "Schema that the query runs in."
        },
        "sql": {
          "type": [
            "string",
            "null"
          ],
          "description": "Text of the query."
        },
        "template_parameters": {
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
        "saved_query_id"
      ],
      "additionalProperties": false
    }
  }
];
