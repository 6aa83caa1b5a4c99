import type { Contract } from "../contract.ts";

export const themeCases: readonly Contract[] = [];
