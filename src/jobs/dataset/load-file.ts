import { ArgumentError } from "../../errors/errors.ts";
import { parseExactly } from "../../results/exact-numbers.ts";
import type { RunJob } from "../job.ts";
import type { Row, Steps } from "../steps.ts";
import { type FileFacts, type FileType, inspectFile } from "./inspect-file.ts";
import type { SaidOfText } from "./inspect-text.ts";
import { type Dataset, readDataset } from "./read-dataset.ts";

/** Loads a local file into a table with its dataset: `{id, table, columns: {"total": ["FLOAT", 1.5, 2]}, read_as}`. */
export const loadFile: RunJob = async (args, steps) => {
  const facts = await inspectFile(args.file, steps.folders, args as SaidOfText);
  requireFitting(args, facts);
  const database = await readDatabase(steps, Number(args.database));
  const target: Place = {
    database: Number(database.id),
    table: String(args.table),
    schema: schemaOf(database, args.schema as string | undefined),
  };
  await allowUploads(steps, database, args.allow_uploads === true);
  const before = await findDataset(steps, target);
  await upload(steps, args, facts, target, before);
  if (steps.isDry) return {};
  const id = await findDataset(steps, target);
  const described = id === undefined ? {} : { id, ...(await describe(steps, id)) };
  return { table: target.table, ...described, ...readAs(facts) };
};

/** What is said of files of one kind only. */
const SAID_OF: Readonly<Record<string, readonly [FileType, string]>> = {
  sheet: ["excel", "Excel files"],
  delimiter: ["csv", "separated values"],
  decimal: ["csv", "separated values"],
};

function requireFitting(args: Row, { type, name }: FileFacts): void {
  for (const [argument, [only, kind]] of Object.entries(SAID_OF)) {
    if (args[argument] === undefined || type === only) continue;
    throw new ArgumentError(`"${argument}" is for ${kind} only, and ${name} is none of them. Leave it out.`);
  }
}

interface Place {
  database: number;
  table: string;
  schema: string | undefined;
}

async function readDatabase({ rows }: Steps, id: number): Promise<Row> {
  const columns = ["id", "database_name", "allow_file_upload", "extra"];
  const all = await rows("superset_database_list", { columns });
  const found = all.find((row) => row.id === id);
  if (!found) throw new ArgumentError(`There is no database ${id} that this account may see.`);
  return found;
}

/** Superset takes files only into the schemas that the database names, where it names any. */
function schemaOf({ extra, database_name: name }: Row, given: string | undefined): string | undefined {
  const settings = Object(typeof extra === "string" ? parseExactly(extra) : {}) as Row;
  const { schemas_allowed_for_file_upload: allowed } = settings;
  if (!Array.isArray(allowed) || allowed.length === 0) return given;
  if (given === undefined && allowed.length === 1) return String(allowed[0]);
  if (allowed.includes(given)) return given;
  throw new ArgumentError(
    `Files may be loaded only into these schemas of database ${JSON.stringify(name)}: ${allowed.join(", ")}. Give one of them as "schema".`,
  );
}

async function allowUploads(steps: Steps, database: Row, isAsked: boolean): Promise<void> {
  const { id, database_name: name, allow_file_upload: isAllowed } = database;
  if (isAllowed === true) return;
  const called = `database ${JSON.stringify(name)} (${id})`;
  const tool = "superset_database_update";
  if (!isAsked)
    throw new ArgumentError(
      `Uploads are switched off for ${called}. "allow_uploads": true switches them on.`,
    );
  if (!steps.has(tool))
    throw new ArgumentError(
      `Uploads are switched off for ${called}, and this server's configuration does not allow ${tool}, which would switch them on.`,
    );
  await steps.write(
    tool,
    { database_id: id, allow_file_upload: true },
    {
      what: () => `uploads into ${called}`,
      back: () => [tool, { database_id: id, allow_file_upload: false }],
    },
  );
  steps.note(`Uploads are now switched on for ${called}.`);
}

/** The dataset of the table, which an upload makes where there is none. */
async function findDataset(
  { rows }: Pick<Steps, "rows">,
  { database, table, schema }: Place,
  order: Row = {},
): Promise<number | undefined> {
  const filters = [
    { col: "table_name", opr: "sw", value: table },
    { col: "database", opr: "rel_o_m", value: database },
  ];
  const found = await rows("superset_dataset_list", {
    columns: ["id", "schema", "table_name"],
    filters,
    ...order,
  });
  const inSchema = found.filter((one) => schema === undefined || one.schema === schema);
  // Some databases have names in one case only.
  const row =
    inSchema.find(({ table_name: name }) => name === table) ??
    inSchema.find(({ table_name: name }) => String(name).toLowerCase() === table.toLowerCase());
  return row && Number(row.id);
}

async function upload(
  steps: Steps,
  args: Row,
  facts: FileFacts,
  target: Place,
  before: number | undefined,
): Promise<void> {
  const isOne = steps.has("superset_database_upload");
  const tool = isOne ? "superset_database_upload" : `superset_database_${facts.type}_upload`;
  const called = JSON.stringify(target.table);
  const table = `table ${called} with what ${facts.name} has brought into it`;
  await steps.write(
    tool,
    {
      database_id: target.database,
      file: facts.instead ?? args.file,
      table_name: target.table,
      already_exists: args.if_exists ?? "fail",
      ...(target.schema !== undefined && { schema: target.schema }),
      ...(isOne && { type: facts.type }),
      ...optionsOf(args, facts),
    },
    {
      what: (answer) => {
        if (before !== undefined) return table;
        return answer === undefined ? `${table}, and its dataset` : `the dataset of ${called}`;
      },
      ...(before === undefined && {
        // A request of its own, since the very same one may just have failed.
        back: async () => {
          const made = await findDataset(steps, target, { order_column: "table_name" });
          return ["superset_dataset_delete", { dataset_id: made ?? 0 }] as const;
        },
        // Its dataset comes and goes with an upload that succeeded.
        look: () => findDataset(steps, target),
        stays: `${table} (no tool drops a table)`,
      }),
    },
  );
}

function optionsOf({ sheet }: Row, { type, text }: FileFacts): Row {
  if (type === "excel") return sheet === undefined ? {} : { sheet_name: sheet };
  if (!text) return {};
  const { delimiter, dates, dayFirst, texts, decimal } = text;
  return {
    delimiter,
    ...(dates.length > 0 && { column_dates: dates }),
    ...(dayFirst && { day_first: true }),
    ...(decimal === "," && { decimal_character: decimal }),
    ...(texts.length > 0 && { column_data_types: Object.fromEntries(texts.map((name) => [name, "str"])) }),
  };
}

const FIRST_ROWS = 2;

/** Each column with its type and its first values, as they have come out. */
async function describe(steps: Steps, id: number): Promise<object> {
  const { columns, main_dttm_col: time }: Dataset = await readDataset(steps, id);
  const names = columns.map(({ column_name }) => column_name);
  const answer = (await steps.read("superset_chart_query_data", {
    datasource: { id, type: "table" },
    queries: [{ columns: names, row_limit: FIRST_ROWS }],
    force: true,
  })) as { result: { data: Row[] }[] };
  const rows = answer.result[0]?.data ?? [];
  return {
    columns: Object.fromEntries(
      columns.map(({ column_name, type }) => [column_name, [type, ...rows.map((row) => row[column_name])]]),
    ),
    ...(time !== null && { main_time_column: time }),
  };
}

/** How the file was understood, which may have been a guess. */
function readAs({ type, text, isPartial }: FileFacts): object {
  if (!text) return { read_as: { type } };
  const { delimiter, encoding, rows, dates, dayFirst, unclear, texts, decimal } = text;
  return {
    rows: isPartial ? `over ${rows}` : rows,
    read_as: {
      delimiter,
      encoding,
      ...(decimal === "," && { decimal }),
      ...(dates.length > 0 && { dates }),
      ...(dayFirst && { day_first: true }),
      ...(unclear.length > 0 && { left_as_text: unclear }),
      ...(texts.length > 0 && { digits_kept: texts }),
    },
  };
}
