// Generated from spec/6.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.

/** A tool that stands for one operation of Superset's REST API. Plain data: the runtime gives it its behaviour. */
export interface OperationTool {
  name: string;
  /** Former names, which go on answering. */
  aliases?: readonly string[];
  title: string;
  description: string;
  resource: string;
  /** Name of the wrapper in endpoints/ and of the validator in validators/. */
  endpoint: string;
  method: "GET" | "POST" | "PUT" | "DELETE" | "PATCH";
  path: string;
  effect: "read" | "create" | "update" | "replace" | "delete" | "run" | "trigger";
  /** Something only administrators do. */
  admin?: true;
  /** What the request is signed with; `session` is the cookie of a signed-in browser. */
  credential: "access" | "refresh" | "session" | "none";
  /** The permission the account must hold and what it is on, e.g. `["can_read", "Chart"]`; where one is known. */
  permission?: readonly [string, string];
  /** Feature flags of the server without which the operation is not there. */
  flags?: readonly string[];
  /** A setting of the server without which the operation is not there. */
  setting?: string;
  /** Superset looks for the administrator's role itself; no permission is enough. */
  administrators?: true;
  /** Value of the Accept header. */
  accept: string;
  body?: "json" | "multipart" | "form";
  arguments: readonly Argument[];
  /** Where arguments (or parts of them) are JSON text on the wire: `params`, `columns[].extra`. */
  jsonText?: readonly string[];
  /** Where the answer holds secrets: `result.key`. */
  secrets?: readonly string[];
  /** The arguments that are SQL to run and the database to run it on: the call is judged by its SQL. */
  sql?: { sql: string; database: string };
  annotations: { readOnlyHint: boolean; destructiveHint: boolean; idempotentHint: boolean; openWorldHint: boolean };
  inputSchema: { type: "object"; properties: Record<string, object>; required?: string[]; additionalProperties: false };
}

/** Where an argument of the tool goes in the request. */
export interface Argument {
  name: string;
  in: "path" | "query" | "q" | "body" | "form";
  /** Name on the wire; of the parameter (or `body`) itself when `whole`. */
  wire: string;
  required: boolean;
  /** The argument is all of `q` or of the body. */
  whole?: true;
  /** A path to a file or inline content, sent as an upload. */
  file?: true;
}

/** What a tool is found by. */
export interface SearchEntry {
  name: string;
  title: string;
  resource: string;
  /** What the tool does, in a sentence or two. */
  about: string;
  /** What people want of it, in their words. */
  needs: readonly string[];
  /** How much more likely than others it is meant. */
  prior?: number;
}

type WordGroups = Readonly<Record<string, readonly string[]>>;

/** Users' words: group -> the words and phrases that mean it. */
export interface Lexicon {
  resources: WordGroups;
  actions: WordGroups;
  topics: WordGroups;
  /** Words that tell nothing when alone. */
  ignored: readonly string[];
}
