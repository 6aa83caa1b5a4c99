import { ArgumentError } from "../../errors/errors.ts";
import { checkAddress } from "./address.ts";

interface Recipient {
  type: string;
  recipient_config_json: { target: string };
}

/** How a recipient looks -> the kind that Superset knows it as, and what of it is the target. */
const KINDS: readonly { looks: RegExp; type: string; target: (text: string) => string }[] = [
  { looks: /^https?:\/\//, type: "Webhook", target: (text) => text },
  { looks: /^#/, type: "Slack", target: (text) => text.slice(1) },
  // A channel's own id, as only the newer way to Slack takes it.
  { looks: /^[CG][A-Z0-9]{8,}$/, type: "SlackV2", target: (text) => text },
  { looks: /@/, type: "Email", target: checkAddress },
];

/**
 * Recipients as Superset keeps them: one for each kind, with all targets of it.
 * @throws ArgumentError for a text that is none
 */
export function recipientsOf(texts: readonly string[]): Recipient[] {
  const targets = new Map<string, string[]>();
  for (const given of texts) {
    const text = given.trim();
    const kind = KINDS.find(({ looks }) => looks.test(text));
    if (!kind)
      throw new ArgumentError(
        `${JSON.stringify(given)} is no recipient. Give e-mail addresses, Slack channels such as "#sales", or an address of a webhook.`,
      );
    targets.set(kind.type, [...(targets.get(kind.type) ?? []), kind.target(text)]);
  }
  return [...targets].flatMap(([type, all]) => {
    const each = type === "Webhook" ? all : [all.join(",")];
    return each.map((target) => ({ type, recipient_config_json: { target } }));
  });
}
