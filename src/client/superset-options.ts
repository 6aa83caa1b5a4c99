/** The secrets, each as it is; beside it `…File`, a file that holds it, and `…Command`, a command that prints it. */
interface Secrets {
  /** Password of `username`. */
  password?: string | undefined;
  /** An access token (JWT) from elsewhere. */
  accessToken?: string | undefined;
  /** A refresh token, to get access tokens with. */
  refreshToken?: string | undefined;
  /** An API key (`sst_…`), Superset 6.1. */
  apiKey?: string | undefined;
  /** Cookies of a signed-in browser: `session=…`. */
  cookie?: string | undefined;
  /** A guest token of an embedded dashboard. */
  guestToken?: string | undefined;
  /** Headers for a proxy in front of Superset. */
  headers?: string | Readonly<Record<string, string>> | undefined;
  /** Passphrase of `clientKey`. */
  clientKeyPassphrase?: string | undefined;
}

type SecretSources = { [Form in `${keyof Secrets}${"File" | "Command"}`]?: string | undefined };

export interface PlainOptions {
  /** Address of Superset, with its path prefix if it has one. */
  baseUrl?: string | undefined;
  /** Account to sign in with. */
  username?: string | undefined;
  /** How Superset checks the password; by default `db`. */
  authProvider?: "db" | "ldap" | undefined;
  /** Header of a guest token; by default `X-GuestToken`. */
  guestTokenHeader?: string | undefined;
  /** Where sessions are kept between runs; by default in a private file. */
  sessionStore?: "file" | "keychain" | "memory" | undefined;
  /** Certificates (PEM file) to trust besides the usual ones. */
  caFile?: string | undefined;
  /** Client certificate (PEM file) to show to the server. */
  clientCert?: string | undefined;
  /** Its private key (PEM file). */
  clientKey?: string | undefined;
  /** Address of an HTTP proxy; else HTTPS_PROXY or HTTP_PROXY. */
  proxy?: string | undefined;
  /** Hosts to reach without the proxy, comma-separated; else NO_PROXY. */
  noProxy?: string | undefined;
  /** Longest wait for a connection, in seconds; by default 10. */
  connectTimeout?: number | undefined;
  /** Longest wait for an ordinary answer, in seconds; by default 60. */
  timeout?: number | undefined;
  /** The same for SQL, chart data and files; by default 600. */
  longTimeout?: number | undefined;
}

/** What is no setting of a connection. */
export interface OwnOptions {
  /** A YAML or JSON file with settings, as of the command line; the environment and these options beat it. */
  config?: string | undefined;
  /** Told what goes on without an error, e.g. a session that cannot be saved; by default `process.emitWarning`. */
  onWarning?: ((message: string) => void) | undefined;
}

/**
 * How to reach a Superset and sign in to it. What is left out is taken from the `SUPERSET_*` variables of the environment;
 * without any secret, the session is used that `superset-mcp login` has kept.
 */
export type SupersetOptions<V extends string = string> = PlainOptions &
  Secrets &
  SecretSources &
  OwnOptions & {
    /** Version of Superset whose operations and types to use; by default the newest. The server is not asked. */
    version?: V | undefined;
  };
