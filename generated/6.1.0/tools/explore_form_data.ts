// Generated from spec/6.1.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_explore_form_data_create",
    "title": "Store Explore form data",
    "description": "Store chart settings for a while under a key that opens them in Explore (/explore/?form_data_key=KEY), without saving a chart. Kept 7 days after the last use. For a lasting link use superset_explore_permalink_create; to save a chart superset_chart_create; to change what is stored superset_explore_form_data_update. Needs access to the dataset; settings are not checked. Returns {key}.",
    "resource": "explore_form_data",
    "endpoint": "exploreFormDataCreate",
    "method": "POST",
    "path": "/api/v1/explore/form_data",
    "effect": "create",
    "credential": "access",
    "permission": [
      "can_write",
      "ExploreFormDataRestApi"
    ],
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "tab_id",
        "in": "query",
        "wire": "tab_id",
        "required": false
      },
      {
        "name": "chart_id",
        "in": "body",
        "wire": "chart_id",
        "required": false
      },
      {
        "name": "datasource_id",
        "in": "body",
        "wire": "datasource_id",
        "required": true
      },
      {
        "name": "datasource_type",
        "in": "body",
        "wire": "datasource_type",
        "required": true
      },
      {
        "name": "form_data",
        "in": "body",
        "wire": "form_data",
        "required": true
      }
    ],
    "jsonText": [
      "form_data"
    ],
    "references": [
      {
        "at": "chart_id",
        "to": "/api/v1/chart/"
      },
      {
        "at": "datasource_id",
        "to": "/api/v1/dataset/",
        "when": [
          {
            "at": "datasource_type",
            "is": [
              "table"
            ]
          }
        ]
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
        "tab_id": {
          "type": "integer",
          "description": "Number of a browser tab; the same tab, dataset and chart reuse one key. Leave out for a new key each time."
        },
        "chart_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id of the saved chart the settings belong to, if any."
        },
        "datasource_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id of the dataset they are for."
        },
        "datasource_type": {
          "type": "string",
          "description": "Always \"table\".",
          "enum": [
            "table",
            "dataset",
            "query",
            "saved_query",
            "view"
          ]
        },
        "form_data": {
          "description": "Chart settings, e.g. {\"datasource\":\"1__table\",\"viz_type\":\"table\",\"groupby\":[\"region\"],\"metrics\":[\"count\"]}.",
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
        "datasource_id",
        "datasource_type",
        "form_data"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_explore_form_data_delete",
    "title": "Delete Explore form data",
    "description": "Delete chart settings stored by superset_explore_form_data_create. Rarely needed: they expire by themselves; see them with superset_explore_form_data_get. Only who stored them may. Links with the key fall back to the saved chart or dataset, which stay. An unknown or expired key is not found. Returns {message}.",
    "resource": "explore_form_data",
    "endpoint": "exploreFormDataDelete",
    "method": "DELETE",
    "path": "/api/v1/explore/form_data/{key}",
    "effect": "delete",
    "credential": "access",
    "permission": [
      "can_write",
      "ExploreFormDataRestApi"
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
      "readOnlyHint": false,
      "destructiveHint": true,
      "idempotentHint": true,
      "openWorldHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "key": {
          "type": "string",
          "description": "Key from superset_explore_form_data_create (form_data_key in an Explore link)."
        }
      },
      "required": [
        "key"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_explore_form_data_get",
    "title": "Get Explore form data",
    "description": "Read the chart settings stored under a key, such as the form_data_key in an Explore link. Settings completed with defaults and the dataset: superset_explore_get; a lasting link's: superset_explore_permalink_get. Needs access to the dataset; reading extends the lifetime. Returns {form_data} as JSON text; an unknown or expired key is not found.",
    "resource": "explore_form_data",
    "endpoint": "exploreFormDataGet",
    "method": "GET",
    "path": "/api/v1/explore/form_data/{key}",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_read",
      "ExploreFormDataRestApi"
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
          "description": "Key from superset_explore_form_data_create (form_data_key in an Explore link)."
        }
      },
      "required": [
        "key"
      ],
      "additionalProperties": false
    }
  },
  {
    "name": "superset_explore_form_data_update",
    "title": "Replace Explore form data",
    "description": "Replace the chart settings stored under a key; only who stored them may. Use the key of the answer from now on: without tab_id it is a new one each time, and the old one keeps the old settings. An unknown or expired key is answered as success but stores nothing: then use superset_explore_form_data_create. Saves no chart, for that use superset_chart_update. Returns {key}.",
    "resource": "explore_form_data",
    "endpoint": "exploreFormDataUpdate",
    "method": "PUT",
    "path": "/api/v1/explore/form_data/{key}",
    "effect": "update",
    "credential": "access",
    "permission": [
      "can_write",
      "ExploreFormDataRestApi"
    ],
    "accept": "application/json",
    "body": "json",
    "arguments": [
      {
        "name": "key",
        "in": "path",
        "wire": "key",
        "required": true
      },
      {
        "name": "tab_id",
        "in": "query",
        "wire": "tab_id",
        "required": false
      },
      {
        "name": "chart_id",
        "in": "body",
        "wire": "chart_id",
        "required": false
      },
      {
        "name": "datasource_id",
        "in": "body",
        "wire": "datasource_id",
        "required": true
      },
      {
        "name": "datasource_type",
        "in": "body",
        "wire": "datasource_type",
        "required": true
      },
      {
        "name": "form_data",
        "in": "body",
        "wire": "form_data",
        "required": true
      }
    ],
    "jsonText": [
      "form_data"
    ],
    "references": [
      {
        "at": "chart_id",
        "to": "/api/v1/chart/"
      },
      {
        "at": "datasource_id",
        "to": "/api/v1/dataset/",
        "when": [
          {
            "at": "datasource_type",
            "is": [
              "table"
            ]
          }
        ]
      }
    ],
    "annotations": {
      "readOnlyHint": false,
      "destructiveHint": false,
      "idempotentHint": true,
      "openWorldHint": false
    },
    "inputSchema": {
      "type": "object",
      "properties": {
        "key": {
          "type": "string",
          "description": "Key from superset_explore_form_data_create."
        },
        "tab_id": {
          "type": "integer",
          "description": "Number of a browser tab, the same as at creation, to keep using that tab's key."
        },
        "chart_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id of the saved chart the settings belong to, if any."
        },
        "datasource_id": {
          "type": [
            "integer",
            "string"
          ],
          "description": "Id of the dataset they are for."
        },
        "datasource_type": {
          "type": "string",
          "description": "Always \"table\".",
          "enum": [
            "table",
            "dataset",
            "query",
            "saved_query",
            "view"
          ]
        },
        "form_data": {
          "description": "All chart settings, e.g. {\"datasource\":\"1__table\",\"viz_type\":\"table\",\"groupby\":[\"region\"],\"metrics\":[\"count\"]}.",
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
        "key",
        "datasource_id",
        "datasource_type",
        "form_data"
      ],
      "additionalProperties": false
    }
  }
];
