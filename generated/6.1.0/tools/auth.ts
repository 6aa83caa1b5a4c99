// Generated from spec/6.1.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_auth_get_csrf_token",
    "title": "Auth get csrf token",
    "description": "Get the CSRF token",
    "resource": "auth",
    "endpoint": "authGetCsrfToken",
    "method": "GET",
    "path": "/api/v1/security/csrf_token/",
    "effect": "read",
    "credential": "access",
    "accept": "application/json",
    "arguments": [],
    "secrets": [
      "result"
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
  },
  {
    "name": "superset_auth_create_guest_token",
    "title": "Auth create guest token",
    "description": "Get a guest token",
    "resource": "auth",
    "endpoint": "authCreateGuestToken",
    "method": "POST",
    "path": "/api/v1/security/guest_token/",
    "effect": "create",
    "credential": "access",
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "resources",
        "in": "body",
        "wire": "resources",
        "required": true
      },
      {
        "name": "rls",
        "in": "body",
        "wire": "rls",
        "required": true
      },
      {
        "name": "user",
        "in": "body",
        "wire": "user",
        "required": true
      }
    ],
    "secrets": [
      "token"
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
        "resources": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "id": {
                "type": "string"
              },
              "type": {
                "enum": [
                  "dashboard"
                ]
              }
            },
            "required": [
              "id",
              "type"
            ]
          }
        },
        "rls": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "clause": {
                "type": "string"
              },
              "dataset": {
                "type": "integer"
              }
            },
            "required": [
              "clause"
            ]
          }
        },
        "user": {
          "type": "object",
          "properties": {
            "first_name": {
              "type": "string"
            },
            "last_name": {
              "type": "string"
            },
            "username": {
              "type": "string"
            }
          }
        }
      },
      "required": [
        "resources",
        "rls",
        "user"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_auth_authenticate_user",
    "title": "Auth authenticate user",
    "description": "Authenticate and get a JWT access and refresh token",
    "resource": "auth",
    "endpoint": "authAuthenticateUser",
    "method": "POST",
    "path": "/api/v1/security/login",
    "effect": "create",
    "credential": "none",
    "accept": "application/json",
    "body": "json",
    "arguments": [],
    "annotations": {
      "readOnlyHint": false,
      "destructiveHint": false,
      "idempotentHint": false,
      "openWorldHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    }
  },
  {
    "name": "superset_auth_refresh_token",
    "title": "Auth refresh token",
    "description": "Use the refresh token to get a new JWT access token",
    "resource": "auth",
    "endpoint": "authRefreshToken",
    "method": "POST",
    "path": "/api/v1/security/refresh",
    "effect": "create",
    "credential": "refresh",
    "accept": "application/json",
    "arguments": [],
    "annotations": {
      "readOnlyHint": false,
      "destructiveHint": false,
      "idempotentHint": false,
      "openWorldHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    }
  }
];
