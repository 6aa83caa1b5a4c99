// Generated from spec/4.1.4/chart-types.json by `npm run generate`. Do not edit: change spec/overlay or codegen.

import type { ChartType } from "./chart-type.ts";

export const chartTypes: Readonly<Record<string, ChartType>> = {
};
