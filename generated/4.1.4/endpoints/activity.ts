// Generated from spec/4.1.4/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import type { Client, FetchOptions } from "openapi-fetch";
import type { paths } from "../types.ts";

type Api = Client<paths>;
type Init<Path extends keyof paths, Method extends keyof paths[Path]> = FetchOptions<paths[Path][Method]>;

/**
 * Get recent activity data for a user
 * @see GET /api/v1/log/recent_activity/
 */
export const activityGetRecent = (api: Api, init: Init<"/api/v1/log/recent_activity/", "get">) =>
  api.GET("/api/v1/log/recent_activity/", init);
