import { appendFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import type { RequestListener } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterEach, describe, expect, it } from "vitest";
import { NetworkError, TimeoutError, ToolError } from "../../../src/errors/errors.ts";
import { type PendingInit, PendingRequest } from "../../../src/http/request.ts";
import { createTransport } from "../../../src/http/transport.ts";
import { withUploads } from "../../../src/tools/upload-files.ts";
import { failureOf } from "../failure.ts";
import { operation } from "../tools/sample-tools.ts";
import { freeAddress, type Loopback, loopbackTransport, startLoopback } from "./loopback.ts";

const LONG = 60_000;
const servers: Loopback[] = [];
const start = async (listener: RequestListener) => {
  const server = await startLoopback(listener);
  servers.push(server);
  return server.url;
};
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

function formOf(file: File): FormData {
  const form = new FormData();
  form.append("type", "csv");
  form.append("file", file);
  return form;
}
const small = () => formOf(new File(["name\nAnn\n"], "people.csv"));
const send = (url: string, init: PendingInit = {}, timeoutMs = LONG) =>
  createTransport(loopbackTransport(timeoutMs))(
    new PendingRequest(url, { method: "POST", body: small(), ...init }),
  );

describe("a form", () => {
  it("arrives with its length, its boundary and the request's own headers", async () => {
    const url = await start(async (incoming, outgoing) => {
      const { authorization, "content-type": type = "", "content-length": length } = incoming.headers;
      const body = await buffer(incoming);
      const form = await new Response(new Uint8Array(body), { headers: { "Content-Type": type } }).formData();
      const file = form.get("file") as File;
      const seen = [
        incoming.method,
        authorization,
        Number(length) === body.length,
        form.get("type"),
        file.name,
      ];
      outgoing
        .writeHead(201, { "Content-Type": "application/json" })
        .end(JSON.stringify([...seen, await file.text()]));
    });
    const response = await send(url, { method: "PUT", headers: { Authorization: "Bearer t" } });
    expect([response.status, await response.json()]).toEqual([
      201,
      ["PUT", "Bearer t", true, "csv", "people.csv", "name\nAnn\n"],
    ]);
  });

  it("is answered with every cookie, a redirect that is not followed, and no body where there is none", async () => {
    const cookies = ["session=s; Path=/", "affinity=a"];
    const url = await start((incoming, outgoing) => {
      if (incoming.url === "/none") outgoing.writeHead(204).end();
      else outgoing.writeHead(302, { Location: "/login/", "Set-Cookie": cookies }).end("moved");
    });
    const response = await send(url);
    expect([response.status, response.headers.get("Location"), response.headers.getSetCookie()]).toEqual([
      302,
      "/login/",
      cookies,
    ]);
    const none = await send(`${url}/none`);
    expect([none.status, none.body]).toEqual([204, null]);
  });

  it("is answered also before all of it has been read", async () => {
    const url = await start((_, outgoing) => {
      outgoing
        .writeHead(413, { "Content-Type": "application/json", Connection: "close" })
        .end('{"message":"large"}');
    });
    const large = formOf(new File([new Uint8Array(20 * 2 ** 20)], "large.csv"));
    const response = await send(url, { body: large });
    expect([response.status, await response.json()]).toEqual([413, { message: "large" }]);
  });

  it("fails as any request does: nobody there, dropped, cancelled, no answer in time", async () => {
    const dropping = await start((incoming) => incoming.socket.destroy());
    const silent = await start(() => {});
    const cancelled = AbortSignal.abort();
    const unknown = /Whether the change was made is not known/;
    const nobody = await failureOf(send(await freeAddress()));
    expect(nobody).toBeInstanceOf(NetworkError);
    expect(nobody.message).toMatch(/nothing listens there/);
    expect(nobody.message).not.toMatch(unknown);
    expect((await failureOf(send(dropping))).message).toMatch(/connection was dropped.*is not known/);
    expect((await failureOf(send(silent, { signal: cancelled }))).message).toBe("The call was cancelled.");
    const late = await failureOf(send(silent, {}, 20));
    expect(late).toBeInstanceOf(TimeoutError);
    expect(late.message).toMatch(/no answer within 0\.02 s.*is not known/);
  });
});

describe("a form with a file that is open", () => {
  const tool = operation("superset_database_upload", {
    arguments: [{ name: "file", in: "form", wire: "file", required: true, file: true }],
  });
  const size = 8 * 2 ** 20;
  let folder: string;
  afterEach(() => rm(folder, { recursive: true }));

  async function upload(listener: (path: string) => RequestListener, init: PendingInit = {}) {
    folder = await mkdtemp(join(tmpdir(), "send-form-"));
    const path = join(folder, "people.csv");
    await writeFile(path, Buffer.alloc(size, "name\n"));
    const url = await start(listener(path));
    const told: number[] = [];
    const options = { folders: [folder], progress: (done: number) => told.push(done) };
    const response = await withUploads(tool, { file: path }, options, ({ file }) =>
      send(url, { ...init, body: formOf(file as File) }),
    );
    return { response, told };
  }

  it("arrives whole, and tells how far it is", async () => {
    const { response, told } = await upload(() => async (incoming, outgoing) => {
      outgoing.end(String((await buffer(incoming)).length));
    });
    expect(Number(await response.text())).toBeGreaterThan(size);
    expect(told).toEqual(Array.from({ length: 8 }, (_, index) => (index + 1) * 2 ** 20));
  });

  it("that changes while it is sent is broken off, and the file named instead of the connection", async () => {
    const ends: Promise<string>[] = [];
    const error = await failureOf(
      upload((path) => (incoming) => {
        // Nothing is read before the change, and the file is larger than what connections hold.
        const body = appendFile(path, "more").then(() => buffer(incoming));
        ends.push(
          body.then(
            () => "whole",
            () => "broken off",
          ),
        );
      }),
    );
    expect(error).toBeInstanceOf(ToolError);
    expect(error).not.toBeInstanceOf(NetworkError);
    expect(error.message).toMatch(/^people\.csv was changed or replaced while it was sent/);
    expect(await Promise.all(ends)).toEqual(["broken off"]);
  });

  it("that the call is cancelled in the middle of is let go of", async () => {
    const cancel = new AbortController();
    const error = await failureOf(
      upload(() => (incoming) => void incoming.once("data", () => cancel.abort()), { signal: cancel.signal }),
    );
    expect(error.message).toMatch(/^The call was cancelled\./);
  });
});
