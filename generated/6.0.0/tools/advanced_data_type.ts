// Generated from spec/6.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_advanced_data_type_convert",
    "title": "Convert advanced data type values",
    "description": "Convert values to what an advanced data type stores, for use in filters: port names to numbers (\"http\" to 80), IP addresses and networks to ranges of integers. For the types use superset_advanced_data_type_list. Computes only, changes nothing. Returns {result: {values, display_value, valid_filter_operators, error_message}}; a value that cannot be parsed is told in error_message.",
    "resource": "advanced_data_type",
    "endpoint": "advancedDataTypeConvert",
    "method": "GET",
    "path": "/api/v1/advanced_data_type/convert",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "AdvancedDataType"
    ],
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
          "default": "port",
          "description": "Name of the advanced data type, e.g. port or internet_address."
        },
        "values": {
          "type": "array",
          "items": {
            "default": "http"
          },
          "minItems": 1,
          "description": "Values to convert, at least one, e.g. [\"http\", 443] or [\"10.0.0.0/8\"]."
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
    "title": "List advanced data types",
    "description": "List the names of the advanced data types that this Superset knows, such as internet_address and port. They can be set on dataset columns and are converted with superset_advanced_data_type_convert. They come from the configuration ADVANCED_DATA_TYPES; charts use them only with the feature flag ENABLE_ADVANCED_DATA_TYPES. Changes nothing. Returns {result: [name]}.",
    "resource": "advanced_data_type",
    "endpoint": "advancedDataTypeList",
    "method": "GET",
    "path": "/api/v1/advanced_data_type/types",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "AdvancedDataType"
    ],
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
