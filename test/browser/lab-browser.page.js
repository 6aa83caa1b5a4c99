// Added to every page of a lab's Superset; lab-browser.ts calls it. Whether a chart has drawn is what the page's own store says of it.
(() => {
  const store = () => {
    const root = document.querySelector("#app");
    const key =
      root && Object.keys(root).find((name) => /^(__reactContainer|_reactRootContainer)/.test(name));
    if (!key) return undefined;
    const left = [root[key]._internalRoot?.current ?? root[key]];
    while (left.length > 0) {
      const node = left.pop();
      if (node?.memoizedProps?.store?.getState) return node.memoizedProps.store;
      if (node) left.push(node.sibling, node.child);
    }
    return undefined;
  };
  const state = () => store()?.getState();
  const isVisible = (element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1;
  };
  const GRAPHICS = "canvas, svg, table, img";
  /** It holds something to look at: a graphic, or words. */
  const isDrawn = (holder) =>
    holder.innerText.trim() !== "" || [...holder.querySelectorAll(GRAPHICS)].some(isVisible);
  const holders = () => [...document.querySelectorAll(".slice_container")];
  /** Charts that a dashboard has a visible frame for, drawn or not. */
  const framed = () =>
    [...document.querySelectorAll("[data-test-chart-id]")]
      .filter(isVisible)
      .map((frame) => frame.dataset.testChartId);
  const frameOf = (holder) => holder.closest("[data-test-chart-id]")?.dataset.testChartId;
  const statuses = () =>
    Object.values(state()?.charts ?? {}).filter(({ chartStatus }) => chartStatus !== null);
  const COMPLAINTS =
    "[role=alert], .ant-alert-error, .ant5-alert-error, .error-boundary, .missing-chart-container, [data-test=error-message], .empty-text";

  const charts = () =>
    Object.values(state()?.charts ?? {}).map(({ id, chartStatus, chartAlert, queriesResponse }) => ({
      id,
      status: chartStatus,
      alert: chartAlert ?? null,
      rows: (queriesResponse ?? []).map((query) => query?.rowcount ?? query?.data?.length ?? null),
    }));

  window.lab = {
    isDone: () => {
      const ended = ["rendered", "failed", "stopped"];
      const shown = holders().filter(isVisible);
      // On a dashboard those in hidden tabs wait, some of them as loading.
      const awaited = framed().length > 0 ? framed() : statuses().map(({ id }) => id);
      return (
        awaited.length > 0 &&
        shown.length > 0 &&
        awaited.every((id) => ended.includes(state().charts[id]?.chartStatus)) &&
        shown.every((holder) => !holder.querySelector(".loading") && isDrawn(holder)) &&
        ![...document.querySelectorAll("[data-test=loading-indicator]")].some(isVisible)
      );
    },
    /**
     * Charts that the page asks data for and what became of each, places that hold something that is drawn, by chart on a
     * dashboard, and complaints that can be read.
     */
    shown: () => ({
      charts: charts(),
      drawn: holders()
        .filter((holder) => isVisible(holder) && isDrawn(holder))
        .map((holder, place) => frameOf(holder) ?? `place ${place}`),
      complaints: [...document.querySelectorAll(COMPLAINTS)]
        .filter(
          (element) =>
            isVisible(element) &&
            element.closest(
              ".slice_container, .chart-container, [data-test=chart-container], .dashboard-component-chart-holder, .missing-chart-container",
            ),
        )
        .map((element) => element.innerText.trim().split("\n").slice(0, 3).join(" "))
        .filter((text) => text !== ""),
    }),
  };
})();
