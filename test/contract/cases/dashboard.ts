import type { Contract } from "../contract.ts";

export const dashboardCases: readonly Contract[] = [];
