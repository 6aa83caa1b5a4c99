import type { Prompt } from "../prompt.ts";

export const exploreDataset: Prompt = {
  name: "explore_dataset",
  title: "Explore a dataset",
  description: "What a dataset holds, how good its data are, and what can be asked of it.",
  arguments: [
    { name: "dataset", description: "Name or id of the dataset.", required: true, completes: "dataset" },
    { name: "question", description: "What you want to know; an overview when left out." },
    { name: "column", description: "Column to look at closely.", completes: "column" },
    {
      name: "filter_column",
      description: "Look only at rows with a certain value in this column; takes filter_value too.",
      completes: "filter_column",
    },
    { name: "filter_value", description: "That value." },
  ],
  goal: "Explore the Superset dataset {dataset}.",
  steps: [
    {
      ways: [
        {
          tools: ["superset_dataset_get_by_id", "superset_dataset_list"],
          say: "Read it with superset_dataset_get_by_id: columns with types, metrics with expressions, main time column, the SQL of a virtual one. Without its id, find it first with superset_dataset_list, filtered by table_name.",
        },
        {
          tools: ["superset_dataset_get_by_id"],
          say: "Read it with superset_dataset_get_by_id: columns with types, metrics with expressions, main time column, the SQL of a virtual one.",
        },
      ],
    },
    {
      ways: [
        {
          tools: ["superset_chart_query_data"],
          say: 'Measure with superset_chart_query_data, datasource {"id": ID, "type": "table"}, row_limit 20: number of rows, first and last time, the most frequent values of telling text columns, least, mean and greatest of telling numbers, share of empty values. Aggregate; do not fetch rows to count them.',
        },
        {
          tools: ["superset_sqllab_execute_query"],
          say: "Measure with superset_sqllab_execute_query on the dataset's database, queryLimit 20: number of rows, first and last time, the most frequent values of telling text columns, least, mean and greatest of telling numbers, share of empty values. Aggregate; do not fetch rows to count them.",
        },
      ],
    },
    {
      ways: [{ tools: [], say: "Take only rows where {filter_column} is {filter_value}, in every query." }],
      given: ["filter_column", "filter_value"],
    },
    {
      ways: [
        { tools: [], say: "Look closely at the column {column}: distinct values, empty ones, outliers." },
      ],
      given: ["column"],
    },
    { ways: [{ tools: [], say: "Answer this in particular: {question}" }], given: ["question"] },
  ],
  end: "Say in short what one row stands for, which columns matter, what the data cover, what is odd or missing, and three questions worth asking next. Give a number only where a query gave it, and say what you have not looked at.",
};
