import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  AuthError,
  createSuperset,
  NetworkError,
  type SupersetOptions,
  type Version,
} from "../../../src/index.ts";
import {
  CHARTS,
  LOGIN,
  type LoopbackOptions,
  type LoopbackSuperset,
  REFRESH,
  startLoopbackSuperset,
} from "../../loopback-superset.ts";

let superset: LoopbackSuperset | undefined;
let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "client-"));
  vi.stubEnv("XDG_STATE_HOME", home);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await superset?.close();
  superset = undefined;
  await rm(home, { recursive: true });
});

const ACCOUNT = { username: "ann", password: "right-password" };

/** A client of a loopback Superset. */
async function connect(answers: LoopbackOptions = {}, options: SupersetOptions<Version> = {}) {
  superset = await startLoopbackSuperset(answers);
  const client = await createSuperset({ baseUrl: superset.url, ...ACCOUNT, ...options, version: "6.1.0" });
  return { client, superset };
}

const answering =
  (status: number, body: string | Buffer, type: string): NonNullable<LoopbackOptions["listeners"]>[string] =>
  (_, outgoing) =>
    void outgoing.writeHead(status, { "Content-Type": type }).end(body);

describe("a call", () => {
  it("signs in first, once for several", async () => {
    const { client, superset } = await connect();
    expect(superset.asked).toEqual([]);
    const list = () => client.chart.list({ params: { query: { q: { page_size: 5, columns: ["id"] } } } });
    const [first] = await Promise.all([list(), list()]);
    expect(first.data?.result).toEqual([{ id: 1 }]);
    expect([first.error, first.response.status]).toEqual([undefined, 200]);
    expect([superset.count(LOGIN), superset.count(CHARTS)]).toEqual([1, 2]);
  });

  it("goes again with a new token when Superset refuses the old one", async () => {
    const { client, superset } = await connect();
    await client.chart.list();
    superset.expireAccessTokens();
    expect((await client.chart.list()).data?.count).toBe(1);
    expect([superset.count(LOGIN), superset.count(REFRESH)]).toEqual([1, 1]);
  });

  it("that writes brings the CSRF token, its body as JSON, and the caller's headers", async () => {
    const { client, superset } = await connect();
    const { error, response } = await client.chart.create({
      body: { slice_name: "New", datasource_id: 1, datasource_type: "table" },
      headers: { "X-Trace": "7" },
    });
    expect([response.status, error]).toEqual([404, { message: "Not found" }]);
    const sent = superset.asked.at(-1);
    expect(sent?.headers).toMatchObject({
      "x-csrftoken": "the-csrf-token",
      "x-trace": "7",
      "content-type": "application/json",
      accept: "application/json",
    });
    expect(JSON.parse(sent?.body ?? "")).toMatchObject({ slice_name: "New" });
  });

  it("sends a file in a form", async () => {
    const { client, superset } = await connect();
    await client.chart.import({ body: { formData: new File(["PK"], "charts.zip"), overwrite: true } });
    const sent = superset.asked.at(-1);
    expect(sent?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    expect(sent?.body).toMatch(
      /name="formData"; filename="charts.zip"[\s\S]*PK[\s\S]*name="overwrite"[\s\S]*true/,
    );
  });

  it("of `api` is signed in too", async () => {
    const { client } = await connect();
    const { data } = await client.api.GET("/api/v1/chart/", { params: { query: { q: { page: 0 } } } });
    expect(data?.count).toBe(1);
  });
});

describe("what is answered", () => {
  const EXPORT = "GET /api/v1/chart/export/";
  const ids = { params: { query: { q: [1] } } };

  it("is a Blob where it is a file, and a stream when asked for", async () => {
    const listeners = { [EXPORT]: answering(200, Buffer.from([80, 75, 0, 255]), "application/zip") };
    const { client } = await connect({ listeners });
    const { data } = await client.chart.export(ids);
    expect(data).toBeInstanceOf(Blob);
    expect(new Uint8Array((await data?.arrayBuffer()) ?? new ArrayBuffer())).toEqual(
      new Uint8Array([80, 75, 0, 255]),
    );
    const streamed = await client.chart.export({ ...ids, parseAs: "stream" });
    expect(streamed.data).toBeInstanceOf(ReadableStream);
    await streamed.data?.cancel();
  });

  it("is text where it is text, whatever the document promises", async () => {
    const listeners = { "POST /api/v1/chart/data": answering(200, "a,b\n1,2\n", "text/csv; charset=utf-8") };
    const { client } = await connect({ listeners });
    const { data } = await client.chart.queryData({
      body: {
        datasource: { id: 1, type: "table" },
        queries: [{ columns: ["a", "b"] }],
        result_format: "csv",
      },
    });
    expect(data).toBe("a,b\n1,2\n");
  });

  it("follows a redirect within the Superset, as pictures have it", async () => {
    const moved: NonNullable<LoopbackOptions["listeners"]>[string] = (_, outgoing) =>
      void outgoing.writeHead(302, { Location: "/api/v1/chart/1/thumbnail/new/" }).end();
    const listeners = {
      "GET /api/v1/chart/1/thumbnail/old/": moved,
      "GET /api/v1/chart/1/thumbnail/new/": answering(200, "png", "image/png"),
    };
    const { client } = await connect({ listeners });
    const { data } = await client.chart.getThumbnail({ params: { path: { pk: 1, digest: "old" } } });
    expect(await data?.text()).toBe("png");
  });

  it("is an error that is thrown where no answer came, without the password", async () => {
    const { client } = await connect();
    await superset?.close();
    superset = undefined;
    const error = await client.chart.list().catch((thrown) => thrown);
    expect(error).toBeInstanceOf(NetworkError);
    expect(`${error.message}${error.stack}`).not.toContain(ACCOUNT.password);
  });

  it("is an error that is thrown where the password is wrong", async () => {
    const { client } = await connect({}, { password: "wrong-password" });
    const error = await client.chart.list().catch((thrown) => thrown);
    expect(error).toBeInstanceOf(AuthError);
    expect(error.message).not.toContain("wrong-password");
  });
});

describe("a session", () => {
  it("says who is signed in and until when", async () => {
    const { client, superset } = await connect();
    expect(await client.session()).toMatchObject({ username: "ann", expiresAt: undefined });
    const { expiresAt, refreshExpiresAt, ...rest } = await client.signIn();
    expect(rest).toEqual({ baseUrl: superset.url, username: "ann", signedInBy: "password" });
    expect(expiresAt?.getTime()).toBeGreaterThan(Date.now());
    expect(refreshExpiresAt?.getTime()).toBeGreaterThan(expiresAt?.getTime() as number);
    expect(superset.count(LOGIN)).toBe(1);
  });

  it("is renewed on demand, with its refresh token and no password", async () => {
    const { client, superset } = await connect();
    await client.signIn();
    expect(await client.renew()).toMatchObject({ username: "ann" });
    expect([superset.count(LOGIN), superset.count(REFRESH)]).toEqual([1, 1]);
  });

  it("kept by another run needs nothing but the address", async () => {
    const { client, superset } = await connect();
    await client.signIn();
    const later = await createSuperset({ baseUrl: superset.url });
    expect((await later.chart.list()).data?.count).toBe(1);
    expect(superset.count(LOGIN)).toBe(1);
  });

  it("that cannot be kept is warned of, and works", async () => {
    vi.stubEnv("XDG_STATE_HOME", "/dev/null/nowhere");
    const onWarning = vi.fn();
    const { client } = await connect({}, { onWarning });
    expect((await client.chart.list()).data?.count).toBe(1);
    expect(onWarning).toHaveBeenCalledWith(expect.stringContaining("/dev/null/nowhere"));
  });
});

it("q is what Rison makes of the object", async () => {
  const asked: string[] = [];
  const listeners = {
    [CHARTS]: ((incoming, outgoing) => {
      asked.push(incoming.url ?? "");
      outgoing.writeHead(200, { "Content-Type": "application/json" }).end("{}");
    }) satisfies NonNullable<LoopbackOptions["listeners"]>[string],
  };
  const { client } = await connect({ listeners });
  await client.chart.list({ params: { query: { q: { filters: [{ col: "id", opr: "gt", value: 3 }] } } } });
  const q = new URL(asked[0] ?? "", "http://any").searchParams.get("q") ?? "";
  expect(q).toBe("(filters:!((col:id,opr:gt,value:3)))");
});
