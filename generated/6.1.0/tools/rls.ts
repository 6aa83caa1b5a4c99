// Generated from spec/6.1.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_rls_bulk_delete",
    "title": "Rls bulk delete",
    "description": "Bulk delete RLS rules",
    "resource": "rls",
    "endpoint": "rlsBulkDelete",
    "method": "DELETE",
    "path": "/api/v1/rowlevelsecurity/",
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
    "name": "superset_rls_list",
    "title": "Rls list",
    "description": "Gets a list of RLS, use Rison or JSON query parameters for filtering, sorting, pagination and for selecting specific columns and metadata.",
    "resource": "rls",
    "endpoint": "rlsList",
    "method": "GET",
    "path": "/api/v1/rowlevelsecurity/",
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
    "name": "superset_rls_create",
    "title": "Rls create",
    "description": "Create a new RLS rule",
    "resource": "rls",
    "endpoint": "rlsCreate",
    "method": "POST",
    "path": "/api/v1/rowlevelsecurity/",
    "effect": "create",
    "credential": "access",
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "clause",
        "in": "body",
        "wire": "clause",
        "required": true
      },
      {
        "name": "description",
        "in": "body",
        "wire": "description",
        "required": false
      },
      {
        "name": "filter_type",
        "in": "body",
        "wire": "filter_type",
        "required": true
      },
      {
        "name": "group_key",
        "in": "body",
        "wire": "group_key",
        "required": false
      },
      {
        "name": "name",
        "in": "body",
        "wire": "name",
        "required": true
      },
      {
        "name": "roles",
        "in": "body",
        "wire": "roles",
        "required": true
      },
      {
        "name": "tables",
        "in": "body",
        "wire": "tables",
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
        "clause": {
          "type": "string",
          "description": "clause_description"
        },
        "description": {
          "type": [
            "string",
            "null"
          ],
          "description": "description_description"
        },
        "filter_type": {
          "type": "string",
          "description": "filter_type_description",
          "enum": [
            "Regular",
            "Base"
          ]
        },
        "group_key": {
          "type": [
            "string",
            "null"
          ],
          "description": "group_key_description"
        },
        "name": {
          "type": "string",
          "description": "name_description",
          "minLength": 1,
          "maxLength": 255
        },
        "roles": {
          "type": "array",
          "description": "roles_description",
          "items": {
            "type": "integer"
          }
        },
        "tables": {
          "type": "array",
          "description": "tables_description",
          "items": {
            "type": "integer"
          },
          "minItems": 1
        }
      },
      "required": [
        "clause",
        "filter_type",
        "name",
        "roles",
        "tables"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_rls_info",
    "title": "Rls info",
    "description": "Get metadata information about this API resource",
    "resource": "rls",
    "endpoint": "rlsInfo",
    "method": "GET",
    "path": "/api/v1/rowlevelsecurity/_info",
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
    "name": "superset_rls_list_related",
    "title": "Rls list related",
    "description": "Get related fields data",
    "resource": "rls",
    "endpoint": "rlsListRelated",
    "method": "GET",
    "path": "/api/v1/rowlevelsecurity/related/{column_name}",
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
    "name": "superset_rls_delete",
    "title": "Rls delete",
    "description": "Delete an RLS",
    "resource": "rls",
    "endpoint": "rlsDelete",
    "method": "DELETE",
    "path": "/api/v1/rowlevelsecurity/{pk}",
    "effect": "delete",
    "credential": "access",
    "accept": "application/json",
    "arguments": [
      {
        "name": "rls_id",
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
        "rls_id": {
          "type": "integer",
          "description": "Id of the rls, a number."
        }
      },
      "required": [
        "rls_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_rls_get_by_id",
    "title": "Rls get by id",
    "description": "Get an item model",
    "resource": "rls",
    "endpoint": "rlsGetById",
    "method": "GET",
    "path": "/api/v1/rowlevelsecurity/{pk}",
    "effect": "read",
    "credential": "access",
    "accept": "application/json",
    "arguments": [
      {
        "name": "rls_id",
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
        "rls_id": {
          "type": "integer",
          "description": "Id of the rls, a number."
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
        "rls_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_rls_update",
    "title": "Rls update",
    "description": "Update an RLS rule",
    "resource": "rls",
    "endpoint": "rlsUpdate",
    "method": "PUT",
    "path": "/api/v1/rowlevelsecurity/{pk}",
    "effect": "update",
    "credential": "access",
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "rls_id",
        "in": "path",
        "wire": "pk",
        "required": true
      },
      {
        "name": "clause",
        "in": "body",
        "wire": "clause",
        "required": false
      },
      {
        "name": "description",
        "in": "body",
        "wire": "description",
        "required": false
      },
      {
        "name": "filter_type",
        "in": "body",
        "wire": "filter_type",
        "required": false
      },
      {
        "name": "group_key",
        "in": "body",
        "wire": "group_key",
        "required": false
      },
      {
        "name": "name",
        "in": "body",
        "wire": "name",
        "required": false
      },
      {
        "name": "roles",
        "in": "body",
        "wire": "roles",
        "required": false
      },
      {
        "name": "tables",
        "in": "body",
        "wire": "tables",
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
        "rls_id": {
          "type": "integer",
          "description": "Id of the rls, a number."
        },
        "clause": {
          "type": "string",
          "description": "clause_description"
        },
        "description": {
          "type": [
            "string",
            "null"
          ],
          "description": "description_description"
        },
        "filter_type": {
          "type": "string",
          "description": "filter_type_description",
          "enum": [
            "Regular",
            "Base"
          ]
        },
        "group_key": {
          "type": [
            "string",
            "null"
          ],
          "description": "group_key_description"
        },
        "name": {
          "type": "string",
          "description": "name_description",
          "minLength": 1,
          "maxLength": 255
        },
        "roles": {
          "type": "array",
          "description": "roles_description",
          "items": {
            "type": "integer"
          }
        },
        "tables": {
          "type": "array",
          "description": "tables_description",
          "items": {
            "type": "integer"
          }
        }
      },
      "required": [
        "rls_id"
      ],
      "additionalProperties": false
    }
  }
];
