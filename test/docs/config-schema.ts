import * as z from "zod";
import {
  formsOf,
  PLAIN_SETTINGS,
  SECRETS,
  type SecretName,
  settingsSchema,
} from "../../src/config/settings.ts";
import { KINDS, PRESETS } from "../../src/policy/surfaces.ts";

type Schema = Record<string, unknown>;

/** Draft 7, the one that every editor knows. */
export function configSchema(): Schema {
  const { properties, additionalProperties } = z.toJSONSchema(settingsSchema, {
    target: "draft-7",
    io: "input",
    unrepresentable: "any",
  }) as { properties: Record<string, Schema>; additionalProperties: boolean };
  const described = Object.entries(descriptions()).map(([name, description]) => {
    const given = name in PLAIN_SETTINGS ? defaultOf(name as keyof typeof PLAIN_SETTINGS) : undefined;
    const { default: _, ...schema } = properties[name] as Schema;
    return [name, { description, ...schema, ...(given !== undefined && { default: given }) }];
  });
  const all: Record<string, Schema> = Object.fromEntries(described);
  for (const name of ["tools", "deny"]) completeEntries(all[name] as Schema);
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Configuration of superset-mcp",
    type: "object",
    properties: { $schema: { description: "this schema, for editors; not read", type: "string" }, ...all },
    additionalProperties,
    allOf: secretNames.flatMap((name) => oneFormOf(name)),
  };
}

const secretNames = Object.keys(SECRETS) as SecretName[];

function descriptions(): Record<string, string> {
  const plain = Object.entries(PLAIN_SETTINGS).map(([name, { help }]) => [name, help] as const);
  const secrets = secretNames.flatMap((name) => {
    const [itself, file, command] = formsOf(name);
    const words = name.replaceAll("_", " ");
    return [
      [itself, SECRETS[name].help] as const,
      [file, `file that holds the ${words}`] as const,
      [command, `command that prints the ${words}`] as const,
    ];
  });
  return Object.fromEntries([...plain, ...secrets]);
}

function defaultOf(name: keyof typeof PLAIN_SETTINGS): unknown {
  return PLAIN_SETTINGS[name].schema.safeParse(undefined).data;
}

/** What editors propose; any name or pattern is as good. */
function completeEntries(setting: Schema): void {
  const [listed] = setting.anyOf as { type: string; items?: Schema }[];
  const words = ["all", ...new Set([...Object.keys(PRESETS), ...Object.keys(KINDS)])];
  if (listed) listed.items = { anyOf: [{ enum: words }, { type: "string" }] };
}

/** A secret is given once. */
function oneFormOf(name: SecretName): Schema[] {
  const [itself, file, command] = formsOf(name);
  const pairs = [
    [itself, file],
    [itself, command],
    [file, command],
  ];
  return pairs.map((required) => ({ not: { required } }));
}
