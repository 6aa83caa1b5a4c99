/** The types that parse fills and emit reads. No values here, and nothing of OpenAPI but the words it shares with JSON Schema. */

/** A JSON Schema (2020-12 vocabulary, no `$ref`), as far as this project's documents use it. */
export interface Schema {
  type?: SchemaType | SchemaType[];
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  anyOf?: Schema[];
  allOf?: Schema[];
  enum?: (string | number | boolean | null)[];
  default?: unknown;
  examples?: unknown[];
  format?: string;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  /** `application/json`: a string that holds JSON text. */
  contentMediaType?: string;
}

export type SchemaType = "string" | "number" | "integer" | "boolean" | "object" | "array" | "null";

export type Method = "GET" | "POST" | "PUT" | "DELETE" | "PATCH";

export interface ApiModel {
  /** Superset's version, e.g. `6.1.0`. */
  version: string;
  /** In the document's order. */
  operations: Operation[];
}

export interface Operation {
  /** Method and path template as the document writes them: `GET /api/v1/chart/{pk}`. */
  id: string;
  method: Method;
  path: string;
  /** The document's own prose, cleaned of markup; may be empty. */
  summary: string;
  description: string;
  deprecated: boolean;
  parameters: Parameter[];
  body: Body | undefined;
  credential: Credential;
  /** Media types of the success responses, sorted; empty when the document declares none. */
  produces: string[];
  /** What the account must hold; nothing where none is wanted, or none is known. */
  permission?: Protection;
  /** Feature flags of the server without which the operation is not there. */
  flags?: readonly string[];
  /** A setting of the server without which the operation is not there. */
  setting?: string;
  /** Superset looks for the administrator's role itself; no permission is enough. */
  administrators?: true;
}

/** A permission's name and what it is on, as Flask-AppBuilder has them: `["can_read", "Chart"]`. */
export type Protection = readonly [permission: string, view: string];

/**
 * What an operation's request is signed with: the access token, the refresh token, the cookie of a signed-in browser session
 * (where Superset refuses tokens), or nothing.
 */
export type Credential = "access" | "refresh" | "session" | "none";

export interface Parameter {
  name: string;
  in: "path" | "query";
  /** `rison`: one query parameter that holds a structured value. */
  encoding: "plain" | "rison";
  required: boolean;
  description: string;
  schema: Schema;
  /** The component the schema came from, if it was named. */
  schemaName: string | undefined;
}

export type BodyEncoding = "json" | "multipart" | "form";

export interface Body {
  encoding: BodyEncoding;
  required: boolean;
  schema: Schema;
}

/** What a call does to Superset, in one word; decides the annotations. */
export type Effect = "read" | "create" | "update" | "replace" | "delete" | "run" | "trigger";

/** An MCP tool standing for one operation. */
export interface Tool {
  name: string;
  title: string;
  description: string;
  resource: string;
  /** Name of the exported wrapper and validator, e.g. `chartList`. */
  endpoint: string;
  operation: Operation;
  effect: Effect;
  /** Reaches beyond Superset: a database, Slack, mail. */
  external: boolean;
  /** Something only administrators do. */
  admin: boolean;
  arguments: Argument[];
  /** Why declared inputs are not offered to the model; by wire name. */
  withheld: Record<string, string>;
  /** What is sent for arguments that are left out, unless answers are wanted as Superset gives them. */
  defaults: Record<string, unknown>;
  /** Fields of the answer that are shown when its caller names none; all when empty. */
  fields: string[];
  /** Paths of secrets in the answer, e.g. `result.key`. */
  secrets: string[];
  /** Where SQL stands in the arguments; nothing where none reaches a database. */
  sql: SqlUse | undefined;
  /** What the rows of a list are known by; nothing where that is their number only. */
  names: RowNames | undefined;
  /** Where arguments refer to something that has a name. */
  references: Reference[];
  /** Of a list: columns that its filters take, with their operators. */
  operators: [columns: string[], operators: string[]][];
}

export type ArgumentPlace = "path" | "query" | "q" | "body" | "form";

export interface Argument {
  name: string;
  in: ArgumentPlace;
  /** Name on the wire. For `whole`, the name of the parameter, or `body`. */
  wire: string;
  required: boolean;
  /** The argument is the whole of `q` or of the body, not one property of it. */
  whole: boolean;
  /** A file to upload: the argument takes a path or inline content. */
  file: boolean;
  /** What Superset really accepts; the validator is made from it. Includes the description. */
  schema: Schema;
}

/** Where SQL stands in a tool's arguments; see `spec/overlay/sql.yaml`. */
export interface SqlUse {
  statements?: string[];
  expressions?: string[];
  columns?: string[];
  columnNames?: SqlReference;
  databases: SqlReference[];
  otherwise?: SqlReference[];
  schema?: string;
  rowLimit?: string;
  unprovable?: Record<string, string>;
}

export interface SqlReference {
  id: string;
  via?: { get: string; at: string }[];
  when?: { at: string; is: string[] };
}

/** What the rows of a list are known by; see `spec/overlay/references.yaml`. */
export interface RowNames {
  columns: string[];
  uuid?: string;
  read?: string;
  shows?: string[];
}

/** An argument that refers to a row of a list. */
export interface Reference {
  at: string;
  to: string;
  text?: true;
  when?: { at: string; is: string[] }[];
}

/** Something in the input that cannot be generated from; `pointer` is a JSON pointer or an overlay file's entry. */
export interface Problem {
  pointer: string;
  message: string;
}
