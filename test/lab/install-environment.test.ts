import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { installEnvironment } from "../../lab/install-environment.ts";
import { labSource } from "../../lab/lab-paths.ts";
import { hintFor } from "../../lab/run-command.ts";
import { labVersions } from "../../lab/versions.ts";

test("keeps what leads to a package registry and drops the rest", () => {
  const user = {
    PATH: "/bin",
    HOME: "/home/u",
    PYTHONPATH: "/x",
    VIRTUAL_ENV: "/v",
    AWS_SECRET: "s",
    https_proxy: "http://proxy",
    PIP_CERT: "/ca.pem",
    PIP_TARGET: "/elsewhere",
  };
  expect(installEnvironment(user, "/cache")).toEqual({
    PATH: "/bin",
    HOME: "/home/u",
    https_proxy: "http://proxy",
    PIP_CERT: "/ca.pem",
    SSL_CERT_FILE: "/ca.pem",
  });
});

test("tells uv the registry that pip is told, unless uv has its own", () => {
  const pip = { HOME: "/h", PIP_INDEX_URL: "https://mirror/simple" };
  expect(installEnvironment(pip, "/cache").UV_DEFAULT_INDEX).toBe("https://mirror/simple");
  const both = { ...pip, UV_DEFAULT_INDEX: "https://uv/simple" };
  expect(installEnvironment(both, "/cache").UV_DEFAULT_INDEX).toBe("https://uv/simple");
});

test("keeps the download cache in the lab when there is no home", () => {
  expect(installEnvironment({}, "/cache").UV_CACHE_DIR).toBe("/cache");
});

test.each(labVersions.map(({ version }) => version))("pins every package of %s", (version) => {
  const lines = readFileSync(labSource("requirements", `${version}.txt`), "utf8")
    .trim()
    .split("\n");
  expect(lines).toContain(`apache-superset==${version}`);
  for (const line of lines) expect(line).toMatch(/^[a-z0-9-]+(\[[a-z0-9,-]+\])?==[\w.+]+( ; .+)?$/);
});

test.each([
  ["OSError: [Errno 28] No space left on device", /disk is full/],
  ["error: Failed to fetch: `https://registry.example/simple/x/` dns error", /registry was not reached/],
  ["SyntaxError: invalid syntax", /^$/],
])("gives a hint for %j", (output, hint) => {
  expect(hintFor(output)).toMatch(hint);
});
