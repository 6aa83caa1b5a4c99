import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import type { RequestInitOptions } from "../tools/request-init.ts";
import { type OperationTool, operationKey } from "../tools/tool.ts";
import { runChartData } from "./chart-data.ts";
import type { LongCall } from "./long-call.ts";
import { awaitThumbnail, fetchScreenshot } from "./picture.ts";
import { runSavedChartData } from "./saved-chart-data.ts";
import { runSqlQuery, withClientId } from "./sql-query.ts";

/** How a call of one operation is seen through to its end. */
interface LongWork {
  run(call: LongCall): Promise<CallToolResult>;
  /** What is sent along, whatever the caller gives. */
  prepare?(args: Record<string, unknown>): Record<string, unknown>;
  init?: Partial<RequestInitOptions>;
}

const thumbnail: LongWork = { run: awaitThumbnail };
const screenshot: LongWork = { run: fetchScreenshot };

/** By `operationKey`; all other operations are done when they are answered. */
const LONG_WORK: Readonly<Record<string, LongWork>> = {
  "POST /api/v1/sqllab/execute/": { run: runSqlQuery, prepare: withClientId },
  "POST /api/v1/chart/data": { run: runChartData },
  "GET /api/v1/chart/{}/data/": { run: runSavedChartData, init: { inSession: true } },
  "GET /api/v1/chart/{}/thumbnail/{}/": thumbnail,
  "GET /api/v1/chart/{}/screenshot/{}/": screenshot,
  "GET /api/v1/dashboard/{}/thumbnail/{}/": thumbnail,
  "GET /api/v1/dashboard/{}/screenshot/{}/": screenshot,
};

/** What is not awaited here is named for what it is: begun. */
const PLAIN: LongWork = {
  async run(call) {
    const response = await call.send();
    const result = await call.shape(response);
    return response.status === 202
      ? call.note(result, "Superset has only begun this: what comes of it is there later.")
      : result;
  },
};

/** What there is to do beyond sending a call and shaping its answer. */
export function longWorkOf(tool: OperationTool): LongWork {
  return LONG_WORK[operationKey(tool)] ?? PLAIN;
}
