import { randomBytes } from "node:crypto";

/** A secret that is known wherever it turns up: every way of writing text leaves its core alone, or makes one known text of it. */
export interface Marker {
  kind: string;
  value: string;
  /** Letters and digits, so that URL, JSON and HTML leave it as it is. */
  core: string;
}

/** @param around what stands around the core, with `*` for it: characters that are written differently here and there */
export function makeMarker(kind: string, around = "*"): Marker {
  const core = randomBytes(16).toString("hex");
  return { kind, core, value: around.replace("*", core) };
}

/** Where a text holds a marker: as it is, the beginning of it, or in base64 at any offset. */
export function findMarkers(text: string, markers: readonly Marker[]): string[] {
  return markers.flatMap(({ kind, core }) => {
    const forms = [core.slice(0, 12), ...[0, 1, 2].map((offset) => base64Inside(core, offset))];
    const at = forms.map((form) => text.indexOf(form)).find((index) => index !== -1);
    return at === undefined ? [] : [`${kind}: …${text.slice(Math.max(0, at - 120), at + 60)}…`];
  });
}

/** What every base64 text holds that was made of a text with this inside, so many bytes after a multiple of three. */
function base64Inside(text: string, offset: number): string {
  const encoded = Buffer.from("?".repeat(offset) + text).toString("base64");
  // The first and last quantum are made of what stands around, too.
  return encoded.slice(offset === 0 ? 0 : 4, encoded.replace(/=+$/, "").length - 4);
}
