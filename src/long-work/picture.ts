import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { SupersetError } from "../errors/errors.ts";
import { awaitDone, type Pace } from "./await-done.ts";
import type { LongCall } from "./long-call.ts";

/** Before 5.0 every look at a picture that is not there yet has it taken once more, so looks are few. */
const PACE: Pace = { first: 2000, most: 10_000 };
/** A browser takes half a minute; where nothing takes pictures, nothing ever comes. */
const LIMIT_MS = 60_000;

/** A preview. The first look has it taken: until it is there Superset answers 202, or that there is none. */
export async function awaitThumbnail(call: LongCall): Promise<CallToolResult> {
  let latest = await call.send();
  if (latest.status !== 202) return call.shape(latest);
  // Every look with "force" orders one more, and a look without it may find the old one.
  if (call.args.force)
    return call.note(
      await call.shape(latest),
      "A new picture is being taken: get it without force in 10 to 20 s.",
    );
  const limitMs = Math.min(call.limitMs, LIMIT_MS);
  let first = true;
  const look = async () => {
    if (!first) latest = (await call.send().catch(toMissing)) ?? latest;
    first = false;
    return latest.status === 202 ? "Superset takes the picture" : latest;
  };
  const picture = await awaitDone({ ...call, limitMs }, look, PACE);
  if (picture) return call.shape(picture);
  return call.note(
    await call.shape(latest),
    `Superset has been asked to take the picture, and has none after ${limitMs / 1000} s: make the same call again later. If none ever comes, the server lacks Celery workers or a browser.`,
  );
}

function toMissing(error: unknown): undefined {
  if (!(error instanceof SupersetError) || error.status !== 404) throw error;
}

/** A picture that was ordered before. Superset cannot tell one that is still being taken from one that was never ordered. */
export async function fetchScreenshot(call: LongCall): Promise<CallToolResult> {
  try {
    return await call.shape(await call.send());
  } catch (error) {
    if (error instanceof SupersetError && error.status === 404)
      error.message += " A picture that is still being taken is not found either: try again in 10 to 20 s.";
    throw error;
  }
}
