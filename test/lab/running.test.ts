import { expect, test } from "vitest";
import { type RunningSuperset, selectRunning } from "../../lab/running.ts";
import { findLabVersion } from "../../lab/superset.ts";

const running = (version: string, port: number): RunningSuperset => ({
  version,
  port,
  baseUrl: `http://127.0.0.1:${port}`,
  pid: port,
  home: "/none",
  logFile: "/none/superset.log",
});
const two = [running("6.1.0", 8001), running("5.0.0", 8002)];
const ports = (records: RunningSuperset[]) => records.map((record) => record.port);

test("without a word, the only one is meant", () => {
  expect(ports(selectRunning(two.slice(1), {}))).toEqual([8002]);
  expect(() => selectRunning(two, {})).toThrow(
    /Several Supersets run: 6\.1\.0 on port 8001, 5\.0\.0 on port 8002/,
  );
});

test("selects by version, port or all", () => {
  expect(ports(selectRunning(two, { version: "6.1.0" }))).toEqual([8001]);
  expect(ports(selectRunning(two, { port: 8002 }))).toEqual([8002]);
  expect(ports(selectRunning(two, { all: true }))).toEqual([8001, 8002]);
  expect(ports(selectRunning([], { all: true }))).toEqual([]);
});

test("a selection that matches nothing names what runs", () => {
  expect(() => selectRunning(two, { port: 9 })).toThrow(/Running: 6\.1\.0 on port 8001/);
  expect(() => selectRunning([], {})).toThrow(/Running: none/);
});

test("what is no version names the known ones", () => {
  expect(() => findLabVersion("newest")).toThrow(
    /no Superset newest. It has: 6\.1\.0, 6\.0\.0, 5\.0\.0, 4\.1\.4/,
  );
});

test.each([
  ["6.2.0", "6.1.0"],
  ["5.0.9", "5.0.0"],
  ["4.0.2", "4.1.4"],
])("an unknown version, %s, is tried like the nearest, %s", (version, like) => {
  expect(findLabVersion(version)).toMatchObject({ version, like });
});
