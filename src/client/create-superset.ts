import { newestVersion } from "../../generated/version-types.ts";
import { dateOf } from "../auth/date-of.ts";
import type { WayIn } from "../auth/way-in.ts";
import { configuredTransport, openConnection } from "../connection.ts";
import { maskErrors } from "../results/error-result.ts";
import { createKnownSecrets } from "../results/known-secrets.ts";
import { createMask } from "../results/mask.ts";
import { loadVersion } from "../tools/registry.ts";
import { ownVersions } from "../version/own-versions.ts";
import { findVersions } from "../version/user-versions.ts";
import { readOptions } from "./read-options.ts";
import { createResources } from "./resources.ts";
import type { NewestVersion, Session, Superset, Version } from "./superset.ts";
import type { SupersetOptions } from "./superset-options.ts";

/**
 * A typed client of a Superset that signs in by itself and stays signed in. Nothing is sent before the first call.
 * @throws ConfigError when options and environment are incomplete or wrong
 */
export async function createSuperset<V extends Version = NewestVersion>(
  options: SupersetOptions<V> = {},
): Promise<Superset<V>> {
  const config = await readOptions(options, process.env);
  const known = createKnownSecrets();
  const mask = createMask(known.all);
  const { onWarning = (message: string) => process.emitWarning(message, "SupersetWarning") } = options;
  const warn = (message: string) => onWarning(mask(message));
  return maskErrors(mask, async () => {
    const versions = findVersions(ownVersions, config.generatedDir);
    const generated = await loadVersion(versions, options.version ?? newestVersion);
    const transport = configuredTransport(config, known);
    const { wayIn, api } = await openConnection(config, transport, known, warn);
    const resources = await createResources({ generated, api, baseUrl: wayIn.account.baseUrl, mask });
    const session = () => maskErrors(mask, () => describeSession(wayIn));
    const signIn = () => maskErrors(mask, () => wayIn.signIn().then(() => describeSession(wayIn)));
    const renew = () => maskErrors(mask, () => wayIn.renew().then(() => describeSession(wayIn)));
    return { ...resources, api, session, signIn, renew } as unknown as Superset<V>;
  });
}

async function describeSession(wayIn: WayIn): Promise<Session> {
  const { access, refresh } = await wayIn.expiries();
  const { baseUrl, username } = wayIn.account;
  return {
    baseUrl,
    username,
    signedInBy: wayIn.kind,
    expiresAt: dateOf(access),
    refreshExpiresAt: dateOf(refresh),
  };
}
