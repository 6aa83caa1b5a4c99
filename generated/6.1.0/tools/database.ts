// Generated from spec/6.1.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_database_list",
    "title": "Database list",
    "description": "Gets a list of databases, use Rison or JSON query parameters for filtering, sorting, pagination and for selecting specific columns and metadata.",
    "resource": "database",
    "endpoint": "databaseList",
    "method": "GET",
    "path": "/api/v1/database/",
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
    "name": "superset_database_create",
    "title": "Database create",
    "description": "Create a new database",
    "resource": "database",
    "endpoint": "databaseCreate",
    "method": "POST",
    "path": "/api/v1/database/",
    "effect": "create",
    "credential": "access",
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
      "openWorldHint": false
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
          "description": "Allow to upload CSV file data into this databaseIf selected, please set the schemas allowed for csv upload in Extra."
        },
        "allow_run_async": {
          "type": "boolean",
          "description": "Operate the database in asynchronous mode, meaning that the queries are executed on remote workers as opposed to on the web server itself. This assumes that you have a Celery worker setup as well as a results backend. Refer to the installation docs for more information."
        },
        "cache_timeout": {
          "type": [
            "integer",
            "null"
          ],
          "description": "Cache lifetime in seconds; the next higher level's when null."
        },
        "configuration_method": {
          "description": "Configuration_method is used on the frontend to inform the backend whether to explode parameters or to provide only a sqlalchemy_uri.",
          "default": "sqlalchemy_form",
          "enum": [
            "sqlalchemy_form",
            "dynamic_form"
          ]
        },
        "database_name": {
          "type": "string",
          "description": "A database name to identify this connection.",
          "minLength": 1,
          "maxLength": 250
        },
        "driver": {
          "type": [
            "string",
            "null"
          ],
          "description": "SQLAlchemy driver to use"
        },
        "engine": {
          "type": [
            "string",
            "null"
          ],
          "description": "SQLAlchemy engine to use"
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
          "description": "JSON string containing extra configuration elements. 1. The engine_params object gets unpacked into the sqlalchemy.create_engine call, while the metadata_params gets unpacked into the sqlalchemy. MetaData call. 2. The metadata_cache_timeout is a cache timeout setting in seconds for metadata fetch of this database. Specify it as \"metadata_cache_timeout\": {\"schema_cache_timeout\": 600, \"table_cache_timeout\": 600}. If unset, cache will not be enabled for the functionality. A timeout of 0 indicates that the cache never expires. 3. The schemas_allowed_for_file_upload is a comma separated list of schemas that CSVs are allowed to upload to. Specify it as \"schemas_allowed_for_file_upload\": [\"public\", \"csv_upload\"]. If database flavor does not support schema or any schema is allowed to be accessed, just leave the list empty 4. The version field is a string specifying the this db's version. This should be used with Presto DBs so that the syntax is correct 5. The allows_virtual_table_explore field is a boolean specifying whether or not the Explore button in SQL Lab results is shown. 6. The disable_data_preview field is a boolean specifying whether or not data preview queries will be run when fetching table metadata in SQL Lab.7. The disable_drill_to_detail field is a boolean specifying whether or notdrill to detail is disabled for the database.8. The allow_multi_catalog indicates if the database allows changing the default catalog when running queries and creating datasets.",
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
          "description": "If Presto, all the queries in SQL Lab are going to be executed as the currently logged on user who must have permission to run them. If Hive and hive.server2.enable.doAs is enabled, will run the queries as service account, but impersonate the currently logged on user via hive.server2.proxy.user property."
        },
        "is_managed_externally": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "true when another system manages it, so that it cannot be edited in Superset."
        },
        "masked_encrypted_extra": {
          "description": "JSON string containing additional connection configuration. This is used to provide connection information for systems like Hive, Presto, and BigQuery, which do not conform to the username:password syntax normally used by SQLAlchemy.",
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
          "description": "DB-specific parameters for configuration",
          "additionalProperties": true
        },
        "server_cert": {
          "type": [
            "string",
            "null"
          ],
          "description": "Optional CA_BUNDLE contents to validate HTTPS requests. Only available on certain database engines."
        },
        "sqlalchemy_uri": {
          "type": "string",
          "description": "Refer to the SqlAlchemy docs for more information on how to structure your URI.",
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
          ]
        },
        "uuid": {
          "type": "string"
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
    "title": "Database info",
    "description": "Get metadata information about this API resource",
    "resource": "database",
    "endpoint": "databaseInfo",
    "method": "GET",
    "path": "/api/v1/database/_info",
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
    "name": "superset_database_list_available_engines",
    "title": "Database list available engines",
    "description": "Get names of databases currently available",
    "resource": "database",
    "endpoint": "databaseListAvailableEngines",
    "method": "GET",
    "path": "/api/v1/database/available/",
    "effect": "read",
    "credential": "access",
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
    "title": "Database export",
    "description": "Download database(s) and associated dataset(s) as a zip file",
    "resource": "database",
    "endpoint": "databaseExport",
    "method": "GET",
    "path": "/api/v1/database/export/",
    "effect": "read",
    "credential": "access",
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
    "name": "superset_database_import",
    "title": "Database import",
    "description": "Import database(s) with associated datasets",
    "resource": "database",
    "endpoint": "databaseImport",
    "method": "POST",
    "path": "/api/v1/database/import/",
    "effect": "create",
    "credential": "access",
    "accept": "application/json",
    "body": "multipart",
    "arguments": [
      {
        "name": "encrypted_extra_secrets",
        "in": "form",
        "wire": "encrypted_extra_secrets",
        "required": false
      },
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
      "encrypted_extra_secrets",
      "passwords",
      "ssh_tunnel_passwords",
      "ssh_tunnel_private_key_passwords",
      "ssh_tunnel_private_keys"
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
        "encrypted_extra_secrets": {
          "description": "JSON map of sensitive values for masked_encrypted_extra fields. Keys are file paths (e.g., \"databases/db.yaml\") and values are JSON objects mapping JSONPath expressions to secrets. (e.g., {\"databases/MyDatabase.yaml\": {\"$.credentials_info.private_key\": \"actual_key\"}}).",
          "type": [
            "object",
            "array",
            "string"
          ],
          "additionalProperties": true,
          "items": {}
        },
        "formData": {
          "description": "upload file (ZIP). A path inside an allowed folder, or inline content {name, text} or {name, base64}.",
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
    "title": "Database oauth2 callback",
    "description": "-> Receive and store personal access tokens from OAuth for user-level authorization",
    "resource": "database",
    "endpoint": "databaseOauth2Callback",
    "method": "GET",
    "path": "/api/v1/database/oauth2/",
    "effect": "read",
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
      "readOnlyHint": true,
      "destructiveHint": false,
      "idempotentHint": true,
      "openWorldHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "state": {
          "type": "string"
        },
        "code": {
          "type": "string"
        },
        "scope": {
          "type": "string"
        },
        "error": {
          "type": "string"
        }
      },
      "additionalProperties": false
    }
  },
  {
    "name": "superset_database_list_related",
    "title": "Database list related",
    "description": "Get related fields data",
    "resource": "database",
    "endpoint": "databaseListRelated",
    "method": "GET",
    "path": "/api/v1/database/related/{column_name}",
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
    "name": "superset_database_test_connection",
    "title": "Database test connection",
    "description": "Test a database connection",
    "resource": "database",
    "endpoint": "databaseTestConnection",
    "method": "POST",
    "path": "/api/v1/database/test_connection/",
    "effect": "create",
    "credential": "access",
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
      "readOnlyHint": false,
      "destructiveHint": false,
      "idempotentHint": false,
      "openWorldHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "configuration_method": {
          "description": "Configuration_method is used on the frontend to inform the backend whether to explode parameters or to provide only a sqlalchemy_uri.",
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
          "description": "A database name to identify this connection.",
          "minLength": 1,
          "maxLength": 250
        },
        "driver": {
          "type": [
            "string",
            "null"
          ],
          "description": "SQLAlchemy driver to use"
        },
        "engine": {
          "type": [
            "string",
            "null"
          ],
          "description": "SQLAlchemy engine to use"
        },
        "extra": {
          "description": "JSON string containing extra configuration elements. 1. The engine_params object gets unpacked into the sqlalchemy.create_engine call, while the metadata_params gets unpacked into the sqlalchemy. MetaData call. 2. The metadata_cache_timeout is a cache timeout setting in seconds for metadata fetch of this database. Specify it as \"metadata_cache_timeout\": {\"schema_cache_timeout\": 600, \"table_cache_timeout\": 600}. If unset, cache will not be enabled for the functionality. A timeout of 0 indicates that the cache never expires. 3. The schemas_allowed_for_file_upload is a comma separated list of schemas that CSVs are allowed to upload to. Specify it as \"schemas_allowed_for_file_upload\": [\"public\", \"csv_upload\"]. If database flavor does not support schema or any schema is allowed to be accessed, just leave the list empty 4. The version field is a string specifying the this db's version. This should be used with Presto DBs so that the syntax is correct 5. The allows_virtual_table_explore field is a boolean specifying whether or not the Explore button in SQL Lab results is shown. 6. The disable_data_preview field is a boolean specifying whether or not data preview queries will be run when fetching table metadata in SQL Lab.7. The disable_drill_to_detail field is a boolean specifying whether or notdrill to detail is disabled for the database.8. The allow_multi_catalog indicates if the database allows changing the default catalog when running queries and creating datasets.",
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
          "description": "If Presto, all the queries in SQL Lab are going to be executed as the currently logged on user who must have permission to run them. If Hive and hive.server2.enable.doAs is enabled, will run the queries as service account, but impersonate the currently logged on user via hive.server2.proxy.user property."
        },
        "masked_encrypted_extra": {
          "description": "JSON string containing additional connection configuration. This is used to provide connection information for systems like Hive, Presto, and BigQuery, which do not conform to the username:password syntax normally used by SQLAlchemy.",
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
          "description": "DB-specific parameters for configuration",
          "additionalProperties": true
        },
        "server_cert": {
          "type": [
            "string",
            "null"
          ],
          "description": "Optional CA_BUNDLE contents to validate HTTPS requests. Only available on certain database engines."
        },
        "sqlalchemy_uri": {
          "type": "string",
          "description": "Refer to the SqlAlchemy docs for more information on how to structure your URI.",
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
          ]
        }
      },
      "additionalProperties": false
    }
  },
  {
    "name": "superset_database_upload_metadata",
    "title": "Database upload metadata",
    "description": "Upload a file and returns file metadata",
    "resource": "database",
    "endpoint": "databaseUploadMetadata",
    "method": "POST",
    "path": "/api/v1/database/upload_metadata/",
    "effect": "create",
    "credential": "access",
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
      "readOnlyHint": false,
      "destructiveHint": false,
      "idempotentHint": false,
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
          "description": "The file to upload. A path inside an allowed folder, or inline content {name, text} or {name, base64}.",
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
          "description": "File type to upload",
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
    "title": "Database validate parameters",
    "description": "Validate database connection parameters",
    "resource": "database",
    "endpoint": "databaseValidateParameters",
    "method": "POST",
    "path": "/api/v1/database/validate_parameters/",
    "effect": "create",
    "credential": "access",
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
      "readOnlyHint": false,
      "destructiveHint": false,
      "idempotentHint": false,
      "openWorldHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "catalog": {
          "type": "object",
          "description": "Gsheets specific column for managing label to sheet urls",
          "additionalProperties": true
        },
        "configuration_method": {
          "description": "Configuration_method is used on the frontend to inform the backend whether to explode parameters or to provide only a sqlalchemy_uri.",
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
          "description": "A database name to identify this connection.",
          "minLength": 1,
          "maxLength": 250
        },
        "driver": {
          "type": [
            "string",
            "null"
          ],
          "description": "SQLAlchemy driver to use"
        },
        "engine": {
          "type": "string",
          "description": "SQLAlchemy engine to use"
        },
        "extra": {
          "description": "JSON string containing extra configuration elements. 1. The engine_params object gets unpacked into the sqlalchemy.create_engine call, while the metadata_params gets unpacked into the sqlalchemy. MetaData call. 2. The metadata_cache_timeout is a cache timeout setting in seconds for metadata fetch of this database. Specify it as \"metadata_cache_timeout\": {\"schema_cache_timeout\": 600, \"table_cache_timeout\": 600}. If unset, cache will not be enabled for the functionality. A timeout of 0 indicates that the cache never expires. 3. The schemas_allowed_for_file_upload is a comma separated list of schemas that CSVs are allowed to upload to. Specify it as \"schemas_allowed_for_file_upload\": [\"public\", \"csv_upload\"]. If database flavor does not support schema or any schema is allowed to be accessed, just leave the list empty 4. The version field is a string specifying the this db's version. This should be used with Presto DBs so that the syntax is correct 5. The allows_virtual_table_explore field is a boolean specifying whether or not the Explore button in SQL Lab results is shown. 6. The disable_data_preview field is a boolean specifying whether or not data preview queries will be run when fetching table metadata in SQL Lab.7. The disable_drill_to_detail field is a boolean specifying whether or notdrill to detail is disabled for the database.8. The allow_multi_catalog indicates if the database allows changing the default catalog when running queries and creating datasets.",
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
          "description": "Database ID (for updates)"
        },
        "impersonate_user": {
          "type": "boolean",
          "description": "If Presto, all the queries in SQL Lab are going to be executed as the currently logged on user who must have permission to run them. If Hive and hive.server2.enable.doAs is enabled, will run the queries as service account, but impersonate the currently logged on user via hive.server2.proxy.user property."
        },
        "masked_encrypted_extra": {
          "description": "JSON string containing additional connection configuration. This is used to provide connection information for systems like Hive, Presto, and BigQuery, which do not conform to the username:password syntax normally used by SQLAlchemy.",
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
          "description": "DB-specific parameters for configuration",
          "additionalProperties": true
        },
        "server_cert": {
          "type": [
            "string",
            "null"
          ],
          "description": "Optional CA_BUNDLE contents to validate HTTPS requests. Only available on certain database engines."
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
    "title": "Database delete",
    "description": "Delete a database",
    "resource": "database",
    "endpoint": "databaseDelete",
    "method": "DELETE",
    "path": "/api/v1/database/{pk}",
    "effect": "delete",
    "credential": "access",
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
    "title": "Database get by id",
    "description": "Get a database",
    "resource": "database",
    "endpoint": "databaseGetById",
    "method": "GET",
    "path": "/api/v1/database/{pk}",
    "effect": "read",
    "credential": "access",
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
    "title": "Database update",
    "description": "Change a database",
    "resource": "database",
    "endpoint": "databaseUpdate",
    "method": "PUT",
    "path": "/api/v1/database/{pk}",
    "effect": "update",
    "credential": "access",
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
      "openWorldHint": false
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
          "description": "Allow to upload CSV file data into this databaseIf selected, please set the schemas allowed for csv upload in Extra."
        },
        "allow_run_async": {
          "type": "boolean",
          "description": "Operate the database in asynchronous mode, meaning that the queries are executed on remote workers as opposed to on the web server itself. This assumes that you have a Celery worker setup as well as a results backend. Refer to the installation docs for more information."
        },
        "cache_timeout": {
          "type": [
            "integer",
            "null"
          ],
          "description": "Cache lifetime in seconds; the next higher level's when null."
        },
        "configuration_method": {
          "description": "Configuration_method is used on the frontend to inform the backend whether to explode parameters or to provide only a sqlalchemy_uri.",
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
          "description": "A database name to identify this connection.",
          "minLength": 1,
          "maxLength": 250
        },
        "driver": {
          "type": [
            "string",
            "null"
          ],
          "description": "SQLAlchemy driver to use"
        },
        "engine": {
          "type": [
            "string",
            "null"
          ],
          "description": "SQLAlchemy engine to use"
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
          "description": "JSON string containing extra configuration elements. 1. The engine_params object gets unpacked into the sqlalchemy.create_engine call, while the metadata_params gets unpacked into the sqlalchemy. MetaData call. 2. The metadata_cache_timeout is a cache timeout setting in seconds for metadata fetch of this database. Specify it as \"metadata_cache_timeout\": {\"schema_cache_timeout\": 600, \"table_cache_timeout\": 600}. If unset, cache will not be enabled for the functionality. A timeout of 0 indicates that the cache never expires. 3. The schemas_allowed_for_file_upload is a comma separated list of schemas that CSVs are allowed to upload to. Specify it as \"schemas_allowed_for_file_upload\": [\"public\", \"csv_upload\"]. If database flavor does not support schema or any schema is allowed to be accessed, just leave the list empty 4. The version field is a string specifying the this db's version. This should be used with Presto DBs so that the syntax is correct 5. The allows_virtual_table_explore field is a boolean specifying whether or not the Explore button in SQL Lab results is shown. 6. The disable_data_preview field is a boolean specifying whether or not data preview queries will be run when fetching table metadata in SQL Lab.7. The disable_drill_to_detail field is a boolean specifying whether or notdrill to detail is disabled for the database.8. The allow_multi_catalog indicates if the database allows changing the default catalog when running queries and creating datasets.",
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
          "description": "If Presto, all the queries in SQL Lab are going to be executed as the currently logged on user who must have permission to run them. If Hive and hive.server2.enable.doAs is enabled, will run the queries as service account, but impersonate the currently logged on user via hive.server2.proxy.user property."
        },
        "is_managed_externally": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "true when another system manages it, so that it cannot be edited in Superset."
        },
        "masked_encrypted_extra": {
          "description": "JSON string containing additional connection configuration. This is used to provide connection information for systems like Hive, Presto, and BigQuery, which do not conform to the username:password syntax normally used by SQLAlchemy.",
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
          "description": "DB-specific parameters for configuration",
          "additionalProperties": true
        },
        "server_cert": {
          "type": [
            "string",
            "null"
          ],
          "description": "Optional CA_BUNDLE contents to validate HTTPS requests. Only available on certain database engines."
        },
        "sqlalchemy_uri": {
          "type": "string",
          "description": "Refer to the SqlAlchemy docs for more information on how to structure your URI.",
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
          ]
        },
        "uuid": {
          "type": "string"
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
    "title": "Database get catalogs",
    "description": "Get all catalogs from a database",
    "resource": "database",
    "endpoint": "databaseGetCatalogs",
    "method": "GET",
    "path": "/api/v1/database/{pk}/catalogs/",
    "effect": "read",
    "credential": "access",
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
      "openWorldHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "database_id": {
          "type": "integer",
          "description": "Id of the database, a number."
        },
        "force": {
          "type": "boolean"
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
    "title": "Database get connection",
    "description": "Get a database connection info",
    "resource": "database",
    "endpoint": "databaseGetConnection",
    "method": "GET",
    "path": "/api/v1/database/{pk}/connection",
    "effect": "read",
    "credential": "access",
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
    "title": "Database get function names",
    "description": "Get function names supported by a database",
    "resource": "database",
    "endpoint": "databaseGetFunctionNames",
    "method": "GET",
    "path": "/api/v1/database/{pk}/function_names/",
    "effect": "read",
    "credential": "access",
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
    "name": "superset_database_get_related_objects",
    "title": "Database get related objects",
    "description": "Get charts and dashboards count associated to a database",
    "resource": "database",
    "endpoint": "databaseGetRelatedObjects",
    "method": "GET",
    "path": "/api/v1/database/{pk}/related_objects/",
    "effect": "read",
    "credential": "access",
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
    "title": "Database schemas",
    "description": "Get all schemas from a database",
    "resource": "database",
    "endpoint": "databaseSchemas",
    "method": "GET",
    "path": "/api/v1/database/{pk}/schemas/",
    "effect": "read",
    "credential": "access",
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
      "openWorldHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "database_id": {
          "type": "integer",
          "description": "Id of the database, a number."
        },
        "catalog": {
          "type": "string"
        },
        "force": {
          "type": "boolean"
        },
        "upload_allowed": {
          "type": "boolean"
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
    "title": "Database get schemas access for file upload",
    "description": "The list of the database schemas where to upload information",
    "resource": "database",
    "endpoint": "databaseGetSchemasAccessForFileUpload",
    "method": "GET",
    "path": "/api/v1/database/{pk}/schemas_access_for_file_upload/",
    "effect": "read",
    "credential": "access",
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
    "title": "Database get select star",
    "description": "Get database select star for table",
    "resource": "database",
    "endpoint": "databaseGetSelectStar",
    "method": "GET",
    "path": "/api/v1/database/{pk}/select_star/{table_name}/",
    "effect": "read",
    "credential": "access",
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
      "openWorldHint": false
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
          "description": "Table name"
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
    "title": "Database get select star in schema",
    "description": "Get database select star for table",
    "resource": "database",
    "endpoint": "databaseGetSelectStarInSchema",
    "method": "GET",
    "path": "/api/v1/database/{pk}/select_star/{table_name}/{schema_name}/",
    "effect": "read",
    "credential": "access",
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
      "openWorldHint": false
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
          "description": "Table name"
        },
        "schema_name": {
          "type": "string",
          "description": "Table schema"
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
    "name": "superset_database_sync_permissions",
    "title": "Database sync permissions",
    "description": "Re-sync all permissions for a database connection",
    "resource": "database",
    "endpoint": "databaseSyncPermissions",
    "method": "POST",
    "path": "/api/v1/database/{pk}/sync_permissions/",
    "effect": "create",
    "credential": "access",
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
      "idempotentHint": false,
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
    "name": "superset_database_get_table",
    "title": "Database get table",
    "description": "Get database table metadata",
    "resource": "database",
    "endpoint": "databaseGetTable",
    "method": "GET",
    "path": "/api/v1/database/{pk}/table/{table_name}/{schema_name}/",
    "effect": "read",
    "credential": "access",
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
      "openWorldHint": false
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
          "description": "Table name"
        },
        "schema_name": {
          "type": "string",
          "description": "Table schema"
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
    "title": "Database get table extra",
    "description": "Response depends on each DB engine spec normally focused on partitions.",
    "resource": "database",
    "endpoint": "databaseGetTableExtra",
    "method": "GET",
    "path": "/api/v1/database/{pk}/table_extra/{table_name}/{schema_name}/",
    "effect": "read",
    "credential": "access",
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
      "openWorldHint": false
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
          "description": "Table name"
        },
        "schema_name": {
          "type": "string",
          "description": "Table schema"
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
    "title": "Database get table metadata",
    "description": "Metadata associated with the table (columns, indexes, etc.)",
    "resource": "database",
    "endpoint": "databaseGetTableMetadata",
    "method": "GET",
    "path": "/api/v1/database/{pk}/table_metadata/",
    "effect": "read",
    "credential": "access",
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
      "openWorldHint": false
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
          "description": "Table name"
        },
        "schema": {
          "type": "string",
          "description": "Optional table schema, if not passed default schema will be used"
        },
        "catalog": {
          "type": "string",
          "description": "Optional table catalog, if not passed default catalog will be used"
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
    "title": "Database get table metadata extra",
    "description": "Extra metadata associated with the table (partitions, description, etc.)",
    "resource": "database",
    "endpoint": "databaseGetTableMetadataExtra",
    "method": "GET",
    "path": "/api/v1/database/{pk}/table_metadata/extra/",
    "effect": "read",
    "credential": "access",
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
      "openWorldHint": false
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
          "description": "Table name"
        },
        "schema": {
          "type": "string",
          "description": "Optional table schema, if not passed the schema configured in the database will be used"
        },
        "catalog": {
          "type": "string",
          "description": "Optional table catalog, if not passed the catalog configured in the database will be used"
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
    "title": "Database get tables",
    "description": "Get a list of tables for given database",
    "resource": "database",
    "endpoint": "databaseGetTables",
    "method": "GET",
    "path": "/api/v1/database/{pk}/tables/",
    "effect": "read",
    "credential": "access",
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
      "openWorldHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "database_id": {
          "type": "integer",
          "description": "Id of the database, a number."
        },
        "catalog_name": {
          "type": "string"
        },
        "force": {
          "type": "boolean"
        },
        "schema_name": {
          "type": "string"
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
    "title": "Database upload",
    "description": "Upload a file to a database table",
    "resource": "database",
    "endpoint": "databaseUpload",
    "method": "POST",
    "path": "/api/v1/database/{pk}/upload/",
    "effect": "create",
    "credential": "access",
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
    "annotations": {
      "readOnlyHint": false,
      "destructiveHint": false,
      "idempotentHint": false,
      "openWorldHint": false
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
          "description": "What to do if the table already exists accepts: fail, replace, append",
          "default": "fail",
          "enum": [
            "fail",
            "replace",
            "append"
          ]
        },
        "column_data_types": {
          "type": "string",
          "description": "[CSV only] A dictionary with column names and their data types if you need to change the defaults. Example: {'user_id':'int'}. Check Python Pandas library for supported data types"
        },
        "column_dates": {
          "type": "array",
          "description": "[CSV and Excel only] A list of column names that should be parsed as dates. Example: date,timestamp",
          "items": {
            "type": "string"
          }
        },
        "columns_read": {
          "type": "array",
          "description": "A List of the column names that should be read",
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
          "description": "The file to upload. A path inside an allowed folder, or inline content {name, text} or {name, base64}.",
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
          "description": "[CSV and Excel only] Row containing the headers to use as column names (0 is first line of data). Leave empty if there is no header row."
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
          "description": "[CSV and Excel only] A list of strings that should be treated as null. Examples: '' for empty strings, 'None', 'N/A', Warning: Hive database supports only a single value",
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
          "description": "The schema to upload the data file to."
        },
        "sheet_name": {
          "type": "string",
          "description": "[Excel only]] Strings used for sheet names (default is the first sheet)."
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
          "description": "The name of the table to be created/appended",
          "minLength": 1,
          "maxLength": 10000
        },
        "type": {
          "description": "File type to upload",
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
    "title": "Database validate sql",
    "description": "Validates that arbitrary SQL is acceptable for the given database.",
    "resource": "database",
    "endpoint": "databaseValidateSql",
    "method": "POST",
    "path": "/api/v1/database/{pk}/validate_sql/",
    "effect": "create",
    "credential": "access",
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
      "readOnlyHint": false,
      "destructiveHint": false,
      "idempotentHint": false,
      "openWorldHint": false
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
          ]
        },
        "schema": {
          "type": [
            "string",
            "null"
          ]
        },
        "sql": {
          "type": "string",
          "description": "SQL statement to validate"
        },
        "template_params": {
          "type": [
            "object",
            "null"
          ],
          "additionalProperties": true
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
