import { type ChartType, versions } from "../../../../generated/index.ts";

/** Every chart type of every version. */
export async function everyChartType(): Promise<{ version: string; name: string; type: ChartType }[]> {
  const all = await Promise.all(
    Object.keys(versions).map(async (version) => {
      const { chartTypes } = (await import(`../../../../generated/${version}/chart-types.ts`)) as {
        chartTypes: Readonly<Record<string, ChartType>>;
      };
      return Object.entries(chartTypes).map(([name, type]) => ({ version, name, type }));
    }),
  );
  return all.flat();
}
