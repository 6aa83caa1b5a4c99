import { connect } from "node:net";
import { connect as connectSecurely } from "node:tls";

const LONGEST_MS = 3_000;
const DEFAULT_PORTS: Readonly<Record<string, number>> = { "http:": 80, "https:": 443 };

/** Whether this protocol is spoken at that host and port; by whom is another question. */
export function speaks(
  { hostname, port, protocol: used }: URL,
  protocol: "http:" | "https:",
): Promise<boolean> {
  const address = {
    host: hostname.replace(/^\[|\]$/g, ""),
    port: Number(port) || (DEFAULT_PORTS[used] as number),
  };
  return new Promise((resolve) => {
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    const socket =
      protocol === "https:"
        ? connectSecurely({ ...address, rejectUnauthorized: false }, () => end(true))
        : connect(address, () =>
            socket.write(`HEAD / HTTP/1.1\r\nHost: ${hostname}\r\nConnection: close\r\n\r\n`),
          );
    socket.setTimeout(LONGEST_MS, () => end(false));
    // Where https is spoken, plain http may be told so in plain http.
    socket.once("data", (data) => end(/^HTTP\/\S+ (?!400)/.test(String(data))));
    socket.once("error", () => end(false));
    socket.once("end", () => end(false));
  });
}
