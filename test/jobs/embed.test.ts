import { readFile, stat } from "node:fs/promises";
import { encode } from "gpt-tokenizer/encoding/o200k_base";
import { describe, expect, it } from "vitest";
import { cutEverywhere } from "./cut-everywhere.ts";
import { textOf } from "./job-runner.ts";
import { setUpJobs } from "./set-up-jobs.ts";

const { jobs, metadata, undone } = await setUpJobs();

const EMBED = "superset_dashboard_embed";
const MOST_TOKENS = 200;

type Row = Record<string, unknown>;

describe("embedding", () => {
  const visitor = { guest: "ann", rules: [{ clause: "country = 'Germany'", dataset: "Sales" }] };

  it(
    "answers uuid, domains and where the token is, which opens the dashboard; never the token",
    undone(async () => {
      const result = await jobs.call(EMBED, {
        dashboard_id: 1,
        allowed_domains: ["https://shop.example"],
        ...visitor,
      });
      expect(result.isError, textOf(result)).not.toBe(true);
      expect(encode(textOf(result)).length).toBeLessThanOrEqual(MOST_TOKENS);
      const answer = JSON.parse(textOf(result)) as Row;
      expect(answer).toMatchObject({
        allowed_domains: ["https://shop.example"],
        uuid: expect.stringMatching(/^[\da-f-]{36}$/),
      });
      expect(answer).not.toHaveProperty("note");
      const token = (await readFile(String(answer.token_file), "utf8")).trim();
      expect((await stat(String(answer.token_file))).mode & 0o777).toBe(0o600);
      expect(textOf(result)).not.toContain(token);
      const claims = JSON.parse(Buffer.from(String(token.split(".")[1]), "base64url").toString());
      expect(claims).toMatchObject({
        user: { username: "ann" },
        resources: [{ type: "dashboard", id: answer.uuid }],
        rls_rules: [{ clause: "country = 'Germany'", dataset: 4 }],
      });
      expect(Date.parse(String(answer.token_expires))).toBe(Math.floor(claims.exp) * 1000);
      // Without domains those of before stay, and so does the uuid.
      expect(await jobs.json(EMBED, { dashboard_id: 1 })).toMatchObject({
        uuid: answer.uuid,
        allowed_domains: ["https://shop.example"],
      });
    }),
  );

  it(
    "says that every site may embed it",
    undone(async () => {
      expect(await jobs.json(EMBED, { dashboard_id: 1 })).toMatchObject({
        note: expect.stringContaining("Every site"),
      });
    }),
  );

  it("a dry run makes neither embedding nor token", async () => {
    await metadata.mark("dry");
    const { requests } = await jobs.json<{ requests: Row[] }>(EMBED, {
      dashboard_id: 1,
      ...visitor,
      dry_run: true,
    });
    expect(requests).toHaveLength(2);
    expect(await metadata.differences("dry")).toEqual([]);
  });

  it.each([
    ["for the first time", false],
    ["again", true],
  ])("%s: whole or not there wherever the network is cut", { timeout: 120_000 }, async (_, again) => {
    const prepare = async () => {
      if (again)
        await jobs.json("superset_dashboard_set_embedded", {
          dashboard_id: 1,
          allowed_domains: ["https://a.example"],
        });
      return { dashboard_id: 1, allowed_domains: ["https://b.example"], guest: "ann" };
    };
    expect((await cutEverywhere(jobs, metadata, { tool: EMBED, prepare })).failed).toBeGreaterThan(0);
  });
});
