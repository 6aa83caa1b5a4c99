import { findWaysIn, type WaysIn } from "../auth/find-ways-in.ts";
import type { AddressedConfig } from "../cli/sign-in.ts";
import { type ConfigSources, readConfig } from "../config/config.ts";
import { configuredTransport } from "../connection.ts";
import { ConfigError, NetworkError } from "../errors/errors.ts";
import { SUPERSET_PAGE } from "../http/superset-page.ts";
import type { KnownSecrets } from "../results/known-secrets.ts";
import { detectVersion } from "../version/detect-version.ts";
import type { Interviewer } from "./interviewer.ts";

/** A Superset that has answered. */
export interface FoundSuperset {
  config: AddressedConfig;
  /** The sources with the address among the flags. */
  sources: ConfigSources;
  version: string;
  ways: WaysIn;
}

const PROPOSAL = "http://localhost:8088";

/** The address of Superset itself, out of one that a browser shows. */
export function withoutPage(address: string): string {
  const trimmed = address.trim();
  const whole = /^[a-z]+:\/\//i.test(trimmed)
    ? trimmed
    : `${/^(localhost|127\.)/.test(trimmed) ? "http" : "https"}://${trimmed}`;
  if (!URL.canParse(whole)) return trimmed;
  const { origin, pathname } = new URL(whole);
  return origin === "null" ? trimmed : origin + pathname.replace(SUPERSET_PAGE, "").replace(/\/+$/, "");
}

/**
 * Ask where Superset is, unless it is configured, until one answers.
 * @throws NetworkError or ConfigError when the configured one does not, or nobody can be asked again
 */
export async function settleAddress(
  sources: ConfigSources,
  interviewer: Interviewer,
  known: KnownSecrets,
): Promise<FoundSuperset> {
  const configured = (await readConfig(sources)).base_url;
  for (;;) {
    const address = configured ?? (await askAddress(interviewer));
    try {
      return await lookAt({ ...sources, flags: { ...sources.flags, base_url: address } }, known);
    } catch (error) {
      const isAnswer = error instanceof NetworkError || error instanceof ConfigError;
      if (isAnswer && configured === undefined && !interviewer.canAskAgain)
        error.message += ` (That address is only what is proposed: say yours by --base-url.)`;
      if (!isAnswer || configured !== undefined || !interviewer.canAskAgain) throw error;
      interviewer.complain(error.message);
    }
  }
}

async function askAddress(interviewer: Interviewer): Promise<string> {
  const answer = await interviewer.text({
    message: "Address of Superset, as in your browser",
    setting: "--base-url",
    proposal: PROPOSAL,
    check: (given) =>
      /^https?:\/\/[^/]/.test(withoutPage(given))
        ? undefined
        : "That is no address, such as https://superset.example.com.",
  });
  return withoutPage(answer);
}

async function lookAt(sources: ConfigSources, known: KnownSecrets): Promise<FoundSuperset> {
  const config = await readConfig(sources);
  const { base_url = "" } = config;
  const send = configuredTransport(config, known);
  const version = config.superset_version ?? (await detectVersion(send, base_url));
  const nearer = withoutPage(base_url);
  if (!version)
    throw new ConfigError(
      `What answers at ${base_url} does not say that it is a Superset.${nearer === base_url ? "" : ` Did you mean ${nearer}?`} Check the address (superset-mcp doctor says more), or say its version by --superset-version.`,
    );
  return { config: { ...config, base_url }, sources, version, ways: await findWaysIn(send, base_url) };
}
