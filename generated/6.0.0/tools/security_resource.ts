// Generated from spec/6.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_security_resource_list",
    "title": "List security resources",
    "description": "List the resources that permissions refer to: features such as Chart, and single databases, schemas and datasets such as [db].[schema]. Use it for the id that superset_permission_resource_list wants in a view_menu filter; the objects themselves are in superset_dataset_list and the like. Administrators only. Changes nothing. Returns {count, result: [{id, name}]}.",
    "resource": "security_resource",
    "endpoint": "securityResourceList",
    "method": "GET",
    "path": "/api/v1/security/resources/",
    "effect": "read",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_get",
      "ViewMenu"
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
    "name": "superset_security_resource_create",
    "title": "Create security resource",
    "description": "Create a name that permissions can refer to. Seldom needed: Superset makes those of its features, databases and datasets itself, and one that no code asks for has no effect. Tie it to a verb with superset_permission_resource_create. A name in use fails with a server error: see superset_security_resource_list. Administrators only. Returns {id, result}.",
    "resource": "security_resource",
    "endpoint": "securityResourceCreate",
    "method": "POST",
    "path": "/api/v1/security/resources/",
    "effect": "create",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_post",
      "ViewMenu"
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
          "maxLength": 250,
          "description": "Name of the resource, unique, e.g. Chart or [my db].[public]."
        }
      },
      "required": [
        "name"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_security_resource_info",
    "title": "Describe security resource fields",
    "description": "Describe what superset_security_resource_list can filter by, which fields create and update take, and your own permissions here. Only needed when a filter or field is refused. Administrators only. Changes nothing. Long: ask for keys [\"filters\"] or [\"permissions\"]. Returns {filters: {column: [{name, operator}]}, permissions, add_columns, edit_columns}.",
    "resource": "security_resource",
    "endpoint": "securityResourceInfo",
    "method": "GET",
    "path": "/api/v1/security/resources/_info",
    "effect": "read",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_info",
      "ViewMenu"
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
    "name": "superset_security_resource_delete",
    "title": "Delete security resource",
    "description": "Delete a resource name of the permission system for good. Refused while permission-resource pairs use it: delete those first with superset_permission_resource_delete, which takes them out of all roles. Databases, datasets and charts stay. Administrators only. Returns {message}.",
    "resource": "security_resource",
    "endpoint": "securityResourceDelete",
    "method": "DELETE",
    "path": "/api/v1/security/resources/{pk}",
    "effect": "delete",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_delete",
      "ViewMenu"
    ],
    "setting": "FAB_ADD_SECURITY_API",
    "accept": "application/json",
    "arguments": [
      {
        "name": "security_resource_id",
        "in": "path",
        "wire": "pk",
        "required": true
      }
    ],
    "references": [
      {
        "at": "security_resource_id",
        "to": "/api/v1/security/resources/"
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
        "security_resource_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id (number) or name of the security resource."
        }
      },
      "required": [
        "security_resource_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_security_resource_get_by_id",
    "title": "Get security resource",
    "description": "Get the name of one resource of the permission system by its id. To look up by name filter superset_security_resource_list; for the pairs with verbs use superset_permission_resource_list with a view_menu filter. Administrators only. Changes nothing. Returns {id, result: {id, name}}.",
    "resource": "security_resource",
    "endpoint": "securityResourceGetById",
    "method": "GET",
    "path": "/api/v1/security/resources/{pk}",
    "effect": "read",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_get",
      "ViewMenu"
    ],
    "setting": "FAB_ADD_SECURITY_API",
    "accept": "application/json",
    "arguments": [
      {
        "name": "security_resource_id",
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
        "at": "security_resource_id",
        "to": "/api/v1/security/resources/"
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
        "security_resource_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id (number) or name of the security resource."
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
        "security_resource_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_security_resource_update",
    "title": "Rename security resource",
    "description": "Rename a resource of the permission system. Dangerous and seldom right: Superset looks permissions up by this name, so renaming that of a feature, database or dataset shuts its users out. For a database let Superset do it: superset_database_update, or superset_database_sync_permissions. Administrators only. Returns {result} with the name.",
    "resource": "security_resource",
    "endpoint": "securityResourceUpdate",
    "method": "PUT",
    "path": "/api/v1/security/resources/{pk}",
    "effect": "update",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_put",
      "ViewMenu"
    ],
    "setting": "FAB_ADD_SECURITY_API",
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "security_resource_id",
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
        "at": "security_resource_id",
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
        "security_resource_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id (number) or name of the security resource."
        },
        "name": {
          "type": "string",
          "maxLength": 250,
          "description": "Name of the resource, unique, e.g. Chart or [my db].[public]."
        }
      },
      "required": [
        "security_resource_id",
        "name"
      ],
      "additionalProperties": false
    }
  }
];
