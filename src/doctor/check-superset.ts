import { reasonOf } from "../errors/superset-error.ts";
import { readRedirect } from "../http/redirect.ts";
import { PendingRequest, type Send } from "../http/request.ts";
import { type Check, failed, ok, type Verdict } from "./check.ts";
import { otherAddresses } from "./other-addresses.ts";
import { verdictOf } from "./read-error.ts";

/** Every version has it and refuses it to strangers in words of its own. */
const ASKED = "/api/v1/security/csrf_token/";

const LOOK =
  "Open Superset in a browser and set SUPERSET_BASE_URL to its address up to, and without, /superset or /login.";
const FRONT_DOOR =
  "Something in front of Superset wants a sign-in of its own: ask who runs it for a header that lets programs in, and set SUPERSET_HEADERS.";

/** What answers is Superset's API, and the address is the right one. */
export const checkSuperset: Check<"baseUrl" | "transport" | "answer"> = {
  name: "superset",
  needs: ["baseUrl", "transport", "answer"],
  gives: ["isSuperset"],
  async run({ baseUrl, transport }) {
    try {
      const response = await ask(transport, baseUrl);
      const text = await response.text();
      if (await isSuperset(transport, baseUrl, response.status, text))
        return { verdicts: [ok("its API answers")], ground: { isSuperset: true } };
      return { verdicts: [await explain(transport, baseUrl, response, text)] };
    } catch (error) {
      return { verdicts: [verdictOf(error, LOOK)] };
    }
  },
};

const ask = (transport: Send, baseUrl: string) =>
  transport(new PendingRequest(baseUrl + ASKED, { headers: { Accept: "application/json" }, kind: "probe" }));

/** `msg` is how its tokens are refused; a body that others might have too wants another witness. */
async function isSuperset(transport: Send, baseUrl: string, status: number, text: string): Promise<boolean> {
  const body = parseJson(text);
  if (status === 200) return typeof body.result === "string";
  if (status !== 401 && status !== 403 && status !== 422) return false;
  if (typeof body.msg === "string") return true;
  if (typeof body.message !== "string") return false;
  const page = await transport(new PendingRequest(`${baseUrl}/login/`, { kind: "probe" }));
  return /data-bootstrap|superset/i.test(await page.text());
}

async function explain(transport: Send, baseUrl: string, response: Response, text: string): Promise<Verdict> {
  const { status } = response;
  if ([502, 503, 504].includes(status))
    return failed(
      `A proxy answers at ${baseUrl}, but the Superset behind it does not (${status}).`,
      "Start Superset; if it runs, whoever runs the proxy should check where it passes requests on to.",
    );
  const right = redirectedBase(response, baseUrl) ?? (await findSuperset(transport, baseUrl));
  if (right) return failed(`Superset is at ${right}, not at ${baseUrl}.`, `Set SUPERSET_BASE_URL=${right}`);
  const target = readRedirect(response, baseUrl);
  if (target) {
    const where = target.kind === "elsewhere" ? new URL(target.url).origin : "a sign-in page";
    return failed(`${baseUrl} sends every request to ${where}.`, FRONT_DOOR);
  }
  const isRefusal = status === 401 || status === 403 || status === 407 || /<input[^>]+password/i.test(text);
  const what = reasonOf(parseJson(text)) || reasonOf(text);
  return failed(
    `What answers at ${baseUrl} is not Superset's API (${status}${what ? `: ${what}` : ""}).`,
    isRefusal ? `${FRONT_DOOR} Or the address is wrong.` : LOOK,
  );
}

/** A redirect that keeps what was asked for says where it should have been asked. */
function redirectedBase({ headers, status }: Response, baseUrl: string): string | undefined {
  const location = headers.get("Location") ?? "";
  if (status < 300 || status >= 400 || !URL.canParse(location, baseUrl)) return undefined;
  const { origin, pathname } = new URL(location, baseUrl);
  const at = `${pathname.replace(/\/*$/, "")}/`;
  return at.endsWith(ASKED) ? origin + at.slice(0, -ASKED.length) : undefined;
}

async function findSuperset(transport: Send, baseUrl: string): Promise<string | undefined> {
  for (const candidate of await otherAddresses(transport, baseUrl)) {
    const found = await ask(transport, candidate)
      .then(async (response) => isSuperset(transport, candidate, response.status, await response.text()))
      .catch(() => false);
    if (found) return candidate;
  }
  return undefined;
}

function parseJson(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}
