import type { Prompt } from "../prompt.ts";

export const writeSql: Prompt = {
  name: "write_sql",
  title: "Write SQL for a question",
  description: "SQL that answers a question, on tables as they are, and tried where that is allowed.",
  arguments: [
    { name: "question", description: "The question in plain words.", required: true },
    { name: "database", description: "Name or id of the database.", required: true, completes: "database" },
    { name: "schema", description: "Schema to look in.", completes: "schema" },
    { name: "table", description: "Table to begin with.", completes: "table" },
    { name: "column", description: "Column of it that the answer is about.", completes: "table_column" },
  ],
  goal: "Write SQL on the Superset database {database} that answers: {question}",
  steps: [
    {
      ways: [
        {
          tools: ["superset_database_list"],
          say: "Find the database's id and backend with superset_database_list; the backend decides the dialect.",
        },
        {
          tools: ["superset_dataset_list"],
          say: 'Find the database by a dataset of it with superset_dataset_list, "columns": ["database.database_name", "database.id"].',
        },
      ],
    },
    {
      ways: [
        {
          tools: ["superset_database_get_tables", "superset_database_schemas"],
          say: "List the tables with superset_database_get_tables, the schemas with superset_database_schemas.",
        },
        {
          tools: ["superset_database_get_tables"],
          say: "List the tables with superset_database_get_tables.",
        },
      ],
    },
    { ways: [{ tools: [], say: "Look in the schema {schema}." }], given: ["schema"] },
    { ways: [{ tools: [], say: "Begin with the table {table}." }], given: ["table"] },
    { ways: [{ tools: [], say: "It is about the column {column}." }], given: ["column"] },
    {
      ways: [
        {
          tools: ["superset_database_get_table_metadata"],
          say: "Read the columns and keys of each table that you use with superset_database_get_table_metadata, before you write. Never guess a name.",
        },
      ],
    },
    {
      ways: [
        {
          tools: ["superset_dataset_list", "superset_dataset_get_by_id"],
          say: "See whether a dataset on those tables defines the terms of the question: superset_dataset_list, then superset_dataset_get_by_id; take over its metrics' expressions.",
        },
      ],
      optional: true,
    },
    {
      ways: [
        {
          tools: ["superset_sqllab_execute_query"],
          say: "Try it with superset_sqllab_execute_query, queryLimit 20. Only SELECT. Check the result by a second, simpler query: a total, a count, one known case.",
        },
        {
          tools: ["superset_database_validate_sql"],
          say: "SQL cannot be run here: check its syntax with superset_database_validate_sql, and say that it has not been run.",
        },
        { tools: [], say: "SQL cannot be run here: say that it has not been run." },
      ],
    },
  ],
  end: "Give the SQL, its first rows if it ran, and one line for each assumption about what the question means.",
};
