// Generated from spec/6.1.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_role_list",
    "title": "Role list",
    "description": "Get a list of models",
    "resource": "role",
    "endpoint": "roleList",
    "method": "GET",
    "path": "/api/v1/security/roles/",
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
    "name": "superset_role_create",
    "title": "Role create",
    "description": "",
    "resource": "role",
    "endpoint": "roleCreate",
    "method": "POST",
    "path": "/api/v1/security/roles/",
    "effect": "create",
    "credential": "access",
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "name",
        "in": "body",
        "wire": "name",
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
        "name": {
          "type": "string",
          "maxLength": 64
        }
      },
      "required": [
        "name"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_role_info",
    "title": "Role info",
    "description": "Get metadata information about this API resource",
    "resource": "role",
    "endpoint": "roleInfo",
    "method": "GET",
    "path": "/api/v1/security/roles/_info",
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
    "name": "superset_role_search",
    "title": "Role search",
    "description": "Fetch a paginated list of roles with user and permission IDs.",
    "resource": "role",
    "endpoint": "roleSearch",
    "method": "GET",
    "path": "/api/v1/security/roles/search/",
    "effect": "read",
    "credential": "access",
    "accept": "application/json",
    "arguments": [
      {
        "name": "filters",
        "in": "q",
        "wire": "filters",
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
        "filters": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "col": {
                "type": "string",
                "enum": [
                  "user_ids",
                  "permission_ids",
                  "group_ids",
                  "name"
                ]
              },
              "opr": {
                "type": "string",
                "description": "Wanted, but without effect, e.g. eq."
              },
              "value": {
                "anyOf": [
                  {
                    "type": "string"
                  },
                  {
                    "type": "integer"
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
        "order_column": {
          "type": "string",
          "default": "id",
          "description": "Column to sort by.",
          "enum": [
            "id",
            "name"
          ]
        },
        "order_direction": {
          "type": "string",
          "default": "asc",
          "description": "Sort direction.",
          "enum": [
            "asc",
            "desc"
          ]
        },
        "page": {
          "type": "integer",
          "default": 0,
          "description": "Page number, from 0."
        },
        "page_size": {
          "type": "integer",
          "default": 10,
          "description": "Rows per page, at most 100 (more is silently cut to 100); 20 when left out."
        }
      },
      "additionalProperties": false
    }
  },
  {
    "name": "superset_role_delete",
    "title": "Role delete",
    "description": "",
    "resource": "role",
    "endpoint": "roleDelete",
    "method": "DELETE",
    "path": "/api/v1/security/roles/{pk}",
    "effect": "delete",
    "credential": "access",
    "accept": "application/json",
    "arguments": [
      {
        "name": "role_id",
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
        "role_id": {
          "type": "integer",
          "description": "Id of the role, a number."
        }
      },
      "required": [
        "role_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_role_get_by_id",
    "title": "Role get by id",
    "description": "Get an item model",
    "resource": "role",
    "endpoint": "roleGetById",
    "method": "GET",
    "path": "/api/v1/security/roles/{pk}",
    "effect": "read",
    "credential": "access",
    "accept": "application/json",
    "arguments": [
      {
        "name": "role_id",
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
        "role_id": {
          "type": "integer",
          "description": "Id of the role, a number."
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
        "role_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_role_update",
    "title": "Role update",
    "description": "",
    "resource": "role",
    "endpoint": "roleUpdate",
    "method": "PUT",
    "path": "/api/v1/security/roles/{pk}",
    "effect": "update",
    "credential": "access",
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "role_id",
        "in": "path",
        "wire": "pk",
        "required": true
      },
      {
        "name": "name",
        "in": "body",
        "wire": "name",
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
        "role_id": {
          "type": "integer",
          "description": "Id of the role, a number."
        },
        "name": {
          "type": "string",
          "maxLength": 64
        }
      },
      "required": [
        "role_id",
        "name"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_role_set_groups",
    "title": "Role set groups",
    "description": "",
    "resource": "role",
    "endpoint": "roleSetGroups",
    "method": "PUT",
    "path": "/api/v1/security/roles/{role_id}/groups",
    "effect": "update",
    "credential": "access",
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "role_id",
        "in": "path",
        "wire": "role_id",
        "required": true
      },
      {
        "name": "group_ids",
        "in": "body",
        "wire": "group_ids",
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
        "role_id": {
          "type": "integer"
        },
        "group_ids": {
          "type": "array",
          "description": "List of group ids",
          "items": {
            "type": "integer"
          }
        }
      },
      "required": [
        "role_id",
        "group_ids"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_role_set_permissions",
    "title": "Role set permissions",
    "description": "",
    "resource": "role",
    "endpoint": "roleSetPermissions",
    "method": "POST",
    "path": "/api/v1/security/roles/{role_id}/permissions",
    "effect": "create",
    "credential": "access",
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "role_id",
        "in": "path",
        "wire": "role_id",
        "required": true
      },
      {
        "name": "permission_view_menu_ids",
        "in": "body",
        "wire": "permission_view_menu_ids",
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
        "role_id": {
          "type": "integer"
        },
        "permission_view_menu_ids": {
          "type": "array",
          "description": "List of permission view menu id",
          "items": {
            "type": "integer"
          }
        }
      },
      "required": [
        "role_id",
        "permission_view_menu_ids"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_role_get_permissions",
    "title": "Role get permissions",
    "description": "",
    "resource": "role",
    "endpoint": "roleGetPermissions",
    "method": "GET",
    "path": "/api/v1/security/roles/{role_id}/permissions/",
    "effect": "read",
    "credential": "access",
    "accept": "application/json",
    "arguments": [
      {
        "name": "role_id",
        "in": "path",
        "wire": "role_id",
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
        "role_id": {
          "type": "integer"
        }
      },
      "required": [
        "role_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_role_set_users",
    "title": "Role set users",
    "description": "",
    "resource": "role",
    "endpoint": "roleSetUsers",
    "method": "PUT",
    "path": "/api/v1/security/roles/{role_id}/users",
    "effect": "update",
    "credential": "access",
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "role_id",
        "in": "path",
        "wire": "role_id",
        "required": true
      },
      {
        "name": "user_ids",
        "in": "body",
        "wire": "user_ids",
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
        "role_id": {
          "type": "integer"
        },
        "user_ids": {
          "type": "array",
          "description": "List of user ids",
          "items": {
            "type": "integer"
          }
        }
      },
      "required": [
        "role_id",
        "user_ids"
      ],
      "additionalProperties": false
    }
  }
];
