import { isRecord } from "../../results/is-record.ts";
import type { Row } from "../steps.ts";

export const ROOT = "ROOT_ID";

/** Where filters can apply, as the layout has it. */
export interface FilterPlaces {
  /** The charts of the layout -> what each is in, from the root down. */
  charts: ReadonlyMap<number, ReadonlySet<string>>;
  /** The ids of its tabs -> their titles. */
  tabs: ReadonlyMap<string, string>;
}

/** To which charts a filter applies: to all, or to those listed, or to those in the tabs, or to those listed in the tabs. */
export interface ScopeTerms {
  charts?: number[];
  /** Ids of tabs. */
  tabs?: string[];
}

/** @param layout what `position_json` holds */
export function filterPlaces(layout: Row): FilterPlaces {
  const charts = new Map<number, Set<string>>();
  const tabs = new Map<string, string>();
  const visit = (id: string, above: readonly string[]): void => {
    const item = layout[id];
    if (!isRecord(item) || above.includes(id)) return;
    const { chartId, text, defaultText } = isRecord(item.meta) ? item.meta : {};
    if (item.type === "TAB") tabs.set(id, String(text || defaultText || id));
    if (item.type === "CHART" && typeof chartId === "number") {
      charts.set(chartId, new Set([...(charts.get(chartId) ?? []), ...above]));
    }
    for (const child of Array.isArray(item.children) ? item.children : [])
      visit(String(child), [...above, id]);
  };
  visit(ROOT, []);
  return { charts, tabs };
}

/** What a filter's `scope` says. */
export function readScope(scope: unknown, { charts }: FilterPlaces): ScopeTerms {
  if (!isRecord(scope) || !Array.isArray(scope.rootPath)) return {};
  const roots = scope.rootPath.map(String);
  if (roots.length === 0) return { charts: [] };
  const within = chartsBelow(roots, charts);
  const excluded = Array.isArray(scope.excluded) ? scope.excluded : [];
  const shown = within.filter((id) => !excluded.includes(id));
  return {
    ...(!roots.includes(ROOT) && { tabs: roots }),
    ...(shown.length < within.length && { charts: shown }),
  };
}

/** The same as Superset keeps it: the scope, and what comes of it with this layout. */
export function writeScope({ charts, tabs }: ScopeTerms, places: FilterPlaces): Row {
  const rootPath = charts?.length === 0 ? [] : (tabs ?? [ROOT]);
  const within = chartsBelow(rootPath, places.charts);
  const chartsInScope = charts ? within.filter((id) => charts.includes(id)) : within;
  const excluded = within.filter((id) => !chartsInScope.includes(id));
  const above = chartsInScope.flatMap((id) => [...(places.charts.get(id) ?? [])]);
  const tabsInScope = [...new Set(above.filter((id) => places.tabs.has(id)))];
  return { scope: { rootPath, excluded }, chartsInScope, tabsInScope };
}

function chartsBelow(roots: readonly string[], charts: FilterPlaces["charts"]): number[] {
  return [...charts].filter(([, above]) => roots.some((root) => above.has(root))).map(([id]) => id);
}
