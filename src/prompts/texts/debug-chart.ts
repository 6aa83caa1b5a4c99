import type { Prompt } from "../prompt.ts";

export const debugChart: Prompt = {
  name: "debug_chart",
  title: "Debug a chart",
  description: "Why a chart fails, is empty or shows wrong numbers, and how to put it right.",
  arguments: [
    { name: "chart", description: "Name or id of the chart.", required: true, completes: "chart" },
    { name: "symptom", description: "What is wrong with it: the error's text, or what was expected." },
  ],
  goal: "Find out what is wrong with the Superset chart {chart}.",
  steps: [
    { ways: [{ tools: [], say: "What was reported: {symptom}" }], given: ["symptom"] },
    {
      ways: [
        {
          tools: ["superset_chart_diagnose"],
          say: "Have it run and looked at with superset_chart_diagnose, which names the cause and the cure of most faults.",
        },
      ],
      optional: true,
    },
    {
      ways: [
        {
          tools: ["superset_chart_describe"],
          say: "Read it in plain terms with superset_chart_describe.",
        },
        {
          tools: ["superset_chart_get_by_id", "superset_chart_list"],
          say: 'Read it with superset_chart_get_by_id, "fields": ["slice_name", "viz_type", "params", "query_context"]; datasource 4__table in params is the dataset 4. Without its id, find it first with superset_chart_list, filtered by slice_name.',
        },
        {
          tools: ["superset_chart_get_by_id"],
          say: 'Read it with superset_chart_get_by_id, "fields": ["slice_name", "viz_type", "params", "query_context"]; datasource 4__table in params is the dataset 4.',
        },
      ],
    },
    {
      ways: [
        {
          tools: ["superset_dataset_get_by_id"],
          say: "Read its dataset with superset_dataset_get_by_id; check that every column and metric of the chart is there, of a fitting type, and that time range and filters leave rows.",
        },
      ],
    },
    {
      ways: [
        {
          tools: ["superset_chart_get_data", "superset_chart_query_data"],
          say: "Run it as it is with superset_chart_get_data. Without a saved query context that fails: build its query from params and run it with superset_chart_query_data. Take away filters, then metrics, one at a time, until it works.",
        },
        {
          tools: ["superset_chart_get_data"],
          say: "Run it as it is with superset_chart_get_data; without a saved query context that fails.",
        },
        {
          tools: ["superset_chart_query_data"],
          say: "Build its query from params and run it with superset_chart_query_data. Take away filters, then metrics, one at a time, until it works.",
        },
      ],
      optional: true,
    },
    {
      ways: [
        {
          tools: ["superset_sqllab_execute_query"],
          say: "Check a doubtful number or expression with superset_sqllab_execute_query on the dataset's database, queryLimit 20.",
        },
      ],
      optional: true,
    },
    {
      ways: [
        {
          tools: ["superset_chart_change"],
          say: "Propose the smallest change that puts it right. Only when the user agrees, make it with superset_chart_change, which leaves alone what it is not told. Then run the chart again.",
        },
        {
          tools: ["superset_chart_update"],
          say: "Propose the smallest change that puts it right. Only when the user agrees, make it with superset_chart_update: params replaces the old ones as a whole. Then run the chart again.",
        },
        { tools: [], say: "Charts cannot be changed here: describe the change for somebody who can." },
      ],
    },
  ],
  end: "Say the cause, the evidence for it, and the change. If more than one cause is possible, say what would tell them apart.",
};
