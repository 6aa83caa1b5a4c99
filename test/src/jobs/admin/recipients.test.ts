import { describe, expect, it } from "vitest";
import { alertCondition } from "../../../../src/jobs/admin/alert-condition.ts";
import { makeUpPassword } from "../../../../src/jobs/admin/made-up-password.ts";
import { recipientsOf } from "../../../../src/jobs/admin/recipients.ts";

describe("recipients", () => {
  it("are of the kind that they look like, those of a kind together", () => {
    const given = [
      "ann@example.com",
      "#sales",
      "bob@example.com",
      "C0123456789",
      "https://hooks.example.com/a",
    ];
    expect(recipientsOf(given)).toEqual([
      { type: "Email", recipient_config_json: { target: "ann@example.com,bob@example.com" } },
      { type: "Slack", recipient_config_json: { target: "sales" } },
      { type: "SlackV2", recipient_config_json: { target: "C0123456789" } },
      { type: "Webhook", recipient_config_json: { target: "https://hooks.example.com/a" } },
    ]);
  });

  it.each(["ann", "", "sales"])("%s is none", (text) => {
    expect(() => recipientsOf([text])).toThrow("is no recipient");
  });

  it.each(["ann@", "ann@b.org, bob@b.org", "@b.org"])("%s is no address", (text) => {
    expect(() => recipientsOf([text])).toThrow("is no e-mail address");
  });
});

describe("a condition of an alert", () => {
  it.each([
    ["> 100", { op: ">", threshold: 100 }],
    ["<=-1.5", { op: "<=", threshold: -1.5 }],
    ["= 0", { op: "==", threshold: 0 }],
    ["<> 0", { op: "!=", threshold: 0 }],
  ])("%s compares", (text, validator_config_json) => {
    expect(alertCondition(text)).toEqual({ validator_type: "operator", validator_config_json });
  });

  it("may be any value", () => {
    expect(alertCondition("Not null")).toMatchObject({ validator_type: "not null" });
  });

  it.each(["100", "more than 5", "> x"])("%s is none", (text) => {
    expect(() => alertCondition(text)).toThrow('Give a comparison with a number, "> 100"');
  });
});

describe("a made-up password", () => {
  it("has enough of every kind for the usual rules, and is another each time", () => {
    const made = Array.from({ length: 200 }, makeUpPassword);
    expect(new Set(made).size).toBe(made.length);
    for (const password of made) {
      expect(password).toMatch(/^[\w.!-]{24}$/);
      for (const kind of [/[A-Z]/g, /[a-z]/g, /\d/g, /[-_.!]/g])
        expect(password.match(kind)?.length).toBeGreaterThanOrEqual(3);
    }
  });
});
