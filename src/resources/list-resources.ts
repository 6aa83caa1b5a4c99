import type { ListResourcesResult } from "@modelcontextprotocol/sdk/types.js";
import { ToolError } from "../errors/errors.ts";
import { invalidParams } from "../errors/request-error.ts";
import type { Asking } from "./contents.ts";
import { rowOf, rowsOf } from "./json-parts.ts";
import { KINDS, type Kind, recentlyChanged } from "./kinds.ts";
import { asRequestError } from "./read-resource.ts";

/** Things of each kind on a page: a list is looked through by a person, and a model pays for it. */
const PER_KIND = 10;
const LONGEST_DESCRIPTION = 200;

interface Place {
  page: number;
  kinds: readonly string[];
}

/**
 * The things of every kind, most recently changed first: a page has some of each kind until there are no more. A kind that
 * cannot be listed is left out.
 * @throws RequestError when none can, or for a cursor that is none
 */
export async function listResources(
  cursor: string | undefined,
  asking: Asking,
): Promise<ListResourcesResult> {
  const { page, kinds } = cursor === undefined ? FIRST : placeOf(cursor);
  const listed = KINDS.filter(
    ({ kind, get, list }) => kinds.includes(kind) && asking.isAllowed(get) && asking.isAllowed(list),
  );
  const answers = await Promise.all(listed.map((kind) => listKind(kind, page, asking)));
  const pages = answers.flatMap((answer) => (answer instanceof ToolError ? [] : [answer]));
  if (answers.length > 0 && pages.length === 0) throw asRequestError(answers[0], "superset://");
  const next = pages.filter(({ hasMore }) => hasMore).map(({ kind }) => kind);
  return {
    resources: pages.flatMap(({ resources }) => resources),
    ...(next.length > 0 && { nextCursor: cursorOf({ page: page + 1, kinds: next }) }),
  };
}

const FIRST: Place = { page: 0, kinds: KINDS.map(({ kind }) => kind) };

async function listKind(kind: Kind, page: number, { ask, signal }: Asking) {
  try {
    const answer = rowOf(await ask(kind.list, recentlyChanged(kind, page, PER_KIND), signal));
    const resources = rowsOf(answer.result).map((row) => ({
      uri: `superset://${kind.kind}/${row.id}`,
      name: String(row[kind.name]),
      description: shorten(kind.describe(row)),
      mimeType: "application/json",
    }));
    const hasMore = resources.length > 0 && Number(answer.count) > (page + 1) * PER_KIND;
    return { kind: kind.kind, resources, hasMore };
  } catch (error) {
    if (error instanceof ToolError) return error;
    throw error;
  }
}

function shorten(text = ""): string {
  return text.length > LONGEST_DESCRIPTION ? `${text.slice(0, LONGEST_DESCRIPTION - 1)}…` : text;
}

function cursorOf(place: Place): string {
  return Buffer.from(JSON.stringify(place)).toString("base64url");
}

function placeOf(cursor: string): Place {
  try {
    const { page, kinds } = JSON.parse(Buffer.from(cursor, "base64url").toString());
    if (Number.isSafeInteger(page) && page > 0 && Array.isArray(kinds)) return { page, kinds };
  } catch {
    // Said below.
  }
  throw invalidParams("The cursor is none of this server's; leave it out to begin anew.");
}
