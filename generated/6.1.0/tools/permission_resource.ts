// Generated from spec/6.1.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_permission_resource_list",
    "title": "List permission-resource pairs",
    "description": "List the pairs of verb and resource, such as can_read on Chart or schema_access on [db].[schema], whose ids superset_role_set_permissions takes. Filter by the ids of permission or view_menu (operator rel_o_m) or of a role (role, rel_m_m), not by names; find those ids with superset_permission_list and superset_security_resource_list. For one role superset_role_get_permissions is easier. Administrators only. Changes nothing. Returns {count, ids, result: [{id, permission: {name}, view_menu: {name}}]}.",
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
          "description": "Names of the columns to return; the fewer, the shorter the answer. All default columns when left out. Default: id, permission.name, view_menu.name."
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
          "description": "Conditions that all must hold, e.g. [{\"col\": \"id\", \"opr\": \"eq\", \"value\": 7}]. Operators by column: permission, view_menu: nrel_o_m rel_o_m; role: rel_m_m."
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
            "id",
            "permission.name",
            "view_menu.name"
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
    "name": "superset_permission_resource_create",
    "title": "Create permission-resource pair",
    "description": "Define a new pair of verb and resource that roles can be given. Seldom needed: Superset makes the pairs of its own features, databases and datasets itself (superset_database_sync_permissions), and a pair that no code asks for has no effect. A pair that exists already fails. Grants nothing until superset_role_set_permissions. Administrators only. Returns {id, result}.",
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
          "type": "integer",
          "description": "Id of the verb, from superset_permission_list."
        },
        "view_menu_id": {
          "type": "integer",
          "description": "Id of the resource, from superset_security_resource_list."
        }
      },
      "additionalProperties": false
    }
  },
  {
    "name": "superset_permission_resource_info",
    "title": "Describe permission-resource fields",
    "description": "Show what the permission-resource tools accept: the columns superset_permission_resource_list can filter by with their operators, the fields for create and update, and your own permissions. Look here when a filter or field is refused. Changes nothing. The full answer is long: ask for one part, such as [\"filters\"] or [\"permissions\"]. Returns {filters, permissions, add_columns, edit_columns}.",
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
    "name": "superset_permission_resource_delete",
    "title": "Delete permission-resource pair",
    "description": "Delete a pair of verb and resource permanently and, without asking, take it out of every role that holds it. Deleting one that Superset itself uses shuts everybody, administrators included, out of that feature until the server's init command restores it. To take a right from a role use superset_role_set_permissions instead. Administrators only. Returns {message}.",
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
          "description": "Id of the permission resource, a number."
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
    "description": "Get the verb and the resource of one pair by its id, e.g. to read the permission_ids of superset_role_search. To find pairs use superset_permission_resource_list. Administrators only. Changes nothing. Returns {id, result: {id, permission: {name}, view_menu: {name}}}.",
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
          "description": "Id of the permission resource, a number."
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
        "permission_resource_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_permission_resource_update",
    "title": "Update permission-resource pair",
    "description": "Change the verb or the resource of a pair; what is left out stays. Dangerous and seldom right: every role that holds the pair then holds the changed one, and Superset's own features may lose their permission. To change what a role may do use superset_role_set_permissions. Administrators only. Returns {result}.",
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
          "description": "Id of the permission resource, a number."
        },
        "permission_id": {
          "type": "integer",
          "description": "Id of the verb, from superset_permission_list."
        },
        "view_menu_id": {
          "type": "integer",
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
