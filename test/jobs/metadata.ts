import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** A row of Superset's metadata, or a table of the shop, that is other than it was. */
export interface Difference {
  table: string;
  id: string;
  before: unknown;
  after: unknown;
}

/** What a Superset has written, seen from beside it: exact, and without asking it. */
export interface Metadata {
  /** Remember how it is now, under a name. */
  mark(name: string): Promise<void>;
  /** What is other than it was at a mark. */
  differences(mark: string): Promise<Difference[]>;
  /** Make everything as it was at a mark. */
  restore(mark: string): Promise<void>;
  /** Change the shop's tables behind Superset's back. @param sql one statement */
  changeShop(sql: string): Promise<void>;
  close(): void;
}

/**
 * @param python the interpreter of the lab
 * @param home of a lab Superset
 */
export function openMetadata(python: string, home: string): Metadata {
  const script = fileURLToPath(new URL("./metadata.py", import.meta.url));
  const child = spawn(
    python,
    ["-I", "-X", "utf8", script, join(home, "superset.db"), join(home, "shop.db")],
    {
      stdio: ["pipe", "pipe", "inherit"],
    },
  );
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ask = async <T>(what: string, mark: string): Promise<T> => {
    child.stdin.write(`${JSON.stringify({ do: what, mark })}\n`);
    const { value, done } = await lines.next();
    if (done) throw new Error("what looks at the metadata has ended");
    return JSON.parse(value) as T;
  };
  return {
    mark: (name) => ask("mark", name),
    differences: (mark) => ask("differences", mark),
    restore: (mark) => ask("restore", mark),
    changeShop: (sql) => ask("change", sql),
    close: () => void child.stdin.end(),
  };
}
