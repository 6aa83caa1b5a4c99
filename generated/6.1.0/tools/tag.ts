// Generated from spec/6.1.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_tag_bulk_delete",
    "title": "Delete several tags",
    "description": "Delete several tags for good, by their names; by id use superset_tag_delete. Tagged charts, dashboards and queries stay but lose the tag; to take a tag off one object use superset_tag_object_remove. All or nothing: an unknown name fails. System tags such as \"owner:1\" go too if named. Cannot be undone. Needs write permission on tags. Returns {message} with the number deleted.",
    "resource": "tag",
    "endpoint": "tagBulkDelete",
    "method": "DELETE",
    "path": "/api/v1/tag/",
    "effect": "delete",
    "credential": "access",
    "permission": [
      "can_write",
      "Tag"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "tags",
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
        "tags": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "description": "Names (not ids) of the tags to delete, e.g. [\"finance\", \"old\"]."
        }
      },
      "required": [
        "tags"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_tag_list",
    "title": "List tags",
    "description": "List tags, mostly to turn a name into an id. Includes Superset's own (owner:1, type:chart, favorited_by:1): leave them out with the filter type, custom_tag, true. One tag is in superset_tag_get_by_id, the objects under it in superset_tag_objects. Changes nothing. Returns {count, result: [{id, name, type, description, …}]}, type 1 for custom tags.",
    "resource": "tag",
    "endpoint": "tagList",
    "method": "GET",
    "path": "/api/v1/tag/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Tag"
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
        "type"
      ]
    },
    "names": {
      "columns": [
        "name"
      ],
      "shows": [
        "type",
        "description"
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
          "description",
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
          "objects",
          "users_favorited"
        ],
        [
          "rel_m_m"
        ]
      ],
      [
        [
          "type"
        ],
        [
          "custom_tag",
          "eq",
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
          "description": "Columns of each row. Default: id, name, type. Also: description, changed_by.{first_name,last_name}, changed_on_delta_humanized, created_on_delta_humanized, created_by.{first_name,last_name}."
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
                  "description",
                  "name",
                  "objects",
                  "type",
                  "users_favorited"
                ]
              },
              "opr": {
                "type": "string",
                "enum": [
                  "ct",
                  "custom_tag",
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
          "description": "All must hold, e.g. [{\"col\": \"id\", \"opr\": \"eq\", \"value\": 7}]. Operators: changed_by, created_by: nrel_o_m rel_o_m; changed_on, created_on: eq gt lt neq; description, name: ct eq ew in nct neq new not_in nsw sw; type: custom_tag eq neq; others: rel_m_m. (ct contains, sw/ew starts/ends with, n… not, rel_… has this id.)"
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
            "changed_by.last_name",
            "changed_on_delta_humanized",
            "created_by.first_name",
            "created_by.last_name",
            "created_on_delta_humanized",
            "description",
            "id",
            "name",
            "type"
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
    "name": "superset_tag_create",
    "title": "Create tag",
    "description": "Create a tag, with a description and the objects that carry it. An existing tag of that name is taken over: its description is replaced and objects not named here LOSE the tag. To add a tag safely use superset_tag_object_add, for several objects superset_tag_bulk_create. Objects you may not change are left out without a word. Needs write permission on tags. Returns {} without an id: look it up with superset_tag_list.",
    "resource": "tag",
    "endpoint": "tagCreate",
    "method": "POST",
    "path": "/api/v1/tag/",
    "effect": "replace",
    "credential": "access",
    "permission": [
      "can_write",
      "Tag"
    ],
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
        "name": "name",
        "in": "body",
        "wire": "name",
        "required": false
      },
      {
        "name": "objects_to_tag",
        "in": "body",
        "wire": "objects_to_tag",
        "required": false
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
        "description": {
          "type": [
            "string",
            "null"
          ],
          "description": "Text about what it stands for."
        },
        "name": {
          "type": "string",
          "minLength": 1,
          "description": "Name of the tag; surrounding blanks are cut off."
        },
        "objects_to_tag": {
          "type": "array",
          "description": "All objects that shall carry it, as pairs [[\"chart\", 12], [\"dashboard\", 3]]; types chart, dashboard, query (saved), dataset.",
          "items": {}
        }
      },
      "additionalProperties": false
    }
  },
  {
    "name": "superset_tag_info",
    "title": "Describe tag fields",
    "description": "Describe what superset_tag_list can filter by, which fields create and update take, and your own permissions here. Only needed when a filter or field is refused. Changes nothing. Long: ask for keys [\"filters\"] or [\"permissions\"]. Returns {filters: {column: [{name, operator}]}, permissions, add_columns, edit_columns}.",
    "resource": "tag",
    "endpoint": "tagInfo",
    "method": "GET",
    "path": "/api/v1/tag/_info",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Tag"
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
    "name": "superset_tag_bulk_create",
    "title": "Tag several objects",
    "description": "Tag many objects with one or more tags at once, creating tags that do not exist. Only adds: tags already there stay. For one object use superset_tag_object_add. A description given here replaces an existing tag's, and leaving it out clears it. Every tag needs objects_to_tag, or it fails with \"Fatal error\". Objects you may not change are skipped. Needs write permission on tags. Returns {result: {objects_tagged, objects_skipped}}.",
    "resource": "tag",
    "endpoint": "tagBulkCreate",
    "method": "POST",
    "path": "/api/v1/tag/bulk_create",
    "effect": "create",
    "credential": "access",
    "permission": [
      "can_bulk_create",
      "Tag"
    ],
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "tags",
        "in": "body",
        "wire": "tags",
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
        "tags": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "description": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "name": {
                "type": "string",
                "minLength": 1
              },
              "objects_to_tag": {
                "type": "array",
                "description": "Objects to tag",
                "items": {}
              }
            },
            "additionalProperties": false
          },
          "description": "E.g. [{\"name\":\"finance\",\"objects_to_tag\":[[\"chart\",12],[\"dashboard\",3]]}]; types chart, dashboard, query (saved), dataset."
        }
      },
      "additionalProperties": false
    }
  },
  {
    "name": "superset_tag_get_favorite_status",
    "title": "Check favorite tags",
    "description": "Tell which of the given tags you have starred as favorites; star them with superset_tag_add_favorite. Not to be confused with favorite charts (superset_chart_get_favorite_status). Fails as not found if none of the ids exists. Changes nothing. Returns {result: [{id, value}]} with value true or false.",
    "resource": "tag",
    "endpoint": "tagGetFavoriteStatus",
    "method": "GET",
    "path": "/api/v1/tag/favorite_status/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Tag"
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
        "to": "/api/v1/tag/"
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
          "description": "Ids of the tags to check, e.g. [6, 7]."
        }
      },
      "required": [
        "ids"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_tag_objects",
    "title": "List tagged objects",
    "description": "List the dashboards, charts and saved queries that carry any of the given tags, by id or name; never datasets. Always name tags: without them it lists all that has any tag, system tags included, nearly everything. For charts with paging use superset_chart_list with a tag filter; for ids of tags superset_tag_list. Changes nothing. Returns {result: [{id, type, name, url, tags, owners, creator, changed_on}]}, without paging.",
    "resource": "tag",
    "endpoint": "tagObjects",
    "method": "GET",
    "path": "/api/v1/tag/get_objects/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Tag"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "tagIds",
        "in": "query",
        "wire": "tagIds",
        "required": false
      },
      {
        "name": "tags",
        "in": "query",
        "wire": "tags",
        "required": false
      },
      {
        "name": "types",
        "in": "query",
        "wire": "types",
        "required": false
      }
    ],
    "references": [
      {
        "at": "tagIds[]",
        "to": "/api/v1/tag/"
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
        "tagIds": {
          "type": "array",
          "items": {
            "type": [
              "integer",
              "string"
            ]
          },
          "description": "Ids, e.g. [6, 7]; counts before tags."
        },
        "tags": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "description": "Names, e.g. [\"finance\", \"old\"]; for one with a comma use tagIds."
        },
        "types": {
          "type": "array",
          "items": {
            "type": "string",
            "enum": [
              "dashboard",
              "chart",
              "query",
              "dataset"
            ]
          },
          "description": "Kinds to list, e.g. [\"chart\"]; all when left out."
        }
      },
      "additionalProperties": false
    }
  },
  {
    "name": "superset_tag_list_related",
    "title": "List tag creators",
    "description": "List the users that can be a tag's created_by or changed_by, to turn a person's name into the id that superset_tag_list filters by. Other columns are not found. Changes nothing. Returns {count, result: [{value: id, text: name, extra}]}.",
    "resource": "tag",
    "endpoint": "tagListRelated",
    "method": "GET",
    "path": "/api/v1/tag/related/{column_name}",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Tag"
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
    "name": "superset_tag_object_add",
    "title": "Tag object",
    "description": "Add tags to one chart, dashboard, saved query or dataset, creating tags that do not exist. Only adds; tags already there stay. For many objects use superset_tag_bulk_create, to take a tag off superset_tag_object_remove. Does not check that the object exists: look up its id first. Needs write permission on tags. Returns {}: see the result with superset_tag_objects.",
    "resource": "tag",
    "endpoint": "tagObjectAdd",
    "method": "POST",
    "path": "/api/v1/tag/{object_type}/{object_id}/",
    "effect": "create",
    "credential": "access",
    "permission": [
      "can_write",
      "Tag"
    ],
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "object_type",
        "in": "path",
        "wire": "object_type",
        "required": true
      },
      {
        "name": "object_id",
        "in": "path",
        "wire": "object_id",
        "required": true
      },
      {
        "name": "tags",
        "in": "body",
        "wire": "properties.tags",
        "required": true
      }
    ],
    "references": [
      {
        "at": "object_id",
        "to": "/api/v1/saved_query/",
        "when": [
          {
            "at": "object_type",
            "is": [
              "1"
            ]
          }
        ]
      },
      {
        "at": "object_id",
        "to": "/api/v1/chart/",
        "when": [
          {
            "at": "object_type",
            "is": [
              "2"
            ]
          }
        ]
      },
      {
        "at": "object_id",
        "to": "/api/v1/dashboard/",
        "when": [
          {
            "at": "object_type",
            "is": [
              "3"
            ]
          }
        ]
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
        "object_type": {
          "type": "integer",
          "description": "Number of the type, 1 saved query, 2 chart, 3 dashboard, 4 dataset."
        },
        "object_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id of the chart, dashboard, saved query or dataset."
        },
        "tags": {
          "type": "array",
          "description": "The tag names: [\"finance\", \"monthly\"].",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "object_type",
        "object_id",
        "tags"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_tag_object_remove",
    "title": "Untag object",
    "description": "Remove one tag from one chart, dashboard, saved query or dataset. Tag and object stay; to delete the tag everywhere use superset_tag_delete. Undo with superset_tag_object_add. Fails if the tag does not exist or the object does not carry it. Needs write permission on tags. Returns {message}.",
    "resource": "tag",
    "endpoint": "tagObjectRemove",
    "method": "DELETE",
    "path": "/api/v1/tag/{object_type}/{object_id}/{tag}/",
    "effect": "delete",
    "credential": "access",
    "permission": [
      "can_write",
      "Tag"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "tag",
        "in": "path",
        "wire": "tag",
        "required": true
      },
      {
        "name": "object_type",
        "in": "path",
        "wire": "object_type",
        "required": true
      },
      {
        "name": "object_id",
        "in": "path",
        "wire": "object_id",
        "required": true
      }
    ],
    "references": [
      {
        "at": "object_id",
        "to": "/api/v1/saved_query/",
        "when": [
          {
            "at": "object_type",
            "is": [
              "1"
            ]
          }
        ]
      },
      {
        "at": "object_id",
        "to": "/api/v1/chart/",
        "when": [
          {
            "at": "object_type",
            "is": [
              "2"
            ]
          }
        ]
      },
      {
        "at": "object_id",
        "to": "/api/v1/dashboard/",
        "when": [
          {
            "at": "object_type",
            "is": [
              "3"
            ]
          }
        ]
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
        "tag": {
          "type": "string",
          "description": "Name of the tag, not its id."
        },
        "object_type": {
          "type": "integer",
          "description": "Number of the type, 1 saved query, 2 chart, 3 dashboard, 4 dataset."
        },
        "object_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id of the chart, dashboard, saved query or dataset."
        }
      },
      "required": [
        "tag",
        "object_type",
        "object_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_tag_delete",
    "title": "Delete tag",
    "description": "Delete one tag by its id, for good; by name use superset_tag_bulk_delete. Tagged charts, dashboards and queries stay but lose the tag. To take it off one object only use superset_tag_object_remove. Cannot be undone: superset_tag_objects shows what carries it. Needs write permission on tags. Returns {message}.",
    "resource": "tag",
    "endpoint": "tagDelete",
    "method": "DELETE",
    "path": "/api/v1/tag/{pk}",
    "effect": "delete",
    "credential": "access",
    "permission": [
      "can_write",
      "Tag"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "tag_id",
        "in": "path",
        "wire": "pk",
        "required": true
      }
    ],
    "references": [
      {
        "at": "tag_id",
        "to": "/api/v1/tag/"
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
        "tag_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id (number) or name of the tag."
        }
      },
      "required": [
        "tag_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_tag_get_by_id",
    "title": "Get tag",
    "description": "Get one tag by its id: name, type, description, who created and changed it. To find a tag by name use superset_tag_list; what carries it is in superset_tag_objects. Changes nothing. Returns {id, result: {id, name, type, description, created_by, changed_by, …}}.",
    "resource": "tag",
    "endpoint": "tagGetById",
    "method": "GET",
    "path": "/api/v1/tag/{pk}",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Tag"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "tag_id",
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
        "at": "tag_id",
        "to": "/api/v1/tag/"
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
        "tag_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id (number) or name of the tag."
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
        "tag_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_tag_update",
    "title": "Update tag",
    "description": "Change a tag's name, description or the complete list of objects that carry it. Send everything: objects not in objects_to_tag lose the tag (all of them if it is left out), a description left out is cleared, and without name it fails with \"Fatal error\". Read the state first with superset_tag_get_by_id and superset_tag_objects. To just add a tag use superset_tag_object_add. Needs write permission on tags. Returns {id, result} with the fields sent.",
    "resource": "tag",
    "endpoint": "tagUpdate",
    "method": "PUT",
    "path": "/api/v1/tag/{pk}",
    "effect": "replace",
    "credential": "access",
    "permission": [
      "can_write",
      "Tag"
    ],
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "tag_id",
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
        "name": "name",
        "in": "body",
        "wire": "name",
        "required": false
      },
      {
        "name": "objects_to_tag",
        "in": "body",
        "wire": "objects_to_tag",
        "required": false
      }
    ],
    "references": [
      {
        "at": "tag_id",
        "to": "/api/v1/tag/"
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
        "tag_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id (number) or name of the tag."
        },
        "description": {
          "type": [
            "string",
            "null"
          ],
          "description": "Text about what it stands for; cleared when left out."
        },
        "name": {
          "type": "string",
          "minLength": 1,
          "description": "Name of the tag; always give it, also when it stays the same."
        },
        "objects_to_tag": {
          "type": "array",
          "description": "ALL objects that shall carry it, as pairs [[\"chart\", 12], [\"dashboard\", 3]]; types chart, dashboard, query (saved), dataset.",
          "items": {}
        }
      },
      "required": [
        "tag_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_tag_remove_favorite",
    "title": "Unstar tag",
    "description": "Remove a tag from your favorites (unstar it). Affects only you; the tag stays, to delete it use superset_tag_delete. Fails with \"Fatal error\" if it was no favorite: check with superset_tag_get_favorite_status. Undo with superset_tag_add_favorite. Returns {result: \"OK\"}.",
    "resource": "tag",
    "endpoint": "tagRemoveFavorite",
    "method": "DELETE",
    "path": "/api/v1/tag/{pk}/favorites/",
    "effect": "update",
    "credential": "access",
    "permission": [
      "can_read",
      "Tag"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "tag_id",
        "in": "path",
        "wire": "pk",
        "required": true
      }
    ],
    "references": [
      {
        "at": "tag_id",
        "to": "/api/v1/tag/"
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
        "tag_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id (number) or name of the tag."
        }
      },
      "required": [
        "tag_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_tag_add_favorite",
    "title": "Star tag",
    "description": "Add a tag to your favorites (star it). Affects only you and succeeds also if it is one already. To put the tag on a chart or dashboard use superset_tag_object_add. Undo with superset_tag_remove_favorite; check with superset_tag_get_favorite_status. Returns {result: \"OK\"}.",
    "resource": "tag",
    "endpoint": "tagAddFavorite",
    "method": "POST",
    "path": "/api/v1/tag/{pk}/favorites/",
    "effect": "update",
    "credential": "access",
    "permission": [
      "can_read",
      "Tag"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "tag_id",
        "in": "path",
        "wire": "pk",
        "required": true
      }
    ],
    "references": [
      {
        "at": "tag_id",
        "to": "/api/v1/tag/"
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
        "tag_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id (number) or name of the tag."
        }
      },
      "required": [
        "tag_id"
      ],
      "additionalProperties": false
    }
  }
];
