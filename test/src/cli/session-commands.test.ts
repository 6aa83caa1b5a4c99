import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ensureBuilt } from "../../built.ts";
import {
  CHARTS,
  LOGIN,
  type LoopbackSuperset,
  REFRESH,
  startLoopbackSuperset,
} from "../../loopback-superset.ts";
import { runBuilt } from "../../run-built.ts";
import { freeAddress } from "../http/loopback.ts";

beforeAll(ensureBuilt);

let superset: LoopbackSuperset;
let home: string;
beforeEach(async () => {
  superset = await startLoopbackSuperset({ cookies: ["session=of-browser"], apiKeys: ["sst_key"] });
  home = await mkdtemp(join(tmpdir(), "commands-"));
});
afterEach(async () => {
  await superset.close();
  await rm(home, { recursive: true });
});

/** Runs a command for the loopback Superset; `env` may say more, `input` comes on standard input. */
const run = (args: string[], env: Record<string, string> = {}, input = "") =>
  runBuilt(args, { HOME: home, XDG_STATE_HOME: home, SUPERSET_BASE_URL: superset.url, ...env }, input);
const sessions = () => readdir(join(home, "superset-mcp", "sessions")).catch(() => []);
const ANN = { SUPERSET_USERNAME: "ann" };
const list = (env: Record<string, string> = {}) => run(["call", "superset_chart_list"], env);

describe("login", () => {
  it("reads the password from standard input, and no command needs one after it", async () => {
    const { code, stdout, stderr } = await run(["login"], ANN, "right-password\n");
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^Signed in to http:\S+ as "ann"; the session lasts until 20/);
    expect(stdout).toContain(join(home, "superset-mcp", "sessions"));
    expect(stdout).not.toMatch(/right-password|eyJ/);
    const answer = await list();
    expect([answer.code, JSON.parse(answer.stdout).result]).toEqual([0, [{ id: 1 }]]);
    expect(superset.count(LOGIN)).toBe(1);
  });

  it("takes the password from its setting where there is one", async () => {
    await writeFile(join(home, "pw"), "right-password\n");
    const { code } = await run(["login"], { ...ANN, SUPERSET_PASSWORD_FILE: join(home, "pw") });
    expect([code, superset.count(LOGIN)]).toEqual([0, 1]);
  });

  it("with a wrong password keeps nothing, fails, and tries again when it is run again", async () => {
    for (const attempt of [1, 2]) {
      const { code, stdout, stderr } = await run(["login"], ANN, "wrong-password");
      expect([code, stdout], `attempt ${attempt}`).toEqual([3, ""]);
      expect(stderr).toMatch(/^superset-mcp: Cannot sign in .*user name or password is wrong/);
      expect(stderr).not.toContain("wrong-password");
    }
    expect(superset.count(LOGIN)).toBe(2);
    expect((await sessions()).filter((name) => !name.startsWith("refused-"))).toEqual([]);
  });

  it("after a refusal lifts it: the right password is taken at once", async () => {
    const wrong = { ...ANN, SUPERSET_PASSWORD: "wrong-password" };
    expect((await list(wrong)).code).toBe(1);
    expect((await list(wrong)).stderr).toMatch(/not tried again for 15 min/);
    expect(superset.count(LOGIN)).toBe(1);
    expect((await run(["login"], ANN, "right-password")).code).toBe(0);
    expect((await list(ANN)).code).toBe(0);
    expect((await sessions()).filter((name) => name.startsWith("refused-"))).toEqual([]);
  });

  it("--cookie keeps a browser's session, under the name of its user", async () => {
    const { code, stdout } = await run(["login", "--cookie"], {}, "session=of-browser\n");
    expect([code, stdout.split("\n")[0]]).toEqual([
      0,
      `Signed in to ${superset.url} as "ann", by the browser's session.`,
    ]);
    expect(stdout).not.toContain("of-browser");
    expect((await list()).code).toBe(0);
    expect(superset.asked.find(({ line }) => line === CHARTS)?.headers.cookie).toBe("session=of-browser");
    expect(superset.count(LOGIN)).toBe(0);
  });

  it("--cookie with one that has ended keeps nothing and does not repeat it", async () => {
    const { code, stderr } = await run(["login", "--cookie"], {}, "session=ended-cookie");
    expect(code).toBe(3);
    expect(stderr).toMatch(/no longer knows the session/);
    expect(stderr).not.toContain("ended-cookie");
    expect(await sessions()).toEqual([]);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ["without a name or a terminal to ask on", {}, /There is no terminal to ask on; set --username/],
    ["with an empty standard input", ANN, /Standard input holds nothing/],
    ["without an address", { SUPERSET_BASE_URL: "" }, /--base-url or SUPERSET_BASE_URL/],
    ["beside an API key", { SUPERSET_API_KEY: "sst_key" }, /api_key signs in by itself/],
    [
      "beside a token from a command",
      { SUPERSET_ACCESS_TOKEN_COMMAND: "echo" },
      /access_token signs in by itself/,
    ],
  ])("%s says what is missing", async (_, env, want) => {
    const { code, stdout, stderr } = await run(["login"], env);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(want);
  });

  it("says that nothing is kept where the store is memory", async () => {
    const env = { ...ANN, SUPERSET_MCP_SESSION_STORE: "memory" };
    const { code, stderr } = await run(["login"], env, "right-password");
    expect([code, stderr]).toEqual([0, expect.stringMatching(/session is not kept/)]);
    expect(await sessions()).toEqual([]);
  });

  it("keeps the session to its owner", async () => {
    await run(["login"], ANN, "right-password");
    const [name] = await sessions();
    const path = join(home, "superset-mcp", "sessions", name as string);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readFile(path, "utf8")).not.toContain("right-password");
  });
});

describe("once somebody has signed in", () => {
  const bare = { SUPERSET_BASE_URL: "" };

  it("the address need not be said again in a shell", async () => {
    await run(["login"], ANN, "right-password");
    expect((await list(bare)).code).toBe(0);
    expect(JSON.parse((await run(["status", "--json"], bare)).stdout)).toMatchObject({
      base_url: superset.url,
    });
    expect((await run(["logout"], bare)).stdout).toContain(`Forgot the session of "ann" on ${superset.url}`);
    expect((await list(bare)).stderr).toContain("No Superset is configured");
  });

  it("to several, it is asked which is meant", async () => {
    const other = await startLoopbackSuperset();
    await run(["login"], ANN, "right-password");
    await run(["login"], { ...ANN, SUPERSET_BASE_URL: other.url }, "right-password");
    const { code, stderr } = await list(bare);
    await other.close();
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/kept for http:\S+, http:\S+\. Say which by --base-url/),
    ]);
  });
});

describe("logout", () => {
  it("forgets the session, so that calls want to be signed in again", async () => {
    await run(["login"], ANN, "right-password");
    const { code, stdout } = await run(["logout"]);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^Forgot the session of "ann" on /)]);
    expect(await sessions()).toEqual([]);
    expect((await list()).stderr).toMatch(/superset-mcp login/);
  });

  it("says when there was none", async () => {
    const { code, stdout } = await run(["logout"], ANN);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^No session of "ann" on .* was kept\.\n$/)]);
  });

  it("leaves the sessions of other accounts alone", async () => {
    await run(["login"], ANN, "right-password");
    await run(["login"], { SUPERSET_USERNAME: "bob" }, "right-password");
    expect((await run(["logout"], ANN)).code).toBe(0);
    expect(await sessions()).toHaveLength(1);
    expect((await list()).code).toBe(0);
  });
});

describe("status", () => {
  const status = async (env: Record<string, string> = {}) => {
    const ended = await run(["status", "--json"], env);
    return { ...ended, report: JSON.parse(ended.stdout) };
  };

  it("says who is signed in where, how, and until when", async () => {
    await run(["login"], ANN, "right-password");
    const { code, report, stderr } = await status();
    expect([code, stderr]).toEqual([0, ""]);
    expect(report).toEqual({
      base_url: superset.url,
      superset_version: "6.1.0",
      valid: true,
      account: "ann",
      signed_in_by: "saved session",
      expires_at: expect.stringMatching(/^20/),
      refresh_expires_at: expect.stringMatching(/^20/),
    });
    const plain = await run(["status"]);
    expect([plain.code, plain.stdout]).toEqual([0, expect.stringMatching(/^account {13}ann$/m)]);
  });

  it("renews a session that has expired rather than call it dead", async () => {
    await run(["login"], ANN, "right-password");
    superset.expireAccessTokens();
    expect((await status()).code).toBe(0);
    expect([superset.count(LOGIN), superset.count(REFRESH)]).toEqual([1, 1]);
  });

  it("of an API key says that it has no end", async () => {
    const { report } = await status({ SUPERSET_API_KEY: "sst_key" });
    expect(report).toMatchObject({ valid: true, signed_in_by: "API key", expires_at: null });
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ["nobody is signed in", {}, /superset-mcp login/],
    ["the key is refused", { SUPERSET_API_KEY: "sst_refused-key-0123456789" }, /refuses the API key/],
    ["too much is configured", { SUPERSET_API_KEY: "a", SUPERSET_COOKIE: "b" }, /2 ways to sign in/],
  ])("fails and says the problem where %s", async (_, env, want) => {
    const { code, report, stdout } = await status(env);
    expect([code, report.valid, report.superset_version]).toEqual([1, false, "6.1.0"]);
    expect(report.problem).toMatch(want);
    expect(stdout).not.toContain("sst_refused");
  });

  it("fails and says so where nothing answers", async () => {
    const env = { SUPERSET_BASE_URL: await freeAddress(), SUPERSET_API_KEY: "sst_key" };
    const { code, report } = await status(env);
    expect([code, report.valid, report.superset_version]).toEqual([1, false, null]);
    expect(report.problem).toMatch(/nothing listens/);
  });
});

describe("a command that prints a secret", () => {
  it("inherits none of the secrets in the environment", async () => {
    const seen = join(home, "seen");
    const { code } = await list({
      SUPERSET_API_KEY_COMMAND: `env > '${seen}'; echo sst_key`,
      SUPERSET_HEADERS: "X-Proxy: inherited-secret",
      SUPERSET_CLIENT_KEY_PASSPHRASE: "inherited-secret",
    });
    expect(code).toBe(0);
    expect(await readFile(seen, "utf8")).toContain("SUPERSET_BASE_URL=");
    expect(await readFile(seen, "utf8")).not.toContain("inherited-secret");
  });
});
