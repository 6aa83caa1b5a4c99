/**
 * What `npm publish` is told. It publishes in earnest only where GitHub lets the job prove who it is (`id-token: write`), since
 * only there npm can attest what the package was built from; anywhere else it does all but that.
 */
export function publishArguments(options: { dryRun: boolean; env: NodeJS.ProcessEnv }): string[] {
  const isProven = Boolean(options.env.ACTIONS_ID_TOKEN_REQUEST_URL);
  return ["--access", "public", options.dryRun || !isProven ? "--dry-run" : "--provenance"];
}
