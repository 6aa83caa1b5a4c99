// Generated from spec/6.1.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_sqllab_permalink_create",
    "title": "Create SQL Lab permalink",
    "description": "Create a lasting link that opens a SQL text in SQL Lab on a given database, to hand it to a colleague; to keep it by name use superset_saved_query_create, to read a link superset_sqllab_permalink_get. Runs nothing; with autorun the query runs when somebody opens the link. Gives nobody access they lack. Every call makes another link, never to be deleted. Needs SQL Lab access. Returns {key, url}.",
    "resource": "sqllab_permalink",
    "endpoint": "sqllabPermalinkCreate",
    "method": "POST",
    "path": "/api/v1/sqllab/permalink",
    "effect": "create",
    "credential": "access",
    "permission": [
      "can_write",
      "SqlLabPermalinkRestApi"
    ],
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "autorun",
        "in": "body",
        "wire": "autorun",
        "required": false
      },
      {
        "name": "catalog",
        "in": "body",
        "wire": "catalog",
        "required": false
      },
      {
        "name": "dbId",
        "in": "body",
        "wire": "dbId",
        "required": true
      },
      {
        "name": "name",
        "in": "body",
        "wire": "name",
        "required": true
      },
      {
        "name": "schema",
        "in": "body",
        "wire": "schema",
        "required": false
      },
      {
        "name": "sql",
        "in": "body",
        "wire": "sql",
        "required": true
      },
      {
        "name": "templateParams",
        "in": "body",
        "wire": "templateParams",
        "required": false
      }
    ],
    "jsonText": [
      "templateParams"
    ],
    "references": [
      {
        "at": "dbId",
        "to": "/api/v1/database/"
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
        "autorun": {
          "type": "boolean",
          "description": "true to run the query as soon as the link is opened."
        },
        "catalog": {
          "type": [
            "string",
            "null"
          ],
          "description": "Catalog preselected in the editor."
        },
        "dbId": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Number of the database, see superset_database_list."
        },
        "name": {
          "type": "string",
          "description": "Title of the editor tab."
        },
        "schema": {
          "type": [
            "string",
            "null"
          ],
          "description": "Schema preselected in the editor."
        },
        "sql": {
          "type": "string",
          "description": "The text to open."
        },
        "templateParams": {
          "description": "Values for Jinja templates in the SQL, e.g. {\"year\": 2024}.",
          "type": [
            "object",
            "array",
            "string",
            "null"
          ],
          "additionalProperties": true,
          "items": {}
        }
      },
      "required": [
        "dbId",
        "name",
        "sql"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_sqllab_permalink_get",
    "title": "Get SQL Lab permalink state",
    "description": "Read the SQL text and database that a SQL Lab permalink stands for; make one with superset_sqllab_permalink_create. Does not run the query: for that give sql and dbId to superset_sqllab_execute_query. A mistyped key fails with \"Fatal error\". Changes nothing. Returns {dbId, name, sql, schema, catalog, autorun, templateParams}.",
    "resource": "sqllab_permalink",
    "endpoint": "sqllabPermalinkGet",
    "method": "GET",
    "path": "/api/v1/sqllab/permalink/{key}",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "SqlLabPermalinkRestApi"
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
          "description": "Key of the link, the part after /sqllab/p/, e.g. \"pArVaYRnEzR\"."
        }
      },
      "required": [
        "key"
      ],
      "additionalProperties": false
    }
  }
];
