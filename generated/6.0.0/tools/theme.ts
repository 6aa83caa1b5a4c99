// Generated from spec/6.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_theme_bulk_delete",
    "title": "Delete several themes",
    "description": "Delete several themes at once, permanently. Dashboards that use them fall back to the default look. Nothing is deleted when one of them is unknown, built in, or set as system theme: clear that first with superset_theme_unset_system_default or superset_theme_unset_system_dark. For one use superset_theme_delete. Since Superset 6.0. Needs write permission on themes. Returns {message}.",
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
            "type": "integer"
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
    "description": "List themes (colours, fonts and logo of the interface or of single dashboards), the built-in ones included, and which is the system's. Filter by theme_name with the operator theme_all_text, or by is_system_default and is_system_dark. Leave out the long json_data with columns. Style sheets for dashboards are superset_css_template_list. Since Superset 6.0. Changes nothing. Returns {count, ids, result: [{id, theme_name, is_system, is_system_default, is_system_dark, json_data, uuid}]}.",
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
          "description": "Names of the columns to return; the fewer, the shorter the answer. All default columns when left out. Default: changed_on_delta_humanized, changed_by.first_name, changed_by.id, changed_by.last_name, changed_by_name, created_on, created_by.first_name, created_by.id, created_by.last_name, json_data, id, is_system, is_system_default, is_system_dark, theme_name, uuid."
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
          "description": "Conditions that all must hold, e.g. [{\"col\": \"id\", \"opr\": \"eq\", \"value\": 7}]. Operators by column: changed_by, created_by: nrel_o_m rel_o_m; changed_on, created_on: eq gt lt neq; is_system, is_system_dark, is_system_default: eq neq; json_data, uuid: ct eq ew in nct neq new not_in nsw sw; theme_name: ct eq ew in nct neq new not_in nsw sw theme_all_text."
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
            "theme_name"
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
    "name": "superset_theme_create",
    "title": "Create theme",
    "description": "Create a theme. It changes no look by itself: put it on a dashboard by theme_id with superset_dashboard_update, or on everything with superset_theme_set_system_default. The same name may occur twice; keys that Ant Design does not know are stored without a word, wrong types of token or algorithm are refused. Since Superset 6.0. Needs write permission on themes. Returns {id, result}.",
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
          "description": "Ant Design theme: {\"token\": {\"colorPrimary\": \"#1677ff\"}, \"algorithm\": \"dark\", \"components\": {...}}; algorithm: default, dark, compact.",
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
          "description": "Name of the theme."
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
    "description": "Show what the theme tools accept: the columns superset_theme_list can filter by with their operators, the fields for create and update, and your own permissions. Look here when a filter or field is refused. Changes nothing. The full answer is long: ask for one part, such as [\"filters\"] or [\"permissions\"]. Returns {filters, permissions, add_columns, edit_columns}.",
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
    "name": "superset_theme_export",
    "title": "Export themes",
    "description": "Export themes as YAML files in one archive that superset_theme_import takes back. superset_assets_export does not include themes. Since Superset 6.0. Needs the export permission on themes. Changes nothing. Returns a link to the saved zip file.",
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
            "type": "integer"
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
    "description": "Import themes from an archive made by superset_theme_export. Refused when a theme with the same UUID exists, unless overwrite is true: then its name and content are replaced, and dashboards that use it change their look. To write a single theme by hand use superset_theme_create. Since Superset 6.0. Needs write permission on themes. Returns {message} without ids: find the themes with superset_theme_list.",
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
          "description": "Zip file made by superset_theme_export. A path inside an allowed folder, or inline content {name, text} or {name, base64}.",
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
          "description": "\"true\" to replace themes with the same UUID; without it, importing those fails."
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
    "description": "List the users to choose from when filtering themes by created_by or changed_by, as id and name. Use it to turn a person's name into the id that superset_theme_list wants in a rel_o_m filter. For created_by the text filter has no effect. Since Superset 6.0. Changes nothing. Returns {count, result: [{value: id, text: name}]}.",
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
    "name": "superset_theme_unset_system_dark",
    "title": "Clear system dark theme",
    "description": "Clear the choice of the system's dark theme: the dark look of the configuration holds again for everybody. The theme itself is kept; for the light one use superset_theme_unset_system_default, to choose another superset_theme_set_system_dark. Does no harm when none is set. Since Superset 6.0. Administrators only. Returns {result}.",
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
    "description": "Clear the choice of the system's default theme: the look of the configuration holds again for everybody. The theme itself is kept; for the dark one use superset_theme_unset_system_dark, to choose another superset_theme_set_system_default. Does no harm when none is set. Since Superset 6.0. Administrators only. Returns {result}.",
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
    "description": "Delete one theme permanently. Dashboards that use it fall back to the default look. Refused for built-in themes and for one set as system theme: clear that first with superset_theme_unset_system_default or superset_theme_unset_system_dark. For several use superset_theme_bulk_delete. Since Superset 6.0. Needs write permission on themes. Returns {message}.",
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
          "type": "integer",
          "description": "Id of the theme, a number."
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
    "description": "Get one theme with its content, who changed it, and whether it is built in or a system theme. To find it by name use superset_theme_list. Read it before superset_theme_update, which wants the whole content. Since Superset 6.0. Changes nothing. Returns {id, result: {theme_name, json_data, is_system, is_system_default, is_system_dark, uuid}}.",
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
          "type": "integer",
          "description": "Id of the theme, a number."
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
        "theme_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_theme_update",
    "title": "Update theme",
    "description": "Change a theme. Both name and content must be given, and the content replaces the old one whole: read it with superset_theme_get_by_id first. Dashboards that use the theme, or everybody if it is a system theme, get the new look. Built-in themes cannot be changed: make a new one with superset_theme_create. Since Superset 6.0. Needs write permission on themes. Returns {id, result}.",
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
          "type": "integer",
          "description": "Id of the theme, a number."
        },
        "json_data": {
          "description": "Ant Design theme: {\"token\": {\"colorPrimary\": \"#1677ff\"}, \"algorithm\": \"dark\", \"components\": {...}}; algorithm: default, dark, compact.",
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
          "description": "Name of the theme."
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
    "description": "Make a theme the dark look of the whole interface, for everybody; it takes the place of the one set before. For the light look use superset_theme_set_system_default, to go back superset_theme_unset_system_dark. The theme cannot be deleted while set. Needs ENABLE_UI_THEME_ADMINISTRATION (on by default). Since Superset 6.0. Administrators only. Returns {id, result}.",
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
          "type": "integer",
          "description": "Id of the theme, a number."
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
    "description": "Make a theme the default look of the whole interface, for everybody; it takes the place of the one set before. For the dark look use superset_theme_set_system_dark, for one dashboard superset_dashboard_update with theme_id, to go back superset_theme_unset_system_default. The theme cannot be deleted while set. Needs ENABLE_UI_THEME_ADMINISTRATION (on by default). Since Superset 6.0. Administrators only. Returns {id, result}.",
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
          "type": "integer",
          "description": "Id of the theme, a number."
        }
      },
      "required": [
        "theme_id"
      ],
      "additionalProperties": false
    }
  }
];
