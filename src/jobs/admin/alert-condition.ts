import { ArgumentError } from "../../errors/errors.ts";

/**
 * When an alert is sent, as Superset has it: `> 100` compares the one value that the SQL gives, `not null` wants any value.
 * @throws ArgumentError for another text
 */
export function alertCondition(text: string): object {
  const words = text.trim().toLowerCase();
  if (/^(is )?not null$/.test(words)) return { validator_type: "not null", validator_config_json: {} };
  const [, op, number] = /^(<=|>=|==?|!=|<>|<|>)\s*(-?\d+(?:\.\d+)?)$/.exec(words) ?? [];
  if (op === undefined)
    throw new ArgumentError(
      `"condition" is ${JSON.stringify(text)}. Give a comparison with a number, "> 100" or "== 0", or "not null".`,
    );
  return {
    validator_type: "operator",
    validator_config_json: { op: SAME[op] ?? op, threshold: Number(number) },
  };
}

const SAME: Readonly<Record<string, string>> = { "=": "==", "<>": "!=" };
