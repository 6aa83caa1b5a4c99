// Generated from spec/6.1.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_async_event_list",
    "title": "Async event list",
    "description": "Reads off of the Redis events stream, using the user's JWT token and optional query params for last event received.",
    "resource": "async_event",
    "endpoint": "asyncEventList",
    "method": "GET",
    "path": "/api/v1/async_event/",
    "effect": "read",
    "credential": "access",
    "accept": "application/json",
    "arguments": [
      {
        "name": "last_id",
        "in": "query",
        "wire": "last_id",
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
        "last_id": {
          "type": "string",
          "description": "Last ID received by the client"
        }
      },
      "additionalProperties": false
    }
  }
];
