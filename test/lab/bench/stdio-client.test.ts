import { afterEach, expect, test } from "vitest";
import { type StdioClient, startClient } from "../../../lab/bench/stdio-client.ts";

let client: StdioClient | undefined;
afterEach(() => client?.end());

/** A child that runs this script. */
function child(script: string): StdioClient {
  client = startClient({ program: process.execPath, args: ["-e", script], env: {} });
  return client;
}

/** Answers with the method, each answer in two pieces with some chatter before. */
const echo = `(async () => {
  for await (const line of require("node:readline").createInterface({ input: process.stdin })) {
    const { id, method } = JSON.parse(line);
    if (id === undefined) continue;
    const answer = JSON.stringify({ jsonrpc: "2.0", id, result: { method } }) + "\\n";
    process.stdout.write("a word on the side\\n" + answer.slice(0, 10));
    await new Promise(setImmediate);
    process.stdout.write(answer.slice(10));
  }
})()`;

test("answers come back in the order of the requests; notifications and chatter are no answers", async () => {
  const answers = await child(echo).send([
    { method: "one" },
    { method: "told", notification: true },
    { method: "two" },
  ]);
  expect(answers.map(({ result }) => result?.method)).toEqual(["one", "two"]);
  expect(answers[0]?.receivedAt).toBeGreaterThan((client as StdioClient).spawnedAt);
});

test("a child that ends fails what is waited for, with its last words", async () => {
  const asked = child(`process.stderr.write("no such setting"); process.exitCode = 3`).request("initialize");
  await expect(asked).rejects.toThrow(/It ended \(3\).*\n*no such setting/);
});

test("a program that is not there is told", async () => {
  client = startClient({ program: "/does/not/exist", args: [], env: {} });
  await expect(client.request("initialize")).rejects.toThrow("could not be started");
});
