import { expect, test } from "vitest";
import { answerAsSlack } from "../../../lab/services/fake-slack.ts";

test("lists the channels of the asked types", () => {
  const names = (params: Record<string, string>) => {
    const { channels } = answerAsSlack({ path: "/api/conversations.list", params }) as {
      channels: { name: string }[];
    };
    return channels.map(({ name }) => name);
  };
  expect(names({})).toEqual(["shop-alerts", "shop-orders", "staff"]);
  expect(names({ types: "private_channel" })).toEqual(["staff"]);
});

test("knows a picture for every address", () => {
  const answer = answerAsSlack({ path: "/api/users.lookupByEmail", params: { email: "ada@example.org" } });
  expect(answer).toMatchObject({ user: { profile: { image_192: "https://avatars.example.org/ada.png" } } });
});
