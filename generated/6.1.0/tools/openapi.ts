// Generated from spec/6.1.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_openapi_get",
    "title": "Openapi get",
    "description": "Get the OpenAPI spec for a specific API version",
    "resource": "openapi",
    "endpoint": "openapiGet",
    "method": "GET",
    "path": "/api/{version}/_openapi",
    "effect": "read",
    "credential": "access",
    "accept": "application/json",
    "arguments": [
      {
        "name": "version",
        "in": "path",
        "wire": "version",
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
        "version": {
          "type": "string"
        }
      },
      "required": [
        "version"
      ],
      "additionalProperties": false
    }
  }
];
