import { describe, expect, it } from "vitest";
import { createApiClient } from "../../../src/http/client.ts";
import { createKnownSecrets } from "../../../src/results/known-secrets.ts";
import { loadVersion } from "../../../src/tools/registry.ts";
import { requestInit } from "../../../src/tools/request-init.ts";
import type { OperationTool } from "../../../src/tools/tool.ts";
import { ownVersions } from "../../../src/version/own-versions.ts";
import { BASE_URL, fakeTokenEndpoints, memoryStore, session, tokens } from "../auth/fake-session.ts";
import { fakeSuperset, json } from "../fake-superset.ts";

/** What must hold for every generated tool once it meets the runtime. */
describe.each(Object.keys(ownVersions))("every tool of %s", async (version) => {
  const generated = await loadVersion(ownVersions, version);
  const tools = await generated.tools();

  /** The request that a tool makes when every argument is its own name. */
  async function send(tool: OperationTool) {
    const signedInHeaders = { Location: "/", "Set-Cookie": "session=s" };
    const superset = fakeSuperset(({ url }) =>
      url === `${BASE_URL}/login/`
        ? new Response(null, { status: 302, headers: signedInHeaders })
        : json(200, { result: "csrf" }),
    );
    const wayIn = session({ send: fakeTokenEndpoints().send, store: memoryStore(tokens("token")) });
    const api = createApiClient({
      wayIn,
      transport: superset.send,
      known: createKnownSecrets(),
    });
    const endpoint = (await generated.endpoints[tool.resource]?.())?.[tool.endpoint];
    const args = Object.fromEntries(tool.arguments.map(({ name }) => [name, name]));
    await endpoint?.(api as never, requestInit(tool, args) as never);
    return superset.requests.at(-1);
  }

  it("sends its own method and path, with the path filled and its slash kept", async () => {
    for (const tool of tools) {
      const request = await send(tool);
      const names = new Map(tool.arguments.filter((a) => a.in === "path").map((a) => [a.wire, a.name]));
      const path = tool.path.replace(/\{([^}]+)\}/g, (_, wire) => names.get(wire) as string);
      expect([request?.method, new URL(request?.url as string).pathname], tool.name).toEqual([
        tool.method,
        path,
      ]);
    }
  });

  it("sends every argument somewhere", async () => {
    for (const tool of tools) {
      const request = await send(tool);
      const body = request?.body instanceof FormData ? [...request.body.values()] : String(request?.body);
      const sent = decodeURIComponent(request?.url as string) + JSON.stringify(body);
      for (const { name } of tool.arguments) expect(sent, `${tool.name} ${name}`).toContain(name);
    }
  });

  it("has a validator that takes no argument the schema does not name", async () => {
    for (const tool of tools) {
      const validator = (await generated.validators[tool.resource]?.())?.[tool.endpoint];
      const issues = validator?.safeParse({ no_such_argument: 1 }).error?.issues ?? [];
      expect(
        issues.map(({ code }) => code),
        tool.name,
      ).toContain("unrecognized_keys");
    }
  });
});
