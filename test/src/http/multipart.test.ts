import { buffer } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { encodeMultipart } from "../../../src/http/multipart.ts";

async function encode(fields: Record<string, string | File>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const { type, length, chunks } = encodeMultipart(form);
  const bytes = await buffer(chunks());
  return { type, length, bytes, chunks };
}

describe("encodeMultipart", () => {
  it("writes what the platform reads: values to the byte, files with name and type", async () => {
    const bytes = new Uint8Array([0, 13, 10, 45, 45, 255]);
    const { type, bytes: sent } = await encode({
      table_name: "Größe\n日",
      empty: "",
      file: new File([bytes], 'a "b".csv', { type: "text/csv" }),
      'odd"\r\nname': "x",
    });
    const form = await new Response(sent, { headers: { "Content-Type": type } }).formData();
    const file = form.get("file") as File;
    expect([form.get("table_name"), form.get("empty"), form.get('odd"\r\nname')]).toEqual([
      "Größe\n日",
      "",
      "x",
    ]);
    expect([file.name, file.type]).toEqual(['a "b".csv', "text/csv"]);
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes);
  });

  it("knows its length before anything is read", async () => {
    const { length, bytes } = await encode({ note: "日", file: new File(["zip"], "ü.zip") });
    expect(length).toBe(bytes.length);
  });

  it("is the same when it is sent again", async () => {
    const { bytes, chunks } = await encode({ file: new File(["zip"], "x.zip") });
    expect(await buffer(chunks())).toEqual(bytes);
  });

  it("calls bytes what has no type, and ends an empty form", async () => {
    const { bytes } = await encode({ file: new File(["zip"], "x.zip") });
    expect(bytes.toString()).toContain("\r\nContent-Type: application/octet-stream\r\n\r\nzip\r\n");
    expect((await encode({})).bytes.toString()).toMatch(/^--superset-mcp-[\w-]+--\r\n$/);
  });

  it("lets no name end its header", async () => {
    const { bytes } = await encode({ file: new File(["zip"], 'a"\r\nX-Evil: 1\r\n\r\n') });
    expect(bytes.toString()).toContain('filename="a%22%0D%0AX-Evil: 1%0D%0A%0D%0A"\r\n');
  });
});
