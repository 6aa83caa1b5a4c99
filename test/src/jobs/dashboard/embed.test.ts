import { describe, expect, it } from "vitest";
import { SupersetError } from "../../../../src/errors/errors.ts";
import { embed } from "../../../../src/jobs/dashboard/embed.ts";
import type { Steps } from "../../../../src/jobs/steps.ts";

const missing = new SupersetError("404", 404, "GET");

/** Steps on a Superset where nothing is embedded yet. */
function stepsWith(
  isShown: boolean,
  failure = missing,
): { steps: Steps; notes: string[]; undone: unknown[] } {
  const notes: string[] = [];
  const undone: unknown[] = [];
  const steps = {
    isDry: false,
    has: () => true,
    note: (text: string) => void notes.push(text),
    async read(tool: string) {
      if (tool === "superset_embedded_dashboard_get" && isShown) return { result: {} };
      throw failure;
    },
    async write(_: string, args: { allowed_domains: string[] }, undo: { back?(answer: unknown): unknown }) {
      undone.push(undo.back?.(undefined));
      return { result: { uuid: "u-1", allowed_domains: args.allowed_domains } };
    },
  };
  return { steps: steps as unknown as Steps, notes, undone };
}

const args = { dashboard_id: 3, allowed_domains: ["https://a.example"] };

describe("embed", () => {
  it("says where Superset shows no embedded dashboards", async () => {
    const shown = stepsWith(true);
    expect(await embed(args, shown.steps)).toMatchObject({ uuid: "u-1" });
    expect(shown.notes).toEqual([]);
    const hidden = stepsWith(false);
    await embed(args, hidden.steps);
    expect(hidden.notes).toEqual([expect.stringContaining("EMBEDDED_SUPERSET")]);
  });

  it("takes a new embedding away again", async () => {
    const { steps, undone } = stepsWith(true);
    await embed(args, steps);
    expect(undone).toEqual([["superset_dashboard_delete_embedded", { dashboard_id: 3 }]]);
  });

  it("takes rules for a guest only, since without one they would limit nobody", async () => {
    const { steps, undone } = stepsWith(true);
    const rules = [{ clause: "region = 'EU'" }];
    await expect(embed({ ...args, rules }, steps)).rejects.toThrow("give guest too");
    expect(undone).toEqual([]);
    expect(await embed({ ...args, rules: [] }, steps)).toMatchObject({ uuid: "u-1" });
  });

  it("goes on after nothing but an embedding that is not there", async () => {
    const { steps } = stepsWith(true, new SupersetError("500", 500, "GET"));
    await expect(embed(args, steps)).rejects.toThrow("500");
  });
});
