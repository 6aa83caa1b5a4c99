import type { Contract } from "../contract.ts";

export const systemCases: readonly Contract[] = [];
