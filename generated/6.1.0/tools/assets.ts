// Generated from spec/6.1.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_assets_export",
    "title": "Export all assets",
    "description": "Export everything at once: all databases, datasets, charts, dashboards and saved queries as a zip of YAML files that superset_assets_import takes back. For some use superset_dashboard_export, superset_chart_export, superset_dataset_export, superset_database_export or superset_saved_query_export. Passwords are left out. Slow and large on a big instance. Fails on a dashboard without title or a saved query without database: repair that first. Changes nothing. Returns a link to the saved zip file.",
    "resource": "assets",
    "endpoint": "assetsExport",
    "method": "GET",
    "path": "/api/v1/assets/export/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_export",
      "ImportExportRestApi"
    ],
    "accept": "application/zip, application/json",
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
    "name": "superset_assets_import",
    "title": "Import assets",
    "description": "Import a zip file made by superset_assets_export, overwriting without asking every database, dataset, chart, dashboard and saved query with the same UUID: their present content is lost. Others stay. To add or replace only some use superset_dashboard_import, superset_chart_import, superset_dataset_import, superset_database_import or superset_saved_query_import. All or nothing. New databases need their passwords. Needs import permission, and write permission on databases to create them. Returns {message}.",
    "resource": "assets",
    "endpoint": "assetsImport",
    "method": "POST",
    "path": "/api/v1/assets/import/",
    "effect": "run",
    "admin": true,
    "credential": "access",
    "permission": [
      "can_import_",
      "ImportExportRestApi"
    ],
    "accept": "application/json",
    "body": "multipart",
    "arguments": [
      {
        "name": "bundle",
        "in": "form",
        "wire": "bundle",
        "required": true,
        "file": true
      },
      {
        "name": "encrypted_extra_secrets",
        "in": "form",
        "wire": "encrypted_extra_secrets",
        "required": false
      },
      {
        "name": "passwords",
        "in": "form",
        "wire": "passwords",
        "required": false
      },
      {
        "name": "sparse",
        "in": "form",
        "wire": "sparse",
        "required": false
      },
      {
        "name": "ssh_tunnel_passwords",
        "in": "form",
        "wire": "ssh_tunnel_passwords",
        "required": false
      },
      {
        "name": "ssh_tunnel_private_key_passwords",
        "in": "form",
        "wire": "ssh_tunnel_private_key_passwords",
        "required": false
      },
      {
        "name": "ssh_tunnel_private_keys",
        "in": "form",
        "wire": "ssh_tunnel_private_keys",
        "required": false
      }
    ],
    "jsonText": [
      "encrypted_extra_secrets",
      "passwords",
      "ssh_tunnel_passwords",
      "ssh_tunnel_private_key_passwords",
      "ssh_tunnel_private_keys"
    ],
    "annotations": {
      "readOnlyHint": false,
      "destructiveHint": true,
      "idempotentHint": false,
      "openWorldHint": true
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "bundle": {
          "description": "Zip file made by superset_assets_export; its metadata.yaml says \"type: assets\". Path in an allowed folder, or inline {name, text} or {name, base64}.",
          "type": [
            "string",
            "object"
          ],
          "properties": {
            "name": {
              "type": "string"
            },
            "text": {
              "type": "string"
            },
            "base64": {
              "type": "string"
            }
          },
          "required": [
            "name"
          ],
          "additionalProperties": false
        },
        "encrypted_extra_secrets": {
          "description": "Secrets that the archive masks, by file and JSONPath: {\"databases/db.yaml\": {\"$.credentials_info.private_key\": \"…\"}}.",
          "type": [
            "object",
            "array",
            "string"
          ],
          "additionalProperties": true,
          "items": {}
        },
        "passwords": {
          "description": "Database passwords by file in the archive, e.g. {\"databases/MyDatabase.yaml\": \"secret\"}.",
          "type": [
            "object",
            "array",
            "string"
          ],
          "additionalProperties": true,
          "items": {}
        },
        "sparse": {
          "type": "boolean",
          "description": "true when the archive leaves out objects that exist here and are referred to by UUID."
        },
        "ssh_tunnel_passwords": {
          "description": "SSH tunnel passwords, by file as in passwords.",
          "type": [
            "object",
            "array",
            "string"
          ],
          "additionalProperties": true,
          "items": {}
        },
        "ssh_tunnel_private_key_passwords": {
          "description": "Passwords of the private keys, by file as in passwords.",
          "type": [
            "object",
            "array",
            "string"
          ],
          "additionalProperties": true,
          "items": {}
        },
        "ssh_tunnel_private_keys": {
          "description": "SSH tunnel private keys (PEM text), by file as in passwords.",
          "type": [
            "object",
            "array",
            "string"
          ],
          "additionalProperties": true,
          "items": {}
        }
      },
      "required": [
        "bundle"
      ],
      "additionalProperties": false
    }
  }
];
