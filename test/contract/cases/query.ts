import type { Contract } from "../contract.ts";

export const queryCases: readonly Contract[] = [];
