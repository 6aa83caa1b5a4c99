/** Cookies by name. */
export type Cookies = ReadonlyMap<string, string>;

/** The cookies that a response sets; those it takes away have the value "". */
export function cookiesSetBy({ headers }: Response): Cookies {
  return new Map(
    headers.getSetCookie().flatMap((header) => {
      const [pair = "", ...attributes] = header.split(";");
      const gone = attributes.some((attribute) => /^\s*max-age\s*=\s*(0|-\d+)\s*$/i.test(attribute));
      return [...parseCookies(pair)].map(([name, value]) => [name, gone ? "" : value] as const);
    }),
  );
}

/** Read a Cookie header: `session=…; affinity=…`. */
export function parseCookies(header: string): Cookies {
  return new Map(
    header.split(";").flatMap((pair) => {
      const at = pair.indexOf("=");
      return at > 0 ? [[pair.slice(0, at).trim(), pair.slice(at + 1).trim()] as const] : [];
    }),
  );
}

/** Write a Cookie header; later cookies replace earlier ones of the same name. */
export function cookieHeader(...cookies: readonly Cookies[]): string {
  const merged = new Map(cookies.flatMap((some) => [...some]));
  return [...merged]
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name}=${value}`)
    .join("; ");
}

/** The cookies that a response sets, as the Cookie header that gives them back. */
export function cookiesOf(response: Response): string {
  return cookieHeader(cookiesSetBy(response));
}
