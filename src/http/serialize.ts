import { ArgumentError } from "../errors/errors.ts";
import { encodeRison } from "./rison.ts";

/** How the parts of a request are written: path, query and bodies. Given to openapi-fetch as its serializers. */

/**
 * Fill a path template. A value cannot leave its segment: it is percent-encoded, and an empty or dot segment, which a URL
 * parser would drop or climb by, is refused.
 */
export function serializePath(template: string, values: Record<string, unknown>): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = String(values[name] ?? "");
    if (value === "" || value === "." || value === "..") {
      throw new ArgumentError(
        `"${value}" cannot be part of a path (${template}, ${name}); give a real value.`,
      );
    }
    return percentEncode(value);
  });
}

/** `q` is Rison; other lists are comma-separated, as marshmallow's delimited lists and Superset's own readers want them. */
export function serializeQuery(query: Record<string, unknown>): string {
  return Object.entries(query)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => {
      const text = name === "q" ? encodeRison(value) : Array.isArray(value) ? value.join(",") : String(value);
      return `${percentEncode(name)}=${percentEncode(text)}`;
    })
    .join("&");
}

/** Half of a surrogate pair has no UTF-8, and so no place in a URL. */
function percentEncode(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch (cause) {
    throw new ArgumentError("A text holds half a character (a lone surrogate), which cannot be sent.", {
      cause,
    });
  }
}

/** Form fields by name: uploads as files, lists comma-separated, everything else as its text. */
export function serializeMultipart(fields: Record<string, unknown>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (value instanceof File) form.append(name, value);
    else if (value !== undefined && value !== null) form.append(name, String(value));
  }
  return form;
}

export function serializeForm(fields: Record<string, unknown>): URLSearchParams {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined && value !== null) form.append(name, String(value));
  }
  return form;
}

export const bodySerializers = {
  json: JSON.stringify,
  multipart: serializeMultipart,
  form: serializeForm,
} as const;
