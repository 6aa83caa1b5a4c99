import type { Credential, Method, Operation } from "../model.ts";
import type { Context } from "./document.ts";
import { type ParameterObject, parseParameter } from "./parameter.ts";
import { cleanProse } from "./prose.ts";
import { parseRequestBody, type RequestBodyObject } from "./request-body.ts";

/** @see https://spec.openapis.org/oas/v3.0.3#operation-object */
export interface OperationObject {
  summary?: string;
  description?: string;
  deprecated?: boolean;
  parameters?: ParameterObject[];
  requestBody?: RequestBodyObject;
  responses?: Record<string, { content?: Record<string, unknown> }>;
  security?: Record<string, string[]>[];
}

export function parseOperation(
  context: Context,
  pointer: string,
  method: string,
  path: string,
  operation: OperationObject,
): Operation {
  const parameters = (operation.parameters ?? []).map((parameter, index) =>
    parseParameter(context, `${pointer}/parameters/${index}`, parameter),
  );
  checkPathParameters(context, pointer, path, parameters);
  return {
    id: `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase() as Method,
    path,
    summary: cleanProse(operation.summary),
    description: cleanProse(operation.description),
    deprecated: operation.deprecated === true,
    parameters,
    body: operation.requestBody && parseRequestBody(context, `${pointer}/requestBody`, operation.requestBody),
    credential: parseSecurity(context, `${pointer}/security`, operation.security),
    produces: successMediaTypes(operation),
  };
}

/** Superset's handlers are routed by the template, so a stray or missing path parameter is always a fault of the document. */
function checkPathParameters(
  context: Context,
  pointer: string,
  path: string,
  parameters: { name: string; in: string }[],
): void {
  const inTemplate = [...path.matchAll(/\{([^}]*)\}/g)].map((match) => match[1]);
  const declared = parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
  for (const name of declared) {
    if (!inTemplate.includes(name)) {
      context.report(`${pointer}/parameters`, `path parameter "${name}" is not in the path ${path}`);
    }
  }
  for (const name of inTemplate) {
    if (!declared.includes(name as string)) {
      context.report(`${pointer}/parameters`, `{${name}} of the path is not declared`);
    }
  }
}

const CREDENTIALS: Readonly<Record<string, Credential>> = {
  jwt: "access",
  api_key: "access",
  jwt_refresh: "refresh",
};

/** @see https://spec.openapis.org/oas/v3.0.3#security-requirement-object */
function parseSecurity(context: Context, pointer: string, security: OperationObject["security"]): Credential {
  const credentials = new Set<Credential>();
  for (const scheme of (security ?? []).flatMap((requirement) => Object.keys(requirement))) {
    const credential = CREDENTIALS[scheme];
    if (credential) credentials.add(credential);
    else context.report(pointer, `unknown security scheme "${scheme}"`);
  }
  if (credentials.size > 1) context.report(pointer, "wants both an access and a refresh token");
  return [...credentials][0] ?? "none";
}

function successMediaTypes(operation: OperationObject): string[] {
  const types = Object.entries(operation.responses ?? {})
    .filter(([status]) => status.startsWith("2"))
    .flatMap(([, response]) => Object.keys(response.content ?? {}));
  return [...new Set(types)].sort();
}
