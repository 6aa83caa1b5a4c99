// Generated from spec/6.1.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_auth_get_csrf_token",
    "title": "Get CSRF token",
    "description": "Get a CSRF token, which guards changes, to test that the account may have one when writes are refused for a missing token. Hardly ever needed: every writing tool fetches its own; to test the sign-in use superset_auth_check_token_validity. Opens a session on the server, nothing else. Returns {result} naming the private file that the token is saved to, never the token.",
    "resource": "auth",
    "endpoint": "authGetCsrfToken",
    "method": "GET",
    "path": "/api/v1/security/csrf_token/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "SecurityRestApi"
    ],
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
    "title": "Create guest token",
    "description": "Create a guest token with which a web page can show embedded dashboards to somebody without an account. Make the dashboard embeddable first with superset_dashboard_set_embedded and take its uuid. Whoever has the token sees the dashboard, within the given row-level clauses, until it expires (5 minutes by default); it cannot be revoked. Needs the permission to grant guest tokens, usually administrators only, and the feature flag EMBEDDED_SUPERSET. Returns {token} naming the private file that it is saved to.",
    "resource": "auth",
    "endpoint": "authCreateGuestToken",
    "method": "POST",
    "path": "/api/v1/security/guest_token/",
    "effect": "create",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_grant_guest_token",
      "SecurityRestApi"
    ],
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
    "sql": {
      "expressions": [
        "rls[].clause"
      ],
      "databases": [
        {
          "id": "rls[].dataset",
          "via": [
            {
              "get": "/api/v1/dataset/{pk}",
              "at": "result.database.id"
            }
          ]
        }
      ]
    },
    "references": [
      {
        "at": "rls[].dataset",
        "to": "/api/v1/dataset/"
      }
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
          },
          "description": "Dashboards to open, by embedding uuid (superset_dashboard_set_embedded): [{\"type\": \"dashboard\", \"id\": \"…\"}]."
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
                "type": [
                  "integer",
                  "string"
                ]
              }
            },
            "required": [
              "clause"
            ]
          },
          "description": "Row filters, [] for none: [{\"clause\": \"region = 'EU'\", \"dataset\": 12}]; without dataset, for all datasets."
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
          },
          "description": "Who the guest appears as, required: {\"username\": \"guest1\", \"first_name\": \"Ann\", \"last_name\": \"Lee\"}."
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
    "title": "Sign in",
    "description": "Sign in to Superset with the configured account and save the new session. Rarely needed: every call signs in by itself. Use it after the account's password or rights changed, or when superset_auth_check_token_validity says the session is over; to renew without the password use superset_auth_refresh_token. Alters nothing in Superset but the login count. Fails, with what to do, when no password is configured or only single sign-on works. Returns {signed_in, how, account, base_url, expires_at}, never a token.",
    "resource": "auth",
    "endpoint": "authAuthenticateUser",
    "method": "POST",
    "path": "/api/v1/security/login",
    "effect": "read",
    "credential": "none",
    "accept": "application/json",
    "body": "json",
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
    "name": "superset_auth_refresh_token",
    "title": "Renew access token",
    "description": "Renew the Superset access token now. Rarely needed: every call renews an expired one by itself; use it to test that the saved session still works. Changes nothing in Superset; the old token stays valid until it expires. If the refresh token has expired, signs in anew as superset_auth_authenticate_user does, or says what to do. Returns {renewed, account, expires_at}, never a token.",
    "resource": "auth",
    "endpoint": "authRefreshToken",
    "method": "POST",
    "path": "/api/v1/security/refresh",
    "effect": "read",
    "credential": "refresh",
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
