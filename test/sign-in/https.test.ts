import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  inject,
  it,
  onTestFinished,
} from "vitest";
import { type Certificates, makeCertificates } from "../../lab/sign-in/certificates.ts";
import { type ReverseProxy, startReverseProxy } from "../../lab/sign-in/reverse-proxy.ts";
import { type Desk, expectReadAndWrite, expectRefusal, openDesk } from "./connect.ts";

describe("HTTPS with a company's own authority", () => {
  const { baseUrl, admin } = inject("plain");
  let folder: string;
  let certificates: Certificates;
  let front: ReverseProxy;
  let guarded: ReverseProxy;
  let desk: Desk;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "superset-lab-certificates-"));
    certificates = await makeCertificates(folder);
    const { tls, authority } = certificates;
    front = await startReverseProxy({ targets: [baseUrl], tls, prefix: "/bi" });
    guarded = await startReverseProxy({ targets: [baseUrl], tls: { ...tls, clientAuthority: authority } });
  });
  afterAll(async () => {
    await Promise.all([front?.stop(), guarded?.stop()]);
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    desk = await openDesk();
  });
  afterEach(() => desk.clear());

  const connect = (address: string, env: Record<string, string> = {}, args: string[] = []) =>
    desk.connect({
      env: {
        SUPERSET_BASE_URL: address,
        SUPERSET_USERNAME: admin.username,
        SUPERSET_PASSWORD: admin.password,
        ...env,
      },
      args,
    });

  it("reads and writes under a path, with the Referer that Superset checks", async () => {
    const mcp = await connect(front.baseUrl, { SUPERSET_CA_FILE: certificates.authorityFile });
    await expectReadAndWrite(mcp);
    const writes = front.seen.filter(({ method, path }) => method === "POST" && path.includes("/dashboard/"));
    expect(writes).toHaveLength(1);
    expect(writes[0]?.headers.referer).toMatch(new RegExp(`^${new URL(front.baseUrl).origin}/`));
  });

  it("goes by another name of the same machine", async () => {
    const address = front.baseUrl.replace("127.0.0.1", "localhost");
    await expectReadAndWrite(await connect(address, {}, ["--ca-file", certificates.authorityFile]));
  });

  it("that nothing is known of is refused before anything was sent, and the setting is named", async () => {
    const before = front.seen.length;
    const text = await expectRefusal(await connect(front.baseUrl), [admin.password]);
    expect(text).toMatch(/certificate/i);
    expect(text).toMatch(/SUPERSET_CA_FILE/);
    expect(front.seen).toHaveLength(before);
  });

  it("names a file of authorities that is not there, or holds none", async () => {
    const empty = await desk.write("empty.pem", "not a certificate\n");
    for (const file of [join(desk.folder, "missing.pem"), empty]) {
      const { code, output } = await desk.run(["call", "superset_chart_list"], {
        env: { SUPERSET_BASE_URL: front.baseUrl, SUPERSET_API_KEY: "sst_x", SUPERSET_CA_FILE: file },
      });
      expect(code).not.toBe(0);
      expect(output).toMatch(/SUPERSET_CA_FILE|ca_file|ca-file/);
    }
  });

  it("shows a client certificate where one is demanded", async () => {
    const { certFile, keyFile } = certificates.client;
    const mcp = await connect(guarded.baseUrl, {
      SUPERSET_CA_FILE: certificates.authorityFile,
      SUPERSET_CLIENT_CERT: certFile,
      SUPERSET_CLIENT_KEY: keyFile,
    });
    await expectReadAndWrite(mcp);
  });

  it("opens a client's key with its passphrase, from a command too", async () => {
    const { certFile, keyFile, passphrase } = certificates.lockedClient;
    const mcp = await connect(guarded.baseUrl, {
      SUPERSET_CA_FILE: certificates.authorityFile,
      SUPERSET_CLIENT_CERT: certFile,
      SUPERSET_CLIENT_KEY: keyFile,
      SUPERSET_CLIENT_KEY_PASSPHRASE_COMMAND: `echo ${passphrase}`,
    });
    await expectReadAndWrite(mcp);
  });

  it.each([
    ["drops strangers", false],
    ["answers strangers", true],
  ])(
    "says so when a client certificate is demanded and there is none (a server that %s)",
    async (_, answers) => {
      const { tls, authority, authorityFile } = certificates;
      const guard = { ...tls, clientAuthority: authority, answersStrangers: answers };
      const strict = await startReverseProxy({ targets: [baseUrl], tls: guard });
      onTestFinished(() => strict.stop());
      const mcp = await connect(strict.baseUrl, { SUPERSET_CA_FILE: authorityFile });
      expect(await expectRefusal(mcp, [admin.password])).toMatch(/certificate/i);
    },
  );

  it("says so when the passphrase of the client's key is wrong", async () => {
    const { certFile, keyFile } = certificates.lockedClient;
    const wrong = "wrong-passphrase-marker-77b0";
    const { code, output } = await desk.run(["call", "superset_chart_list"], {
      env: {
        SUPERSET_BASE_URL: guarded.baseUrl,
        SUPERSET_API_KEY: "sst_x",
        SUPERSET_CA_FILE: certificates.authorityFile,
        SUPERSET_CLIENT_CERT: certFile,
        SUPERSET_CLIENT_KEY: keyFile,
        SUPERSET_CLIENT_KEY_PASSPHRASE: wrong,
      },
    });
    expect(code).not.toBe(0);
    expect(output).toMatch(/passphrase/i);
    expect(output).not.toContain(wrong);
  });
});
