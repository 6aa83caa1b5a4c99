import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { makeCertificates } from "../../lab/sign-in/certificates.ts";
import { type RestartableSuperset, startRestartable } from "../../lab/sign-in/restartable.ts";
import { type ReverseProxy, startReverseProxy } from "../../lab/sign-in/reverse-proxy.ts";
import { proxiedConfig } from "../../lab/sign-in/sign-in-config.ts";
import { labVersions } from "../../lab/versions.ts";
import { type Desk, expectReadAndWrite, expectWrite, openDesk } from "./connect.ts";

const versions = labVersions.map(({ version }) => version);

describe.each(versions)("writes to Superset %s", (version) => {
  let folder: string;
  let superset: RestartableSuperset;
  let front: ReverseProxy;
  let authorityFile: string;
  let desk: Desk;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "superset-lab-certificates-"));
    superset = await startRestartable({ version, extraConfig: proxiedConfig });
    const certificates = await makeCertificates(folder);
    authorityFile = certificates.authorityFile;
    front = await startReverseProxy({ targets: [superset.baseUrl], tls: certificates.tls });
  });
  afterAll(async () => {
    await front?.stop();
    await superset?.stop();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    desk = await openDesk();
  });
  afterEach(() => desk.clear());

  /** By password, over HTTPS, where Superset checks the Referer too. */
  const connect = () =>
    desk.connect({
      env: {
        SUPERSET_BASE_URL: front.baseUrl,
        SUPERSET_USERNAME: superset.admin.username,
        SUPERSET_PASSWORD: superset.admin.password,
        SUPERSET_CA_FILE: authorityFile,
      },
    });
  const countOf = (path: string) => front.seen.filter((request) => request.path === path).length;

  it("pass its check of token, cookie and Referer, all with one token", async () => {
    const mcp = await connect();
    const before = countOf("/api/v1/security/csrf_token/");
    await expectReadAndWrite(mcp);
    await expectWrite(mcp);
    expect(countOf("/api/v1/security/csrf_token/")).toBe(before + 1);
  });

  it("pass it at once by callers that start together", async () => {
    const mcp = await connect();
    const before = countOf("/api/v1/security/csrf_token/");
    await Promise.all([1, 2, 3, 4].map(() => expectWrite(mcp)));
    expect(countOf("/api/v1/security/csrf_token/")).toBe(before + 1);
  });

  it("go on after a restart, without signing in again", async () => {
    const mcp = await connect();
    await expectWrite(mcp);
    const logins = countOf("/api/v1/security/login");
    await superset.restart();
    await expectWrite(mcp);
    expect(countOf("/api/v1/security/login")).toBe(logins);
  });

  it("are made once each after a restart with another SECRET_KEY, when no token and no cookie is good any more", async () => {
    const mcp = await connect();
    await expectWrite(mcp);
    await superset.restart({ newSecretKey: true });
    const title = "Once after the new key";
    const { id } = await mcp.json<{ id: number }>("superset_dashboard_create", { dashboard_title: title });
    const { result } = await mcp.json<{ result: unknown }>("superset_dashboard_list", {
      columns: ["id"],
      filters: [{ col: "dashboard_title", opr: "eq", value: title }],
    });
    expect(result).toEqual([{ id }]);
    await mcp.json("superset_dashboard_delete", { dashboard_id: id });
  });
});
