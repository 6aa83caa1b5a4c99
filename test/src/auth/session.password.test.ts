import { describe, expect, it } from "vitest";
import { createRefusals } from "../../../src/auth/refusals.ts";
import { AuthError } from "../../../src/errors/errors.ts";
import { json } from "../fake-superset.ts";
import { changingSecret } from "./changing-secret.ts";
import { fakeTokenEndpoints, NOW, nameOf, session } from "./fake-session.ts";

/** Superset with one right password. */
function setUp(right: string) {
  const superset = fakeTokenEndpoints({
    login: ({ body }) => {
      const { password } = JSON.parse(String(body));
      if (password !== right) return json(401, { message: "Not authorized" });
      return json(200, { access_token: "issued", refresh_token: "refresh" });
    },
  });
  const tried = () => superset.bodies.map((body) => JSON.parse(String(body)).password);
  return { send: superset.send, tried };
}

describe("a password out of a file or command", () => {
  it("is read anew and tried once more, when it is refused", async () => {
    const { send, tried } = setUp("new-password");
    const signedIn = session({ send, password: changingSecret("old-password", "new-password") });
    expect(nameOf(await signedIn.accessToken())).toBe("issued");
    expect(tried()).toEqual(["old-password", "new-password"]);
  });

  it("that is refused twice is not tried again, neither the first nor the second", async () => {
    const { send, tried } = setUp("right");
    const signedIn = session({ send, password: changingSecret("wrong-1", "wrong-2") });
    for (const attempt of [1, 2, 3]) {
      await expect(signedIn.accessToken(), `attempt ${attempt}`).rejects.toThrow(AuthError);
    }
    expect(tried()).toEqual(["wrong-1", "wrong-2"]);
  });

  it("that another process has had refused is not tried, also when it is only read anew", async () => {
    const { send, tried } = setUp("right");
    const refusals = createRefusals(undefined, "refused", () => NOW);
    await refusals.remember("wrong-2");
    const signedIn = session({ send, refusals, password: changingSecret("wrong-1", "wrong-2") });
    await expect(signedIn.accessToken()).rejects.toThrow(/password is wrong/);
    expect(tried()).toEqual(["wrong-1"]);
  });

  it("is tried at once when it has been corrected after a refusal", async () => {
    const { send, tried } = setUp("right-password");
    let inFile = "wrong-password";
    let read: string | undefined;
    const password = {
      async read() {
        read ??= inFile;
        return read;
      },
      async readAnew(refused: string) {
        read = inFile;
        return read === refused ? undefined : read;
      },
    };
    const signedIn = session({ send, password });
    await expect(signedIn.accessToken()).rejects.toThrow(/password is wrong/);
    await expect(signedIn.accessToken()).rejects.toThrow(/not tried again/);
    inFile = "right-password";
    expect(nameOf(await signedIn.accessToken())).toBe("issued");
    expect(tried()).toEqual(["wrong-password", "right-password"]);
  });
});
