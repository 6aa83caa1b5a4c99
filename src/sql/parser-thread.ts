import { Worker } from "node:worker_threads";
import type { Dialect } from "./dialects.ts";
import type { Parsed } from "./parse.ts";

export interface Question {
  sql: string;
  dialect: Dialect;
}

/** What the thread says of a text; with `crash` it cannot be asked again. */
export type Answer = Parsed | { crash: string };

const PATIENCE = 10_000;
const MUCH_MEMORY = { maxOldGenerationSizeMb: 512 };

/**
 * The parsers run in a thread of their own: a very deeply nested text makes them fall over, which leaves them unusable, and a hard one
 * could keep the server from answering anything else. A thread can be ended and begun anew. It keeps no process alive.
 */
let thread: Worker | undefined;
/** One question at a time, so that an answer needs no number and a crash spoils no other question. */
let turn: Promise<unknown> = Promise.resolve();

export function askParser(question: Question): Promise<Answer> {
  const answer = turn.then(() => askNow(question));
  turn = answer;
  return answer;
}

async function askNow(question: Question): Promise<Answer> {
  thread ??= startThread();
  const asked = thread;
  asked.ref();
  const answer = await answerOf(asked, question);
  asked.unref();
  if ("crash" in answer) {
    thread = undefined;
    await asked.terminate();
  }
  return answer;
}

function answerOf(asked: Worker, question: Question): Promise<Answer> {
  return new Promise((resolve) => {
    const settle = (answer: Answer) => {
      clearTimeout(timer);
      asked.off("message", settle).off("error", onError).off("exit", onExit);
      resolve(answer);
    };
    const onError = ({ message }: Error) => settle({ crash: message });
    const onExit = () => settle({ crash: "the parser ended" });
    const timer = setTimeout(() => settle({ crash: "the parser took too long" }), PATIENCE);
    asked.on("message", settle).on("error", onError).on("exit", onExit);
    asked.postMessage(question);
  });
}

function startThread(): Worker {
  const file = import.meta.url.endsWith(".ts") ? "./parser-worker.source.mjs" : "./parser-worker.js";
  // Kept from our stderr: what a falling parser writes is of no use to anyone.
  const worker = new Worker(new URL(file, import.meta.url), { stderr: true, resourceLimits: MUCH_MEMORY });
  // It may also fail between questions; the next one gets a new thread.
  worker.on("error", () => {});
  worker.on("exit", () => {
    if (thread === worker) thread = undefined;
  });
  return worker;
}
