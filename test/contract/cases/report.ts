import type { Contract } from "../contract.ts";

export const reportCases: readonly Contract[] = [];
