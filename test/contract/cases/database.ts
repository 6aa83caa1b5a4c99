import type { Contract } from "../contract.ts";

export const databaseCases: readonly Contract[] = [];
