// Generated from spec/6.1.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_theme_bulk_delete",
    "title": "Theme bulk delete",
    "description": "Bulk delete themes",
    "resource": "theme",
    "endpoint": "themeBulkDelete",
    "method": "DELETE",
    "path": "/api/v1/theme/",
    "effect": "delete",
    "credential": "access",
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
          }
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
    "title": "Theme list",
    "description": "Gets a list of themes, use Rison or JSON query parameters for filtering, sorting, pagination and for selecting specific columns and metadata.",
    "resource": "theme",
    "endpoint": "themeList",
    "method": "GET",
    "path": "/api/v1/theme/",
    "effect": "read",
    "credential": "access",
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
          "description": "Names of the columns to return; the fewer, the shorter the answer. All default columns when left out."
        },
        "filters": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "col": {
                "type": "string"
              },
              "opr": {
                "type": "string"
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
          "description": "Conditions that all must hold, e.g. [{\"col\": \"id\", \"opr\": \"eq\", \"value\": 7}]."
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
          "description": "Column to sort by."
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
    "title": "Theme create",
    "description": "Create a theme",
    "resource": "theme",
    "endpoint": "themeCreate",
    "method": "POST",
    "path": "/api/v1/theme/",
    "effect": "create",
    "credential": "access",
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
          "type": [
            "object",
            "array",
            "string"
          ],
          "additionalProperties": true,
          "items": {}
        },
        "theme_name": {
          "type": "string"
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
    "title": "Theme info",
    "description": "Get metadata information about this API resource",
    "resource": "theme",
    "endpoint": "themeInfo",
    "method": "GET",
    "path": "/api/v1/theme/_info",
    "effect": "read",
    "credential": "access",
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
          }
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
          }
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
          "description": "Which metadata to add to the answer; [\"none\"] for the shortest answer."
        }
      },
      "additionalProperties": false
    }
  },
  {
    "name": "superset_theme_export",
    "title": "Theme export",
    "description": "Download multiple themes as YAML files",
    "resource": "theme",
    "endpoint": "themeExport",
    "method": "GET",
    "path": "/api/v1/theme/export/",
    "effect": "read",
    "credential": "access",
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
          }
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
    "title": "Theme import",
    "description": "Import themes from a ZIP file",
    "resource": "theme",
    "endpoint": "themeImport",
    "method": "POST",
    "path": "/api/v1/theme/import/",
    "effect": "create",
    "credential": "access",
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
      "destructiveHint": false,
      "idempotentHint": false,
      "openWorldHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "formData": {
          "description": "A path inside an allowed folder, or inline content {name, text} or {name, base64}.",
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
          "description": "true to replace what exists already under the same UUID; without it, importing that fails."
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
    "title": "Theme list related",
    "description": "Get related fields data",
    "resource": "theme",
    "endpoint": "themeListRelated",
    "method": "GET",
    "path": "/api/v1/theme/related/{column_name}",
    "effect": "read",
    "credential": "access",
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
          "type": "string"
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
    "title": "Theme unset system dark",
    "description": "Clear the system dark theme",
    "resource": "theme",
    "endpoint": "themeUnsetSystemDark",
    "method": "DELETE",
    "path": "/api/v1/theme/unset_system_dark",
    "effect": "delete",
    "credential": "access",
    "accept": "application/json",
    "arguments": [],
    "annotations": {
      "readOnlyHint": false,
      "destructiveHint": true,
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
    "title": "Theme unset system default",
    "description": "Clear the system default theme",
    "resource": "theme",
    "endpoint": "themeUnsetSystemDefault",
    "method": "DELETE",
    "path": "/api/v1/theme/unset_system_default",
    "effect": "delete",
    "credential": "access",
    "accept": "application/json",
    "arguments": [],
    "annotations": {
      "readOnlyHint": false,
      "destructiveHint": true,
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
    "title": "Theme delete",
    "description": "Delete a theme",
    "resource": "theme",
    "endpoint": "themeDelete",
    "method": "DELETE",
    "path": "/api/v1/theme/{pk}",
    "effect": "delete",
    "credential": "access",
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
    "title": "Theme get by id",
    "description": "Get an item model",
    "resource": "theme",
    "endpoint": "themeGetById",
    "method": "GET",
    "path": "/api/v1/theme/{pk}",
    "effect": "read",
    "credential": "access",
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
    "title": "Theme update",
    "description": "Update a theme",
    "resource": "theme",
    "endpoint": "themeUpdate",
    "method": "PUT",
    "path": "/api/v1/theme/{pk}",
    "effect": "update",
    "credential": "access",
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
          "type": [
            "object",
            "array",
            "string"
          ],
          "additionalProperties": true,
          "items": {}
        },
        "theme_name": {
          "type": "string"
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
    "title": "Theme set system dark",
    "description": "Set a theme as the system dark theme",
    "resource": "theme",
    "endpoint": "themeSetSystemDark",
    "method": "PUT",
    "path": "/api/v1/theme/{pk}/set_system_dark",
    "effect": "update",
    "credential": "access",
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
    "title": "Theme set system default",
    "description": "Set a theme as the system default theme",
    "resource": "theme",
    "endpoint": "themeSetSystemDefault",
    "method": "PUT",
    "path": "/api/v1/theme/{pk}/set_system_default",
    "effect": "update",
    "credential": "access",
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
