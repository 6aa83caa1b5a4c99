// Generated from spec/6.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_user_get_current",
    "title": "Get current user",
    "description": "Get the account that these tools act as: id, username, name, e-mail. Use it for your own user id, e.g. in filters by owner. Roles and rights are in superset_user_get_roles, other users in superset_user_get_by_id. Works only with a browser session. Changes nothing. Returns {result: {id, username, first_name, last_name, email, is_active, is_anonymous, login_count}}.",
    "resource": "user",
    "endpoint": "userGetCurrent",
    "method": "GET",
    "path": "/api/v1/me/",
    "effect": "read",
    "credential": "session",
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
    "title": "Update current user",
    "description": "Change the first name, last name or password of your own account, the one these tools act as; other fields are refused. A new password holds from the next sign-in: the configured one must be changed too, or signing in fails. For other users or fields use superset_user_update. Works only with a browser session. Returns {result} with the account.",
    "resource": "user",
    "endpoint": "userUpdateCurrent",
    "method": "PUT",
    "path": "/api/v1/me/",
    "effect": "update",
    "credential": "session",
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
          "description": "Given name, e.g. Ann.",
          "minLength": 1,
          "maxLength": 64
        },
        "last_name": {
          "type": "string",
          "description": "Family name, e.g. Lee.",
          "minLength": 1,
          "maxLength": 64
        },
        "password": {
          "type": "string",
          "description": "New one of your own account."
        }
      },
      "additionalProperties": false
    }
  },
  {
    "name": "superset_user_get_roles",
    "title": "Get current user roles",
    "description": "Get the roles of the account that these tools act as, each with all that it may do, to explain a refusal. Long for administrators, hundreds of pairs. Who the account is: superset_user_get_current; another user's roles: superset_user_get_by_id; one role's rights: superset_role_get_permissions. Works only with a browser session. Changes nothing. Returns {result: {username, email, roles: {name: [[permission, resource]]}, permissions}}.",
    "resource": "user",
    "endpoint": "userGetRoles",
    "method": "GET",
    "path": "/api/v1/me/roles/",
    "effect": "read",
    "credential": "session",
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
    "title": "List users",
    "description": "List user accounts with roles, groups, last sign-in and state. Filter by username, email, active, last_login, or roles and groups (id, rel_m_m). One account is in superset_user_get_by_id; owners to choose from, without administrator rights, are in superset_chart_list_related and superset_dashboard_list_related. Administrators only. Changes nothing. Returns {count, result: [{id, username, first_name, last_name, email, active, roles: [{id, name}], groups, last_login, login_count}]}.",
    "resource": "user",
    "endpoint": "userList",
    "method": "GET",
    "path": "/api/v1/security/users/",
    "effect": "read",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_get",
      "User"
    ],
    "setting": "FAB_ADD_SECURITY_API",
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
        "username",
        "first_name",
        "last_name",
        "active",
        "roles.name"
      ]
    },
    "names": {
      "columns": [
        "username",
        "email"
      ],
      "shows": [
        "first_name",
        "last_name",
        "email"
      ]
    },
    "references": [
      {
        "at": "filters[].value",
        "to": "/api/v1/security/roles/",
        "when": [
          {
            "at": "filters[].col",
            "is": [
              "roles"
            ]
          },
          {
            "at": "filters[].opr",
            "is": [
              "rel_m_m"
            ]
          }
        ]
      },
      {
        "at": "filters[].value",
        "to": "/api/v1/security/groups/",
        "when": [
          {
            "at": "filters[].col",
            "is": [
              "groups"
            ]
          },
          {
            "at": "filters[].opr",
            "is": [
              "rel_m_m"
            ]
          }
        ]
      }
    ],
    "operators": [
      [
        [
          "active"
        ],
        [
          "eq",
          "neq"
        ]
      ],
      [
        [
          "changed_on",
          "created_on",
          "last_login"
        ],
        [
          "eq",
          "gt",
          "lt",
          "neq"
        ]
      ],
      [
        [
          "email",
          "first_name",
          "last_name",
          "username"
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
          "fail_login_count",
          "id",
          "login_count"
        ],
        [
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
          "groups",
          "roles"
        ],
        [
          "rel_m_m"
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
          "description": "Columns of each row. Default: id, username, first_name, last_name, active, roles.name. Also: roles.id, email, last_login, login_count, fail_login_count, created_on, changed_on, created_by.id, changed_by.id, groups."
        },
        "filters": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "col": {
                "type": "string",
                "enum": [
                  "active",
                  "changed_on",
                  "created_on",
                  "email",
                  "fail_login_count",
                  "first_name",
                  "groups",
                  "id",
                  "last_login",
                  "last_name",
                  "login_count",
                  "roles",
                  "username"
                ]
              },
              "opr": {
                "type": "string",
                "enum": [
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
                  "nsw",
                  "rel_m_m",
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
          "description": "All must hold, e.g. [{\"col\": \"id\", \"opr\": \"eq\", \"value\": 7}]. Operators: active: eq neq; changed_on, created_on, last_login: eq gt lt neq; fail_login_count, id, login_count: eq gt in lt neq not_in; groups, roles: rel_m_m; others: ct eq ew in nct neq new not_in nsw sw. (ct contains, sw/ew starts/ends with, n… not, rel_… has this id.)"
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
            "active",
            "changed_by.id",
            "changed_on",
            "created_by.id",
            "created_on",
            "email",
            "fail_login_count",
            "first_name",
            "id",
            "last_login",
            "last_name",
            "login_count",
            "roles.id",
            "roles.name",
            "username"
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
    "name": "superset_user_create",
    "title": "Create user",
    "description": "Create a user account that can sign in with a password at once. At least one role or group is needed, see superset_role_list and superset_group_list; unknown ones refuse the call. Username and e-mail must be unused. No mail is sent: tell the user yourself. With single sign-on, accounts come into being at the first sign-in instead. To change one use superset_user_update. Administrators only. Returns {id}.",
    "resource": "user",
    "endpoint": "userCreate",
    "method": "POST",
    "path": "/api/v1/security/users/",
    "effect": "create",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_post",
      "User"
    ],
    "setting": "FAB_ADD_SECURITY_API",
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
    "references": [
      {
        "at": "groups[]",
        "to": "/api/v1/security/groups/"
      },
      {
        "at": "roles[]",
        "to": "/api/v1/security/roles/"
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
          "description": "false bars the user from signing in; the account stays."
        },
        "email": {
          "type": "string",
          "description": "Unique address, e.g. ann@example.com."
        },
        "first_name": {
          "type": "string",
          "description": "Given name, e.g. Ann."
        },
        "groups": {
          "type": "array",
          "description": "Ids of user groups, see superset_group_list.",
          "items": {
            "type": [
              "integer",
              "string"
            ]
          }
        },
        "last_name": {
          "type": "string",
          "description": "Family name, e.g. Lee."
        },
        "password": {
          "type": "string",
          "description": "Any text, unless the server demands complexity."
        },
        "roles": {
          "type": "array",
          "description": "Ids of roles given directly, see superset_role_list.",
          "items": {
            "type": [
              "integer",
              "string"
            ]
          }
        },
        "username": {
          "type": "string",
          "description": "Name to sign in with, unique, at most 250 characters.",
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
    "title": "Describe user fields",
    "description": "Describe what superset_user_list can filter by, which fields create and update take, and your own permissions here. Only needed when a filter or field is refused. Administrators only. Changes nothing. Long: ask for keys [\"filters\"] or [\"permissions\"]. Returns {filters: {column: [{name, operator}]}, permissions, add_columns, edit_columns}.",
    "resource": "user",
    "endpoint": "userInfo",
    "method": "GET",
    "path": "/api/v1/security/users/_info",
    "effect": "read",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_info",
      "User"
    ],
    "setting": "FAB_ADD_SECURITY_API",
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
    "name": "superset_user_delete",
    "title": "Delete user",
    "description": "Delete a user account for good; its saved queries are lost with it. The database refuses as long as the user created, changed or owns anything or has SQL Lab history, so it works mostly for unused accounts: to shut somebody out set active to false with superset_user_update. Never delete the account that these tools use. Administrators only. Returns {message}.",
    "resource": "user",
    "endpoint": "userDelete",
    "method": "DELETE",
    "path": "/api/v1/security/users/{pk}",
    "effect": "delete",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_delete",
      "User"
    ],
    "setting": "FAB_ADD_SECURITY_API",
    "accept": "application/json",
    "arguments": [
      {
        "name": "user_id",
        "in": "path",
        "wire": "pk",
        "required": true
      }
    ],
    "references": [
      {
        "at": "user_id",
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
        "user_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id (number) or name of the user."
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
    "title": "Get user",
    "description": "Get one user account: roles, groups, state, sign-in counts. To find it by name or e-mail use superset_user_list; your own is in superset_user_get_current. Read it before superset_user_update, which replaces the lists. Administrators only. Changes nothing. Returns {id, result: {username, first_name, last_name, email, active, roles, groups, last_login}}.",
    "resource": "user",
    "endpoint": "userGetById",
    "method": "GET",
    "path": "/api/v1/security/users/{pk}",
    "effect": "read",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_get",
      "User"
    ],
    "setting": "FAB_ADD_SECURITY_API",
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
    "defaults": {
      "keys": [
        "none"
      ]
    },
    "fields": [
      "id",
      "username",
      "first_name",
      "last_name",
      "email",
      "active",
      "roles.id",
      "roles.name",
      "groups.name"
    ],
    "references": [
      {
        "at": "user_id",
        "to": "/api/v1/security/users/"
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
          "type": [
            "integer",
            "string"
          ],
          "description": "Id (number) or name of the user."
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
        "user_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_user_update",
    "title": "Update user",
    "description": "Change a user account: name, e-mail, state, password, roles, groups. Fields left out stay, but roles and groups are replaced whole when given: those not named are lost. Read them with superset_user_get_by_id and send them complete; the last role of a user without group cannot be taken. To change many users of one role use superset_role_set_users, your own name or password superset_user_update_current. Administrators only. Returns {result} with the changed fields.",
    "resource": "user",
    "endpoint": "userUpdate",
    "method": "PUT",
    "path": "/api/v1/security/users/{pk}",
    "effect": "replace",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_put",
      "User"
    ],
    "setting": "FAB_ADD_SECURITY_API",
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
    "references": [
      {
        "at": "user_id",
        "to": "/api/v1/security/users/"
      },
      {
        "at": "groups[]",
        "to": "/api/v1/security/groups/"
      },
      {
        "at": "roles[]",
        "to": "/api/v1/security/roles/"
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
          "type": [
            "integer",
            "string"
          ],
          "description": "Id (number) or name of the user."
        },
        "active": {
          "type": "boolean",
          "description": "false bars the user from signing in; the account stays."
        },
        "email": {
          "type": "string",
          "description": "Unique address, e.g. ann@example.com."
        },
        "first_name": {
          "type": "string",
          "description": "Given name, e.g. Ann."
        },
        "groups": {
          "type": "array",
          "description": "Ids of ALL user groups, see superset_group_list.",
          "items": {
            "type": [
              "integer",
              "string"
            ]
          }
        },
        "last_name": {
          "type": "string",
          "description": "Family name, e.g. Lee."
        },
        "password": {
          "type": "string",
          "description": "Any text, unless the server demands complexity."
        },
        "roles": {
          "type": "array",
          "description": "Ids of ALL roles given directly, see superset_role_list.",
          "items": {
            "type": [
              "integer",
              "string"
            ]
          }
        },
        "username": {
          "type": "string",
          "description": "Name to sign in with, unique, at most 250 characters.",
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
    "title": "Get user avatar",
    "description": "Get the picture of a user, if Superset has one from Slack; most servers have none. Needs the feature flag SLACK_ENABLE_AVATARS and SLACK_API_TOKEN; asks Slack by the user's e-mail at first use and remembers the address. Name and e-mail are in superset_user_get_by_id. Returns the address of the picture, or {status: 204} without one.",
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
      "openWorldHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "user_id": {
          "type": "string",
          "description": "Id of the user, a number, from superset_user_list."
        }
      },
      "required": [
        "user_id"
      ],
      "additionalProperties": false
    }
  }
];
