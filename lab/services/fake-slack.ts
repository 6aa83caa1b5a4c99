import { type Fake, type FakeRequest, startFake } from "./fake.ts";

/** What is in the fake workspace. */
export const slackChannels = [
  { id: "C0SHOP0001", name: "shop-alerts", is_member: true, is_private: false },
  { id: "C0SHOP0002", name: "shop-orders", is_member: true, is_private: false },
  { id: "C0STAFF003", name: "staff", is_member: true, is_private: true },
];

/** Slack's web API, as far as Superset asks it: channels, and users by their address. */
export function answerAsSlack({ path, params }: FakeRequest): unknown {
  if (path === "/api/conversations.list") {
    const types = params.types?.split(",") ?? ["public_channel", "private_channel"];
    const channels = slackChannels.filter(({ is_private }) =>
      types.includes(is_private ? "private_channel" : "public_channel"),
    );
    return { ok: true, channels, response_metadata: { next_cursor: "" } };
  }
  if (path === "/api/users.lookupByEmail") {
    const name = params.email?.split("@")[0] ?? "";
    const picture = `https://avatars.example.org/${name}.png`;
    return { ok: true, user: { id: "U0001", name, profile: { image_192: picture } } };
  }
  return path.startsWith("/api/") ? { ok: true } : undefined;
}

/** A Slack of our own; Superset's client is to be pointed at `<baseUrl>/api/`. */
export function startFakeSlack(): Promise<Fake> {
  return startFake(answerAsSlack);
}
