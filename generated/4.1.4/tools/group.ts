// Generated from spec/4.1.4/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_group_list",
    "title": "List groups",
    "description": "List user groups with their members and roles. All members have the roles of their group; roles given to users directly are in superset_user_list. Name columns id and name to keep it short; one group is in superset_group_get_by_id. Administrators only. Changes nothing. Returns {count, result: [{id, name, label, description, roles: [{id, name}], users: [{id, username}]}]}.",
    "resource": "group",
    "endpoint": "groupList",
    "method": "GET",
    "path": "/api/v1/security/groups/",
    "effect": "read",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_get",
      "Group"
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
        "name",
        "label"
      ]
    },
    "names": {
      "columns": [
        "name",
        "label"
      ],
      "shows": [
        "label"
      ]
    },
    "operators": [
      [
        [
          "description",
          "label",
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
      ],
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
          "description": "Columns of each row. Default: id, name, label. Also: description, roles.{name,id}, users.{id,username}."
        },
        "filters": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "col": {
                "type": "string",
                "enum": [
                  "description",
                  "id",
                  "label",
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
            "description",
            "id",
            "label",
            "name",
            "roles.id",
            "roles.name",
            "users.id",
            "users.username"
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
    "name": "superset_group_create",
    "title": "Create group",
    "description": "Create a user group, with members and roles if given. Every member gets all roles of the group besides their own, at the next request. An unknown user or role refuses the call: see superset_user_list and superset_role_list. To change a group use superset_group_update. Administrators only. Returns {id}.",
    "resource": "group",
    "endpoint": "groupCreate",
    "method": "POST",
    "path": "/api/v1/security/groups/",
    "effect": "create",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_post",
      "Group"
    ],
    "setting": "FAB_ADD_SECURITY_API",
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "description",
        "in": "body",
        "wire": "description",
        "required": false
      },
      {
        "name": "label",
        "in": "body",
        "wire": "label",
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
        "required": false
      },
      {
        "name": "users",
        "in": "body",
        "wire": "users",
        "required": false
      }
    ],
    "references": [
      {
        "at": "roles[]",
        "to": "/api/v1/security/roles/"
      },
      {
        "at": "users[]",
        "to": "/api/v1/security/users/"
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
        "description": {
          "type": [
            "string",
            "null"
          ],
          "description": "Text about the group, at most 512 characters.",
          "maxLength": 512
        },
        "label": {
          "type": [
            "string",
            "null"
          ],
          "description": "Name to display, at most 150 characters.",
          "maxLength": 150
        },
        "name": {
          "type": "string",
          "description": "Name of the group, unique, at most 100 characters.",
          "minLength": 1,
          "maxLength": 100
        },
        "roles": {
          "type": "array",
          "description": "Ids of the roles that members get, see superset_role_list.",
          "items": {
            "type": [
              "integer",
              "string"
            ]
          }
        },
        "users": {
          "type": "array",
          "description": "Ids of its members, see superset_user_list.",
          "items": {
            "type": [
              "integer",
              "string"
            ]
          }
        }
      },
      "required": [
        "name"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_group_info",
    "title": "Describe group fields",
    "description": "Describe what superset_group_list can filter by, which fields create and update take, and your own permissions here. Only needed when a filter or field is refused. Administrators only. Changes nothing. Long: ask for keys [\"filters\"] or [\"permissions\"]. Returns {filters: {column: [{name, operator}]}, permissions, add_columns, edit_columns}.",
    "resource": "group",
    "endpoint": "groupInfo",
    "method": "GET",
    "path": "/api/v1/security/groups/_info",
    "effect": "read",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_info",
      "Group"
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
    "name": "superset_group_delete",
    "title": "Delete group",
    "description": "Delete a user group for good. Its members stay but lose the roles they had only through it, and so perhaps all access: look first with superset_group_get_by_id. To take out single members use superset_group_update. Administrators only. Returns {message}.",
    "resource": "group",
    "endpoint": "groupDelete",
    "method": "DELETE",
    "path": "/api/v1/security/groups/{pk}",
    "effect": "delete",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_delete",
      "Group"
    ],
    "setting": "FAB_ADD_SECURITY_API",
    "accept": "application/json",
    "arguments": [
      {
        "name": "group_id",
        "in": "path",
        "wire": "pk",
        "required": true
      }
    ],
    "references": [
      {
        "at": "group_id",
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
        "group_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id (number) or name of the group."
        }
      },
      "required": [
        "group_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_group_get_by_id",
    "title": "Get group",
    "description": "Get one user group with members and roles. To find it by name use superset_group_list. Read it before superset_group_update, which replaces the lists. Administrators only. Changes nothing. Returns {id, result: {name, label, description, roles: [{id, name}], users: [{id, username}]}}.",
    "resource": "group",
    "endpoint": "groupGetById",
    "method": "GET",
    "path": "/api/v1/security/groups/{pk}",
    "effect": "read",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_get",
      "Group"
    ],
    "setting": "FAB_ADD_SECURITY_API",
    "accept": "application/json",
    "arguments": [
      {
        "name": "group_id",
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
        "at": "group_id",
        "to": "/api/v1/security/groups/"
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
        "group_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id (number) or name of the group."
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
        "group_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_group_update",
    "title": "Update group",
    "description": "Change a user group. Fields left out stay, but roles and users are replaced whole when given: those not named are taken out and lose their access. So read the lists with superset_group_get_by_id and send them complete. The groups of a role can also be set with superset_role_set_groups. Takes effect at the members' next request. Administrators only. Returns {result} with the changed fields.",
    "resource": "group",
    "endpoint": "groupUpdate",
    "method": "PUT",
    "path": "/api/v1/security/groups/{pk}",
    "effect": "replace",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_put",
      "Group"
    ],
    "setting": "FAB_ADD_SECURITY_API",
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "group_id",
        "in": "path",
        "wire": "pk",
        "required": true
      },
      {
        "name": "description",
        "in": "body",
        "wire": "description",
        "required": false
      },
      {
        "name": "label",
        "in": "body",
        "wire": "label",
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
        "name": "users",
        "in": "body",
        "wire": "users",
        "required": false
      }
    ],
    "references": [
      {
        "at": "group_id",
        "to": "/api/v1/security/groups/"
      },
      {
        "at": "roles[]",
        "to": "/api/v1/security/roles/"
      },
      {
        "at": "users[]",
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
        "group_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id (number) or name of the group."
        },
        "description": {
          "type": [
            "string",
            "null"
          ],
          "description": "Text about the group, at most 512 characters.",
          "maxLength": 512
        },
        "label": {
          "type": [
            "string",
            "null"
          ],
          "description": "Name to display, at most 150 characters.",
          "maxLength": 150
        },
        "name": {
          "type": "string",
          "description": "Name of the group, unique, at most 100 characters.",
          "minLength": 1,
          "maxLength": 100
        },
        "roles": {
          "type": "array",
          "description": "Ids of ALL roles that members get, see superset_role_list.",
          "items": {
            "type": [
              "integer",
              "string"
            ]
          }
        },
        "users": {
          "type": "array",
          "description": "Ids of ALL its members, see superset_user_list.",
          "items": {
            "type": [
              "integer",
              "string"
            ]
          }
        }
      },
      "required": [
        "group_id"
      ],
      "additionalProperties": false
    }
  }
];
