import { NetworkError } from "../errors/errors.ts";
import { describeFault } from "./fault.ts";
import type { Send } from "./request.ts";

/**
 * End the wait of a cancelled call at once, whatever it waits for: a renewal of the session may be shared with others, and goes
 * on for them.
 */
export function untilCancelled(send: Send): Send {
  return (request) => {
    const { signal } = request;
    if (!signal) return send(request);
    return new Promise((resolve, reject) => {
      const cancel = () => reject(new NetworkError(describeFault(request, signal.reason, 0)));
      if (signal.aborted) return cancel();
      signal.addEventListener("abort", cancel, { once: true });
      send(request)
        .then(resolve, reject)
        .finally(() => signal.removeEventListener("abort", cancel));
    });
  };
}
