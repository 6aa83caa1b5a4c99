import { didYouMean } from "../../config/nearest.ts";
import { ArgumentError } from "../../errors/errors.ts";
import type { RunJob } from "../job.ts";
import type { Row, Steps } from "../steps.ts";
import { alertCondition } from "./alert-condition.ts";
import { describeSchedule } from "./describe-schedule.ts";
import { nextRun } from "./next-run.ts";
import { parseSchedule } from "./parse-schedule.ts";
import { recipientsOf } from "./recipients.ts";
import { checkTimeZone, localTime } from "./time-zone.ts";

/** Makes a report or an alert that is sent on a schedule. */
export const scheduleReport: RunJob = async (args, steps) => {
  const timezone = checkTimeZone(String(args.time_zone));
  const crontab = parseSchedule(String(args.when));
  const next = whenNext(crontab, timezone);
  const alert = alertOf(args);
  const what = await whatIsSent(args, steps);
  const id = await steps.create("report", {
    ...what,
    ...alert,
    type: alert ? "Alert" : "Report",
    name: args.name,
    crontab,
    timezone,
    recipients: recipientsOf(args.recipients as string[]),
    report_format: formatOf(args),
    active: args.active ?? true,
    // By the others an account may have one report only of each chart and dashboard, sent to itself.
    creation_method: "alerts_reports",
    log_retention: 90,
    working_timeout: args.working_timeout ?? HOUR,
    grace_period: args.grace_period ?? 4 * HOUR,
    ...(args.subject !== undefined && { email_subject: args.subject }),
    ...(args.description !== undefined && { description: args.description }),
  });
  return {
    id,
    type: alert ? "Alert" : "Report",
    when: `${describeSchedule(crontab)}, ${timezone}`,
    crontab,
    next: args.active === false ? "never: it is not active" : next,
  };
};

const HOUR = 3600;

/** @throws ArgumentError for a crontab that is none, or is due on no day there is */
function whenNext(crontab: string, timeZone: string): string {
  let run: Date | undefined;
  try {
    run = nextRun(crontab, timeZone, new Date());
  } catch (cause) {
    throw new ArgumentError(`The crontab "${crontab}" is wrong: ${(cause as Error).message}.`, { cause });
  }
  if (run) return localTime(timeZone, run);
  throw new ArgumentError(`The crontab "${crontab}" is due on no day: Superset would never send anything.`);
}

const ALERT = ["database", "sql", "condition"] as const;

function alertOf(args: Row): Row | undefined {
  const given = ALERT.filter((name) => args[name] !== undefined);
  if (given.length === 0) return undefined;
  const missing = ALERT.filter((name) => args[name] === undefined);
  if (missing.length > 0)
    throw new ArgumentError(
      `An alert wants "database", "sql" and "condition": ${missing.join(" and ")} not given. A report wants none of them.`,
    );
  return { database: args.database, sql: args.sql, ...alertCondition(String(args.condition)) };
}

/** The chart or the dashboard, or a tab of it. */
async function whatIsSent({ chart, dashboard, tab }: Row, steps: Steps): Promise<Row> {
  if ((chart === undefined) === (dashboard === undefined))
    throw new ArgumentError('Say what is sent: either "chart" or "dashboard".');
  if (tab === undefined) return chart === undefined ? { dashboard } : { chart };
  if (dashboard === undefined) throw new ArgumentError('Charts have no tabs: "tab" is for a dashboard.');
  const { result } = (await steps.read("superset_dashboard_get_tabs", { dashboard_id: dashboard })) as {
    result: { all_tabs?: Record<string, string> };
  };
  const titles = result.all_tabs ?? {};
  const tabs = Object.entries(titles);
  const found = tabs.filter(([id, title]) => id === tab || title === tab);
  const [[anchor] = []] = found;
  if (anchor !== undefined && found.length === 1) return { dashboard, extra: { dashboard: { anchor } } };
  const shown = tabs.map(([id, title]) => `${title} (${id})`).join(", ") || "none";
  const wrong = found.length > 1 ? "several tabs" : "no tab";
  throw new ArgumentError(
    `The dashboard has ${wrong} ${JSON.stringify(tab)}.${didYouMean(String(tab), Object.values(titles))} Its tabs: ${shown}.`,
  );
}

function formatOf({ format = "PNG", dashboard }: Row): string {
  const report_format = format === "text" ? "TEXT" : String(format);
  if (dashboard !== undefined && ["CSV", "TEXT"].includes(report_format))
    throw new ArgumentError(`A dashboard is sent as PNG or PDF; ${String(format)} is for charts.`);
  return report_format;
}
