import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../lab/lab-paths.ts";
import {
  PLAIN_SETTINGS,
  SECRETS,
  type SecretName,
  type SettingName,
  VARIABLES,
} from "../src/config/settings.ts";

/** A setting as a client's form asks for it. */
export interface SettingInput {
  name: SettingName;
  variable: string;
  description: string;
  kind: "text" | "number" | "boolean" | "file" | "folder";
  isSecret: boolean;
  choices?: readonly string[];
  /** As in the environment. */
  default?: string;
  example?: string;
}

/** As much as is read here of the schema of one setting. */
interface SettingSchema {
  type?: string;
  description: string;
  enum?: string[];
  default?: unknown;
  examples?: string[];
  anyOf?: { type: string; minimum?: number }[];
}

const { properties } = JSON.parse(readFileSync(join(projectRoot, "config.schema.json"), "utf8")) as {
  properties: Record<SettingName, SettingSchema>;
};

/**
 * Every setting, from its table and its schema. A secret is asked for as it is: files and commands that give it are for those
 * who write a configuration, and a client's form keeps what is secret.
 */
export const SETTING_INPUTS: readonly SettingInput[] = [
  ...(Object.keys(PLAIN_SETTINGS) as (keyof typeof PLAIN_SETTINGS)[]),
  ...(Object.keys(SECRETS) as SecretName[]),
].map(inputOf);

function inputOf(name: keyof typeof PLAIN_SETTINGS | SecretName): SettingInput {
  const { description, default: given, enum: choices, examples } = properties[name];
  const isSet = given !== undefined && String(given) !== "";
  return {
    name,
    variable: VARIABLES[name],
    description: description.replace(/^\w/, (letter) => letter.toUpperCase()),
    kind: kindOf(name),
    isSecret: name in SECRETS,
    ...(choices && { choices }),
    ...(isSet && { default: String(given) }),
    ...(examples && { example: examples[0] as string }),
  };
}

function kindOf(name: keyof typeof PLAIN_SETTINGS | SecretName): SettingInput["kind"] {
  const setting = name in PLAIN_SETTINGS ? PLAIN_SETTINGS[name as keyof typeof PLAIN_SETTINGS] : {};
  const takes = "takes" in setting ? setting.takes : "";
  if (takes === "FILE") return "file";
  if (takes === "DIR" || takes === "DIRS") return "folder";
  const types = properties[name].anyOf?.map(({ type }) => type) ?? [];
  if (types.includes("boolean")) return "boolean";
  return types.includes("number") || types.includes("integer") ? "number" : "text";
}
