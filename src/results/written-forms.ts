/**
 * The ways in which others write a secret into a text: as it is, and as URLs, forms, JSON (also inside JSON, also in plain
 * ASCII), web pages and base64 have it. The longest come first: some hold others.
 */
export function writtenForms(secret: string): readonly string[] {
  const url = encodeURIComponent(secret);
  // What Python's quote does to the characters that JavaScript leaves.
  const strictUrl = url.replace(/[!'()*]/g, (character) => `%${hex(character, 2).toUpperCase()}`);
  const urls = [url, strictUrl].flatMap((one) => [
    one,
    one.replaceAll("%20", "+"),
    one.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
  ]);
  const pages = ["&#34;", "&quot;"].flatMap((quote) =>
    ["&#39;", "&#x27;"].map((apostrophe) => inHtml(secret, quote, apostrophe)),
  );
  const jsons = [secret, ...pages].flatMap((one) => {
    const json = inJson(one);
    const ascii = json.replace(/[^ -~]/g, (character) => `\\u${hex(character, 4)}`);
    return [json, inJson(json), ascii, inJson(ascii)];
  });
  const forms = new Set([secret, ...urls, ...pages, ...jsons, ...insideBase64(secret)]);
  return [...forms].sort((a, b) => b.length - a.length);
}

function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function hex(character: string, digits: number): string {
  return character.charCodeAt(0).toString(16).padStart(digits, "0");
}

function inHtml(text: string, quote: string, apostrophe: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', quote)
    .replaceAll("'", apostrophe);
}

/** In fewer bytes there is too little that belongs to the secret alone. */
const SHORTEST_IN_BASE64 = 9;

/**
 * What all base64 texts have in common that hold the secret somewhere: `name:password` of a Basic header, a whole header.
 * It may begin in any of three places of a group; the groups that it shares with its neighbours are left out.
 */
function insideBase64(secret: string): string[] {
  const bytes = Buffer.from(secret);
  if (bytes.length < SHORTEST_IN_BASE64) return [];
  return [0, 1, 2].flatMap((before) => {
    const skipped = before === 0 ? 0 : 3 - before;
    const whole = bytes.subarray(skipped, skipped + Math.floor((bytes.length - skipped) / 3) * 3);
    return [whole.toString("base64"), whole.toString("base64url")];
  });
}
