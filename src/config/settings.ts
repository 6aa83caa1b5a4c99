import * as z from "zod/mini";
import {
  address,
  baseUrl,
  flag,
  headerLines,
  list,
  number,
  path,
  seconds,
  targets,
  text,
} from "./setting-values.ts";

/** What a setting is given as on a command line. */
interface Setting {
  /** Its environment variable. */
  variable: string;
  schema: z.ZodMiniType;
  /** What its flag takes, e.g. `URL`; nothing for a switch. */
  takes?: string;
  help: string;
}

/** Every setting under its name in the configuration file; the flag has dashes for the underscores. Secrets are below. */
export const PLAIN_SETTINGS = {
  base_url: {
    variable: "SUPERSET_BASE_URL",
    schema: z.optional(baseUrl),
    takes: "URL",
    help: "address of Superset, with its path prefix if it has one",
  },
  username: {
    variable: "SUPERSET_USERNAME",
    schema: z.optional(text),
    takes: "NAME",
    help: "account to sign in with",
  },
  auth_provider: {
    variable: "SUPERSET_AUTH_PROVIDER",
    schema: z._default(z.enum(["db", "ldap"]), "db"),
    takes: "db|ldap",
    help: "how Superset checks the password (db)",
  },
  guest_token_header: {
    variable: "SUPERSET_GUEST_TOKEN_HEADER",
    schema: z._default(
      z.string().check(z.regex(/^[\w-]+$/, { error: "must be the name of a header" })),
      "X-GuestToken",
    ),
    takes: "NAME",
    help: "header of a guest token (X-GuestToken)",
  },
  session_store: {
    variable: "SUPERSET_MCP_SESSION_STORE",
    schema: z._default(z.enum(["file", "keychain", "memory"]), "file"),
    takes: "file|keychain|memory",
    help: "where sessions are kept between runs (file)",
  },
  ca_file: {
    variable: "SUPERSET_CA_FILE",
    schema: z.optional(path),
    takes: "FILE",
    help: "certificates (PEM) to trust besides the usual ones",
  },
  client_cert: {
    variable: "SUPERSET_CLIENT_CERT",
    schema: z.optional(path),
    takes: "FILE",
    help: "client certificate (PEM) to show to the server",
  },
  client_key: {
    variable: "SUPERSET_CLIENT_KEY",
    schema: z.optional(path),
    takes: "FILE",
    help: "private key (PEM) of the client certificate",
  },
  proxy: {
    variable: "SUPERSET_PROXY",
    schema: z.optional(address("a proxy", "http://proxy.example.com:3128")),
    takes: "URL",
    help: "HTTP proxy; else HTTPS_PROXY or HTTP_PROXY",
  },
  no_proxy: {
    variable: "SUPERSET_NO_PROXY",
    schema: z.optional(z.string()),
    takes: "HOSTS",
    help: "hosts to reach without the proxy; else NO_PROXY",
  },
  connect_timeout: {
    variable: "SUPERSET_CONNECT_TIMEOUT",
    schema: z._default(seconds, 10),
    takes: "SECONDS",
    help: "longest wait for a connection (10)",
  },
  timeout: {
    variable: "SUPERSET_TIMEOUT",
    schema: z._default(seconds, 60),
    takes: "SECONDS",
    help: "longest wait for an ordinary answer (60)",
  },
  long_timeout: {
    variable: "SUPERSET_LONG_TIMEOUT",
    schema: z._default(seconds, 600),
    takes: "SECONDS",
    help: "the same for SQL, chart data and files (600)",
  },
  superset_version: {
    variable: "SUPERSET_VERSION",
    schema: z.optional(z.string()),
    takes: "V",
    help: "version whose tools to offer; else the server's own",
  },
  tools: {
    variable: "SUPERSET_MCP_TOOLS",
    schema: z._default(list, ["core"]),
    takes: "LIST",
    help: "presets (core, viewer, analyst, editor, admin), all, tool names, patterns with *, resources, kinds: read, write, delete (core)",
  },
  deny: {
    variable: "SUPERSET_MCP_DENY",
    schema: z._default(list, []),
    takes: "LIST",
    help: "the same, taken away again; here admin is what only administrators do",
  },
  read_only: {
    variable: "SUPERSET_MCP_READ_ONLY",
    schema: z._default(flag, false),
    help: "only tools that change nothing; beats everything else",
  },
  fit: {
    variable: "SUPERSET_MCP_FIT",
    schema: z._default(flag, true),
    takes: "true|false",
    help: "leave out tools that the server does not offer or the account may not use (true)",
  },
  confirm: {
    variable: "SUPERSET_MCP_CONFIRM",
    schema: z._default(z.enum(["ask", "person", "never"]), "ask"),
    takes: "ask|person|never",
    help: "before deleting and other grave calls: ask the person where the client can, else want deletes to name their object; or only after asking a person; or never ask (ask)",
  },
  max_rows: {
    variable: "SUPERSET_MCP_MAX_ROWS",
    schema: z._default(
      number(z.int().check(z.positive(), z.maximum(1_000_000)), "must be a whole number from 1 to 1000000"),
      10_000,
    ),
    takes: "N",
    help: "most rows that a SQL query may return (10000)",
  },
  sql_databases: {
    variable: "SUPERSET_MCP_SQL_DATABASES",
    schema: z._default(list, []),
    takes: "LIST",
    help: "databases that SQL may run on, by name; any when empty",
  },
  sql_schemas: {
    variable: "SUPERSET_MCP_SQL_SCHEMAS",
    schema: z._default(list, []),
    takes: "LIST",
    help: "schemas whose tables SQL may read; any when empty, else only provably reading SQL runs",
  },
  journal: {
    variable: "SUPERSET_MCP_JOURNAL",
    schema: z.optional(path),
    takes: "FILE",
    help: "file that gets a JSON line per change, with before and after",
  },
  output_dir: {
    variable: "SUPERSET_MCP_OUTPUT_DIR",
    schema: z.optional(path),
    takes: "DIR",
    help: "where exports and downloads go",
  },
  files: {
    variable: "SUPERSET_MCP_FILES",
    schema: z._default(z.pipe(list, z.array(path)), []),
    takes: "DIRS",
    help: "folders that uploads may be read from, besides the output folder",
  },
  targets: {
    variable: "SUPERSET_MCP_TARGETS",
    schema: z._default(targets, {}),
    takes: "NAME=FILE,…",
    help: "other Supersets to move assets to: for each a name, and a configuration file with its address and account",
  },
  results: {
    variable: "SUPERSET_MCP_RESULTS",
    schema: z._default(z.enum(["compact", "structured", "raw"]), "compact"),
    takes: "compact|structured|raw",
    help: "structured: also as structured content, for clients that read it; raw: Superset's own JSON untouched (compact)",
  },
  max_tokens: {
    variable: "SUPERSET_MCP_MAX_TOKENS",
    schema: z._default(
      number(
        z.int().check(z.minimum(500), z.maximum(1_000_000)),
        "must be a whole number from 500 to 1000000",
      ),
      20_000,
    ),
    takes: "N",
    help: "about how many tokens an answer may have; a longer one is cut, and kept whole in the output folder (20000)",
  },
  generated_dir: {
    variable: "SUPERSET_MCP_GENERATED_DIR",
    schema: z.optional(path),
    takes: "DIR",
    help: "where the tools are that `generate` has made",
  },
} as const satisfies Record<string, Setting>;

/**
 * Secrets. Each may be given as it is (in the environment or the file, but not as a flag: other processes can read flags), or
 * as a file that holds it, or as a command that prints it.
 */
export const SECRETS = {
  password: { schema: text, help: "password of the account" },
  access_token: { schema: text, help: "an access token (JWT) from elsewhere" },
  refresh_token: { schema: text, help: "a refresh token, to get access tokens with" },
  api_key: { schema: text, help: "an API key (sst_…), Superset 6.1" },
  cookie: { schema: text, help: "cookies of a signed-in browser: session=…" },
  guest_token: { schema: text, help: "a guest token of an embedded dashboard" },
  headers: { schema: headerLines, help: "headers for a proxy in front, a line each: Name: value" },
  client_key_passphrase: { schema: text, help: "passphrase of the client key" },
} as const satisfies Record<string, { schema: z.ZodMiniType; help: string }>;

export type SecretName = keyof typeof SECRETS;
type SecretSetting = SecretName | `${SecretName}_file` | `${SecretName}_command`;

const secretNames = Object.keys(SECRETS) as SecretName[];

/** The ways to give one secret: itself, a file that holds it, a command that prints it. */
export function formsOf<Name extends SecretName>(name: Name) {
  return [name, `${name}_file`, `${name}_command`] as const;
}

type PlainShape = { [Name in keyof typeof PLAIN_SETTINGS]: (typeof PLAIN_SETTINGS)[Name]["schema"] };
type SecretShape = Record<SecretSetting, z.ZodMiniOptional<z.ZodMiniType<string>>>;

/** The schema of all settings together. */
export const settingsSchema = z.strictObject({
  ...(Object.fromEntries(
    Object.entries(PLAIN_SETTINGS).map(([name, { schema }]) => [name, schema]),
  ) as PlainShape),
  ...(Object.fromEntries(
    secretNames.flatMap((name) => [
      [name, z.optional(SECRETS[name].schema)],
      [`${name}_file`, z.optional(path)],
      [`${name}_command`, z.optional(text)],
    ]),
  ) as SecretShape),
});

export type SettingName = keyof z.infer<typeof settingsSchema>;

/** The environment variable of every setting. */
export const VARIABLES = {
  ...Object.fromEntries(Object.entries(PLAIN_SETTINGS).map(([name, { variable }]) => [name, variable])),
  ...Object.fromEntries(secretNames.flatMap(formsOf).map((name) => [name, `SUPERSET_${name.toUpperCase()}`])),
} as Readonly<Record<SettingName, string>>;

/** The variables whose values are secrets themselves. */
export const SECRET_VARIABLES: readonly string[] = secretNames.map((name) => VARIABLES[name]);

/** The settings that have a flag, with what it takes. */
export const FLAG_SETTINGS: readonly { name: SettingName; takes: string | undefined }[] = [
  ...Object.entries(PLAIN_SETTINGS).map(([name, setting]) => ({
    name: name as SettingName,
    takes: "takes" in setting ? setting.takes : undefined,
  })),
  ...secretNames.flatMap((name) => [
    { name: `${name}_file` as const, takes: "FILE" },
    { name: `${name}_command` as const, takes: "COMMAND" },
  ]),
];

/** The settings as help shows them: flag, variable, meaning. */
export function describeSettings(): string {
  const line = (flagText: string, variable: string, help: string) =>
    `  ${flagText.padEnd(32)} ${variable.padEnd(28)} ${help}\n`;
  const plain = Object.entries(PLAIN_SETTINGS).map(([name, setting]) => {
    const takes = "takes" in setting ? ` ${setting.takes}` : "";
    return line(`${flagOf(name)}${takes}`, setting.variable, setting.help);
  });
  const secrets = secretNames.map((name) => line("", VARIABLES[name], SECRETS[name].help));
  return `${plain.join("")}
Secrets (no flag: other processes can read flags). Each also as a file that holds it or a command that prints it:
--password-file FILE, --password-command COMMAND, SUPERSET_PASSWORD_FILE, SUPERSET_PASSWORD_COMMAND and so on.
${secrets.join("")}`;
}

/** `base_url` -> `--base-url`. */
export function flagOf(name: string): string {
  return `--${name.replaceAll("_", "-")}`;
}
