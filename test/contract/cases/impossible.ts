import type { Impossible } from "../contract.ts";
import { impossibleDatabase } from "./impossible-database.ts";
import { impossibleUserRegistrations } from "./impossible-user-registration.ts";

export const impossibleCases: readonly Impossible[] = [...impossibleDatabase, ...impossibleUserRegistrations];
