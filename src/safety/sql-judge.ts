import { dialectOf } from "../sql/dialects.ts";
import type { SqlJudge } from "./sql-guard.ts";

/** Judges SQL by the parser of the database's dialect, which is loaded with the first call. */
export const sqlJudge: SqlJudge = {
  async judge(sql, kind, backend) {
    const dialect = backend === undefined ? undefined : dialectOf(backend);
    if (!dialect) {
      const reason = `is for ${backend ?? "a database of unknown kind"}, whose SQL cannot be judged here`;
      return { readOnly: false, reason };
    }
    if (kind === "statement") {
      const { judgeSql } = await import("../sql/judge-sql.ts");
      return judgeSql(sql, dialect);
    }
    const { judgeExpression } = await import("../sql/judge-expression.ts");
    return judgeExpression(sql, dialect);
  },
  async limitOf(sql, backend) {
    const dialect = backend === undefined ? undefined : dialectOf(backend);
    if (!dialect) return undefined;
    const { outerLimit } = await import("../sql/judge-sql.ts");
    return outerLimit(sql, dialect);
  },
};
