// Generated from spec/6.1.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_menu_get",
    "title": "Get menu",
    "description": "Get the menu of the web interface as the signed-in account sees it, with the addresses of its pages, to point a user to a page or see what areas the account may enter. Exact permissions are in superset_user_get_roles; to test the sign-in use superset_auth_check_token_validity. Changes nothing. Returns {result: [{name, label, icon, url, childs: […]}]}; \"-\" is a separator.",
    "resource": "menu",
    "endpoint": "menuGet",
    "method": "GET",
    "path": "/api/v1/menu/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_get",
      "MenuApi"
    ],
    "accept": "application/json",
    "arguments": [],
    "fields": [
      "label",
      "url",
      "childs.label",
      "childs.url"
    ],
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
