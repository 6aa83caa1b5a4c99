// Generated from spec/6.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_embedded_dashboard_get",
    "title": "Get embedding by UUID",
    "description": "Get the embedding settings that an embedding UUID stands for: which dashboard, and which web domains may embed it. Needs the feature flag EMBEDDED_SUPERSET; otherwise not found. From a dashboard's id use superset_dashboard_get_embedded, which works without the flag. Changes nothing. Returns {result: {uuid, dashboard_id, allowed_domains, changed_on, changed_by}}.",
    "resource": "embedded_dashboard",
    "endpoint": "embeddedDashboardGet",
    "method": "GET",
    "path": "/api/v1/embedded_dashboard/{uuid}",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "EmbeddedDashboard"
    ],
    "flags": [
      "EMBEDDED_SUPERSET"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "uuid",
        "in": "path",
        "wire": "uuid",
        "required": true
      },
      {
        "name": "uiConfig",
        "in": "query",
        "wire": "uiConfig",
        "required": false
      },
      {
        "name": "show_filters",
        "in": "query",
        "wire": "show_filters",
        "required": false
      },
      {
        "name": "expand_filters",
        "in": "query",
        "wire": "expand_filters",
        "required": false
      },
      {
        "name": "native_filters_key",
        "in": "query",
        "wire": "native_filters_key",
        "required": false
      },
      {
        "name": "permalink_key",
        "in": "query",
        "wire": "permalink_key",
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
        "uuid": {
          "type": "string",
          "description": "UUID of the embedding (from superset_dashboard_get_embedded), not the dashboard's own UUID."
        },
        "uiConfig": {
          "type": "number",
          "description": "For the embedding page only, display options as a bit mask; no effect here."
        },
        "show_filters": {
          "type": "boolean",
          "description": "For the embedding page only; no effect here."
        },
        "expand_filters": {
          "type": "boolean",
          "description": "For the embedding page only; no effect here."
        },
        "native_filters_key": {
          "type": "string",
          "description": "For the embedding page only; no effect here."
        },
        "permalink_key": {
          "type": "string",
          "description": "For the embedding page only; no effect here."
        }
      },
      "required": [
        "uuid"
      ],
      "additionalProperties": false
    }
  }
];
