// Generated from spec/6.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_database_list",
    "title": "List databases",
    "description": "List the database connections the account may see, with engine, upload and SQL Lab settings. Use it to find the id that the other database tools and superset_sqllab_execute_query want; connection details are in superset_database_get_connection. Ask for the columns id, database_name and backend to keep it short. Reads only Superset, connects nowhere, changes nothing. Returns {count, ids, result: [{id, database_name, backend, allow_dml, allow_file_upload, expose_in_sqllab, extra, …}]}; no upper limit on page_size here, -1 gives all.",
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
          "description": "Names of the columns to return; the fewer, the shorter the answer. All default columns when left out. Default: allow_file_upload, allow_ctas, allow_cvas, allow_dml, allow_run_async, allows_cost_estimate, allows_subquery, allows_virtual_table_explore, backend, changed_on, changed_on_delta_humanized, changed_by.first_name, changed_by.last_name, created_by.first_name, created_by.last_name, database_name, explore_database_id, expose_in_sqllab, extra, force_ctas_schema, id, uuid, disable_data_preview, disable_drill_to_detail, allow_multi_catalog, engine_information."
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
          "description": "Conditions that all must hold, e.g. [{\"col\": \"id\", \"opr\": \"eq\", \"value\": 7}]. Operators by column: allow_dml, allow_run_async, expose_in_sqllab: eq neq; allow_file_upload: eq neq upload_is_enabled; changed_by, created_by: nrel_o_m rel_o_m; database_name, uuid: ct eq ew in nct neq new not_in nsw sw."
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
          "description": "Rows per page, 20 when left out; no upper limit here, -1 for all."
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
    "name": "superset_database_create",
    "title": "Create database connection",
    "description": "Connect Superset to a database. Give either sqlalchemy_uri, or configuration_method \"dynamic_form\" with engine and parameters. Superset connects at once and refuses when it cannot; try first with superset_database_test_connection. Refused when the name is taken. Also registers permissions for the database's schemas, so that roles can be given access. Creates no datasets: superset_dataset_create. Needs write permission on databases, usually administrators only. Returns {id, result} with the password masked.",
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
          "description": "Allow CREATE TABLE AS option in SQL Lab"
        },
        "allow_cvas": {
          "type": "boolean",
          "description": "Allow CREATE VIEW AS option in SQL Lab"
        },
        "allow_dml": {
          "type": "boolean",
          "description": "Allow users to run non-SELECT statements (UPDATE, DELETE, CREATE, ...) in SQL Lab"
        },
        "allow_file_upload": {
          "type": "boolean",
          "description": "Allow files to be uploaded into it; limit the schemas by schemas_allowed_for_file_upload in extra."
        },
        "allow_run_async": {
          "type": "boolean",
          "description": "Run SQL Lab queries on Celery workers; needs workers and a results backend, otherwise every query fails."
        },
        "cache_timeout": {
          "type": [
            "integer",
            "null"
          ],
          "description": "Cache lifetime in seconds; the next higher level's when null."
        },
        "configuration_method": {
          "description": "sqlalchemy_form (default, also set by an update without it): sqlalchemy_uri counts; dynamic_form: engine and parameters count.",
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
          "description": "Driver of that engine, e.g. psycopg2; its default driver, when left out."
        },
        "engine": {
          "type": [
            "string",
            "null"
          ],
          "description": "Engine name such as postgresql or mysql, from superset_database_list_available_engines; used with dynamic_form only."
        },
        "expose_in_sqllab": {
          "type": "boolean",
          "description": "Expose this database to SQLLab"
        },
        "external_url": {
          "type": [
            "string",
            "null"
          ],
          "description": "Link to the system that manages it, if it is managed externally."
        },
        "extra": {
          "description": "Settings, replaced whole: engine_params, metadata_params, metadata_cache_timeout, schemas_allowed_for_file_upload, allow_multi_catalog, version.",
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
          "description": "When allowing CREATE TABLE AS option in SQL Lab, this option forces the table to be created in this schema",
          "minLength": 0,
          "maxLength": 250
        },
        "impersonate_user": {
          "type": "boolean",
          "description": "true to run queries as the signed-in user, for engines that support it (Trino, Presto, Hive, Google Sheets and others)."
        },
        "is_managed_externally": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "true when another system manages it, so that it cannot be edited in Superset."
        },
        "masked_encrypted_extra": {
          "description": "Credentials that do not fit the URI, e.g. {\"credentials_info\": {...}} for BigQuery; values masked as XXXXXXXXXX keep what is stored.",
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
          "description": "With dynamic_form: {\"host\": \"db.example.com\", \"port\": 5432, \"username\": \"u\", \"password\": \"p\", \"database\": \"sales\", \"encryption\": true}.",
          "additionalProperties": true
        },
        "server_cert": {
          "type": [
            "string",
            "null"
          ],
          "description": "CA certificate (PEM text) to check the database server with, for engines that support it."
        },
        "sqlalchemy_uri": {
          "type": "string",
          "description": "e.g. postgresql://user:secret@host:5432/db; forms per engine: superset_database_list_available_engines. XXXXXXXXXX keeps the stored password.",
          "minLength": 1,
          "maxLength": 1024
        },
        "ssh_tunnel": {
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
          ],
          "description": "SSH tunnel: server_address, server_port, username and password or private_key. Needs the feature flag SSH_TUNNELING."
        },
        "uuid": {
          "type": "string",
          "description": "UUID that identifies the connection in exports; made up when left out."
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
    "description": "Show what the database tools accept: the columns superset_database_list can filter by with their operators, the fields for create and update, and your own permissions. Look here when a filter or field is refused. Changes nothing. The full answer is long: ask for one part, such as [\"filters\"] or [\"permissions\"]. Returns {filters, permissions, add_columns, edit_columns}.",
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
          "description": "Paging and filter for the choices of a linked field on create, e.g. {\"roles\": {\"page_size\": 100}}."
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
          "description": "Paging and filter for the choices of a linked field on update, e.g. {\"roles\": {\"page_size\": 100}}."
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
          "description": "Parts to return: filters, permissions, add_columns, edit_columns, add_title, edit_title; [\"none\"] for nothing."
        }
      },
      "additionalProperties": false
    }
  },
  {
    "name": "superset_database_list_available_engines",
    "title": "List available database engines",
    "description": "List the database engines whose drivers are installed on the Superset server, with the form of their connection URI and, where they can be set up by single fields, the schema of those parameters. Look here before superset_database_create; what is not listed needs a driver installed on the server first. Connects nowhere, changes nothing. Returns {databases: [{name, engine, available_drivers, default_driver, sqlalchemy_uri_placeholder, parameters, engine_information}]}.",
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
    "description": "Export database connections with all their datasets as YAML files in one archive that superset_database_import takes back. Passwords are left out and must be given at import. For everything at once use superset_assets_export, for datasets alone superset_dataset_export. Changes nothing. Needs the export permission on databases, usually administrators only. Returns a link to the saved zip file.",
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
    "description": "Import database connections and their datasets from an archive made by superset_database_export. Refused when a connection with the same UUID exists, unless overwrite is true: then its settings are replaced. Datasets that exist already are left as they are. Passwords are not in the archive and must be given. Superset connects to read the schemas; a failure of that is passed over. Needs write permission on databases. For other objects use superset_assets_import or superset_dashboard_import. Returns {message}.",
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
          "description": "Zip file made by superset_database_export. A path inside an allowed folder, or inline content {name, text} or {name, base64}.",
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
    "name": "superset_database_oauth2_callback",
    "title": "Receive database OAuth2 callback",
    "description": "Store a user's OAuth2 access to a database. Not useful as a tool: it is the address to which the provider sends the user's browser after consent, and it works only with the state and code from that redirect; anything else fails. When a query asks for OAuth2, open the link in its error in a browser instead. Needs DATABASE_OAUTH2_CLIENTS. Saves the user's token for the database and returns an empty page.",
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
          "description": "Scopes granted, as the provider reports them."
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
    "description": "List the users to choose from when filtering databases by created_by or changed_by, as id and name. Use it to turn a person's name into the id that superset_database_list wants in a rel_o_m filter. To see which charts and dashboards use a database use superset_database_get_related_objects. For created_by the text filter has no effect. Changes nothing. Returns {count, result: [{value: id, text: name}]}.",
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
    "name": "superset_database_test_connection",
    "title": "Test database connection",
    "description": "Try to connect to a database without saving anything; use it before superset_database_create or superset_database_update. Give sqlalchemy_uri. To test a saved connection, give its database_name and its masked URI, so that the stored password is used. Opens a real connection from the Superset server and may wait for its timeout. Needs write permission on databases. Returns {message: OK}, otherwise fails with the reason.",
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
          "description": "sqlalchemy_form (default, also set by an update without it): sqlalchemy_uri counts; dynamic_form: engine and parameters count.",
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
          "description": "Name of a saved connection whose stored secrets to use for what is masked.",
          "minLength": 1,
          "maxLength": 250
        },
        "driver": {
          "type": [
            "string",
            "null"
          ],
          "description": "Driver of that engine, e.g. psycopg2; its default driver, when left out."
        },
        "engine": {
          "type": [
            "string",
            "null"
          ],
          "description": "Engine name such as postgresql or mysql, from superset_database_list_available_engines; used with dynamic_form only."
        },
        "extra": {
          "description": "Settings, replaced whole: engine_params, metadata_params, metadata_cache_timeout, schemas_allowed_for_file_upload, allow_multi_catalog, version.",
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
          "description": "true to run queries as the signed-in user, for engines that support it (Trino, Presto, Hive, Google Sheets and others)."
        },
        "masked_encrypted_extra": {
          "description": "Credentials that do not fit the URI, e.g. {\"credentials_info\": {...}} for BigQuery; values masked as XXXXXXXXXX keep what is stored.",
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
          "description": "With dynamic_form: {\"host\": \"db.example.com\", \"port\": 5432, \"username\": \"u\", \"password\": \"p\", \"database\": \"sales\", \"encryption\": true}.",
          "additionalProperties": true
        },
        "server_cert": {
          "type": [
            "string",
            "null"
          ],
          "description": "CA certificate (PEM text) to check the database server with, for engines that support it."
        },
        "sqlalchemy_uri": {
          "type": "string",
          "description": "e.g. postgresql://user:secret@host:5432/db; forms per engine: superset_database_list_available_engines. XXXXXXXXXX keeps the stored password.",
          "minLength": 1,
          "maxLength": 1024
        },
        "ssh_tunnel": {
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
          ],
          "description": "SSH tunnel: server_address, server_port, username and password or private_key. Needs the feature flag SSH_TUNNELING."
        }
      },
      "additionalProperties": false
    }
  },
  {
    "name": "superset_database_upload_metadata",
    "title": "Inspect upload file",
    "description": "Read the column names (and the sheet names of a workbook) of a CSV, Excel or columnar file without storing anything. Use it before superset_database_upload to choose columns, sheet and delimiter. Concerns no database. Needs the upload permission on databases. Returns {result: {items: [{sheet_name, column_names}]}}; sheet_name is null but for Excel.",
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
          "description": "The character used to separate values in the CSV file (e.g., a comma, semicolon, or tab)."
        },
        "file": {
          "description": "File ending in csv, tsv, txt, xlsx, xls, parquet or zip (of parquet files). A path inside an allowed folder, or inline content {name, text} or {name, base64}.",
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
          "description": "Row containing the headers to use as column names(0 is first line of data). Leave empty if there is no header row."
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
    "description": "Check single connection fields (host, port, user, database) and try to connect with them, saving nothing; tells which field is wrong. Only for engines that are set up by parameters, see superset_database_list_available_engines; SQLite and other URI-only engines are refused: use superset_database_test_connection. Opens a real connection. Needs write permission on databases. Returns {message: OK}, otherwise fails naming the invalid fields.",
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
          "description": "Google Sheets only: table name -> sheet address, e.g. {\"sales\": \"https://docs.google.com/spreadsheets/d/...\"}.",
          "additionalProperties": true
        },
        "configuration_method": {
          "description": "dynamic_form.",
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
          "description": "Name the connection shall have.",
          "minLength": 1,
          "maxLength": 250
        },
        "driver": {
          "type": [
            "string",
            "null"
          ],
          "description": "Driver of that engine, e.g. psycopg2; its default driver, when left out."
        },
        "engine": {
          "type": "string",
          "description": "Engine name such as postgresql or mysql, from superset_database_list_available_engines; used with dynamic_form only."
        },
        "extra": {
          "description": "Settings, replaced whole: engine_params, metadata_params, metadata_cache_timeout, schemas_allowed_for_file_upload, allow_multi_catalog, version.",
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
            "null"
          ],
          "description": "Id of a saved connection whose stored secrets to use for what is masked."
        },
        "impersonate_user": {
          "type": "boolean",
          "description": "true to run queries as the signed-in user, for engines that support it (Trino, Presto, Hive, Google Sheets and others)."
        },
        "masked_encrypted_extra": {
          "description": "Credentials that do not fit the URI, e.g. {\"credentials_info\": {...}} for BigQuery; values masked as XXXXXXXXXX keep what is stored.",
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
          "description": "With dynamic_form: {\"host\": \"db.example.com\", \"port\": 5432, \"username\": \"u\", \"password\": \"p\", \"database\": \"sales\", \"encryption\": true}.",
          "additionalProperties": true
        },
        "server_cert": {
          "type": [
            "string",
            "null"
          ],
          "description": "CA certificate (PEM text) to check the database server with, for engines that support it."
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
    "description": "Delete a database connection from Superset permanently; the database itself is not touched. Refused while datasets, alerts or reports use it: see superset_database_get_related_objects and delete those first. Its saved queries and SQL Lab history are deleted with it. Needs write permission on databases, usually administrators only. Returns {message}.",
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
          "type": "integer",
          "description": "Id of the database, a number."
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
    "description": "Get the settings of one database connection: engine, driver, what SQL Lab may do, upload, timeouts. The connection details (host, user, extra) are in superset_database_get_connection; its contents in superset_database_schemas and superset_database_get_tables. Reads only Superset, changes nothing. Returns {id, result: {database_name, backend, driver, allow_dml, allow_ctas, allow_run_async, allow_file_upload, expose_in_sqllab, engine_information, …}}.",
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
          "type": "integer",
          "description": "Id of the database, a number."
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
    "description": "Change a database connection; fields left out stay as they are, except configuration_method, which falls back to sqlalchemy_form. extra is replaced whole: read it first with superset_database_get_connection. Superset connects to it and refuses the change when it cannot. A new name is carried over into the permissions, and they are synced anew, which takes time on large databases. Try changes with superset_database_test_connection. Needs write permission on databases. Returns {id, result} with the password masked.",
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
          "type": "integer",
          "description": "Id of the database, a number."
        },
        "allow_ctas": {
          "type": "boolean",
          "description": "Allow CREATE TABLE AS option in SQL Lab"
        },
        "allow_cvas": {
          "type": "boolean",
          "description": "Allow CREATE VIEW AS option in SQL Lab"
        },
        "allow_dml": {
          "type": "boolean",
          "description": "Allow users to run non-SELECT statements (UPDATE, DELETE, CREATE, ...) in SQL Lab"
        },
        "allow_file_upload": {
          "type": "boolean",
          "description": "Allow files to be uploaded into it; limit the schemas by schemas_allowed_for_file_upload in extra."
        },
        "allow_run_async": {
          "type": "boolean",
          "description": "Run SQL Lab queries on Celery workers; needs workers and a results backend, otherwise every query fails."
        },
        "cache_timeout": {
          "type": [
            "integer",
            "null"
          ],
          "description": "Cache lifetime in seconds; the next higher level's when null."
        },
        "configuration_method": {
          "description": "sqlalchemy_form (default, also set by an update without it): sqlalchemy_uri counts; dynamic_form: engine and parameters count.",
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
          "description": "Driver of that engine, e.g. psycopg2; its default driver, when left out."
        },
        "engine": {
          "type": [
            "string",
            "null"
          ],
          "description": "Engine name such as postgresql or mysql, from superset_database_list_available_engines; used with dynamic_form only."
        },
        "expose_in_sqllab": {
          "type": "boolean",
          "description": "Expose this database to SQLLab"
        },
        "external_url": {
          "type": [
            "string",
            "null"
          ],
          "description": "Link to the system that manages it, if it is managed externally."
        },
        "extra": {
          "description": "Settings, replaced whole: engine_params, metadata_params, metadata_cache_timeout, schemas_allowed_for_file_upload, allow_multi_catalog, version.",
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
          "description": "When allowing CREATE TABLE AS option in SQL Lab, this option forces the table to be created in this schema",
          "minLength": 0,
          "maxLength": 250
        },
        "impersonate_user": {
          "type": "boolean",
          "description": "true to run queries as the signed-in user, for engines that support it (Trino, Presto, Hive, Google Sheets and others)."
        },
        "is_managed_externally": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "true when another system manages it, so that it cannot be edited in Superset."
        },
        "masked_encrypted_extra": {
          "description": "Credentials that do not fit the URI, e.g. {\"credentials_info\": {...}} for BigQuery; values masked as XXXXXXXXXX keep what is stored.",
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
          "description": "With dynamic_form: {\"host\": \"db.example.com\", \"port\": 5432, \"username\": \"u\", \"password\": \"p\", \"database\": \"sales\", \"encryption\": true}.",
          "additionalProperties": true
        },
        "server_cert": {
          "type": [
            "string",
            "null"
          ],
          "description": "CA certificate (PEM text) to check the database server with, for engines that support it."
        },
        "sqlalchemy_uri": {
          "type": "string",
          "description": "e.g. postgresql://user:secret@host:5432/db; forms per engine: superset_database_list_available_engines. XXXXXXXXXX keeps the stored password.",
          "minLength": 0,
          "maxLength": 1024
        },
        "ssh_tunnel": {
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
          ],
          "description": "SSH tunnel, replaced whole: server_address, server_port, username, password or private_key; null removes it."
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
    "description": "List the catalogs of a database that the account may see, on engines that have them (Trino, Snowflake, BigQuery, PostgreSQL with several databases); empty on others. Next: superset_database_schemas. Asks the database itself unless the names are cached. Changes nothing. Returns {result: [name]}.",
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
          "type": "integer",
          "description": "Id of the database, a number."
        },
        "force": {
          "type": "boolean",
          "description": "true to ask the database anew instead of the cache."
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
    "description": "Get a database connection with its connection details: URI with the password masked, parameters, extra, credentials masked, SSH tunnel. For the plain settings, or with less permission, use superset_database_get_by_id. Read it before superset_database_update. The schemas open for uploads stand in extra under schemas_allowed_for_file_upload. An unknown id is no error: the result is then nearly empty. Connects nowhere, changes nothing. Needs write permission on databases. Returns {id, result}.",
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
          "type": "integer",
          "description": "Id of the database, a number."
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
    "description": "List the names of the SQL functions that a database offers, for writing SQL. Empty for engines about which Superset does not know. Some engines are asked themselves. Changes nothing. Returns {function_names: [name]}.",
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
          "type": "integer",
          "description": "Id of the database, a number."
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
    "description": "Show what uses a database: charts and dashboards built on its datasets, and open SQL Lab tabs. Use it before superset_database_delete; datasets and reports are not in it, list them with superset_dataset_list (filter database) and superset_report_list. For one dataset use superset_dataset_get_related_objects. Changes nothing. Returns {charts: {count, result}, dashboards: {count, result}, sqllab_tab_states: {count, result}}.",
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
          "type": "integer",
          "description": "Id of the database, a number."
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
    "description": "List the schemas of a database that the account may see. Next: superset_database_get_tables with one of them. Asks the database itself unless the names are cached; on databases with catalogs see superset_database_get_catalogs. Also tells which schemas take uploads. Changes nothing. Returns {result: [name]}.",
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
      },
      {
        "name": "upload_allowed",
        "in": "q",
        "wire": "upload_allowed",
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
        "database_id": {
          "type": "integer",
          "description": "Id of the database, a number."
        },
        "catalog": {
          "type": "string",
          "description": "Catalog to list; the default catalog, when left out."
        },
        "force": {
          "type": "boolean",
          "description": "true to ask the database anew instead of the cache."
        },
        "upload_allowed": {
          "type": "boolean",
          "description": "true for only the schemas that superset_database_upload may write to."
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
    "description": "Never works: Superset answers with a server error in every version. Instead use superset_database_schemas with upload_allowed true, or read schemas_allowed_for_file_upload in the extra of superset_database_get_connection. Meant to list the schemas of a database into which files may be uploaded. Changes nothing.",
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
          "type": "integer",
          "description": "Id of the database, a number."
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
    "description": "Write the SQL that selects the first 100 rows of a table in the default schema, in the dialect of the database. To name the schema use superset_database_get_select_star_in_schema; columns and types are in superset_database_get_table_metadata. Runs no query: pass the SQL to superset_sqllab_execute_query. Looks the table up in the database. Changes nothing. Returns {result: SQL text}.",
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
          "type": "integer",
          "description": "Id of the database, a number."
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
    "description": "Write the SQL that selects the first 100 rows of a table in a given schema, in the dialect of the database. For the default schema superset_database_get_select_star will do; columns and types are in superset_database_get_table_metadata. Runs no query: pass the SQL to superset_sqllab_execute_query. Looks the table up in the database. Changes nothing. Returns {result: SQL text}.",
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
          "type": "integer",
          "description": "Id of the database, a number."
        },
        "table_name": {
          "type": "string",
          "description": "Name of the table or view, without schema."
        },
        "schema_name": {
          "type": "string",
          "description": "Name of the schema, from superset_database_schemas."
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
    "description": "Delete the SSH tunnel of a database connection; the connection stays and connects directly from then on. Needs the feature flag SSH_TUNNELING and the permission to change databases. Cannot be undone: the tunnel's password or key must be given anew with superset_database_update. Returns {message}; 404 when the database has no tunnel.",
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
          "type": "integer",
          "description": "Id of the database, a number."
        }
      },
      "required": [
        "database_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_database_sync_permissions",
    "title": "Sync database permissions",
    "description": "Bring the permissions of a database up to date with its catalogs and schemas, so that roles can be given access to schemas added since. Connects to the database and reads all schema names, which can take long. Removes nothing and grants nothing to anybody; grant with superset_role_set_permissions. Runs in the background when SYNC_DB_PERMISSIONS_IN_ASYNC_MODE is set. New in Superset 6.0. Needs write permission on databases. Returns {message}.",
    "resource": "database",
    "endpoint": "databaseSyncPermissions",
    "method": "POST",
    "path": "/api/v1/database/{pk}/sync_permissions/",
    "effect": "trigger",
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
          "type": "integer",
          "description": "Id of the database, a number."
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
    "description": "Get columns, keys, indexes and a sample SELECT of a table in a given schema. Deprecated by Superset: prefer superset_database_get_table_metadata, which also takes a catalog and needs no schema. Asks the database itself. A table that does not exist may come back with no columns instead of an error. Changes nothing. Returns {name, columns: [{name, type, longType, keys, comment}], primaryKey, foreignKeys, indexes, selectStar, comment}.",
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
          "type": "integer",
          "description": "Id of the database, a number."
        },
        "table_name": {
          "type": "string",
          "description": "Name of the table or view, without schema."
        },
        "schema_name": {
          "type": "string",
          "description": "Name of the schema, from superset_database_schemas."
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
    "description": "Get what an engine knows of a table beyond its columns, mostly partitions and clustering, in a given schema. Deprecated by Superset: prefer superset_database_get_table_metadata_extra. Empty for engines without such data. Asks the database itself. Changes nothing. Returns {partitions, clustering, metadata} or {}.",
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
          "type": "integer",
          "description": "Id of the database, a number."
        },
        "table_name": {
          "type": "string",
          "description": "Name of the table or view, without schema."
        },
        "schema_name": {
          "type": "string",
          "description": "Name of the schema, from superset_database_schemas."
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
    "description": "Get the columns with their types, keys, indexes, comments and a sample SELECT of one table or view of a database. Find names with superset_database_get_tables. For a dataset already in Superset use superset_dataset_get_by_id; for partitions superset_database_get_table_metadata_extra. Asks the database itself. A table that does not exist may come back with no columns instead of an error. Changes nothing. Returns {name, columns: [{name, type, longType, keys, comment}], primaryKey, foreignKeys, indexes, selectStar, comment}.",
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
          "type": "integer",
          "description": "Id of the database, a number."
        },
        "name": {
          "type": "string",
          "description": "Name of the table or view, without schema."
        },
        "schema": {
          "type": "string",
          "description": "Schema of the table; the default schema, when left out."
        },
        "catalog": {
          "type": "string",
          "description": "Catalog of the table; the default catalog, when left out."
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
    "description": "Get what an engine knows of a table beyond its columns: latest partition, partition columns, clustering. Columns and types are in superset_database_get_table_metadata. Empty for engines without such data. Asks the database itself. Changes nothing. Returns {partitions, clustering, metadata} or {}.",
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
          "type": "integer",
          "description": "Id of the database, a number."
        },
        "name": {
          "type": "string",
          "description": "Name of the table or view, without schema."
        },
        "schema": {
          "type": "string",
          "description": "Schema of the table; the default schema, when left out."
        },
        "catalog": {
          "type": "string",
          "description": "Catalog of the table; the default catalog, when left out."
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
    "description": "List the tables and views of one schema of a database that the account may see. Find schemas with superset_database_schemas, columns with superset_database_get_table_metadata. Tables already set up as datasets are in superset_dataset_list. Asks the database itself unless the names are cached; not paged, long on large schemas. Changes nothing. Returns {count, result: [{value: name, type: table, view or materialized_view, extra}]}.",
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
          "type": "integer",
          "description": "Id of the database, a number."
        },
        "catalog_name": {
          "type": "string",
          "description": "Catalog of the schema; the default catalog, when left out."
        },
        "force": {
          "type": "boolean",
          "description": "true to ask the database anew instead of the cache."
        },
        "schema_name": {
          "type": "string",
          "description": "Name of the schema; required."
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
    "description": "Load a CSV, Excel or Parquet file into a table of a database and make a dataset of it, owned by you, if there is none. An existing table is refused unless already_exists says append or replace; replace drops the table and its rows for good. The database must allow file uploads, and the schema too if the connection limits them. Look into the file first with superset_database_upload_metadata. Find the new dataset by its name with superset_dataset_list. Needs the upload permission on databases. Returns {message}.",
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
          "type": "integer",
          "description": "Id of the database, a number."
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
          "description": "CSV only: JSON text of column name to pandas type, e.g. {\"user_id\": \"int\"}.",
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
          "description": "Write dataframe index as a column."
        },
        "day_first": {
          "type": "boolean",
          "description": "[CSV only] DD/MM format dates, international and European format"
        },
        "decimal_character": {
          "type": "string",
          "description": "[CSV and Excel only] Character to recognize as decimal point. Default is '.'"
        },
        "delimiter": {
          "type": "string",
          "description": "[CSV only] The character used to separate values in the CSV file (e.g., a comma, semicolon, or tab)."
        },
        "file": {
          "description": "File ending in csv, tsv, txt, xlsx, xls, parquet or zip (of parquet files). A path inside an allowed folder, or inline content {name, text} or {name, base64}.",
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
          "description": "CSV and Excel: line that holds the column names, 0 (default) for the first."
        },
        "index_column": {
          "type": "string",
          "description": "[CSV and Excel only] Column to use as the row labels of the dataframe. Leave empty if no index column"
        },
        "index_label": {
          "type": "string",
          "description": "Index label for index column."
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
          "description": "[CSV and Excel only] Number of rows to read from the file. If None, reads all rows.",
          "minimum": 1
        },
        "schema": {
          "type": "string",
          "description": "Schema of the table; the default schema, when left out. Needed where the connection limits uploads to certain schemas."
        },
        "sheet_name": {
          "type": "string",
          "description": "Excel only: sheet to load; the first, when left out."
        },
        "skip_blank_lines": {
          "type": "boolean",
          "description": "[CSV only] Skip blank lines in the CSV file."
        },
        "skip_initial_space": {
          "type": "boolean",
          "description": "[CSV only] Skip spaces after delimiter."
        },
        "skip_rows": {
          "type": "integer",
          "description": "[CSV and Excel only] Number of rows to skip at start of file."
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
    "description": "Check the syntax of SQL against a database without running it. Works only where the server configures a validator for the engine (SQL_VALIDATORS_BY_ENGINE; PostgreSQL needs ecpg, Presto asks the database); elsewhere it fails: then try superset_sqllab_execute_query with a small limit. To tidy SQL use superset_sqllab_format_sql. Changes nothing. Returns {result: [{message, line_number, start_column, end_column}]}, empty when the SQL is valid.",
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
          "type": "integer",
          "description": "Id of the database, a number."
        },
        "catalog": {
          "type": [
            "string",
            "null"
          ],
          "description": "Catalog in which to check; the default catalog, when left out."
        },
        "schema": {
          "type": [
            "string",
            "null"
          ],
          "description": "Schema in which to check; the default schema, when left out."
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
          "description": "Values of the Jinja variables in the SQL, e.g. {\"year\": 2024}; without effect before 6.1."
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
