// Generated from spec/6.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_annotation_bulk_delete",
    "title": "Delete several annotations",
    "description": "Delete several annotations for good; for one use superset_annotation_delete, for the whole layer afterwards superset_annotation_layer_delete. Charts that show the layer lose these marks. All ids must exist, otherwise nothing is deleted; that they belong to the named layer is not checked. Needs write permission on annotations. Returns {message}.",
    "resource": "annotation",
    "endpoint": "annotationBulkDelete",
    "method": "DELETE",
    "path": "/api/v1/annotation_layer/{pk}/annotation/",
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
      },
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
        "at": "annotation_layer_id",
        "to": "/api/v1/annotation_layer/"
      },
      {
        "at": "ids[]",
        "to": "/api/v1/annotation_layer/{pk}/annotation/"
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
        },
        "ids": {
          "type": "array",
          "items": {
            "type": [
              "integer",
              "string"
            ]
          },
          "description": "Ids of the annotations to delete, e.g. [3, 4]."
        }
      },
      "required": [
        "annotation_layer_id",
        "ids"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_annotation_list",
    "title": "List annotations",
    "description": "List the annotations (events, holidays, releases marked on time charts) of one annotation layer. For the layer's id use superset_annotation_layer_list, for one annotation superset_annotation_get_by_id. Filter short_descr with annotation_all_text to search both texts. Changes nothing. Returns {count, result: [{id, short_descr, long_descr, start_dttm, end_dttm, changed_by, created_by}]}.",
    "resource": "annotation",
    "endpoint": "annotationList",
    "method": "GET",
    "path": "/api/v1/annotation_layer/{pk}/annotation/",
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
        "short_descr",
        "start_dttm",
        "end_dttm"
      ]
    },
    "names": {
      "columns": [
        "short_descr"
      ],
      "shows": [
        "start_dttm",
        "end_dttm"
      ]
    },
    "references": [
      {
        "at": "annotation_layer_id",
        "to": "/api/v1/annotation_layer/"
      },
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
      },
      {
        "at": "filters[].value",
        "to": "/api/v1/annotation_layer/",
        "when": [
          {
            "at": "filters[].col",
            "is": [
              "layer"
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
          "created_by",
          "layer"
        ],
        [
          "nrel_o_m",
          "rel_o_m"
        ]
      ],
      [
        [
          "changed_on",
          "created_on",
          "end_dttm",
          "start_dttm"
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
          "json_metadata",
          "long_descr"
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
          "short_descr"
        ],
        [
          "annotation_all_text",
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
          "description": "Columns of each row. Default: id, short_descr, start_dttm, end_dttm. Also: changed_by.{first_name,id}, changed_on_delta_humanized, created_by.{first_name,id}, long_descr."
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
                  "end_dttm",
                  "json_metadata",
                  "layer",
                  "long_descr",
                  "short_descr",
                  "start_dttm"
                ]
              },
              "opr": {
                "type": "string",
                "enum": [
                  "annotation_all_text",
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
          "description": "All must hold, e.g. [{\"col\": \"id\", \"opr\": \"eq\", \"value\": 7}]. Operators: changed_by, created_by, layer: nrel_o_m rel_o_m; json_metadata, long_descr: ct eq ew in nct neq new not_in nsw sw; short_descr: annotation_all_text ct eq ew in nct neq new not_in nsw sw; others: eq gt lt neq. (ct contains, sw/ew starts/ends with, n… not, rel_… has this id, …_all_text any text contains.)"
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
            "changed_on_delta_humanized",
            "created_by.first_name",
            "end_dttm",
            "long_descr",
            "short_descr",
            "start_dttm"
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
      "required": [
        "annotation_layer_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_annotation_create",
    "title": "Create annotation",
    "description": "Add an annotation (a labelled point or span of time) to an existing annotation layer, see superset_annotation_layer_create. Charts with the layer show it at their next refresh; to put a layer on a chart, name it under annotation_layers in the chart's params (superset_chart_update). Refused when the layer has this short_descr already or the end lies before the start. Needs write permission on annotations. Returns {id, result}.",
    "resource": "annotation",
    "endpoint": "annotationCreate",
    "method": "POST",
    "path": "/api/v1/annotation_layer/{pk}/annotation/",
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
        "name": "annotation_layer_id",
        "in": "path",
        "wire": "pk",
        "required": true
      },
      {
        "name": "end_dttm",
        "in": "body",
        "wire": "end_dttm",
        "required": true
      },
      {
        "name": "json_metadata",
        "in": "body",
        "wire": "json_metadata",
        "required": false
      },
      {
        "name": "long_descr",
        "in": "body",
        "wire": "long_descr",
        "required": false
      },
      {
        "name": "short_descr",
        "in": "body",
        "wire": "short_descr",
        "required": true
      },
      {
        "name": "start_dttm",
        "in": "body",
        "wire": "start_dttm",
        "required": true
      }
    ],
    "jsonText": [
      "json_metadata"
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
      "idempotentHint": false,
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
        "end_dttm": {
          "type": "string",
          "description": "Form as start_dttm, e.g. 2024-01-31T12:00:00; not before it, equal for a point in time."
        },
        "json_metadata": {
          "description": "Free-form metadata, e.g. {\"source\": \"calendar\"}.",
          "type": [
            "object",
            "array",
            "string",
            "null"
          ],
          "additionalProperties": true,
          "items": {}
        },
        "long_descr": {
          "type": [
            "string",
            "null"
          ],
          "description": "Longer text shown when pointing at the annotation."
        },
        "short_descr": {
          "type": "string",
          "description": "Label shown on the chart, unique within the layer, at most 500 characters.",
          "minLength": 1,
          "maxLength": 500
        },
        "start_dttm": {
          "type": "string",
          "description": "ISO 8601 date and time, e.g. 2024-01-31T00:00:00; a date alone is refused. Time zone: on both ends or on neither."
        }
      },
      "required": [
        "annotation_layer_id",
        "end_dttm",
        "short_descr",
        "start_dttm"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_annotation_delete",
    "title": "Delete annotation",
    "description": "Delete one annotation for good; the layer and its other annotations stay. For several use superset_annotation_bulk_delete. Charts that show the layer lose this mark. The annotation id alone decides; that it belongs to the named layer is not checked. Needs write permission on annotations. Returns {message}.",
    "resource": "annotation",
    "endpoint": "annotationDelete",
    "method": "DELETE",
    "path": "/api/v1/annotation_layer/{pk}/annotation/{annotation_id}",
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
      },
      {
        "name": "annotation_id",
        "in": "path",
        "wire": "annotation_id",
        "required": true
      }
    ],
    "references": [
      {
        "at": "annotation_layer_id",
        "to": "/api/v1/annotation_layer/"
      },
      {
        "at": "annotation_id",
        "to": "/api/v1/annotation_layer/{pk}/annotation/"
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
        },
        "annotation_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id of the annotation, a number, from superset_annotation_list."
        }
      },
      "required": [
        "annotation_layer_id",
        "annotation_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_annotation_get_by_id",
    "title": "Get annotation",
    "description": "Get one annotation with its texts, start, end, metadata and layer. To find it use superset_annotation_list. The annotation id alone decides; that it belongs to the named layer is not checked. Changes nothing. Returns {id, result: {short_descr, long_descr, start_dttm, end_dttm, json_metadata, layer}}.",
    "resource": "annotation",
    "endpoint": "annotationGetById",
    "method": "GET",
    "path": "/api/v1/annotation_layer/{pk}/annotation/{annotation_id}",
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
        "name": "annotation_id",
        "in": "path",
        "wire": "annotation_id",
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
      },
      {
        "at": "annotation_id",
        "to": "/api/v1/annotation_layer/{pk}/annotation/"
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
        "annotation_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id of the annotation, a number, from superset_annotation_list."
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
        "annotation_layer_id",
        "annotation_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_annotation_update",
    "title": "Update annotation",
    "description": "Change the text, start, end or metadata of an annotation; fields left out stay. It is moved into the layer named in the call, so name its present one, see superset_annotation_get_by_id, unless it shall move. Give start and end together, so that their order can be checked. Needs write permission on annotations. Returns {id, result} with the changed fields.",
    "resource": "annotation",
    "endpoint": "annotationUpdate",
    "method": "PUT",
    "path": "/api/v1/annotation_layer/{pk}/annotation/{annotation_id}",
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
        "name": "annotation_id",
        "in": "path",
        "wire": "annotation_id",
        "required": true
      },
      {
        "name": "end_dttm",
        "in": "body",
        "wire": "end_dttm",
        "required": false
      },
      {
        "name": "json_metadata",
        "in": "body",
        "wire": "json_metadata",
        "required": false
      },
      {
        "name": "long_descr",
        "in": "body",
        "wire": "long_descr",
        "required": false
      },
      {
        "name": "short_descr",
        "in": "body",
        "wire": "short_descr",
        "required": false
      },
      {
        "name": "start_dttm",
        "in": "body",
        "wire": "start_dttm",
        "required": false
      }
    ],
    "jsonText": [
      "json_metadata"
    ],
    "references": [
      {
        "at": "annotation_layer_id",
        "to": "/api/v1/annotation_layer/"
      },
      {
        "at": "annotation_id",
        "to": "/api/v1/annotation_layer/{pk}/annotation/"
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
        "annotation_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id of the annotation, a number, from superset_annotation_list."
        },
        "end_dttm": {
          "type": "string",
          "description": "Form as start_dttm, e.g. 2024-01-31T12:00:00; not before it, equal for a point in time."
        },
        "json_metadata": {
          "description": "Free-form metadata, e.g. {\"source\": \"calendar\"}.",
          "type": [
            "object",
            "array",
            "string",
            "null"
          ],
          "additionalProperties": true,
          "items": {}
        },
        "long_descr": {
          "type": [
            "string",
            "null"
          ],
          "description": "Longer text shown when pointing at the annotation."
        },
        "short_descr": {
          "type": "string",
          "description": "Label shown on the chart, unique within the layer, at most 500 characters.",
          "minLength": 1,
          "maxLength": 500
        },
        "start_dttm": {
          "type": "string",
          "description": "ISO 8601 date and time, e.g. 2024-01-31T00:00:00; a date alone is refused. Time zone: on both ends or on neither."
        }
      },
      "required": [
        "annotation_layer_id",
        "annotation_id"
      ],
      "additionalProperties": false
    }
  }
];
