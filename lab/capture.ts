import { captureUsage, parseCaptureArguments } from "./capture-arguments.ts";
import { captureSpec } from "./capture-spec.ts";
import { reportFailure } from "./report-failure.ts";

async function main(): Promise<void> {
  const requests = parseCaptureArguments(process.argv.slice(2), process.env);
  if (requests === undefined) console.log(captureUsage);
  else for (const request of requests) await captureSpec(request);
}

main().catch(reportFailure);
