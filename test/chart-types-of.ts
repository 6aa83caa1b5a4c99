import { type ChartType, versions } from "../generated/index.ts";

/** The chart types of a version, by name. */
export async function chartTypesOf(version: string): Promise<Readonly<Record<string, ChartType>>> {
  const { chartTypes } = (await import(`../generated/${version}/chart-types.ts`)) as {
    chartTypes: Readonly<Record<string, ChartType>>;
  };
  return chartTypes;
}

/** Every chart type of every version. */
export async function everyChartType(): Promise<{ version: string; name: string; type: ChartType }[]> {
  const all = await Promise.all(
    Object.keys(versions).map(async (version) =>
      Object.entries(await chartTypesOf(version)).map(([name, type]) => ({ version, name, type })),
    ),
  );
  return all.flat();
}
