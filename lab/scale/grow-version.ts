import type { Tool } from "../../codegen/model.ts";
import { operationKey } from "../../codegen/overlay/operation-key.ts";
import { planVersion, type VersionInput } from "../../codegen/plan-version.ts";

const LONGEST_NAME = 52;

/**
 * A larger Superset for measuring how costs grow: the version's own operations, then copies of them all under new paths, names,
 * tags and schemas (`/api/v1/chart/` -> `/api/v1/chart2/`, `superset_chart_list` -> `superset_chart2_list`), until there are as many
 * as asked for. Copies have no words or needs of ours, as operations have none that only the user's Superset knows. The same
 * input gives the same output.
 */
export function growVersion(input: VersionInput, operations: number): VersionInput {
  const { document, tools, problems } = planVersion(input);
  if (problems.length > 0) throw new Error(`${input.version} cannot be generated from as it is.`);
  const { overlay } = input;
  const copies = Array.from({ length: Math.ceil(operations / tools.length) }, (_, at) => at + 1);
  const all = copies.flatMap((copy) => tools.map((tool) => ({ tool, copy }))).slice(0, operations);
  const paths: Record<string, Record<string, unknown>> = {};
  for (const { tool, copy } of all) {
    const path = copyPath(tool.operation.path, copy);
    paths[path] = { ...paths[path], [tool.operation.method.toLowerCase()]: copyOperation(tool, copy) };
  }
  function copyOperation({ operation, title, description }: Tool, copy: number): unknown {
    const own = document.paths[operation.path]?.[operation.method.toLowerCase()];
    return copyReferences({ ...own, summary: title, description, tags: [`tag${copy}`] }, copy);
  }
  const byCopy = <T>(record: Readonly<Record<string, T>>, rename: (key: string, copy: number) => string) =>
    Object.fromEntries(
      copies.flatMap((copy) => Object.entries(record).map(([key, value]) => [rename(key, copy), value])),
    );
  const schemas = copies.flatMap((copy) =>
    Object.entries(document.components.schemas).map(([name, schema]) => [
      copyName(name, copy),
      copyReferences(schema, copy),
    ]),
  );
  const names = all.map(({ tool, copy }) => [copyId(tool.operation.id, copy), copyToolName(tool, copy)]);
  const components = { ...document.components, schemas: Object.fromEntries(schemas) };
  return {
    ...input,
    openapi: JSON.stringify({ ...document, paths, components }),
    info: byCopy(input.info, copyPath),
    permissions: input.permissions && byCopy(input.permissions, copyPath),
    overlay: {
      ...overlay,
      // They are made already.
      corrections: [],
      resources: byCopy(overlay.resources, copyPrefix),
      names: { ...overlay.names, clearer: Object.fromEntries(names) },
      arguments: {
        ...overlay.arguments,
        renames: byCopy(overlay.arguments.renames, copyId),
        unwrap: byCopy(overlay.arguments.unwrap, copyId),
      },
    },
    lock: {},
  };
}

/** The first copy is the original. */
function copyName(name: string, copy: number): string {
  return copy === 1 ? name : `${name}${copy}`;
}

function copyPath(path: string, copy: number): string {
  return path.replace(
    /^(\/api\/[^/]+\/)([^/]+)/,
    (_, start: string, name: string) => start + copyName(name, copy),
  );
}

function copyPrefix(prefix: string, copy: number): string {
  return prefix.replace(/^[^/]+/, (name) => copyName(name, copy));
}

function copyId(id: string, copy: number): string {
  const [method, path] = operationKey(id).split(" ") as [string, string];
  return `${method} ${copyPath(path, copy)}`;
}

/** Not all names begin with their resource's. */
function copyToolName({ name }: Tool, copy: number): string {
  return name.replace(/^superset_[a-z]+/, (start) => copyName(start, copy)).slice(0, LONGEST_NAME);
}

function copyReferences<T>(value: T, copy: number): T {
  const text = JSON.stringify(value).replace(
    /"#\/components\/schemas\/([^"]+)"/g,
    (_, name: string) => `"#/components/schemas/${copyName(name, copy)}"`,
  );
  return JSON.parse(text);
}
