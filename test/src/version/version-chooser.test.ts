import { describe, expect, it } from "vitest";
import { createVersionChooser, type VersionOptions } from "../../../src/version/version-chooser.ts";
import { type Answer, deferred, fakeSuperset, json } from "../fake-superset.ts";

const says = (version_string: string) => json(200, { version_string });
const saysNothing = () => json(404, {});

function setUp(overrides: Partial<VersionOptions> & { recalled?: string; answers?: Answer[] } = {}) {
  const { recalled, answers = [], ...options } = overrides;
  const superset = fakeSuperset(...answers);
  const remembered: string[] = [];
  const said: string[] = [];
  const changes: string[] = [];
  const chooser = createVersionChooser({
    known: ["5.0.0", "6.0.0", "6.1.0"],
    configured: undefined,
    baseUrl: "http://superset.test",
    send: superset.send,
    memory: {
      recall: async () => recalled,
      remember: async (version) => void remembered.push(version),
    },
    warn: (message) => said.push(message),
    onChange: (version) => changes.push(version),
    ...options,
  });
  return { chooser, requests: superset.requests, remembered, said, changes };
}

/** Let everything run that waits for nothing but promises. */
const settled = () => new Promise<void>((resolve) => void setImmediate(resolve));

describe("the version", () => {
  it("is the newest, as long as nobody has been asked", async () => {
    const { chooser, requests } = setUp();
    expect(await chooser.current()).toBe("6.1.0");
    expect(requests).toEqual([]);
  });

  it("is what is configured, and nobody is asked", async () => {
    const { chooser, requests } = setUp({ configured: "5.0.0", recalled: "6.0.0" });
    await chooser.settle();
    expect(await chooser.current()).toBe("5.0.0");
    expect(requests).toEqual([]);
  });

  it("stays the newest without an address to ask", async () => {
    const { chooser, requests } = setUp({ baseUrl: undefined, memory: undefined });
    await chooser.settle();
    expect([await chooser.current(), requests]).toEqual(["6.1.0", []]);
  });

  it("is what Superset says once it is settled, remembered, and told as a change", async () => {
    const { chooser, remembered, changes, said } = setUp({ answers: [says("5.0.0")] });
    expect(await chooser.current()).toBe("6.1.0");
    await chooser.settle();
    expect(await chooser.current()).toBe("5.0.0");
    expect([remembered, changes, said]).toEqual([["5.0.0"], ["5.0.0"], []]);
  });

  it("is no change when it was guessed right", async () => {
    const { chooser, remembered, changes } = setUp({ answers: [says("6.1.0")] });
    await chooser.settle();
    expect([remembered, changes]).toEqual([["6.1.0"], []]);
  });

  it("is the nearest known one, and that is said", async () => {
    const { chooser, remembered, said } = setUp({ answers: [says("6.0.7")] });
    await chooser.settle();
    expect([await chooser.current(), remembered]).toEqual(["6.0.0", ["6.0.7"]]);
    expect(said).toEqual([expect.stringMatching(/no tools for Superset 6\.0\.7; those of 6\.0\.0/)]);
  });

  it("is asked for once by all who settle it at the same time and later", async () => {
    const answer = deferred<Response>();
    const { chooser, requests } = setUp({ answers: [() => answer.promise] });
    const waiting = Promise.all([chooser.settle(), chooser.settle(), chooser.settle()]);
    answer.resolve(says("6.0.0"));
    await waiting;
    await chooser.settle();
    expect(requests).toHaveLength(1);
  });

  it("is what is remembered: no call waits for the question, and a change is told when the answer comes", async () => {
    const answer = deferred<Response>();
    const { chooser, changes } = setUp({ recalled: "5.0.0", answers: [() => answer.promise] });
    await chooser.settle();
    expect(await chooser.current()).toBe("5.0.0");
    answer.resolve(says("6.0.0"));
    await settled();
    expect([await chooser.current(), changes]).toEqual(["6.0.0", ["6.0.0"]]);
  });

  it("is asked for again after a lost connection, which stops no call", async () => {
    const { chooser } = setUp({ answers: [new Error("down"), says("6.0.0")] });
    await chooser.settle();
    expect(await chooser.current()).toBe("6.1.0");
    await chooser.settle();
    expect(await chooser.current()).toBe("6.0.0");
  });

  it("is not asked for again and again of a Superset that does not say it", async () => {
    const { chooser, requests } = setUp({ answers: [saysNothing] });
    await chooser.settle();
    const asked = requests.length;
    await chooser.settle();
    expect(requests.length).toBe(asked);
  });
});
