import type { Contract } from "../contract.ts";

export const assetsCases: readonly Contract[] = [];
