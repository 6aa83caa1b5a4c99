// Generated from spec/6.1.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_theme_bulk_delete",
    "title": "Delete several themes",
    "description": "Delete several themes for good; for one use superset_theme_delete. Dashboards that use them fall back to the default look. Nothing is deleted when one is unknown, built in, or a system theme: clear that first with superset_theme_unset_system_default or superset_theme_unset_system_dark. Needs write permission on themes. Returns {message}.",
    "resource": "theme",
    "endpoint": "themeBulkDelete",
    "method": "DELETE",
    "path": "/api/v1/theme/",
    "effect": "delete",
    "credential": "access",
    "permission": [
      "can_write",
      "Theme"
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
        "to": "/api/v1/theme/"
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
          "description": "Ids of the themes to delete, e.g. [3, 4]."
        }
      },
      "required": [
        "ids"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_theme_list",
    "title": "List themes",
    "description": "List themes (colors, fonts and logo of the interface or of single dashboards), the built-in ones too, and which is the system's. Name columns to leave out the long json_data; superset_theme_get_by_id gives one. Style sheets for dashboards are in superset_css_template_list. Changes nothing. Returns {count, result: [{id, theme_name, is_system, is_system_default, is_system_dark, json_data, uuid}]}.",
    "resource": "theme",
    "endpoint": "themeList",
    "method": "GET",
    "path": "/api/v1/theme/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Theme"
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
        "theme_name",
        "is_system",
        "is_system_default",
        "is_system_dark"
      ]
    },
    "names": {
      "columns": [
        "theme_name"
      ],
      "uuid": "uuid",
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
          "is_system",
          "is_system_dark",
          "is_system_default"
        ],
        [
          "eq",
          "neq"
        ]
      ],
      [
        [
          "json_data",
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
          "theme_name"
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
          "sw",
          "theme_all_text"
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
          "description": "Columns of each row. Default: id, theme_name, is_system, is_system_default, is_system_dark. Also: changed_on_delta_humanized, changed_by.{first_name,id,last_name}, changed_by_name, created_on, created_by.{first_name,id,last_name}, json_data, uuid."
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
                  "is_system",
                  "is_system_dark",
                  "is_system_default",
                  "json_data",
                  "theme_name",
                  "uuid"
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
                  "nrel_o_m",
                  "nsw",
                  "rel_o_m",
                  "sw",
                  "theme_all_text"
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
          "description": "All must hold, e.g. [{\"col\": \"id\", \"opr\": \"eq\", \"value\": 7}]. Operators: changed_by, created_by: nrel_o_m rel_o_m; changed_on, created_on: eq gt lt neq; json_data, uuid: ct eq ew in nct neq new not_in nsw sw; theme_name: ct eq ew in nct neq new not_in nsw sw theme_all_text; others: eq neq. (ct contains, sw/ew starts/ends with, n… not, rel_… has this id, …_all_text any text contains.)"
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
            "theme_name"
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
    "name": "superset_theme_create",
    "title": "Create theme",
    "description": "Create a theme. It changes no look by itself: put it on a dashboard by theme_id with superset_dashboard_update, or on everything with superset_theme_set_system_default. A name may occur twice; unknown keys are stored without a word, wrong types of token or algorithm refused. Needs write permission on themes. Returns {id, result}.",
    "resource": "theme",
    "endpoint": "themeCreate",
    "method": "POST",
    "path": "/api/v1/theme/",
    "effect": "create",
    "credential": "access",
    "permission": [
      "can_write",
      "Theme"
    ],
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "json_data",
        "in": "body",
        "wire": "json_data",
        "required": true
      },
      {
        "name": "theme_name",
        "in": "body",
        "wire": "theme_name",
        "required": true
      }
    ],
    "jsonText": [
      "json_data"
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
        "json_data": {
          "description": "Ant Design theme: {\"token\": {\"colorPrimary\": \"#1677ff\"}, \"algorithm\": \"dark\", \"components\": {…}}; algorithm: default, dark or compact.",
          "type": [
            "object",
            "array",
            "string"
          ],
          "additionalProperties": true,
          "items": {}
        },
        "theme_name": {
          "type": "string",
          "description": "Name shown in the list of themes."
        }
      },
      "required": [
        "json_data",
        "theme_name"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_theme_info",
    "title": "Describe theme fields",
    "description": "Describe what superset_theme_list can filter by, which fields create and update take, and your own permissions here. Only needed when a filter or field is refused. Changes nothing. Long: ask for keys [\"filters\"] or [\"permissions\"]. Returns {filters: {column: [{name, operator}]}, permissions, add_columns, edit_columns}.",
    "resource": "theme",
    "endpoint": "themeInfo",
    "method": "GET",
    "path": "/api/v1/theme/_info",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Theme"
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
    "name": "superset_theme_export",
    "title": "Export themes",
    "description": "Export themes as a zip of YAML files that superset_theme_import takes back, for backup or another server; superset_assets_export leaves themes out. Fails if an id is unknown. Needs the export permission on themes. Changes nothing. Returns a link to the saved zip file.",
    "resource": "theme",
    "endpoint": "themeExport",
    "method": "GET",
    "path": "/api/v1/theme/export/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_export",
      "Theme"
    ],
    "accept": "application/zip, application/json",
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
        "to": "/api/v1/theme/"
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
        "ids": {
          "type": "array",
          "items": {
            "type": [
              "integer",
              "string"
            ]
          },
          "description": "Ids of the themes to export, e.g. [3, 4]."
        }
      },
      "required": [
        "ids"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_theme_import",
    "title": "Import themes",
    "description": "Import themes from a zip file made by superset_theme_export. Existing themes (same UUID) make it fail, unless overwrite is true: then name and content are replaced, and dashboards that use them change their look. To make one by hand use superset_theme_create. Needs write permission on themes. Returns {message} without ids: find the themes with superset_theme_list.",
    "resource": "theme",
    "endpoint": "themeImport",
    "method": "POST",
    "path": "/api/v1/theme/import/",
    "effect": "run",
    "credential": "access",
    "permission": [
      "can_write",
      "Theme"
    ],
    "accept": "application/json",
    "body": "multipart",
    "arguments": [
      {
        "name": "formData",
        "in": "form",
        "wire": "formData",
        "required": true,
        "file": true
      },
      {
        "name": "overwrite",
        "in": "form",
        "wire": "overwrite",
        "required": false
      }
    ],
    "annotations": {
      "readOnlyHint": false,
      "destructiveHint": true,
      "idempotentHint": false,
      "openWorldHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "formData": {
          "description": "Zip file made by superset_theme_export. Path in an allowed folder, or inline {name, text} or {name, base64}.",
          "type": [
            "string",
            "object"
          ],
          "properties": {
            "name": {
              "type": "string"
            },
            "text": {
              "type": "string"
            },
            "base64": {
              "type": "string"
            }
          },
          "required": [
            "name"
          ],
          "additionalProperties": false
        },
        "overwrite": {
          "type": "boolean",
          "description": "true to replace themes with the same UUID; without it, importing those fails."
        }
      },
      "required": [
        "formData"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_theme_list_related",
    "title": "List theme users",
    "description": "List the users that can be a theme's created_by or changed_by, to turn a person's name into the id for a rel_o_m filter of superset_theme_list. The text filter has no effect for created_by. Changes nothing. Returns {count, result: [{value: id, text: name}]}.",
    "resource": "theme",
    "endpoint": "themeListRelated",
    "method": "GET",
    "path": "/api/v1/theme/related/{column_name}",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Theme"
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
    "name": "superset_theme_unset_system_dark",
    "title": "Clear system dark theme",
    "description": "Clear the choice of the system's dark theme: the configured dark look holds again, for everybody. The theme stays. For the light one use superset_theme_unset_system_default, to choose another superset_theme_set_system_dark. Does no harm when none is set. Administrators only. Returns {result: text}.",
    "resource": "theme",
    "endpoint": "themeUnsetSystemDark",
    "method": "DELETE",
    "path": "/api/v1/theme/unset_system_dark",
    "effect": "update",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_write",
      "Theme"
    ],
    "administrators": true,
    "accept": "application/json",
    "arguments": [],
    "annotations": {
      "readOnlyHint": false,
      "destructiveHint": false,
      "idempotentHint": true,
      "openWorldHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    }
  },
  {
    "name": "superset_theme_unset_system_default",
    "title": "Clear system default theme",
    "description": "Clear the choice of the system's default theme: the configured look holds again, for everybody. The theme stays. For the dark one use superset_theme_unset_system_dark, to choose another superset_theme_set_system_default. Does no harm when none is set. Administrators only. Returns {result: text}.",
    "resource": "theme",
    "endpoint": "themeUnsetSystemDefault",
    "method": "DELETE",
    "path": "/api/v1/theme/unset_system_default",
    "effect": "update",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_write",
      "Theme"
    ],
    "administrators": true,
    "accept": "application/json",
    "arguments": [],
    "annotations": {
      "readOnlyHint": false,
      "destructiveHint": false,
      "idempotentHint": true,
      "openWorldHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    }
  },
  {
    "name": "superset_theme_delete",
    "title": "Delete theme",
    "description": "Delete one theme for good; for several use superset_theme_bulk_delete. Dashboards that use it fall back to the default look. Refused for built-in and system themes: clear the latter first with superset_theme_unset_system_default or superset_theme_unset_system_dark. Needs write permission on themes. Returns {message}.",
    "resource": "theme",
    "endpoint": "themeDelete",
    "method": "DELETE",
    "path": "/api/v1/theme/{pk}",
    "effect": "delete",
    "credential": "access",
    "permission": [
      "can_write",
      "Theme"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "theme_id",
        "in": "path",
        "wire": "pk",
        "required": true
      }
    ],
    "references": [
      {
        "at": "theme_id",
        "to": "/api/v1/theme/"
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
        "theme_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id, name or UUID of the theme."
        }
      },
      "required": [
        "theme_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_theme_get_by_id",
    "title": "Get theme",
    "description": "Get one theme with its content, who changed it, and whether it is built in or a system theme. To find it by name use superset_theme_list. Read it before superset_theme_update, which wants the whole content. Changes nothing. Returns {id, result: {theme_name, json_data, is_system, is_system_default, is_system_dark, uuid}}.",
    "resource": "theme",
    "endpoint": "themeGetById",
    "method": "GET",
    "path": "/api/v1/theme/{pk}",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Theme"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "theme_id",
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
        "at": "theme_id",
        "to": "/api/v1/theme/"
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
        "theme_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id, name or UUID of the theme."
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
        "theme_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_theme_update",
    "title": "Update theme",
    "description": "Change a theme. Name and content must both be given, and the content replaces the old one whole: read it with superset_theme_get_by_id first. Dashboards that use it, or everybody if it is a system theme, get the new look. Built-in themes are refused: make a new one with superset_theme_create. Needs write permission on themes. Returns {id, result}.",
    "resource": "theme",
    "endpoint": "themeUpdate",
    "method": "PUT",
    "path": "/api/v1/theme/{pk}",
    "effect": "update",
    "credential": "access",
    "permission": [
      "can_write",
      "Theme"
    ],
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "theme_id",
        "in": "path",
        "wire": "pk",
        "required": true
      },
      {
        "name": "json_data",
        "in": "body",
        "wire": "json_data",
        "required": true
      },
      {
        "name": "theme_name",
        "in": "body",
        "wire": "theme_name",
        "required": true
      }
    ],
    "jsonText": [
      "json_data"
    ],
    "references": [
      {
        "at": "theme_id",
        "to": "/api/v1/theme/"
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
        "theme_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id, name or UUID of the theme."
        },
        "json_data": {
          "description": "Ant Design theme: {\"token\": {\"colorPrimary\": \"#1677ff\"}, \"algorithm\": \"dark\", \"components\": {…}}; algorithm: default, dark or compact.",
          "type": [
            "object",
            "array",
            "string"
          ],
          "additionalProperties": true,
          "items": {}
        },
        "theme_name": {
          "type": "string",
          "description": "Name shown in the list of themes."
        }
      },
      "required": [
        "theme_id",
        "json_data",
        "theme_name"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_theme_set_system_dark",
    "title": "Set system dark theme",
    "description": "Set a theme as the dark look of the whole interface, for everybody, in place of the one set before. For the light look use superset_theme_set_system_default, to go back superset_theme_unset_system_dark. It cannot be deleted while set. Needs ENABLE_UI_THEME_ADMINISTRATION (on by default). Administrators only. Returns {id, result}.",
    "resource": "theme",
    "endpoint": "themeSetSystemDark",
    "method": "PUT",
    "path": "/api/v1/theme/{pk}/set_system_dark",
    "effect": "update",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_write",
      "Theme"
    ],
    "administrators": true,
    "accept": "application/json",
    "arguments": [
      {
        "name": "theme_id",
        "in": "path",
        "wire": "pk",
        "required": true
      }
    ],
    "references": [
      {
        "at": "theme_id",
        "to": "/api/v1/theme/"
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
        "theme_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id, name or UUID of the theme."
        }
      },
      "required": [
        "theme_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_theme_set_system_default",
    "title": "Set system default theme",
    "description": "Set a theme as the default look of the whole interface, for everybody, in place of the one set before. For the dark look use superset_theme_set_system_dark, for one dashboard superset_dashboard_update with theme_id, to go back superset_theme_unset_system_default. It cannot be deleted while set. Needs ENABLE_UI_THEME_ADMINISTRATION (on by default). Administrators only. Returns {id, result}.",
    "resource": "theme",
    "endpoint": "themeSetSystemDefault",
    "method": "PUT",
    "path": "/api/v1/theme/{pk}/set_system_default",
    "effect": "update",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_write",
      "Theme"
    ],
    "administrators": true,
    "accept": "application/json",
    "arguments": [
      {
        "name": "theme_id",
        "in": "path",
        "wire": "pk",
        "required": true
      }
    ],
    "references": [
      {
        "at": "theme_id",
        "to": "/api/v1/theme/"
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
        "theme_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id, name or UUID of the theme."
        }
      },
      "required": [
        "theme_id"
      ],
      "additionalProperties": false
    }
  }
];
