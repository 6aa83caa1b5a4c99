// Generated from spec/6.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_api_key_list",
    "title": "List API keys",
    "description": "List the API keys of the signed-in account, revoked ones included; other users' keys never show. For one use superset_api_key_get_by_id, to make one superset_api_key_create. Needs FAB_API_KEY_ENABLED, otherwise not found. Changes nothing. Returns {result: [{uuid, name, key_prefix, scopes, active, created_on, expires_on, last_used_on, revoked_on}]}, never the keys; one with revoked_on no longer works.",
    "resource": "api_key",
    "endpoint": "apiKeyList",
    "method": "GET",
    "path": "/api/v1/security/api_keys/",
    "effect": "read",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_list",
      "ApiKey"
    ],
    "setting": "FAB_API_KEY_ENABLED",
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
    "title": "Create API key",
    "description": "Create an API key with which programs act as your own account, the signed-in one, until it expires or superset_api_key_delete revokes it. It has all rights of the account: scopes are stored but not enforced. Needs FAB_API_KEY_ENABLED, otherwise not found. Superset hands out the key only this once; it is saved to a private file and not shown. Returns {result: {uuid, name, key_prefix, expires_on}}.",
    "resource": "api_key",
    "endpoint": "apiKeyCreate",
    "method": "POST",
    "path": "/api/v1/security/api_keys/",
    "effect": "create",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_create",
      "ApiKey"
    ],
    "setting": "FAB_API_KEY_ENABLED",
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
          "description": "When it stops working, e.g. 2027-01-31T00:00:00; never, when left out.",
          "default": null
        },
        "name": {
          "type": "string",
          "description": "Text that tells what the key is for."
        },
        "scopes": {
          "type": [
            "string",
            "null"
          ],
          "description": "Comma-separated scopes; stored, but not enforced by Superset.",
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
    "title": "Revoke API key",
    "description": "Revoke an API key of the signed-in account: programs that use it are refused from then on. Cannot be undone; make another with superset_api_key_create. It stays in superset_api_key_list, with revoked_on set. Only your own keys. Needs FAB_API_KEY_ENABLED, otherwise not found. Returns {message}.",
    "resource": "api_key",
    "endpoint": "apiKeyDelete",
    "method": "DELETE",
    "path": "/api/v1/security/api_keys/{key_uuid}",
    "effect": "delete",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_revoke",
      "ApiKey"
    ],
    "setting": "FAB_API_KEY_ENABLED",
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
          "type": "string",
          "description": "UUID of the API key, from superset_api_key_list."
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
    "title": "Get API key details",
    "description": "Get name, scopes, expiry, last use and state of one of your own API keys. For its UUID use superset_api_key_list. Needs FAB_API_KEY_ENABLED, otherwise not found. Changes nothing. Returns {result: {uuid, name, key_prefix, scopes, active, created_on, expires_on, last_used_on, revoked_on}}, never the key itself.",
    "resource": "api_key",
    "endpoint": "apiKeyGetById",
    "method": "GET",
    "path": "/api/v1/security/api_keys/{key_uuid}",
    "effect": "read",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_get",
      "ApiKey"
    ],
    "setting": "FAB_API_KEY_ENABLED",
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
          "type": "string",
          "description": "UUID of the API key, from superset_api_key_list."
        }
      },
      "required": [
        "key_uuid"
      ],
      "additionalProperties": false
    }
  }
];
