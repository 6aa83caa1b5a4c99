/** How a started Superset is set up; whatever is left out keeps the lab's default. */
export interface ConfigOptions {
  /** Life of an access token; Superset's own default is 15 minutes. */
  readonly accessTokenSeconds?: number | undefined;
  /** Life of a refresh token; Superset's own default is 30 days. */
  readonly refreshTokenSeconds?: number | undefined;
  /** Added to, or overriding, the flags the lab switches on. */
  readonly featureFlags?: Readonly<Record<string, boolean>> | undefined;
  /** Whether writes need a CSRF token (default true). */
  readonly csrf?: boolean | undefined;
  /** Such as "50 per second"; no limit by default. */
  readonly rateLimit?: string | undefined;
  /** Whether API keys exist, in versions that know them (default true). */
  readonly apiKeys?: boolean | undefined;
  /** Python, appended to the configuration. */
  readonly extraConfig?: string | undefined;
}

/** The flags that bring whole groups of operations to life without further infrastructure. */
export const labFeatureFlags: Readonly<Record<string, boolean>> = {
  ALERT_REPORTS: true,
  CSS_TEMPLATES: true,
  EMBEDDED_SUPERSET: true,
  TAGGING_SYSTEM: true,
};

/** The flags in force under these options. */
export function featureFlags(options: ConfigOptions): Record<string, boolean> {
  return { ...labFeatureFlags, FAB_API_KEY_ENABLED: options.apiKeys ?? true, ...options.featureFlags };
}

/** The text of `superset_config.py`. It finds its data beside itself, so a home can be copied anywhere. */
export function supersetConfig(options: ConfigOptions = {}): string {
  const lines = [
    "import os",
    "from datetime import timedelta",
    "",
    "HERE = os.path.dirname(os.path.abspath(__file__))",
    'with open(os.path.join(HERE, "secret.key")) as file:',
    "    SECRET_KEY = file.read().strip()",
    "GUEST_TOKEN_JWT_SECRET = SECRET_KEY",
    // Many threads write the log table at once: SQLite waits for its turn instead of failing after 5 s.
    'SQLALCHEMY_DATABASE_URI = "sqlite:///" + os.path.join(HERE, "superset.db") + "?check_same_thread=false&timeout=60"',
    "FAB_ADD_SECURITY_API = True",
    "FAB_API_SWAGGER_UI = True",
    `FAB_API_KEY_ENABLED = ${pythonLiteral(options.apiKeys ?? true)}`,
    "TALISMAN_ENABLED = False",
    "CONTENT_SECURITY_POLICY_WARNING = False",
    // The seeded data are a SQLite file.
    "PREVENT_UNSAFE_DB_CONNECTIONS = False",
    `WTF_CSRF_ENABLED = ${pythonLiteral(options.csrf ?? true)}`,
    `RATELIMIT_ENABLED = ${pythonLiteral(options.rateLimit !== undefined)}`,
    'RATELIMIT_STORAGE_URI = "memory://"',
    `FEATURE_FLAGS = ${pythonLiteral(featureFlags(options))}`,
  ];
  if (options.rateLimit !== undefined)
    lines.push(`RATELIMIT_APPLICATION = ${pythonLiteral(options.rateLimit)}`);
  if (options.accessTokenSeconds !== undefined)
    lines.push(`JWT_ACCESS_TOKEN_EXPIRES = timedelta(seconds=${seconds(options.accessTokenSeconds)})`);
  if (options.refreshTokenSeconds !== undefined)
    lines.push(`JWT_REFRESH_TOKEN_EXPIRES = timedelta(seconds=${seconds(options.refreshTokenSeconds)})`);
  if (options.extraConfig !== undefined) lines.push("", options.extraConfig.trimEnd());
  return `${lines.join("\n")}\n`;
}

function seconds(value: number): number {
  if (!Number.isFinite(value) || value <= 0)
    throw new RangeError(`A token's life must be above 0 seconds, not ${value}`);
  return value;
}

/** A value as Python writes it. */
export function pythonLiteral(value: string | boolean | Readonly<Record<string, boolean>>): string {
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "string") return JSON.stringify(value);
  const entries = Object.entries(value).map(
    ([key, item]) => `${JSON.stringify(key)}: ${pythonLiteral(item)}`,
  );
  return `{${entries.join(", ")}}`;
}
