// Generated from spec/5.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_database_list",
    "title": "List databases",
    "description": "List database connections to find the id that superset_sqllab_execute_query and others want. One connection: superset_database_get_by_id; its tables: superset_database_get_tables. Connects nowhere, changes nothing. Returns {count, result: rows}.",
    "resource": "database",
    "endpoint": "databaseList",
    "method": "GET",
    "path": "/api/v1/database/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Database"
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
        "database_name",
        "backend",
        "expose_in_sqllab"
      ]
    },
    "names": {
      "columns": [
        "database_name"
      ],
      "uuid": "uuid",
      "shows": [
        "backend"
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
      }
    ],
    "operators": [
      [
        [
          "allow_dml",
          "allow_run_async",
          "expose_in_sqllab"
        ],
        [
          "eq",
          "neq"
        ]
      ],
      [
        [
          "allow_file_upload"
        ],
        [
          "eq",
          "neq",
          "upload_is_enabled"
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
          "database_name",
          "uuid"
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
          "description": "Columns of each row. Default: id, database_name, backend, expose_in_sqllab. Also: allow_file_upload, allow_ctas, allow_cvas, allow_dml, allow_run_async, allows_cost_estimate, allows_subquery, allows_virtual_table_explore, changed_on, changed_on_delta_humanized, changed_by.{first_name,last_name}, created_by.{first_name,last_name}, explore_database_id, extra, force_ctas_schema, uuid, disable_data_preview, disable_drill_to_detail, allow_multi_catalog, engine_information."
        },
        "filters": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "col": {
                "type": "string",
                "enum": [
                  "allow_dml",
                  "allow_file_upload",
                  "allow_run_async",
                  "changed_by",
                  "created_by",
                  "database_name",
                  "expose_in_sqllab",
                  "uuid"
                ]
              },
              "opr": {
                "type": "string",
                "enum": [
                  "ct",
                  "eq",
                  "ew",
                  "in",
                  "nct",
                  "neq",
                  "new",
                  "not_in",
                  "nrel_o_m",
                  "nsw",
                  "rel_o_m",
                  "sw",
                  "upload_is_enabled"
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
          "description": "All must hold, e.g. [{\"col\": \"id\", \"opr\": \"eq\", \"value\": 7}]. Operators: allow_file_upload: eq neq upload_is_enabled; changed_by, created_by: nrel_o_m rel_o_m; database_name, uuid: ct eq ew in nct neq new not_in nsw sw; others: eq neq. (ct contains, sw/ew starts/ends with, n… not, rel_… has this id.)"
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
            "allow_dml",
            "allow_file_upload",
            "allow_run_async",
            "changed_on",
            "changed_on_delta_humanized",
            "created_by.first_name",
            "database_name",
            "expose_in_sqllab"
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
          "description": "Rows per page, 20 when left out; -1 for all."
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
    "name": "superset_database_create",
    "title": "Create database connection",
    "description": "Connect Superset to a database. Give sqlalchemy_uri, or configuration_method \"dynamic_form\" with engine and parameters. Superset connects at once and refuses if it cannot: try with superset_database_test_connection. A name in use is refused. Also registers permissions for the schemas, so that roles can be given access. Makes no datasets: superset_dataset_create. Needs write permission on databases, usually administrators only. Returns {id, result} with the password masked.",
    "resource": "database",
    "endpoint": "databaseCreate",
    "method": "POST",
    "path": "/api/v1/database/",
    "effect": "create",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_write",
      "Database"
    ],
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "allow_ctas",
        "in": "body",
        "wire": "allow_ctas",
        "required": false
      },
      {
        "name": "allow_cvas",
        "in": "body",
        "wire": "allow_cvas",
        "required": false
      },
      {
        "name": "allow_dml",
        "in": "body",
        "wire": "allow_dml",
        "required": false
      },
      {
        "name": "allow_file_upload",
        "in": "body",
        "wire": "allow_file_upload",
        "required": false
      },
      {
        "name": "allow_run_async",
        "in": "body",
        "wire": "allow_run_async",
        "required": false
      },
      {
        "name": "cache_timeout",
        "in": "body",
        "wire": "cache_timeout",
        "required": false
      },
      {
        "name": "configuration_method",
        "in": "body",
        "wire": "configuration_method",
        "required": false
      },
      {
        "name": "database_name",
        "in": "body",
        "wire": "database_name",
        "required": true
      },
      {
        "name": "driver",
        "in": "body",
        "wire": "driver",
        "required": false
      },
      {
        "name": "engine",
        "in": "body",
        "wire": "engine",
        "required": false
      },
      {
        "name": "expose_in_sqllab",
        "in": "body",
        "wire": "expose_in_sqllab",
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
        "name": "force_ctas_schema",
        "in": "body",
        "wire": "force_ctas_schema",
        "required": false
      },
      {
        "name": "impersonate_user",
        "in": "body",
        "wire": "impersonate_user",
        "required": false
      },
      {
        "name": "is_managed_externally",
        "in": "body",
        "wire": "is_managed_externally",
        "required": false
      },
      {
        "name": "masked_encrypted_extra",
        "in": "body",
        "wire": "masked_encrypted_extra",
        "required": false
      },
      {
        "name": "parameters",
        "in": "body",
        "wire": "parameters",
        "required": false
      },
      {
        "name": "server_cert",
        "in": "body",
        "wire": "server_cert",
        "required": false
      },
      {
        "name": "sqlalchemy_uri",
        "in": "body",
        "wire": "sqlalchemy_uri",
        "required": false
      },
      {
        "name": "ssh_tunnel",
        "in": "body",
        "wire": "ssh_tunnel",
        "required": false
      },
      {
        "name": "uuid",
        "in": "body",
        "wire": "uuid",
        "required": false
      }
    ],
    "jsonText": [
      "extra",
      "masked_encrypted_extra"
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
        "allow_ctas": {
          "type": "boolean",
          "description": "true to allow CREATE TABLE AS in SQL Lab."
        },
        "allow_cvas": {
          "type": "boolean",
          "description": "true to allow CREATE VIEW AS in SQL Lab."
        },
        "allow_dml": {
          "type": "boolean",
          "description": "true to allow SQL that writes (INSERT, UPDATE, DELETE, CREATE, DROP …)."
        },
        "allow_file_upload": {
          "type": "boolean",
          "description": "true to allow uploads into it; extra limits them to certain schemas."
        },
        "allow_run_async": {
          "type": "boolean",
          "description": "true to run SQL on Celery workers; without workers and a results backend every query then fails."
        },
        "cache_timeout": {
          "type": [
            "integer",
            "null"
          ],
          "description": "Cache lifetime in seconds; null for the next higher level's."
        },
        "configuration_method": {
          "description": "sqlalchemy_form (default): the URI counts; dynamic_form: engine and parameters.",
          "default": "sqlalchemy_form",
          "enum": [
            "sqlalchemy_form",
            "dynamic_form"
          ]
        },
        "database_name": {
          "type": "string",
          "description": "Name of the connection, unique.",
          "minLength": 1,
          "maxLength": 250
        },
        "driver": {
          "type": [
            "string",
            "null"
          ],
          "description": "Driver of the engine, e.g. psycopg2; its default driver when left out."
        },
        "engine": {
          "type": [
            "string",
            "null"
          ],
          "description": "For dynamic_form, e.g. postgresql, from superset_database_list_available_engines."
        },
        "expose_in_sqllab": {
          "type": "boolean",
          "description": "true to offer it in SQL Lab."
        },
        "external_url": {
          "type": [
            "string",
            "null"
          ],
          "description": "Address where another system manages it, e.g. \"https://example.com/job/7\"."
        },
        "extra": {
          "description": "Settings, replaced whole, e.g. {\"schemas_allowed_for_file_upload\": [\"main\"], \"engine_params\": {…}, \"allow_multi_catalog\": true}.",
          "type": [
            "object",
            "array",
            "string"
          ],
          "additionalProperties": true,
          "items": {}
        },
        "force_ctas_schema": {
          "type": [
            "string",
            "null"
          ],
          "description": "Schema that CREATE TABLE AS always writes to.",
          "maxLength": 250
        },
        "impersonate_user": {
          "type": "boolean",
          "description": "true to run queries as the signed-in user (Trino, Presto, Hive, Google Sheets and others)."
        },
        "is_managed_externally": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "true when another system manages it, so that it cannot be edited in Superset."
        },
        "masked_encrypted_extra": {
          "description": "Credentials outside the URI, e.g. {\"credentials_info\": {…}} for BigQuery; masked values (XXXXXXXXXX) keep what is stored.",
          "type": [
            "object",
            "array",
            "string",
            "null"
          ],
          "additionalProperties": true,
          "items": {}
        },
        "parameters": {
          "type": "object",
          "description": "For dynamic_form: {\"host\": \"db.example.com\", \"port\": 5432, \"username\": \"u\", \"password\": \"p\", \"database\": \"sales\", \"encryption\": true}.",
          "additionalProperties": true
        },
        "server_cert": {
          "type": [
            "string",
            "null"
          ],
          "description": "CA certificate (PEM text) to check the database server with."
        },
        "sqlalchemy_uri": {
          "type": "string",
          "description": "E.g. postgresql://user:secret@host:5432/db; see superset_database_list_available_engines. XXXXXXXXXX keeps the stored password.",
          "minLength": 1,
          "maxLength": 1024
        },
        "ssh_tunnel": {
          "description": "{\"server_address\": \"h\", \"server_port\": 22, \"username\": \"u\", \"password\": \"p\"} or private_key; needs the feature flag SSH_TUNNELING.",
          "anyOf": [
            {
              "type": [
                "object",
                "null"
              ],
              "additionalProperties": true
            },
            {
              "type": "object",
              "properties": {
                "id": {
                  "type": [
                    "integer",
                    "null"
                  ],
                  "description": "SSH Tunnel ID (for updates)"
                },
                "password": {
                  "type": "string"
                },
                "private_key": {
                  "type": "string"
                },
                "private_key_password": {
                  "type": "string"
                },
                "server_address": {
                  "type": "string"
                },
                "server_port": {
                  "type": "integer"
                },
                "username": {
                  "type": "string"
                }
              },
              "additionalProperties": false
            }
          ]
        },
        "uuid": {
          "type": "string",
          "description": "UUID that identifies the connection in exports; random when left out."
        }
      },
      "required": [
        "database_name"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_database_info",
    "title": "Describe database fields",
    "description": "Describe what superset_database_list can filter by, which fields create and update take, and your own permissions here. Only needed when a filter or field is refused. Changes nothing. Long: ask for keys [\"filters\"] or [\"permissions\"]. Returns {filters: {column: [{name, operator}]}, permissions, add_columns, edit_columns}.",
    "resource": "database",
    "endpoint": "databaseInfo",
    "method": "GET",
    "path": "/api/v1/database/_info",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Database"
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
    "name": "superset_database_list_available_engines",
    "title": "List available engines",
    "description": "List the database engines whose drivers are installed on the Superset server, with the form of their connection URI and, where they can be set up by single fields, these parameters. Look here before superset_database_create; others need a driver on the server first. Existing connections are in superset_database_list. Connects nowhere, changes nothing. Returns {databases: [{name, engine, available_drivers, default_driver, sqlalchemy_uri_placeholder, parameters, engine_information}]}.",
    "resource": "database",
    "endpoint": "databaseListAvailableEngines",
    "method": "GET",
    "path": "/api/v1/database/available/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Database"
    ],
    "accept": "application/json",
    "arguments": [],
    "annotations": {
      "readOnlyHint": true,
      "destructiveHint": false,
      "idempotentHint": true,
      "openWorldHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    }
  },
  {
    "name": "superset_database_export",
    "title": "Export databases",
    "description": "Export database connections with all their datasets as a zip of YAML files that superset_database_import takes back. Passwords are left out and must be given at import. For everything use superset_assets_export, for datasets alone superset_dataset_export. Needs the export permission on databases, usually administrators only. Changes nothing. Returns a link to the saved zip file.",
    "resource": "database",
    "endpoint": "databaseExport",
    "method": "GET",
    "path": "/api/v1/database/export/",
    "effect": "read",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_export",
      "Database"
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
        "to": "/api/v1/database/"
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
          "description": "Ids of the databases to export, e.g. [1, 2]."
        }
      },
      "required": [
        "ids"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_database_import",
    "title": "Import databases",
    "description": "Import database connections and their datasets from a zip file made by superset_database_export. Existing connections (same UUID) make it fail, unless overwrite is true: then their settings are replaced; existing datasets are kept. Passwords are not in the archive and must be given. Superset connects to read the schemas and passes over failures of that. Needs write permission on databases. For other objects use superset_assets_import or superset_dashboard_import. Returns {message}.",
    "resource": "database",
    "endpoint": "databaseImport",
    "method": "POST",
    "path": "/api/v1/database/import/",
    "effect": "run",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_write",
      "Database"
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
      "openWorldHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "formData": {
          "description": "Zip file made by superset_database_export. Path in an allowed folder, or inline {name, text} or {name, base64}.",
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
    "name": "superset_database_oauth2_callback",
    "title": "Receive OAuth2 callback",
    "description": "Store your own OAuth2 access to a database. Of no use as a tool: the provider sends the user's browser here after consent, and only with the state and code of that redirect does it work. When superset_sqllab_execute_query asks for OAuth2, open the link in its error in a browser instead. Needs DATABASE_OAUTH2_CLIENTS. Replaces the user's token for the database. Returns an empty page.",
    "resource": "database",
    "endpoint": "databaseOauth2Callback",
    "method": "GET",
    "path": "/api/v1/database/oauth2/",
    "effect": "update",
    "credential": "access",
    "accept": "text/html, application/json",
    "arguments": [
      {
        "name": "state",
        "in": "query",
        "wire": "state",
        "required": false
      },
      {
        "name": "code",
        "in": "query",
        "wire": "code",
        "required": false
      },
      {
        "name": "scope",
        "in": "query",
        "wire": "scope",
        "required": false
      },
      {
        "name": "error",
        "in": "query",
        "wire": "error",
        "required": false
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
        "state": {
          "type": "string",
          "description": "Signed state that Superset put into the link to the provider."
        },
        "code": {
          "type": "string",
          "description": "Authorization code from the provider."
        },
        "scope": {
          "type": "string",
          "description": "Access granted, as the provider reports it."
        },
        "error": {
          "type": "string",
          "description": "Reason given by the provider when consent was refused."
        }
      },
      "additionalProperties": false
    }
  },
  {
    "name": "superset_database_list_related",
    "title": "List database users",
    "description": "List the users that can be a database's created_by or changed_by, to turn a person's name into the id for a rel_o_m filter of superset_database_list. What uses a database is in superset_database_get_related_objects. The text filter has no effect for created_by. Changes nothing. Returns {count, result: [{value: id, text: name}]}.",
    "resource": "database",
    "endpoint": "databaseListRelated",
    "method": "GET",
    "path": "/api/v1/database/related/{column_name}",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Database"
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
          "description": "created_by or changed_by."
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
    "name": "superset_database_test_connection",
    "title": "Test database connection",
    "description": "Test a connection to a database without saving anything, before superset_database_create or superset_database_update. Give sqlalchemy_uri; for a saved connection give its database_name and masked URI, so that the stored password is used. Really connects from the Superset server and may wait for a timeout. Needs write permission on databases. Changes nothing. Returns {message: \"OK\"}, otherwise fails with the reason.",
    "resource": "database",
    "endpoint": "databaseTestConnection",
    "method": "POST",
    "path": "/api/v1/database/test_connection/",
    "effect": "read",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_write",
      "Database"
    ],
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "configuration_method",
        "in": "body",
        "wire": "configuration_method",
        "required": false
      },
      {
        "name": "database_name",
        "in": "body",
        "wire": "database_name",
        "required": false
      },
      {
        "name": "driver",
        "in": "body",
        "wire": "driver",
        "required": false
      },
      {
        "name": "engine",
        "in": "body",
        "wire": "engine",
        "required": false
      },
      {
        "name": "extra",
        "in": "body",
        "wire": "extra",
        "required": false
      },
      {
        "name": "impersonate_user",
        "in": "body",
        "wire": "impersonate_user",
        "required": false
      },
      {
        "name": "masked_encrypted_extra",
        "in": "body",
        "wire": "masked_encrypted_extra",
        "required": false
      },
      {
        "name": "parameters",
        "in": "body",
        "wire": "parameters",
        "required": false
      },
      {
        "name": "server_cert",
        "in": "body",
        "wire": "server_cert",
        "required": false
      },
      {
        "name": "sqlalchemy_uri",
        "in": "body",
        "wire": "sqlalchemy_uri",
        "required": false
      },
      {
        "name": "ssh_tunnel",
        "in": "body",
        "wire": "ssh_tunnel",
        "required": false
      }
    ],
    "jsonText": [
      "extra",
      "masked_encrypted_extra"
    ],
    "sql": {
      "databases": [],
      "unprovable": {
        "extra.engine_params": "may stand in what the driver is set up with (extra.engine_params)",
        "masked_encrypted_extra.connect_args": "may stand in what the driver is set up with (masked_encrypted_extra.connect_args)",
        "parameters.query": "may stand in what the driver is set up with (parameters.query)"
      }
    },
    "annotations": {
      "readOnlyHint": true,
      "destructiveHint": false,
      "idempotentHint": true,
      "openWorldHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "configuration_method": {
          "description": "sqlalchemy_form (default): the URI counts; dynamic_form: engine and parameters.",
          "default": "sqlalchemy_form",
          "enum": [
            "sqlalchemy_form",
            "dynamic_form"
          ]
        },
        "database_name": {
          "type": [
            "string",
            "null"
          ],
          "description": "Name of a saved connection whose stored secrets stand for masked ones.",
          "minLength": 1,
          "maxLength": 250
        },
        "driver": {
          "type": [
            "string",
            "null"
          ],
          "description": "Driver of the engine, e.g. psycopg2; its default driver when left out."
        },
        "engine": {
          "type": [
            "string",
            "null"
          ],
          "description": "For dynamic_form, e.g. postgresql, from superset_database_list_available_engines."
        },
        "extra": {
          "description": "Settings, replaced whole, e.g. {\"schemas_allowed_for_file_upload\": [\"main\"], \"engine_params\": {…}, \"allow_multi_catalog\": true}.",
          "type": [
            "object",
            "array",
            "string"
          ],
          "additionalProperties": true,
          "items": {}
        },
        "impersonate_user": {
          "type": "boolean",
          "description": "true to run queries as the signed-in user (Trino, Presto, Hive, Google Sheets and others)."
        },
        "masked_encrypted_extra": {
          "description": "Credentials outside the URI, e.g. {\"credentials_info\": {…}} for BigQuery; masked values (XXXXXXXXXX) keep what is stored.",
          "type": [
            "object",
            "array",
            "string",
            "null"
          ],
          "additionalProperties": true,
          "items": {}
        },
        "parameters": {
          "type": "object",
          "description": "For dynamic_form: {\"host\": \"db.example.com\", \"port\": 5432, \"username\": \"u\", \"password\": \"p\", \"database\": \"sales\", \"encryption\": true}.",
          "additionalProperties": true
        },
        "server_cert": {
          "type": [
            "string",
            "null"
          ],
          "description": "CA certificate (PEM text) to check the database server with."
        },
        "sqlalchemy_uri": {
          "type": "string",
          "description": "E.g. postgresql://user:secret@host:5432/db; see superset_database_list_available_engines. XXXXXXXXXX keeps the stored password.",
          "minLength": 1,
          "maxLength": 1024
        },
        "ssh_tunnel": {
          "description": "{\"server_address\": \"h\", \"server_port\": 22, \"username\": \"u\", \"password\": \"p\"} or private_key; needs the feature flag SSH_TUNNELING.",
          "anyOf": [
            {
              "type": [
                "object",
                "null"
              ],
              "additionalProperties": true
            },
            {
              "type": "object",
              "properties": {
                "id": {
                  "type": [
                    "integer",
                    "null"
                  ],
                  "description": "SSH Tunnel ID (for updates)"
                },
                "password": {
                  "type": "string"
                },
                "private_key": {
                  "type": "string"
                },
                "private_key_password": {
                  "type": "string"
                },
                "server_address": {
                  "type": "string"
                },
                "server_port": {
                  "type": "integer"
                },
                "username": {
                  "type": "string"
                }
              },
              "additionalProperties": false
            }
          ]
        }
      },
      "additionalProperties": false
    }
  },
  {
    "name": "superset_database_upload_metadata",
    "title": "Inspect upload file",
    "description": "Inspect a CSV, Excel or columnar file: its column names and the sheet names of a workbook. Use it before superset_database_upload to choose columns, sheet and delimiter. Concerns no database, stores and changes nothing. Needs the upload permission on databases. Returns {result: {items: [{sheet_name, column_names}]}}; sheet_name is null but for Excel.",
    "resource": "database",
    "endpoint": "databaseUploadMetadata",
    "method": "POST",
    "path": "/api/v1/database/upload_metadata/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_upload",
      "Database"
    ],
    "accept": "application/json",
    "body": "multipart",
    "arguments": [
      {
        "name": "delimiter",
        "in": "form",
        "wire": "delimiter",
        "required": false
      },
      {
        "name": "file",
        "in": "form",
        "wire": "file",
        "required": true,
        "file": true
      },
      {
        "name": "header_row",
        "in": "form",
        "wire": "header_row",
        "required": false
      },
      {
        "name": "type",
        "in": "form",
        "wire": "type",
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
        "delimiter": {
          "type": "string",
          "description": "CSV: sign between values, e.g. \";\"; \",\" when left out."
        },
        "file": {
          "description": "File ending in csv, tsv, txt, xlsx, xls, parquet or zip (of parquet files). Path in an allowed folder, or inline {name, text} or {name, base64}.",
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
        "header_row": {
          "type": "integer",
          "description": "CSV and Excel: line of the column names, 0 (default) for the first."
        },
        "type": {
          "description": "csv (also tsv, txt), excel or columnar (parquet).",
          "enum": [
            "csv",
            "excel",
            "columnar"
          ]
        }
      },
      "required": [
        "file",
        "type"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_database_validate_parameters",
    "title": "Validate connection parameters",
    "description": "Validate single connection fields (host, port, user, database) and try to connect with them; tells which field is wrong. Only for engines set up by parameters, see superset_database_list_available_engines; SQLite and other URI-only engines are refused: use superset_database_test_connection. Needs write permission on databases. Saves and changes nothing. Returns {message: \"OK\"}, otherwise fails naming the invalid fields.",
    "resource": "database",
    "endpoint": "databaseValidateParameters",
    "method": "POST",
    "path": "/api/v1/database/validate_parameters/",
    "effect": "read",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_write",
      "Database"
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
        "name": "configuration_method",
        "in": "body",
        "wire": "configuration_method",
        "required": true
      },
      {
        "name": "database_name",
        "in": "body",
        "wire": "database_name",
        "required": false
      },
      {
        "name": "driver",
        "in": "body",
        "wire": "driver",
        "required": false
      },
      {
        "name": "engine",
        "in": "body",
        "wire": "engine",
        "required": true
      },
      {
        "name": "extra",
        "in": "body",
        "wire": "extra",
        "required": false
      },
      {
        "name": "id",
        "in": "body",
        "wire": "id",
        "required": false
      },
      {
        "name": "impersonate_user",
        "in": "body",
        "wire": "impersonate_user",
        "required": false
      },
      {
        "name": "masked_encrypted_extra",
        "in": "body",
        "wire": "masked_encrypted_extra",
        "required": false
      },
      {
        "name": "parameters",
        "in": "body",
        "wire": "parameters",
        "required": false
      },
      {
        "name": "server_cert",
        "in": "body",
        "wire": "server_cert",
        "required": false
      }
    ],
    "jsonText": [
      "extra",
      "masked_encrypted_extra"
    ],
    "references": [
      {
        "at": "id",
        "to": "/api/v1/database/"
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
        "catalog": {
          "type": "object",
          "description": "Google Sheets only: sheet address by table name, e.g. {\"sales\": \"https://docs.google.com/spreadsheets/d/…\"}.",
          "additionalProperties": true
        },
        "configuration_method": {
          "description": "Always dynamic_form.",
          "enum": [
            "sqlalchemy_form",
            "dynamic_form"
          ]
        },
        "database_name": {
          "type": [
            "string",
            "null"
          ],
          "description": "Name that the connection shall have.",
          "minLength": 1,
          "maxLength": 250
        },
        "driver": {
          "type": [
            "string",
            "null"
          ],
          "description": "Driver of the engine, e.g. psycopg2; its default driver when left out."
        },
        "engine": {
          "type": "string",
          "description": "For dynamic_form, e.g. postgresql, from superset_database_list_available_engines."
        },
        "extra": {
          "description": "Settings, replaced whole, e.g. {\"schemas_allowed_for_file_upload\": [\"main\"], \"engine_params\": {…}, \"allow_multi_catalog\": true}.",
          "type": [
            "object",
            "array",
            "string"
          ],
          "additionalProperties": true,
          "items": {}
        },
        "id": {
          "type": [
            "integer",
            "string",
            "null"
          ],
          "description": "Id of a saved connection whose stored secrets stand for masked ones."
        },
        "impersonate_user": {
          "type": "boolean",
          "description": "true to run queries as the signed-in user (Trino, Presto, Hive, Google Sheets and others)."
        },
        "masked_encrypted_extra": {
          "description": "Credentials outside the URI, e.g. {\"credentials_info\": {…}} for BigQuery; masked values (XXXXXXXXXX) keep what is stored.",
          "type": [
            "object",
            "array",
            "string",
            "null"
          ],
          "additionalProperties": true,
          "items": {}
        },
        "parameters": {
          "type": "object",
          "description": "For dynamic_form: {\"host\": \"db.example.com\", \"port\": 5432, \"username\": \"u\", \"password\": \"p\", \"database\": \"sales\", \"encryption\": true}.",
          "additionalProperties": true
        },
        "server_cert": {
          "type": [
            "string",
            "null"
          ],
          "description": "CA certificate (PEM text) to check the database server with."
        }
      },
      "required": [
        "configuration_method",
        "engine"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_database_delete",
    "title": "Delete database connection",
    "description": "Delete a database connection from Superset for good; the database itself stays untouched. Refused while datasets, alerts or reports use it: see superset_database_get_related_objects and delete those first. Its saved queries and SQL Lab history are lost with it. To keep a copy use superset_database_export. Needs write permission on databases, usually administrators only. Returns {message}.",
    "resource": "database",
    "endpoint": "databaseDelete",
    "method": "DELETE",
    "path": "/api/v1/database/{pk}",
    "effect": "delete",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_write",
      "Database"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "database_id",
        "in": "path",
        "wire": "pk",
        "required": true
      }
    ],
    "references": [
      {
        "at": "database_id",
        "to": "/api/v1/database/"
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
        "database_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id, name or UUID of the database."
        }
      },
      "required": [
        "database_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_database_get_by_id",
    "title": "Get database",
    "description": "Get the settings of one database connection: engine, driver, what SQL Lab may do, uploads, timeouts. Host, user and extra are in superset_database_get_connection, its contents in superset_database_schemas and superset_database_get_tables; to search use superset_database_list. Connects nowhere, changes nothing. Returns {id, result: {database_name, backend, driver, allow_dml, allow_ctas, allow_run_async, allow_file_upload, expose_in_sqllab, engine_information, …}}.",
    "resource": "database",
    "endpoint": "databaseGetById",
    "method": "GET",
    "path": "/api/v1/database/{pk}",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Database"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "database_id",
        "in": "path",
        "wire": "pk",
        "required": true
      }
    ],
    "fields": [
      "id",
      "database_name",
      "backend",
      "expose_in_sqllab",
      "allow_dml",
      "allow_file_upload",
      "allow_run_async",
      "allow_ctas",
      "allow_cvas"
    ],
    "references": [
      {
        "at": "database_id",
        "to": "/api/v1/database/"
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
        "database_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id, name or UUID of the database."
        }
      },
      "required": [
        "database_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_database_update",
    "title": "Update database connection",
    "description": "Change a database connection; fields left out stay, except configuration_method, which falls back to sqlalchemy_form. extra is replaced whole: read it first with superset_database_get_connection. Superset connects and refuses if it cannot: try with superset_database_test_connection. Permissions follow a new name and are synced, slow on large databases. Needs write permission on databases. Returns {id, result} with the password masked.",
    "resource": "database",
    "endpoint": "databaseUpdate",
    "method": "PUT",
    "path": "/api/v1/database/{pk}",
    "effect": "update",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_write",
      "Database"
    ],
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "database_id",
        "in": "path",
        "wire": "pk",
        "required": true
      },
      {
        "name": "allow_ctas",
        "in": "body",
        "wire": "allow_ctas",
        "required": false
      },
      {
        "name": "allow_cvas",
        "in": "body",
        "wire": "allow_cvas",
        "required": false
      },
      {
        "name": "allow_dml",
        "in": "body",
        "wire": "allow_dml",
        "required": false
      },
      {
        "name": "allow_file_upload",
        "in": "body",
        "wire": "allow_file_upload",
        "required": false
      },
      {
        "name": "allow_run_async",
        "in": "body",
        "wire": "allow_run_async",
        "required": false
      },
      {
        "name": "cache_timeout",
        "in": "body",
        "wire": "cache_timeout",
        "required": false
      },
      {
        "name": "configuration_method",
        "in": "body",
        "wire": "configuration_method",
        "required": false
      },
      {
        "name": "database_name",
        "in": "body",
        "wire": "database_name",
        "required": false
      },
      {
        "name": "driver",
        "in": "body",
        "wire": "driver",
        "required": false
      },
      {
        "name": "engine",
        "in": "body",
        "wire": "engine",
        "required": false
      },
      {
        "name": "expose_in_sqllab",
        "in": "body",
        "wire": "expose_in_sqllab",
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
        "name": "force_ctas_schema",
        "in": "body",
        "wire": "force_ctas_schema",
        "required": false
      },
      {
        "name": "impersonate_user",
        "in": "body",
        "wire": "impersonate_user",
        "required": false
      },
      {
        "name": "is_managed_externally",
        "in": "body",
        "wire": "is_managed_externally",
        "required": false
      },
      {
        "name": "masked_encrypted_extra",
        "in": "body",
        "wire": "masked_encrypted_extra",
        "required": false
      },
      {
        "name": "parameters",
        "in": "body",
        "wire": "parameters",
        "required": false
      },
      {
        "name": "server_cert",
        "in": "body",
        "wire": "server_cert",
        "required": false
      },
      {
        "name": "sqlalchemy_uri",
        "in": "body",
        "wire": "sqlalchemy_uri",
        "required": false
      },
      {
        "name": "ssh_tunnel",
        "in": "body",
        "wire": "ssh_tunnel",
        "required": false
      },
      {
        "name": "uuid",
        "in": "body",
        "wire": "uuid",
        "required": false
      }
    ],
    "jsonText": [
      "extra",
      "masked_encrypted_extra"
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
      "idempotentHint": true,
      "openWorldHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "database_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id, name or UUID of the database."
        },
        "allow_ctas": {
          "type": "boolean",
          "description": "true to allow CREATE TABLE AS in SQL Lab."
        },
        "allow_cvas": {
          "type": "boolean",
          "description": "true to allow CREATE VIEW AS in SQL Lab."
        },
        "allow_dml": {
          "type": "boolean",
          "description": "true to allow SQL that writes (INSERT, UPDATE, DELETE, CREATE, DROP …)."
        },
        "allow_file_upload": {
          "type": "boolean",
          "description": "true to allow uploads into it; extra limits them to certain schemas."
        },
        "allow_run_async": {
          "type": "boolean",
          "description": "true to run SQL on Celery workers; without workers and a results backend every query then fails."
        },
        "cache_timeout": {
          "type": [
            "integer",
            "null"
          ],
          "description": "Cache lifetime in seconds; null for the next higher level's."
        },
        "configuration_method": {
          "description": "sqlalchemy_form (set when left out): the URI counts; dynamic_form: engine and parameters.",
          "default": "sqlalchemy_form",
          "enum": [
            "sqlalchemy_form",
            "dynamic_form"
          ]
        },
        "database_name": {
          "type": [
            "string",
            "null"
          ],
          "description": "Name of the connection, unique.",
          "minLength": 1,
          "maxLength": 250
        },
        "driver": {
          "type": [
            "string",
            "null"
          ],
          "description": "Driver of the engine, e.g. psycopg2; its default driver when left out."
        },
        "engine": {
          "type": [
            "string",
            "null"
          ],
          "description": "For dynamic_form, e.g. postgresql, from superset_database_list_available_engines."
        },
        "expose_in_sqllab": {
          "type": "boolean",
          "description": "true to offer it in SQL Lab."
        },
        "external_url": {
          "type": [
            "string",
            "null"
          ],
          "description": "Address where another system manages it, e.g. \"https://example.com/job/7\"."
        },
        "extra": {
          "description": "Settings, replaced whole, e.g. {\"schemas_allowed_for_file_upload\": [\"main\"], \"engine_params\": {…}, \"allow_multi_catalog\": true}.",
          "type": [
            "object",
            "array",
            "string"
          ],
          "additionalProperties": true,
          "items": {}
        },
        "force_ctas_schema": {
          "type": [
            "string",
            "null"
          ],
          "description": "Schema that CREATE TABLE AS always writes to.",
          "maxLength": 250
        },
        "impersonate_user": {
          "type": "boolean",
          "description": "true to run queries as the signed-in user (Trino, Presto, Hive, Google Sheets and others)."
        },
        "is_managed_externally": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "true when another system manages it, so that it cannot be edited in Superset."
        },
        "masked_encrypted_extra": {
          "description": "Credentials outside the URI, e.g. {\"credentials_info\": {…}} for BigQuery; masked values (XXXXXXXXXX) keep what is stored.",
          "type": [
            "object",
            "array",
            "string",
            "null"
          ],
          "additionalProperties": true,
          "items": {}
        },
        "parameters": {
          "type": "object",
          "description": "For dynamic_form: {\"host\": \"db.example.com\", \"port\": 5432, \"username\": \"u\", \"password\": \"p\", \"database\": \"sales\", \"encryption\": true}.",
          "additionalProperties": true
        },
        "server_cert": {
          "type": [
            "string",
            "null"
          ],
          "description": "CA certificate (PEM text) to check the database server with."
        },
        "sqlalchemy_uri": {
          "type": "string",
          "description": "E.g. postgresql://user:secret@host:5432/db; see superset_database_list_available_engines. XXXXXXXXXX keeps the stored password.",
          "maxLength": 1024
        },
        "ssh_tunnel": {
          "description": "Replaced whole: {\"server_address\": \"h\", \"server_port\": 22, \"username\": \"u\", \"password\": \"p\"} or private_key; null removes it.",
          "anyOf": [
            {
              "type": [
                "object",
                "null"
              ],
              "additionalProperties": true
            },
            {
              "type": "object",
              "properties": {
                "id": {
                  "type": [
                    "integer",
                    "null"
                  ],
                  "description": "SSH Tunnel ID (for updates)"
                },
                "password": {
                  "type": "string"
                },
                "private_key": {
                  "type": "string"
                },
                "private_key_password": {
                  "type": "string"
                },
                "server_address": {
                  "type": "string"
                },
                "server_port": {
                  "type": "integer"
                },
                "username": {
                  "type": "string"
                }
              },
              "additionalProperties": false
            }
          ]
        },
        "uuid": {
          "type": "string",
          "description": "New UUID for the connection; exports refer to it."
        }
      },
      "required": [
        "database_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_database_get_catalogs",
    "title": "List database catalogs",
    "description": "List the catalogs of a database that you may see, on engines that have them (Trino, Snowflake, BigQuery, PostgreSQL with several databases); empty on others. For what is inside one use superset_database_schemas. Asks the database unless cached; changes nothing. Returns {result: [name]}.",
    "resource": "database",
    "endpoint": "databaseGetCatalogs",
    "method": "GET",
    "path": "/api/v1/database/{pk}/catalogs/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Database"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "database_id",
        "in": "path",
        "wire": "pk",
        "required": true
      },
      {
        "name": "force",
        "in": "q",
        "wire": "force",
        "required": false
      }
    ],
    "references": [
      {
        "at": "database_id",
        "to": "/api/v1/database/"
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
        "database_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id, name or UUID of the database."
        },
        "force": {
          "type": "boolean",
          "description": "true to ask the database anew, not the cache."
        }
      },
      "required": [
        "database_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_database_get_connection",
    "title": "Get database connection",
    "description": "Get a database connection with its details: URI with the password masked, parameters, extra, masked credentials, SSH tunnel. Read it before superset_database_update; the plain settings, with less permission, are in superset_database_get_by_id. Schemas open to uploads are in extra, schemas_allowed_for_file_upload. An unknown id is no error: the result is nearly empty. Needs write permission on databases. Connects nowhere, changes nothing. Returns {id, result}.",
    "resource": "database",
    "endpoint": "databaseGetConnection",
    "method": "GET",
    "path": "/api/v1/database/{pk}/connection",
    "effect": "read",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_write",
      "Database"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "database_id",
        "in": "path",
        "wire": "pk",
        "required": true
      }
    ],
    "fields": [
      "id",
      "database_name",
      "backend",
      "sqlalchemy_uri",
      "parameters",
      "extra",
      "masked_encrypted_extra",
      "ssh_tunnel",
      "expose_in_sqllab",
      "allow_dml",
      "allow_file_upload",
      "allow_run_async",
      "impersonate_user"
    ],
    "references": [
      {
        "at": "database_id",
        "to": "/api/v1/database/"
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
        "database_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id, name or UUID of the database."
        }
      },
      "required": [
        "database_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_database_get_function_names",
    "title": "List SQL functions",
    "description": "List the names of the SQL functions that a database offers, for writing SQL for superset_sqllab_execute_query. Empty for engines that Superset knows nothing of; some engines are asked. For tables use superset_database_get_tables. Changes nothing. Returns {function_names: [name]}.",
    "resource": "database",
    "endpoint": "databaseGetFunctionNames",
    "method": "GET",
    "path": "/api/v1/database/{pk}/function_names/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Database"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "database_id",
        "in": "path",
        "wire": "pk",
        "required": true
      }
    ],
    "references": [
      {
        "at": "database_id",
        "to": "/api/v1/database/"
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
        "database_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id, name or UUID of the database."
        }
      },
      "required": [
        "database_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_database_get_related_objects",
    "title": "Get database dependants",
    "description": "Show what uses a database: charts and dashboards built on its datasets, and open SQL Lab tabs. Use it before superset_database_delete; datasets and reports are not in it: list them with superset_dataset_list (filter database) and superset_report_list. For one dataset use superset_dataset_get_related_objects. Changes nothing. Returns {charts: {count, result}, dashboards: {count, result}, sqllab_tab_states: {count, result}}.",
    "resource": "database",
    "endpoint": "databaseGetRelatedObjects",
    "method": "GET",
    "path": "/api/v1/database/{pk}/related_objects/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Database"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "database_id",
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
      "dashboards.result.slug",
      "sqllab_tab_states.count"
    ],
    "references": [
      {
        "at": "database_id",
        "to": "/api/v1/database/"
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
        "database_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id, name or UUID of the database."
        }
      },
      "required": [
        "database_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_database_schemas",
    "title": "List database schemas",
    "description": "List the schemas of a database that you may see, or only those open to uploads. For the tables of one use superset_database_get_tables; for catalogs superset_database_get_catalogs. Asks the database unless cached; changes nothing. Returns {result: [name]}.",
    "resource": "database",
    "endpoint": "databaseSchemas",
    "method": "GET",
    "path": "/api/v1/database/{pk}/schemas/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Database"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "database_id",
        "in": "path",
        "wire": "pk",
        "required": true
      },
      {
        "name": "catalog",
        "in": "q",
        "wire": "catalog",
        "required": false
      },
      {
        "name": "force",
        "in": "q",
        "wire": "force",
        "required": false
      }
    ],
    "references": [
      {
        "at": "database_id",
        "to": "/api/v1/database/"
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
        "database_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id, name or UUID of the database."
        },
        "catalog": {
          "type": "string",
          "description": "Catalog to list; the default catalog when left out."
        },
        "force": {
          "type": "boolean",
          "description": "true to ask the database anew, not the cache."
        }
      },
      "required": [
        "database_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_database_get_schemas_access_for_file_upload",
    "title": "List upload schemas",
    "description": "List the schemas that files may be uploaded into. Never works: Superset answers with a server error in every version. Use superset_database_schemas with upload_allowed true, or read schemas_allowed_for_file_upload in the extra of superset_database_get_connection. Changes nothing. Returns only that error.",
    "resource": "database",
    "endpoint": "databaseGetSchemasAccessForFileUpload",
    "method": "GET",
    "path": "/api/v1/database/{pk}/schemas_access_for_file_upload/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Database"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "database_id",
        "in": "path",
        "wire": "pk",
        "required": true
      }
    ],
    "references": [
      {
        "at": "database_id",
        "to": "/api/v1/database/"
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
        "database_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id, name or UUID of the database."
        }
      },
      "required": [
        "database_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_database_get_select_star",
    "title": "Get SELECT statement",
    "description": "Write the SQL that selects the first 100 rows of a table in the default schema, in the database's dialect. In another schema use superset_database_get_select_star_in_schema; for columns and types superset_database_get_table_metadata. Runs no query (give the SQL to superset_sqllab_execute_query) but looks the table up in the database; changes nothing. Returns {result: SQL text}.",
    "resource": "database",
    "endpoint": "databaseGetSelectStar",
    "method": "GET",
    "path": "/api/v1/database/{pk}/select_star/{table_name}/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Database"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "database_id",
        "in": "path",
        "wire": "pk",
        "required": true
      },
      {
        "name": "table_name",
        "in": "path",
        "wire": "table_name",
        "required": true
      }
    ],
    "references": [
      {
        "at": "database_id",
        "to": "/api/v1/database/"
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
        "database_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id, name or UUID of the database."
        },
        "table_name": {
          "type": "string",
          "description": "Name of the table or view, without schema."
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
    "name": "superset_database_get_select_star_in_schema",
    "title": "Get SELECT statement in schema",
    "description": "Write the SQL that selects the first 100 rows of a table in a given schema, in the database's dialect. In the default schema superset_database_get_select_star will do; for columns and types use superset_database_get_table_metadata. Runs no query (give the SQL to superset_sqllab_execute_query) but looks the table up in the database; changes nothing. Returns {result: SQL text}.",
    "resource": "database",
    "endpoint": "databaseGetSelectStarInSchema",
    "method": "GET",
    "path": "/api/v1/database/{pk}/select_star/{table_name}/{schema_name}/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Database"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "database_id",
        "in": "path",
        "wire": "pk",
        "required": true
      },
      {
        "name": "table_name",
        "in": "path",
        "wire": "table_name",
        "required": true
      },
      {
        "name": "schema_name",
        "in": "path",
        "wire": "schema_name",
        "required": true
      }
    ],
    "references": [
      {
        "at": "database_id",
        "to": "/api/v1/database/"
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
        "database_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id, name or UUID of the database."
        },
        "table_name": {
          "type": "string",
          "description": "Name of the table or view, without schema."
        },
        "schema_name": {
          "type": "string",
          "description": "The schema, see superset_database_schemas."
        }
      },
      "required": [
        "database_id",
        "table_name",
        "schema_name"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_database_delete_ssh_tunnel",
    "title": "Delete SSH tunnel",
    "description": "Delete the SSH tunnel of a database connection; the connection stays and connects directly from then on. Cannot be undone: the tunnel's password or key must be given anew with superset_database_update. Needs the feature flag SSH_TUNNELING and write permission on databases. Returns {message}; not found when the database has no tunnel.",
    "resource": "database",
    "endpoint": "databaseDeleteSshTunnel",
    "method": "DELETE",
    "path": "/api/v1/database/{pk}/ssh_tunnel/",
    "effect": "delete",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_write",
      "Database"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "database_id",
        "in": "path",
        "wire": "pk",
        "required": true
      }
    ],
    "references": [
      {
        "at": "database_id",
        "to": "/api/v1/database/"
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
        "database_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id, name or UUID of the database."
        }
      },
      "required": [
        "database_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_database_get_table",
    "title": "Get table columns (old)",
    "description": "Get columns, keys, indexes and a sample SELECT of a table in a given schema. Deprecated: superset_database_get_table_metadata gives the same, takes a catalog and needs no schema. Asks the database; an unknown table may come back without columns instead of an error. Changes nothing. Returns {name, columns: [{name, type, longType, keys, comment}], primaryKey, foreignKeys, indexes, selectStar, comment}.",
    "resource": "database",
    "endpoint": "databaseGetTable",
    "method": "GET",
    "path": "/api/v1/database/{pk}/table/{table_name}/{schema_name}/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Database"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "database_id",
        "in": "path",
        "wire": "pk",
        "required": true
      },
      {
        "name": "table_name",
        "in": "path",
        "wire": "table_name",
        "required": true
      },
      {
        "name": "schema_name",
        "in": "path",
        "wire": "schema_name",
        "required": true
      }
    ],
    "fields": [
      "name",
      "comment",
      "columns.name",
      "columns.longType",
      "columns.comment",
      "primaryKey.constrained_columns",
      "foreignKeys.column_names",
      "foreignKeys.referred_schema",
      "foreignKeys.referred_table",
      "foreignKeys.referred_columns"
    ],
    "references": [
      {
        "at": "database_id",
        "to": "/api/v1/database/"
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
        "database_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id, name or UUID of the database."
        },
        "table_name": {
          "type": "string",
          "description": "Name of the table or view, without schema."
        },
        "schema_name": {
          "type": "string",
          "description": "The schema, see superset_database_schemas."
        }
      },
      "required": [
        "database_id",
        "table_name",
        "schema_name"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_database_get_table_extra",
    "title": "Get table partitions (old)",
    "description": "Get what an engine knows of a table beyond its columns, mostly partitions and clustering, in a given schema. Deprecated: superset_database_get_table_metadata_extra gives the same. Empty for engines without such data. Asks the database; changes nothing. Returns {partitions, clustering, metadata} or {}.",
    "resource": "database",
    "endpoint": "databaseGetTableExtra",
    "method": "GET",
    "path": "/api/v1/database/{pk}/table_extra/{table_name}/{schema_name}/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Database"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "database_id",
        "in": "path",
        "wire": "pk",
        "required": true
      },
      {
        "name": "table_name",
        "in": "path",
        "wire": "table_name",
        "required": true
      },
      {
        "name": "schema_name",
        "in": "path",
        "wire": "schema_name",
        "required": true
      }
    ],
    "references": [
      {
        "at": "database_id",
        "to": "/api/v1/database/"
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
        "database_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id, name or UUID of the database."
        },
        "table_name": {
          "type": "string",
          "description": "Name of the table or view, without schema."
        },
        "schema_name": {
          "type": "string",
          "description": "The schema, see superset_database_schemas."
        }
      },
      "required": [
        "database_id",
        "table_name",
        "schema_name"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_database_get_table_metadata",
    "title": "Get table columns",
    "description": "Get columns (types, comments) and keys of one table or view; by fields also indexes and selectStar, a sample SELECT. Table names: superset_database_get_tables; a dataset's columns: superset_dataset_get_by_id; partitions: superset_database_get_table_metadata_extra. Asks the database, changes nothing. Returns {name, columns, primaryKey, foreignKeys}; of an unknown table perhaps no columns, no error.",
    "resource": "database",
    "endpoint": "databaseGetTableMetadata",
    "method": "GET",
    "path": "/api/v1/database/{pk}/table_metadata/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Database"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "database_id",
        "in": "path",
        "wire": "pk",
        "required": true
      },
      {
        "name": "name",
        "in": "query",
        "wire": "name",
        "required": true
      },
      {
        "name": "schema",
        "in": "query",
        "wire": "schema",
        "required": false
      },
      {
        "name": "catalog",
        "in": "query",
        "wire": "catalog",
        "required": false
      }
    ],
    "fields": [
      "name",
      "comment",
      "columns.name",
      "columns.longType",
      "columns.comment",
      "primaryKey.constrained_columns",
      "foreignKeys.column_names",
      "foreignKeys.referred_schema",
      "foreignKeys.referred_table",
      "foreignKeys.referred_columns"
    ],
    "references": [
      {
        "at": "database_id",
        "to": "/api/v1/database/"
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
        "database_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id, name or UUID of the database."
        },
        "name": {
          "type": "string",
          "description": "Table or view, without schema."
        },
        "schema": {
          "type": "string",
          "description": "Its schema; the default one when left out."
        },
        "catalog": {
          "type": "string",
          "description": "Its catalog; the default one when left out."
        }
      },
      "required": [
        "database_id",
        "name"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_database_get_table_metadata_extra",
    "title": "Get table partitions",
    "description": "Get what an engine knows of a table beyond its columns: latest partition, partition columns, clustering. Columns and types are in superset_database_get_table_metadata. Empty for engines without such data. Asks the database; changes nothing. Returns {partitions, clustering, metadata} or {}.",
    "resource": "database",
    "endpoint": "databaseGetTableMetadataExtra",
    "method": "GET",
    "path": "/api/v1/database/{pk}/table_metadata/extra/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Database"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "database_id",
        "in": "path",
        "wire": "pk",
        "required": true
      },
      {
        "name": "name",
        "in": "query",
        "wire": "name",
        "required": true
      },
      {
        "name": "schema",
        "in": "query",
        "wire": "schema",
        "required": false
      },
      {
        "name": "catalog",
        "in": "query",
        "wire": "catalog",
        "required": false
      }
    ],
    "references": [
      {
        "at": "database_id",
        "to": "/api/v1/database/"
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
        "database_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id, name or UUID of the database."
        },
        "name": {
          "type": "string",
          "description": "Table or view, without schema."
        },
        "schema": {
          "type": "string",
          "description": "Its schema; the default one when left out."
        },
        "catalog": {
          "type": "string",
          "description": "Its catalog; the default one when left out."
        }
      },
      "required": [
        "database_id",
        "name"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_database_get_tables",
    "title": "List database tables",
    "description": "List the tables and views of one schema of a database that you may see. Schemas: superset_database_schemas; columns: superset_database_get_table_metadata; tables that are datasets: superset_dataset_list. Asks the database unless cached, changes nothing. Returns {count, result: [{value: name, type: table, view or materialized_view, extra}]}, unpaged.",
    "resource": "database",
    "endpoint": "databaseGetTables",
    "method": "GET",
    "path": "/api/v1/database/{pk}/tables/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Database"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "database_id",
        "in": "path",
        "wire": "pk",
        "required": true
      },
      {
        "name": "catalog_name",
        "in": "q",
        "wire": "catalog_name",
        "required": false
      },
      {
        "name": "force",
        "in": "q",
        "wire": "force",
        "required": false
      },
      {
        "name": "schema_name",
        "in": "q",
        "wire": "schema_name",
        "required": true
      }
    ],
    "fields": [
      "value",
      "type",
      "extra"
    ],
    "references": [
      {
        "at": "database_id",
        "to": "/api/v1/database/"
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
        "database_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id, name or UUID of the database."
        },
        "catalog_name": {
          "type": "string",
          "description": "Its catalog; the default one when left out."
        },
        "force": {
          "type": "boolean",
          "description": "true to ask the database anew, not the cache."
        },
        "schema_name": {
          "type": "string",
          "description": "The schema, e.g. public."
        }
      },
      "required": [
        "database_id",
        "schema_name"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_database_upload",
    "title": "Upload file to table",
    "description": "Load a CSV, Excel or Parquet file into a table of a database, and make a dataset of it, yours, if there is none. An existing table is refused unless already_exists says append or replace; replace drops the table and its rows for good. The database must allow uploads, and the schema too if the connection limits them. Look into the file first with superset_database_upload_metadata. Needs the upload permission on databases. Returns {message}: find the dataset by name with superset_dataset_list.",
    "resource": "database",
    "endpoint": "databaseUpload",
    "method": "POST",
    "path": "/api/v1/database/{pk}/upload/",
    "effect": "run",
    "credential": "access",
    "permission": [
      "can_upload",
      "Database"
    ],
    "accept": "application/json",
    "body": "multipart",
    "arguments": [
      {
        "name": "database_id",
        "in": "path",
        "wire": "pk",
        "required": true
      },
      {
        "name": "already_exists",
        "in": "form",
        "wire": "already_exists",
        "required": false
      },
      {
        "name": "column_data_types",
        "in": "form",
        "wire": "column_data_types",
        "required": false
      },
      {
        "name": "column_dates",
        "in": "form",
        "wire": "column_dates",
        "required": false
      },
      {
        "name": "columns_read",
        "in": "form",
        "wire": "columns_read",
        "required": false
      },
      {
        "name": "dataframe_index",
        "in": "form",
        "wire": "dataframe_index",
        "required": false
      },
      {
        "name": "day_first",
        "in": "form",
        "wire": "day_first",
        "required": false
      },
      {
        "name": "decimal_character",
        "in": "form",
        "wire": "decimal_character",
        "required": false
      },
      {
        "name": "delimiter",
        "in": "form",
        "wire": "delimiter",
        "required": false
      },
      {
        "name": "file",
        "in": "form",
        "wire": "file",
        "required": true,
        "file": true
      },
      {
        "name": "header_row",
        "in": "form",
        "wire": "header_row",
        "required": false
      },
      {
        "name": "index_column",
        "in": "form",
        "wire": "index_column",
        "required": false
      },
      {
        "name": "index_label",
        "in": "form",
        "wire": "index_label",
        "required": false
      },
      {
        "name": "null_values",
        "in": "form",
        "wire": "null_values",
        "required": false
      },
      {
        "name": "rows_to_read",
        "in": "form",
        "wire": "rows_to_read",
        "required": false
      },
      {
        "name": "schema",
        "in": "form",
        "wire": "schema",
        "required": false
      },
      {
        "name": "sheet_name",
        "in": "form",
        "wire": "sheet_name",
        "required": false
      },
      {
        "name": "skip_blank_lines",
        "in": "form",
        "wire": "skip_blank_lines",
        "required": false
      },
      {
        "name": "skip_initial_space",
        "in": "form",
        "wire": "skip_initial_space",
        "required": false
      },
      {
        "name": "skip_rows",
        "in": "form",
        "wire": "skip_rows",
        "required": false
      },
      {
        "name": "table_name",
        "in": "form",
        "wire": "table_name",
        "required": true
      },
      {
        "name": "type",
        "in": "form",
        "wire": "type",
        "required": true
      }
    ],
    "jsonText": [
      "column_data_types"
    ],
    "references": [
      {
        "at": "database_id",
        "to": "/api/v1/database/"
      }
    ],
    "annotations": {
      "readOnlyHint": false,
      "destructiveHint": true,
      "idempotentHint": false,
      "openWorldHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "database_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id, name or UUID of the database."
        },
        "already_exists": {
          "type": "string",
          "description": "When the table exists: fail (default), append rows, or replace, which drops the table first.",
          "default": "fail",
          "enum": [
            "fail",
            "replace",
            "append"
          ]
        },
        "column_data_types": {
          "description": "CSV: pandas type by column, e.g. {\"user_id\": \"int\"}.",
          "type": [
            "object",
            "array",
            "string"
          ],
          "additionalProperties": true,
          "items": {}
        },
        "column_dates": {
          "type": "array",
          "description": "CSV and Excel: columns to parse as dates, e.g. [\"ordered_at\"].",
          "items": {
            "type": "string"
          }
        },
        "columns_read": {
          "type": "array",
          "description": "Names of the columns to load; all, when left out.",
          "items": {
            "type": "string"
          }
        },
        "dataframe_index": {
          "type": "boolean",
          "description": "true to also store the row numbers, as a column."
        },
        "day_first": {
          "type": "boolean",
          "description": "CSV: true for dates like 31/12/2024."
        },
        "decimal_character": {
          "type": "string",
          "description": "CSV and Excel: decimal sign, \".\" when left out."
        },
        "delimiter": {
          "type": "string",
          "description": "CSV: sign between values, e.g. \";\"; \",\" when left out."
        },
        "file": {
          "description": "File ending in csv, tsv, txt, xlsx, xls, parquet or zip (of parquet files). Path in an allowed folder, or inline {name, text} or {name, base64}.",
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
        "header_row": {
          "type": "integer",
          "description": "CSV and Excel: line of the column names, 0 (default) for the first."
        },
        "index_column": {
          "type": "string",
          "description": "CSV and Excel: column to take as row labels."
        },
        "index_label": {
          "type": "string",
          "description": "Name of the column of row numbers."
        },
        "null_values": {
          "type": "array",
          "description": "CSV and Excel: texts to read as null, e.g. [\"\", \"N/A\"].",
          "items": {
            "type": "string"
          }
        },
        "rows_to_read": {
          "type": [
            "integer",
            "null"
          ],
          "description": "CSV and Excel: how many lines to load; all, when left out.",
          "minimum": 1
        },
        "schema": {
          "type": "string",
          "description": "Schema of the table; the default one when left out. Needed where the connection limits uploads."
        },
        "sheet_name": {
          "type": "string",
          "description": "Excel: sheet to load; the first, when left out."
        },
        "skip_blank_lines": {
          "type": "boolean",
          "description": "CSV: true to pass over empty lines."
        },
        "skip_initial_space": {
          "type": "boolean",
          "description": "CSV: true to drop blanks after the delimiter."
        },
        "skip_rows": {
          "type": "integer",
          "description": "CSV and Excel: how many lines to leave out at the start."
        },
        "table_name": {
          "type": "string",
          "description": "Table to write to; created when it does not exist.",
          "minLength": 1,
          "maxLength": 10000
        },
        "type": {
          "description": "csv (also tsv, txt), excel or columnar (parquet).",
          "enum": [
            "csv",
            "excel",
            "columnar"
          ]
        }
      },
      "required": [
        "database_id",
        "file",
        "table_name",
        "type"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_database_validate_sql",
    "title": "Validate SQL",
    "description": "Validate the syntax of SQL against a database without running it. Works only where the server has a validator for the engine (SQL_VALIDATORS_BY_ENGINE; PostgreSQL needs ecpg, Presto asks the database); elsewhere it fails: then try superset_sqllab_execute_query with a small limit. To tidy SQL use superset_sqllab_format_sql. Changes nothing. Returns {result: [{message, line_number, start_column, end_column}]}, empty when valid.",
    "resource": "database",
    "endpoint": "databaseValidateSql",
    "method": "POST",
    "path": "/api/v1/database/{pk}/validate_sql/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Database"
    ],
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "database_id",
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
        "name": "schema",
        "in": "body",
        "wire": "schema",
        "required": false
      },
      {
        "name": "sql",
        "in": "body",
        "wire": "sql",
        "required": true
      },
      {
        "name": "template_params",
        "in": "body",
        "wire": "template_params",
        "required": false
      }
    ],
    "sql": {
      "statements": [
        "sql"
      ],
      "databases": [
        {
          "id": "database_id"
        }
      ],
      "schema": "schema"
    },
    "references": [
      {
        "at": "database_id",
        "to": "/api/v1/database/"
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
        "database_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id, name or UUID of the database."
        },
        "catalog": {
          "type": [
            "string",
            "null"
          ],
          "description": "Catalog to check in; the default one when left out."
        },
        "schema": {
          "type": [
            "string",
            "null"
          ],
          "description": "Schema to check in; the default one when left out."
        },
        "sql": {
          "type": "string",
          "description": "SQL to check; Jinja is rendered first if the server allows templates."
        },
        "template_params": {
          "type": [
            "object",
            "null"
          ],
          "additionalProperties": true,
          "description": "Values of the Jinja variables in the SQL, e.g. {\"year\": 2024}; without effect."
        }
      },
      "required": [
        "database_id",
        "sql"
      ],
      "additionalProperties": false
    }
  }
];
