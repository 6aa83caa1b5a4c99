import type { Contract } from "../contract.ts";

export const tagCases: readonly Contract[] = [];
