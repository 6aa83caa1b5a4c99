import { ArgumentError } from "../../errors/errors.ts";

const NAMED: Readonly<Record<string, string>> = { noon: "12:00", midnight: "0:00" };

/**
 * Minutes and hours of a crontab for times of the day: "08:30", "9am and 5pm".
 * @returns nothing where the text is no such times
 * @throws ArgumentError for times that no one crontab has
 */
export function clockTimes(text: string): string | undefined {
  const times = text.split(/,? and |, ?/).map(clockTime);
  if (!times.every((time) => time !== undefined)) return undefined;
  const minutes = inOrder(times.map(({ minute }) => minute));
  const hours = inOrder(times.map(({ hour }) => hour));
  if (minutes.length * hours.length !== new Set(times.map(({ hour, minute }) => hour * 60 + minute)).size)
    throw new ArgumentError(
      `One schedule cannot run at ${text}: it has the same minutes in every hour. Give times with the same minutes, or make a schedule for each.`,
    );
  return `${minutes.join(",")} ${hours.join(",")}`;
}

function clockTime(text: string): { hour: number; minute: number } | undefined {
  const [, hours, minutes = "0", half] = TIME.exec(NAMED[text] ?? text) ?? [];
  const [given, minute] = [Number(hours), Number(minutes)];
  if (hours === undefined || minute > 59 || given > 23) return undefined;
  if (half === undefined) return { hour: given, minute };
  if (given < 1 || given > 12) return undefined;
  return { hour: (given % 12) + (half === "pm" ? 12 : 0), minute };
}

const TIME = /^(\d{1,2})(?::(\d{2}))? ?(am|pm)?$/;

export const inOrder = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);
