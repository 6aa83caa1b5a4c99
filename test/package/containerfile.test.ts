import { cp, mkdtemp, readdir, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as semver from "semver";
import { afterAll, beforeAll, expect, it } from "vitest";
import { projectRoot } from "../../lab/lab-paths.ts";
import { runCommand } from "../../lab/run-command.ts";
import { packageJson, repositoryPage } from "../../packaging/package-json.ts";

/**
 * As much of the container as can be seen without an engine: what the file says, and its build step, run in a folder that has
 * what the image would be given. CI builds the image itself.
 */
interface Instruction {
  name: string;
  rest: string;
}
let instructions: Instruction[];
let admitted: string[];
let folder: string;
beforeAll(async () => {
  const text = await readFile(join(projectRoot, "Containerfile"), "utf8");
  const lines = text.replaceAll("\\\n", " ").split("\n");
  instructions = lines
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => ({ name: line.split(" ")[0] as string, rest: line.slice(line.indexOf(" ") + 1) }));
  const ignore = (await readFile(join(projectRoot, ".dockerignore"), "utf8")).split("\n");
  expect(ignore.find((line) => line !== "" && !line.startsWith("#"))).toBe("*");
  admitted = ignore.filter((line) => line.startsWith("!")).map((line) => line.slice(1));
  folder = await mkdtemp(join(tmpdir(), "superset-mcp-container-"));
});
afterAll(() => rm(folder, { recursive: true }));

const all = (name: string, of = instructions) =>
  of.filter((each) => each.name === name).map(({ rest }) => rest);
const lastStage = () => instructions.slice(instructions.findLastIndex(({ name }) => name === "FROM"));

it("starts from a Node, named by its tag, that the package works on", () => {
  const bases = all("FROM").map((from) => from.split(" ")[0]);
  expect(new Set(bases).size).toBe(1);
  const [, major] = /^docker\.io\/library\/node:(\d+)-slim$/.exec(bases[0] as string) ?? [];
  expect(semver.satisfies(`${major}.0.0`, packageJson.engines.node)).toBe(true);
});

it("says what it is in the words of package.json", () => {
  const [labels = ""] = all("LABEL", lastStage());
  const pairs = [...labels.matchAll(/([\w.]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]);
  expect(Object.fromEntries(pairs)).toEqual({
    "org.opencontainers.image.title": packageJson.name,
    "org.opencontainers.image.description": packageJson.description,
    "org.opencontainers.image.licenses": packageJson.license,
    "org.opencontainers.image.source": repositoryPage,
    "io.modelcontextprotocol.server.name": packageJson.mcpName,
  });
});

it("runs the built server, as nobody special, with its state in a volume that only it may read", async () => {
  const { bin } = JSON.parse(await readFile(join(projectRoot, "package.json"), "utf8"));
  expect(all("ENTRYPOINT", lastStage())).toEqual([
    JSON.stringify(["node", `/app/${bin["superset-mcp"]}`]).replace(",", ", "),
  ]);
  expect(all("USER", lastStage())).toEqual(["1000:1000"]);
  expect(all("ENV", lastStage())).toEqual(["XDG_STATE_HOME=/state"]);
  expect(all("VOLUME", lastStage())).toEqual(["/state"]);
  expect(all("RUN", lastStage())).toEqual(["install -d -o node -g node -m 0700 /state"]);
});

it("takes from the project only what it is given, and only files that are there", async () => {
  const sources = all("COPY")
    .filter((copy) => !copy.startsWith("--from="))
    .flatMap((copy) => copy.split(" ").slice(0, -1));
  for (const source of sources.filter((each) => each !== ".")) expect(admitted).toContain(source);
  const present = await readdir(projectRoot);
  expect(admitted.filter((path) => !present.includes(path))).toEqual([]);
});

it("builds from that the files that the package has", async () => {
  for (const path of admitted) await cp(join(projectRoot, path), join(folder, path), { recursive: true });
  // What `npm ci` would install.
  await symlink(join(projectRoot, "node_modules"), join(folder, "node_modules"));
  const [, build = ""] = all("RUN");
  const options = { cwd: folder, env: process.env, input: "" };
  const { code, output } = await runCommand("sh", ["-c", build], options);
  expect(code, output).toBe(0);
  // The hashes in the names depend on where the packages lie.
  const built = async (root: string) => {
    const names = await readdir(join(root, "dist"), { recursive: true });
    return names.map((name) => name.replace(/-[\w-]{8}\.js$/, ".js")).sort();
  };
  expect(await built(folder)).toEqual(await built(projectRoot));
});
