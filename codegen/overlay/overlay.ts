import { validRange } from "semver";
import { parse as parseYaml } from "yaml";
import * as z from "zod";
import { chartRoles } from "./chart-types.ts";
import { operationKey } from "./operation-key.ts";
import { references } from "./references.ts";
import { lexicon, needs } from "./search-words.ts";
import { sqlPlaces } from "./sql.ts";

/**
 * The overlay: our reviewed corrections of Superset's document, and the words its document lacks. Data only, under
 * `spec/overlay/`; this file says what shape that data has. `versions` is a semver range, all versions when absent.
 */
const versionRange = z
  .string()
  .refine((text) => validRange(text) !== null, { error: "must be a semver range" });

const correction = z
  .strictObject({
    operation: z.string().optional(),
    schema: z.string().optional(),
    at: z
      .string()
      .regex(/^(\/.*)?$/, "must be a JSON pointer, starting with /")
      .default(""),
    add: z.unknown().optional(),
    replace: z.unknown().optional(),
    merge: z.record(z.string(), z.unknown()).optional(),
    remove: z.literal(true).optional(),
    versions: versionRange.default("*"),
    why: z.string().min(10),
  })
  .refine((entry) => (entry.operation === undefined) !== (entry.schema === undefined), {
    error: "name either an operation or a schema",
  })
  .refine((entry) => ACTIONS.filter((action) => entry[action] !== undefined).length === 1, {
    error: "say exactly one of add, replace, merge, remove",
  });

const ACTIONS = ["add", "replace", "merge", "remove"] as const;

const operationWords = z.strictObject({
  title: z.string().min(3).max(60),
  effect: z.enum(["read", "create", "update", "replace", "delete", "run", "trigger"]),
  external: z.boolean().default(false),
  admin: z.boolean().default(false),
  description: z.string().min(20).max(900),
  arguments: z.record(z.string().regex(/^(path|query|q|body|form)\./), z.string()).default({}),
});

const argumentNames = z.strictObject({
  /** Argument name for a `q` or body that is not an object, by component name. */
  wholes: z.record(z.string(), z.string()),
  /** Path parameters that only say "the key": named after the resource. */
  generic: z.array(z.string()),
  /** Operation -> body properties whose own properties become the arguments, on the wire as `outer.inner`. */
  unwrap: z.record(z.string(), z.array(z.string())),
  /** Operation -> `place.wire` -> argument name. */
  renames: z.record(z.string(), z.record(z.string(), z.string())),
  /** `place.wire`, or an argument's name -> what callers also call it. */
  aliases: z.record(z.string(), z.array(z.string()).min(1)),
  /** A choice, of whatever argument -> what callers also call it. */
  choices: z.record(z.string(), z.array(z.string()).min(1)),
  /** Wire names that mean the same wherever they occur -> description. */
  common: z.record(z.string(), z.string()),
});

const jsonText = z.array(
  z.strictObject({ field: z.string(), only: z.array(z.string()).optional(), why: z.string().min(10) }),
);

/** Operations that want another credential than the document says. */
const credentials = z.array(
  z.strictObject({
    operation: z.string(),
    credential: z.enum(["session"]),
    versions: versionRange.default("*"),
    why: z.string().min(10),
  }),
);

/**
 * What operations want beside a permission: that the server's configuration has all of the feature flags or a setting on, or
 * that the account is an administrator.
 */
const flags = z.array(
  z
    .strictObject({
      flags: z
        .array(z.string().regex(/^[A-Z_]+$/))
        .min(1)
        .optional(),
      setting: z
        .string()
        .regex(/^[A-Z_]+$/)
        .optional(),
      administrators: z.literal(true).optional(),
      operations: z.array(z.string()).min(1),
      versions: versionRange.default("*"),
      why: z.string().min(10),
    })
    .refine((entry) => WANTS.filter((want) => entry[want] !== undefined).length === 1, {
      error: "say exactly one of flags, setting, administrators",
    }),
);

const WANTS = ["flags", "setting", "administrators"] as const;

/** Operation -> wire name -> why the model is not offered it. */
const withheld = z.record(z.string(), z.record(z.string(), z.string().min(10)));
/** List path -> columns of its rows when none are asked for. */
const columns = z.record(z.string().startsWith("/api/"), z.array(z.string()).min(1));
/** What answers show when no fields are asked for. */
const answers = z.strictObject({
  /** Fields that hold a document of its own, besides those of json-text.yaml -> why. */
  documents: z.record(z.string(), z.string().min(10)),
  /** Fields that are left out without a word -> why. */
  noise: z.record(z.string(), z.string().min(3)),
  /** Operation -> paths of the fields that are shown. */
  usual: z.record(z.string(), z.array(z.string()).min(1)),
});
/** Operation -> path in the answer -> why it is secret. */
const secrets = z.record(z.string(), z.record(z.string(), z.string().min(10)));
/** Group -> operation -> tool name. */
const names = z.strictObject({
  known: z.record(z.string(), z.string()),
  clash: z.record(z.string(), z.string()),
  clearer: z.record(z.string(), z.string()),
});

const overlaySchema = z.strictObject({
  corrections: z.array(correction),
  resources: z.record(z.string(), z.string()),
  names,
  arguments: argumentNames,
  "json-text": jsonText,
  withheld,
  secrets,
  columns,
  answers,
  references,
  sql: sqlPlaces,
  credentials,
  flags,
  "chart-types": chartRoles,
  words: z.record(z.string(), operationWords),
  needs,
  lexicon,
});

export type Overlay = z.infer<typeof overlaySchema>;
export type Correction = Overlay["corrections"][number];
export type OperationWords = z.infer<typeof operationWords>;

/** Sections that are folders, one file per resource; an operation stands in one of them only. */
const FOLDERS = { words: z.record(z.string(), operationWords), needs };

/**
 * Read the overlay from its files: `<name>.yaml` fills the section of that name, those of a folder are merged.
 * @param files path below `spec/overlay/` -> text
 * @throws Error naming the file and entry when a file is malformed or two files name the same operation
 */
export function readOverlay(files: ReadonlyMap<string, string>): Overlay {
  const sections: Record<string, unknown> = {};
  const folders = { words: {}, needs: {} };
  const known = new Set<string>();
  for (const [path, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const content = readYaml(path, text);
    const folder = path.split("/")[0] as string;
    if (!(folder in FOLDERS)) {
      sections[path.replace(/\.yaml$/, "")] = content;
      continue;
    }
    const name = folder as keyof typeof FOLDERS;
    const file = check<Record<string, unknown>>(FOLDERS[name], content ?? {}, path);
    for (const operation of Object.keys(file)) {
      const key = `${name} ${operationKey(operation)}`;
      if (known.has(key)) throw new Error(`spec/overlay/${path}: ${operation} is in ${name}/ twice`);
      known.add(key);
    }
    Object.assign(folders[name], file);
  }
  return check(overlaySchema, { ...sections, ...folders }, "");
}

function check<T>(schema: z.ZodType<T>, content: unknown, path: string): T {
  const result = schema.safeParse(content);
  if (!result.success) throw new Error(`spec/overlay/${path}: ${z.prettifyError(result.error)}`);
  return result.data;
}

function readYaml(path: string, text: string): unknown {
  try {
    return parseYaml(text, { merge: true });
  } catch (cause) {
    throw new Error(`spec/overlay/${path} is not valid YAML: ${(cause as Error).message}`, { cause });
  }
}
