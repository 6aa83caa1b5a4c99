import { describe, expect, it } from "vitest";
import { SupersetError } from "../../../../src/errors/errors.ts";
import { buildRls } from "../../../../src/jobs/admin/build-rls.ts";
import type { Steps } from "../../../../src/jobs/steps.ts";

const BUYERS = "id IN (SELECT customer_id FROM orders)";

/** Superset says this to every query of a chart. */
async function build(clause: string, says: string) {
  const notes: string[] = [];
  const steps: Partial<Steps> = {
    rows: async () => [],
    progress: () => {},
    note: (text) => void notes.push(text),
    create: async () => 7,
    async read(tool) {
      if (tool === "superset_chart_query_data") throw new SupersetError(says, 400, "POST");
      return { result: { table_name: "customers", columns: [{ column_name: "id" }] } };
    },
  };
  const args = { name: "Buyers", clause, datasets: [1, 2], roles: [3] };
  return { answer: await buildRls(args, steps as Steps), notes };
}

describe("a clause that Superset refuses to try", () => {
  it("for a query in it, which a rule may have, is taken and said not to be tried, once", async () => {
    const { answer, notes } = await build(BUYERS, "Custom SQL fields cannot contain sub-queries.");
    expect(answer).toMatchObject({ id: 7 });
    expect(notes).toEqual(["The clause has a query in it and could not be tried."]);
  });

  it.each([
    [BUYERS, "no such column: customer_id"],
    ["id = 1", "no sub-queries"],
  ])("for anything else makes nothing: %s, %s", async (clause, says) => {
    await expect(build(clause, says)).rejects.toThrow(/The clause does not work on dataset 1 "customers"/);
  });
});
