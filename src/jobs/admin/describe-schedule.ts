import { MONTHS, QUARTERS, WEEKDAYS } from "./day-words.ts";

/** A crontab in words that `parseSchedule` takes back; the crontab itself where there are none. */
export function describeSchedule(crontab: string): string {
  const [minute = "", hour = "", date = "", month = "", weekday = ""] = crontab.split(" ");
  if (date === "*" && month === "*" && weekday === "*") {
    const often = describeInterval(minute, hour);
    if (often) return often;
  }
  const days = describeDays(date, month, weekday);
  const times = describeTimes(minute, hour);
  return days && times ? `${days} at ${times}` : crontab;
}

function describeInterval(minute: string, hour: string): string | undefined {
  const every = (field: string, unit: string) =>
    field === "*" ? `every ${unit}` : `every ${field.replace("*/", "")} ${unit}s`;
  if (hour === "*" && STEPS.test(minute)) return every(minute, "minute");
  if (!STEPS.test(hour) || !/^\d+$/.test(minute)) return undefined;
  return every(hour, "hour") + (minute === "0" ? "" : ` at minute ${minute}`);
}

const STEPS = /^\*(\/\d+)?$/;
const NUMBERS = /^\d+(,\d+)*$/;

function describeDays(date: string, month: string, weekday: string): string | undefined {
  if (date === "*" && month === "*") {
    if (weekday === "*") return "every day";
    if (weekday === "1-5") return "every weekday";
    return NUMBERS.test(weekday) ? `every ${describeWeekdays(weekday)}` : undefined;
  }
  const isLast = date === "L";
  if (weekday !== "*" || !(isLast || NUMBERS.test(date))) return undefined;
  const dates = isLast ? "last day" : listed(date.split(",").map(ordinal));
  const months = describeMonths(month, isLast);
  return months && `on the ${dates} of ${months}`;
}

/** Weeks begin on Mondays here; three days or more in a row are said by the first and the last. */
function describeWeekdays(weekday: string): string {
  const days = weekday.split(",").map((day) => Number(day) || 7);
  days.sort((a, b) => a - b);
  const [first = 7, last = 7] = [days[0], days.at(-1)];
  const name = (day: number) => WEEKDAYS[day % 7] ?? "";
  const isRow = days.length > 2 && last - first === days.length - 1;
  return isRow ? `${name(first)} to ${name(last)}` : listed(days.map(name));
}

function describeMonths(month: string, isLast: boolean): string | undefined {
  if (month === "*") return "every month";
  if (month === QUARTERS && !isLast) return "every quarter";
  const names = month.split(",").map((number) => MONTHS[Number(number) - 1] ?? number);
  return NUMBERS.test(month) ? listed(names) : undefined;
}

function describeTimes(minute: string, hour: string): string | undefined {
  if (!NUMBERS.test(minute) || !NUMBERS.test(hour)) return undefined;
  const two = (text: string) => text.padStart(2, "0");
  const minutes = minute.split(",");
  return listed(hour.split(",").flatMap((one) => minutes.map((other) => `${two(one)}:${two(other)}`)));
}

function ordinal(date: string): string {
  const ending = /(?<!1)[123]$/.exec(date)?.[0];
  return `${date}${["th", "st", "nd", "rd"][Number(ending ?? 0)]}`;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
