import { expect, test } from "vitest";
import { findPython, type Python } from "../../lab/find-python.ts";

const version = { version: "6.1.0", pythons: ["3.11", "3.12", "3.10"] };
const python = (minor: string, hasEnsurepip = true): Python => ({
  executable: `/usr/bin/python${minor}`,
  minor,
  hasEnsurepip,
});
const machine = (found: Record<string, Python>) => async (name: string) => found[name];

test("prefers the first Python of the version's list", async () => {
  const probe = machine({ "python3.12": python("3.12"), "python3.11": python("3.11") });
  expect((await findPython(version, true, probe)).minor).toBe("3.11");
});

test("takes a plain python3 of a suitable version", async () => {
  expect((await findPython(version, true, machine({ python3: python("3.10") }))).minor).toBe("3.10");
});

test("skips one that cannot make environments, unless uv makes them", async () => {
  const probe = machine({ "python3.11": python("3.11", false), "python3.12": python("3.12") });
  expect((await findPython(version, false, probe)).minor).toBe("3.12");
  expect((await findPython(version, true, probe)).minor).toBe("3.11");
});

test("says what was looked for and how to get it", async () => {
  const nothing = findPython(version, false, machine({ python3: python("3.13") }));
  await expect(nothing).rejects.toThrow(/needs Python 3\.10, 3\.11, 3\.12/);
  await expect(nothing).rejects.toThrow(/python3: is 3\.13/);
  await expect(nothing).rejects.toThrow(/uv python install 3\.11/);
  const bare = findPython(version, false, machine({ "python3.11": python("3.11", false) }));
  await expect(bare).rejects.toThrow(/apt install python3\.11-venv/);
});
