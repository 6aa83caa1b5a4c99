/** What an operation wants of the server and of the account, and what is known of both. */
export interface Requirement {
  /** The permission's name and what it is on: `["can_read", "Chart"]`. */
  permission?: readonly [string, string] | undefined;
  /** A setting without which the server does not have the operation. */
  setting?: string | undefined;
  /** False when it is sure that the account lacks the permission. */
  isPermitted?: boolean | undefined;
  /** False when it is sure that the server does not have the operation. */
  isOffered?: boolean | undefined;
  /** Feature flags that are wanted and are off. */
  flagsOff: readonly string[];
  /** Feature flags that are wanted and of which nothing is known. */
  flagsUnknown: readonly string[];
}

/** How Flask-AppBuilder itself refuses an account without the permission; what says more was refused by the operation. */
const REFUSALS: readonly string[] = ["", "Forbidden", "Access is Denied", "Not authorized"];

/**
 * What to do about a refusal that stands for something missing: which permission, flag or setting, and who can help.
 * @returns nothing when the refusal has another reason
 */
export function missingRequirement(
  operation: string,
  status: number,
  reason: string,
  wanted: Requirement,
): string | undefined {
  if (wanted.flagsOff.length > 0 && status >= 404) return `This server has ${flagsOff(wanted.flagsOff)}.`;
  if (status === 404) return missingOperation(operation, reason, wanted);
  const isRefusal = status === 401 || status === 403;
  return isRefusal && REFUSALS.includes(reason) ? missingPermission(status, wanted) : undefined;
}

function missingOperation(operation: string, reason: string, wanted: Requirement): string | undefined {
  const { isOffered, setting, flagsUnknown } = wanted;
  // Without a parameter in the path there is nothing else that could not be found.
  const isUnknownPath = /URL was not found/.test(reason) || !operation.includes("{");
  if (isOffered === false || (isUnknownPath && setting)) {
    const cure = setting ? `: ${setting} is off (superset_config.py; ${WHO})` : "";
    return `This server does not have the operation${cure}.`;
  }
  return flagsUnknown.length > 0
    ? `Check the id with the resource's list tool; or this server has ${flagsOff(flagsUnknown)}.`
    : undefined;
}

function missingPermission(status: number, { permission, isPermitted }: Requirement): string | undefined {
  if (!permission) return undefined;
  const [name, view] = permission;
  const words = `"${name.replaceAll("_", " ").trim()} on ${view}"`;
  if (isPermitted === false) return `The account lacks the permission ${words}. ${GRANT}`;
  if (status === 401) return undefined;
  return `It wants the permission ${words}. ${GRANT} With it, this object or its data may still be closed to the account.`;
}

const GRANT = "A Superset administrator can add it to a role of the account (Settings > List Roles).";
const WHO = "whoever runs the server can switch it on";

function flagsOff(flags: readonly string[]): string {
  return `the feature flag${flags.length > 1 ? "s" : ""} ${flags.join(" and ")} off (FEATURE_FLAGS in superset_config.py; ${WHO})`;
}
