import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { projectRoot } from "../../lab/lab-paths.ts";

interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, { permissions?: Record<string, string>; steps: { uses?: string; run?: string }[] }>;
}

const FOLDER = join(projectRoot, ".github/workflows");
const workflows = readdirSync(FOLDER).map((name) => ({
  name,
  content: parse(readFileSync(join(FOLDER, name), "utf8")) as Workflow,
}));
const { scripts } = JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8"));

describe.each(workflows)("$name", ({ name, content }) => {
  const steps = Object.values(content.jobs).flatMap((job) => job.steps);

  it("uses actions by their commit: a tag can be moved", () => {
    const used = steps.flatMap(({ uses = [] }) => uses);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((action) => !/@[0-9a-f]{40}$/.test(action))).toEqual([]);
  });

  it("runs scripts that there are", () => {
    const run = steps.map(({ run = "" }) => run).join("\n");
    const wanted = [...run.matchAll(/npm run ([\w:-]+)/g)].map(([, script]) => script as string);
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter((script) => !(script in scripts))).toEqual([]);
  });

  it("may write, and prove who it is, only to release", () => {
    const granted = [content, ...Object.values(content.jobs)].flatMap(({ permissions = {} }) =>
      Object.entries(permissions).filter(([, access]) => access === "write"),
    );
    expect(granted.map(([what]) => what)).toEqual(name === "release.yml" ? ["contents", "id-token"] : []);
  });
});
