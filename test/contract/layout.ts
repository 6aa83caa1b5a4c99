const node = (id: string, type: string, children: string[], meta?: Record<string, unknown>) => ({
  [id]: { id, type, children, ...(meta && { meta }) },
});

/** A dashboard's layout (`positions`) with one row of charts. */
export function rowLayout(charts: readonly number[]): Record<string, unknown> {
  return {
    DASHBOARD_VERSION_KEY: "v2",
    ...node("ROOT_ID", "ROOT", ["GRID_ID"]),
    ...node("GRID_ID", "GRID", ["ROW-1"]),
    ...row("ROW-1", charts),
  };
}

/** A layout with tabs, the id of each made of its name: `TAB-First`. */
export function tabLayout(tabs: Readonly<Record<string, readonly number[]>>): Record<string, unknown> {
  const names = Object.keys(tabs);
  return {
    DASHBOARD_VERSION_KEY: "v2",
    ...node("ROOT_ID", "ROOT", ["TABS-1"]),
    ...node("GRID_ID", "GRID", []),
    ...node(
      "TABS-1",
      "TABS",
      names.map((name) => `TAB-${name}`),
    ),
    ...Object.assign(
      {},
      ...names.map((name) => ({
        ...node(`TAB-${name}`, "TAB", [`ROW-${name}`], { text: name }),
        ...row(`ROW-${name}`, tabs[name] ?? []),
      })),
    ),
  };
}

function row(id: string, charts: readonly number[]): Record<string, unknown> {
  const boxes = charts.map((chartId) =>
    node(`CHART-${chartId}`, "CHART", [], { chartId, width: 4, height: 50 }),
  );
  return Object.assign(
    node(
      id,
      "ROW",
      charts.map((chart) => `CHART-${chart}`),
    ),
    ...boxes,
  );
}
