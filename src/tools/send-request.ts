import type { Client } from "openapi-fetch";
import { supersetError } from "../errors/superset-error.ts";
import type { Judgement } from "../fit/facts.ts";
import { readRedirect } from "../http/redirect.ts";
import { fieldNamer } from "./field-names.ts";
import type { RequestInitOptions } from "./request-init.ts";
import type { Endpoint, EndpointAnswer, OperationTool } from "./tool.ts";

export interface Sender {
  api: Client<Record<string, never>>;
  baseUrl: string;
  /** What is known of an operation on this server for this account, to explain a refusal. */
  judge(tool: OperationTool): Promise<Judgement>;
}

/**
 * Send, and follow a redirect that stays on this Superset; one that leaves it is the answer.
 * @throws SupersetError for a refusal, with what is missing
 */
export async function sendRequest(
  { api, baseUrl, judge }: Sender,
  tool: OperationTool,
  endpoint: Endpoint,
  init: RequestInitOptions,
): Promise<Response> {
  const { error, response } = await sendFollowing({ api, baseUrl }, tool, endpoint, init);
  const redirect = tool.method === "GET" ? readRedirect(response, baseUrl) : undefined;
  // A picture that has moved for good; any other way out is somebody's sign-in.
  if (redirect?.kind === "elsewhere" && response.status === 301)
    return Response.json({ status: response.status, location: redirect.url });
  if (response.ok) return response;
  const wanted = { permission: tool.permission, setting: tool.setting, ...(await judge(tool)) };
  throw supersetError(tool, response.status, errorBody(error, response), wanted, fieldNamer(tool.arguments));
}

/** Send; what reads follows one redirect that stays on this Superset. */
export async function sendFollowing(
  { api, baseUrl }: Pick<Sender, "api" | "baseUrl">,
  { method }: OperationTool,
  endpoint: Endpoint,
  init: object,
): Promise<EndpointAnswer> {
  const answer = await endpoint(api as never, init as never);
  const redirect = method === "GET" ? readRedirect(answer.response, baseUrl) : undefined;
  if (redirect?.kind !== "same-server") return answer;
  const get = api.GET as (path: string, init: object) => ReturnType<Endpoint>;
  return get(redirect.path, { ...init, params: {} });
}

/** A redirect is no error body to openapi-fetch; where it leads is what there is to say. */
function errorBody(error: unknown, response: Response): unknown {
  const target = response.headers.get("Location");
  return response.status < 400 && target ? { message: `redirects to ${target}` } : error;
}
