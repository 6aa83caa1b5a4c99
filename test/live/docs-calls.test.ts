import { afterAll, beforeAll, expect, it } from "vitest";
import { textOf } from "../../lab/mcp-client.ts";
import { DOCUMENTS } from "../docs/documents.ts";
import { exampleCallsOf } from "../docs/example-calls.ts";
import { connectLive, type LiveConnection } from "./connect.ts";

let mcp: LiveConnection;
beforeAll(async () => {
  mcp = await connectLive({ env: { SUPERSET_MCP_TOOLS: "core" } });
});
afterAll(() => mcp.end());

const calls = DOCUMENTS.flatMap(exampleCallsOf).map((call) => ({
  ...call,
  at: `${call.document}:${call.line}`,
}));

it("there are example calls", () => expect(calls.length).toBeGreaterThan(2));

it.each(calls)(
  "the call at $at is answered as the document says",
  async ({ tool, arguments: args, answer }) => {
    const result = await mcp.call(tool, args);
    const text = textOf(result);
    if (answer === "") return expect([result.isError ?? false, text]).toEqual([false, expect.any(String)]);
    expect(formOf(text)).toEqual(formOf(answer));
  },
);

/** A complaint, or lines for people, must be there word for word; of data the keys and kinds, whatever other tests have made. */
function formOf(text: string): unknown {
  return text.startsWith("{") ? shapeOf(JSON.parse(text)) : text.trim();
}

function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== "object" || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shapeOf(each)]));
}
