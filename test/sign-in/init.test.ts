import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { serverFile } from "../../lab/mcp-client.ts";
import { type LdapSuperset, startLdapSuperset } from "../../lab/sign-in/ldap-superset.ts";
import { type SingleSignOn, startSingleSignOn } from "../../lab/sign-in/single-sign-on.ts";
import { runInTerminal, type TerminalStep } from "../../lab/sign-in/terminal.ts";
import type { ServerEntry } from "../../src/clients/server-entry.ts";
import { type Desk, expectReadAndWrite, openDesk } from "./connect.ts";

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
  await mkdir(join(desk.folder, ".cursor"));
});
afterEach(() => desk.clear());

const init = (baseUrl: string, steps: TerminalStep[]) =>
  runInTerminal({
    version: "6.1.0",
    command: [process.execPath, serverFile, "init", "--base-url", baseUrl, "--tools", "all"],
    env: { PATH: process.env.PATH, TERM: "xterm", LANG: "C.UTF-8", HOME: desk.folder },
    steps: [...steps, { wait: "◆  Which clients", type: "" }, { wait: "◆  Write this?", type: "" }],
  });

/** What a client starts with; its state lies in the home, as init's does. */
async function written(): Promise<ServerEntry["env"]> {
  const text = await readFile(join(desk.folder, ".cursor", "mcp.json"), "utf8");
  return {
    ...JSON.parse(text).mcpServers.superset.env,
    XDG_STATE_HOME: join(desk.folder, ".local", "state"),
  };
}

describe("superset-mcp init", () => {
  describe("on a server with a directory (LDAP)", () => {
    let superset: LdapSuperset;
    beforeAll(async () => {
      superset = await startLdapSuperset({ version: "6.1.0" });
    });
    afterAll(() => superset?.stop());

    it("finds by itself that passwords are checked there", async () => {
      const { username, password } = superset.people[0];
      const { code, screen } = await init(superset.baseUrl, [
        { wait: "◆  How do you sign in", type: "" },
        { wait: "◆  User name", type: username },
        { wait: "◆  Password of", type: password },
      ]);
      expect(code, screen).toBe(0);
      const env = await written();
      expect(env).toMatchObject({ SUPERSET_AUTH_PROVIDER: "ldap", SUPERSET_USERNAME: username });
      await expectReadAndWrite(await desk.connect({ env }));
    });
  });

  describe("on a server with single sign-on", () => {
    let superset: SingleSignOn;
    beforeAll(async () => {
      superset = await startSingleSignOn({ version: "6.1.0" });
    });
    afterAll(() => superset?.stop());

    it("says that there are no passwords, and takes a browser's cookie", async () => {
      const cookie = await superset.signInBrowser("lena");
      const { code, screen } = await init(superset.baseUrl, [
        { wait: "takes no passwords from programs", type: "" },
        { wait: "◆  Cookie of the signed-in browser", type: cookie },
      ]);
      expect(code, screen).toBe(0);
      expect(screen).not.toContain(cookie);
      const env = await written();
      expect(JSON.stringify(env)).not.toContain(cookie);
      expect(env.SUPERSET_USERNAME).toBe("lena");
      await expectReadAndWrite(await desk.connect({ env }));
    });

    it("takes a command that prints tokens, and leaves it to the client's server", async () => {
      const token = superset.issueToken(1);
      const command = `cat ${await desk.write("token", token)}`;
      const { code, screen } = await init(superset.baseUrl, [
        { wait: "takes no passwords from programs", type: "\u001b[B" },
        { wait: "◆  Command that prints a token", type: command },
      ]);
      expect(code, screen).toBe(0);
      const env = await written();
      expect(env.SUPERSET_ACCESS_TOKEN_COMMAND).toBe(command);
      expect(JSON.stringify(env)).not.toContain(token);
      await expectReadAndWrite(await desk.connect({ env }));
    });
  });
});
