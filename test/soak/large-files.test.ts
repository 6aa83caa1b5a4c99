import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import type { RequestListener } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { CallToolResult, Progress } from "@modelcontextprotocol/sdk/types.js";
import { afterEach, beforeEach, expect, it } from "vitest";
import { connectMcp, type McpConnection, textOf } from "../../lab/mcp-client.ts";
import { ensureBuilt } from "../built.ts";
import { type LoopbackSuperset, startLoopbackSuperset } from "../loopback-superset.ts";

const MIB = 2 ** 20;
const SIZE = 500 * MIB;
const MOST_MEMORY = 150 * MIB;

let folder: string;
let superset: LoopbackSuperset | undefined;
let mcp: McpConnection | undefined;
beforeEach(async () => {
  ensureBuilt();
  folder = await mkdtemp(join(tmpdir(), "large-files-"));
});
afterEach(async () => {
  await mcp?.close();
  await superset?.close();
  await rm(folder, { recursive: true });
});

/** Lines of a CSV, 500 MiB of them, no two MiB the same. */
async function* lines() {
  for (let block = 0; block < SIZE / MIB; block++) {
    const row = `${String(block).padStart(8, "0")},${"x".repeat(54)}\n`;
    yield Buffer.from(row.repeat(MIB / row.length));
  }
}

async function hashOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of chunks) hash.update(chunk);
  return hash.digest("hex");
}

/** One call of the built server on a loopback, with everything that it told of its progress. */
async function callBuilt(
  listeners: Readonly<Record<string, RequestListener>>,
  tool: string,
  args: Record<string, unknown>,
) {
  superset = await startLoopbackSuperset({ listeners });
  mcp = await connectMcp({
    env: {
      SUPERSET_BASE_URL: superset.url,
      SUPERSET_USERNAME: "ann",
      SUPERSET_PASSWORD: "right-password",
      SUPERSET_VERSION: "6.1.0",
      SUPERSET_MCP_TOOLS: "all",
      SUPERSET_MCP_FILES: folder,
      SUPERSET_MCP_OUTPUT_DIR: join(folder, "downloads"),
      XDG_STATE_HOME: join(folder, "state"),
    },
  });
  const told: Progress[] = [];
  const options = { timeout: 280_000, onprogress: (progress: Progress) => void told.push(progress) };
  const result = (await mcp.client.callTool(
    { name: tool, arguments: args },
    undefined,
    options,
  )) as CallToolResult;
  expect(result.isError, textOf(result)).toBeFalsy();
  const { pid } = mcp.client.transport as unknown as { pid: number };
  const memory = await peakMemory(pid);
  console.log(`${tool}: peak memory ${(memory / MIB).toFixed(0)} MiB, told of ${told.length} steps`);
  return { answer: JSON.parse(textOf(result)), memory, told };
}

/** The most memory that a process has had, in bytes. */
async function peakMemory(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]) * 1024;
}

/** Each step is further than the one before, and the last is the end. */
function expectGrowing(told: readonly Progress[], end: number): void {
  const steps = told.map(({ progress }) => progress);
  expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b));
  expect(told.at(-1)).toMatchObject({ progress: end, total: end });
  expect(told.length).toBeGreaterThan(90);
  expect(told.length).toBeLessThan(110);
}

it("uploads 500 MB, refused once in the middle for its token, with little memory and steady progress", async () => {
  const path = join(folder, "people.csv");
  await pipeline(Readable.from(lines()), createWriteStream(path));
  const want = await hashOf(createReadStream(path));
  const received: { token: string | undefined; bytes: number; hash: string }[] = [];
  const takeUpload: RequestListener = async (incoming, outgoing) => {
    const token = incoming.headers.authorization;
    const isFirst = received.length === 0;
    let bytes = 0;
    const hash = await hashOf(
      fileIn(incoming, (count) => {
        bytes = count;
        return isFirst && count > SIZE / 2;
      }),
    );
    received.push({ token, bytes, hash });
    const [status, body] = isFirst ? [401, { msg: "Token has expired" }] : [201, { message: "OK" }];
    outgoing.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
  };
  const { answer, memory, told } = await callBuilt(
    { "POST /api/v1/database/1/upload/": takeUpload },
    "superset_database_upload",
    { database_id: 1, type: "csv", table_name: "people", file: path },
  );
  expect(answer).toEqual({ message: "OK" });
  expect(received).toHaveLength(2);
  expect(received[0]?.token).not.toBe(received[1]?.token);
  expect(received[1]).toMatchObject({ bytes: SIZE, hash: want });
  expectGrowing(told, SIZE);
  expect(memory).toBeLessThan(MOST_MEMORY);
}, 300_000);

it("exports 500 MB with little memory and steady progress", async () => {
  const give: RequestListener = (_, outgoing) => {
    outgoing.writeHead(200, {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": "attachment; filename=people.csv",
      "Content-Length": SIZE,
    });
    pipeline(Readable.from(lines()), outgoing).catch(() => outgoing.destroy());
  };
  const { answer, memory, told } = await callBuilt(
    { "GET /api/v1/sqllab/export/abc/": give },
    "superset_sqllab_export_query_results",
    { client_id: "abc" },
  );
  expect(answer).toMatchObject({ bytes: SIZE, type: "text/csv" });
  expect(answer.head.split("\n")).toHaveLength(11);
  expect(await hashOf(createReadStream(answer.file))).toBe(await hashOf(lines()));
  expectGrowing(told, SIZE);
  expect(memory).toBeLessThan(MOST_MEMORY);
}, 300_000);

/**
 * The bytes of the last part of a form, which is the file.
 * @param isEnough asked with the bytes so far
 */
async function* fileIn(form: AsyncIterable<Buffer>, isEnough: (bytes: number) => boolean) {
  const start = Buffer.from("Content-Type: application/octet-stream\r\n\r\n");
  let head: Buffer | undefined = Buffer.alloc(0);
  let left = SIZE;
  for await (const chunk of form) {
    let rest = chunk;
    if (head) {
      head = Buffer.concat([head, chunk]);
      const at = head.indexOf(start);
      if (at < 0) continue;
      rest = head.subarray(at + start.length);
      head = undefined;
    }
    const part = rest.subarray(0, left);
    left -= part.length;
    yield part;
    if (isEnough(SIZE - left)) return;
  }
}
