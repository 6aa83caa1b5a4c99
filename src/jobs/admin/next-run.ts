import { Cron } from "croner";
import { zoneOffset } from "./time-zone.ts";

const MINUTE = 60_000;

/**
 * When a crontab is next due in a time zone, after a moment, as Superset runs it: what the clocks skip in spring runs when they
 * have been set, and what they show twice in autumn runs twice.
 * @returns nothing where it never is
 * @throws Error for what is no crontab
 */
export function nextRun(crontab: string, timeZone: string, after: Date): Date | undefined {
  // On a clock that knows no summer time: only the shift to UTC changes, and where it does is looked at here.
  const cron = new Cron(crontab, { timezone: "UTC", paused: true });
  const due = (from: number, offset: number) => {
    const shown = cron.nextRun(new Date(from + offset));
    return shown ? shown.getTime() - offset : undefined;
  };
  let from = after.getTime();
  let offset = zoneOffset(timeZone, from);
  for (;;) {
    const run = due(from, offset);
    if (run === undefined) return undefined;
    const set = clocksSet(timeZone, offset, from, run);
    if (set === undefined) return new Date(run);
    const shifted = zoneOffset(timeZone, set);
    if (run < set + shifted - offset) return new Date(set);
    // What is due at the very moment counts too.
    from = set - 1;
    offset = shifted;
  }
}

/** The moment until another at which the clocks are set from a shift to another; nothing where they show it then too. */
function clocksSet(timeZone: string, offset: number, from: number, to: number): number | undefined {
  if (zoneOffset(timeZone, to) === offset) return undefined;
  let [before, after] = [Math.floor(from / MINUTE), Math.ceil(to / MINUTE)];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (zoneOffset(timeZone, middle * MINUTE) === offset) before = middle;
    else after = middle;
  }
  return after * MINUTE;
}
