import { execFileSync, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { isAlive } from "../../../lab/directory-lock.ts";
import { labSource } from "../../../lab/lab-paths.ts";
import { keepRunning, serviceFolder } from "../../../lab/services/keep.ts";

const python = execFileSync("sh", ["-c", "command -v python3"], { encoding: "utf8" }).trim();
/** Leaves its process group and its parent behind, as a browser does. */
const program = [
  "-c",
  'setsid sh -c "echo \\$\\$ > escaped; exec sleep 300" & sleep 0.2; echo ready; exec sleep 300',
];

test.runIf(process.platform === "linux")("leaves no process and no folder when stopped", async () => {
  const folder = await serviceFolder("test");
  const kept = await keepRunning({
    name: "Test",
    python,
    folder,
    program: "sh",
    args: program,
    isReady: (log) => log.includes("ready"),
  });
  const escaped = Number(readFileSync(join(folder, "escaped"), "utf8"));
  expect(isAlive(escaped)).toBe(true);
  await kept.stop();
  await kept.stop();
  expect(isAlive(escaped)).toBe(false);
  expect(existsSync(folder)).toBe(false);
});

test.runIf(process.platform === "linux")("ends with its lifeline", async () => {
  const folder = await serviceFolder("test");
  const args = ["-I", labSource("services", "keep.py"), "--remove", folder, "sh", ...program];
  const keeper = spawn(python, args, { cwd: folder, stdio: ["pipe", "ignore", "inherit"], detached: true });
  while (!existsSync(join(folder, "escaped"))) await sleep(20);
  await sleep(300);
  const escaped = Number(readFileSync(join(folder, "escaped"), "utf8"));
  const exited = new Promise((resolve) => keeper.once("exit", resolve));
  keeper.stdin?.destroy();
  await exited;
  expect(isAlive(escaped)).toBe(false);
  expect(existsSync(folder)).toBe(false);
});

test("says why a program did not start", async () => {
  const folder = await serviceFolder("test");
  const starting = keepRunning({
    name: "Broken",
    python,
    folder,
    program: "sh",
    args: ["-c", "echo no such luck; exit 3"],
    isReady: () => false,
  });
  await expect(starting).rejects.toThrow(/Broken ended while starting.*no such luck/s);
  expect(existsSync(folder)).toBe(false);
});
