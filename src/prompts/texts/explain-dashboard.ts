import type { Prompt } from "../prompt.ts";

export const explainDashboard: Prompt = {
  name: "explain_dashboard",
  title: "Explain a dashboard",
  description:
    "What a dashboard shows, chart by chart, where its numbers come from, and how to use its filters.",
  arguments: [
    {
      name: "dashboard",
      description: "Name, slug or id of the dashboard.",
      required: true,
      completes: "dashboard",
    },
    { name: "audience", description: "For whom, e.g. sales managers; anybody when left out." },
  ],
  goal: "Explain the Superset dashboard {dashboard}.",
  steps: [
    {
      ways: [
        {
          tools: ["superset_dashboard_outline"],
          say: "Read its layout, charts and filters with superset_dashboard_outline.",
        },
        {
          tools: ["superset_dashboard_get_by_id", "superset_dashboard_list"],
          say: 'Read it with superset_dashboard_get_by_id, "fields": ["dashboard_title", "json_metadata", "position_json"]: its filters are in json_metadata under native_filter_configuration, tabs and order in position_json. Without its id or slug, find it first with superset_dashboard_list, filtered by dashboard_title.',
        },
        {
          tools: ["superset_dashboard_get_by_id"],
          say: 'Read it with superset_dashboard_get_by_id, "fields": ["dashboard_title", "json_metadata", "position_json"]: its filters are in json_metadata under native_filter_configuration, tabs and order in position_json.',
        },
      ],
    },
    {
      ways: [
        {
          tools: ["superset_chart_describe"],
          say: "Read each chart in plain terms with superset_chart_describe: type, metrics, dimensions, time, filters.",
        },
        {
          tools: ["superset_dashboard_get_charts"],
          say: 'Read its charts with superset_dashboard_get_charts, "fields": ["id", "slice_name", "form_data"]: form_data has the type, metrics, dimensions and filters of each.',
        },
      ],
    },
    {
      ways: [
        {
          tools: ["superset_dashboard_get_datasets"],
          say: "See with superset_dashboard_get_datasets what the metrics really compute; a metric's name is not its definition.",
        },
      ],
      optional: true,
    },
    {
      ways: [
        {
          tools: ["superset_chart_get_data"],
          say: "Fetch the present numbers of the two or three charts that matter most with superset_chart_get_data; one without a saved query context answers with an error, so go on without it.",
        },
      ],
      optional: true,
    },
    { ways: [{ tools: [], say: "Write for {audience}." }], given: ["audience"] },
  ],
  end: "Begin with what the dashboard answers, in two sentences. Then each chart: what it shows, from which dataset, how its metric is computed, what it leaves out. Then the filters and what they act on. Name contradictions between charts. Tell what you read from what you conclude.",
};
