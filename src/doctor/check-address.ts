import type { ConfigSources } from "../config/config.ts";
import { SUPERSET_PAGE } from "../http/superset-page.ts";
import { type Check, failed, ok, type Verdict, warning } from "./check.ts";

/** The address is set and is that of Superset, not of one of its pages. */
export const checkAddress: Check<"config"> = {
  name: "address",
  needs: ["config"],
  gives: ["baseUrl"],
  async run({ config }, { sources }) {
    const { base_url: baseUrl } = config;
    if (baseUrl === undefined)
      return {
        verdicts: [
          failed(
            "No Superset is configured.",
            "Set SUPERSET_BASE_URL to its address, for example https://superset.example.com.",
          ),
        ],
      };
    const page = SUPERSET_PAGE.exec(new URL(baseUrl).pathname)?.[0];
    if (page !== undefined) {
      const right = baseUrl.slice(0, -page.length);
      return {
        verdicts: [
          failed(`${baseUrl} is a page of Superset, not its address.`, `Set SUPERSET_BASE_URL=${right}`),
        ],
      };
    }
    const troubles = oddities(givenAddress(sources), baseUrl);
    return { verdicts: troubles.length > 0 ? troubles : [ok(baseUrl)], ground: { baseUrl } };
  },
};

/** As it was given; one in a file is seen as it was understood. */
function givenAddress({ flags, env }: ConfigSources): string | undefined {
  const given = flags.base_url ?? env.SUPERSET_BASE_URL;
  return typeof given === "string" && URL.canParse(given) ? given : undefined;
}

function oddities(given: string | undefined, baseUrl: string): Verdict[] {
  const { username, password, search, hash } = new URL(given ?? baseUrl);
  const right = `Set SUPERSET_BASE_URL=${baseUrl}`;
  return [
    username || password
      ? warning(
          "The address holds an account, which is not used.",
          `${right} and the account as SUPERSET_USERNAME and SUPERSET_PASSWORD.`,
        )
      : undefined,
    search || hash ? warning("What follows ? or # in the address is not used.", right) : undefined,
    new URL(baseUrl).hostname === "0.0.0.0"
      ? warning(
          "0.0.0.0 is where a server listens, not where it is reached.",
          `${right.replace("0.0.0.0", "127.0.0.1")}`,
        )
      : undefined,
  ].filter((verdict) => verdict !== undefined);
}
