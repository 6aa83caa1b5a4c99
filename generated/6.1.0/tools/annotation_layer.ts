// Generated from spec/6.1.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_annotation_layer_bulk_delete",
    "title": "Delete several annotation layers",
    "description": "Delete several annotation layers for good; for one use superset_annotation_layer_delete. Refused for all when one is unknown or still has annotations: remove those first with superset_annotation_bulk_delete. Charts that refer to a deleted layer keep a dangling reference in their params and show no marks. Needs write permission on annotations. Returns {message}.",
    "resource": "annotation_layer",
    "endpoint": "annotationLayerBulkDelete",
    "method": "DELETE",
    "path": "/api/v1/annotation_layer/",
    "effect": "delete",
    "credential": "access",
    "permission": [
      "can_write",
      "Annotation"
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
        "to": "/api/v1/annotation_layer/"
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
          "description": "Ids of the annotation layers to delete, e.g. [3, 4]."
        }
      },
      "required": [
        "ids"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_annotation_layer_list",
    "title": "List annotation layers",
    "description": "List annotation layers, the named sets of time marks (holidays, releases, incidents) that charts can show; name with annotation_layer_all_text searches name and description. One layer: superset_annotation_layer_get_by_id; the marks: superset_annotation_list. Changes nothing. Returns {count, result: [{id, name, descr, created_by, changed_by, changed_on}]}.",
    "resource": "annotation_layer",
    "endpoint": "annotationLayerList",
    "method": "GET",
    "path": "/api/v1/annotation_layer/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Annotation"
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
        "descr"
      ]
    },
    "names": {
      "columns": [
        "name"
      ],
      "shows": [
        "descr",
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
          "descr"
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
          "name"
        ],
        [
          "annotation_layer_all_text",
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
          "description": "Columns of each row. Default: id, name, descr. Also: created_by.{first_name,last_name}, changed_by.{first_name,last_name}, changed_on, changed_on_delta_humanized, created_on."
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
                  "descr",
                  "name"
                ]
              },
              "opr": {
                "type": "string",
                "enum": [
                  "annotation_layer_all_text",
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
          "description": "All must hold, e.g. [{\"col\": \"id\", \"opr\": \"eq\", \"value\": 7}]. Operators: changed_on, created_on: eq gt lt neq; descr: ct eq ew in nct neq new not_in nsw sw; name: annotation_layer_all_text ct eq ew in nct neq new not_in nsw sw; others: nrel_o_m rel_o_m. (ct contains, sw/ew starts/ends with, n… not, rel_… has this id, …_all_text any text contains.)"
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
            "created_on",
            "descr",
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
    "name": "superset_annotation_layer_create",
    "title": "Create annotation layer",
    "description": "Create an empty annotation layer, a named set of time marks that charts can show. Fill it with superset_annotation_create, then name its id under annotation_layers in a chart's params (superset_chart_update). A name in use is refused. Needs write permission on annotations. Returns {id, result}.",
    "resource": "annotation_layer",
    "endpoint": "annotationLayerCreate",
    "method": "POST",
    "path": "/api/v1/annotation_layer/",
    "effect": "create",
    "credential": "access",
    "permission": [
      "can_write",
      "Annotation"
    ],
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "descr",
        "in": "body",
        "wire": "descr",
        "required": false
      },
      {
        "name": "name",
        "in": "body",
        "wire": "name",
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
        "descr": {
          "type": [
            "string",
            "null"
          ],
          "description": "Longer text about what the layer marks."
        },
        "name": {
          "type": "string",
          "description": "Name of the layer, unique, at most 250 characters.",
          "minLength": 1,
          "maxLength": 250
        }
      },
      "required": [
        "name"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_annotation_layer_info",
    "title": "Describe annotation layer fields",
    "description": "Describe the fields that creating and updating annotation layers take, and your own permissions on annotations. Beware: its filters are those of superset_annotation_list; what superset_annotation_layer_list filters by stands in its own arguments. Changes nothing. Long: ask for keys [\"permissions\"]. Returns {filters, permissions, add_columns, edit_columns}.",
    "resource": "annotation_layer",
    "endpoint": "annotationLayerInfo",
    "method": "GET",
    "path": "/api/v1/annotation_layer/_info",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Annotation"
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
    "name": "superset_annotation_layer_list_related",
    "title": "List annotation layer users",
    "description": "List the users that can be an annotation layer's created_by or changed_by, to turn a person's name into the id for a rel_o_m filter of superset_annotation_layer_list. The text filter has no effect here. Changes nothing. Returns {count, result: [{value: id, text: name}]}.",
    "resource": "annotation_layer",
    "endpoint": "annotationLayerListRelated",
    "method": "GET",
    "path": "/api/v1/annotation_layer/related/{column_name}",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Annotation"
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
    "name": "superset_annotation_layer_delete",
    "title": "Delete annotation layer",
    "description": "Delete one annotation layer for good; for several use superset_annotation_layer_bulk_delete. Refused while it has annotations: remove those first with superset_annotation_bulk_delete. Charts that refer to it keep a dangling reference in their params and show no marks. Needs write permission on annotations. Returns {message}.",
    "resource": "annotation_layer",
    "endpoint": "annotationLayerDelete",
    "method": "DELETE",
    "path": "/api/v1/annotation_layer/{pk}",
    "effect": "delete",
    "credential": "access",
    "permission": [
      "can_write",
      "Annotation"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "annotation_layer_id",
        "in": "path",
        "wire": "pk",
        "required": true
      }
    ],
    "references": [
      {
        "at": "annotation_layer_id",
        "to": "/api/v1/annotation_layer/"
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
        "annotation_layer_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id (number) or name of the annotation layer."
        }
      },
      "required": [
        "annotation_layer_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_annotation_layer_get_by_id",
    "title": "Get annotation layer",
    "description": "Get the name and description of one annotation layer. Its annotations are not included: use superset_annotation_list. To find a layer by name use superset_annotation_layer_list. Changes nothing. Returns {id, result: {id, name, descr}}.",
    "resource": "annotation_layer",
    "endpoint": "annotationLayerGetById",
    "method": "GET",
    "path": "/api/v1/annotation_layer/{pk}",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "Annotation"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "annotation_layer_id",
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
        "at": "annotation_layer_id",
        "to": "/api/v1/annotation_layer/"
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
        "annotation_layer_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id (number) or name of the annotation layer."
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
        "annotation_layer_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_annotation_layer_update",
    "title": "Update annotation layer",
    "description": "Change the name or description of an annotation layer; fields left out stay. Charts refer to a layer by id, so a new name breaks nothing. Its annotations are changed with superset_annotation_update. Needs write permission on annotations. Returns {id, result} with the changed fields.",
    "resource": "annotation_layer",
    "endpoint": "annotationLayerUpdate",
    "method": "PUT",
    "path": "/api/v1/annotation_layer/{pk}",
    "effect": "update",
    "credential": "access",
    "permission": [
      "can_write",
      "Annotation"
    ],
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "annotation_layer_id",
        "in": "path",
        "wire": "pk",
        "required": true
      },
      {
        "name": "descr",
        "in": "body",
        "wire": "descr",
        "required": false
      },
      {
        "name": "name",
        "in": "body",
        "wire": "name",
        "required": false
      }
    ],
    "references": [
      {
        "at": "annotation_layer_id",
        "to": "/api/v1/annotation_layer/"
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
        "annotation_layer_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id (number) or name of the annotation layer."
        },
        "descr": {
          "type": "string",
          "description": "Longer text about what the layer marks."
        },
        "name": {
          "type": "string",
          "description": "Name of the layer, unique, at most 250 characters.",
          "minLength": 1,
          "maxLength": 250
        }
      },
      "required": [
        "annotation_layer_id"
      ],
      "additionalProperties": false
    }
  }
];
