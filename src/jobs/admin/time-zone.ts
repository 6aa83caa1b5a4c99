import { nearestNames } from "../../config/nearest.ts";
import { ArgumentError } from "../../errors/errors.ts";

const MOST_NEAREST = 3;

/**
 * The name of a time zone as the time zone database has it, whatever case it is given in.
 * @throws ArgumentError for another text, with the nearest names
 */
export function checkTimeZone(name: string): string {
  const zones = [...Intl.supportedValuesOf("timeZone"), "UTC"];
  const found = zones.find((zone) => zone.toLowerCase() === name.trim().toLowerCase());
  // Former names are no values of their own and are known all the same; shifts such as +02:00 are no places.
  if (found !== undefined || (/^[A-Z]/.test(name) && isKnown(name))) return found ?? name;
  const city = (zone: string) => zone.split("/").at(-1) as string;
  const near = nearestNames(city(name).replaceAll(" ", "_"), zones.map(city), MOST_NEAREST);
  const named = near.map((one) => zones.find((zone) => city(zone) === one));
  throw new ArgumentError(
    `"time_zone" is ${JSON.stringify(name)}, which is no IANA time zone. Nearest: ${named.join(", ")}.`,
  );
}

function isKnown(timeZone: string): boolean {
  try {
    formatOf(timeZone);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const format =
    formats.get(timeZone) ?? new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
  formats.set(timeZone, format);
  return format;
}

/** How far a zone's clocks are ahead of UTC at a moment, in milliseconds. */
export function zoneOffset(timeZone: string, moment: number): number {
  const name = formatOf(timeZone)
    .formatToParts(moment)
    .find(({ type }) => type === "timeZoneName");
  const [, sign, hours = "0", minutes = "0"] = /([+-])(\d\d):(\d\d)/.exec(name?.value ?? "") ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

/** A moment as a zone's clocks show it: `Mon 2026-11-30 08:30 +01:00`. */
export function localTime(timeZone: string, moment: Date): string {
  const offset = zoneOffset(timeZone, moment.getTime());
  const shown = new Date(moment.getTime() + offset);
  const day = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][shown.getUTCDay()];
  const ahead = new Date(Math.abs(offset)).toISOString().slice(11, 16);
  return `${day} ${shown.toISOString().slice(0, 16).replace("T", " ")} ${offset < 0 ? "-" : "+"}${ahead}`;
}
