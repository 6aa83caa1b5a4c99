import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeSchedule } from "../../../../src/jobs/admin/describe-schedule.ts";
import { nextRun } from "../../../../src/jobs/admin/next-run.ts";
import { parseSchedule } from "../../../../src/jobs/admin/parse-schedule.ts";
import { checkTimeZone, localTime } from "../../../../src/jobs/admin/time-zone.ts";

describe("a schedule in words", () => {
  it.each([
    ["every weekday at 08:30", "30 8 * * 1-5"],
    ["Every day at 9am", "0 9 * * *"],
    ["daily at noon", "0 12 * * *"],
    ["every Monday and Thursday at 9:00", "0 9 * * 1,4"],
    ["mondays at 17:00", "0 17 * * 1"],
    ["mon, wed and fri at 8", "0 8 * * 1,3,5"],
    ["monday to thursday at 7:15 pm", "15 19 * * 1,2,3,4"],
    ["friday-monday at 6", "0 6 * * 0,1,5,6"],
    ["weekends at 10:00", "0 10 * * 0,6"],
    ["weekly on Sunday at 5", "0 5 * * 0"],
    ["every weekday at 8:00, 12:00 and 17:00", "0 8,12,17 * * 1-5"],
    ["every day at 08:00 and 08:30", "0,30 8 * * *"],
    ["on the 1st and 15th of every month at 07:00", "0 7 1,15 * *"],
    ["monthly on day 3 at 7:00", "0 7 3 * *"],
    ["on the last day of every month at midnight", "0 0 L * *"],
    ["on the last day of every quarter at 18:00", "0 18 L 3,6,9,12 *"],
    ["quarterly on the 1st at 8", "0 8 1 1,4,7,10 *"],
    ["on the 2nd of January and July at 8:00", "0 8 2 1,7 *"],
    ["hourly", "0 * * * *"],
    ["every hour at minute 5", "5 * * * *"],
    ["every 2 hours", "0 */2 * * *"],
    ["every 15 minutes", "*/15 * * * *"],
    ["30 8 * * 1-5", "30 8 * * 1-5"],
    ["0 7 l * *", "0 7 L * *"],
    ["0 9 * * MON", "0 9 * * MON"],
    ["0 9 * * mon-fri", "0 9 * * MON-FRI"],
    ["0 9 1 jan,jul *", "0 9 1 JAN,JUL *"],
    ["every day at 9 p.m.", "0 21 * * *"],
    ["every day at 9 a.m. and 5 p.m.", "0 9,17 * * *"],
    ["every day at 9p.m", "0 21 * * *"],
    ["on the 1st of the month at 9", "0 9 1 * *"],
    ["on the 1st of each quarter at 9", "0 9 1 1,4,7,10 *"],
    ["every month on the 3rd at 9", "0 9 3 * *"],
  ])("%s is %s, and comes back", (words, crontab) => {
    expect(parseSchedule(words)).toBe(crontab);
    expect(parseSchedule(describeSchedule(crontab))).toBe(crontab);
  });

  it.each([
    ...["every 2 days at 8", "every other monday at 8", "every second monday at 8", "every 2 at 8"],
    ...[
      "every day",
      "at 8:00",
      "monthly at 8:00",
      "every week at 8",
      "every day at 25:00",
      "every day at 13pm",
    ],
    ...["on the 1st of every second month at 9", "on the 1st of every 3rd month at 9"],
    ...["on the 1st of every other month at 9", "on the 1st of every six months at 9"],
    ...["on the 1st of the next month at 9", "on the 2nd of every second quarter at 9"],
    "on the 15th of the month and the last day at 9",
    ...["on the 32nd of every month at 8", "every weekday at 08:30 Europe/Berlin", "someday at 8", ""],
  ])("%s is not taken for something else: the forms are said", (words) => {
    expect(() => parseSchedule(words)).toThrow(/is not understood\. Say it like "every weekday at 08:30"/);
  });

  it.each([
    ["every 7 minutes", "must divide 60"],
    ["every 24 hours", "must divide 24"],
    ["every day at 8:00 and 9:30", "the same minutes in every hour"],
  ])("%s is refused with why", (words, why) => {
    expect(() => parseSchedule(words)).toThrow(why);
  });

  const some = (most: number, from = 0) =>
    fc.uniqueArray(fc.integer({ min: from, max: most }), { minLength: 1, maxLength: 5 });
  const list = (numbers: number[]) => numbers.sort((a, b) => a - b).join(",");
  const crontabs = fc
    .tuple(some(59), some(23), some(31, 1), some(12, 1), some(6), fc.boolean(), fc.boolean())
    .map(([minutes, hours, dates, months, days, isWeekly, isEvery]) => {
      const times = `${list(minutes)} ${list(hours)}`;
      const every = isEvery ? "*" : undefined;
      if (isWeekly) return `${times} * * ${every ?? list(days).replace("1,2,3,4,5", "1-5")}`;
      return `${times} ${list(dates)} ${every ?? list(months)} *`;
    })
    .filter((crontab) => !/1-5,6|0,1-5/.test(crontab));

  it("any crontab of days and times is told in words that give it back", () => {
    fc.assert(
      fc.property(crontabs, (crontab) => {
        const words = describeSchedule(crontab);
        expect(words).toMatch(/^(every|on) /);
        expect(parseSchedule(words)).toBe(crontab);
      }),
    );
  });

  it("a crontab that has no words is told as it is", () => {
    expect(describeSchedule("5-10 8 * * 1")).toBe("5-10 8 * * 1");
    expect(describeSchedule("0 8 13 * 5")).toBe("0 8 13 * 5");
  });
});

describe("the next run", () => {
  // As croniter 6.0 has them, which Superset runs by.
  it.each([
    ["a usual day", "30 8 * * 1-5", "Europe/Berlin", "2026-11-27T18:00Z", ["11-30T07:30", "12-01T07:30"]],
    [
      "an hour that spring skips",
      "30 2 * * *",
      "Europe/Berlin",
      "2026-03-28T03:00Z",
      ["03-29T01:00", "03-30T00:30"],
    ],
    [
      "an hour that autumn repeats",
      "30 2 * * *",
      "Europe/Berlin",
      "2026-10-24T20:00Z",
      ["10-25T00:30", "10-25T01:30", "10-26T01:30"],
    ],
    ["hours over autumn", "0 * * * *", "Europe/Berlin", "2026-10-25T00:30Z", ["10-25T01:00", "10-25T02:00"]],
    [
      "steps over autumn",
      "0 */2 * * *",
      "Europe/Berlin",
      "2026-10-24T23:30Z",
      ["10-25T00:00", "10-25T01:00", "10-25T03:00"],
    ],
    [
      "minutes over spring",
      "*/15 * * * *",
      "Europe/Berlin",
      "2026-03-29T00:50Z",
      ["03-29T01:00", "03-29T01:15"],
    ],
    [
      "another side of the sea",
      "30 2 * * *",
      "America/New_York",
      "2026-03-08T01:00Z",
      ["03-08T07:00", "03-09T06:30"],
    ],
    [
      "half an hour of shift",
      "30 8 * * *",
      "Asia/Kolkata",
      "2026-03-08T01:00Z",
      ["03-08T03:00", "03-09T03:00"],
    ],
    ["names", "0 9 * JAN MON-FRI", "UTC", "2026-12-31T00:00Z", ["01-01T09:00", "01-04T09:00"]],
    ["the last day", "30 8 L * *", "Europe/Berlin", "2026-02-01T00:00Z", ["02-28T07:30", "03-31T06:30"]],
    ["a date or a weekday", "0 8 13 * 5", "UTC", "2026-02-01T00:00Z", ["02-06T08:00", "02-13T08:00"]],
  ])("of %s is Superset's", (_, crontab, zone, from, wanted) => {
    let at = new Date(from);
    const runs = wanted.map(() => {
      at = nextRun(crontab, zone, at) as Date;
      return at.toISOString().slice(5, 16);
    });
    expect(runs).toEqual(wanted);
  });

  it("of a day there is not is none", () => {
    expect(nextRun("0 0 31 2 *", "UTC", new Date("2026-01-01"))).toBeUndefined();
  });

  it("comes after the moment it is asked for, at a time that the crontab has", () => {
    const zones = fc.constantFrom("Europe/Berlin", "America/Santiago", "Australia/Lord_Howe", "Asia/Kolkata");
    const moments = fc.date({
      min: new Date("2025-01-01"),
      max: new Date("2029-01-01"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(zones, moments, fc.integer({ min: 4, max: 23 }), (zone, moment, hour) => {
        const run = nextRun(`15 ${hour} * * *`, zone, moment) as Date;
        expect(run.getTime()).toBeGreaterThan(moment.getTime());
        expect(run.getTime() - moment.getTime()).toBeLessThanOrEqual(25 * 3_600_000);
        expect(localTime(zone, run).slice(15, 20)).toBe(`${String(hour).padStart(2, "0")}:15`);
      }),
    );
  });
});

describe("a time zone", () => {
  it.each([
    ["europe/berlin", "Europe/Berlin"],
    ["UTC", "UTC"],
    ["US/Eastern", "US/Eastern"],
  ])("%s is known as %s", (given, known) => {
    expect(checkTimeZone(given)).toBe(known);
  });

  it.each(["Berlin", "Europe/Berln", "+02:00", "CEST"])("%s is none, and the nearest are said", (given) => {
    expect(() => checkTimeZone(given)).toThrow(/which is no IANA time zone\. Nearest: \w+\/\w+/);
  });

  it("shows a moment as its clocks do", () => {
    const moment = new Date("2026-11-30T07:30Z");
    expect(localTime("Europe/Berlin", moment)).toBe("Mon 2026-11-30 08:30 +01:00");
    expect(localTime("America/St_Johns", moment)).toBe("Mon 2026-11-30 04:00 -03:30");
  });
});
