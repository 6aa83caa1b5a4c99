import { describe, expect, test } from "vitest";
import { parseCaptureArguments } from "../../lab/capture-arguments.ts";
import { parseLabArguments } from "../../lab/cli-arguments.ts";

const start = (...args: string[]) => {
  const command = parseLabArguments(["start", ...args]);
  if (command.kind !== "start") throw new Error("not a start");
  return command.options;
};

describe("the lab's command line", () => {
  test("starts the newest version with everything on by default", () => {
    expect(start()).toMatchObject({ version: "6.1.0", csrf: true, apiKeys: true, seed: true });
    expect(start().port).toBeUndefined();
  });

  test("passes on every setting of start", () => {
    const args = [
      "--version",
      "5.0.0",
      "--port",
      "8090",
      "--access-token-seconds",
      "5",
      "--no-csrf",
      "--no-seed",
    ];
    expect(
      start(...args, "--feature-flag", "THUMBNAILS", "--feature-flag", "ALERT_REPORTS=off"),
    ).toMatchObject({
      version: "5.0.0",
      port: 8090,
      accessTokenSeconds: 5,
      csrf: false,
      seed: false,
      featureFlags: { THUMBNAILS: true, ALERT_REPORTS: false },
    });
  });

  test("takes the bare word all for stopping everything", () => {
    expect(parseLabArguments(["stop", "all"])).toMatchObject({ selection: { all: true } });
  });

  test("shows help when asked or when nothing is asked", () => {
    for (const args of [[], ["help"], ["start", "--help"]])
      expect(parseLabArguments(args)).toEqual({ kind: "help" });
  });

  test.each([
    [["start", "--prot", "1"], /--prot.*Flags here:.*--port/s],
    [["start", "--port", "http"], /--port takes a whole number.*not http/],
    [["start", "--port", "70000"], /at most 65535/],
    [["start", "--access-token-seconds", "0"], /above 0/],
    [["start", "--feature-flag", "thumbnails"], /NAME=on or NAME=off/],
    [["start", "6.1.0"], /6\.1\.0.*Flags here/s],
    [["list", "--all"], /Flags here: none/],
    [["run"], /Unknown command run. Commands: start, stop/],
  ])("refuses %j and says what there is", (args, message) => {
    expect(() => parseLabArguments(args)).toThrow(message);
  });
});

describe("the capture's command line", () => {
  test("starts a lab unless a server is named", () => {
    expect(parseCaptureArguments(["--version", "6.1.0"], {})).toEqual([{ version: "6.1.0" }]);
    expect(parseCaptureArguments(["--all"], {})).toHaveLength(4);
  });

  test("takes a server's password from the environment too", () => {
    const args = ["--version", "6.2.0", "--url", "http://localhost:8088/", "--username", "admin"];
    const account = { username: "admin", password: "secret" };
    expect(parseCaptureArguments(args, { SUPERSET_PASSWORD: "secret" })).toEqual([
      { version: "6.2.0", server: { url: "http://localhost:8088", account } },
    ]);
  });

  test.each([
    [[], /--version/],
    [["--version", "../main"], /such as 6\.1\.0/],
    [["--version", "6.1.0", "--username", "admin"], /belong to --url/],
    [["--version", "6.1.0", "--url", "localhost"], /--url takes an address/],
    [["--version", "6.1.0", "--url", "http://x"], /needs --username and --password/],
  ])("refuses %j", (args, message) => {
    expect(() => parseCaptureArguments(args, {})).toThrow(message);
  });
});
