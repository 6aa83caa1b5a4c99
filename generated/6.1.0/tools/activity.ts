// Generated from spec/6.1.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_activity_get_recent",
    "title": "Activity get recent",
    "description": "Get recent activity data for a user",
    "resource": "activity",
    "endpoint": "activityGetRecent",
    "method": "GET",
    "path": "/api/v1/log/recent_activity/",
    "effect": "read",
    "credential": "access",
    "accept": "application/json",
    "arguments": [
      {
        "name": "actions",
        "in": "q",
        "wire": "actions",
        "required": false
      },
      {
        "name": "distinct",
        "in": "q",
        "wire": "distinct",
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
        "actions": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "distinct": {
          "type": "boolean"
        },
        "page": {
          "type": "number",
          "description": "Page number, from 0."
        },
        "page_size": {
          "type": "number",
          "description": "Rows per page, at most 100 (more is silently cut to 100); 20 when left out."
        }
      },
      "additionalProperties": false
    }
  }
];
