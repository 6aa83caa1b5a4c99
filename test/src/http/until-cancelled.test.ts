import { expect, it } from "vitest";
import { PendingRequest } from "../../../src/http/request.ts";
import { untilCancelled } from "../../../src/http/until-cancelled.ts";
import { failureOf } from "../failure.ts";
import { json } from "../fake-superset.ts";

const url = "http://superset.test/x";

it("ends the wait for whatever a cancelled call waits for", async () => {
  const controller = new AbortController();
  const never = untilCancelled(() => new Promise(() => {}));
  const waiting = never(new PendingRequest(url, { signal: controller.signal }));
  controller.abort();
  expect((await failureOf(waiting)).message).toBe("The call was cancelled.");
});

it("sends nothing of a call that is cancelled already", async () => {
  let sent = 0;
  const send = untilCancelled(async () => json(200, { sent: ++sent }));
  await failureOf(send(new PendingRequest(url, { signal: AbortSignal.abort() })));
  expect(sent).toBe(0);
});

it("leaves the answer and the failure of others as they are", async () => {
  const { signal } = new AbortController();
  const answer = json(200, {});
  expect(await untilCancelled(async () => answer)(new PendingRequest(url, { signal }))).toBe(answer);
  const failing = untilCancelled(() => Promise.reject(new Error("other")));
  expect((await failureOf(failing(new PendingRequest(url, { signal })))).message).toBe("other");
});
