import type { Contract } from "../contract.ts";

export const datasetCases: readonly Contract[] = [];
