import type { Client } from "openapi-fetch";
import { maskErrors } from "../results/error-result.ts";
import type { Mask } from "../results/mask.ts";
import { operationInit } from "../tools/request-init.ts";
import { sendFollowing } from "../tools/send-request.ts";
import type { EndpointAnswer, GeneratedVersion, OperationTool } from "../tools/tool.ts";
import { readAnswer } from "./read-answer.ts";

/** What every call is made with. */
export interface CallDeps {
  generated: GeneratedVersion;
  api: Client<Record<string, never>>;
  baseUrl: string;
  mask: Mask;
}

interface Init {
  headers?: Readonly<Record<string, string>>;
  parseAs?: string;
}
type Operation = (init?: Init) => Promise<EndpointAnswer>;

/** A function for every operation of a version, by resource and action; what runs a resource is loaded with its first call. */
export async function createResources(deps: CallDeps): Promise<Record<string, Record<string, Operation>>> {
  const resources: Record<string, Record<string, Operation>> = {};
  for (const tool of await deps.generated.tools()) {
    // Nobody but the session has a refresh token: `renew` is for that.
    if (tool.credential === "refresh") continue;
    const resource = tool.resource.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
    const actions = resources[resource] ?? {};
    resources[resource] = actions;
    actions[actionOf(resource, tool.endpoint)] = (init) =>
      maskErrors(deps.mask, () => callOperation(deps, tool, init));
  }
  return resources;
}

/** `chartBulkDelete` of `chart` -> `bulkDelete`; as codegen names it. */
function actionOf(resource: string, endpoint: string): string {
  if (!endpoint.startsWith(resource)) return endpoint;
  const action = endpoint.slice(resource.length);
  return action.charAt(0).toLowerCase() + action.slice(1);
}

async function callOperation(deps: CallDeps, tool: OperationTool, init: Init = {}): Promise<EndpointAnswer> {
  const endpoints = await deps.generated.endpoints[tool.resource]?.();
  const endpoint = endpoints?.[tool.endpoint];
  if (!endpoint) throw new Error(`${tool.name} has no endpoint`);
  const own = operationInit(tool);
  const request = { ...init, ...own, headers: { ...own.headers, ...init.headers } };
  if (init.parseAs) return sendFollowing(deps, tool, endpoint, request);
  return readAnswer(await sendFollowing(deps, tool, endpoint, { ...request, parseAs: "stream" }));
}
