import { LabError } from "../lab-error.ts";
import { lastLines, runCommand } from "../run-command.ts";

/** A value of the metadata database; bytes come out as hexadecimal text. */
export type SqlValue = string | number | null;

const script = `
import json, sqlite3, sys
asked = json.load(sys.stdin)
db = sqlite3.connect(asked["file"], timeout=60)
db.row_factory = sqlite3.Row
rows = [dict(row) for row in db.execute(asked["statement"], asked["params"]).fetchall()]
db.commit()
print(json.dumps(rows, default=bytes.hex))
`;

/** Runs one statement on a SQLite file beside the Superset that uses it; its rows, none for a write. */
export async function runSql(
  python: string,
  file: string,
  statement: string,
  params: readonly SqlValue[] = [],
): Promise<Record<string, SqlValue>[]> {
  const { code, stdout, output } = await runCommand(python, ["-I", "-X", "utf8", "-c", script], {
    env: {},
    input: JSON.stringify({ file, statement, params }),
  });
  if (code !== 0) throw new LabError(`${statement}\n${lastLines(output, 3)}`);
  return JSON.parse(stdout) as Record<string, SqlValue>[];
}
