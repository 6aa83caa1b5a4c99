import type { Client, ParamsOption, ParseAs, ParseAsResponse, RequestBodyOption } from "openapi-fetch";
import type { newestVersion, Versions } from "../../generated/version-types.ts";

/** A version of Superset that there are types for. */
export type Version = keyof Versions;
export type NewestVersion = typeof newestVersion;

/** The paths of a version's document, as openapi-typescript writes them. */
export type Paths<V extends Version = NewestVersion> = Versions[V]["paths"];

type Operations<V extends Version> = Versions[V]["operations"];

/** A signed-in Superset: every operation of its API, by resource and action. */
export type Superset<V extends Version = NewestVersion> = {
  readonly [Resource in keyof Operations<V>]: {
    readonly [Action in keyof Operations<V>[Resource]]: Call<Operations<V>[Resource][Action]>;
  };
} & Account<V>;

interface Account<V extends Version> {
  /** The same by path, signed in too: openapi-fetch's client. */
  readonly api: Client<Paths<V>>;
  /** Sign in now, from scratch; otherwise the first call does. */
  signIn(): Promise<Session>;
  /** Renew the session now (`POST /api/v1/security/refresh`); otherwise it is renewed when it has to be. */
  renew(): Promise<Session>;
  /** Who is signed in, and until when; nothing is sent. */
  session(): Promise<Session>;
}

export interface Session {
  baseUrl: string;
  /** The user name where it is known, else what the session is signed in by. */
  username: string;
  /** `password`, `API key`, …. */
  signedInBy: string;
  /** When the access token ends; it is renewed by itself. Nothing where that is not known, or nobody has signed in yet. */
  expiresAt: Date | undefined;
  /** When what renews it ends. */
  refreshExpiresAt: Date | undefined;
}

/** Calls one operation. Resolves to `{ data }` or, when Superset answers with an error, `{ error }`; `response` is in both. */
export type Call<Operation> = <As extends ParseAs | undefined = undefined>(
  ...init: Record<never, never> extends Arguments<Operation>
    ? [init?: CallInit<Operation, As>]
    : [init: CallInit<Operation, As>]
) => Promise<CallAnswer<Operation, As>>;

export type CallInit<Operation, As extends ParseAs | undefined = undefined> = Arguments<Operation> & {
  headers?: Readonly<Record<string, string>>;
  /** Ends the call with a `NetworkError`. */
  signal?: AbortSignal;
  /** How to read the answer; by default as what it is: JSON, text, or a Blob. */
  parseAs?: As;
};

export type CallAnswer<Operation, As extends ParseAs | undefined = undefined> =
  | { data: ParseAsResponse<ContentOf<Operation, Good>, { parseAs: As }>; error?: never; response: Response }
  | { data?: never; error: ContentOf<Operation, Bad>; response: Response };

type Arguments<Operation> = ParamsOption<Operation> & RequestBodyOption<AsSent<Operation>>;

/** In a form, what is binary is a text to OpenAPI. */
type AsSent<Operation> = {
  [Part in keyof Operation]: Part extends "requestBody" ? FormOf<Operation[Part]> : Operation[Part];
};
type FormOf<Body> = Body extends { content: { "multipart/form-data": infer Fields } }
  ? {
      content: {
        "multipart/form-data": {
          [Name in keyof Fields]: Fields[Name] | (string extends NonNullable<Fields[Name]> ? File : never);
        };
      };
    }
  : Body;

type Good = `2${string}`;
type Bad = `4${string}` | `5${string}`;

/** What answers of these statuses hold, as it is read by default. */
type ContentOf<Operation, Status extends string> = Operation extends { responses: infer Answers }
  ? {
      [Code in keyof Answers]: `${Code & number}` extends Status ? ReadAs<Answers[Code]> : never;
    }[keyof Answers]
  : never;
type ReadAs<Answer> = Answer extends { content: infer Content }
  ? {
      [Media in keyof Content]: Media extends `${string}/json`
        ? Content[Media]
        : Media extends `text/${string}`
          ? string
          : Blob;
    }[keyof Content]
  : undefined;
