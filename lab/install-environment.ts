/** Variables of the user that package installers need: where to look, through which proxy, whom to trust. */
const registryVariable = /^(PIP|UV|SSL|HTTPS?_PROXY|ALL_PROXY|NO_PROXY|REQUESTS|CURL_CA|XDG)/i;
/** Would send packages elsewhere than into the lab's own environment. */
const misleading = new Set(["PIP_USER", "PIP_TARGET", "PIP_PREFIX", "PIP_REQUIRE_VIRTUALENV"]);
const kept = new Set(["PATH", "HOME", "TMPDIR", "LANG", "LC_ALL"]);

/**
 * The environment of the install step: the user's access to a package registry and nothing else of theirs.
 * uv does not read pip's variables, so they are passed on under its names unless those are set.
 */
export function installEnvironment(user: NodeJS.ProcessEnv, cacheFolder: string): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {};
  for (const [name, value] of Object.entries(user)) {
    if ((kept.has(name) || registryVariable.test(name)) && !misleading.has(name)) env[name] = value;
  }
  const translate = (uv: string, value: string | undefined) => {
    if (env[uv] === undefined && value !== undefined && value !== "") env[uv] = value;
  };
  if (env.UV_INDEX_URL === undefined) translate("UV_DEFAULT_INDEX", env.PIP_INDEX_URL);
  if (env.UV_EXTRA_INDEX_URL === undefined) translate("UV_INDEX", env.PIP_EXTRA_INDEX_URL);
  if (env.UV_INDEX !== undefined || env.UV_EXTRA_INDEX_URL !== undefined) {
    // As pip does: every index is asked. All versions are pinned, so which one answers does not matter.
    translate("UV_INDEX_STRATEGY", "unsafe-best-match");
  }
  translate("UV_FIND_LINKS", env.PIP_FIND_LINKS?.trim().split(/\s+/).join(","));
  translate("UV_HTTP_TIMEOUT", env.PIP_DEFAULT_TIMEOUT);
  translate("SSL_CERT_FILE", env.PIP_CERT);
  if (env.HOME === undefined) translate("UV_CACHE_DIR", cacheFolder);
  return env;
}
