// Generated from spec/6.1.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_permission_list",
    "title": "List permission names",
    "description": "List the names of permissions, verbs such as can_read or can_write. A right is a verb with a resource and has an id of its own: those pairs, of which roles consist, are in superset_permission_resource_list; what a role holds is in superset_role_get_permissions. One name: superset_permission_get_by_id. Administrators only. Changes nothing. Returns {count, result: [{id, name}]}.",
    "resource": "permission",
    "endpoint": "permissionList",
    "method": "GET",
    "path": "/api/v1/security/permissions/",
    "effect": "read",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_get",
      "Permission"
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
    "name": "superset_permission_info",
    "title": "Describe permission name fields",
    "description": "Describe what superset_permission_list can filter by, which fields create and update take, and your own permissions here. Only needed when a filter or field is refused. Administrators only. Changes nothing. Long: ask for keys [\"filters\"] or [\"permissions\"]. Returns {filters: {column: [{name, operator}]}, permissions, add_columns, edit_columns}.",
    "resource": "permission",
    "endpoint": "permissionInfo",
    "method": "GET",
    "path": "/api/v1/security/permissions/_info",
    "effect": "read",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_info",
      "Permission"
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
    "name": "superset_permission_get_by_id",
    "title": "Get permission name",
    "description": "Get the name of one permission (a verb such as can_read) by its id. To look up by name, filter superset_permission_list; for verb and resource together use superset_permission_resource_get_by_id. Administrators only. Changes nothing. Returns {id, result: {id, name}}.",
    "resource": "permission",
    "endpoint": "permissionGetById",
    "method": "GET",
    "path": "/api/v1/security/permissions/{pk}",
    "effect": "read",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_get",
      "Permission"
    ],
    "setting": "FAB_ADD_SECURITY_API",
    "accept": "application/json",
    "arguments": [
      {
        "name": "permission_id",
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
        "at": "permission_id",
        "to": "/api/v1/security/permissions/"
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
        "permission_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id (number) or name of the permission."
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
        "permission_id"
      ],
      "additionalProperties": false
    }
  }
];
