import type { PendingRequest, Send } from "../../src/http/request.ts";

/** Superset as a function: what was sent to it is kept, what it answers is given by the test. */

export function json(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { "Content-Type": "application/json", ...headers },
  });
}

export type Answer = Response | Error | ((request: PendingRequest) => Response | Promise<Response>);

export interface FakeSuperset {
  send: Send;
  /** Every request, in the order it was sent. */
  requests: PendingRequest[];
  /** `POST /api/v1/chart/` of every request. */
  lines(): string[];
}

/** Answers one request after the other; the last answer, when it is a function, goes on answering. */
export function fakeSuperset(...answers: Answer[]): FakeSuperset {
  const requests: PendingRequest[] = [];
  return {
    requests,
    lines: () => requests.map(({ method, url }) => `${method} ${new URL(url).pathname}`),
    async send(request) {
      const answer = answers[requests.length] ?? answers.at(-1);
      const isUsedUp = requests.length >= answers.length && typeof answer !== "function";
      requests.push(request);
      if (answer === undefined || isUsedUp) throw new Error(`no answer for request ${requests.length}`);
      if (answer instanceof Error) throw answer;
      return typeof answer === "function" ? answer(request) : answer;
    },
  };
}

/** A promise that the test settles. */
export function deferred<T>() {
  let resolve!: (value: T) => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<T>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}
