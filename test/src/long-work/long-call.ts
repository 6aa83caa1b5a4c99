import type { PendingRequest } from "../../../src/http/request.ts";
import type { HandlerDeps } from "../../../src/tools/handler.ts";
import { json } from "../fake-superset.ts";
import { setUp } from "../tools/real-handler.ts";
import { type ManualClock, manualClock } from "./manual-clock.ts";

type Reply = Response | ((request: PendingRequest) => Response | Promise<Response>);

export interface LongScene {
  /** What Superset answers, by `GET /api/v1/query/7`: one after the other, the last for good. */
  replies: Record<string, Reply | Reply[]>;
  clock?: ManualClock;
  limitMs?: number;
  deny?: string[];
  overrides?: Partial<HandlerDeps>;
}

/** The real handler on a Superset that takes its time; the CSRF token is answered besides. */
export async function longCall({
  replies,
  clock = manualClock(),
  limitMs = 60_000,
  deny,
  overrides,
}: LongScene) {
  const left = new Map(Object.entries(replies).map(([line, some]) => [line, [some].flat()]));
  const answer = (request: PendingRequest) => {
    // As the transport does.
    request.progress.sent = true;
    const line = `${request.method} ${new URL(request.url).pathname}`;
    const some = left.get(line);
    const reply = some && some.length > 1 ? some.shift() : some?.[0];
    if (reply === undefined) return json(404, { message: `nothing at ${line}` });
    return typeof reply === "function" ? reply(request) : reply.clone();
  };
  const patience = { clock, limitMs };
  const scene = await setUp(answer, { patience, ...overrides }, deny);
  const bodyOf = (line: string) => {
    const index = scene.lines().indexOf(line);
    return JSON.parse(String(scene.requests[index]?.body));
  };
  return { ...scene, clock, bodyOf, count: (line: string) => scene.lines().filter((l) => l === line).length };
}
