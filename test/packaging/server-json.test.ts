import { expect, it } from "vitest";
import { packageJson } from "../../packaging/package-json.ts";
import { serverJson } from "../../packaging/server-json.ts";
import { PLAIN_SETTINGS, SECRET_VARIABLES } from "../../src/config/settings.ts";

const variables = () =>
  serverJson().packages.flatMap((each) => ("environmentVariables" in each ? each.environmentVariables : []));

it("server.json is the registry's entry of package and settings: `npx vitest run --project unit test/packaging -u` writes it", async () => {
  await expect(`${JSON.stringify(serverJson(), null, 2)}\n`).toMatchFileSnapshot("../../server.json");
});

it("keeps to what the registry takes: lengths, a name whose owner GitHub can vouch for, one version", () => {
  const { name, title, description, version, packages } = serverJson();
  expect(description.length).toBeLessThanOrEqual(100);
  expect(title.length).toBeLessThanOrEqual(100);
  expect(name).toMatch(/^io\.github\.[\w-]+\/[\w.-]+$/);
  expect(name).toBe(packageJson.mcpName);
  expect(serverJson().repository.url).toContain(name.split("/")[0]?.replace("io.github.", "github.com/"));
  expect(packages[0]).toMatchObject({ version, identifier: packageJson.name });
});

it("asks for every setting, and only for the address by all means", () => {
  const plain = Object.values(PLAIN_SETTINGS).map(({ variable }) => variable);
  expect(variables().map(({ name }) => name)).toEqual([...plain, ...SECRET_VARIABLES]);
  expect(variables().filter(({ isRequired }) => isRequired)).toMatchObject([{ name: "SUPERSET_BASE_URL" }]);
});

it("marks as secret what is secret, and proposes no value for it", () => {
  const secret = variables().filter(({ isSecret }) => isSecret);
  expect(secret.map(({ name }) => name)).toEqual(SECRET_VARIABLES);
  expect(secret.filter((each) => each.default !== undefined)).toEqual([]);
});

it("proposes among choices one of them", () => {
  const chosen = variables().filter(({ choices }) => choices);
  expect(chosen.length).toBeGreaterThan(3);
  for (const { choices, default: given } of chosen) expect(choices).toContain(given);
});

it("names the bundle only with its address and hash", () => {
  const sha256 = "a".repeat(64);
  const url = "https://github.com/superset-mcp/superset-mcp/releases/download/v1/x.mcpb";
  expect(serverJson({ url, sha256 }).packages[1]).toEqual({
    registryType: "mcpb",
    identifier: url,
    fileSha256: sha256,
    transport: { type: "stdio" },
  });
  expect(serverJson().packages).toHaveLength(1);
});
