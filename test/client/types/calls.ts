/** Compiled against the packed declarations: every line that is marked must be an error, and no other may be. */
import { type CallAnswer, createSuperset, type Superset, type SupersetOptions } from "superset-mcp";
import type { components, paths } from "superset-mcp/6.1.0";

const superset = await createSuperset({ baseUrl: "https://superset.example.com", username: undefined });

export const chart: Superset["chart"] = superset.chart;
export const options: SupersetOptions = { tokenless: true } as SupersetOptions;

// @ts-expect-error an option that there is not
await createSuperset({ basUrl: "https://superset.example.com" });
// @ts-expect-error an option of another type
await createSuperset({ timeout: "60" });
// @ts-expect-error a version that there is not
await createSuperset({ version: "6.3.0" });

const list = await superset.chart.list({ params: { query: { q: { page_size: 5 } } } });
export const count: number | undefined = list.data?.count;
export const row: components["schemas"]["ChartRestApi.get_list"] | undefined = list.data?.result?.[0];
if (list.error === undefined) {
  export_(list.data.result);
  // @ts-expect-error a field that the answer has not
  export_(list.data.results);
} else export_(list.error.message);

// @ts-expect-error a member of q that there is not
await superset.chart.list({ params: { query: { q: { pagesize: 5 } } } });
// @ts-expect-error a member of q of another type
await superset.chart.list({ params: { query: { q: { page_size: "5" } } } });
// @ts-expect-error q as text
await superset.chart.list({ params: { query: { q: "(page_size:5)" } } });
// @ts-expect-error a parameter that there is not
await superset.chart.list({ params: { query: { page_size: 5 } } });
// @ts-expect-error a query where none is taken
await superset.menu.get({ params: { query: { page_size: 5 } } });
// @ts-expect-error a part of a call that there is not
await superset.chart.list({ param: {} });
// @ts-expect-error a resource that there is not
superset.charts;
// @ts-expect-error an action that there is not
superset.chart.lst;
// @ts-expect-error nothing, where a path is wanted
await superset.chart.delete();
// @ts-expect-error nothing, where a list of ids is wanted
await superset.chart.bulkDelete();
// @ts-expect-error a path parameter by another name
await superset.chart.delete({ params: { path: { id: 1 } } });
await superset.chart.delete({ params: { path: { pk: 1 } } });
// @ts-expect-error a body without what must be in it
await superset.chart.create({ body: { slice_name: "New" } });
// @ts-expect-error a body where none is taken
await superset.chart.list({ body: {} });
await superset.annotationLayer.list();

// Files
const ids = { params: { query: { q: [1] } } };
const zip = await superset.chart.export(ids);
export const blob: Blob | undefined = zip.data;
const stream = await superset.chart.export({ ...ids, parseAs: "stream" });
export const body: ReadableStream<Uint8Array> | null | undefined = stream.data;
const buffer = await superset.chart.export({ ...ids, parseAs: "arrayBuffer" });
export const bytes: ArrayBuffer | undefined = buffer.data;
// @ts-expect-error a way to read that there is not
await superset.chart.export({ ...ids, parseAs: "zip" });
await superset.chart.import({ body: { formData: new File([], "charts.zip"), overwrite: true } });
// @ts-expect-error a field of the form that there is not
await superset.chart.import({ body: { file: new File([], "charts.zip") } });
// @ts-expect-error a file where a switch is wanted
await superset.chart.import({ body: { overwrite: new File([], "charts.zip") } });

// Versions
const older = await createSuperset({ version: "5.0.0" });
await older.chart.list();
// @ts-expect-error themes came with 6.0
older.theme;
await superset.theme.list();

// By path
const byPath = await superset.api.GET("/api/v1/chart/", { params: { query: { q: { page: 0 } } } });
export const same: CallAnswer<paths["/api/v1/chart/"]["get"]>["data"] = byPath.data;
// @ts-expect-error a path that there is not
await superset.api.GET("/api/v1/charts/");

// @ts-expect-error nobody but the session has a refresh token: renew() is for that
superset.auth.refreshToken;

const { username, expiresAt } = await superset.session();
await superset.renew();
export const who: [string, Date | undefined] = [username, expiresAt];

declare function export_(value: unknown): void;
