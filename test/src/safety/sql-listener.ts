import type { IncomingMessage, RequestListener } from "node:http";
import { json as readJson } from "node:stream/consumers";
import { ALL_DIALECTS, type Dialect } from "../../../src/sql/dialects.ts";
import { jwt } from "../auth/fake-session.ts";

/** A request that is no part of signing in. */
export interface Sent {
  line: string;
  body: unknown;
}

/** The number of the database of a dialect, and of the one dataset in it. */
export const databaseOf = (dialect: Dialect): number => ALL_DIALECTS.indexOf(dialect) + 1;

/** As much of a Superset as SQL needs: a database per dialect with a dataset in each, and everything that runs SQL. */
export function answerSql(sent: Sent[]): RequestListener {
  return async (incoming, answer) => {
    const send = (body: unknown) =>
      answer.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(body));
    const { pathname } = new URL(incoming.url as string, "http://x");
    const now = Math.floor(Date.now() / 1000);
    const token = jwt({ iat: now, exp: now + 900 });
    if (pathname === "/version") return send({ version_string: "6.1.0" });
    if (pathname === "/api/v1/security/login") return send({ access_token: token, refresh_token: token });
    if (pathname === "/api/v1/security/csrf_token/") return send({ result: "csrf" });
    sent.push({ line: `${incoming.method} ${pathname}`, body: await bodyOf(incoming) });
    const [, kind, id] = /^\/api\/v1\/(database|dataset)\/(\d+)$/.exec(pathname) ?? [];
    const dialect = ALL_DIALECTS[Number(id) - 1];
    if (kind === "dataset") return send({ result: { database: { id: Number(id) }, columns: [] } });
    if (kind === "database" && dialect)
      return send({ result: { database_name: dialect, backend: dialect === "ansi" ? "druid" : dialect } });
    return send({ result: [], data: [], columns: [] });
  };
}

async function bodyOf(incoming: IncomingMessage): Promise<unknown> {
  return incoming.method === "GET" ? undefined : readJson(incoming);
}
