import { LabError } from "../lab-error.ts";
import { lastLines, runCommand } from "../run-command.ts";
import { shopSql } from "./shop-sql.ts";

/** Writes the shop's SQLite file with the interpreter's own sqlite3 module. */
export async function createShopDatabase(file: string, python: string): Promise<void> {
  const script =
    "import sqlite3, sys; db = sqlite3.connect(sys.argv[1]); db.executescript(sys.stdin.read()); db.commit(); db.close()";
  const env = { PYTHONIOENCODING: "utf-8", PYTHONUTF8: "1" };
  const result = await runCommand(python, ["-I", "-X", "utf8", "-c", script, file], {
    env,
    input: shopSql(),
  });
  if (result.code !== 0) throw new LabError(`Could not write ${file}:\n${lastLines(result.output)}`);
}
