import { createServer, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";

/** One request that a fake was sent. */
export interface FakeRequest {
  readonly path: string;
  /** Of the query string and of a form or JSON body together. */
  readonly params: Readonly<Record<string, string>>;
}

export interface Fake {
  /** `GET <baseUrl>/requests` answers with all it was sent, as JSON. */
  readonly baseUrl: string;
  stop(): Promise<void>;
}

/** A server on the loopback interface that stands for somebody else's. Undefined is answered with 404. */
export async function startFake(answer: (request: FakeRequest) => Promise<unknown> | unknown): Promise<Fake> {
  const requests: FakeRequest[] = [];
  const server = createServer(async (incoming, response) => {
    const request = await readRequest(incoming);
    const asked = request.path === "/requests";
    if (!asked) requests.push(request);
    const body = asked ? requests : await answer(request);
    response.writeHead(body === undefined ? 404 : 200, { "Content-Type": "application/json" });
    response.end(JSON.stringify(body ?? { error: "not found" }));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve);
  });
  server.unref();
  const { port } = server.address() as { port: number };
  const stop = async () => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { baseUrl: `http://127.0.0.1:${port}`, stop };
}

async function readRequest(incoming: IncomingMessage): Promise<FakeRequest> {
  const url = new URL(incoming.url ?? "/", "http://fake");
  const body = await text(incoming);
  const isJson = (incoming.headers["content-type"] ?? "").startsWith("application/json");
  const fields = isJson
    ? (JSON.parse(body || "{}") as Record<string, string>)
    : Object.fromEntries(new URLSearchParams(body));
  return { path: url.pathname, params: { ...Object.fromEntries(url.searchParams), ...fields } };
}
