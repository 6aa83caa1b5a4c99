import { inOrder } from "./clock-times.ts";

/** In a crontab's order. */
export const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
export const MONTHS = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"],
];
/** The months that quarters begin with. */
export const QUARTERS = "1,4,7,10";
/** The months that quarters end with. */
const QUARTER_ENDS = "3,6,9,12";

const SEPARATOR = /,? and |, ?/;

/** The day of the week of a crontab: "every weekday", "on mondays and thursdays", "monday to thursday". */
export function daysOfWeek(words: string): string | undefined {
  const [, list] = /^(?:every |each |weekly )?(?:on )?(.+)$/.exec(words) ?? [];
  const days = list?.split(SEPARATOR).map(weekdaysNamed);
  if (!days?.every((some) => some !== undefined)) return undefined;
  const numbers = inOrder(days.flat());
  if (numbers.length === 7) return "*";
  return numbers.join(",") === "1,2,3,4,5" ? "1-5" : numbers.join(",");
}

const SEVERAL: Readonly<Record<string, readonly number[]>> = {
  day: [0, 1, 2, 3, 4, 5, 6],
  daily: [0, 1, 2, 3, 4, 5, 6],
  weekday: [1, 2, 3, 4, 5],
  workday: [1, 2, 3, 4, 5],
  weekend: [0, 6],
};

function weekdaysNamed(text: string): readonly number[] | undefined {
  const several = SEVERAL[text.replace(/s$/, "")];
  if (several) return several;
  const [first, last, ...more] = text.split(/ ?(?:to|through|-) ?/).map((name) => indexOf(WEEKDAYS, name));
  if (first === undefined || more.length > 0) return undefined;
  if (last === undefined) return text.includes("-") || text.includes(" ") ? undefined : [first];
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, day) => (first + day) % 7);
}

/** Day and month of a crontab: "on the 1st and 15th of every month", "monthly on day 3", "on the last day of march". */
export function daysOfMonth(words: string): string | undefined {
  const [, often, list, of] = DATES.exec(words) ?? [];
  if (list === undefined || (often !== undefined && of !== undefined)) return undefined;
  const dates = list.split(SEPARATOR).map(dateNamed);
  if (!dates.every((date) => date !== undefined)) return undefined;
  const isLast = dates.includes(LAST);
  if (isLast && dates.length > 1) return undefined;
  const months = monthsNamed(of ?? often ?? "month", isLast);
  return months && `${isLast ? LAST : inOrder(dates.map(Number)).join(",")} ${months}`;
}

const DATES =
  /^(?:(monthly|quarterly|every month|every quarter) )?on (?:the )?(?:days? )?(.+?)(?: days?)?(?: (?:of|in) (?:every |each |the )?(.+))?$/;

/** As croniter and croner write the last day of a month. */
const LAST = "L";

function dateNamed(text: string): string | undefined {
  if (text === "last") return LAST;
  const [, date] = /^(?:the )?(\d{1,2})(?:st|nd|rd|th)?$/.exec(text) ?? [];
  return date !== undefined && Number(date) >= 1 && Number(date) <= 31 ? date : undefined;
}

function monthsNamed(text: string, isLast: boolean): string | undefined {
  if (/^(monthly|(every )?months?)$/.test(text)) return "*";
  if (/^(quarterly|(every )?quarters?)$/.test(text)) return isLast ? QUARTER_ENDS : QUARTERS;
  const months = text.split(SEPARATOR).map((name) => indexOf(MONTHS, name));
  if (!months.every((month) => month !== undefined)) return undefined;
  return inOrder(months.map((month) => month + 1)).join(",");
}

/** A name, in the plural too, or its beginning. */
function indexOf(names: readonly string[], text: string): number | undefined {
  const word = text.replace(/s$/, "");
  const index = names.findIndex((name) => {
    const lower = name.toLowerCase();
    return lower === word || lower === text || (text.length >= 3 && lower.startsWith(text));
  });
  return index === -1 ? undefined : index;
}
