import type { Contract } from "../contract.ts";

export const roleCases: readonly Contract[] = [];
