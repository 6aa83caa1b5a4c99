import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openSession } from "../../lab/seed/rest-session.ts";
import { type LabBrowser, openLabBrowser } from "../browser/lab-browser.ts";
import { type JobRunner, openJobs } from "../jobs/job-runner.ts";

const { baseUrl, version, admin } = inject("superset");
let jobs: JobRunner;
let browser: LabBrowser;
/** Those of the seeded shop. */
let charts: number[];

beforeAll(async () => {
  jobs = await openJobs();
  browser = await openLabBrowser(baseUrl, version, admin);
  const session = await openSession(baseUrl, admin);
  const { result } = (await session.get("/api/v1/chart/?q=(page_size:100)")) as {
    result: { id: number; datasource_name_text: string }[];
  };
  charts = result
    .filter(({ datasource_name_text: name }) => /Sales|orders|customers|products/.test(name))
    .map(({ id }) => id)
    .slice(0, 8);
});
afterAll(async () => {
  await browser.close();
  await jobs.close();
});

/** Every chart of the layout has drawn, in as many places as it stands, in whatever tab. */
async function expectDrawn(dashboard: number, picture: string, wanted: number[]): Promise<void> {
  const { charts: drawn, complaints, errors, drawn: places } = await browser.dashboard(dashboard, picture);
  expect({
    ids: drawn.map(({ id }) => id).sort((a, b) => a - b),
    unfinished: drawn.filter(({ status, alert }) => status !== "rendered" || alert !== null),
    places,
    complaints,
    errors,
  }).toEqual({
    ids: [...wanted].sort((a, b) => a - b),
    unfinished: [],
    places: wanted.length,
    complaints: [],
    errors: [],
  });
}

async function build(title: string, layout: unknown[], filters?: unknown[]): Promise<number> {
  const { id } = await jobs.json<{ id: number }>("superset_dashboard_build", {
    title,
    layout,
    ...(filters && { filters }),
  });
  return id;
}

describe("a dashboard that is built shows all its charts", () => {
  it("from a plain list of charts", async () => {
    await expectDrawn(await build("Draw: list", charts), "dashboard-list", charts);
  });

  it("in rows and columns, with headers, texts and dividers", async () => {
    const [a, b, c, d, e] = charts as [number, number, number, number, number];
    const layout = [
      { header: "Totals" },
      { row: [a, { chart: b, width: 8, height: 40 }] },
      { divider: true },
      { row: [{ column: [{ text: "**Note**" }, c, d], width: 6 }, e] },
    ];
    await expectDrawn(await build("Draw: rows", layout), "dashboard-rows", [a, b, c, d, e]);
  });

  it("in tabs, and tabs in tabs, under a filter", async () => {
    const [a, b, c, d] = charts as [number, number, number, number];
    const layout = [
      {
        tabs: [
          {
            tab: "First",
            content: [
              { row: [a] },
              {
                tabs: [
                  { tab: "Inner", content: [b] },
                  { tab: "Other", content: [c] },
                ],
              },
            ],
          },
          { tab: "Second", content: [{ header: "More" }, d] },
        ],
      },
    ];
    const filters = [{ name: "When", type: "time_range" }];
    await expectDrawn(await build("Draw: tabs", layout, filters), "dashboard-tabs", [a, b, c, d]);
  });

  it("after it was arranged, and in a copy with charts of its own", async () => {
    const [a, b, c, d] = charts as [number, number, number, number];
    const id = await build("Draw: arranged", [{ row: [a, b] }, { tabs: [{ tab: "Details", content: [c] }] }]);
    await jobs.json("superset_dashboard_arrange", {
      dashboard_id: id,
      edits: [
        { do: "add", chart: d, in: "Details" },
        { do: "move", chart: b, in: "Details" },
        { do: "add", header: "Top", above: a },
      ],
    });
    await expectDrawn(id, "dashboard-arranged", [a, b, c, d]);
    const copy = await jobs.json<{ id: number }>("superset_dashboard_duplicate", {
      dashboard_id: id,
      title: "Draw: copy",
    });
    const { result } = (await (
      await openSession(baseUrl, admin)
    ).get(`/api/v1/dashboard/${copy.id}/charts`)) as {
      result: { id: number }[];
    };
    const own = result.map((chart) => chart.id);
    expect(own.filter((chart) => [a, b, c, d].includes(chart))).toEqual([]);
    await expectDrawn(copy.id, "dashboard-copy", own);
  });
});
