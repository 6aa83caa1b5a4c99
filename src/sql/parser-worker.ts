/** The thread that parses: see parser-thread.ts. */
import { parentPort } from "node:worker_threads";
import { traitsOf } from "./dialects.ts";
import { parseAndRead } from "./parse.ts";
import type { Answer, Question } from "./parser-thread.ts";

parentPort?.on("message", async (question: Question) => {
  parentPort?.postMessage(await answer(question));
});

async function answer({ sql, dialect }: Question): Promise<Answer> {
  try {
    return await parseAndRead(sql, traitsOf(dialect));
  } catch (failure) {
    return { crash: failure instanceof Error ? failure.message : String(failure) };
  }
}
