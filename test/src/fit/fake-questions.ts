import type { Answer, Questions } from "../../../src/fit/ask-superset.ts";
import { operation } from "../tools/sample-tools.ts";

/** A Superset as the questions about it are answered. */
export interface FakeServer {
  /** Roles of the account with their permissions; nothing when it refuses to say. */
  roles?: Record<string, unknown[]> | undefined;
  isAnonymous?: boolean;
  /** Roles of a stranger as the sign-in page tells them; nothing as before 6.0. */
  publicRoles?: Record<string, unknown[]> | undefined;
  flags?: Record<string, unknown> | undefined;
  /** Paths that a stranger may read, and what others are answered with. */
  open?: readonly string[];
  closed?: number;
  /** Path -> methods; nothing when it is not published. */
  paths?: Record<string, object> | undefined;
}

export const LIST = operation("superset_chart_list", {
  path: "/api/v1/chart/",
  permission: ["can_read", "Chart"],
});
export const DELETE = operation("superset_chart_delete", {
  method: "DELETE",
  path: "/api/v1/chart/{pk}",
  permission: ["can_write", "Chart"],
});
export const ROLES = operation("superset_user_roles", { path: "/api/v1/me/roles/" });
export const TOOLS = [LIST, DELETE, ROLES];

export const SERVER: FakeServer = {
  roles: { Gamma: [["can_read", "Chart"]] },
  publicRoles: { Public: [] },
  flags: { ALERT_REPORTS: false, THUMBNAILS: true, ODD: "yes" },
  paths: {
    "/api/v1/chart/": { get: {} },
    "/api/v1/chart/{id}": { delete: {} },
    "/api/v1/me/roles/": { get: {} },
  },
};

/** The questions, answered by that server, with a note of what was asked. */
export function askFake(server: FakeServer): Questions & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    async asAccount(path, asBrowser) {
      asked.push(`${asBrowser ? "browser" : "account"} ${path}`);
      if (path === "/api/v1/_openapi") return jsonAnswer(server.paths && { paths: server.paths });
      const { roles, isAnonymous = false } = server;
      return jsonAnswer(roles && { result: { username: "ann", isAnonymous, roles } });
    },
    async asStranger(path) {
      asked.push(`stranger ${path.split("?")[0]}`);
      if (path === "/login/") return { status: 200, text: signInPage(server) };
      const isOpen = server.open?.some((prefix) => path.startsWith(prefix));
      return { status: isOpen ? 200 : (server.closed ?? 401), text: "" };
    },
  };
}

function jsonAnswer(body: object | undefined): Answer {
  return body ? { status: 200, text: JSON.stringify(body) } : { status: 403, text: "" };
}

/** As Flask renders it: JSON in an attribute, its quotes escaped. */
function signInPage({ publicRoles, flags }: FakeServer): string {
  const user = publicRoles && { user: { roles: publicRoles } };
  const data = JSON.stringify({ ...user, common: { feature_flags: flags, note: "<R&D's>" } });
  const escaped = data
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("'", "&#39;")
    .replaceAll('"', "&#34;");
  return `<html><body><div id="app" data-bootstrap="${escaped}"></div></body></html>`;
}
