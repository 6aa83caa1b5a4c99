// Generated from spec/6.1.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_available_domains_list",
    "title": "List available domains",
    "description": "List the extra host names of this Superset over which embedded charts may spread their requests, from the configuration SUPERSET_WEBSERVER_DOMAINS. Of use only to someone who sets up embedding or domain sharding. Changes nothing. Returns {result: {domains}}; domains is null when none are configured, which is the default.",
    "resource": "available_domains",
    "endpoint": "availableDomainsList",
    "method": "GET",
    "path": "/api/v1/available_domains/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "AvailableDomains"
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
