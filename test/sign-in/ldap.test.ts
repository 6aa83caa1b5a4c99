import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type LdapSuperset, startLdapSuperset } from "../../lab/sign-in/ldap-superset.ts";
import { type Desk, expectReadAndWrite, expectRefusal, openDesk } from "./connect.ts";

describe("people of a directory (LDAP)", () => {
  let superset: LdapSuperset;
  let desk: Desk;
  beforeAll(async () => {
    superset = await startLdapSuperset({ version: "6.1.0" });
  });
  afterAll(() => superset?.stop());
  beforeEach(async () => {
    desk = await openDesk();
  });
  afterEach(() => desk.clear());

  const setup = (person: number, changes: Record<string, string> = {}) => {
    const { username, password } = superset.people[person] as { username: string; password: string };
    const account = { SUPERSET_USERNAME: username, SUPERSET_PASSWORD: password };
    return {
      env: {
        SUPERSET_BASE_URL: superset.baseUrl,
        ...account,
        SUPERSET_AUTH_PROVIDER: "ldap",
        ...changes,
      },
    };
  };

  it.each([0, 1])("sign in with their password there (person %i)", async (person) => {
    await expectReadAndWrite(await desk.connect(setup(person)));
  });

  it("are signed in again when Superset's SECRET_KEY has changed", async () => {
    const mcp = await desk.connect(setup(0));
    await expectReadAndWrite(mcp);
    await superset.restart({ newSecretKey: true });
    await expectReadAndWrite(mcp);
  });

  it("sign in once by `login`; when that session is dead a client is told to do it again", async () => {
    const { env } = setup(1);
    const { SUPERSET_PASSWORD: password, ...account } = env as Record<string, string>;
    const login = await desk.run(["login"], { env: account }, `${password}\n`);
    expect(login.code, login.output).toBe(0);
    const address = { SUPERSET_BASE_URL: superset.baseUrl };
    await expectReadAndWrite(await desk.connect({ env: address }));
    await superset.restart({ newSecretKey: true });
    const text = await expectRefusal(await desk.connect({ env: address }), ["eyJ"]);
    expect(text).toMatch(/superset-mcp login/);
  });

  it("are told when the password is wrong", async () => {
    const wrong = "wrong-directory-marker-90d2";
    const mcp = await desk.connect(setup(0, { SUPERSET_PASSWORD: wrong }));
    expect(await expectRefusal(mcp, [wrong])).toMatch(/password/i);
  });

  it("are told that the way is wrong, not the password, when the provider was left out", async () => {
    const { env } = setup(0);
    const { SUPERSET_AUTH_PROVIDER: _, ...withoutProvider } = env as Record<string, string>;
    const mcp = await desk.connect({ env: withoutProvider });
    const text = await expectRefusal(mcp, [superset.people[0].password]);
    expect(text).toMatch(/SUPERSET_AUTH_PROVIDER/);
    expect(text).toMatch(/ldap/);
  });
});
