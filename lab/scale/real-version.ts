import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { readOverlay } from "../../codegen/overlay/overlay.ts";
import type { VersionInput } from "../../codegen/plan-version.ts";
import { projectRoot } from "../lab-paths.ts";

/** A version of spec/ as the generator takes it. */
export async function readVersionInput(version: string): Promise<VersionInput> {
  const spec = (path: string) => readFile(join(projectRoot, "spec", path), "utf8");
  const names = (await readdir(join(projectRoot, "spec", "overlay"), { recursive: true }))
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".yaml"));
  const files = await Promise.all(names.map(async (name) => [name, await spec(`overlay/${name}`)] as const));
  return {
    version,
    openapi: await spec(`${version}/openapi.json`),
    info: JSON.parse(await spec(`${version}/info.json`)),
    permissions: JSON.parse(await spec(`${version}/permissions.json`)),
    overlay: readOverlay(new Map(files)),
    lock: JSON.parse(await spec("names.lock.json")),
  };
}
