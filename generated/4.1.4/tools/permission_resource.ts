// Generated from spec/4.1.4/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_permission_resource_list",
    "title": "List permission-resource pairs",
    "description": "List the pairs of verb and resource, such as can_read on Chart or schema_access on [db].[schema], whose ids superset_role_set_permissions takes. Filter by ids, not names: permission or view_menu (rel_o_m) from superset_permission_list and superset_security_resource_list, or role (rel_m_m). For one role superset_role_get_permissions is easier. Administrators only. Changes nothing. Returns {count, result: [{id, permission: {name}, view_menu: {name}}]}.",
    "resource": "permission_resource",
    "endpoint": "permissionResourceList",
    "method": "GET",
    "path": "/api/v1/security/permissions-resources/",
    "effect": "read",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_get",
      "PermissionViewMenu"
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
    "references": [
      {
        "at": "filters[].value",
        "to": "/api/v1/security/roles/",
        "when": [
          {
            "at": "filters[].col",
            "is": [
              "role"
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
        "to": "/api/v1/security/permissions/",
        "when": [
          {
            "at": "filters[].col",
            "is": [
              "permission"
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
      },
      {
        "at": "filters[].value",
        "to": "/api/v1/security/resources/",
        "when": [
          {
            "at": "filters[].col",
            "is": [
              "view_menu"
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
          "permission",
          "view_menu"
        ],
        [
          "nrel_o_m",
          "rel_o_m"
        ]
      ],
      [
        [
          "role"
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
          "description": "Columns of each row. Default: id, permission.name, view_menu.name."
        },
        "filters": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "col": {
                "type": "string",
                "enum": [
                  "permission",
                  "role",
                  "view_menu"
                ]
              },
              "opr": {
                "type": "string",
                "enum": [
                  "nrel_o_m",
                  "rel_m_m",
                  "rel_o_m"
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
          "description": "All must hold, e.g. [{\"col\": \"id\", \"opr\": \"eq\", \"value\": 7}]. Operators: role: rel_m_m; others: nrel_o_m rel_o_m. (rel_… has this id.)"
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
            "permission.name",
            "view_menu.name"
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
    "name": "superset_permission_resource_create",
    "title": "Create permission-resource pair",
    "description": "Create a pair of verb and resource that roles can be given. Seldom needed: Superset makes the pairs of its features, databases and datasets itself, and one that no code asks for has no effect. An existing pair fails. Grants nothing until superset_role_set_permissions; for new resources use superset_security_resource_create. Administrators only. Returns {id, result}.",
    "resource": "permission_resource",
    "endpoint": "permissionResourceCreate",
    "method": "POST",
    "path": "/api/v1/security/permissions-resources/",
    "effect": "create",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_post",
      "PermissionViewMenu"
    ],
    "setting": "FAB_ADD_SECURITY_API",
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "permission_id",
        "in": "body",
        "wire": "permission_id",
        "required": false
      },
      {
        "name": "view_menu_id",
        "in": "body",
        "wire": "view_menu_id",
        "required": false
      }
    ],
    "references": [
      {
        "at": "permission_id",
        "to": "/api/v1/security/permissions/"
      },
      {
        "at": "view_menu_id",
        "to": "/api/v1/security/resources/"
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
        "permission_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id of the verb, from superset_permission_list."
        },
        "view_menu_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id of the resource, from superset_security_resource_list."
        }
      },
      "additionalProperties": false
    }
  },
  {
    "name": "superset_permission_resource_info",
    "title": "Describe permission-resource fields",
    "description": "Describe what superset_permission_resource_list can filter by, which fields create and update take, and your own permissions here. Only needed when a filter or field is refused. Administrators only. Changes nothing. Long: ask for keys [\"filters\"] or [\"permissions\"]. Returns {filters: {column: [{name, operator}]}, permissions, add_columns, edit_columns}.",
    "resource": "permission_resource",
    "endpoint": "permissionResourceInfo",
    "method": "GET",
    "path": "/api/v1/security/permissions-resources/_info",
    "effect": "read",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_info",
      "PermissionViewMenu"
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
    "name": "superset_permission_resource_delete",
    "title": "Delete permission-resource pair",
    "description": "Delete a pair of verb and resource for good and, without asking, take it out of every role: all who held it lose the right. One that Superset itself uses shuts everybody out of that feature, administrators too, until the server's init command restores it. To take a right from one role use superset_role_set_permissions. Administrators only. Returns {message}.",
    "resource": "permission_resource",
    "endpoint": "permissionResourceDelete",
    "method": "DELETE",
    "path": "/api/v1/security/permissions-resources/{pk}",
    "effect": "delete",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_delete",
      "PermissionViewMenu"
    ],
    "setting": "FAB_ADD_SECURITY_API",
    "accept": "application/json",
    "arguments": [
      {
        "name": "permission_resource_id",
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
        "permission_resource_id": {
          "type": "integer",
          "description": "Id of the permission resource in lists, a number."
        }
      },
      "required": [
        "permission_resource_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_permission_resource_get_by_id",
    "title": "Get permission-resource pair",
    "description": "Get the verb and the resource of one pair by its id. To find pairs use superset_permission_resource_list. Administrators only. Changes nothing. Returns {id, result: {id, permission: {name}, view_menu: {name}}}.",
    "resource": "permission_resource",
    "endpoint": "permissionResourceGetById",
    "method": "GET",
    "path": "/api/v1/security/permissions-resources/{pk}",
    "effect": "read",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_get",
      "PermissionViewMenu"
    ],
    "setting": "FAB_ADD_SECURITY_API",
    "accept": "application/json",
    "arguments": [
      {
        "name": "permission_resource_id",
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
    "annotations": {
      "readOnlyHint": true,
      "destructiveHint": false,
      "idempotentHint": true,
      "openWorldHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "permission_resource_id": {
          "type": "integer",
          "description": "Id of the permission resource in lists, a number."
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
        "permission_resource_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_permission_resource_update",
    "title": "Update permission-resource pair",
    "description": "Change the verb or the resource of a pair; what is left out stays. Dangerous and seldom right: every role that holds the pair then holds the changed one, and Superset's features may lose their permission. To change what a role may do use superset_role_set_permissions. Administrators only. Returns {result} with both ids.",
    "resource": "permission_resource",
    "endpoint": "permissionResourceUpdate",
    "method": "PUT",
    "path": "/api/v1/security/permissions-resources/{pk}",
    "effect": "update",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_put",
      "PermissionViewMenu"
    ],
    "setting": "FAB_ADD_SECURITY_API",
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "permission_resource_id",
        "in": "path",
        "wire": "pk",
        "required": true
      },
      {
        "name": "permission_id",
        "in": "body",
        "wire": "permission_id",
        "required": false
      },
      {
        "name": "view_menu_id",
        "in": "body",
        "wire": "view_menu_id",
        "required": false
      }
    ],
    "references": [
      {
        "at": "permission_id",
        "to": "/api/v1/security/permissions/"
      },
      {
        "at": "view_menu_id",
        "to": "/api/v1/security/resources/"
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
        "permission_resource_id": {
          "type": "integer",
          "description": "Id of the permission resource in lists, a number."
        },
        "permission_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id of the verb, from superset_permission_list."
        },
        "view_menu_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id of the resource, from superset_security_resource_list."
        }
      },
      "required": [
        "permission_resource_id"
      ],
      "additionalProperties": false
    }
  }
];
