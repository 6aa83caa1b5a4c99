import { expect, it } from "vitest";
import type { SignedIn } from "../../../src/cli/sign-in.ts";
import { createSilentInterviewer } from "../../../src/init/interviewer.ts";
import { settleSurface } from "../../../src/init/settle-surface.ts";

/** An account that is told this of what it may do with charts. */
const account = (data: unknown) => ({ api: { GET: async () => ({ data }) } }) as unknown as SignedIn;
const nobody = createSilentInterviewer(() => {});

it.each<[string, unknown, object]>([
  ["may save charts", { permissions: ["can_read", "can_write"] }, { tools: "analyst" }],
  ["may only look", { permissions: ["can_read"] }, { read_only: true }],
  ["is told nothing", undefined, { read_only: true }],
])("to an account that %s nothing more is proposed than it can use", async (_, data, want) => {
  expect(await settleSurface(account(data), nobody)).toEqual(want);
});
