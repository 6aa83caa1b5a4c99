import { ArgumentError } from "../../errors/errors.ts";
import { clockTimes } from "./clock-times.ts";
import { daysOfMonth, daysOfWeek } from "./day-words.ts";

/** What an error says of the forms there are. */
const FORMS =
  '"every weekday at 08:30", "every Monday and Thursday at 9:00", "on the 1st and 15th of every month at 07:00", "on the last day of every quarter at 18:00", "every hour", "every 2 hours", "every 15 minutes", or a crontab such as "30 8 * * 1-5"';

/**
 * The crontab of a schedule in words.
 * @throws ArgumentError for words of another form, and for times that no one crontab has
 */
export function parseSchedule(text: string): string {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/([ap])\.m\b/g, "$1m")
    .replace(/[\s.]+/g, " ")
    .trim();
  if (CRONTAB.test(words)) return words.toUpperCase();
  const crontab = interval(words) ?? daysAndTimes(words);
  if (crontab !== undefined) return crontab;
  throw new ArgumentError(
    `"when" is ${JSON.stringify(text)}, which is not understood. Say it like ${FORMS}.`,
  );
}

/** Minute, hour, day of the month, month, day of the week: the last two have names too. */
const CRONTAB = /^[\d*][\d*,/-]*( [\d*l][\da-z*,/#-]*){2}( [\da-z*][\da-z*,/#-]*){2}$/;

/** "every 15 minutes", "every 2 hours at minute 5": only what divides the whole, or the last step would be shorter. */
function interval(words: string): string | undefined {
  const found = /^(?:hourly|every (?:(\d+) )?(minute|hour)s?)(?: at minute (\d+))?$/.exec(words);
  if (!found) return undefined;
  const [, count = "1", unit = "hour", minute = "0"] = found;
  const [step, whole] = [Number(count), unit === "hour" ? 24 : 60];
  if (step < 1 || whole % step !== 0 || step === whole || Number(minute) > 59)
    throw new ArgumentError(
      `"when" is ${JSON.stringify(words)}: a number of ${unit}s must divide ${whole} and be less, since the steps begin anew after ${whole} ${unit}s.`,
    );
  const steps = step === 1 ? "*" : `*/${step}`;
  if (unit === "hour") return `${Number(minute)} ${steps} * * *`;
  return found[3] === undefined ? `${steps} * * * *` : undefined;
}

function daysAndTimes(words: string): string | undefined {
  const [, days, times] = /^(.+?) at (.+)$/.exec(words) ?? [];
  if (days === undefined || times === undefined) return undefined;
  const clock = clockTimes(times);
  if (clock === undefined) return undefined;
  const week = daysOfWeek(days);
  if (week !== undefined) return `${clock} * * ${week}`;
  const month = daysOfMonth(days);
  return month && `${clock} ${month} *`;
}
