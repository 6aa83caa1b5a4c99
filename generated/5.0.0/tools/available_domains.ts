// Generated from spec/5.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_available_domains_list",
    "title": "List available domains",
    "description": "List the extra host names over which embedded charts may spread their requests, from the configuration SUPERSET_WEBSERVER_DOMAINS. Of use only for embedding or domain sharding; the address of this Superset is in superset_config_get_base_url. Changes nothing. Returns {result: {domains}}, null when none are configured, the default.",
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
