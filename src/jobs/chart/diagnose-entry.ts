import type { SearchEntry } from "../../../generated/index.ts";

export const diagnoseEntry: SearchEntry = {
  name: "superset_chart_diagnose",
  title: "Diagnose chart",
  resource: "chart",
  about: "Find out why a chart is broken, empty or wrong, and what mends it.",
  needs: [
    "why is this chart broken",
    "chart shows an error",
    "chart is empty, find out why",
    "no data in the chart although there are rows",
    "chart says no results were returned for this query",
    "what is wrong with this chart",
    "debug a chart that does not load",
    "fix a broken chart",
    "chart stopped working after the dataset changed",
    "which column is missing in the chart",
    "unexpected error in a chart",
    "chart fails with a SQL error, which metric is it",
    "which filter removes all rows of the chart",
    "is the saved query of the chart out of date",
    "check whether a chart still works",
    "troubleshoot visualization",
    "report shows other numbers than the chart",
    "does the chart cut rows off at its limit",
  ],
};
