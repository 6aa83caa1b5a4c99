// Generated from spec/6.1.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_annotation_bulk_delete",
    "title": "Annotation bulk delete",
    "description": "Bulk delete annotation layers",
    "resource": "annotation",
    "endpoint": "annotationBulkDelete",
    "method": "DELETE",
    "path": "/api/v1/annotation_layer/{pk}/annotation/",
    "effect": "delete",
    "credential": "access",
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
          "type": "integer",
          "description": "Id of the annotation layer, a number."
        },
        "ids": {
          "type": "array",
          "items": {
            "type": "integer"
          }
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
    "title": "Annotation list",
    "description": "Gets a list of annotation layers, use Rison or JSON query parameters for filtering, sorting, pagination and for selecting specific columns and metadata.",
    "resource": "annotation",
    "endpoint": "annotationList",
    "method": "GET",
    "path": "/api/v1/annotation_layer/{pk}/annotation/",
    "effect": "read",
    "credential": "access",
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
          "type": "integer",
          "description": "Id of the annotation layer, a number."
        },
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
      "required": [
        "annotation_layer_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_annotation_create",
    "title": "Annotation create",
    "description": "Create an annotation layer",
    "resource": "annotation",
    "endpoint": "annotationCreate",
    "method": "POST",
    "path": "/api/v1/annotation_layer/{pk}/annotation/",
    "effect": "create",
    "credential": "access",
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
          "type": "integer",
          "description": "Id of the annotation layer, a number."
        },
        "end_dttm": {
          "type": "string",
          "description": "The annotation end date time ISO 8601 date and time."
        },
        "json_metadata": {
          "description": "JSON metadata",
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
          "description": "A long description"
        },
        "short_descr": {
          "type": "string",
          "description": "A short description",
          "minLength": 1,
          "maxLength": 500
        },
        "start_dttm": {
          "type": "string",
          "description": "The annotation start date time ISO 8601 date and time."
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
    "title": "Annotation delete",
    "description": "Delete annotation layer",
    "resource": "annotation",
    "endpoint": "annotationDelete",
    "method": "DELETE",
    "path": "/api/v1/annotation_layer/{pk}/annotation/{annotation_id}",
    "effect": "delete",
    "credential": "access",
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
          "type": "integer",
          "description": "Id of the annotation layer, a number."
        },
        "annotation_id": {
          "type": "integer",
          "description": "The annotation pk for this annotation"
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
    "title": "Annotation get by id",
    "description": "Get an annotation layer",
    "resource": "annotation",
    "endpoint": "annotationGetById",
    "method": "GET",
    "path": "/api/v1/annotation_layer/{pk}/annotation/{annotation_id}",
    "effect": "read",
    "credential": "access",
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
          "type": "integer",
          "description": "Id of the annotation layer, a number."
        },
        "annotation_id": {
          "type": "integer",
          "description": "The annotation pk"
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
        "annotation_layer_id",
        "annotation_id"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_annotation_update",
    "title": "Annotation update",
    "description": "Update an annotation layer",
    "resource": "annotation",
    "endpoint": "annotationUpdate",
    "method": "PUT",
    "path": "/api/v1/annotation_layer/{pk}/annotation/{annotation_id}",
    "effect": "update",
    "credential": "access",
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
          "type": "integer",
          "description": "Id of the annotation layer, a number."
        },
        "annotation_id": {
          "type": "integer",
          "description": "The annotation pk for this annotation"
        },
        "end_dttm": {
          "type": "string",
          "description": "The annotation end date time ISO 8601 date and time."
        },
        "json_metadata": {
          "description": "JSON metadata",
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
          "description": "A long description"
        },
        "short_descr": {
          "type": "string",
          "description": "A short description",
          "minLength": 1,
          "maxLength": 500
        },
        "start_dttm": {
          "type": "string",
          "description": "The annotation start date time ISO 8601 date and time."
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
