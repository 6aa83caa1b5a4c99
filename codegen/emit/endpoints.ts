import type { Operation, Tool } from "../model.ts";
import { banner, docComment, literal } from "./source.ts";

/** One typed wrapper per operation over openapi-fetch: one expression, the document's prose above it. */
export function emitEndpoints(version: string, tools: readonly Tool[]): string {
  const head = `import type { Client, FetchOptions } from "openapi-fetch";
import type { paths } from "../types.ts";

type Api = Client<paths>;
type Init<Path extends keyof paths, Method extends keyof paths[Path]> = FetchOptions<paths[Path][Method]>;
`;
  return [banner(version) + head, ...tools.map(emitEndpoint)].join("\n");
}

function emitEndpoint({ endpoint, operation }: Tool): string {
  const path = literal(operation.path);
  const method = operation.method;
  const type = `Init<${path}, ${literal(method.toLowerCase())}>`;
  return `${docComment(proseOf(operation))}export const ${endpoint} = (api: Api, init: ${type}) =>\n  api.${method}(${path}, init);\n`;
}

/** What the document says of an operation, and which it is. */
export function proseOf({ summary, description, deprecated, id }: Operation): string[] {
  return [summary, description === summary ? "" : description, deprecated ? "@deprecated" : "", `@see ${id}`];
}
