import { UNKNOWN_OUTCOME } from "../http/fault.ts";
import { SupersetError } from "./errors.ts";
import { missingRequirement, type Requirement } from "./requirement.ts";

/**
 * Superset's own reason, out of the shapes its layers answer with: `{message: text}` (Flask-AppBuilder),
 * `{message: {field: [texts]}}` (marshmallow), `{errors: [{message}]}` (Superset), `{error: text}` (older views),
 * `{msg: text}` (flask-jwt-extended), `{message, severity}` (access decorators), and HTML pages.
 * @param nameField gives a field the name that the caller knows it by
 */
export function reasonOf(body: unknown, nameField: NameField = (field) => field): string {
  if (typeof body === "string") return reasonOfText(body);
  if (typeof body !== "object" || body === null) return "";
  const { message, errors, error, msg } = body as Record<string, unknown>;
  if (Array.isArray(errors)) return unique(errors.map((item) => reasonOfItem(item, nameField))).join("; ");
  if (typeof message === "string") return message;
  if (typeof message === "object" && message !== null) return fieldReasons(message, nameField).join("; ");
  if (typeof error === "string") return error;
  if (typeof msg === "string") return msg;
  return Object.keys(body).length === 0 ? "" : cut(JSON.stringify(body));
}

export type NameField = (field: string) => string;

function reasonOfItem(item: unknown, nameField: NameField): string {
  if (typeof item === "string") return item;
  const { message, extra } = (item ?? {}) as { message?: unknown; extra?: Record<string, unknown> };
  if (typeof message !== "string") return JSON.stringify(item);
  const details = unique(Object.entries(extra ?? {}).flatMap((entry) => detailsOf(entry, nameField))).filter(
    (detail) => !message.includes(detail),
  );
  return details.length > 0 ? `${message} (${details.join("; ")})` : message;
}

/** The field errors of a refused body are in `extra.messages`, those of a refused import under the names of its files. */
function detailsOf([name, value]: [string, unknown], nameField: NameField): string[] {
  if (name === "messages" && typeof value === "object" && value !== null)
    return fieldReasons(value, nameField);
  return /\.(ya?ml|json)$/.test(name) ? fieldReasons({ [name]: value }, (file) => file) : [];
}

/** `{tables: {0: ["Not a valid integer."]}}` -> `tables.0: Not a valid integer.` */
function fieldReasons(fields: object, nameField: NameField, path = ""): string[] {
  return Object.entries(fields).flatMap(([field, value]) => {
    const at = path && !Array.isArray(fields) ? `${path}.${field}` : path || field;
    if (typeof value === "object" && value !== null) return fieldReasons(value, nameField, at);
    const name = nameField(at);
    return [name === "" ? String(value) : `${name}: ${value}`];
  });
}

/** A web page says what it is in its title. */
function reasonOfText(text: string): string {
  if (!/<html|<!doctype/i.test(text)) return cut(text.trim());
  const title = /<title[^>]*>([^<]*)<\/title>/i.exec(text)?.[1]?.trim();
  return `answered with a web page${title ? ` ("${title}")` : ""} instead of JSON`;
}

/** The sign tells whoever masks it that something may have been cut in two. */
function cut(text: string): string {
  return text.length > LONGEST_REASON ? `${text.slice(0, LONGEST_REASON - 1)}…` : text;
}

const LONGEST_REASON = 300;

function unique(texts: string[]): string[] {
  return [...new Set(texts)];
}

export const NEXT_STEP: Readonly<Record<number, string>> = {
  400: "Correct the arguments; the tool's schema says what it takes.",
  401: "This operation refuses the session's token; the account may need a permission, or the operation a browser session.",
  403: "The account lacks the permission; ask a Superset administrator for it, or use another account.",
  404: "Check the id with the resource's list tool; things the account may not see are also 'not found', and so are features that this server has switched off.",
  409: "Something of that kind exists already; change or delete that one.",
  410: "What it asks for has expired; make it anew.",
  413: "Send less at once; the server limits the size.",
  422: "Superset understood the request but could not do it; correct what it names.",
  429: "The server limits the rate of calls; wait and call again.",
  500: "Check the arguments (bad SQL is answered so too); if they are right the server failed, and its log says more.",
  502: "The server behind the proxy did not answer; try again later.",
  503: "The server is overloaded or down; try again later.",
  504: "The server took too long; ask for less, or try again later.",
};

/** The operation that was asked for. */
export interface AskedOperation {
  method: string;
  path: string;
  effect: string;
}

/**
 * One factory for all error answers: status, operation, Superset's own reason, what to do next.
 * @param wanted what the operation wants, to say which of it is missing
 * @param nameField gives a field the name that the caller knows it by
 */
export function supersetError(
  { method, path, effect }: AskedOperation,
  status: number,
  body: unknown,
  wanted?: Requirement,
  nameField?: NameField,
): SupersetError {
  const operation = `${method} ${path}`;
  const reason = reasonOf(body, nameField).replace(/\s+/g, " ").replace(/\.$/, "");
  const missing = wanted && missingRequirement(operation, status, reason, wanted);
  const next = missing ?? nextStep(status, reason, effect !== "read");
  return new SupersetError(
    `${status} from ${operation}${reason ? `: ${reason}` : ""}.${next ? ` ${next}` : ""}`,
    status,
    operation,
  );
}

/** Superset's own words in an error of this factory, without what is said around them. */
export function reasonIn({ message, status, operation }: SupersetError): string {
  const next = NEXT_STEP[status] ?? "";
  return message
    .replace(`${status} from ${operation}`, "")
    .replace(next, "")
    .replace(/^: |[. ]+$/g, "")
    .replace(/^Error: /, "");
}

/** What a proxy says of a write is not what Superset has done. */
function nextStep(status: number, reason: string, changes: boolean): string {
  if (status >= 300 && status < 400) {
    return /\/login\b/.test(reason)
      ? "Superset sends this account to its sign-in page: it does not take a token there."
      : "Something in front of Superset redirects: it may want a sign-in of its own (SUPERSET_HEADERS), or SUPERSET_BASE_URL is wrong.";
  }
  const next = NEXT_STEP[status] ?? "";
  return changes && [502, 503, 504].includes(status) ? `${next} ${UNKNOWN_OUTCOME}` : next;
}
