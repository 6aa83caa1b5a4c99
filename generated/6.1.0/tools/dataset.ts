// Generated from spec/6.1.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_dataset_bulk_delete",
    "title": "Dataset bulk delete",
    "description": "Bulk delete datasets",
    "resource": "dataset",
    "endpoint": "datasetBulkDelete",
    "method": "DELETE",
    "path": "/api/v1/dataset/",
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
    "name": "superset_dataset_list",
    "title": "Dataset list",
    "description": "Gets a list of datasets, use Rison or JSON query parameters for filtering, sorting, pagination and for selecting specific columns and metadata.",
    "resource": "dataset",
    "endpoint": "datasetList",
    "method": "GET",
    "path": "/api/v1/dataset/",
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
    "name": "superset_dataset_create",
    "title": "Dataset create",
    "description": "Create a new dataset",
    "resource": "dataset",
    "endpoint": "datasetCreate",
    "method": "POST",
    "path": "/api/v1/dataset/",
    "effect": "create",
    "credential": "access",
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
        "name": "currency_code_column",
        "in": "body",
        "wire": "currency_code_column",
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
      },
      {
        "name": "template_params",
        "in": "body",
        "wire": "template_params",
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
      "template_params"
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
        "always_filter_main_dttm": {
          "type": "boolean",
          "default": false
        },
        "catalog": {
          "type": [
            "string",
            "null"
          ],
          "minLength": 0,
          "maxLength": 250
        },
        "currency_code_column": {
          "type": [
            "string",
            "null"
          ],
          "minLength": 0,
          "maxLength": 250
        },
        "database": {
          "type": "integer"
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
        "normalize_columns": {
          "type": "boolean",
          "default": false
        },
        "owners": {
          "type": "array",
          "items": {
            "type": "integer"
          },
          "description": "Ids of the users who may change it; you, when left empty."
        },
        "schema": {
          "type": [
            "string",
            "null"
          ],
          "minLength": 0,
          "maxLength": 250
        },
        "sql": {
          "type": [
            "string",
            "null"
          ]
        },
        "table_name": {
          "type": "string",
          "minLength": 1,
          "maxLength": 250
        },
        "template_params": {
          "type": [
            "object",
            "array",
            "string",
            "null"
          ],
          "additionalProperties": true,
          "items": {}
        },
        "uuid": {
          "type": [
            "string",
            "null"
          ],
          "description": "A UUID."
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
    "title": "Dataset info",
    "description": "Get metadata information about this API resource",
    "resource": "dataset",
    "endpoint": "datasetInfo",
    "method": "GET",
    "path": "/api/v1/dataset/_info",
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
    "name": "superset_dataset_list_distinct",
    "title": "Dataset list distinct",
    "description": "Get distinct values from field data",
    "resource": "dataset",
    "endpoint": "datasetListDistinct",
    "method": "GET",
    "path": "/api/v1/dataset/distinct/{column_name}",
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
    "name": "superset_dataset_duplicate",
    "title": "Dataset duplicate",
    "description": "Duplicate a dataset",
    "resource": "dataset",
    "endpoint": "datasetDuplicate",
    "method": "POST",
    "path": "/api/v1/dataset/duplicate",
    "effect": "create",
    "credential": "access",
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
          "type": "integer"
        },
        "table_name": {
          "type": "string",
          "minLength": 1,
          "maxLength": 250
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
    "title": "Dataset export",
    "description": "Download multiple datasets as YAML files",
    "resource": "dataset",
    "endpoint": "datasetExport",
    "method": "GET",
    "path": "/api/v1/dataset/export/",
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
    "name": "superset_dataset_get_or_create",
    "title": "Dataset get or create",
    "description": "Retrieve a table by name, or create it if it does not exist",
    "resource": "dataset",
    "endpoint": "datasetGetOrCreate",
    "method": "POST",
    "path": "/api/v1/dataset/get_or_create/",
    "effect": "create",
    "credential": "access",
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
    "annotations": {
      "readOnlyHint": false,
      "destructiveHint": false,
      "idempotentHint": false,
      "openWorldHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "always_filter_main_dttm": {
          "type": "boolean",
          "default": false
        },
        "catalog": {
          "type": [
            "string",
            "null"
          ],
          "description": "The catalog the table belongs to",
          "minLength": 0,
          "maxLength": 250
        },
        "database_id": {
          "type": "integer",
          "description": "ID of database table belongs to"
        },
        "normalize_columns": {
          "type": "boolean",
          "default": false
        },
        "schema": {
          "type": [
            "string",
            "null"
          ],
          "description": "The schema the table belongs to",
          "minLength": 0,
          "maxLength": 250
        },
        "table_name": {
          "type": "string",
          "description": "Name of table"
        },
        "template_params": {
          "description": "Template params for the table",
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
    "title": "Dataset import",
    "description": "Import dataset(s) with associated databases",
    "resource": "dataset",
    "endpoint": "datasetImport",
    "method": "POST",
    "path": "/api/v1/dataset/import/",
    "effect": "create",
    "credential": "access",
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
      "destructiveHint": false,
      "idempotentHint": false,
      "openWorldHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "formData": {
          "description": "upload file (ZIP or YAML). A path inside an allowed folder, or inline content {name, text} or {name, base64}.",
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
        },
        "sync_columns": {
          "type": "boolean",
          "description": "sync columns?"
        },
        "sync_metrics": {
          "type": "boolean",
          "description": "sync metrics?"
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
    "title": "Dataset list related",
    "description": "Get related fields data",
    "resource": "dataset",
    "endpoint": "datasetListRelated",
    "method": "GET",
    "path": "/api/v1/dataset/related/{column_name}",
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
    "name": "superset_dataset_warm_up_cache",
    "title": "Dataset warm up cache",
    "description": "Warms up the cache for the table. Note for slices a force refresh occurs. In terms of the extra_filters these can be obtained from records in the JSON encoded logs.json column associated with the explore_json action.",
    "resource": "dataset",
    "endpoint": "datasetWarmUpCache",
    "method": "PUT",
    "path": "/api/v1/dataset/warm_up_cache",
    "effect": "update",
    "credential": "access",
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
    "annotations": {
      "readOnlyHint": false,
      "destructiveHint": false,
      "idempotentHint": true,
      "openWorldHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "dashboard_id": {
          "type": "integer",
          "description": "The ID of the dashboard to get filters for when warming cache"
        },
        "db_name": {
          "type": "string",
          "description": "The name of the database where the table is located"
        },
        "extra_filters": {
          "description": "Extra filters to apply when warming up cache",
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
          "description": "The name of the table to warm up cache for"
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
    "name": "superset_dataset_get_by_id",
    "title": "Dataset get by id",
    "description": "Get a dataset by ID",
    "resource": "dataset",
    "endpoint": "datasetGetById",
    "method": "GET",
    "path": "/api/v1/dataset/{id_or_uuid}",
    "effect": "read",
    "credential": "access",
    "accept": "application/json",
    "arguments": [
      {
        "name": "dataset_id",
        "in": "path",
        "wire": "id_or_uuid",
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
          "description": "Id (number) or UUID of the dataset."
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
        },
        "include_rendered_sql": {
          "type": "boolean",
          "description": "Should Jinja macros from sql, metrics and columns be rendered and included in the response"
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
    "title": "Dataset get related objects",
    "description": "Get charts and dashboards count associated to a dataset",
    "resource": "dataset",
    "endpoint": "datasetGetRelatedObjects",
    "method": "GET",
    "path": "/api/v1/dataset/{id_or_uuid}/related_objects",
    "effect": "read",
    "credential": "access",
    "accept": "application/json",
    "arguments": [
      {
        "name": "dataset_id",
        "in": "path",
        "wire": "id_or_uuid",
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
        "dataset_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id (number) or UUID of the dataset."
        }
      },
      "required": [
        "dataset_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_dataset_delete",
    "title": "Dataset delete",
    "description": "Delete a dataset",
    "resource": "dataset",
    "endpoint": "datasetDelete",
    "method": "DELETE",
    "path": "/api/v1/dataset/{pk}",
    "effect": "delete",
    "credential": "access",
    "accept": "application/json",
    "arguments": [
      {
        "name": "dataset_id",
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
        "dataset_id": {
          "type": "integer",
          "description": "Id of the dataset, a number."
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
    "title": "Dataset update",
    "description": "Update a dataset",
    "resource": "dataset",
    "endpoint": "datasetUpdate",
    "method": "PUT",
    "path": "/api/v1/dataset/{pk}",
    "effect": "update",
    "credential": "access",
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
        "name": "currency_code_column",
        "in": "body",
        "wire": "currency_code_column",
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
        "name": "folders",
        "in": "body",
        "wire": "folders",
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
      },
      {
        "name": "uuid",
        "in": "body",
        "wire": "uuid",
        "required": false
      }
    ],
    "jsonText": [
      "columns[].extra",
      "extra",
      "metrics[].extra",
      "template_params"
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
        "dataset_id": {
          "type": "integer",
          "description": "Id of the dataset, a number."
        },
        "override_columns": {
          "type": "boolean"
        },
        "always_filter_main_dttm": {
          "type": "boolean",
          "default": false
        },
        "cache_timeout": {
          "type": [
            "integer",
            "null"
          ],
          "description": "Cache lifetime in seconds; the next higher level's when null."
        },
        "catalog": {
          "type": [
            "string",
            "null"
          ],
          "minLength": 0,
          "maxLength": 250
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
                "maxLength": 255
              },
              "column_name": {
                "type": "string",
                "minLength": 1,
                "maxLength": 255
              },
              "datetime_format": {
                "type": [
                  "string",
                  "null"
                ],
                "minLength": 1,
                "maxLength": 100
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
                ]
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
                "type": "boolean"
              },
              "groupby": {
                "type": "boolean"
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
                ]
              },
              "python_date_format": {
                "type": [
                  "string",
                  "null"
                ],
                "minLength": 1,
                "maxLength": 255
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
                ]
              }
            },
            "required": [
              "column_name"
            ],
            "additionalProperties": false
          }
        },
        "currency_code_column": {
          "type": [
            "string",
            "null"
          ],
          "minLength": 0,
          "maxLength": 250
        },
        "database_id": {
          "type": "integer"
        },
        "default_endpoint": {
          "type": [
            "string",
            "null"
          ]
        },
        "description": {
          "type": [
            "string",
            "null"
          ]
        },
        "external_url": {
          "type": [
            "string",
            "null"
          ],
          "description": "Link to the system that manages it, if it is managed externally."
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
        "fetch_values_predicate": {
          "type": [
            "string",
            "null"
          ],
          "minLength": 0,
          "maxLength": 1000
        },
        "filter_select_enabled": {
          "type": [
            "boolean",
            "null"
          ]
        },
        "folders": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "children": {
                "type": [
                  "array",
                  "null"
                ],
                "items": {
                  "description": "Keys: children, description, name, type, uuid.",
                  "type": "object",
                  "additionalProperties": true
                }
              },
              "description": {
                "type": [
                  "string",
                  "null"
                ],
                "minLength": 0,
                "maxLength": 1000
              },
              "name": {
                "type": "string",
                "minLength": 1,
                "maxLength": 250
              },
              "type": {
                "type": "string",
                "enum": [
                  "metric",
                  "column",
                  "folder"
                ]
              },
              "uuid": {
                "type": "string",
                "description": "A UUID."
              }
            },
            "required": [
              "uuid"
            ],
            "additionalProperties": false
          }
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
          ]
        },
        "main_dttm_col": {
          "type": [
            "string",
            "null"
          ]
        },
        "metrics": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "currency": {},
              "d3format": {
                "type": [
                  "string",
                  "null"
                ],
                "minLength": 1,
                "maxLength": 128
              },
              "description": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "expression": {
                "type": "string"
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
                ]
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
          }
        },
        "normalize_columns": {
          "type": [
            "boolean",
            "null"
          ]
        },
        "offset": {
          "type": [
            "integer",
            "null"
          ]
        },
        "owners": {
          "type": "array",
          "items": {
            "type": "integer"
          },
          "description": "Ids of the users who may change it; you, when left empty."
        },
        "schema": {
          "type": [
            "string",
            "null"
          ],
          "minLength": 0,
          "maxLength": 255
        },
        "sql": {
          "type": [
            "string",
            "null"
          ]
        },
        "table_name": {
          "type": [
            "string",
            "null"
          ],
          "minLength": 1,
          "maxLength": 250
        },
        "template_params": {
          "type": [
            "object",
            "array",
            "string",
            "null"
          ],
          "additionalProperties": true,
          "items": {}
        },
        "uuid": {
          "type": [
            "string",
            "null"
          ],
          "description": "A UUID."
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
    "title": "Dataset delete column",
    "description": "Delete a dataset column",
    "resource": "dataset",
    "endpoint": "datasetDeleteColumn",
    "method": "DELETE",
    "path": "/api/v1/dataset/{pk}/column/{column_id}",
    "effect": "delete",
    "credential": "access",
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
          "type": "integer",
          "description": "Id of the dataset, a number."
        },
        "column_id": {
          "type": "integer",
          "description": "The column id for this dataset"
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
    "name": "superset_dataset_get_drill_info",
    "title": "Dataset get drill info",
    "description": "Get dataset drill info",
    "resource": "dataset",
    "endpoint": "datasetGetDrillInfo",
    "method": "GET",
    "path": "/api/v1/dataset/{pk}/drill_info/",
    "effect": "read",
    "credential": "access",
    "accept": "application/json",
    "arguments": [
      {
        "name": "dataset_id",
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
        "dataset_id": {
          "type": "integer",
          "description": "Id of the dataset, a number."
        }
      },
      "required": [
        "dataset_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_dataset_delete_metric",
    "title": "Dataset delete metric",
    "description": "Delete a dataset metric",
    "resource": "dataset",
    "endpoint": "datasetDeleteMetric",
    "method": "DELETE",
    "path": "/api/v1/dataset/{pk}/metric/{metric_id}",
    "effect": "delete",
    "credential": "access",
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
          "type": "integer",
          "description": "Id of the dataset, a number."
        },
        "metric_id": {
          "type": "integer",
          "description": "The metric id for this dataset"
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
    "title": "Dataset refresh",
    "description": "Refresh and update columns of a dataset",
    "resource": "dataset",
    "endpoint": "datasetRefresh",
    "method": "PUT",
    "path": "/api/v1/dataset/{pk}/refresh",
    "effect": "update",
    "credential": "access",
    "accept": "application/json",
    "arguments": [
      {
        "name": "dataset_id",
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
        "dataset_id": {
          "type": "integer",
          "description": "Id of the dataset, a number."
        }
      },
      "required": [
        "dataset_id"
      ],
      "additionalProperties": false
    }
  }
];
