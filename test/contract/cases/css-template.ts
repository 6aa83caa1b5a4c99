import type { Contract } from "../contract.ts";

export const cssTemplateCases: readonly Contract[] = [];
