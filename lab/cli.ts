import { labUsage, parseLabArguments } from "./cli-arguments.ts";
import { reportFailure } from "./report-failure.ts";
import { listRunning, type RunningSuperset, startInBackground, stopRunning } from "./running.ts";
import { admin, viewer } from "./seed/accounts.ts";
import { prepareSuperset } from "./superset.ts";

const onProgress = (line: string) => console.error(line);

async function main(args: readonly string[]): Promise<void> {
  const command = parseLabArguments(args);
  switch (command.kind) {
    case "help":
      return console.log(labUsage);
    case "list":
      return printList(await listRunning());
    case "prepare":
      for (const version of command.versions) await prepareSuperset({ version, onProgress });
      return console.log(`Ready: ${command.versions.join(", ")}`);
    case "stop": {
      const stopped = await stopRunning(command.selection);
      for (const { version, port } of stopped) console.log(`Stopped Superset ${version} on port ${port}`);
      if (stopped.length === 0) console.log("Nothing was running");
      return;
    }
    case "start":
      return printStarted(
        await startInBackground({ ...command.options, onProgress }),
        command.options.seed ?? true,
      );
  }
}

function printList(running: readonly RunningSuperset[]): void {
  if (running.length === 0) console.log("No Superset runs. Start one: npm run lab -- start");
  for (const { version, baseUrl, pid, logFile } of running)
    console.log(`Superset ${version}  ${baseUrl}  process ${pid}  log ${logFile}`);
}

function printStarted(record: RunningSuperset, seeded: boolean): void {
  console.log(`Superset ${record.version} answers on ${record.baseUrl}`);
  console.log(`  administrator  ${admin.username} / ${admin.password}`);
  if (seeded) console.log(`  limited user   ${viewer.username} / ${viewer.password}`);
  console.log(`  log            ${record.logFile}`);
  console.log(`Stop it: npm run lab -- stop --port ${record.port}`);
}

main(process.argv.slice(2)).catch(reportFailure);
