// Generated from spec/6.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_dashboard_permalink_get",
    "title": "Get dashboard permalink state",
    "description": "Read what a dashboard permalink stands for: which dashboard, filter values, tabs and anchor. For a link with native_filters_key use superset_dashboard_get_filter_state; to make a link superset_dashboard_permalink_create. Needs access to the dashboard; an unknown key fails. Changes nothing. Returns {dashboardId, state: {dataMask, activeTabs, anchor, urlParams, chartStates}}, dashboardId a UUID.",
    "resource": "dashboard_permalink",
    "endpoint": "dashboardPermalinkGet",
    "method": "GET",
    "path": "/api/v1/dashboard/permalink/{key}",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "DashboardPermalinkRestApi"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "key",
        "in": "path",
        "wire": "key",
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
        "key": {
          "type": "string",
          "description": "Key of the link, the part after /superset/dashboard/p/, e.g. \"3x1z0KbOdaW\"."
        }
      },
      "required": [
        "key"
      ],
      "additionalProperties": false
    }
  }
];
