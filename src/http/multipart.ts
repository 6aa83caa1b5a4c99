/** A form as it goes over the wire; its files are read when it is sent, and as often as it is sent. */
export interface EncodedForm {
  /** The content type, with the boundary. */
  type: string;
  /** In bytes. */
  length: number;
  chunks(): AsyncGenerator<Uint8Array>;
}

/** @see https://www.rfc-editor.org/rfc/rfc7578 */
export function encodeMultipart(form: FormData): EncodedForm {
  const boundary = `superset-mcp-${crypto.randomUUID()}`;
  const parts = [...form].flatMap(([name, value]) => [
    Buffer.from(`--${boundary}\r\n${partHeaders(name, value)}\r\n\r\n`),
    typeof value === "string" ? Buffer.from(value) : value,
    Buffer.from("\r\n"),
  ]);
  parts.push(Buffer.from(`--${boundary}--\r\n`));
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    length: parts.reduce((sum, part) => sum + (part instanceof Blob ? part.size : part.byteLength), 0),
    async *chunks() {
      for (const part of parts) {
        if (part instanceof Blob) yield* part.stream();
        else yield part;
      }
    },
  };
}

function partHeaders(name: string, value: string | File): string {
  const disposition = `Content-Disposition: form-data; name="${escapeQuotes(name)}"`;
  if (typeof value === "string") return disposition;
  const type = value.type || "application/octet-stream";
  return `${disposition}; filename="${escapeQuotes(value.name)}"\r\nContent-Type: ${type}`;
}

/** As browsers write it. */
function escapeQuotes(text: string): string {
  return text.replaceAll("\n", "%0A").replaceAll("\r", "%0D").replaceAll('"', "%22");
}
