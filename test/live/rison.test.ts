import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { expect, inject, it } from "vitest";
import { labFolder, venvPython } from "../../lab/lab-paths.ts";
import { encodeRison } from "../../src/http/rison.ts";

/** Superset's own parser, from the installed Superset. */
const DECODE = `
import json, sys, prison
print(json.dumps([prison.loads(line) for line in json.load(sys.stdin)]))
`;

it("is read back by Superset's own parser as it was written", () => {
  const venv = `${labFolder}/${inject("superset").version}/venv`;
  // prison reads integers of any size and floats as Python does; JSON's own values, whatever their text.
  const values = fc.sample(fc.jsonValue({ maxDepth: 4, stringUnit: "grapheme" }), {
    numRuns: 2000,
    seed: 61,
  });
  const input = JSON.stringify(values.map(encodeRison));
  const output = execFileSync(venvPython(venv), ["-c", DECODE], { input, maxBuffer: 1 << 28 });
  expect(JSON.parse(output.toString())).toEqual(JSON.parse(JSON.stringify(values)));
});
