// Generated from spec/5.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_role_list",
    "title": "List roles",
    "description": "List roles by id and name, the shortest way to a role's id. What one may do is in superset_role_get_permissions. Administrators only. Changes nothing. Returns {count, result: [{id, name}]}.",
    "resource": "role",
    "endpoint": "roleList",
    "method": "GET",
    "path": "/api/v1/security/roles/",
    "effect": "read",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_get",
      "Role"
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
      ]
    },
    "names": {
      "columns": [
        "name"
      ]
    },
    "operators": [
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
          "not_in"
        ]
      ],
      [
        [
          "name"
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
          "description": "Columns of each row. Default: id, name."
        },
        "filters": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "col": {
                "type": "string",
                "enum": [
                  "id",
                  "name"
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
                "items": {}
              }
            },
            "required": [
              "col",
              "opr",
              "value"
            ]
          },
          "description": "All must hold, e.g. [{\"col\": \"id\", \"opr\": \"eq\", \"value\": 7}]. Operators: id: eq gt in lt neq not_in; others: ct eq ew in nct neq new not_in nsw sw. (ct contains, sw/ew starts/ends with, n… not.)"
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
            "id",
            "name"
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
    "name": "superset_role_create",
    "title": "Create role",
    "description": "Create an empty role. Give it rights with superset_role_set_permissions and people with superset_role_set_users. A name in use fails with a server error: look first with superset_role_list. Administrators only. Returns {id, result}.",
    "resource": "role",
    "endpoint": "roleCreate",
    "method": "POST",
    "path": "/api/v1/security/roles/",
    "effect": "create",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_post",
      "Role"
    ],
    "setting": "FAB_ADD_SECURITY_API",
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
          "maxLength": 64,
          "description": "Name of the role, unique, at most 64 characters."
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
    "title": "Describe role fields",
    "description": "Describe what superset_role_list can filter by, which fields create and update take, and your own permissions here. Only needed when a filter or field is refused. Administrators only. Changes nothing. Long: ask for keys [\"filters\"] or [\"permissions\"]. Returns {filters: {column: [{name, operator}]}, permissions, add_columns, edit_columns}.",
    "resource": "role",
    "endpoint": "roleInfo",
    "method": "GET",
    "path": "/api/v1/security/roles/_info",
    "effect": "read",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_info",
      "Role"
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
    "name": "superset_role_delete",
    "title": "Delete role",
    "description": "Delete a role for good. Users and groups that had it lose its rights at once and may be left without any; row-level security rules lose it too. To take it from some use superset_role_set_users. Never delete Admin, Alpha, Gamma, Public or sql_lab: Superset relies on them. Administrators only. Returns {message}.",
    "resource": "role",
    "endpoint": "roleDelete",
    "method": "DELETE",
    "path": "/api/v1/security/roles/{pk}",
    "effect": "delete",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_delete",
      "Role"
    ],
    "setting": "FAB_ADD_SECURITY_API",
    "accept": "application/json",
    "arguments": [
      {
        "name": "role_id",
        "in": "path",
        "wire": "pk",
        "required": true
      }
    ],
    "references": [
      {
        "at": "role_id",
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
        "role_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id (number) or name of the role."
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
    "title": "Get role",
    "description": "Get the name of one role by its id. What it may do is in superset_role_get_permissions; to look up by name use superset_role_list. Administrators only. Changes nothing. Returns {id, result: {id, name}}.",
    "resource": "role",
    "endpoint": "roleGetById",
    "method": "GET",
    "path": "/api/v1/security/roles/{pk}",
    "effect": "read",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_get",
      "Role"
    ],
    "setting": "FAB_ADD_SECURITY_API",
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
    "defaults": {
      "keys": [
        "none"
      ]
    },
    "references": [
      {
        "at": "role_id",
        "to": "/api/v1/security/roles/"
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
          "type": [
            "integer",
            "string"
          ],
          "description": "Id (number) or name of the role."
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
        "role_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_role_update",
    "title": "Rename role",
    "description": "Rename a role; nothing else. Rights are set with superset_role_set_permissions, people with superset_role_set_users. Do not rename Admin, Alpha, Gamma, Public or sql_lab: Superset finds them by name and makes them anew. Administrators only. Returns {result} with the name.",
    "resource": "role",
    "endpoint": "roleUpdate",
    "method": "PUT",
    "path": "/api/v1/security/roles/{pk}",
    "effect": "update",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_put",
      "Role"
    ],
    "setting": "FAB_ADD_SECURITY_API",
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
    "references": [
      {
        "at": "role_id",
        "to": "/api/v1/security/roles/"
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
          "type": [
            "integer",
            "string"
          ],
          "description": "Id (number) or name of the role."
        },
        "name": {
          "type": "string",
          "maxLength": 64,
          "description": "New name, unique, at most 64 characters."
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
    "title": "Set role groups",
    "description": "Set which groups have a role, as a complete list: groups not named lose it, [] takes it from all. To set all roles of one group use superset_group_update. An unknown group refuses the call. Holds at the members' next request. Administrators only. Returns {result: {group_ids}}.",
    "resource": "role",
    "endpoint": "roleSetGroups",
    "method": "PUT",
    "path": "/api/v1/security/roles/{role_id}/groups",
    "effect": "replace",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_update_role_groups",
      "Role"
    ],
    "setting": "FAB_ADD_SECURITY_API",
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
    "references": [
      {
        "at": "role_id",
        "to": "/api/v1/security/roles/"
      },
      {
        "at": "group_ids[]",
        "to": "/api/v1/security/groups/"
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
          "type": [
            "integer",
            "string"
          ],
          "description": "Id of the role, a number, from superset_role_list."
        },
        "group_ids": {
          "type": "array",
          "description": "Ids of ALL groups that shall have the role, from superset_group_list.",
          "items": {
            "type": [
              "integer",
              "string"
            ]
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
    "title": "Set role permissions",
    "description": "Set what a role may do, as a complete list: rights not named are taken away, although Superset calls this adding. To add one, read the present ones with superset_role_get_permissions and send all; for ids see superset_permission_resource_list. Unknown ids are dropped without a word. Built-in roles get their own rights back when the server is initialised. Holds at the next request of all who have it. Administrators only. Returns {result: {permission_view_menu_ids}} as sent.",
    "resource": "role",
    "endpoint": "roleSetPermissions",
    "method": "POST",
    "path": "/api/v1/security/roles/{role_id}/permissions",
    "effect": "replace",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_add_role_permissions",
      "Role"
    ],
    "setting": "FAB_ADD_SECURITY_API",
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
    "references": [
      {
        "at": "role_id",
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
        "role_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id of the role, a number, from superset_role_list."
        },
        "permission_view_menu_ids": {
          "type": "array",
          "description": "Ids of ALL permission-resource pairs the role shall hold, e.g. [12, 34].",
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
    "title": "Get role permissions",
    "description": "List all that a role may do, as pairs of verb and resource. Use it before superset_role_set_permissions, which replaces the list, and to explain why someone is refused. Your own rights are in superset_user_get_roles. Not paged: hundreds of rows for built-in roles. Administrators only. Changes nothing. Returns {result: [{id, permission_name, view_menu_name}]}.",
    "resource": "role",
    "endpoint": "roleGetPermissions",
    "method": "GET",
    "path": "/api/v1/security/roles/{role_id}/permissions/",
    "effect": "read",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_list_role_permissions",
      "Role"
    ],
    "setting": "FAB_ADD_SECURITY_API",
    "accept": "application/json",
    "arguments": [
      {
        "name": "role_id",
        "in": "path",
        "wire": "role_id",
        "required": true
      }
    ],
    "references": [
      {
        "at": "role_id",
        "to": "/api/v1/security/roles/"
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
          "type": [
            "integer",
            "string"
          ],
          "description": "Id of the role, a number, from superset_role_list."
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
    "title": "Set role users",
    "description": "Set which users have a role directly, as a complete list: users not named lose it, [] takes it from all. Who has it through a group keeps it. For the roles of one user superset_user_update is safer. An unknown user refuses the call. Do not lock yourself out of Admin. Administrators only. Returns {result: {user_ids}}.",
    "resource": "role",
    "endpoint": "roleSetUsers",
    "method": "PUT",
    "path": "/api/v1/security/roles/{role_id}/users",
    "effect": "replace",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_update_role_users",
      "Role"
    ],
    "setting": "FAB_ADD_SECURITY_API",
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
    "references": [
      {
        "at": "role_id",
        "to": "/api/v1/security/roles/"
      },
      {
        "at": "user_ids[]",
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
        "role_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id of the role, a number, from superset_role_list."
        },
        "user_ids": {
          "type": "array",
          "description": "Ids of ALL users that shall have the role, from superset_user_list.",
          "items": {
            "type": [
              "integer",
              "string"
            ]
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
