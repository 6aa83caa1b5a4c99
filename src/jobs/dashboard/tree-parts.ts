import { HEADER_SIZES, type HeaderSize, type Part } from "./part.ts";
import {
  COLUMNS,
  childrenOf,
  DEFAULT_HEIGHT,
  type PositionNode,
  type PositionTree,
  ROOT,
  topOf,
} from "./position-tree.ts";

/** What stands on a dashboard, from its layout. */
export function partsOf(tree: PositionTree): Part[] {
  const top = topOf(tree);
  const parts = top.type === "TABS" ? [partOf(tree, top, COLUMNS)] : partsIn(tree, top, COLUMNS);
  const others = childrenOf(tree, ROOT).filter(({ id }) => id !== top.id);
  return [...parts, ...others.flatMap((other) => partsIn(tree, other, COLUMNS))];
}

function partsIn(tree: PositionTree, { id }: PositionNode, columns: number): Part[] {
  return childrenOf(tree, id).map((child) => partOf(tree, child, columns));
}

/** @param columns the width that what says none has */
function partOf(tree: PositionTree, node: PositionNode, columns: number): Part {
  const { id, type, meta = {} } = node;
  const width = numberOr(meta.width, columns);
  const height = numberOr(meta.height, DEFAULT_HEIGHT);
  switch (type) {
    case "CHART":
      return { kind: "chart", chart: numberOr(meta.chartId, 0), width, height };
    case "MARKDOWN":
      return { kind: "text", text: textOf(meta.code), width, height };
    case "HEADER":
      return { kind: "header", text: textOf(meta.text), size: headerSize(meta.headerSize) };
    case "DIVIDER":
      return { kind: "divider" };
    case "ROW":
      return { kind: "row", parts: partsIn(tree, node, columns) };
    case "COLUMN":
      return { kind: "column", width, parts: partsInColumn(tree, node, width) };
    case "TABS":
      return {
        kind: "tabs",
        tabs: childrenOf(tree, id).map((tab) => ({
          kind: "tab",
          title: tabTitle(tab),
          parts: partsIn(tree, tab, columns),
        })),
      };
    default:
      return { kind: "other", id };
  }
}

/** What stands in a column is as wide as it, whatever it says itself. */
function partsInColumn(tree: PositionTree, node: PositionNode, width: number): Part[] {
  return partsIn(tree, node, width).map((part) => ("height" in part ? { ...part, width } : part));
}

export function tabTitle({ meta = {} }: PositionNode): string {
  return textOf(meta.text) || textOf(meta.defaultText);
}

function headerSize(value: unknown): HeaderSize {
  const word = textOf(value).replace("_HEADER", "").toLowerCase();
  return HEADER_SIZES.find((size) => size === word) ?? "medium";
}

function numberOr(value: unknown, otherwise: number): number {
  return typeof value === "number" ? value : otherwise;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
