import type { Contract } from "../contract.ts";

export const annotationCases: readonly Contract[] = [];
