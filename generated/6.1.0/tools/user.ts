// Generated from spec/6.1.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_user_get_current",
    "title": "User get current",
    "description": "Gets the user object corresponding to the agent making the request, or returns a 401 error if the user is unauthenticated.",
    "resource": "user",
    "endpoint": "userGetCurrent",
    "method": "GET",
    "path": "/api/v1/me/",
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
    "name": "superset_user_update_current",
    "title": "User update current",
    "description": "Updates the current user's first name, last name, or password.",
    "resource": "user",
    "endpoint": "userUpdateCurrent",
    "method": "PUT",
    "path": "/api/v1/me/",
    "effect": "update",
    "credential": "access",
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "first_name",
        "in": "body",
        "wire": "first_name",
        "required": false
      },
      {
        "name": "last_name",
        "in": "body",
        "wire": "last_name",
        "required": false
      },
      {
        "name": "password",
        "in": "body",
        "wire": "password",
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
        "first_name": {
          "type": "string",
          "description": "The current user's first name",
          "minLength": 1,
          "maxLength": 64
        },
        "last_name": {
          "type": "string",
          "description": "The current user's last name",
          "minLength": 1,
          "maxLength": 64
        },
        "password": {
          "type": "string",
          "description": "The current user's password for authentication"
        }
      },
      "additionalProperties": false
    }
  },
  {
    "name": "superset_user_get_roles",
    "title": "User get roles",
    "description": "Gets the user roles corresponding to the agent making the request, or returns a 401 error if the user is unauthenticated.",
    "resource": "user",
    "endpoint": "userGetRoles",
    "method": "GET",
    "path": "/api/v1/me/roles/",
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
    "name": "superset_user_list",
    "title": "User list",
    "description": "Get a list of models",
    "resource": "user",
    "endpoint": "userList",
    "method": "GET",
    "path": "/api/v1/security/users/",
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
    "name": "superset_user_create",
    "title": "User create",
    "description": "",
    "resource": "user",
    "endpoint": "userCreate",
    "method": "POST",
    "path": "/api/v1/security/users/",
    "effect": "create",
    "credential": "access",
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "active",
        "in": "body",
        "wire": "active",
        "required": false
      },
      {
        "name": "email",
        "in": "body",
        "wire": "email",
        "required": true
      },
      {
        "name": "first_name",
        "in": "body",
        "wire": "first_name",
        "required": true
      },
      {
        "name": "groups",
        "in": "body",
        "wire": "groups",
        "required": false
      },
      {
        "name": "last_name",
        "in": "body",
        "wire": "last_name",
        "required": true
      },
      {
        "name": "password",
        "in": "body",
        "wire": "password",
        "required": true
      },
      {
        "name": "roles",
        "in": "body",
        "wire": "roles",
        "required": false
      },
      {
        "name": "username",
        "in": "body",
        "wire": "username",
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
        "active": {
          "type": "boolean",
          "description": "Is user active?It's not a good policy to remove a user, just make it inactive"
        },
        "email": {
          "type": "string",
          "description": "The user's email"
        },
        "first_name": {
          "type": "string",
          "description": "The user's first name"
        },
        "groups": {
          "type": "array",
          "description": "The user's roles",
          "items": {
            "type": "integer"
          }
        },
        "last_name": {
          "type": "string",
          "description": "The user's last name"
        },
        "password": {
          "type": "string",
          "description": "The user's password for authentication"
        },
        "roles": {
          "type": "array",
          "description": "The user's roles",
          "items": {
            "type": "integer"
          }
        },
        "username": {
          "type": "string",
          "description": "The user's username",
          "minLength": 1,
          "maxLength": 250
        }
      },
      "required": [
        "email",
        "first_name",
        "last_name",
        "password",
        "username"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_user_info",
    "title": "User info",
    "description": "Get metadata information about this API resource",
    "resource": "user",
    "endpoint": "userInfo",
    "method": "GET",
    "path": "/api/v1/security/users/_info",
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
    "name": "superset_user_delete",
    "title": "User delete",
    "description": "",
    "resource": "user",
    "endpoint": "userDelete",
    "method": "DELETE",
    "path": "/api/v1/security/users/{pk}",
    "effect": "delete",
    "credential": "access",
    "accept": "application/json",
    "arguments": [
      {
        "name": "user_id",
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
        "user_id": {
          "type": "integer",
          "description": "Id of the user, a number."
        }
      },
      "required": [
        "user_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_user_get_by_id",
    "title": "User get by id",
    "description": "Get an item model",
    "resource": "user",
    "endpoint": "userGetById",
    "method": "GET",
    "path": "/api/v1/security/users/{pk}",
    "effect": "read",
    "credential": "access",
    "accept": "application/json",
    "arguments": [
      {
        "name": "user_id",
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
        "user_id": {
          "type": "integer",
          "description": "Id of the user, a number."
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
        "user_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_user_update",
    "title": "User update",
    "description": "",
    "resource": "user",
    "endpoint": "userUpdate",
    "method": "PUT",
    "path": "/api/v1/security/users/{pk}",
    "effect": "update",
    "credential": "access",
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "user_id",
        "in": "path",
        "wire": "pk",
        "required": true
      },
      {
        "name": "active",
        "in": "body",
        "wire": "active",
        "required": false
      },
      {
        "name": "email",
        "in": "body",
        "wire": "email",
        "required": false
      },
      {
        "name": "first_name",
        "in": "body",
        "wire": "first_name",
        "required": false
      },
      {
        "name": "groups",
        "in": "body",
        "wire": "groups",
        "required": false
      },
      {
        "name": "last_name",
        "in": "body",
        "wire": "last_name",
        "required": false
      },
      {
        "name": "password",
        "in": "body",
        "wire": "password",
        "required": false
      },
      {
        "name": "roles",
        "in": "body",
        "wire": "roles",
        "required": false
      },
      {
        "name": "username",
        "in": "body",
        "wire": "username",
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
        "user_id": {
          "type": "integer",
          "description": "Id of the user, a number."
        },
        "active": {
          "type": "boolean",
          "description": "Is user active?It's not a good policy to remove a user, just make it inactive"
        },
        "email": {
          "type": "string",
          "description": "The user's email"
        },
        "first_name": {
          "type": "string",
          "description": "The user's first name"
        },
        "groups": {
          "type": "array",
          "description": "The user's roles",
          "items": {
            "type": "integer"
          }
        },
        "last_name": {
          "type": "string",
          "description": "The user's last name"
        },
        "password": {
          "type": "string",
          "description": "The user's password for authentication"
        },
        "roles": {
          "type": "array",
          "description": "The user's roles",
          "items": {
            "type": "integer"
          }
        },
        "username": {
          "type": "string",
          "description": "The user's username",
          "minLength": 1,
          "maxLength": 250
        }
      },
      "required": [
        "user_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_user_get_avatar",
    "title": "User get avatar",
    "description": "Gets the avatar URL for the user with the given ID, or returns a 401 error if the user is unauthenticated.",
    "resource": "user",
    "endpoint": "userGetAvatar",
    "method": "GET",
    "path": "/api/v1/user/{user_id}/avatar.png",
    "effect": "read",
    "credential": "none",
    "accept": "application/json",
    "arguments": [
      {
        "name": "user_id",
        "in": "path",
        "wire": "user_id",
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
        "user_id": {
          "type": "string",
          "description": "The ID of the user"
        }
      },
      "required": [
        "user_id"
      ],
      "additionalProperties": false
    }
  }
];
