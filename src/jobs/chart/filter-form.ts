import { isRecord } from "../../results/is-record.ts";
import type { FilterTerm } from "./chart-terms.ts";
import { markOf } from "./metric-form.ts";

type Filter = Readonly<Record<string, unknown>>;

export const TEMPORAL = "TEMPORAL_RANGE";

/** Superset's operators, and what its browser calls them. */
export const OPERATORS: Readonly<Record<string, string>> = {
  "==": "EQUALS",
  "!=": "NOT_EQUALS",
  "<": "LESS_THAN",
  ">": "GREATER_THAN",
  "<=": "LESS_THAN_OR_EQUAL",
  ">=": "GREATER_THAN_OR_EQUAL",
  IN: "IN",
  "NOT IN": "NOT_IN",
  LIKE: "LIKE",
  "NOT LIKE": "NOT_LIKE",
  ILIKE: "ILIKE",
  "IS NULL": "IS_NULL",
  "IS NOT NULL": "IS_NOT_NULL",
  "IS TRUE": "IS_TRUE",
  "IS FALSE": "IS_FALSE",
  [TEMPORAL]: TEMPORAL,
};

const OTHER_WORDS: Readonly<Record<string, string>> = { "=": "==", "<>": "!=" };

/** `in` and `IN`, `=` and `==` are the same. */
export function operatorOf(op: string): string {
  const known = op.trim().replace(/\s+/g, " ").toUpperCase();
  return OTHER_WORDS[known] ?? known;
}

export function takesList(op: string): boolean {
  return op === "IN" || op === "NOT IN";
}

export function takesNothing(op: string): boolean {
  return op.startsWith("IS ");
}

/** As the browser keeps it. */
export function writeFilter(term: FilterTerm): Filter {
  if ("sql" in term) {
    const clause = term.having ? "HAVING" : "WHERE";
    return {
      expressionType: "SQL",
      sqlExpression: term.sql,
      clause,
      subject: null,
      operator: null,
      comparator: null,
      ...marks(`${clause} ${term.sql}`),
    };
  }
  const { col, val } = term;
  const operator = operatorOf(term.op);
  if (operator === TEMPORAL) return timeFilter(col, val);
  const comparator = takesNothing(operator) ? null : takesList(operator) ? [val].flat() : val;
  return {
    expressionType: "SIMPLE",
    subject: col,
    operator,
    ...(OPERATORS[operator] !== undefined && { operatorId: OPERATORS[operator] }),
    comparator,
    clause: "WHERE",
    sqlExpression: null,
    ...marks(JSON.stringify([col, operator, comparator])),
  };
}

function timeFilter(subject: string, range: unknown): Filter {
  return { expressionType: "SIMPLE", subject, operator: TEMPORAL, comparator: range, clause: "WHERE" };
}

const marks = (text: string) => ({
  datasourceWarning: false,
  isExtra: false,
  isNew: false,
  filterOptionName: `filter_${markOf(text)}`,
});

/** What `writeFilter` makes it of. */
export function readFilter(item: unknown): FilterTerm {
  const { expressionType, clause, subject, operator, comparator, sqlExpression }: Filter = isRecord(item)
    ? item
    : {};
  const isHaving = String(clause).toUpperCase() === "HAVING";
  if (expressionType === "SQL") return { sql: String(sqlExpression), ...(isHaving && { having: true }) };
  const op = operatorOf(String(operator));
  if (isHaving) return { sql: `${subject} ${op} ${comparator}`, having: true };
  const val = takesList(op) ? [comparator].flat() : comparator;
  return { col: String(subject), op, ...(!takesNothing(op) && val !== undefined && val !== null && { val }) };
}
