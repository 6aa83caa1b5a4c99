const DEFAULT_PORTS: Readonly<Record<string, number>> = { "http:": 80, "https:": 443 };

/** Whether NO_PROXY takes this address out, by the rules of undici, which makes the connections and does not tell. */
export function passesBy(exceptions: string, { host, port, protocol }: URL): boolean {
  if (exceptions === "*") return true;
  const name = host.replace(/:\d*$/, "").toLowerCase();
  const number = Number(port) || DEFAULT_PORTS[protocol];
  return exceptions
    .split(/[,\s]/)
    .filter((entry) => entry !== "")
    .some((entry) => {
      const [, named = entry, only] = /^(.+):(\d+)$/.exec(entry) ?? [];
      const excepted = named.replace(/^\*?\./, "").toLowerCase();
      const isPort = only === undefined || Number(only) === number;
      return isPort && (name === excepted || name.endsWith(`.${excepted}`));
    });
}
