// Generated from spec/6.1.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_api_key_list",
    "title": "Api key list",
    "description": "",
    "resource": "api_key",
    "endpoint": "apiKeyList",
    "method": "GET",
    "path": "/api/v1/security/api_keys/",
    "effect": "read",
    "credential": "access",
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
  },
  {
    "name": "superset_api_key_create",
    "title": "Api key create",
    "description": "",
    "resource": "api_key",
    "endpoint": "apiKeyCreate",
    "method": "POST",
    "path": "/api/v1/security/api_keys/",
    "effect": "create",
    "credential": "access",
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "expires_on",
        "in": "body",
        "wire": "expires_on",
        "required": false
      },
      {
        "name": "name",
        "in": "body",
        "wire": "name",
        "required": true
      },
      {
        "name": "scopes",
        "in": "body",
        "wire": "scopes",
        "required": false
      }
    ],
    "secrets": [
      "result.key"
    ],
    "annotations": {
      "readOnlyHint": false,
      "destructiveHint": false,
      "idempotentHint": false,
      "openWorldHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "expires_on": {
          "type": [
            "string",
            "null"
          ],
          "description": "Expiration datetime in ISO format (optional) ISO 8601 date and time.",
          "default": null
        },
        "name": {
          "type": "string",
          "description": "A friendly name for this API key"
        },
        "scopes": {
          "type": [
            "string",
            "null"
          ],
          "description": "Comma-separated scopes (optional)",
          "default": null
        }
      },
      "required": [
        "name"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_api_key_delete",
    "title": "Api key delete",
    "description": "",
    "resource": "api_key",
    "endpoint": "apiKeyDelete",
    "method": "DELETE",
    "path": "/api/v1/security/api_keys/{key_uuid}",
    "effect": "delete",
    "credential": "access",
    "accept": "application/json",
    "arguments": [
      {
        "name": "key_uuid",
        "in": "path",
        "wire": "key_uuid",
        "required": true
      }
    ],
    "annotations": {
      "readOnlyHint": false,
      "destructiveHint": true,
      "idempotentHint": true,
      "openWorldHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "key_uuid": {
          "type": "string"
        }
      },
      "required": [
        "key_uuid"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_api_key_get_by_id",
    "title": "Api key get by id",
    "description": "",
    "resource": "api_key",
    "endpoint": "apiKeyGetById",
    "method": "GET",
    "path": "/api/v1/security/api_keys/{key_uuid}",
    "effect": "read",
    "credential": "access",
    "accept": "application/json",
    "arguments": [
      {
        "name": "key_uuid",
        "in": "path",
        "wire": "key_uuid",
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
        "key_uuid": {
          "type": "string"
        }
      },
      "required": [
        "key_uuid"
      ],
      "additionalProperties": false
    }
  }
];
