import { describe, expect, it } from "vitest";
import { isOurs, startCommand } from "../../../src/clients/server-entry.ts";

const program = { version: "1.2.3", node: "/usr/bin/node", platform: "linux" as NodeJS.Platform };

describe("startCommand", () => {
  it.each<[string, string, NodeJS.Platform, object]>([
    [
      "an installed copy",
      "/home/ann/x/node_modules/superset-mcp/dist/main.js",
      "linux",
      {
        command: "/usr/bin/node",
        args: ["/home/ann/x/node_modules/superset-mcp/dist/main.js"],
      },
    ],
    [
      "the copy that npx keeps",
      "/home/ann/.npm/_npx/ab12/node_modules/superset-mcp/dist/main.js",
      "linux",
      {
        command: "npx",
        args: ["-y", "superset-mcp@1.2.3"],
      },
    ],
    [
      "that of npx on Windows",
      "C:\\npm\\_npx\\ab12\\node_modules\\superset-mcp\\dist\\main.js",
      "win32",
      {
        command: "cmd",
        args: ["/c", "npx", "-y", "superset-mcp@1.2.3"],
      },
    ],
  ])("starts %s again", (_, main, platform, want) => {
    const command = startCommand({ ...program, main, platform });
    expect(command).toEqual(want);
    expect(isOurs({ ...command, env: {} })).toBe(true);
  });
});

describe("isOurs", () => {
  it.each<[string, string[], boolean]>([
    ["superset-mcp", [], true],
    ["/opt/superset-mcp/bin/superset-mcp.cmd", [], true],
    ["node", ["C:\\x\\superset-mcp\\dist\\main.js"], true],
    ["uvx", ["mcp-superset"], false],
    ["npx", ["superset-mcp-server"], false],
  ])("of %s %j is %s", (command, args, want) => {
    expect(isOurs({ command, args, env: {} })).toBe(want);
  });
});
