import { type ReverseProxy, type ReverseProxyOptions, startReverseProxy } from "./reverse-proxy.ts";

/** A proxy that lets nobody through who does not show the header of its sign-in. */
export interface IdentityProxy extends ReverseProxy {
  readonly headerName: string;
  /** From now on only this value opens it. */
  accept(value: string): void;
}

const headerName = "Proxy-Authorization-Token";
const identityProvider = "https://idp.example.invalid/authorize?client_id=front-door";

/**
 * An identity-aware proxy: who does not show the value is sent to a sign-in page that is not Superset's; of those who do,
 * Superset never sees the header.
 */
export async function startIdentityProxy(
  value: string,
  options: Omit<ReverseProxyOptions, "gate">,
): Promise<IdentityProxy> {
  let accepted = value;
  const proxy = await startReverseProxy({
    ...options,
    gate: ({ headers }) => {
      const shown = headers[headerName.toLowerCase()];
      delete headers[headerName.toLowerCase()];
      return shown === accepted ? undefined : { status: 302, headers: { Location: identityProvider } };
    },
  });
  const accept = (next: string) => {
    accepted = next;
  };
  return { ...proxy, headerName, accept };
}
