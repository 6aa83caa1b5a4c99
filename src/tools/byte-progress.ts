import type { ReportProgress } from "./call-context.ts";

const MIB = 2 ** 20;

/**
 * Tell of bytes that have gone by: at the end and at each hundredth, but at least a MiB apart. What is sent a second time is
 * told of once it is further than the first time.
 * @param what happens to them, e.g. "sent"
 * @param total in bytes, where it is known
 * @returns to be called with the bytes so far
 */
export function byteProgress(
  report: ReportProgress | undefined,
  what: string,
  total?: number,
): (bytes: number) => void {
  if (!report) return () => {};
  const step = Math.max(MIB, (total ?? 0) / 100);
  let told = 0;
  return (bytes) => {
    if (bytes <= told || (bytes < told + step && bytes !== total)) return;
    told = bytes;
    const of = total === undefined ? "" : ` of ${inMib(total)}`;
    report(bytes, total, `${inMib(bytes)}${of} MiB ${what}`);
  };
}

function inMib(bytes: number): string {
  return (bytes / MIB).toFixed(1);
}
