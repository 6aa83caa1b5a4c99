import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type Superset as Lab, startSuperset } from "../../lab/superset.ts";
import type * as clientModule from "../../src/index.ts";
import { docExamples } from "../client/doc-examples.ts";

/** The typed client as it is built, on a real Superset. */
const ROOT = join(import.meta.dirname, "..", "..");
const { createSuperset } = (await import(join(ROOT, "dist", "index.js"))) as typeof clientModule;

const connect = (baseUrl = inject("superset").baseUrl) =>
  createSuperset({ baseUrl, ...inject("superset").admin, sessionStore: "memory" });

describe("the typed client", () => {
  it("lists, with q as an object", async () => {
    const superset = await connect();
    const { data, error } = await superset.chart.list({
      params: { query: { q: { columns: ["id"], page_size: 3, order_column: "changed_on_delta_humanized" } } },
    });
    expect([error, data?.count, data?.result?.length]).toEqual([undefined, 8, 3]);
    expect(await superset.session()).toMatchObject({ username: "admin", signedInBy: "password" });
  });

  it("creates, updates and deletes, and says what is not there any more", async () => {
    const { dashboard } = await connect();
    const { data } = await dashboard.create({ body: { dashboard_title: "Of the client" } });
    const path = { pk: data?.id as number };
    const updated = await dashboard.update({ params: { path }, body: { dashboard_title: "Renamed" } });
    expect(updated.data?.result?.dashboard_title).toBe("Renamed");
    expect((await dashboard.delete({ params: { path } })).error).toBeUndefined();
    const gone = await dashboard.delete({ params: { path } });
    expect([gone.response.status, gone.error]).toEqual([404, { message: "Not found" }]);
  });

  it("takes a dashboard out as a Blob and puts it in again", async () => {
    const { dashboard } = await connect();
    const found = await dashboard.list({
      params: { query: { q: { filters: [{ col: "slug", opr: "eq", value: "shop" }], columns: ["id"] } } },
    });
    const id = (found.data?.result?.[0]?.id ?? 1) as number;
    const { data } = await dashboard.export({ params: { query: { q: [id] } } });
    expect([data?.type, await data?.slice(0, 2).text()]).toEqual(["application/zip", "PK"]);
    const formData = new File([data as Blob], "dashboard.zip");
    const imported = await dashboard.import({ body: { formData, overwrite: true } });
    expect([imported.error, imported.data]).toEqual([undefined, { message: "OK" }]);
  });

  it("sends nothing that would leave its place in the path", async () => {
    const superset = await connect();
    const asked = superset.chart.getById({ params: { path: { id_or_uuid: ".." } } });
    await expect(asked).rejects.toThrow(/cannot be part of a path/);
  });
});

describe("on a Superset with 2-second tokens", () => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await startSuperset({ version: "6.1.0", accessTokenSeconds: 2 });
  });
  afterAll(() => lab?.stop());

  it("a client stays signed in: renewed, not signed in again", async () => {
    const superset = await connect(lab.baseUrl);
    const first = await superset.signIn();
    const renewed = async () => {
      await superset.chart.list();
      return (await superset.session()).expiresAt?.getTime() ?? 0;
    };
    await expect.poll(renewed, { timeout: 20_000 }).toBeGreaterThan(first.expiresAt?.getTime() as number);
    expect((await readFile(lab.logFile, "utf8")).split('"POST /api/v1/security/login ').length - 1).toBe(1);
  });
});

describe("the guide", () => {
  let project: string;
  beforeAll(async () => {
    project = await mkdtemp(join(tmpdir(), "client-guide-"));
    await mkdir(join(project, "node_modules"));
    await symlink(ROOT, join(project, "node_modules", "superset-mcp"));
  });
  afterAll(() => rm(project, { recursive: true }));

  it.each(docExamples().map(({ title, code }) => [title, code] as const))("works: %s", async (_, code) => {
    const { baseUrl, admin } = inject("superset");
    const filled = code
      .replace("https://superset.example.com", baseUrl)
      .replace('"me"', JSON.stringify(admin.username))
      .replace('"…"', JSON.stringify(admin.password));
    const file = join(project, "example.mjs");
    const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
    await writeFile(file, ts.transpileModule(filled, { compilerOptions }).outputText);
    const { stderr } = await promisify(execFile)(process.execPath, [file], {
      cwd: project,
      env: {
        PATH: process.env.PATH,
        XDG_STATE_HOME: project,
        SUPERSET_BASE_URL: baseUrl,
        SUPERSET_USERNAME: admin.username,
        SUPERSET_PASSWORD: admin.password,
      },
    });
    expect(stderr).toBe("");
  });
});
