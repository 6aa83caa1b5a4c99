// Generated from spec/6.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_saved_query_bulk_delete",
    "title": "Delete several saved queries",
    "description": "Delete several of your saved queries for good, by their ids; for one use superset_saved_query_delete. All or nothing: fails if any id is unknown or belongs to somebody else. Touches no tables and no query history. Cannot be undone: superset_saved_query_export makes a backup first. Returns {message} with the number deleted.",
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
    "description": "List the SQL queries you saved by name, with filters, sorting and paging; the filter on label with operator all_text searches name, description, schema and SQL. Shows only your own, even to administrators. Queries merely run are in superset_query_list; to run one, give its sql and database to superset_sqllab_execute_query. Changes nothing. Returns {count, ids, result} with the SQL, 20 rows a page, at most 100.",
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
          "description": "Names of the columns to return; the fewer, the shorter the answer. All default columns when left out. Default: changed_on, changed_on_delta_humanized, changed_by.first_name, changed_by.id, changed_by.last_name, created_on, created_by.first_name, created_by.id, created_by.last_name, database.database_name, database.id, db_id, description, extra, id, label, last_run_delta_humanized, rows, catalog, schema, sql, sql_tables, tags.id, tags.name, tags.type."
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
          "description": "Conditions that all must hold, e.g. [{\"col\": \"id\", \"opr\": \"eq\", \"value\": 7}]. Operators by column: catalog, schema: ct eq ew in nct neq new not_in nsw sw; changed_by, created_by, database: nrel_o_m rel_o_m; id: eq gt in lt neq not_in saved_query_is_fav; label: all_text ct eq ew in nct neq new not_in nsw sw; tags: rel_m_m saved_query_tag_id saved_query_tags."
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
    "name": "superset_saved_query_create",
    "title": "Save a query",
    "description": "Save a SQL text by name in your saved queries, without running it. Always give label, db_id and sql: Superset accepts less, but a saved query without database breaks superset_assets_export. The SQL is not checked. To share a query by link use superset_sqllab_permalink_create, as saved queries are visible only to you; to build charts on it superset_dataset_create. Returns {id, result}.",
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
          "description": "Catalog the query runs in."
        },
        "db_id": {
          "type": "integer",
          "description": "Id of the database, see superset_database_list; always give it."
        },
        "description": {
          "type": [
            "string",
            "null"
          ],
          "description": "Text about the query."
        },
        "extra_json": {
          "description": "Further settings of SQL Lab; leave out.",
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
          "description": "Schema the query runs in."
        },
        "sql": {
          "type": [
            "string",
            "null"
          ],
          "description": "The SQL text."
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
    "title": "Describe the saved query resource",
    "description": "Describe what saved queries can be filtered by and what you may do with them. Only needed when superset_sqllab_get_saved_queries refuses a filter column or operator. Changes nothing. Returns {permissions, filters: {column: [{name, operator}]}, add_columns, edit_columns}; ask for keys [\"filters\"] or [\"permissions\"] to keep it short.",
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
          "description": "Paging of the choices offered per column when creating, e.g. {\"database\": {\"page\": 0, \"page_size\": 10}}."
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
          "description": "Paging of the choices offered per column when editing, e.g. {\"database\": {\"page\": 0, \"page_size\": 10}}."
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
    "name": "superset_saved_query_list_distinct",
    "title": "List saved query schemas",
    "description": "List the schemas or catalogs that occur in your saved queries, for filters of superset_sqllab_get_saved_queries. Other columns end in not found. For the schemas of a database use superset_database_schemas. Changes nothing. Returns {count, result: [{text, value}]}.",
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
    "description": "Import saved queries from a zip file made by superset_saved_query_export. Creates them, and the database connections in the archive that do not exist yet, for which passwords are needed. Existing saved queries (same UUID) are replaced only with overwrite, otherwise the import fails. Superset 4.1 refuses its own exports because of the field catalog: remove it from the files. Runs no query. Returns {message: \"OK\"} without ids: find them with superset_sqllab_get_saved_queries.",
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
          "description": "Zip file of exported saved queries. A path inside an allowed folder, or inline content {name, text} or {name, base64}.",
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
    "name": "superset_saved_query_list_related",
    "title": "List saved query databases",
    "description": "List the databases or users that can stand in a saved query's database, created_by or changed_by, to turn a name into an id for filters of superset_sqllab_get_saved_queries or for superset_saved_query_create. Other columns end in not found. Changes nothing. Returns {count, result: [{value: id, text: name, extra}]}.",
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
    "name": "superset_saved_query_delete",
    "title": "Delete a saved query",
    "description": "Delete one of your saved queries for good; for several use superset_saved_query_bulk_delete. Saved queries of others are not found. Touches no tables and no query history. Cannot be undone: superset_saved_query_export makes a backup first. Returns {message}.",
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
          "type": "integer",
          "description": "Id of the saved query, a number."
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
    "title": "Get a saved query",
    "description": "Get one of your saved queries: SQL, database, schema, template values and description. Saved queries of others are not found. To run it, give sql and database.id to superset_sqllab_execute_query; for a query that was merely run use superset_query_get_by_id. Changes nothing. Returns {id, result}; template_parameters is JSON text.",
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
          "type": "integer",
          "description": "Id of the saved query, a number."
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
        "saved_query_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_saved_query_update",
    "title": "Update a saved query",
    "description": "Change the named fields of one of your saved queries: name, SQL, database, schema, description. Fields left out stay. Saved queries of others are not found. Does not run or check the SQL; check it with superset_sqllab_format_sql. Datasets made from the query do not follow. Returns {result} with all fields.",
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
          "type": "integer",
          "description": "Id of the saved query, a number."
        },
        "catalog": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 256,
          "description": "Catalog the query runs in."
        },
        "db_id": {
          "type": "integer",
          "description": "Id of the database, see superset_database_list."
        },
        "description": {
          "type": [
            "string",
            "null"
          ],
          "description": "Text about the query."
        },
        "extra_json": {
          "description": "Further settings of SQL Lab; leave out.",
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
          "description": "Schema the query runs in."
        },
        "sql": {
          "type": [
            "string",
            "null"
          ],
          "description": "The whole new SQL text."
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
