// Generated from spec/6.1.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_advanced_data_type_convert",
    "title": "Advanced data type convert",
    "description": "Returns an AdvancedDataTypeResponse object populated with the passed in args.",
    "resource": "advanced_data_type",
    "endpoint": "advancedDataTypeConvert",
    "method": "GET",
    "path": "/api/v1/advanced_data_type/convert",
    "effect": "read",
    "credential": "access",
    "accept": "application/json",
    "arguments": [
      {
        "name": "type",
        "in": "q",
        "wire": "type",
        "required": true
      },
      {
        "name": "values",
        "in": "q",
        "wire": "values",
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
        "type": {
          "type": "string",
          "default": "port"
        },
        "values": {
          "type": "array",
          "items": {
            "default": "http"
          },
          "minItems": 1
        }
      },
      "required": [
        "type",
        "values"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_advanced_data_type_list",
    "title": "Advanced data type list",
    "description": "Return a list of available advanced data types",
    "resource": "advanced_data_type",
    "endpoint": "advancedDataTypeList",
    "method": "GET",
    "path": "/api/v1/advanced_data_type/types",
    "effect": "read",
    "credential": "access",
    "accept": "application/json",
    "arguments": [],
    "annotations": {
      "readOnlyHint": true,
      "destructiveHint": false,
      "idempotentHint": true,
      "openWorldHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    }
  }
];
