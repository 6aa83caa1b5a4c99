import dns from "node:dns";
import type { Lasting } from "./cells.ts";

/** Host names of the tests, below one that cannot exist, answered by this process: the network's resolver is not asked. */

type LookupFault = "unknown-host" | "lookup-failed" | "hang";
type Callback = (error: NodeJS.ErrnoException | null, ...address: unknown[]) => void;

interface Name {
  fault: { name: LookupFault; lasting: Lasting } | undefined;
  lookups: number;
}

const names = new Map<string, Name>();
const CODES = { "unknown-host": "ENOTFOUND", "lookup-failed": "EAI_AGAIN" } as const;

const systemLookup = dns.lookup;
let isReplaced = false;

/** What sockets look names up with; whatever is no name of ours goes to the system. */
function lookup(host: string, options: unknown, callback?: Callback): void {
  const name = names.get(host);
  if (!name) {
    (systemLookup as (...given: unknown[]) => void)(host, options, callback);
    return;
  }
  const answer = (callback ?? options) as Callback;
  const { fault } = name;
  name.lookups++;
  if (fault?.lasting === "once") name.fault = undefined;
  if (fault?.name === "hang") return;
  if (fault) {
    const code = CODES[fault.name];
    const error = Object.assign(new Error(`getaddrinfo ${code} ${host}`), { code, syscall: "getaddrinfo" });
    return void setImmediate(answer, error);
  }
  const all = typeof options === "object" && (options as { all?: boolean }).all;
  if (all) setImmediate(answer, null, [{ address: "127.0.0.1", family: 4 }]);
  else setImmediate(answer, null, "127.0.0.1", 4);
}

/** A new host name for this machine, and how to make its lookup fail. */
export function makeName() {
  if (!isReplaced) Object.assign(dns, { lookup });
  isReplaced = true;
  const host = `superset-${names.size + 1}.invalid`;
  const name: Name = { fault: undefined, lookups: 0 };
  names.set(host, name);
  return {
    host,
    fail: (fault: LookupFault, lasting: Lasting) => Object.assign(name, { fault: { name: fault, lasting } }),
    cure: () => Object.assign(name, { fault: undefined }),
    lookups: () => name.lookups,
  };
}
