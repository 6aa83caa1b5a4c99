import type { Contract } from "../contract.ts";

export const exploreCases: readonly Contract[] = [];
