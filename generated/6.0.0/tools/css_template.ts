// Generated from spec/6.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_css_template_bulk_delete",
    "title": "Delete several CSS templates",
    "description": "Delete several CSS templates for good; for one use superset_css_template_delete. Dashboards that took over a template's text keep their copy. When one id is unknown nothing is deleted. Needs write permission on CSS templates. Returns {message}.",
    "resource": "css_template",
    "endpoint": "cssTemplateBulkDelete",
    "method": "DELETE",
    "path": "/api/v1/css_template/",
    "effect": "delete",
    "credential": "access",
    "permission": [
      "can_write",
      "CssTemplate"
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
        "to": "/api/v1/css_template/"
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
          "description": "Ids of the CSS templates to delete, e.g. [3, 4]."
        }
      },
      "required": [
        "ids"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_css_template_list",
    "title": "List CSS templates",
    "description": "List CSS templates, the stored style sheets that can be copied into a dashboard; template_name with css_template_all_text searches name and text. Colors and fonts of the whole interface are themes: superset_theme_list. Name columns id and template_name to leave out the style sheets; superset_css_template_get_by_id gives one. Changes nothing. Returns {count, result: [{id, template_name, css, changed_by, created_by}]}.",
    "resource": "css_template",
    "endpoint": "cssTemplateList",
    "method": "GET",
    "path": "/api/v1/css_template/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "CssTemplate"
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
        "template_name",
        "changed_on_delta_humanized"
      ]
    },
    "names": {
      "columns": [
        "template_name"
      ],
      "shows": [
        "changed_on_delta_humanized"
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
          "changed_on",
          "created_on"
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
          "css",
          "uuid"
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
          "template_name"
        ],
        [
          "css_template_all_text",
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
          "description": "Columns of each row. Default: id, template_name, changed_on_delta_humanized. Also: changed_by.{first_name,id,last_name}, created_on, created_by.{first_name,id,last_name}, css."
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
                  "changed_on",
                  "created_by",
                  "created_on",
                  "css",
                  "template_name",
                  "uuid"
                ]
              },
              "opr": {
                "type": "string",
                "enum": [
                  "css_template_all_text",
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
                  "nrel_o_m",
                  "nsw",
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
          "description": "All must hold, e.g. [{\"col\": \"id\", \"opr\": \"eq\", \"value\": 7}]. Operators: changed_on, created_on: eq gt lt neq; css, uuid: ct eq ew in nct neq new not_in nsw sw; template_name: css_template_all_text ct eq ew in nct neq new not_in nsw sw; others: nrel_o_m rel_o_m. (ct contains, sw/ew starts/ends with, n… not, rel_… has this id, …_all_text any text contains.)"
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
            "template_name"
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
    "name": "superset_css_template_create",
    "title": "Create CSS template",
    "description": "Create a CSS template, a style sheet for use on dashboards. Give both name and text: Superset accepts less and leaves an empty template; a name may occur twice. Styles no dashboard: for that set css with superset_dashboard_update; to change a template use superset_css_template_update. For colors of the whole interface use superset_theme_create. Needs write permission on CSS templates. Returns {id, result}.",
    "resource": "css_template",
    "endpoint": "cssTemplateCreate",
    "method": "POST",
    "path": "/api/v1/css_template/",
    "effect": "create",
    "credential": "access",
    "permission": [
      "can_write",
      "CssTemplate"
    ],
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "css",
        "in": "body",
        "wire": "css",
        "required": false
      },
      {
        "name": "template_name",
        "in": "body",
        "wire": "template_name",
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
        "css": {
          "type": [
            "string",
            "null"
          ],
          "description": "The style sheet, e.g. \".dashboard-markdown { color: #333 }\"."
        },
        "template_name": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 250,
          "description": "Name shown when choosing a template."
        }
      },
      "additionalProperties": false
    }
  },
  {
    "name": "superset_css_template_info",
    "title": "Describe CSS template fields",
    "description": "Describe what superset_css_template_list can filter by, which fields create and update take, and your own permissions here. Only needed when a filter or field is refused. Changes nothing. Long: ask for keys [\"filters\"] or [\"permissions\"]. Returns {filters: {column: [{name, operator}]}, permissions, add_columns, edit_columns}.",
    "resource": "css_template",
    "endpoint": "cssTemplateInfo",
    "method": "GET",
    "path": "/api/v1/css_template/_info",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "CssTemplate"
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
    "name": "superset_css_template_list_related",
    "title": "List CSS template users",
    "description": "List the users that can be a CSS template's created_by or changed_by, to turn a person's name into the id for a rel_o_m filter of superset_css_template_list. The text filter has no effect for created_by. Changes nothing. Returns {count, result: [{value: id, text: name}]}.",
    "resource": "css_template",
    "endpoint": "cssTemplateListRelated",
    "method": "GET",
    "path": "/api/v1/css_template/related/{column_name}",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "CssTemplate"
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
          "description": "created_by or changed_by."
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
    "name": "superset_css_template_delete",
    "title": "Delete CSS template",
    "description": "Delete one CSS template for good; for several use superset_css_template_bulk_delete. Dashboards that took over its text keep their copy. Needs write permission on CSS templates. Returns {message}.",
    "resource": "css_template",
    "endpoint": "cssTemplateDelete",
    "method": "DELETE",
    "path": "/api/v1/css_template/{pk}",
    "effect": "delete",
    "credential": "access",
    "permission": [
      "can_write",
      "CssTemplate"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "css_template_id",
        "in": "path",
        "wire": "pk",
        "required": true
      }
    ],
    "references": [
      {
        "at": "css_template_id",
        "to": "/api/v1/css_template/"
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
        "css_template_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id of the template, see superset_css_template_list."
        }
      },
      "required": [
        "css_template_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_css_template_get_by_id",
    "title": "Get CSS template",
    "description": "Get one CSS template with its style sheet text. To find it by name use superset_css_template_list. Changes nothing. Returns {id, result: {id, template_name, css, changed_by, created_by}}.",
    "resource": "css_template",
    "endpoint": "cssTemplateGetById",
    "method": "GET",
    "path": "/api/v1/css_template/{pk}",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "CssTemplate"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "css_template_id",
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
        "at": "css_template_id",
        "to": "/api/v1/css_template/"
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
        "css_template_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id of the template, see superset_css_template_list."
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
        "css_template_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_css_template_update",
    "title": "Update CSS template",
    "description": "Change the name or the style sheet of a CSS template; fields left out stay, the text is replaced whole: read it with superset_css_template_get_by_id. Dashboards that took over the old text keep it: change those with superset_dashboard_update. Needs write permission on CSS templates. Returns {result} with name and text.",
    "resource": "css_template",
    "endpoint": "cssTemplateUpdate",
    "method": "PUT",
    "path": "/api/v1/css_template/{pk}",
    "effect": "update",
    "credential": "access",
    "permission": [
      "can_write",
      "CssTemplate"
    ],
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "css_template_id",
        "in": "path",
        "wire": "pk",
        "required": true
      },
      {
        "name": "css",
        "in": "body",
        "wire": "css",
        "required": false
      },
      {
        "name": "template_name",
        "in": "body",
        "wire": "template_name",
        "required": false
      }
    ],
    "references": [
      {
        "at": "css_template_id",
        "to": "/api/v1/css_template/"
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
        "css_template_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id of the template, see superset_css_template_list."
        },
        "css": {
          "type": [
            "string",
            "null"
          ],
          "description": "The style sheet, e.g. \".dashboard-markdown { color: #333 }\"."
        },
        "template_name": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 250,
          "description": "Name shown when choosing a template."
        }
      },
      "required": [
        "css_template_id"
      ],
      "additionalProperties": false
    }
  }
];
