import { type OperationTool, versions } from "../../generated/index.ts";

/** Every generated version with everything in it, loaded: what the invariants hold over. */
export interface LoadedVersion {
  version: string;
  tools: readonly OperationTool[];
  /** By resource, then by the name that tools call `endpoint`. */
  endpoints: Record<string, Record<string, unknown>>;
  validators: Record<
    string,
    Record<string, { safeParse(args: unknown): { success: boolean; error?: unknown } }>
  >;
}

type Loaders<T> = Readonly<Record<string, () => Promise<T>>>;

async function loadFolder<T>(loaders: Loaders<T>): Promise<Record<string, T>> {
  const loaded = Object.entries(loaders).map(
    async ([resource, load]) => [resource, { ...(await load()) }] as const,
  );
  return Object.fromEntries(await Promise.all(loaded));
}

export async function loadAll(): Promise<LoadedVersion[]> {
  return Promise.all(
    Object.values(versions).map(async (load) => {
      const generated = await load();
      const tools: Record<string, { tools: readonly OperationTool[] }> = await loadFolder(generated.tools);
      return {
        version: generated.version,
        tools: Object.values(tools).flatMap((resource) => resource.tools),
        endpoints: await loadFolder<Record<string, unknown>>(generated.endpoints),
        validators: await loadFolder<LoadedVersion["validators"][string]>(generated.validators),
      };
    }),
  );
}
