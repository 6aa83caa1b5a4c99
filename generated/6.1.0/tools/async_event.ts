// Generated from spec/6.1.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { OperationTool } from "../tool.ts";

export const tools: readonly OperationTool[] = [
  {
    "name": "superset_async_event_list",
    "title": "List async query events",
    "description": "List the progress of chart queries that this session started in the background, oldest first. Of little use: superset_chart_query_data and superset_chart_get_data wait for theirs by themselves. One whose status is done can be had once more with superset_chart_get_cached_data. For SQL Lab queries use superset_query_get_updated_since. Needs the feature flag GLOBAL_ASYNC_QUERIES and Redis, else it fails. Changes nothing. Returns {result: [{id, job_id, status (running, done, error), errors, result_url}]}.",
    "resource": "async_event",
    "endpoint": "asyncEventList",
    "method": "GET",
    "path": "/api/v1/async_event/",
    "effect": "read",
    "credential": "access",
    "permission": [
      "can_list",
      "AsyncEventsRestApi"
    ],
    "flags": [
      "GLOBAL_ASYNC_QUERIES"
    ],
    "accept": "application/json",
    "arguments": [
      {
        "name": "last_id",
        "in": "query",
        "wire": "last_id",
        "required": false
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
        "last_id": {
          "type": "string",
          "description": "Id of the last event seen; only later ones come back. All events when left out."
        }
      },
      "additionalProperties": false
    }
  }
];
