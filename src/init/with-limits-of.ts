import { type SettingName, VARIABLES } from "../config/settings.ts";

type Environment = Record<string, string>;

/** What nobody is asked about, and what the question of what the assistant may do decides. */
const UNASKED: readonly SettingName[] = ["deny", "confirm"];
const SURFACE: readonly SettingName[] = ["tools", "read_only"];

/**
 * A server's environment with the limits that the one it replaces had: what was forbidden there stays so until somebody says
 * otherwise.
 * @param isSurfaceSaid whether somebody has said what the assistant may do now
 */
export function withLimitsOf(replaced: Environment, env: Environment, isSurfaceSaid: boolean): Environment {
  const hadSurface = SURFACE.some((name) => VARIABLES[name] in replaced);
  const keepsSurface = hadSurface && !isSurfaceSaid;
  const dropped = keepsSurface ? SURFACE.map((name) => VARIABLES[name]) : [];
  const rest = Object.entries(env).filter(([variable]) => !dropped.includes(variable));
  const limits = (keepsSurface ? [...SURFACE, ...UNASKED] : UNASKED)
    .map((name) => VARIABLES[name])
    .flatMap((variable): [string, string][] => {
      const value = replaced[variable];
      return value === undefined || rest.some(([given]) => given === variable) ? [] : [[variable, value]];
    });
  return Object.fromEntries([...rest, ...limits]);
}
