// Generated from spec/6.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_dashboard_bulk_delete",
    "title": "Delete several dashboards",
    "description": "Delete several dashboards for good, by their ids; for one use superset_dashboard_delete. All or nothing: fails if any id is unknown, if you do not own one of them, or if an alert or report is attached to one. Their charts and datasets stay; layout, filters and embedding are lost. Cannot be undone: superset_dashboard_export makes a backup first. Returns {message} with the number deleted.",
    "resource": "dashboard",
    "endpoint": "dashboardBulkDelete",
    "method": "DELETE",
    "path": "/api/v1/dashboard/",
    "effect": "delete",
    "credential": "access",
    "permission": [
      "can_write",
      "Dashboard"
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
        "to": "/api/v1/dashboard/"
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
          "description": "Ids of the dashboards to delete, e.g. [3, 8]."
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
    "title": "List dashboards",
    "description": "List dashboards to find one by title, slug, owner, tag, status or favorite (id, dashboard_is_favorite, true). Rows have no layout and no charts: see superset_dashboard_get_by_id, superset_dashboard_get_charts. Drafts of others are hidden. Changes nothing. Returns {count, result: [row]}.",
    "resource": "dashboard",
    "endpoint": "dashboardList",
    "method": "GET",
    "path": "/api/v1/dashboard/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Dashboard"
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
        "dashboard_title",
        "slug",
        "published",
        "changed_on_delta_humanized"
      ]
    },
    "names": {
      "columns": [
        "dashboard_title",
        "slug"
      ],
      "uuid": "uuid",
      "read": "/api/v1/dashboard/{id_or_slug}",
      "shows": [
        "slug",
        "status",
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
              "owners",
              "created_by",
              "changed_by"
            ]
          },
          {
            "at": "filters[].opr",
            "is": [
              "rel_m_m",
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
        "to": "/api/v1/tag/",
        "when": [
          {
            "at": "filters[].col",
            "is": [
              "tags"
            ]
          },
          {
            "at": "filters[].opr",
            "is": [
              "rel_m_m",
              "dashboard_tag_id"
            ]
          }
        ]
      }
    ],
    "operators": [
      [
        [
          "changed_by"
        ],
        [
          "nrel_o_m",
          "rel_o_m"
        ]
      ],
      [
        [
          "created_by"
        ],
        [
          "dashboard_created_by_me",
          "dashboard_has_created_by",
          "nrel_o_m",
          "rel_o_m"
        ]
      ],
      [
        [
          "dashboard_title"
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
          "title_or_slug"
        ]
      ],
      [
        [
          "id"
        ],
        [
          "dashboard_is_certified",
          "dashboard_is_favorite",
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
          "owners",
          "roles"
        ],
        [
          "rel_m_m"
        ]
      ],
      [
        [
          "published"
        ],
        [
          "eq",
          "neq"
        ]
      ],
      [
        [
          "slug",
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
          "tags"
        ],
        [
          "dashboard_tag_id",
          "dashboard_tags",
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
          "description": "Columns of each row. Default: id, dashboard_title, slug, published, changed_on_delta_humanized. Also: uuid, status, url, thumbnail_url, certified_by, certification_details, changed_by.{first_name,last_name,id}, changed_by_name, changed_on_utc, created_on_delta_humanized, created_by.{first_name,id,last_name}, owners.{id,first_name,last_name}, roles.{id,name}, is_managed_externally, tags.{id,name,type}."
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
                  "created_by",
                  "dashboard_title",
                  "id",
                  "owners",
                  "published",
                  "roles",
                  "slug",
                  "tags",
                  "uuid"
                ]
              },
              "opr": {
                "type": "string",
                "enum": [
                  "ct",
                  "dashboard_created_by_me",
                  "dashboard_has_created_by",
                  "dashboard_is_certified",
                  "dashboard_is_favorite",
                  "dashboard_tag_id",
                  "dashboard_tags",
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
                  "rel_m_m",
                  "rel_o_m",
                  "sw",
                  "title_or_slug"
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
          "description": "All must hold, e.g. [{\"col\": \"id\", \"opr\": \"eq\", \"value\": 7}]. Operators: changed_by: nrel_o_m rel_o_m; created_by: dashboard_created_by_me dashboard_has_created_by nrel_o_m rel_o_m; id: dashboard_is_certified dashboard_is_favorite eq gt in lt neq not_in; owners, roles: rel_m_m; published: eq neq; slug, uuid: ct eq ew in nct neq new not_in nsw sw; tags: dashboard_tag_id dashboard_tags rel_m_m; others: ct eq ew in nct neq new not_in nsw sw title_or_slug. (ct contains, sw/ew starts/ends with, n… not, rel_… has this id.)"
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
            "changed_by.first_name",
            "changed_on",
            "changed_on_delta_humanized",
            "created_by.first_name",
            "dashboard_title",
            "published"
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
    "name": "superset_dashboard_create",
    "title": "Create dashboard",
    "description": "Create a dashboard, a draft unless published. Attaches no charts, whatever the layout says: then call superset_dashboard_update with json_metadata.positions, or give its id in dashboards to superset_chart_create or superset_chart_update. To start from an existing one use superset_dashboard_copy. Without dashboard_title it breaks superset_assets_export; a layout without ROOT_ID and GRID_ID breaks later updates. Needs write permission on dashboards. Returns {id, result}.",
    "resource": "dashboard",
    "endpoint": "dashboardCreate",
    "method": "POST",
    "path": "/api/v1/dashboard/",
    "effect": "create",
    "credential": "access",
    "permission": [
      "can_write",
      "Dashboard"
    ],
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
    "references": [
      {
        "at": "owners[]",
        "to": "/api/v1/security/users/"
      },
      {
        "at": "roles[]",
        "to": "/api/v1/security/roles/"
      },
      {
        "at": "theme_id",
        "to": "/api/v1/theme/"
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
          "description": "CSS rules for this dashboard, see superset_css_template_list for ready ones."
        },
        "dashboard_title": {
          "type": [
            "string",
            "null"
          ],
          "description": "Title of the dashboard; always give one.",
          "maxLength": 500
        },
        "external_url": {
          "type": [
            "string",
            "null"
          ],
          "description": "Address where another system manages it, e.g. \"https://example.com/job/7\"."
        },
        "is_managed_externally": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "true when another system manages it, so that it cannot be edited in Superset."
        },
        "json_metadata": {
          "description": "Settings, e.g. {\"color_scheme\":\"supersetColors\",\"refresh_frequency\":0,\"native_filter_configuration\":[]}.",
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
            "type": [
              "integer",
              "string"
            ]
          },
          "description": "Ids of the users who may change it; you, when left empty."
        },
        "position_json": {
          "description": "Layout by component: ROOT_ID, GRID_ID, ROW-…, CHART-…: {\"type\":\"CHART\",\"meta\":{\"chartId\":7,\"width\":4,\"height\":50},…}.",
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
          "description": "true to show it in the list for all with access; false (default) is a draft that only owners see."
        },
        "roles": {
          "type": "array",
          "items": {
            "type": [
              "integer",
              "string"
            ]
          },
          "description": "Ids of the roles that may see it; only with the feature flag DASHBOARD_RBAC."
        },
        "slug": {
          "type": [
            "string",
            "null"
          ],
          "description": "Unique short name for the address /superset/dashboard/SLUG/; blanks become hyphens.",
          "minLength": 1,
          "maxLength": 255
        },
        "theme_id": {
          "type": [
            "integer",
            "string",
            "null"
          ],
          "description": "Id of its theme, see superset_theme_list."
        },
        "uuid": {
          "type": [
            "string",
            "null"
          ],
          "description": "UUID to give the dashboard; random when left out."
        }
      },
      "additionalProperties": false
    }
  },
  {
    "name": "superset_dashboard_info",
    "title": "Describe dashboard fields",
    "description": "Describe what superset_dashboard_list can filter by, which fields create and update take, and your own permissions here. Only needed when a filter or field is refused. Changes nothing. Long: ask for keys [\"filters\"] or [\"permissions\"]. Returns {filters: {column: [{name, operator}]}, permissions, add_columns, edit_columns}.",
    "resource": "dashboard",
    "endpoint": "dashboardInfo",
    "method": "GET",
    "path": "/api/v1/dashboard/_info",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Dashboard"
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
    "fields": [
      "permissions",
      "filters.*.operator"
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
    "name": "superset_dashboard_export",
    "title": "Export dashboards",
    "description": "Export dashboards, with their charts, datasets and database connections, as a zip of YAML files, for backup, review or superset_dashboard_import elsewhere. Passwords and rows of data are left out; superset_assets_export takes everything. Fails if an id is unknown. Changes nothing. Returns a link to the saved zip file.",
    "resource": "dashboard",
    "endpoint": "dashboardExport",
    "method": "GET",
    "path": "/api/v1/dashboard/export/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_export",
      "Dashboard"
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
        "to": "/api/v1/dashboard/"
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
          "description": "Ids of the dashboards to export, e.g. [3, 8]."
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
    "title": "Check favorite dashboards",
    "description": "Tell which of the given dashboards you have starred as favorites. To list all your favorites use superset_dashboard_list with the filter id, operator dashboard_is_favorite, value true. Fails as not found if none of the ids exists. Changes nothing. Returns {result: [{id, value}]} with value true or false.",
    "resource": "dashboard",
    "endpoint": "dashboardGetFavoriteStatus",
    "method": "GET",
    "path": "/api/v1/dashboard/favorite_status/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Dashboard"
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
        "to": "/api/v1/dashboard/"
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
          "description": "Ids of the dashboards to check, e.g. [3, 8]."
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
    "title": "Import dashboards",
    "description": "Import dashboards from a zip file made by superset_dashboard_export, with charts, datasets and database connections that do not exist yet; those that exist are kept. Existing dashboards (same UUID) make it fail, unless overwrite is true: their present content is lost. New databases need their passwords. All or nothing. To double one here use superset_dashboard_copy. Needs write permission on dashboards. Returns {message} without ids: find them with superset_dashboard_list.",
    "resource": "dashboard",
    "endpoint": "dashboardImport",
    "method": "POST",
    "path": "/api/v1/dashboard/import/",
    "effect": "run",
    "credential": "access",
    "permission": [
      "can_write",
      "Dashboard"
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
      "destructiveHint": true,
      "idempotentHint": false,
      "openWorldHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "formData": {
          "description": "Zip file of exported dashboards, or a JSON file of an export from before Superset 1.0. Path in an allowed folder, or inline {name, text} or {name, base64}.",
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
          "description": "SSH tunnel passwords, by file as in passwords.",
          "type": [
            "object",
            "array",
            "string"
          ],
          "additionalProperties": true,
          "items": {}
        },
        "ssh_tunnel_private_key_passwords": {
          "description": "Passwords of the private keys, by file as in passwords.",
          "type": [
            "object",
            "array",
            "string"
          ],
          "additionalProperties": true,
          "items": {}
        },
        "ssh_tunnel_private_keys": {
          "description": "SSH tunnel private keys (PEM text), by file as in passwords.",
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
    "title": "List dashboard owner candidates",
    "description": "List the users or roles that can be a dashboard's owners, roles, created_by or changed_by, to turn a name into the id that superset_dashboard_list filters by and superset_dashboard_update takes. Other columns are not found. Changes nothing. Returns {count, result: [{value: id, text: name, extra}]}.",
    "resource": "dashboard",
    "endpoint": "dashboardListRelated",
    "method": "GET",
    "path": "/api/v1/dashboard/related/{column_name}",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Dashboard"
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
          "description": "owners, roles, created_by or changed_by."
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
    "name": "superset_dashboard_get_by_id",
    "title": "Get dashboard",
    "description": "Get one dashboard: title, status, owners, roles, tags, names of charts; by fields also json_metadata (settings, native filters) and position_json (layout). Ids of charts: superset_dashboard_get_charts; datasets: superset_dashboard_get_datasets; tabs: superset_dashboard_get_tabs; to search: superset_dashboard_list. Changes nothing. Returns {result}.",
    "resource": "dashboard",
    "endpoint": "dashboardGetById",
    "method": "GET",
    "path": "/api/v1/dashboard/{id_or_slug}",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Dashboard"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "dashboard_id",
        "in": "path",
        "wire": "id_or_slug",
        "required": true
      }
    ],
    "fields": [
      "id",
      "dashboard_title",
      "slug",
      "published",
      "certified_by",
      "charts",
      "owners.first_name",
      "owners.last_name",
      "tags.name",
      "roles.name"
    ],
    "references": [
      {
        "at": "dashboard_id",
        "to": "/api/v1/dashboard/",
        "text": true
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
          "description": "Id, name, slug or UUID of the dashboard."
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
    "title": "Get dashboard charts",
    "description": "Get the charts on a dashboard: ids, names, types; by fields also form_data, the full settings. Use it before superset_chart_get_data or superset_chart_update; where they sit is in position_json of superset_dashboard_get_by_id. Runs no query, changes nothing. Returns {result: rows}, all at once without paging.",
    "resource": "dashboard",
    "endpoint": "dashboardGetCharts",
    "method": "GET",
    "path": "/api/v1/dashboard/{id_or_slug}/charts",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Dashboard"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "dashboard_id",
        "in": "path",
        "wire": "id_or_slug",
        "required": true
      }
    ],
    "fields": [
      "id",
      "slice_name",
      "description",
      "form_data.viz_type",
      "form_data.datasource"
    ],
    "references": [
      {
        "at": "dashboard_id",
        "to": "/api/v1/dashboard/",
        "text": true
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
          "description": "Id, name, slug or UUID of the dashboard."
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
    "title": "Copy dashboard",
    "description": "Copy a dashboard into a new draft of yours. The copy shares the original's charts (editing one changes both) unless duplicate_slices copies them too. Put the original's layout, position_json of superset_dashboard_get_by_id, into json_metadata as positions: without it the copy is empty and duplicate_slices fails with \"Fatal error\", as does a missing title. Native filters come along, colors only if in json_metadata. For an empty one use superset_dashboard_create. Returns {result: {id, last_modified_time}}.",
    "resource": "dashboard",
    "endpoint": "dashboardCopy",
    "method": "POST",
    "path": "/api/v1/dashboard/{id_or_slug}/copy/",
    "effect": "create",
    "credential": "access",
    "permission": [
      "can_write",
      "Dashboard"
    ],
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
    "references": [
      {
        "at": "dashboard_id",
        "to": "/api/v1/dashboard/",
        "text": true
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
          "description": "Id, name, slug or UUID of the dashboard."
        },
        "css": {
          "type": "string",
          "description": "CSS rules of the copy; the original's are not taken over."
        },
        "dashboard_title": {
          "type": [
            "string",
            "null"
          ],
          "description": "Title of the copy; required in practice.",
          "maxLength": 500
        },
        "duplicate_slices": {
          "type": "boolean",
          "description": "true to copy the charts as well; false (default) to share them with the original."
        },
        "json_metadata": {
          "description": "The original's settings plus its layout: {\"positions\": {…position_json…}, \"color_scheme\": \"…\"}; unknown keys are refused.",
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
    "title": "Get dashboard datasets",
    "description": "Get the datasets that a dashboard's charts use, with the columns and metrics these need: what filters are possible, what the dashboard depends on. For its charts use superset_dashboard_get_charts, for a complete dataset superset_dataset_get_by_id. Can be large; runs no query, changes nothing. Returns {result: [{id, table_name, database, columns, metrics, …}]}, without paging.",
    "resource": "dashboard",
    "endpoint": "dashboardGetDatasets",
    "method": "GET",
    "path": "/api/v1/dashboard/{id_or_slug}/datasets",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Dashboard"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "dashboard_id",
        "in": "path",
        "wire": "id_or_slug",
        "required": true
      }
    ],
    "fields": [
      "id",
      "table_name",
      "schema",
      "sql",
      "database.id",
      "database.name",
      "main_dttm_col",
      "columns.column_name",
      "columns.type",
      "columns.expression",
      "columns.verbose_name",
      "metrics.metric_name",
      "metrics.expression",
      "metrics.verbose_name"
    ],
    "references": [
      {
        "at": "dashboard_id",
        "to": "/api/v1/dashboard/",
        "text": true
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
          "description": "Id, name, slug or UUID of the dashboard."
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
    "title": "Stop dashboard embedding",
    "description": "Remove a dashboard's embedding settings, so that no external web page can embed it any more; the dashboard stays. The embedding UUID is lost: superset_dashboard_set_embedded gives another one, and pages must be changed. Succeeds also if there was none. Needs the permission to delete embeddings. Returns {message}.",
    "resource": "dashboard",
    "endpoint": "dashboardDeleteEmbedded",
    "method": "DELETE",
    "path": "/api/v1/dashboard/{id_or_slug}/embedded",
    "effect": "delete",
    "credential": "access",
    "permission": [
      "can_set_embedded",
      "Dashboard"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "dashboard_id",
        "in": "path",
        "wire": "id_or_slug",
        "required": true
      }
    ],
    "references": [
      {
        "at": "dashboard_id",
        "to": "/api/v1/dashboard/",
        "text": true
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
          "description": "Id, name, slug or UUID of the dashboard."
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
    "title": "Get dashboard embedding",
    "description": "Get a dashboard's embedding settings: the embedding UUID that the embedding SDK and superset_auth_create_guest_token need, and the web domains that may embed it. Not found if the dashboard is not set up for embedding: then use superset_dashboard_set_embedded. Changes nothing. Returns {result: {uuid, dashboard_id, allowed_domains, changed_on, changed_by}}.",
    "resource": "dashboard",
    "endpoint": "dashboardGetEmbedded",
    "method": "GET",
    "path": "/api/v1/dashboard/{id_or_slug}/embedded",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Dashboard"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "dashboard_id",
        "in": "path",
        "wire": "id_or_slug",
        "required": true
      }
    ],
    "references": [
      {
        "at": "dashboard_id",
        "to": "/api/v1/dashboard/",
        "text": true
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
          "description": "Id, name, slug or UUID of the dashboard."
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
    "title": "Set dashboard embedding",
    "description": "Allow external web pages to embed a dashboard, or set which domains may. Replaces the whole domain list; the embedding UUID is made at the first call and then kept. To stop it use superset_dashboard_delete_embedded. Shown only with the feature flag EMBEDDED_SUPERSET; visitors come in by superset_auth_create_guest_token. Needs the permission to set embeddings. Returns {result: {uuid, dashboard_id, allowed_domains}}.",
    "resource": "dashboard",
    "endpoint": "dashboardSetEmbedded",
    "method": "POST",
    "path": "/api/v1/dashboard/{id_or_slug}/embedded",
    "effect": "update",
    "credential": "access",
    "permission": [
      "can_set_embedded",
      "Dashboard"
    ],
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
    "references": [
      {
        "at": "dashboard_id",
        "to": "/api/v1/dashboard/",
        "text": true
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
          "description": "Id, name, slug or UUID of the dashboard."
        },
        "allowed_domains": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "description": "Web origins that may embed it, e.g. [\"https://example.com\"]; an empty list allows every site."
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
    "title": "Update dashboard embedding",
    "description": "Set which domains may embed a dashboard: the same as superset_dashboard_set_embedded, use either. Replaces the whole domain list, creates the embedding if there is none, keeps the UUID. Needs the permission to set embeddings. Returns {result: {uuid, dashboard_id, allowed_domains}}.",
    "resource": "dashboard",
    "endpoint": "dashboardUpdateEmbedded",
    "method": "PUT",
    "path": "/api/v1/dashboard/{id_or_slug}/embedded",
    "effect": "update",
    "credential": "access",
    "permission": [
      "can_set_embedded",
      "Dashboard"
    ],
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
    "references": [
      {
        "at": "dashboard_id",
        "to": "/api/v1/dashboard/",
        "text": true
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
          "description": "Id, name, slug or UUID of the dashboard."
        },
        "allowed_domains": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "description": "Web origins that may embed it, e.g. [\"https://example.com\"]; an empty list allows every site."
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
    "title": "Get dashboard tabs",
    "description": "Get the tabs of a dashboard as a tree, with the native filters that apply to each. Use it for the tab ids that superset_dashboard_permalink_create, reports and screenshots take; charts and their places are in superset_dashboard_get_by_id. Changes nothing. Returns {result: {all_tabs: {id: name}, tab_tree: [{value, title, children}], native_filters: {tab id or \"all\": [filter]}}}; empty without tabs.",
    "resource": "dashboard",
    "endpoint": "dashboardGetTabs",
    "method": "GET",
    "path": "/api/v1/dashboard/{id_or_slug}/tabs",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Dashboard"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "dashboard_id",
        "in": "path",
        "wire": "id_or_slug",
        "required": true
      }
    ],
    "fields": [
      "all_tabs",
      "tab_tree",
      "native_filters.*.id",
      "native_filters.*.name",
      "native_filters.*.filterType",
      "native_filters.*.targets"
    ],
    "references": [
      {
        "at": "dashboard_id",
        "to": "/api/v1/dashboard/",
        "text": true
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
          "description": "Id, name, slug or UUID of the dashboard."
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
    "title": "Delete dashboard",
    "description": "Delete one dashboard for good; for several use superset_dashboard_bulk_delete. To hide it only, set published to false with superset_dashboard_update. You must own it, and it fails while an alert or report is attached. Its charts and datasets stay; layout, filters and embedding are lost. Cannot be undone: superset_dashboard_export makes a backup first. Returns {message}.",
    "resource": "dashboard",
    "endpoint": "dashboardDelete",
    "method": "DELETE",
    "path": "/api/v1/dashboard/{pk}",
    "effect": "delete",
    "credential": "access",
    "permission": [
      "can_write",
      "Dashboard"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "dashboard_id",
        "in": "path",
        "wire": "pk",
        "required": true
      }
    ],
    "references": [
      {
        "at": "dashboard_id",
        "to": "/api/v1/dashboard/"
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
          "description": "Id, name, slug or UUID of the dashboard."
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
    "title": "Update dashboard",
    "description": "Change the named fields of a dashboard; others stay. Charts are attached only by the layout in json_metadata.positions, which takes off every chart not in it; position_json alone moves boxes and attaches nothing. Replaces json_metadata whole, filters and colors too: read it first with superset_dashboard_get_by_id. For one filter use superset_dashboard_update_filters, for colors superset_dashboard_update_colors. A report on a dropped tab or filter is deactivated and its owners get mail. You must own it. Returns {id, result, last_modified_time}.",
    "resource": "dashboard",
    "endpoint": "dashboardUpdate",
    "method": "PUT",
    "path": "/api/v1/dashboard/{pk}",
    "effect": "update",
    "credential": "access",
    "permission": [
      "can_write",
      "Dashboard"
    ],
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
    "references": [
      {
        "at": "dashboard_id",
        "to": "/api/v1/dashboard/"
      },
      {
        "at": "owners[]",
        "to": "/api/v1/security/users/"
      },
      {
        "at": "roles[]",
        "to": "/api/v1/security/roles/"
      },
      {
        "at": "tags[]",
        "to": "/api/v1/tag/"
      },
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
        "dashboard_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id, name, slug or UUID of the dashboard."
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
          "description": "CSS rules for this dashboard, all of them."
        },
        "dashboard_title": {
          "type": [
            "string",
            "null"
          ],
          "description": "New title, as shown in lists.",
          "maxLength": 500
        },
        "external_url": {
          "type": [
            "string",
            "null"
          ],
          "description": "Address where another system manages it, e.g. \"https://example.com/job/7\"."
        },
        "is_managed_externally": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "true when another system manages it, so that it cannot be edited in Superset."
        },
        "json_metadata": {
          "description": "All settings; layout as positions: {\"positions\":{\"ROOT_ID\":…,\"GRID_ID\":…,\"CHART-1\":…},\"native_filter_configuration\":[…]}.",
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
              "string",
              "null"
            ]
          },
          "description": "Ids of the users who may change it; you, when left empty."
        },
        "position_json": {
          "description": "Whole layout: {\"DASHBOARD_VERSION_KEY\":\"v2\",\"ROOT_ID\":…,\"GRID_ID\":…,\"ROW-1\":…,\"CHART-1\":…}; attaches no charts.",
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
          "description": "true to show it in the list for all with access, false to make it a draft that only owners see."
        },
        "roles": {
          "type": "array",
          "items": {
            "type": [
              "integer",
              "string",
              "null"
            ]
          },
          "description": "Ids of all roles that may see it; only with the feature flag DASHBOARD_RBAC."
        },
        "slug": {
          "type": [
            "string",
            "null"
          ],
          "description": "Unique short name for the address /superset/dashboard/SLUG/; blanks become hyphens.",
          "maxLength": 255
        },
        "tags": {
          "type": "array",
          "items": {
            "type": [
              "integer",
              "string",
              "null"
            ]
          },
          "description": "Ids of all custom tags it shall have, see superset_tag_list; the others are removed."
        },
        "theme_id": {
          "type": [
            "integer",
            "string",
            "null"
          ],
          "description": "Id of its theme, see superset_theme_list; null for the default."
        },
        "uuid": {
          "type": [
            "string",
            "null"
          ],
          "description": "Another UUID for the dashboard; it must be unused."
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
    "title": "Render dashboard screenshot",
    "description": "Start rendering a picture of a whole dashboard in the background, in a given filter and tab state. Needs the feature flags THUMBNAILS and ENABLE_DASHBOARD_SCREENSHOT_ENDPOINTS, a Celery worker and a headless browser; otherwise not found. After 10 to 20 seconds fetch it with superset_dashboard_get_screenshot, giving cache_key as digest. Small preview: superset_dashboard_get_thumbnail. Stores a permalink for the state; alters no dashboard. Needs access to it. Returns {cache_key, image_url, dashboard_url, task_status, task_updated_at}.",
    "resource": "dashboard",
    "endpoint": "dashboardCacheScreenshot",
    "method": "POST",
    "path": "/api/v1/dashboard/{pk}/cache_dashboard_screenshot/",
    "effect": "trigger",
    "credential": "access",
    "permission": [
      "can_cache_dashboard_screenshot",
      "Dashboard"
    ],
    "flags": [
      "THUMBNAILS",
      "ENABLE_DASHBOARD_SCREENSHOT_ENDPOINTS"
    ],
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
    "references": [
      {
        "at": "dashboard_id",
        "to": "/api/v1/dashboard/"
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
          "description": "Id, name, slug or UUID of the dashboard."
        },
        "activeTabs": {
          "type": "array",
          "description": "Ids of the tabs to show, e.g. [\"TAB-x1\"], see superset_dashboard_get_tabs.",
          "items": {
            "type": "string"
          }
        },
        "anchor": {
          "type": "string",
          "description": "Id of the layout component to show, e.g. \"TAB-x1\"."
        },
        "dataMask": {
          "type": "object",
          "description": "Filters: {\"NATIVE_FILTER-x\":{\"extraFormData\":{\"filters\":[{\"col\":\"c\",\"op\":\"IN\",\"val\":[\"a\"]}]},\"filterState\":{\"value\":[\"a\"]}}}.",
          "additionalProperties": true
        },
        "urlParams": {
          "type": "array",
          "description": "Query parameters as pairs, e.g. [[\"standalone\", \"3\"]].",
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
    "name": "superset_dashboard_update_colors",
    "title": "Update dashboard colors",
    "description": "Set the color scheme and label colors of a dashboard without sending the whole json_metadata. Fields left out stay; each map or list sent is replaced whole. color_namespace is not stored: for it use superset_dashboard_update. You must own the dashboard. Returns {} only: see the result with superset_dashboard_get_by_id, column json_metadata.",
    "resource": "dashboard",
    "endpoint": "dashboardUpdateColors",
    "method": "PUT",
    "path": "/api/v1/dashboard/{pk}/colors",
    "effect": "update",
    "credential": "access",
    "permission": [
      "can_write",
      "Dashboard"
    ],
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
    "references": [
      {
        "at": "dashboard_id",
        "to": "/api/v1/dashboard/"
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
          "description": "Id, name, slug or UUID of the dashboard."
        },
        "mark_updated": {
          "type": "boolean",
          "description": "false to keep the dashboard's date of change as it is."
        },
        "color_namespace": {
          "type": [
            "string",
            "null"
          ],
          "description": "Accepted but not stored here."
        },
        "color_scheme": {
          "type": [
            "string",
            "null"
          ],
          "description": "Name of the color scheme, e.g. \"supersetColors\"."
        },
        "color_scheme_domain": {
          "type": "array",
          "description": "Colors of the scheme, in order, e.g. [\"#1FA8C9\", \"#454E7C\"].",
          "items": {
            "type": "string"
          }
        },
        "label_colors": {
          "type": "object",
          "description": "Fixed colors by label, e.g. {\"east\": \"#1FA8C9\"}.",
          "additionalProperties": {
            "type": "string"
          }
        },
        "map_label_colors": {
          "type": "object",
          "description": "Colors by label as Superset computed them, e.g. {\"east\": \"#1FA8C9\"}.",
          "additionalProperties": {
            "type": "string"
          }
        },
        "shared_label_colors": {
          "type": "array",
          "description": "Labels that several charts share and that get one color, e.g. [\"east\", \"west\"].",
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
    "name": "superset_dashboard_remove_favorite",
    "title": "Unstar dashboard",
    "description": "Remove a dashboard from your favorites (unstar it). Affects only you; the dashboard stays, to delete it use superset_dashboard_delete. Succeeds also if it was no favorite. Undo with superset_dashboard_add_favorite. Returns {result: \"OK\"}.",
    "resource": "dashboard",
    "endpoint": "dashboardRemoveFavorite",
    "method": "DELETE",
    "path": "/api/v1/dashboard/{pk}/favorites/",
    "effect": "update",
    "credential": "access",
    "permission": [
      "can_read",
      "Dashboard"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "dashboard_id",
        "in": "path",
        "wire": "pk",
        "required": true
      }
    ],
    "references": [
      {
        "at": "dashboard_id",
        "to": "/api/v1/dashboard/"
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
          "description": "Id, name, slug or UUID of the dashboard."
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
    "title": "Star dashboard",
    "description": "Add a dashboard to your favorites (star it), so that it shows on your home page. Affects only you and succeeds also if it is one already. Undo with superset_dashboard_remove_favorite; check with superset_dashboard_get_favorite_status. Returns {result: \"OK\"}.",
    "resource": "dashboard",
    "endpoint": "dashboardAddFavorite",
    "method": "POST",
    "path": "/api/v1/dashboard/{pk}/favorites/",
    "effect": "update",
    "credential": "access",
    "permission": [
      "can_read",
      "Dashboard"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "dashboard_id",
        "in": "path",
        "wire": "pk",
        "required": true
      }
    ],
    "references": [
      {
        "at": "dashboard_id",
        "to": "/api/v1/dashboard/"
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
          "description": "Id, name, slug or UUID of the dashboard."
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
    "title": "Store dashboard filter state",
    "description": "Store filter values of a dashboard for a while under a key; for a link that lasts use superset_dashboard_permalink_create. Kept 90 days after the last use, opened with ?native_filters_key=KEY; change with superset_dashboard_update_filter_state. Takes no token: the server signs in as a browser does, which works only where the sign-in page takes a password. Alters no dashboard. Needs access to it. Returns {key}.",
    "resource": "dashboard",
    "endpoint": "dashboardCreateFilterState",
    "method": "POST",
    "path": "/api/v1/dashboard/{pk}/filter_state",
    "effect": "create",
    "credential": "session",
    "permission": [
      "can_write",
      "DashboardFilterStateRestApi"
    ],
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
    "references": [
      {
        "at": "dashboard_id",
        "to": "/api/v1/dashboard/"
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
          "description": "Id, name, slug or UUID of the dashboard."
        },
        "tab_id": {
          "type": "integer",
          "description": "Number of a browser tab; the same tab reuses one key. Leave out for a new key each time."
        },
        "value": {
          "description": "Filters: {\"NATIVE_FILTER-x\":{\"id\":\"NATIVE_FILTER-x\",\"filterState\":{\"value\":[\"a\"]},\"extraFormData\":{…}}}.",
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
    "title": "Delete dashboard filter state",
    "description": "Delete filter values stored under a key for a dashboard (native_filters_key in a link). Rarely needed: they expire by themselves; see them with superset_dashboard_get_filter_state. Only who stored them may. Links with the key open with default filters; the dashboard and its filters stay, for these use superset_dashboard_update_filters. An unknown key is not found. Returns {message}.",
    "resource": "dashboard",
    "endpoint": "dashboardDeleteFilterState",
    "method": "DELETE",
    "path": "/api/v1/dashboard/{pk}/filter_state/{key}",
    "effect": "delete",
    "credential": "access",
    "permission": [
      "can_write",
      "DashboardFilterStateRestApi"
    ],
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
    "references": [
      {
        "at": "dashboard_id",
        "to": "/api/v1/dashboard/"
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
          "description": "Id, name, slug or UUID of the dashboard."
        },
        "key": {
          "type": "string",
          "description": "The native_filters_key of a dashboard link."
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
    "title": "Get dashboard filter state",
    "description": "Read the filter values that native_filters_key in a dashboard link stands for: what somebody has selected. For permalinks (/superset/dashboard/p/…) use superset_dashboard_permalink_get; for the filters' definitions superset_dashboard_get_by_id. Needs access to the dashboard. Changes nothing. Returns {value} as JSON text; an unknown or expired key is not found.",
    "resource": "dashboard",
    "endpoint": "dashboardGetFilterState",
    "method": "GET",
    "path": "/api/v1/dashboard/{pk}/filter_state/{key}",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "DashboardFilterStateRestApi"
    ],
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
    "references": [
      {
        "at": "dashboard_id",
        "to": "/api/v1/dashboard/"
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
          "description": "Id, name, slug or UUID of the dashboard."
        },
        "key": {
          "type": "string",
          "description": "The native_filters_key of a dashboard link."
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
    "title": "Replace dashboard filter state",
    "description": "Replace the filter values stored under a key for a dashboard; only who stored them may. Without tab_id a new key is made each time, as superset_dashboard_create_filter_state does. Takes no token: the server signs in as a browser does, which works only where the sign-in page takes a password. Alters no dashboard. Returns {key}.",
    "resource": "dashboard",
    "endpoint": "dashboardUpdateFilterState",
    "method": "PUT",
    "path": "/api/v1/dashboard/{pk}/filter_state/{key}",
    "effect": "update",
    "credential": "session",
    "permission": [
      "can_write",
      "DashboardFilterStateRestApi"
    ],
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
    "references": [
      {
        "at": "dashboard_id",
        "to": "/api/v1/dashboard/"
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
          "description": "Id, name, slug or UUID of the dashboard."
        },
        "key": {
          "type": "string",
          "description": "The native_filters_key of a dashboard link."
        },
        "tab_id": {
          "type": "integer",
          "description": "Number of a browser tab, the same as at creation, to keep its key."
        },
        "value": {
          "description": "Filters: {\"NATIVE_FILTER-x\":{\"id\":\"NATIVE_FILTER-x\",\"filterState\":{\"value\":[\"a\"]},\"extraFormData\":{…}}}.",
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
    "title": "Update dashboard filters",
    "description": "Change, add, delete or reorder native filters of a dashboard, without sending the whole json_metadata as superset_dashboard_update would. Filters not named stay, but with reordered every filter missing from it is removed. Definitions are not checked: copy the shape of an existing filter. Reports on a deleted filter are not adjusted. You must own the dashboard. An empty call changes nothing and shows the list. Returns {result: [filter]}.",
    "resource": "dashboard",
    "endpoint": "dashboardUpdateFilters",
    "method": "PUT",
    "path": "/api/v1/dashboard/{pk}/filters",
    "effect": "update",
    "credential": "access",
    "permission": [
      "can_write",
      "Dashboard"
    ],
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
    "references": [
      {
        "at": "dashboard_id",
        "to": "/api/v1/dashboard/"
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
          "description": "Id, name, slug or UUID of the dashboard."
        },
        "modified": {
          "type": "array",
          "description": "Filters to add or replace whole, by id: [{\"id\":\"NATIVE_FILTER-x\",\"name\":\"Region\",\"filterType\":\"filter_select\",\"targets\":[…]}].",
          "items": {
            "type": "object",
            "additionalProperties": true
          }
        },
        "deleted": {
          "type": "array",
          "description": "Ids of the filters to delete, e.g. [\"NATIVE_FILTER-x\"].",
          "items": {
            "type": "string"
          }
        },
        "reordered": {
          "type": "array",
          "description": "Ids of ALL filters in the new order; any left out is deleted.",
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
    "title": "Create dashboard permalink",
    "description": "Create a lasting link that opens a dashboard in a given state (filter values, tabs, anchor), to share a filtered view. For a chart use superset_explore_permalink_create. Alters no dashboard, and the link gives nobody access they lack. The same state gives the same link; links cannot be deleted. Filter ids are in native_filter_configuration of json_metadata (superset_dashboard_get_by_id). Needs access to it. Returns {key, url}.",
    "resource": "dashboard",
    "endpoint": "dashboardPermalinkCreate",
    "method": "POST",
    "path": "/api/v1/dashboard/{pk}/permalink",
    "effect": "create",
    "credential": "access",
    "permission": [
      "can_write",
      "DashboardPermalinkRestApi"
    ],
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
    "references": [
      {
        "at": "dashboard_id",
        "to": "/api/v1/dashboard/",
        "text": true
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
    "name": "superset_dashboard_get_screenshot",
    "title": "Get dashboard screenshot",
    "description": "Fetch a dashboard picture that superset_dashboard_cache_screenshot rendered, as PNG or PDF. Needs the feature flags THUMBNAILS and ENABLE_DASHBOARD_SCREENSHOT_ENDPOINTS, a Celery worker and a headless browser. Not found while it is not ready (wait 10 to 20 seconds and try again) or has left the cache (render again). Changes nothing. Returns a PNG image or a PDF file.",
    "resource": "dashboard",
    "endpoint": "dashboardGetScreenshot",
    "method": "GET",
    "path": "/api/v1/dashboard/{pk}/screenshot/{digest}/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Dashboard"
    ],
    "flags": [
      "THUMBNAILS",
      "ENABLE_DASHBOARD_SCREENSHOT_ENDPOINTS"
    ],
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
    "references": [
      {
        "at": "dashboard_id",
        "to": "/api/v1/dashboard/"
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
          "description": "Id, name, slug or UUID of the dashboard."
        },
        "digest": {
          "type": "string",
          "description": "The cache_key that superset_dashboard_cache_screenshot returned."
        },
        "download_format": {
          "type": "string",
          "description": "png (default) or pdf.",
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
    "title": "Get dashboard thumbnail",
    "description": "Fetch the small preview picture of a dashboard. Needs the feature flag THUMBNAILS, a Celery worker and a headless browser; otherwise not found. For a full picture use superset_dashboard_cache_screenshot. If none is cached, rendering starts in the background and is awaited for up to a minute. Returns a PNG image, or {message} if none comes.",
    "resource": "dashboard",
    "endpoint": "dashboardGetThumbnail",
    "method": "GET",
    "path": "/api/v1/dashboard/{pk}/thumbnail/{digest}/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Dashboard"
    ],
    "flags": [
      "THUMBNAILS"
    ],
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
    "references": [
      {
        "at": "dashboard_id",
        "to": "/api/v1/dashboard/"
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
          "description": "Id, name, slug or UUID of the dashboard."
        },
        "digest": {
          "type": "string",
          "description": "Last part of thumbnail_url in superset_dashboard_get_by_id or superset_dashboard_list; changes with it."
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
