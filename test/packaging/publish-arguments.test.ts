import { expect, it } from "vitest";
import { publishArguments } from "../../packaging/publish-arguments.ts";

const inCi = { ACTIONS_ID_TOKEN_REQUEST_URL: "https://token.example.com" };

it("publishes in earnest, with provenance, only where the origin can be proved and nobody wants a try", () => {
  expect(publishArguments({ dryRun: false, env: inCi })).toEqual(["--access", "public", "--provenance"]);
  expect(publishArguments({ dryRun: true, env: inCi })).toContain("--dry-run");
  expect(publishArguments({ dryRun: false, env: {} })).toContain("--dry-run");
  expect(publishArguments({ dryRun: false, env: { ACTIONS_ID_TOKEN_REQUEST_URL: "" } })).toContain(
    "--dry-run",
  );
});
