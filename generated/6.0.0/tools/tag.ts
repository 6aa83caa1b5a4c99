// Generated from spec/6.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_tag_bulk_delete",
    "title": "Delete several tags",
    "description": "Delete several tags for good, by their names; by id use superset_tag_delete. The tagged charts, dashboards and queries stay but lose the tag; to take a tag off one object use superset_tag_object_remove. All or nothing: an unknown name fails. Also deletes system tags such as \"owner:1\" if named. Cannot be undone. Returns {message} with the number deleted.",
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
    "description": "List tags with filters, sorting and paging, mostly to turn a name into an id. Includes Superset's own tags (owner:1, type:chart, favorited_by:1): leave them out with the filter type, operator custom_tag, value true. For the objects under a tag use superset_tag_objects. Changes nothing. Returns {count, ids, result: [{id, name, type, description, …}]} with type 1 for custom tags, 20 rows a page, at most 100.",
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
          "description": "Names of the columns to return; the fewer, the shorter the answer. All default columns when left out. Default: id, name, type, description, changed_by.first_name, changed_by.last_name, changed_on_delta_humanized, created_on_delta_humanized, created_by.first_name, created_by.last_name."
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
          "description": "Conditions that all must hold, e.g. [{\"col\": \"id\", \"opr\": \"eq\", \"value\": 7}]. Operators by column: changed_by, created_by: nrel_o_m rel_o_m; changed_on, created_on: eq gt lt neq; description, name: ct eq ew in nct neq new not_in nsw sw; objects, users_favorited: rel_m_m; type: custom_tag eq neq."
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
    "name": "superset_tag_create",
    "title": "Create a tag",
    "description": "Create a tag, with a description and the objects that carry it. If a tag of that name exists it is taken over: its description is replaced and objects not named here LOSE the tag. To add a tag to an object safely use superset_tag_object_add, to several objects superset_tag_bulk_create. Objects you may not change are left out without a word. Returns {} without an id: look the tag up with superset_tag_list. Works without the feature flag TAGGING_SYSTEM, which only shows tags in the web pages.",
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
          "description": "Text about the tag."
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
    "title": "Describe the tag resource",
    "description": "Describe what tags can be filtered by and what you may do with them. Only needed when superset_tag_list refuses a filter column or operator. Changes nothing. Returns {permissions, filters: {column: [{name, operator}]}, add_columns, edit_columns}; ask for keys [\"filters\"] or [\"permissions\"] to keep it short.",
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
          "description": "Paging of the choices offered per column when creating, e.g. {\"objects\": {\"page\": 0, \"page_size\": 10}}."
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
          "description": "Paging of the choices offered per column when editing, e.g. {\"objects\": {\"page\": 0, \"page_size\": 10}}."
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
    "name": "superset_tag_bulk_create",
    "title": "Tag several objects",
    "description": "Add one or more tags to many objects at once, creating tags that do not exist. Only adds: objects that carry a tag already keep it. For one object use superset_tag_object_add. A description given here replaces that of an existing tag, and leaving it out clears it. Every tag needs objects_to_tag, or it fails with \"Fatal error\". Objects you may not change are skipped. Returns {result: {objects_tagged, objects_skipped}}.",
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
    "description": "List the dashboards, charts and saved queries that carry given tags: any of them, by id or by name. Datasets are never listed. Without tags it returns everything that has any tag, system tags included, which is nearly everything: always name tags. To find only charts, superset_chart_list with a tag filter offers paging. Changes nothing. Returns {result: [{id, type, name, url, tags, owners, creator, changed_on}]}, all at once.",
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
            "type": "integer"
          },
          "description": "Ids of tags, e.g. [6, 7]; goes before tags."
        },
        "tags": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "description": "Names of tags, e.g. [\"finance\", \"old\"]; a name with a comma is not found, use tagIds."
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
    "description": "List the users that can stand in a tag's created_by or changed_by, to turn a person's name into an id for filters of superset_tag_list. Other columns end in not found. Changes nothing. Returns {count, result: [{value: id, text: name, extra}]}.",
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
    "name": "superset_tag_object_add",
    "title": "Tag an object",
    "description": "Add tags to one chart, dashboard, saved query or dataset, creating tags that do not exist. Only adds; tags already there stay. To tag many objects use superset_tag_bulk_create, to take a tag off superset_tag_object_remove. Does not check that the object exists: look up its id first. Returns {}: see the result with superset_tag_objects.",
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
          "type": "integer",
          "description": "Id of the object."
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
    "title": "Untag an object",
    "description": "Take one tag off one chart, dashboard, saved query or dataset. Tag and object stay; to delete the tag everywhere use superset_tag_delete. Undo with superset_tag_object_add. Fails if the tag does not exist or the object does not carry it. Returns {message}.",
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
          "type": "integer",
          "description": "Id of the object."
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
    "title": "Delete a tag",
    "description": "Delete one tag by its id, for good; by name use superset_tag_bulk_delete. The tagged charts, dashboards and queries stay but lose the tag. To take it off one object only use superset_tag_object_remove. Cannot be undone: superset_tag_objects shows what carries it beforehand. Returns {message}.",
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
          "type": "integer",
          "description": "Id of the tag, a number."
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
    "title": "Get a tag",
    "description": "Get one tag by its id: name, type, description, who created and changed it. To find a tag by name use superset_tag_list; for the objects that carry it superset_tag_objects. Changes nothing. Returns {id, result}.",
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
          "type": "integer",
          "description": "Id of the tag, a number."
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
        "tag_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_tag_update",
    "title": "Update a tag",
    "description": "Rename a tag, change its description, or set the complete list of objects that carry it. Send everything: objects not in objects_to_tag lose the tag (all of them if it is left out), a description left out is cleared, and without name it fails with \"Fatal error\". Read the state first with superset_tag_get_by_id and superset_tag_objects. Just to add a tag to an object use superset_tag_object_add. Returns {id, result} with the fields sent.",
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
          "type": "integer",
          "description": "Id of the tag, a number."
        },
        "description": {
          "type": [
            "string",
            "null"
          ],
          "description": "Text about the tag; cleared when left out."
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
    "title": "Unstar a tag",
    "description": "Remove a tag from your favorites (unstar it). Affects only you; the tag itself stays, to delete it use superset_tag_delete. Fails with \"Fatal error\" if it was not a favorite: check with superset_tag_get_favorite_status. Undo with superset_tag_add_favorite. Returns {result: \"OK\"}.",
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
          "type": "integer",
          "description": "Id of the tag, a number."
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
    "title": "Star a tag",
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
          "type": "integer",
          "description": "Id of the tag, a number."
        }
      },
      "required": [
        "tag_id"
      ],
      "additionalProperties": false
    }
  }
];
