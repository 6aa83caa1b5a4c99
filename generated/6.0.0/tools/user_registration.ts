// Generated from spec/6.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_user_registration_list",
    "title": "List user registrations",
    "description": "List people who registered themselves and have not yet confirmed by e-mail. Empty unless the server allows self-registration (AUTH_USER_REGISTRATION). Existing accounts are in superset_user_list. Since Superset 6.0. Meant for administrators. Changes nothing. Returns {count, ids, result: [{id, username, email, first_name, last_name, registration_date, registration_hash}]}.",
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
          "description": "Names of the columns to return; the fewer, the shorter the answer. All default columns when left out. Default: id, username, email, first_name, last_name, registration_date, registration_hash."
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
          "description": "Conditions that all must hold, e.g. [{\"col\": \"id\", \"opr\": \"eq\", \"value\": 7}]. Operators by column: email, first_name, last_name, password, registration_hash, username: ct eq ew in nct neq new not_in nsw sw; registration_date: eq gt lt neq."
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
    "name": "superset_user_registration_create",
    "title": "Create user registration",
    "description": "Never works: Superset accepts only an id and then refuses the row as incomplete. To add a user use superset_user_create; registrations come into being only when people register themselves on the sign-in page. Changes nothing. Since Superset 6.0.",
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
          "description": "The only field Superset accepts; it does not suffice."
        }
      },
      "additionalProperties": false
    }
  },
  {
    "name": "superset_user_registration_info",
    "title": "Describe user registration fields",
    "description": "Show what the user registration tools accept: the columns superset_user_registration_list can filter by with their operators, the fields for create and update, and your own permissions. Look here when a filter or field is refused. Changes nothing. The full answer is long: ask for one part, such as [\"filters\"] or [\"permissions\"]. Returns {filters, permissions, add_columns, edit_columns}.",
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
    "name": "superset_user_registration_list_distinct",
    "title": "List registration values",
    "description": "Never works: Superset allows no column here and answers not found. Instead read the columns of superset_user_registration_list. Meant to list the distinct values of a column of the open registrations. Changes nothing. Since Superset 6.0.",
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
          "description": "Ids to include whatever the filter says."
        },
        "page": {
          "type": "integer",
          "description": "Page number, from 0."
        },
        "page_size": {
          "type": "integer",
          "description": "Rows per page, at most 100 (more is silently cut to 100); 20 when left out."
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
    "description": "Never works: Superset allows no column here and answers not found. Instead read superset_user_registration_list, or superset_user_list for accounts. Meant to list objects linked to the open registrations. Changes nothing. Since Superset 6.0.",
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
          "description": "Ids to include whatever the filter says."
        },
        "page": {
          "type": "integer",
          "description": "Page number, from 0."
        },
        "page_size": {
          "type": "integer",
          "description": "Rows per page, at most 100 (more is silently cut to 100); 20 when left out."
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
    "description": "Delete an open registration permanently: the confirmation link sent to that person stops working; registering anew is possible. Existing accounts are deleted with superset_user_delete. Since Superset 6.0. Meant for administrators. Returns {message}.",
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
          "type": "integer",
          "description": "Id of the user registration, a number."
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
    "description": "Check that one open registration exists; only its id comes back. Name, e-mail and date are in superset_user_registration_list; accounts already confirmed are in superset_user_get_by_id. Exists only where people may register themselves. Since Superset 6.0. Meant for administrators. Changes nothing. Returns {id, result: {id}}.",
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
          "type": "integer",
          "description": "Id of the user registration, a number."
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
        "user_registration_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_user_registration_update",
    "title": "Update user registration",
    "description": "Change the id of an open registration, the only field Superset accepts here; of no practical use. To correct a name or address delete the registration with superset_user_registration_delete and let the person register again, or create the account with superset_user_create. Since Superset 6.0. Meant for administrators. Returns {result}.",
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
          "type": "integer",
          "description": "Id of the user registration, a number."
        },
        "id": {
          "type": "integer",
          "description": "New id of the registration."
        }
      },
      "required": [
        "user_registration_id"
      ],
      "additionalProperties": false
    }
  }
];
