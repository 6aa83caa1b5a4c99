import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { Worker } from "node:worker_threads";

/** Listens, and then never accepts: its thread stands still until it is woken. */
const LISTENER = `
const { parentPort, workerData } = require("node:worker_threads");
const server = require("node:net").createServer().listen(workerData.port, "127.0.0.1", 1, () => {
  parentPort.postMessage("listening");
  Atomics.wait(workerData.wake, 0, 0);
  process.exit();
});
`;
/** A queue of one holds two connections on Linux; whoever comes later is not answered at all. */
const QUEUED = 2;

/** Make a port at which connecting takes for ever; returns how to end that. */
export async function fillBacklog(port: number): Promise<() => Promise<void>> {
  const wake = new Int32Array(new SharedArrayBuffer(4));
  const listener = new Worker(LISTENER, { eval: true, workerData: { port, wake } });
  await once(listener, "message");
  const fillers: Socket[] = [];
  while (fillers.length < QUEUED) {
    const filler = connect(port, "127.0.0.1").on("error", () => {});
    fillers.push(filler);
    await once(filler, "connect");
  }
  return async () => {
    const ended = once(listener, "exit");
    Atomics.store(wake, 0, 1);
    Atomics.notify(wake, 0);
    await ended;
    for (const filler of fillers) filler.destroy();
  };
}
