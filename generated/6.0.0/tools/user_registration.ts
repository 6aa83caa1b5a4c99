// Generated from spec/6.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_user_registration_list",
    "title": "List user registrations",
    "description": "List people who registered themselves and have not yet confirmed by e-mail. Empty unless the server allows self-registration (AUTH_USER_REGISTRATION). Accounts are in superset_user_list; to delete one superset_user_registration_delete. Administrators only. Changes nothing. Returns {count, result: [{id, username, email, first_name, last_name, registration_date, registration_hash}]}.",
    "resource": "user_registration",
    "endpoint": "userRegistrationList",
    "method": "GET",
    "path": "/api/v1/security/user_registrations/",
    "effect": "read",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_list",
      "UserRegistrationsRestAPI"
    ],
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
        "username",
        "email"
      ],
      "shows": [
        "first_name",
        "last_name",
        "email"
      ]
    },
    "operators": [
      [
        [
          "email",
          "first_name",
          "last_name",
          "password",
          "registration_hash",
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
          "registration_date"
        ],
        [
          "eq",
          "gt",
          "lt",
          "neq"
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
          "description": "Columns of each row. Default: id, username, email, first_name, last_name, registration_date, registration_hash."
        },
        "filters": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "col": {
                "type": "string",
                "enum": [
                  "email",
                  "first_name",
                  "last_name",
                  "password",
                  "registration_date",
                  "registration_hash",
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
          "description": "All must hold, e.g. [{\"col\": \"id\", \"opr\": \"eq\", \"value\": 7}]. Operators: registration_date: eq gt lt neq; others: ct eq ew in nct neq new not_in nsw sw. (ct contains, sw/ew starts/ends with, n… not.)"
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
            "email",
            "first_name",
            "id",
            "last_name",
            "registration_date",
            "registration_hash",
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
    "name": "superset_user_registration_create",
    "title": "Create user registration",
    "description": "Create a user registration. Never works: Superset takes only an id and then refuses the row as incomplete. To add a user use superset_user_create; registrations come into being only when people register themselves on the sign-in page. Administrators only. Returns only that error.",
    "resource": "user_registration",
    "endpoint": "userRegistrationCreate",
    "method": "POST",
    "path": "/api/v1/security/user_registrations/",
    "effect": "create",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_add",
      "UserRegistrationsRestAPI"
    ],
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "id",
        "in": "body",
        "wire": "id",
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
        "id": {
          "type": "integer",
          "description": "The only field that Superset takes; it does not suffice."
        }
      },
      "additionalProperties": false
    }
  },
  {
    "name": "superset_user_registration_info",
    "title": "Describe user registration fields",
    "description": "Describe what superset_user_registration_list can filter by, which fields create and update take, and your own permissions here. Only needed when a filter or field is refused. Administrators only. Changes nothing. Long: ask for keys [\"filters\"] or [\"permissions\"]. Returns {filters: {column: [{name, operator}]}, permissions, add_columns, edit_columns}.",
    "resource": "user_registration",
    "endpoint": "userRegistrationInfo",
    "method": "GET",
    "path": "/api/v1/security/user_registrations/_info",
    "effect": "read",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_list",
      "UserRegistrationsRestAPI"
    ],
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
    "name": "superset_user_registration_list_distinct",
    "title": "List registration values",
    "description": "List the distinct values of a column of the open registrations. Never works: Superset allows no column and answers not found; read the columns of superset_user_registration_list instead. Administrators only. Changes nothing. Returns only that error.",
    "resource": "user_registration",
    "endpoint": "userRegistrationListDistinct",
    "method": "GET",
    "path": "/api/v1/security/user_registrations/distinct/{column_name}",
    "effect": "read",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_list",
      "UserRegistrationsRestAPI"
    ],
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
          "type": "string",
          "description": "No column is allowed."
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
          "description": "Ids of rows to include whatever the filter says."
        },
        "page": {
          "type": "integer",
          "description": "Counted from 0."
        },
        "page_size": {
          "type": "integer",
          "description": "Rows per page, 20 when left out, at most 100."
        }
      },
      "required": [
        "column_name"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_user_registration_list_related",
    "title": "List registration relations",
    "description": "List objects linked to the open registrations. Never works: Superset allows no column and answers not found; read superset_user_registration_list, or superset_user_list for accounts, instead. Administrators only. Changes nothing. Returns only that error.",
    "resource": "user_registration",
    "endpoint": "userRegistrationListRelated",
    "method": "GET",
    "path": "/api/v1/security/user_registrations/related/{column_name}",
    "effect": "read",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_list",
      "UserRegistrationsRestAPI"
    ],
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
          "type": "string",
          "description": "No column is allowed."
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
          "description": "Ids of rows to include whatever the filter says."
        },
        "page": {
          "type": "integer",
          "description": "Counted from 0."
        },
        "page_size": {
          "type": "integer",
          "description": "Rows per page, 20 when left out, at most 100."
        }
      },
      "required": [
        "column_name"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_user_registration_delete",
    "title": "Delete user registration",
    "description": "Delete an open registration for good: the confirmation link sent to that person stops working; registering anew is possible. Accounts are deleted with superset_user_delete; open ones are in superset_user_registration_list. Administrators only. Returns {message}.",
    "resource": "user_registration",
    "endpoint": "userRegistrationDelete",
    "method": "DELETE",
    "path": "/api/v1/security/user_registrations/{pk}",
    "effect": "delete",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_delete",
      "UserRegistrationsRestAPI"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "user_registration_id",
        "in": "path",
        "wire": "pk",
        "required": true
      }
    ],
    "references": [
      {
        "at": "user_registration_id",
        "to": "/api/v1/security/user_registrations/"
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
        "user_registration_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id (number) or name of the user registration."
        }
      },
      "required": [
        "user_registration_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_user_registration_get_by_id",
    "title": "Get user registration",
    "description": "Check that one open registration exists; only its id comes back. Name, e-mail and date are in superset_user_registration_list, accounts already confirmed in superset_user_get_by_id. Administrators only. Changes nothing. Returns {id, result: {id}}.",
    "resource": "user_registration",
    "endpoint": "userRegistrationGetById",
    "method": "GET",
    "path": "/api/v1/security/user_registrations/{pk}",
    "effect": "read",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_show",
      "UserRegistrationsRestAPI"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "user_registration_id",
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
        "at": "user_registration_id",
        "to": "/api/v1/security/user_registrations/"
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
        "user_registration_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id (number) or name of the user registration."
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
        "user_registration_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_user_registration_update",
    "title": "Update user registration",
    "description": "Change the id of an open registration, the only field that Superset takes here; of no practical use. To correct a name or address delete it with superset_user_registration_delete and let the person register again, or use superset_user_create. Administrators only. Returns {result} with the id.",
    "resource": "user_registration",
    "endpoint": "userRegistrationUpdate",
    "method": "PUT",
    "path": "/api/v1/security/user_registrations/{pk}",
    "effect": "update",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_edit",
      "UserRegistrationsRestAPI"
    ],
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "user_registration_id",
        "in": "path",
        "wire": "pk",
        "required": true
      },
      {
        "name": "id",
        "in": "body",
        "wire": "id",
        "required": false
      }
    ],
    "references": [
      {
        "at": "user_registration_id",
        "to": "/api/v1/security/user_registrations/"
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
        "user_registration_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id (number) or name of the user registration."
        },
        "id": {
          "type": "integer",
          "description": "New number of the registration."
        }
      },
      "required": [
        "user_registration_id"
      ],
      "additionalProperties": false
    }
  }
];
