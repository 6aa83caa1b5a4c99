import type { RequestListener } from "node:http";
import { jwt } from "../auth/fake-session.ts";

/** As much of a Superset as an MCP server over a real socket needs: its version, sign-in, a few charts, and 404. */
export function answerAsSuperset(version: string): RequestListener {
  return (incoming, answer) => {
    const send = (status: number, body: unknown) =>
      answer.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
    const { pathname } = new URL(incoming.url as string, "http://x");
    const now = Math.floor(Date.now() / 1000);
    const token = jwt({ iat: now, exp: now + 900 });
    if (pathname === "/version") return send(200, { version_string: version });
    if (pathname === "/api/v1/security/login")
      return send(200, { access_token: token, refresh_token: token });
    if (!incoming.headers.authorization?.startsWith("Bearer eyJ"))
      return send(401, { msg: "Missing Authorization Header" });
    if (pathname === "/api/v1/security/csrf_token/") return send(200, { result: "csrf" });
    if (pathname !== "/api/v1/chart/") return send(404, { message: "Not found" });
    // Superset would not say the password; should it ever, it goes no further.
    const result = [{ id: 1, slice_name: "secret-password" }, { id: 2 }];
    return send(200, { count: 5, ids: [1, 2], result });
  };
}
