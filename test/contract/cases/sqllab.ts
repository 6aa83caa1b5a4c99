import type { Contract } from "../contract.ts";

export const sqllabCases: readonly Contract[] = [];
