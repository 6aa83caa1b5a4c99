import yaml, { type Document } from "yaml";
import { isRecord } from "../../results/is-record.ts";
import { readYaml } from "./read-yaml.ts";

/**
 * Superset knows the charts of a layout by UUID, which a layout made over its API may lack. An export of such a dashboard shows each
 * chart a second time, in rows at the end, and an import loses the first. Here the charts get their UUIDs, and the rows go.
 */
export function mendLayouts(files: ReadonlyMap<string, string>): Map<string, string> {
  return new Map(
    [...files].map(([path, text]) => [
      path,
      path.startsWith("dashboards/") && !hasAllUuids(text) ? mendLayout(text, path) : text,
    ]),
  );
}

function hasAllUuids(text: string): boolean {
  const charts = text.match(/^ +chartId: /gm) ?? [];
  const uuids = text.match(/^ {6}uuid: /gm) ?? [];
  return charts.length === uuids.length;
}

function mendLayout(text: string, path: string): string {
  const { position } = readYaml(text, path);
  const charts = Object.entries(Object(position)).flatMap(([id, node]) =>
    isRecord(node) && isRecord(node.meta) && node.meta.chartId !== undefined
      ? [{ id, chart: String(node.meta.chartId), uuid: node.meta.uuid as string | undefined }]
      : [],
  );
  const document = editable(text);
  for (const { id, chart } of charts.filter(({ uuid }) => uuid === undefined)) {
    const known = charts.find((other) => other.chart === chart && other.uuid !== undefined);
    if (!known) continue;
    document.setIn(["position", id, "meta", "uuid"], known.uuid);
    takeOut(document, known.id);
  }
  return written(document);
}

/** Take a node of a layout out, and those that held nothing else. */
function takeOut(document: Document, id: string): void {
  document.deleteIn(["position", id]);
  const nodes = Object.entries(Object((document.toJS() as { position: unknown }).position));
  for (const [holder, node] of nodes) {
    const children: unknown[] = Object(node).children ?? [];
    const place = children.indexOf(id);
    if (place < 0) continue;
    document.deleteIn(["position", holder, "children", place]);
    if (children.length === 1) takeOut(document, holder);
  }
}

/** A text to change in places: whatever is not touched stays as it is written, to the last digit. */
export function editable(text: string): Document {
  return yaml.parseDocument(text, { schema: "failsafe" });
}

export function written(document: Document): string {
  return document.toString({ lineWidth: 0 });
}
