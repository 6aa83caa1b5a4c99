import { beforeAll, describe, expect, it } from "vitest";
import { COMMANDS, OWN_FLAGS } from "../../../src/cli/arguments.ts";
import { EXIT_CODES } from "../../../src/cli/exit-codes.ts";
import { overview, settingsHelp } from "../../../src/cli/help.ts";
import { flagOf, PLAIN_SETTINGS, SECRETS, VARIABLES } from "../../../src/config/settings.ts";
import { ensureBuilt } from "../../built.ts";
import { runBuilt } from "../../run-built.ts";

beforeAll(ensureBuilt);

describe("help", () => {
  it("fits on a screen and names every command and exit code", () => {
    const text = overview();
    for (const command of COMMANDS) expect(text).toMatch(new RegExp(`^ {2}${command}\\b`, "m"));
    for (const meaning of Object.values(EXIT_CODES)) expect(text).toContain(meaning);
    expect(text.split("\n").length).toBeLessThanOrEqual(45);
  });

  it("of the settings names every setting and secret", () => {
    const text = settingsHelp();
    for (const name of Object.keys(PLAIN_SETTINGS)) expect(text).toContain(flagOf(name));
    const named = [...Object.keys(PLAIN_SETTINGS), ...Object.keys(SECRETS)] as (keyof typeof VARIABLES)[];
    for (const name of named) expect(text).toContain(VARIABLES[name]);
  });

  it.each(COMMANDS)(
    "of %s is the same by --help, with the flags that it alone takes and an example",
    async (command) => {
      const [byCommand, byFlag] = await Promise.all([
        runBuilt(["help", command], {}),
        runBuilt(command === "serve" ? ["help", "serve"] : [command, "--help"], {}),
      ]);
      expect([byCommand.code, byCommand.stderr]).toEqual([0, ""]);
      if (command !== "help") expect(byFlag.stdout).toBe(byCommand.stdout);
      for (const [flag, { of }] of Object.entries(OWN_FLAGS)) {
        const isTaken = (of as readonly string[]).includes(command);
        expect(byCommand.stdout.includes(`--${flag}`), flag).toBe(isTaken);
      }
      expect(byCommand.stdout).toMatch(/Examples\n(.*\n)*.*superset-mcp .*/);
    },
  );

  it("is coloured only for a terminal or on demand", async () => {
    const [plain, forced] = await Promise.all([
      runBuilt(["--help"], {}),
      runBuilt(["--help"], { FORCE_COLOR: "1" }),
    ]);
    expect(plain.stdout).not.toContain("\u001b[");
    expect(forced.stdout).toContain("\u001b[1mUsage");
  });

  it("names the nearest topic for one that there is not", async () => {
    const { code, stderr } = await runBuilt(["help", "setings"], {});
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/No command "setings"\. Did you mean "settings"\?/),
    ]);
  });
});
