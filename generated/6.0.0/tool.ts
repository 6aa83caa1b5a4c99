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
  /** What is sent for arguments that are left out, unless answers are wanted as Superset gives them. */
  defaults?: Readonly<Record<string, unknown>>;
  /** What the answer shows when no fields are asked for: paths inside `result` where there is one. */
  fields?: readonly string[];
  /** Where the answer holds secrets: `result.key`. */
  secrets?: readonly string[];
  /** Where SQL stands in the arguments, and which database it is for: the call is judged by its SQL. */
  sql?: SqlUse;
  /** What the rows of this list are known by beside their number. */
  names?: RowNames;
  /** Where arguments refer to something that may be given by its name. */
  references?: readonly Reference[];
  /** Columns that the filters of this list take, with their operators. */
  operators?: readonly (readonly [columns: readonly string[], operators: readonly string[]])[];
  annotations: { readOnlyHint: boolean; destructiveHint: boolean; idempotentHint: boolean; openWorldHint: boolean };
  inputSchema: { type: "object"; properties: Record<string, object>; required?: string[]; additionalProperties: false };
}

/** Paths begin with an argument's name: `sql`, `queries[].extras.where`, `queries[].**.sqlExpression` (at any depth). */
export interface SqlUse {
  /** Whole statements. */
  statements?: readonly string[];
  /** Each one expression, which Superset puts into a query of its own. */
  expressions?: readonly string[];
  /** Each the name of a column, or an expression where there is no such column. */
  columns?: readonly string[];
  columnNames?: SqlReference;
  /** All that are given tell a database. */
  databases: readonly SqlReference[];
  /** What tells it where none of those is given. */
  otherwise?: readonly SqlReference[];
  /** The schema of tables that statements name without one. */
  schema?: string;
  /** How many rows may come back. */
  rowLimit?: string;
  /** What makes the proof by the text worthless -> the rest of a sentence that begins with "this SQL". */
  unprovable?: Readonly<Record<string, string>>;
}

/** The number of a database, or of what is asked for, step by step, to get there. */
export interface SqlReference {
  id: string;
  via?: readonly { get: string; at: string }[];
  /** Holds only where that argument has one of these values. */
  when?: { at: string; is: readonly string[] };
}

/** Columns of a list, by which people know what stands in it. */
export interface RowNames {
  /** Each finds a thing. */
  columns: readonly string[];
  /** Finds it by its UUID. */
  uuid?: string;
  /** The path that reads one by its UUID (and by its slug, if it has one). */
  read?: string;
  /** What tells apart things of the same name. */
  shows?: readonly string[];
}

/** A place where the number of something is wanted: `chart_id`, `owners[]`, `filters[].value`. */
export interface Reference {
  at: string;
  /** The path of the list that it stands in. */
  to: string;
  /** Superset takes text there too, and knows a UUID (and a slug) itself. */
  text?: true;
  /** Holds only where each of those has one of its values, or is left out; inside a list, in the same item of it. */
  when?: readonly { at: string; is: readonly string[] }[];
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
