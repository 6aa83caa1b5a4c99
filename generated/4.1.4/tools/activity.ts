// Generated from spec/4.1.4/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_activity_get_recent",
    "title": "List recent activity",
    "description": "List the dashboards and charts that you yourself opened lately, newest first: \"what did I look at\". For what anybody did or changed use superset_log_list. Counts only visits in the web interface, not calls through these tools. With distinct, one row per object over the last year. Changes nothing. Returns {result: [{item_title, item_type (dashboard or slice), item_url, time, time_delta_humanized, action}]}; action is always \"log\".",
    "resource": "activity",
    "endpoint": "activityGetRecent",
    "method": "GET",
    "path": "/api/v1/log/recent_activity/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_recent_activity",
      "Log"
    ],
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
          },
          "description": "Events of the web interface to count; default [\"mount_explorer\", \"mount_dashboard\"]."
        },
        "distinct": {
          "type": "boolean",
          "description": "true (default): one row per dashboard or chart, last year only; false: every single visit."
        },
        "page": {
          "type": "number",
          "description": "Counted from 0."
        },
        "page_size": {
          "type": "number",
          "description": "Rows to return, at most 100; 20 when left out."
        }
      },
      "additionalProperties": false
    }
  }
];
