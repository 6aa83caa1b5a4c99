/** What a terminal obeys instead of showing it, and what turns the direction of the text around it; lines and tabs stay. */
const OBEYED = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

/** A text from elsewhere as it may go to a terminal: what Superset or a file says is shown and not obeyed. */
export function printable(text: string): string {
  return text.replace(OBEYED, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
