/** Where an answer redirects to, judged by what may be done about it. */
export type Redirect =
  /** To the sign-in page: a refusal. */
  | { kind: "sign-in" }
  /** To another path of the same Superset (the picture's current digest): may be followed with our token. */
  | { kind: "same-server"; path: string }
  /** To somewhere else (an avatar at Slack): must not get our token, and is for the caller to open. */
  | { kind: "elsewhere"; url: string };

/** Read the redirect of a response; nothing when it is none. */
export function readRedirect({ status, headers }: Response, baseUrl: string): Redirect | undefined {
  const location = headers.get("Location");
  if (status < 300 || status >= 400 || !location || !URL.canParse(location, baseUrl)) return undefined;
  const target = new URL(location, baseUrl);
  if (isSignIn(target)) return { kind: "sign-in" };
  const base = new URL(baseUrl);
  const prefix = base.pathname === "/" ? "" : base.pathname;
  if (target.origin !== base.origin || !target.pathname.startsWith(`${prefix}/`)) {
    return { kind: "elsewhere", url: target.href };
  }
  return { kind: "same-server", path: target.pathname.slice(prefix.length) + target.search };
}

/** Whether a response sends the caller to the sign-in page: Superset's way of refusing where it does not answer JSON. */
export function leadsToSignIn({ status, headers }: Response): boolean {
  const location = headers.get("Location") ?? "";
  return status === 302 && URL.canParse(location, "http://any") && isSignIn(new URL(location, "http://any"));
}

function isSignIn({ pathname }: URL): boolean {
  return /\/login\/?$/.test(pathname);
}
