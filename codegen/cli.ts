/**
 * `npm run generate [-- --check]`: write everything under generated/ and the name lock from spec/, or with --check only
 * compare and name every file that differs; nothing is done where nothing has changed since it was last in order. `diff FROM TO`
 * and `add VERSION` serve `npm run diff` and `npm run add-version`.
 */
import { parseArgs } from "node:util";
import { isStamped, readState, writeStamp } from "./stamp.ts";

async function generate(onlyCompare: boolean): Promise<void> {
  // A project whose state cannot be told is generated each time.
  const before = await readState().catch(() => undefined);
  if (before && (await isStamped(before))) {
    if (!onlyCompare) console.log("Nothing has changed since the last run: nothing to do.");
    return;
  }
  const project = await import("./project.ts");
  const wanted = await project.generate(onlyCompare);
  // What cannot be remembered is only done again.
  if (before && wanted) await writeStamp(before, wanted).catch(() => {});
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { check: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const [command, first, second, ...rest] = positionals;
  if (command === "diff" && first && second && rest.length === 0)
    return (await import("./project.ts")).diff(first, second);
  if (command === "add" && first && !second) return (await import("./project.ts")).add(first);
  if (command !== undefined)
    throw new Error("Usage: generate [--check] | generate diff FROM TO | generate add VERSION");
  await generate(values.check);
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
