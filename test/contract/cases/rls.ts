import type { Contract } from "../contract.ts";

export const rlsCases: readonly Contract[] = [];
