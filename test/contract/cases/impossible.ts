import type { Impossible } from "../contract.ts";

export const impossibleCases: readonly Impossible[] = [];
