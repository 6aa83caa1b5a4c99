// Generated from spec/6.1.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_dashboard_bulk_delete",
    "title": "Dashboard bulk delete",
    "description": "Bulk delete dashboards",
    "resource": "dashboard",
    "endpoint": "dashboardBulkDelete",
    "method": "DELETE",
    "path": "/api/v1/dashboard/",
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
    "name": "superset_dashboard_list",
    "title": "Dashboard list",
    "description": "Gets a list of dashboards, use Rison or JSON query parameters for filtering, sorting, pagination and for selecting specific columns and metadata.",
    "resource": "dashboard",
    "endpoint": "dashboardList",
    "method": "GET",
    "path": "/api/v1/dashboard/",
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
    "name": "superset_dashboard_create",
    "title": "Dashboard create",
    "description": "Create a new dashboard",
    "resource": "dashboard",
    "endpoint": "dashboardCreate",
    "method": "POST",
    "path": "/api/v1/dashboard/",
    "effect": "create",
    "credential": "access",
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "certification_details",
        "in": "body",
        "wire": "certification_details",
        "required": false
      },
      {
        "name": "certified_by",
        "in": "body",
        "wire": "certified_by",
        "required": false
      },
      {
        "name": "css",
        "in": "body",
        "wire": "css",
        "required": false
      },
      {
        "name": "dashboard_title",
        "in": "body",
        "wire": "dashboard_title",
        "required": false
      },
      {
        "name": "external_url",
        "in": "body",
        "wire": "external_url",
        "required": false
      },
      {
        "name": "is_managed_externally",
        "in": "body",
        "wire": "is_managed_externally",
        "required": false
      },
      {
        "name": "json_metadata",
        "in": "body",
        "wire": "json_metadata",
        "required": false
      },
      {
        "name": "owners",
        "in": "body",
        "wire": "owners",
        "required": false
      },
      {
        "name": "position_json",
        "in": "body",
        "wire": "position_json",
        "required": false
      },
      {
        "name": "published",
        "in": "body",
        "wire": "published",
        "required": false
      },
      {
        "name": "roles",
        "in": "body",
        "wire": "roles",
        "required": false
      },
      {
        "name": "slug",
        "in": "body",
        "wire": "slug",
        "required": false
      },
      {
        "name": "theme_id",
        "in": "body",
        "wire": "theme_id",
        "required": false
      },
      {
        "name": "uuid",
        "in": "body",
        "wire": "uuid",
        "required": false
      }
    ],
    "jsonText": [
      "json_metadata",
      "position_json"
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
        "certification_details": {
          "type": [
            "string",
            "null"
          ],
          "description": "What the certification says."
        },
        "certified_by": {
          "type": [
            "string",
            "null"
          ],
          "description": "Person or group that certified it; an empty text removes the certification."
        },
        "css": {
          "type": "string",
          "description": "Override CSS for the dashboard."
        },
        "dashboard_title": {
          "type": [
            "string",
            "null"
          ],
          "description": "A title for the dashboard.",
          "minLength": 0,
          "maxLength": 500
        },
        "external_url": {
          "type": [
            "string",
            "null"
          ],
          "description": "Link to the system that manages it, if it is managed externally."
        },
        "is_managed_externally": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "true when another system manages it, so that it cannot be edited in Superset."
        },
        "json_metadata": {
          "description": "This JSON object is generated dynamically when clicking the save or overwrite button in the dashboard view. It is exposed here for reference and for power users who may want to alter specific parameters.",
          "type": [
            "object",
            "array",
            "string"
          ],
          "additionalProperties": true,
          "items": {}
        },
        "owners": {
          "type": "array",
          "items": {
            "type": "integer",
            "description": "Owner are users ids allowed to delete or change this dashboard. If left empty you will be one of the owners of the dashboard."
          },
          "description": "Ids of the users who may change it; you, when left empty."
        },
        "position_json": {
          "description": "This json object describes the positioning of the widgets in the dashboard. It is dynamically generated when adjusting the widgets size and positions by using drag & drop in the dashboard view",
          "type": [
            "object",
            "array",
            "string"
          ],
          "additionalProperties": true,
          "items": {}
        },
        "published": {
          "type": "boolean",
          "description": "Determines whether or not this dashboard is visible in the list of all dashboards."
        },
        "roles": {
          "type": "array",
          "items": {
            "type": "integer",
            "description": "Roles is a list which defines access to the dashboard. These roles are always applied in addition to restrictions on dataset level access. If no roles defined then the dashboard is available to all roles."
          }
        },
        "slug": {
          "type": [
            "string",
            "null"
          ],
          "description": "Unique identifying part for the web address of the dashboard.",
          "minLength": 1,
          "maxLength": 255
        },
        "theme_id": {
          "type": [
            "integer",
            "null"
          ],
          "description": "Theme ID for the dashboard"
        },
        "uuid": {
          "type": [
            "string",
            "null"
          ],
          "description": "A UUID."
        }
      },
      "additionalProperties": false
    }
  },
  {
    "name": "superset_dashboard_info",
    "title": "Dashboard info",
    "description": "Get metadata information about this API resource",
    "resource": "dashboard",
    "endpoint": "dashboardInfo",
    "method": "GET",
    "path": "/api/v1/dashboard/_info",
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
    "name": "superset_dashboard_export",
    "title": "Dashboard export",
    "description": "Download multiple dashboards as YAML files",
    "resource": "dashboard",
    "endpoint": "dashboardExport",
    "method": "GET",
    "path": "/api/v1/dashboard/export/",
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
    "name": "superset_dashboard_get_favorite_status",
    "title": "Dashboard get favorite status",
    "description": "Check favorited dashboards for current user",
    "resource": "dashboard",
    "endpoint": "dashboardGetFavoriteStatus",
    "method": "GET",
    "path": "/api/v1/dashboard/favorite_status/",
    "effect": "read",
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
    "name": "superset_dashboard_import",
    "title": "Dashboard import",
    "description": "Import dashboard(s) with associated charts/datasets/databases",
    "resource": "dashboard",
    "endpoint": "dashboardImport",
    "method": "POST",
    "path": "/api/v1/dashboard/import/",
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
      },
      {
        "name": "passwords",
        "in": "form",
        "wire": "passwords",
        "required": false
      },
      {
        "name": "ssh_tunnel_passwords",
        "in": "form",
        "wire": "ssh_tunnel_passwords",
        "required": false
      },
      {
        "name": "ssh_tunnel_private_key_passwords",
        "in": "form",
        "wire": "ssh_tunnel_private_key_passwords",
        "required": false
      },
      {
        "name": "ssh_tunnel_private_keys",
        "in": "form",
        "wire": "ssh_tunnel_private_keys",
        "required": false
      }
    ],
    "jsonText": [
      "passwords",
      "ssh_tunnel_passwords",
      "ssh_tunnel_private_key_passwords",
      "ssh_tunnel_private_keys"
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
          "description": "upload file (ZIP or JSON). A path inside an allowed folder, or inline content {name, text} or {name, base64}.",
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
        },
        "passwords": {
          "description": "Database passwords by file in the archive, e.g. {\"databases/MyDatabase.yaml\": \"secret\"}.",
          "type": [
            "object",
            "array",
            "string"
          ],
          "additionalProperties": true,
          "items": {}
        },
        "ssh_tunnel_passwords": {
          "description": "SSH tunnel passwords by file in the archive, e.g. {\"databases/MyDatabase.yaml\": \"secret\"}.",
          "type": [
            "object",
            "array",
            "string"
          ],
          "additionalProperties": true,
          "items": {}
        },
        "ssh_tunnel_private_key_passwords": {
          "description": "Passwords of those private keys by file in the archive, e.g. {\"databases/MyDatabase.yaml\": \"secret\"}.",
          "type": [
            "object",
            "array",
            "string"
          ],
          "additionalProperties": true,
          "items": {}
        },
        "ssh_tunnel_private_keys": {
          "description": "SSH tunnel private keys by file in the archive, e.g. {\"databases/MyDatabase.yaml\": \"-----BEGIN …\"}.",
          "type": [
            "object",
            "array",
            "string"
          ],
          "additionalProperties": true,
          "items": {}
        }
      },
      "required": [
        "formData"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_dashboard_list_related",
    "title": "Dashboard list related",
    "description": "Get a list of all possible owners for a dashboard.",
    "resource": "dashboard",
    "endpoint": "dashboardListRelated",
    "method": "GET",
    "path": "/api/v1/dashboard/related/{column_name}",
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
    "name": "superset_dashboard_get_by_id",
    "title": "Dashboard get by id",
    "description": "Get a dashboard detail information",
    "resource": "dashboard",
    "endpoint": "dashboardGetById",
    "method": "GET",
    "path": "/api/v1/dashboard/{id_or_slug}",
    "effect": "read",
    "credential": "access",
    "accept": "application/json",
    "arguments": [
      {
        "name": "dashboard_id",
        "in": "path",
        "wire": "id_or_slug",
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
        "dashboard_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id (number) or slug of the dashboard."
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
        "dashboard_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_dashboard_get_charts",
    "title": "Dashboard get charts",
    "description": "Get a dashboard's chart definitions.",
    "resource": "dashboard",
    "endpoint": "dashboardGetCharts",
    "method": "GET",
    "path": "/api/v1/dashboard/{id_or_slug}/charts",
    "effect": "read",
    "credential": "access",
    "accept": "application/json",
    "arguments": [
      {
        "name": "dashboard_id",
        "in": "path",
        "wire": "id_or_slug",
        "required": true
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
        "dashboard_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id (number) or slug of the dashboard."
        }
      },
      "required": [
        "dashboard_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_dashboard_copy",
    "title": "Dashboard copy",
    "description": "Create a copy of an existing dashboard",
    "resource": "dashboard",
    "endpoint": "dashboardCopy",
    "method": "POST",
    "path": "/api/v1/dashboard/{id_or_slug}/copy/",
    "effect": "create",
    "credential": "access",
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "dashboard_id",
        "in": "path",
        "wire": "id_or_slug",
        "required": true
      },
      {
        "name": "css",
        "in": "body",
        "wire": "css",
        "required": false
      },
      {
        "name": "dashboard_title",
        "in": "body",
        "wire": "dashboard_title",
        "required": false
      },
      {
        "name": "duplicate_slices",
        "in": "body",
        "wire": "duplicate_slices",
        "required": false
      },
      {
        "name": "json_metadata",
        "in": "body",
        "wire": "json_metadata",
        "required": true
      }
    ],
    "jsonText": [
      "json_metadata"
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
        "dashboard_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id (number) or slug of the dashboard."
        },
        "css": {
          "type": "string",
          "description": "Override CSS for the dashboard."
        },
        "dashboard_title": {
          "type": [
            "string",
            "null"
          ],
          "description": "A title for the dashboard.",
          "minLength": 0,
          "maxLength": 500
        },
        "duplicate_slices": {
          "type": "boolean",
          "description": "Whether or not to also copy all charts on the dashboard"
        },
        "json_metadata": {
          "description": "This JSON object is generated dynamically when clicking the save or overwrite button in the dashboard view. It is exposed here for reference and for power users who may want to alter specific parameters.",
          "type": [
            "object",
            "array",
            "string"
          ],
          "additionalProperties": true,
          "items": {}
        }
      },
      "required": [
        "dashboard_id",
        "json_metadata"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_dashboard_get_datasets",
    "title": "Dashboard get datasets",
    "description": "Returns a list of a dashboard's datasets. Each dataset includes only the information necessary to render the dashboard's charts.",
    "resource": "dashboard",
    "endpoint": "dashboardGetDatasets",
    "method": "GET",
    "path": "/api/v1/dashboard/{id_or_slug}/datasets",
    "effect": "read",
    "credential": "access",
    "accept": "application/json",
    "arguments": [
      {
        "name": "dashboard_id",
        "in": "path",
        "wire": "id_or_slug",
        "required": true
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
        "dashboard_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id (number) or slug of the dashboard."
        }
      },
      "required": [
        "dashboard_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_dashboard_delete_embedded",
    "title": "Dashboard delete embedded",
    "description": "Delete a dashboard's embedded configuration",
    "resource": "dashboard",
    "endpoint": "dashboardDeleteEmbedded",
    "method": "DELETE",
    "path": "/api/v1/dashboard/{id_or_slug}/embedded",
    "effect": "delete",
    "credential": "access",
    "accept": "application/json",
    "arguments": [
      {
        "name": "dashboard_id",
        "in": "path",
        "wire": "id_or_slug",
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
        "dashboard_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id (number) or slug of the dashboard."
        }
      },
      "required": [
        "dashboard_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_dashboard_get_embedded",
    "title": "Dashboard get embedded",
    "description": "Get the dashboard's embedded configuration",
    "resource": "dashboard",
    "endpoint": "dashboardGetEmbedded",
    "method": "GET",
    "path": "/api/v1/dashboard/{id_or_slug}/embedded",
    "effect": "read",
    "credential": "access",
    "accept": "application/json",
    "arguments": [
      {
        "name": "dashboard_id",
        "in": "path",
        "wire": "id_or_slug",
        "required": true
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
        "dashboard_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id (number) or slug of the dashboard."
        }
      },
      "required": [
        "dashboard_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_dashboard_set_embedded",
    "title": "Dashboard set embedded",
    "description": "Set a dashboard's embedded configuration",
    "resource": "dashboard",
    "endpoint": "dashboardSetEmbedded",
    "method": "POST",
    "path": "/api/v1/dashboard/{id_or_slug}/embedded",
    "effect": "create",
    "credential": "access",
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "dashboard_id",
        "in": "path",
        "wire": "id_or_slug",
        "required": true
      },
      {
        "name": "allowed_domains",
        "in": "body",
        "wire": "allowed_domains",
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
        "dashboard_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id (number) or slug of the dashboard."
        },
        "allowed_domains": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "dashboard_id",
        "allowed_domains"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_dashboard_update_embedded",
    "title": "Dashboard update embedded",
    "description": "Sets a dashboard's embedded configuration.",
    "resource": "dashboard",
    "endpoint": "dashboardUpdateEmbedded",
    "method": "PUT",
    "path": "/api/v1/dashboard/{id_or_slug}/embedded",
    "effect": "update",
    "credential": "access",
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "dashboard_id",
        "in": "path",
        "wire": "id_or_slug",
        "required": true
      },
      {
        "name": "allowed_domains",
        "in": "body",
        "wire": "allowed_domains",
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
        "dashboard_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id (number) or slug of the dashboard."
        },
        "allowed_domains": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "dashboard_id",
        "allowed_domains"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_dashboard_get_tabs",
    "title": "Dashboard get tabs",
    "description": "Returns a list of a dashboard's tabs and dashboard's nested tree structure for associated tabs.",
    "resource": "dashboard",
    "endpoint": "dashboardGetTabs",
    "method": "GET",
    "path": "/api/v1/dashboard/{id_or_slug}/tabs",
    "effect": "read",
    "credential": "access",
    "accept": "application/json",
    "arguments": [
      {
        "name": "dashboard_id",
        "in": "path",
        "wire": "id_or_slug",
        "required": true
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
        "dashboard_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id (number) or slug of the dashboard."
        }
      },
      "required": [
        "dashboard_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_dashboard_delete",
    "title": "Dashboard delete",
    "description": "Delete a dashboard",
    "resource": "dashboard",
    "endpoint": "dashboardDelete",
    "method": "DELETE",
    "path": "/api/v1/dashboard/{pk}",
    "effect": "delete",
    "credential": "access",
    "accept": "application/json",
    "arguments": [
      {
        "name": "dashboard_id",
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
        "dashboard_id": {
          "type": "integer",
          "description": "Id of the dashboard, a number."
        }
      },
      "required": [
        "dashboard_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_dashboard_update",
    "title": "Dashboard update",
    "description": "Update a dashboard",
    "resource": "dashboard",
    "endpoint": "dashboardUpdate",
    "method": "PUT",
    "path": "/api/v1/dashboard/{pk}",
    "effect": "update",
    "credential": "access",
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "dashboard_id",
        "in": "path",
        "wire": "pk",
        "required": true
      },
      {
        "name": "certification_details",
        "in": "body",
        "wire": "certification_details",
        "required": false
      },
      {
        "name": "certified_by",
        "in": "body",
        "wire": "certified_by",
        "required": false
      },
      {
        "name": "css",
        "in": "body",
        "wire": "css",
        "required": false
      },
      {
        "name": "dashboard_title",
        "in": "body",
        "wire": "dashboard_title",
        "required": false
      },
      {
        "name": "external_url",
        "in": "body",
        "wire": "external_url",
        "required": false
      },
      {
        "name": "is_managed_externally",
        "in": "body",
        "wire": "is_managed_externally",
        "required": false
      },
      {
        "name": "json_metadata",
        "in": "body",
        "wire": "json_metadata",
        "required": false
      },
      {
        "name": "owners",
        "in": "body",
        "wire": "owners",
        "required": false
      },
      {
        "name": "position_json",
        "in": "body",
        "wire": "position_json",
        "required": false
      },
      {
        "name": "published",
        "in": "body",
        "wire": "published",
        "required": false
      },
      {
        "name": "roles",
        "in": "body",
        "wire": "roles",
        "required": false
      },
      {
        "name": "slug",
        "in": "body",
        "wire": "slug",
        "required": false
      },
      {
        "name": "tags",
        "in": "body",
        "wire": "tags",
        "required": false
      },
      {
        "name": "theme_id",
        "in": "body",
        "wire": "theme_id",
        "required": false
      },
      {
        "name": "uuid",
        "in": "body",
        "wire": "uuid",
        "required": false
      }
    ],
    "jsonText": [
      "json_metadata",
      "position_json"
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
        "dashboard_id": {
          "type": "integer",
          "description": "Id of the dashboard, a number."
        },
        "certification_details": {
          "type": [
            "string",
            "null"
          ],
          "description": "What the certification says."
        },
        "certified_by": {
          "type": [
            "string",
            "null"
          ],
          "description": "Person or group that certified it; an empty text removes the certification."
        },
        "css": {
          "type": [
            "string",
            "null"
          ],
          "description": "Override CSS for the dashboard."
        },
        "dashboard_title": {
          "type": [
            "string",
            "null"
          ],
          "description": "A title for the dashboard.",
          "minLength": 0,
          "maxLength": 500
        },
        "external_url": {
          "type": [
            "string",
            "null"
          ],
          "description": "Link to the system that manages it, if it is managed externally."
        },
        "is_managed_externally": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "true when another system manages it, so that it cannot be edited in Superset."
        },
        "json_metadata": {
          "description": "This JSON object is generated dynamically when clicking the save or overwrite button in the dashboard view. It is exposed here for reference and for power users who may want to alter specific parameters.",
          "type": [
            "object",
            "array",
            "string",
            "null"
          ],
          "additionalProperties": true,
          "items": {}
        },
        "owners": {
          "type": "array",
          "items": {
            "type": [
              "integer",
              "null"
            ],
            "description": "Owner are users ids allowed to delete or change this dashboard. If left empty you will be one of the owners of the dashboard."
          },
          "description": "Ids of the users who may change it; you, when left empty."
        },
        "position_json": {
          "description": "This json object describes the positioning of the widgets in the dashboard. It is dynamically generated when adjusting the widgets size and positions by using drag & drop in the dashboard view",
          "type": [
            "object",
            "array",
            "string",
            "null"
          ],
          "additionalProperties": true,
          "items": {}
        },
        "published": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Determines whether or not this dashboard is visible in the list of all dashboards."
        },
        "roles": {
          "type": "array",
          "items": {
            "type": [
              "integer",
              "null"
            ],
            "description": "Roles is a list which defines access to the dashboard. These roles are always applied in addition to restrictions on dataset level access. If no roles defined then the dashboard is available to all roles."
          }
        },
        "slug": {
          "type": [
            "string",
            "null"
          ],
          "description": "Unique identifying part for the web address of the dashboard.",
          "minLength": 0,
          "maxLength": 255
        },
        "tags": {
          "type": "array",
          "items": {
            "type": [
              "integer",
              "null"
            ],
            "description": "Tags to be associated with the dashboard"
          }
        },
        "theme_id": {
          "type": [
            "integer",
            "null"
          ],
          "description": "Theme ID for the dashboard"
        },
        "uuid": {
          "type": [
            "string",
            "null"
          ],
          "description": "A UUID."
        }
      },
      "required": [
        "dashboard_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_dashboard_cache_screenshot",
    "title": "Dashboard cache screenshot",
    "description": "Compute and cache a screenshot",
    "resource": "dashboard",
    "endpoint": "dashboardCacheScreenshot",
    "method": "POST",
    "path": "/api/v1/dashboard/{pk}/cache_dashboard_screenshot/",
    "effect": "create",
    "credential": "access",
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "dashboard_id",
        "in": "path",
        "wire": "pk",
        "required": true
      },
      {
        "name": "activeTabs",
        "in": "body",
        "wire": "activeTabs",
        "required": false
      },
      {
        "name": "anchor",
        "in": "body",
        "wire": "anchor",
        "required": false
      },
      {
        "name": "dataMask",
        "in": "body",
        "wire": "dataMask",
        "required": false
      },
      {
        "name": "urlParams",
        "in": "body",
        "wire": "urlParams",
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
        "dashboard_id": {
          "type": "integer",
          "description": "Id of the dashboard, a number."
        },
        "activeTabs": {
          "type": "array",
          "description": "A list representing active tabs.",
          "items": {
            "type": "string"
          }
        },
        "anchor": {
          "type": "string",
          "description": "A string representing the anchor."
        },
        "dataMask": {
          "type": "object",
          "description": "An object representing the data mask.",
          "additionalProperties": true
        },
        "urlParams": {
          "type": "array",
          "description": "A list of tuples, each containing two strings.",
          "items": {}
        }
      },
      "required": [
        "dashboard_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_dashboard_update_chart_customizations",
    "title": "Dashboard update chart customizations",
    "description": "Update chart customizations configuration for a dashboard.",
    "resource": "dashboard",
    "endpoint": "dashboardUpdateChartCustomizations",
    "method": "PUT",
    "path": "/api/v1/dashboard/{pk}/chart_customizations",
    "effect": "update",
    "credential": "access",
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "dashboard_id",
        "in": "path",
        "wire": "pk",
        "required": true
      },
      {
        "name": "modified",
        "in": "body",
        "wire": "modified",
        "required": false
      },
      {
        "name": "deleted",
        "in": "body",
        "wire": "deleted",
        "required": false
      },
      {
        "name": "reordered",
        "in": "body",
        "wire": "reordered",
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
        "dashboard_id": {
          "type": "integer",
          "description": "Id of the dashboard, a number."
        },
        "modified": {
          "type": "array",
          "description": "Customizations to add or replace, whole, each with its id.",
          "items": {
            "type": "object",
            "additionalProperties": true
          }
        },
        "deleted": {
          "type": "array",
          "description": "Ids of the customizations to remove.",
          "items": {
            "type": "string"
          }
        },
        "reordered": {
          "type": "array",
          "description": "Ids of all customizations in their new order; empty keeps the order.",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "dashboard_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_dashboard_update_colors",
    "title": "Dashboard update colors",
    "description": "Update colors configuration for a dashboard.",
    "resource": "dashboard",
    "endpoint": "dashboardUpdateColors",
    "method": "PUT",
    "path": "/api/v1/dashboard/{pk}/colors",
    "effect": "update",
    "credential": "access",
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "dashboard_id",
        "in": "path",
        "wire": "pk",
        "required": true
      },
      {
        "name": "mark_updated",
        "in": "query",
        "wire": "mark_updated",
        "required": false
      },
      {
        "name": "color_namespace",
        "in": "body",
        "wire": "color_namespace",
        "required": false
      },
      {
        "name": "color_scheme",
        "in": "body",
        "wire": "color_scheme",
        "required": false
      },
      {
        "name": "color_scheme_domain",
        "in": "body",
        "wire": "color_scheme_domain",
        "required": false
      },
      {
        "name": "label_colors",
        "in": "body",
        "wire": "label_colors",
        "required": false
      },
      {
        "name": "map_label_colors",
        "in": "body",
        "wire": "map_label_colors",
        "required": false
      },
      {
        "name": "shared_label_colors",
        "in": "body",
        "wire": "shared_label_colors",
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
        "dashboard_id": {
          "type": "integer",
          "description": "Id of the dashboard, a number."
        },
        "mark_updated": {
          "type": "boolean",
          "description": "Whether to update the dashboard changed_on field"
        },
        "color_namespace": {
          "type": [
            "string",
            "null"
          ],
          "description": "Namespace of the color scheme."
        },
        "color_scheme": {
          "type": [
            "string",
            "null"
          ],
          "description": "Name of the color scheme, e.g. supersetColors."
        },
        "color_scheme_domain": {
          "type": "array",
          "description": "Colors of the scheme.",
          "items": {
            "type": "string"
          }
        },
        "label_colors": {
          "type": "object",
          "description": "Color by label, as the user set it.",
          "additionalProperties": {
            "type": "string"
          }
        },
        "map_label_colors": {
          "type": "object",
          "description": "Color by label over all charts.",
          "additionalProperties": {
            "type": "string"
          }
        },
        "shared_label_colors": {
          "type": "array",
          "description": "Labels that several charts share.",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "dashboard_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_dashboard_export_as_example",
    "title": "Dashboard export as example",
    "description": "Exports a dashboard with its charts and datasets in the example format used by the Superset example loading system. The export includes Parquet data files and YAML configuration files.",
    "resource": "dashboard",
    "endpoint": "dashboardExportAsExample",
    "method": "GET",
    "path": "/api/v1/dashboard/{pk}/export_as_example/",
    "effect": "read",
    "credential": "access",
    "accept": "application/zip, application/json",
    "arguments": [
      {
        "name": "dashboard_id",
        "in": "path",
        "wire": "pk",
        "required": true
      },
      {
        "name": "export_data",
        "in": "query",
        "wire": "export_data",
        "required": false
      },
      {
        "name": "sample_rows",
        "in": "query",
        "wire": "sample_rows",
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
        "dashboard_id": {
          "type": "integer",
          "description": "Id of the dashboard, a number."
        },
        "export_data": {
          "type": "boolean",
          "default": true,
          "description": "Whether to include Parquet data files"
        },
        "sample_rows": {
          "type": "integer",
          "description": "Limit data export to this many rows per dataset"
        }
      },
      "required": [
        "dashboard_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_dashboard_remove_favorite",
    "title": "Dashboard remove favorite",
    "description": "Remove the dashboard from the user favorite list",
    "resource": "dashboard",
    "endpoint": "dashboardRemoveFavorite",
    "method": "DELETE",
    "path": "/api/v1/dashboard/{pk}/favorites/",
    "effect": "delete",
    "credential": "access",
    "accept": "application/json",
    "arguments": [
      {
        "name": "dashboard_id",
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
        "dashboard_id": {
          "type": "integer",
          "description": "Id of the dashboard, a number."
        }
      },
      "required": [
        "dashboard_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_dashboard_add_favorite",
    "title": "Dashboard add favorite",
    "description": "Mark the dashboard as favorite for the current user",
    "resource": "dashboard",
    "endpoint": "dashboardAddFavorite",
    "method": "POST",
    "path": "/api/v1/dashboard/{pk}/favorites/",
    "effect": "create",
    "credential": "access",
    "accept": "application/json",
    "arguments": [
      {
        "name": "dashboard_id",
        "in": "path",
        "wire": "pk",
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
        "dashboard_id": {
          "type": "integer",
          "description": "Id of the dashboard, a number."
        }
      },
      "required": [
        "dashboard_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_dashboard_create_filter_state",
    "title": "Dashboard create filter state",
    "description": "Create a dashboard's filter state",
    "resource": "dashboard",
    "endpoint": "dashboardCreateFilterState",
    "method": "POST",
    "path": "/api/v1/dashboard/{pk}/filter_state",
    "effect": "create",
    "credential": "access",
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "dashboard_id",
        "in": "path",
        "wire": "pk",
        "required": true
      },
      {
        "name": "tab_id",
        "in": "query",
        "wire": "tab_id",
        "required": false
      },
      {
        "name": "value",
        "in": "body",
        "wire": "value",
        "required": true
      }
    ],
    "jsonText": [
      "value"
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
        "dashboard_id": {
          "type": "integer",
          "description": "Id of the dashboard, a number."
        },
        "tab_id": {
          "type": "integer"
        },
        "value": {
          "description": "Any type of JSON supported text.",
          "type": [
            "object",
            "array",
            "string"
          ],
          "additionalProperties": true,
          "items": {}
        }
      },
      "required": [
        "dashboard_id",
        "value"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_dashboard_delete_filter_state",
    "title": "Dashboard delete filter state",
    "description": "Delete a dashboard's filter state value",
    "resource": "dashboard",
    "endpoint": "dashboardDeleteFilterState",
    "method": "DELETE",
    "path": "/api/v1/dashboard/{pk}/filter_state/{key}",
    "effect": "delete",
    "credential": "access",
    "accept": "application/json",
    "arguments": [
      {
        "name": "dashboard_id",
        "in": "path",
        "wire": "pk",
        "required": true
      },
      {
        "name": "key",
        "in": "path",
        "wire": "key",
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
        "dashboard_id": {
          "type": "integer",
          "description": "Id of the dashboard, a number."
        },
        "key": {
          "type": "string",
          "description": "The value key."
        }
      },
      "required": [
        "dashboard_id",
        "key"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_dashboard_get_filter_state",
    "title": "Dashboard get filter state",
    "description": "Get a dashboard's filter state value",
    "resource": "dashboard",
    "endpoint": "dashboardGetFilterState",
    "method": "GET",
    "path": "/api/v1/dashboard/{pk}/filter_state/{key}",
    "effect": "read",
    "credential": "access",
    "accept": "application/json",
    "arguments": [
      {
        "name": "dashboard_id",
        "in": "path",
        "wire": "pk",
        "required": true
      },
      {
        "name": "key",
        "in": "path",
        "wire": "key",
        "required": true
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
        "dashboard_id": {
          "type": "integer",
          "description": "Id of the dashboard, a number."
        },
        "key": {
          "type": "string"
        }
      },
      "required": [
        "dashboard_id",
        "key"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_dashboard_update_filter_state",
    "title": "Dashboard update filter state",
    "description": "Update a dashboard's filter state value",
    "resource": "dashboard",
    "endpoint": "dashboardUpdateFilterState",
    "method": "PUT",
    "path": "/api/v1/dashboard/{pk}/filter_state/{key}",
    "effect": "update",
    "credential": "access",
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "dashboard_id",
        "in": "path",
        "wire": "pk",
        "required": true
      },
      {
        "name": "key",
        "in": "path",
        "wire": "key",
        "required": true
      },
      {
        "name": "tab_id",
        "in": "query",
        "wire": "tab_id",
        "required": false
      },
      {
        "name": "value",
        "in": "body",
        "wire": "value",
        "required": true
      }
    ],
    "jsonText": [
      "value"
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
        "dashboard_id": {
          "type": "integer",
          "description": "Id of the dashboard, a number."
        },
        "key": {
          "type": "string"
        },
        "tab_id": {
          "type": "integer"
        },
        "value": {
          "description": "Any type of JSON supported text.",
          "type": [
            "object",
            "array",
            "string"
          ],
          "additionalProperties": true,
          "items": {}
        }
      },
      "required": [
        "dashboard_id",
        "key",
        "value"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_dashboard_update_filters",
    "title": "Dashboard update filters",
    "description": "Update native filters configuration for a dashboard.",
    "resource": "dashboard",
    "endpoint": "dashboardUpdateFilters",
    "method": "PUT",
    "path": "/api/v1/dashboard/{pk}/filters",
    "effect": "update",
    "credential": "access",
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "dashboard_id",
        "in": "path",
        "wire": "pk",
        "required": true
      },
      {
        "name": "modified",
        "in": "body",
        "wire": "modified",
        "required": false
      },
      {
        "name": "deleted",
        "in": "body",
        "wire": "deleted",
        "required": false
      },
      {
        "name": "reordered",
        "in": "body",
        "wire": "reordered",
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
        "dashboard_id": {
          "type": "integer",
          "description": "Id of the dashboard, a number."
        },
        "modified": {
          "type": "array",
          "description": "Filters to add or replace, whole, each with its id, e.g. \"NATIVE_FILTER-abc\".",
          "items": {
            "type": "object",
            "additionalProperties": true
          }
        },
        "deleted": {
          "type": "array",
          "description": "Ids of the filters to remove.",
          "items": {
            "type": "string"
          }
        },
        "reordered": {
          "type": "array",
          "description": "Ids of all filters in their new order; empty keeps the order.",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "dashboard_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_dashboard_permalink_create",
    "title": "Create a dashboard permalink",
    "description": "Create a lasting link that opens a dashboard in a given state: filter values, tabs, anchor. Use it to share a filtered view; for a chart use superset_explore_permalink_create. The dashboard itself is unchanged and the link gives nobody access they lack. The same state gives you the same link again; links cannot be deleted here. Filter ids come from the native_filter_configuration in json_metadata. Returns {key, url}.",
    "resource": "dashboard",
    "endpoint": "dashboardPermalinkCreate",
    "method": "POST",
    "path": "/api/v1/dashboard/{pk}/permalink",
    "effect": "create",
    "credential": "access",
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "dashboard_id",
        "in": "path",
        "wire": "pk",
        "required": true
      },
      {
        "name": "activeTabs",
        "in": "body",
        "wire": "activeTabs",
        "required": false
      },
      {
        "name": "anchor",
        "in": "body",
        "wire": "anchor",
        "required": false
      },
      {
        "name": "chartStates",
        "in": "body",
        "wire": "chartStates",
        "required": false
      },
      {
        "name": "dataMask",
        "in": "body",
        "wire": "dataMask",
        "required": false
      },
      {
        "name": "urlParams",
        "in": "body",
        "wire": "urlParams",
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
        "dashboard_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id, slug or UUID of the dashboard."
        },
        "activeTabs": {
          "type": [
            "array",
            "null"
          ],
          "description": "Ids of the tabs to open, e.g. [\"TAB-x1\"], see superset_dashboard_get_tabs.",
          "items": {
            "type": "string"
          }
        },
        "anchor": {
          "type": [
            "string",
            "null"
          ],
          "description": "Id of the layout component to scroll to, e.g. \"CHART-x1\" or \"TAB-x1\"."
        },
        "chartStates": {
          "type": [
            "object",
            "null"
          ],
          "description": "Sorting, filters and column order of table charts, by chart id.",
          "additionalProperties": true
        },
        "dataMask": {
          "type": [
            "object",
            "null"
          ],
          "description": "Filters: {\"NATIVE_FILTER-x\":{\"extraFormData\":{\"filters\":[{\"col\":\"c\",\"op\":\"IN\",\"val\":[\"a\"]}]},\"filterState\":{\"value\":[\"a\"]}}}.",
          "additionalProperties": true
        },
        "urlParams": {
          "type": [
            "array",
            "null"
          ],
          "description": "Query parameters of the link as pairs, e.g. [[\"standalone\", \"1\"]].",
          "items": {
            "description": "URL Parameter key-value pair"
          }
        }
      },
      "required": [
        "dashboard_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_dashboard_get_screenshot",
    "title": "Dashboard get screenshot",
    "description": "Get a computed screenshot from cache",
    "resource": "dashboard",
    "endpoint": "dashboardGetScreenshot",
    "method": "GET",
    "path": "/api/v1/dashboard/{pk}/screenshot/{digest}/",
    "effect": "read",
    "credential": "access",
    "accept": "application/pdf, image/png, application/json",
    "arguments": [
      {
        "name": "dashboard_id",
        "in": "path",
        "wire": "pk",
        "required": true
      },
      {
        "name": "digest",
        "in": "path",
        "wire": "digest",
        "required": true
      },
      {
        "name": "download_format",
        "in": "query",
        "wire": "download_format",
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
        "dashboard_id": {
          "type": "integer",
          "description": "Id of the dashboard, a number."
        },
        "digest": {
          "type": "string"
        },
        "download_format": {
          "type": "string",
          "enum": [
            "png",
            "pdf"
          ]
        }
      },
      "required": [
        "dashboard_id",
        "digest"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_dashboard_get_thumbnail",
    "title": "Dashboard get thumbnail",
    "description": "Computes async or get already computed dashboard thumbnail from cache.",
    "resource": "dashboard",
    "endpoint": "dashboardGetThumbnail",
    "method": "GET",
    "path": "/api/v1/dashboard/{pk}/thumbnail/{digest}/",
    "effect": "read",
    "credential": "access",
    "accept": "image/*, application/json",
    "arguments": [
      {
        "name": "dashboard_id",
        "in": "path",
        "wire": "pk",
        "required": true
      },
      {
        "name": "digest",
        "in": "path",
        "wire": "digest",
        "required": true
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
        "dashboard_id": {
          "type": "integer",
          "description": "Id of the dashboard, a number."
        },
        "digest": {
          "type": "string",
          "description": "A hex digest that makes this dashboard unique"
        }
      },
      "required": [
        "dashboard_id",
        "digest"
      ],
      "additionalProperties": false
    }
  }
];
