import type { Contract } from "../contract.ts";

export const authCases: readonly Contract[] = [];
