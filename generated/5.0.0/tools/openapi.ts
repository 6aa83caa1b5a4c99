// Generated from spec/5.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_openapi_get",
    "title": "Get OpenAPI document",
    "description": "Get the OpenAPI document that this Superset publishes about itself: all operations with their parameters and schemas. About 470 kB and rarely worth reading, as every operation is a tool here: only to check what this server offers. Not found when FAB_API_SWAGGER_UI is off. Changes nothing. Returns the OpenAPI 3.0 document.",
    "resource": "openapi",
    "endpoint": "openapiGet",
    "method": "GET",
    "path": "/api/{version}/_openapi",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_get",
      "OpenApi"
    ],
    "setting": "FAB_API_SWAGGER_UI",
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
          "type": "string",
          "description": "Always \"v1\"."
        }
      },
      "required": [
        "version"
      ],
      "additionalProperties": false
    }
  }
];
