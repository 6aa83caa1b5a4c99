// Generated from spec/5.0.0/chart-types.json by `npm run generate`. Do not edit: change spec/overlay or codegen.

import type { ChartType } from "./chart-type.ts";

export const chartTypes: Readonly<Record<string, ChartType>> = {
};
