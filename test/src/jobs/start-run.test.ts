import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ArgumentError,
  NetworkError,
  PolicyError,
  SupersetError,
  TimeoutError,
  type ToolError,
} from "../../../src/errors/errors.ts";
import { supersetError } from "../../../src/errors/superset-error.ts";
import { UNKNOWN_OUTCOME } from "../../../src/http/fault.ts";
import { type RunOptions, startRun } from "../../../src/jobs/start-run.ts";
import type { Row } from "../../../src/jobs/steps.ts";
import type { Undo } from "../../../src/jobs/undo.ts";

type Where = "before" | "after";

/** A Superset that holds charts and dashboards, and a network to it that fails when it is told to. */
function world(fault: (exchange: number, tool: string) => Where | ToolError | undefined = () => undefined) {
  const things = new Map<number, Row>([[1, { slice_name: "old", params: "{}" }]]);
  let next = 2;
  let exchanges = 0;
  const act = (tool: string, args: Row): unknown => {
    const id = (args.chart_id ?? args.dashboard_id) as number;
    if (tool.endsWith("_list")) {
      const [filter] = (args.filters ?? []) as { col: string; value: unknown }[];
      const ids = [...things]
        .filter(([, thing]) => !filter || thing[filter.col] === filter.value)
        .map(([key]) => key);
      return { result: ids.sort((a, b) => b - a).map((key) => ({ id: key })) };
    }
    if (tool.endsWith("_create")) {
      things.set(next, { ...args });
      return { id: next++ };
    }
    if (tool.endsWith("_delete")) things.delete(id);
    if (tool.endsWith("_update")) {
      const { chart_id, dashboard_id, ...changes } = args;
      things.set(id, { ...things.get(id), ...changes });
    }
    return {};
  };
  const lost = (tool: string) =>
    new NetworkError(`Cannot reach Superset.${/_list$/.test(tool) ? "" : ` ${UNKNOWN_OUTCOME}`}`);
  const secrets = new Map<string, string>();
  const call = async (tool: string, args: Row) => {
    const wrong = fault(++exchanges, tool);
    if (typeof wrong === "object") throw wrong;
    if (wrong === "before") throw lost(tool);
    const answer = act(tool, args);
    if (wrong === "after") throw lost(tool);
    return answer;
  };
  const options: RunOptions = {
    isDry: false,
    call,
    callBack: call,
    has: () => true,
    progress: () => {},
    clock: { now: () => 0, sleep: async () => {} },
    folders: [],
    outputDir: "",
    keepSecret: async (name, text) => {
      secrets.set(name, text);
      return name;
    },
    dropSecret: async (path) => void secrets.delete(path),
    chartTypes: async () => ({}),
    secretFrom: async () => "",
    target: async () => async () => ({}),
    account: "admin",
  };
  return { things, secrets, run: startRun(options), options };
}

/** A job of two charts, a dashboard, and a change of what was there. */
async function job({ steps }: ReturnType<typeof world>["run"]): Promise<void> {
  await steps.create("chart", { slice_name: "first" });
  await steps.create("chart", { slice_name: "second" });
  await steps.create("dashboard", { dashboard_title: "board" });
  await steps.change("chart", 1, { slice_name: "new" }, { slice_name: "old" });
  await steps.read("superset_chart_list");
}

async function outcome({ run }: ReturnType<typeof world>): Promise<string | undefined> {
  try {
    await job(run);
    return undefined;
  } catch (error) {
    return run.fail(error).catch((failure: Error) => failure.message);
  }
}

const POST = { method: "POST", path: "/api/v1/dashboard/", effect: "create" };
const before = new Map([[1, { slice_name: "old", params: "{}" }]]);

describe("a job whose step fails", () => {
  it.each(["before", "after"] as const)(
    "leaves everything as it was, or has succeeded, wherever the network was cut for a moment: %s",
    async (where) => {
      for (let at = 1; at <= 8; at++) {
        const place = world((exchange) => (exchange === at ? where : undefined));
        const said = await outcome(place);
        if (said === undefined)
          expect([...place.things.values()].at(-1)).toEqual({ dashboard_title: "board" });
        else expect({ at, things: place.things }).toEqual({ at, things: before });
      }
    },
  );

  it("goes on when what was lost was the answer alone", async () => {
    const place = world((_, tool) => (tool === "superset_dashboard_create" ? "after" : undefined));
    expect(await outcome(place)).toBeUndefined();
    expect(place.things.size).toBe(4);
  });

  it("names each thing it could not take back, with its id and why", async () => {
    const forbidden = new PolicyError("Deletes are switched off.");
    const place = world((_, tool) => {
      if (tool === "superset_chart_delete") return forbidden;
      return tool === "superset_dashboard_create" ? new ArgumentError("No such role.") : undefined;
    });
    expect(await outcome(place)).toBe(
      'No such role. Not undone, and still there as this job left it: chart 3 "second" (Deletes are switched off); chart 2 "first" (Deletes are switched off).',
    );
  });

  it("says by name what it does not know of", async () => {
    let isDown = false;
    const place = world((_, tool) => {
      isDown ||= tool === "superset_dashboard_create";
      return isDown ? "after" : undefined;
    });
    const said = await outcome(place);
    expect(said).toContain(
      'dashboard "board" (whether it was made is not known: look for it by its name, also later)',
    );
    expect(said).toContain('chart 3 "second" (Cannot reach Superset.');
  });

  it("takes back a change that may have been made, in Superset's own failure too", async () => {
    const broken = new SupersetError("500 from PUT: Fatal error.", 500, "PUT");
    let isBroken = true;
    const place = world((_, tool) => {
      if (tool !== "superset_chart_update" || !isBroken) return undefined;
      isBroken = false;
      return broken;
    });
    expect(await outcome(place)).toMatch(
      /Fatal error\. Undone: the change of chart 1, dashboard 4 "board", /,
    );
    expect(place.things).toEqual(before);
  });

  it.each([
    ["our own time is over", new TimeoutError(`No answer within 60 s. ${UNKNOWN_OUTCOME}`), true],
    ["the call is cancelled", new NetworkError(`The call was cancelled. ${UNKNOWN_OUTCOME}`), true],
    ["a proxy gives up", supersetError(POST, 504, "Gateway Time-out"), true],
    ["Superset fails", supersetError(POST, 500, "Fatal error"), false],
    ["nothing was sent", new NetworkError("Cannot reach Superset: nothing listens there."), false],
  ])("when %s, what is not there yet may still come, or not", async (_, error, isOpen) => {
    const place = world((_, tool) => (tool === "superset_dashboard_create" ? error : undefined));
    const said = await outcome(place);
    expect(said).toContain('Undone: chart 3 "second", chart 2 "first".');
    expect(said?.includes(UNKNOWN_OUTCOME)).toBe(isOpen);
    expect(said?.includes('dashboard "board" (whether it was made is not known')).toBe(isOpen);
    expect(place.things).toEqual(before);
  });

  it("says that nothing was changed where nothing was", async () => {
    const place = world((exchange) => (exchange === 1 ? new PolicyError("Not allowed.") : undefined));
    expect(await outcome(place)).toBe("Not allowed. Nothing was changed.");
  });

  it("whatever fails and whatever cannot be undone, what differs afterwards is named", async () => {
    const faults = fc.array(fc.constantFrom<(Where | undefined)[]>(undefined, undefined, "before", "after"), {
      minLength: 30,
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(faults, async (plan) => {
        const place = world((exchange) => plan[exchange - 1] as Where | undefined);
        const said = await outcome(place);
        if (said === undefined) return;
        for (const [id, thing] of place.things) {
          if (id === 1 && thing.slice_name === "old") continue;
          const name = JSON.stringify(thing.slice_name ?? thing.dashboard_title);
          expect(said).toMatch(
            new RegExp(id === 1 ? "the change of chart 1" : `(chart|dashboard) (${id} )?${name}`),
          );
        }
      }),
    );
  });
});

describe("a secret", () => {
  const use = async (place: ReturnType<typeof world>, undo: Undo) => {
    const { steps, fail } = place.run;
    try {
      await steps.keepSecret("password.txt", "p");
      await steps.write("superset_chart_update", { chart_id: 1, slice_name: "new" }, undo);
      return "";
    } catch (error) {
      return fail(error).catch((failure: Error) => failure.message);
    }
  };
  const what = () => "the new password";

  it("goes with what it was for, and stays with what stays", async () => {
    const works = world();
    expect(await use(works, { what })).toBe("");
    expect([...works.secrets.values()]).toEqual(["p"]);
    const refused = world(() => new PolicyError("Not allowed."));
    expect(await use(refused, { what })).toBe("Not allowed. Nothing was changed.");
    expect(refused.secrets.size).toBe(0);
  });

  it("stays, and is said to, where what it is for may have been made", async () => {
    const place = world(() => "after");
    expect(await use(place, { what })).toMatch(
      /the new password \(whether it was made is not known: .+\)\. The secret is in password\.txt\.$/,
    );
    expect(place.secrets.size).toBe(1);
  });

  it("is not kept in a dry run", async () => {
    const { options, secrets } = world();
    const { steps } = startRun({ ...options, isDry: true });
    await steps.keepSecret("password.txt", "p");
    expect(secrets.size).toBe(0);
  });
});

describe("a list", () => {
  const MOVED = "The list changed meanwhile: 1 rows may be missing. Call again.";

  it.each([
    ["whole", { count: 1 }, []],
    ["longer than what is read", { count: 12 }, ["Only 1 of 12 rows of superset_chart_list were read."]],
    ["changed meanwhile", { count: 2, note: MOVED }, [MOVED]],
  ])("says once what is missing of it: %s", async (_, more, said) => {
    const { options } = world();
    const call = async () => ({ result: [{ id: 1 }], ...more });
    const { steps, notes } = startRun({ ...options, call });
    await steps.rows("superset_chart_list");
    expect(await steps.rows("superset_chart_list")).toEqual([{ id: 1 }]);
    expect(notes).toEqual(said);
  });
});

describe("a dry run", () => {
  it("changes nothing, and says which number comes from where", async () => {
    const { options, things } = world();
    const asked: [string, Row][] = [];
    const call = async (tool: string, args: Row) => {
      asked.push([tool, args]);
      return { dry_run: true, body: args };
    };
    const run = startRun({ ...options, isDry: true, call });
    const chart = await run.steps.create("chart", { slice_name: "first" });
    await run.steps.create("dashboard", {
      position_json: JSON.stringify({ chartId: chart }),
      charts: [chart, 7],
    });
    expect(asked.map(([tool, { dry_run }]) => [tool, dry_run])).toEqual([
      ["superset_chart_create", true],
      ["superset_dashboard_create", true],
    ]);
    expect(run.requests()[1]).toMatchObject({
      body: { position_json: '{"chartId":(id from request 1)}', charts: ["(id from request 1)", 7] },
    });
    expect(things).toEqual(before);
  });
});
