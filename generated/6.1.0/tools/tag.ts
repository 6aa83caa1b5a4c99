// Generated from spec/6.1.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_tag_bulk_delete",
    "title": "Tag bulk delete",
    "description": "Bulk deletes tags. This will remove all tagged objects with this tag.",
    "resource": "tag",
    "endpoint": "tagBulkDelete",
    "method": "DELETE",
    "path": "/api/v1/tag/",
    "effect": "delete",
    "credential": "access",
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
          }
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
    "title": "Tag list",
    "description": "Get a list of tags, use Rison or JSON query parameters for filtering, sorting, pagination and for selecting specific columns and metadata.",
    "resource": "tag",
    "endpoint": "tagList",
    "method": "GET",
    "path": "/api/v1/tag/",
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
    "name": "superset_tag_create",
    "title": "Tag create",
    "description": "Create a new Tag",
    "resource": "tag",
    "endpoint": "tagCreate",
    "method": "POST",
    "path": "/api/v1/tag/",
    "effect": "create",
    "credential": "access",
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
      "destructiveHint": false,
      "idempotentHint": false,
      "openWorldHint": false
    },
    "inputSchema": {
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
    }
  },
  {
    "name": "superset_tag_info",
    "title": "Tag info",
    "description": "Get metadata information about this API resource",
    "resource": "tag",
    "endpoint": "tagInfo",
    "method": "GET",
    "path": "/api/v1/tag/_info",
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
    "name": "superset_tag_bulk_create",
    "title": "Tag bulk create",
    "description": "Bulk create tags and tagged objects",
    "resource": "tag",
    "endpoint": "tagBulkCreate",
    "method": "POST",
    "path": "/api/v1/tag/bulk_create",
    "effect": "create",
    "credential": "access",
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
          }
        }
      },
      "additionalProperties": false
    }
  },
  {
    "name": "superset_tag_get_favorite_status",
    "title": "Tag get favorite status",
    "description": "Get favorited tags for current user",
    "resource": "tag",
    "endpoint": "tagGetFavoriteStatus",
    "method": "GET",
    "path": "/api/v1/tag/favorite_status/",
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
    "name": "superset_tag_objects",
    "title": "Tag objects",
    "description": "Get all objects associated with a tag",
    "resource": "tag",
    "endpoint": "tagObjects",
    "method": "GET",
    "path": "/api/v1/tag/get_objects/",
    "effect": "read",
    "credential": "access",
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
          "description": "Ids of tags; objects that have any of them."
        },
        "tags": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "description": "Names of tags; objects that have any of them. Without tagIds and tags, all tagged objects."
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
          "description": "Kinds of object; all when left out."
        }
      },
      "additionalProperties": false
    }
  },
  {
    "name": "superset_tag_list_related",
    "title": "Tag list related",
    "description": "Get related fields data",
    "resource": "tag",
    "endpoint": "tagListRelated",
    "method": "GET",
    "path": "/api/v1/tag/related/{column_name}",
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
    "name": "superset_tag_object_add",
    "title": "Tag object add",
    "description": "Adds tags to an object. Creates new tags if they do not already exist.",
    "resource": "tag",
    "endpoint": "tagObjectAdd",
    "method": "POST",
    "path": "/api/v1/tag/{object_type}/{object_id}/",
    "effect": "create",
    "credential": "access",
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
          "description": "1 saved query, 2 chart, 3 dashboard, 4 dataset."
        },
        "object_id": {
          "type": "integer"
        },
        "tags": {
          "type": "array",
          "description": "Names of the tags to add; new ones are created.",
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
    "title": "Tag object remove",
    "description": "Delete a tagged object",
    "resource": "tag",
    "endpoint": "tagObjectRemove",
    "method": "DELETE",
    "path": "/api/v1/tag/{object_type}/{object_id}/{tag}/",
    "effect": "delete",
    "credential": "access",
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
          "type": "string"
        },
        "object_type": {
          "type": "integer",
          "description": "1 saved query, 2 chart, 3 dashboard, 4 dataset."
        },
        "object_id": {
          "type": "integer"
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
    "title": "Tag delete",
    "description": "Delete a tag",
    "resource": "tag",
    "endpoint": "tagDelete",
    "method": "DELETE",
    "path": "/api/v1/tag/{pk}",
    "effect": "delete",
    "credential": "access",
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
    "title": "Tag get by id",
    "description": "Get an item model",
    "resource": "tag",
    "endpoint": "tagGetById",
    "method": "GET",
    "path": "/api/v1/tag/{pk}",
    "effect": "read",
    "credential": "access",
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
    "title": "Tag update",
    "description": "Changes a Tag.",
    "resource": "tag",
    "endpoint": "tagUpdate",
    "method": "PUT",
    "path": "/api/v1/tag/{pk}",
    "effect": "update",
    "credential": "access",
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
      "required": [
        "tag_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_tag_remove_favorite",
    "title": "Tag remove favorite",
    "description": "Remove the tag from the user favorite list",
    "resource": "tag",
    "endpoint": "tagRemoveFavorite",
    "method": "DELETE",
    "path": "/api/v1/tag/{pk}/favorites/",
    "effect": "delete",
    "credential": "access",
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
    "name": "superset_tag_add_favorite",
    "title": "Tag add favorite",
    "description": "Marks the tag as favorite for the current user",
    "resource": "tag",
    "endpoint": "tagAddFavorite",
    "method": "POST",
    "path": "/api/v1/tag/{pk}/favorites/",
    "effect": "create",
    "credential": "access",
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
      "idempotentHint": false,
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
