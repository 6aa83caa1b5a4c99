// node sum.mjs RESULTS: how long each step took, which tests failed, and how many passed and failed in all.
import { readFileSync } from "node:fs";

const [results] = process.argv.slice(2);
let passed = 0;
let failed = 0;
for (const line of readFileSync(`${results}/steps`, "utf8").trimEnd().split("\n")) {
  const [name, status, seconds] = line.split(" ");
  const { numPassedTests = 0, numFailedTests = 0, testResults = [] } = reportOf(name);
  passed += numPassedTests;
  // A step that failed before or around its tests, or never reached them, counts as one failure.
  failed += numFailedTests || (status === "0" ? 0 : 1);
  console.log(`${name}: ${numPassedTests} passed, exit ${status}, ${seconds} s`);
  for (const { name: file, assertionResults } of testResults)
    for (const { fullName, failureMessages } of assertionResults.filter((test) => test.status === "failed"))
      console.log(`FAILED ${name}: ${fullName} (${file})\n${failureMessages.join("\n").slice(0, 2000)}`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function reportOf(name) {
  try {
    return JSON.parse(readFileSync(`${results}/${name}.json`, "utf8"));
  } catch {
    return {}; // a step without tests, or one that never came to them: its status tells
  }
}
