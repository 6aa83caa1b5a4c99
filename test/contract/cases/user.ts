import type { Contract } from "../contract.ts";

export const userCases: readonly Contract[] = [];
