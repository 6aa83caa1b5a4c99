import { expect, it } from "vitest";
import { FAULTS } from "../../src/http/fault.ts";
import { readMessages } from "./messages.ts";
import { FURTHER, NO_ANSWER, OTHER_CURES, troubleshooting, WRITTEN } from "./troubleshooting.ts";

const { texts, thrown, found } = readMessages();
const written = Object.values(WRITTEN).flatMap((entries) => Object.keys(entries));

/** `npx vitest run --project unit test/docs -u` writes it. */
it("docs/troubleshooting.md says what messages mean", async () => {
  await expect(troubleshooting()).toMatchFileSnapshot("../../docs/troubleshooting.md");
});

it("quotes nothing that the source does not say", () => {
  expect([...written, NO_ANSWER].filter((message) => !texts.some((text) => text.includes(message)))).toEqual(
    [],
  );
});

it("has every message that a call or a command can end with", () => {
  expect(thrown.length).toBeGreaterThan(80);
  expect(thrown.filter((text) => !written.some((message) => text.includes(message)))).toEqual([]);
});

it("has what every fault of a connection means, and advice for those without a cure", () => {
  const bare = Object.values(FAULTS).flatMap(([what, cure]) => (cure ? [] : [what]));
  expect(Object.keys(FURTHER).sort()).toEqual([...new Set(bare)].sort());
});

it("has doctor's findings, each with what mends it", () => {
  expect(found.length).toBeGreaterThan(40);
  const bare = found.flatMap(({ message, cure }) => (cure ? [] : [message]));
  expect(bare.sort()).toEqual(Object.keys(OTHER_CURES).sort());
});

it("says of each message once what it means", () => {
  expect(written.filter((message, index) => written.indexOf(message) !== index)).toEqual([]);
});
