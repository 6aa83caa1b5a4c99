// Generated from spec/5.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_rls_bulk_delete",
    "title": "Delete several row-level security rules",
    "description": "Delete several row-level security rules for good; for one use superset_rls_delete. The rules' limits are lost: users see more rows at once, so look first with superset_rls_get_by_id. When one id is unknown nothing is deleted. Administrators only. Returns {message}.",
    "resource": "rls",
    "endpoint": "rlsBulkDelete",
    "method": "DELETE",
    "path": "/api/v1/rowlevelsecurity/",
    "effect": "delete",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_write",
      "Row Level Security"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "ids",
        "in": "q",
        "wire": "q",
        "required": true,
        "whole": true
      }
    ],
    "references": [
      {
        "at": "ids[]",
        "to": "/api/v1/rowlevelsecurity/"
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
        "ids": {
          "type": "array",
          "items": {
            "type": [
              "integer",
              "string"
            ]
          },
          "description": "Ids of the rules to delete, e.g. [3, 4]."
        }
      },
      "required": [
        "ids"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_rls_list",
    "title": "List row-level security rules",
    "description": "List the row-level security rules, which limit the rows of a dataset that users of a role see. Filter tables (dataset id) or roles (role id) with rel_m_m to see what applies to one; superset_rls_get_by_id gives one rule. Limits of embedded guests come with superset_auth_create_guest_token. Administrators only. Changes nothing. Returns {count, result: [{id, name, filter_type, clause, group_key, tables: [{id, table_name}], roles: [{id, name}]}]}.",
    "resource": "rls",
    "endpoint": "rlsList",
    "method": "GET",
    "path": "/api/v1/rowlevelsecurity/",
    "effect": "read",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_read",
      "Row Level Security"
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
      ],
      "columns": [
        "id",
        "name",
        "filter_type",
        "clause",
        "tables.table_name",
        "roles.name"
      ]
    },
    "names": {
      "columns": [
        "name"
      ],
      "shows": [
        "clause"
      ]
    },
    "references": [
      {
        "at": "filters[].value",
        "to": "/api/v1/security/users/",
        "when": [
          {
            "at": "filters[].col",
            "is": [
              "created_by",
              "changed_by"
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
        "to": "/api/v1/dataset/",
        "when": [
          {
            "at": "filters[].col",
            "is": [
              "tables"
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
          "changed_by",
          "created_by"
        ],
        [
          "nrel_o_m",
          "rel_o_m"
        ]
      ],
      [
        [
          "clause",
          "description",
          "group_key",
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
          "filter_type"
        ],
        [
          "eq",
          "neq"
        ]
      ],
      [
        [
          "roles",
          "tables"
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
          "description": "Columns of each row. Default: id, name, filter_type, clause, tables.table_name, roles.name. Also: tables.id, roles.id, changed_on_delta_humanized, changed_by.{first_name,last_name,id}, group_key."
        },
        "filters": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "col": {
                "type": "string",
                "enum": [
                  "changed_by",
                  "clause",
                  "created_by",
                  "description",
                  "filter_type",
                  "group_key",
                  "name",
                  "roles",
                  "tables"
                ]
              },
              "opr": {
                "type": "string",
                "enum": [
                  "ct",
                  "eq",
                  "ew",
                  "in",
                  "nct",
                  "neq",
                  "new",
                  "not_in",
                  "nrel_o_m",
                  "nsw",
                  "rel_m_m",
                  "rel_o_m",
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
          "description": "All must hold, e.g. [{\"col\": \"id\", \"opr\": \"eq\", \"value\": 7}]. Operators: changed_by, created_by: nrel_o_m rel_o_m; filter_type: eq neq; roles, tables: rel_m_m; others: ct eq ew in nct neq new not_in nsw sw. (ct contains, sw/ew starts/ends with, n… not, rel_… has this id.)"
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
            "changed_on_delta_humanized",
            "clause",
            "filter_type",
            "group_key",
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
    "name": "superset_rls_create",
    "title": "Create row-level security rule",
    "description": "Create a row-level security rule: a SQL condition added to every query on the given datasets, for the given roles (Regular) or all but them (Base). Holds at once, in charts and, with the feature flag RLS_IN_SQLLAB, in SQL Lab. The clause is not checked and a wrong one breaks all charts of those datasets: test it with superset_chart_query_data. A name in use is refused; change rules with superset_rls_update. Administrators only. Returns {id, result}.",
    "resource": "rls",
    "endpoint": "rlsCreate",
    "method": "POST",
    "path": "/api/v1/rowlevelsecurity/",
    "effect": "create",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_write",
      "Row Level Security"
    ],
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "clause",
        "in": "body",
        "wire": "clause",
        "required": true
      },
      {
        "name": "description",
        "in": "body",
        "wire": "description",
        "required": false
      },
      {
        "name": "filter_type",
        "in": "body",
        "wire": "filter_type",
        "required": true
      },
      {
        "name": "group_key",
        "in": "body",
        "wire": "group_key",
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
        "required": true
      },
      {
        "name": "tables",
        "in": "body",
        "wire": "tables",
        "required": true
      }
    ],
    "sql": {
      "expressions": [
        "clause"
      ],
      "databases": [
        {
          "id": "tables[]",
          "via": [
            {
              "get": "/api/v1/dataset/{pk}",
              "at": "result.database.id"
            }
          ]
        }
      ]
    },
    "references": [
      {
        "at": "roles[]",
        "to": "/api/v1/security/roles/"
      },
      {
        "at": "tables[]",
        "to": "/api/v1/dataset/"
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
        "clause": {
          "type": "string",
          "description": "SQL condition for WHERE, e.g. region = 'EU', or 1 = 0 for no rows; Jinja is allowed."
        },
        "description": {
          "type": [
            "string",
            "null"
          ],
          "description": "Text about what the rule is for."
        },
        "filter_type": {
          "type": "string",
          "description": "Regular: limits the given roles; Base: everybody except them.",
          "enum": [
            "Regular",
            "Base"
          ]
        },
        "group_key": {
          "type": [
            "string",
            "null"
          ],
          "description": "Rules with the same key are joined by OR; different keys, and rules without one, by AND."
        },
        "name": {
          "type": "string",
          "description": "Name of the rule, unique, at most 255 characters.",
          "minLength": 1,
          "maxLength": 255
        },
        "roles": {
          "type": "array",
          "description": "Ids of roles (superset_role_list) that a Regular rule limits or a Base rule spares; [] for none.",
          "items": {
            "type": [
              "integer",
              "string"
            ]
          }
        },
        "tables": {
          "type": "array",
          "description": "Ids of the datasets it applies to, from superset_dataset_list; at least one.",
          "items": {
            "type": [
              "integer",
              "string"
            ]
          },
          "minItems": 1
        }
      },
      "required": [
        "clause",
        "filter_type",
        "name",
        "roles",
        "tables"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_rls_info",
    "title": "Describe row-level security fields",
    "description": "Describe what superset_rls_list can filter by, which fields create and update take, and your own permissions here. Only needed when a filter or field is refused. Administrators only. Changes nothing. Long: ask for keys [\"filters\"] or [\"permissions\"]. Returns {filters: {column: [{name, operator}]}, permissions, add_columns, edit_columns}.",
    "resource": "rls",
    "endpoint": "rlsInfo",
    "method": "GET",
    "path": "/api/v1/rowlevelsecurity/_info",
    "effect": "read",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_read",
      "Row Level Security"
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
    "name": "superset_rls_list_related",
    "title": "List row-level security choices",
    "description": "List the datasets and roles that row-level security rules can have, or the users to filter by, to turn a name into the id for superset_rls_create or superset_rls_list. The text filter has no effect for roles and created_by, nor perhaps for tables. Administrators only. Changes nothing. Returns {count, result: [{value: id, text: name}]}.",
    "resource": "rls",
    "endpoint": "rlsListRelated",
    "method": "GET",
    "path": "/api/v1/rowlevelsecurity/related/{column_name}",
    "effect": "read",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_read",
      "Row Level Security"
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
          "description": "tables (the datasets), roles, created_by or changed_by."
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
    "name": "superset_rls_delete",
    "title": "Delete row-level security rule",
    "description": "Delete one row-level security rule for good; for several use superset_rls_bulk_delete. Its limit is lost: users see more rows at once, so look first with superset_rls_get_by_id. Administrators only. Returns {message}.",
    "resource": "rls",
    "endpoint": "rlsDelete",
    "method": "DELETE",
    "path": "/api/v1/rowlevelsecurity/{pk}",
    "effect": "delete",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_write",
      "Row Level Security"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "rls_id",
        "in": "path",
        "wire": "pk",
        "required": true
      }
    ],
    "references": [
      {
        "at": "rls_id",
        "to": "/api/v1/rowlevelsecurity/"
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
        "rls_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id of the rule, see superset_rls_list."
        }
      },
      "required": [
        "rls_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_rls_get_by_id",
    "title": "Get row-level security rule",
    "description": "Get one row-level security rule: condition, datasets and roles. To find it use superset_rls_list. Read it before superset_rls_update, which empties lists that are not sent. Administrators only. Changes nothing. Returns {id, result: {name, description, filter_type, clause, group_key, tables: [{id, schema, table_name}], roles: [{id, name}]}}.",
    "resource": "rls",
    "endpoint": "rlsGetById",
    "method": "GET",
    "path": "/api/v1/rowlevelsecurity/{pk}",
    "effect": "read",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_read",
      "Row Level Security"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "rls_id",
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
        "at": "rls_id",
        "to": "/api/v1/rowlevelsecurity/"
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
        "rls_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id of the rule, see superset_rls_list."
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
        "rls_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_rls_update",
    "title": "Update row-level security rule",
    "description": "Change a row-level security rule. ALWAYS send tables and roles complete, even to change only the clause: one left out is emptied, and a rule without tables protects nothing, so that users see all rows. Read both with superset_rls_get_by_id first. Other fields stay when left out. Holds at once; the clause is not checked. Administrators only. Returns {id, result} with the fields sent.",
    "resource": "rls",
    "endpoint": "rlsUpdate",
    "method": "PUT",
    "path": "/api/v1/rowlevelsecurity/{pk}",
    "effect": "replace",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_write",
      "Row Level Security"
    ],
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "rls_id",
        "in": "path",
        "wire": "pk",
        "required": true
      },
      {
        "name": "clause",
        "in": "body",
        "wire": "clause",
        "required": false
      },
      {
        "name": "description",
        "in": "body",
        "wire": "description",
        "required": false
      },
      {
        "name": "filter_type",
        "in": "body",
        "wire": "filter_type",
        "required": false
      },
      {
        "name": "group_key",
        "in": "body",
        "wire": "group_key",
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
        "required": true
      },
      {
        "name": "tables",
        "in": "body",
        "wire": "tables",
        "required": true
      }
    ],
    "sql": {
      "expressions": [
        "clause"
      ],
      "databases": [
        {
          "id": "tables[]",
          "via": [
            {
              "get": "/api/v1/dataset/{pk}",
              "at": "result.database.id"
            }
          ]
        }
      ],
      "otherwise": [
        {
          "id": "rls_id",
          "via": [
            {
              "get": "/api/v1/rowlevelsecurity/{pk}",
              "at": "result.tables[].id"
            },
            {
              "get": "/api/v1/dataset/{pk}",
              "at": "result.database.id"
            }
          ]
        }
      ],
      "unprovable": {
        "tables": "may be what the rule has already, moved to other datasets (tables)"
      }
    },
    "references": [
      {
        "at": "rls_id",
        "to": "/api/v1/rowlevelsecurity/"
      },
      {
        "at": "roles[]",
        "to": "/api/v1/security/roles/"
      },
      {
        "at": "tables[]",
        "to": "/api/v1/dataset/"
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
        "rls_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id of the rule, see superset_rls_list."
        },
        "clause": {
          "type": "string",
          "description": "SQL condition for WHERE, e.g. region = 'EU', or 1 = 0 for no rows; Jinja is allowed."
        },
        "description": {
          "type": [
            "string",
            "null"
          ],
          "description": "Text about what the rule is for."
        },
        "filter_type": {
          "type": "string",
          "description": "Regular: limits the given roles; Base: everybody except them.",
          "enum": [
            "Regular",
            "Base"
          ]
        },
        "group_key": {
          "type": [
            "string",
            "null"
          ],
          "description": "Rules with the same key are joined by OR; different keys, and rules without one, by AND."
        },
        "name": {
          "type": "string",
          "description": "Name of the rule, unique, at most 255 characters.",
          "minLength": 1,
          "maxLength": 255
        },
        "roles": {
          "type": "array",
          "description": "Ids of ALL its roles; left out, it loses them.",
          "items": {
            "type": [
              "integer",
              "string"
            ]
          }
        },
        "tables": {
          "type": "array",
          "description": "Ids of ALL datasets it applies to; left out, it loses them and filters nothing.",
          "items": {
            "type": [
              "integer",
              "string"
            ]
          }
        }
      },
      "required": [
        "rls_id",
        "roles",
        "tables"
      ],
      "additionalProperties": false
    }
  }
];
