import { type Check, failed, ok, skipped, warning } from "./check.ts";

const NOTED_S = 30;
const TOO_MUCH_S = 300;

/** Tokens begin and end by the server's clock. */
export const checkClock: Check<"answer"> = {
  name: "clock",
  needs: ["answer"],
  gives: [],
  async run({ answer }) {
    const theirs = Date.parse(answer.date ?? "");
    if (Number.isNaN(theirs)) return { verdicts: [skipped("the server does not say what time it is")] };
    // The header has whole seconds, and was written at some moment between asking and answer.
    const ours = (answer.askedAt + answer.answeredAt) / 2;
    const seconds = Math.round((ours - theirs) / 1000);
    const by = `${lengthOf(Math.abs(seconds))} ${seconds > 0 ? "ahead of" : "behind"} the server's`;
    const cure =
      "Let both machines set their clocks by the network (NTP); which of the two is wrong, a watch tells.";
    if (Math.abs(seconds) > TOO_MUCH_S)
      return {
        verdicts: [failed(`The clock of this machine is ${by}: tokens end too early or too late.`, cure)],
      };
    if (Math.abs(seconds) > NOTED_S)
      return { verdicts: [warning(`The clock of this machine is ${by}.`, cure)] };
    return { verdicts: [ok("agrees with the server's")] };
  },
};

function lengthOf(seconds: number): string {
  return seconds < 120
    ? `${seconds} s`
    : seconds < 7200
      ? `${Math.round(seconds / 60)} min`
      : `${Math.round(seconds / 3600)} h`;
}
