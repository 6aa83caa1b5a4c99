import type { Access } from "../safety/sql-databases.ts";
import type { Coercion } from "./coerce.ts";
import type { Complaint } from "./complaint.ts";
import { type LookedUp, lookUpName, type NamedList, nounOf, UUID } from "./look-up-name.ts";
import type { OperationTool } from "./tool.ts";
import { type Path, pathText, valueAt, withValue } from "./value-at.ts";

/** A tool whose arguments may name things. */
type Referring = Pick<OperationTool, "arguments" | "references">;
type Reference = NonNullable<OperationTool["references"]>[number];

export interface Resolved {
  args: Record<string, unknown>;
  coercions: Coercion[];
  complaints: Complaint[];
}

const MOST_LOOKUPS = 50;
const LONGEST_NAME = 500;

/**
 * Put numbers for the names, slugs and UUIDs that arguments give. What Superset takes as text by itself (a UUID in a path) stays;
 * a number, as text too, is always an id. What names nothing, or several things, is left and complained of.
 */
export async function resolveReferences(
  tool: Referring,
  given: Record<string, unknown>,
  access: Access,
): Promise<Resolved> {
  let args = given;
  const coercions: Coercion[] = [];
  const complaints: Complaint[] = [];
  let lookups = 0;
  for (const reference of tool.references ?? []) {
    const known = new Map<string, LookedUp | undefined>();
    const look: Look = async (text) => {
      if (!known.has(text)) known.set(text, await lookUp(tool, reference, args, text, access));
      return known.get(text);
    };
    const places = placesOf(args, reference).filter((path) => isName(valueAt(args, path), reference));
    lookups += places.length;
    for (const path of places) {
      const from = valueAt(args, path) as string;
      const at = pathText(path);
      const { ids, complaint } =
        lookups > MOST_LOOKUPS ? TOO_MANY : await resolve(from, isOneForList(reference, path), look);
      if (complaint !== undefined)
        complaints.push({ at, text: `"${at}" is ${JSON.stringify(from)}, ${complaint}` });
      if (ids === undefined) continue;
      const to = isOneForList(reference, path) ? ids : ids[0];
      args = withValue(args, path, to) as Record<string, unknown>;
      coercions.push({ argument: at, from, to });
    }
  }
  return { args, coercions, complaints };
}

type Look = (text: string) => Promise<LookedUp | undefined>;

interface Resolution {
  ids?: number[];
  complaint?: string;
}

const TOO_MANY: Resolution = {
  complaint: `but no more than ${MOST_LOOKUPS} names are looked up in a call. Give ids.`,
};

/** The text as one name; where that is none, may be several and has commas, each part as one. */
async function resolve(text: string, maySeveral: boolean, look: Look): Promise<Resolution> {
  const whole = await look(text.trim());
  if (whole && "id" in whole) return { ids: [whole.id] };
  if (!maySeveral || !text.includes(",")) return whole ?? {};
  const ids: number[] = [];
  const parts = text.split(",").map((part) => part.trim());
  for (const part of parts.filter((one) => one !== "")) {
    const found = ID.test(part) ? { id: Number(part) } : await look(part);
    if (!found || !("id" in found)) return found ?? {};
    ids.push(found.id);
  }
  return { ids };
}

const ID = /^\s*\d+\s*$/;

/** Nothing where Superset may be left to say what the text is. */
async function lookUp(
  tool: Referring,
  { to, text: takesText }: Reference,
  args: Record<string, unknown>,
  text: string,
  access: Access,
): Promise<LookedUp | undefined> {
  const list = access.find("GET", to);
  if (!list?.names) {
    if (takesText) return undefined;
    const noun = nounOf(to.split("/").at(-2) ?? "");
    const complaint = `but its id cannot be looked up: this server's configuration does not allow the list of ${noun} (GET ${to}). Give the id.`;
    return { complaint };
  }
  const path = pathOf(list, tool, args);
  // What the list belongs to is not known itself, and complained of already.
  if (!path) return undefined;
  const looked = await lookUpName({ tool: list as NamedList["tool"], path }, text, access);
  return takesText && "unread" in looked ? undefined : looked;
}

/** What fills the list's own path, from the call's: the layer of an annotation. */
function pathOf(
  list: OperationTool,
  tool: Referring,
  args: Record<string, unknown>,
): Record<string, unknown> | undefined {
  const wires = [...list.path.matchAll(/\{([^{}]+)\}/g)].map(([, wire]) => wire as string);
  const values = wires.map((wire) => {
    const argument = tool.arguments.find((other) => other.in === "path" && other.wire === wire);
    return [wire, argument && args[argument.name]] as const;
  });
  return values.every(([, value]) => typeof value === "number") ? Object.fromEntries(values) : undefined;
}

function isName(value: unknown, { text }: Reference): boolean {
  if (typeof value !== "string" || value.trim() === "" || value.length > LONGEST_NAME) return false;
  // An id as text; and what no path may be made of.
  if (ID.test(value) || /^\.+$/.test(value)) return false;
  return !(text && UUID.test(value));
}

/** `owners[]`, where one owner stands for the list of them. */
function isOneForList({ at }: Reference, path: Path): boolean {
  return at.endsWith("[]") && typeof path.at(-1) !== "number";
}

/** The places that a reference is about, those left out for which its condition does not hold. */
function placesOf(args: Record<string, unknown>, { at, when = [] }: Reference): Path[] {
  const places = at.split(".").reduce<Path[]>(
    (paths, segment) =>
      paths.flatMap((path) => {
        const inner = [...path, segment.replace("[]", "")];
        return segment.endsWith("[]") ? itemsAt(args, inner) : [inner];
      }),
    [[]],
  );
  const meant = places.filter((path) => when.every((condition) => holds(args, path, condition)));
  return at.endsWith("[]") ? meant : meant.flatMap((path) => itemsAt(args, path));
}

/** Each item of a list; what is no list is taken for one. */
function itemsAt(args: Record<string, unknown>, path: Path): Path[] {
  const value = valueAt(args, path);
  return Array.isArray(value) ? value.map((_, index) => [...path, index]) : [path];
}

/** Whether a condition holds, looked at in the same item of a list where both are in one. */
function holds(
  args: Record<string, unknown>,
  path: Path,
  { at, is }: { at: string; is: readonly string[] },
): boolean {
  const indices = path.filter((key) => typeof key === "number");
  const where = at.split(".").flatMap((segment): PropertyKey[] => {
    const key = segment.replace("[]", "");
    return segment.endsWith("[]") ? [key, indices.shift() ?? 0] : [key];
  });
  const value = valueAt(args, where);
  return value === undefined || value === null || is.includes(String(value));
}
