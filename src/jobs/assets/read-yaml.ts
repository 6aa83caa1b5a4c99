import yaml from "yaml";
import { ArgumentError } from "../../errors/errors.ts";

/**
 * A mapping, as Superset writes one: in YAML of the older kind, with numbers of any size exact.
 * @param name what to call the text
 * @throws ArgumentError without a word of the text, which may hold secrets
 */
export function readYaml(text: string, name: string): Record<string, unknown> {
  const content = parse(text, name);
  if (typeof content === "object" && content !== null && !Array.isArray(content))
    return content as Record<string, unknown>;
  throw new ArgumentError(`${name} holds no names with values.`);
}

function parse(text: string, name: string): unknown {
  try {
    return yaml.parse(text, { version: "1.1", intAsBigInt: true });
  } catch (cause) {
    const { code, linePos } = cause as { code?: string; linePos?: [{ line: number }] };
    const where = linePos ? ` in line ${linePos[0].line}` : "";
    throw new ArgumentError(`${name} is no YAML that can be read: ${code ?? "fault"}${where}.`);
  }
}
