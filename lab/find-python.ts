import { isAbsolute } from "node:path";
import { LabError } from "./lab-error.ts";
import { findOnPath } from "./lab-paths.ts";
import { runCommand } from "./run-command.ts";
import type { LabVersion } from "./versions.ts";

export interface Python {
  /** The interpreter itself, never a shim that may stop working in another environment. */
  readonly executable: string;
  readonly minor: string;
  /** Whether `python -m venv` can put pip into an environment (Debian splits that off into python3-venv). */
  readonly hasEnsurepip: boolean;
}

const probe = [
  "import sys, json, importlib.util as u",
  "minor = '%d.%d' % sys.version_info[:2]",
  "has = u.find_spec('venv') is not None and u.find_spec('ensurepip') is not None",
  "print(json.dumps({'executable': sys.executable, 'minor': minor, 'hasEnsurepip': has}))",
].join("\n");

/** What a command called `name` is, or undefined when it is missing or does not run (an idle pyenv shim). */
export type ProbePython = (name: string) => Promise<Python | undefined>;

/** Asks the interpreter found on PATH under that name, or that file. */
export async function probePython(name: string): Promise<Python | undefined> {
  const found = isAbsolute(name) ? name : findOnPath(name);
  if (found === undefined) return undefined;
  const { code, stdout } = await runCommand(found, ["-I", "-c", probe], { env: process.env, input: "" });
  return code === 0 ? (JSON.parse(stdout) as Python) : undefined;
}

/**
 * The first interpreter on PATH that this Superset works on. Without `uv`, one that cannot make an environment
 * does not count.
 */
export async function findPython(version: LabVersion, hasUv: boolean, probe: ProbePython = probePython) {
  const names = [...version.pythons.map((minor) => `python${minor}`), "python3", "python"];
  const seen: string[] = [];
  let withoutVenv: Python | undefined;
  for (const name of names) {
    const python = await probe(name);
    if (python === undefined) {
      seen.push(`${name}: not found or does not run`);
    } else if (!version.pythons.includes(python.minor)) {
      seen.push(`${name}: is ${python.minor}`);
    } else if (!hasUv && !python.hasEnsurepip) {
      seen.push(`${name}: lacks venv or ensurepip`);
      withoutVenv ??= python;
    } else {
      return python;
    }
  }
  throw new LabError(explainMissing(version, seen, withoutVenv));
}

function explainMissing(version: LabVersion, seen: string[], withoutVenv: Python | undefined): string {
  const [best] = version.pythons;
  const lines = [
    `Superset ${version.version} needs Python ${[...version.pythons].sort().join(", ")} on PATH. Looked for:`,
    ...seen.map((line) => `  ${line}`),
  ];
  if (withoutVenv !== undefined) {
    lines.push(
      `Install what ${withoutVenv.executable} lacks: apt install python${withoutVenv.minor}-venv (Debian, Ubuntu).`,
    );
  }
  lines.push(
    `Get one with: uv python install ${best} | pyenv install ${best} | apt install python${best} python${best}-venv | brew install python@${best}`,
  );
  return lines.join("\n");
}
