import { meantArgument } from "./meant-name.ts";
import type { Argument } from "./tool.ts";

/** Where marshmallow's readers say that a field came from, and its word for the body as a whole. */
const PLACES = new Set(["json", "form", "json_or_form", "querystring", "query", "_schema"]);

/**
 * Gives a field that Superset complains of the name that its caller knows: that of the argument it was sent from, or of the one
 * that it means (`table` of a dataset is `table_name`). `json.properties.tags.0` -> `tags[0]`.
 */
export function fieldNamer(known: readonly Argument[]): (field: string) => string {
  const inputs = known.filter(({ in: place }) => place !== "path");
  const whole = inputs.find(({ whole }) => whole);
  const isWire = (name: string) => inputs.some(({ wire }) => wire.split(".")[0] === name);
  return (field) => {
    const [first = "", ...others] = field.split(".");
    const keys = PLACES.has(first) && !isWire(first) ? others : [first, ...others];
    const path = keys.join(".");
    const sent = inputs
      .filter(({ wire, whole }) => !whole && (path === wire || path.startsWith(`${wire}.`)))
      .sort((a, b) => b.wire.length - a.wire.length)[0];
    if (sent) return sent.name + indexed(path.slice(sent.wire.length));
    if (whole && /^\d+(\.|$)/.test(path)) return whole.name + indexed(`.${path}`);
    const [name = "", ...rest] = keys;
    const meant = isWire(name) ? undefined : meantArgument(name, inputs);
    return meant ? meant.name + indexed(rest.map((key) => `.${key}`).join("")) : indexed(path);
  };
}

/** `.0.extra` -> `[0].extra` */
function indexed(path: string): string {
  return path.replace(/\.(\d+)(?=\.|$)/g, "[$1]");
}
