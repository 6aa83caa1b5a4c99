import type { Answer, Ask } from "../../codegen/capture/ask.ts";
import { LabError } from "../lab-error.ts";
import type { Account } from "./accounts.ts";

/** A signed-in caller of one Superset. */
export interface RestSession extends Ask {
  readonly baseUrl: string;
  post(path: string, body: unknown): Promise<Answer>;
  put(path: string, body: unknown): Promise<Answer>;
}

/** Signs in with a password and fetches the CSRF token with the session cookie that belongs to it. */
export async function openSession(baseUrl: string, account: Account): Promise<RestSession> {
  const base = { Accept: "application/json", Referer: `${baseUrl}/` };
  const json = { ...base, "Content-Type": "application/json" };
  const login = await send(`${baseUrl}/api/v1/security/login`, {
    method: "POST",
    headers: json,
    body: JSON.stringify({ ...account, provider: "db", refresh: false }),
  });
  const bearer = { Authorization: `Bearer ${(await readAnswer(login)).access_token}` };
  const csrf = await send(`${baseUrl}/api/v1/security/csrf_token/`, { headers: { ...base, ...bearer } });
  const cookie = csrf.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
  const token: string = (await readAnswer(csrf)).result;
  const write = async (method: string, path: string, body: unknown) => {
    const headers = { ...json, ...bearer, Cookie: cookie, "X-CSRFToken": token };
    return readAnswer(await send(baseUrl + path, { method, headers, body: JSON.stringify(body) }));
  };
  const read = (path: string) => send(baseUrl + path, { headers: { ...base, ...bearer } });
  return {
    baseUrl,
    get: async (path) => readAnswer(await read(path)),
    post: (path, body) => write("POST", path, body),
    put: (path, body) => write("PUT", path, body),
    fetchText: async (path) => {
      const response = await read(path);
      return { status: response.status, text: await response.text() };
    },
  };
}

async function send(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { ...init, redirect: "manual" });
  } catch (cause) {
    throw new LabError(`${url} was not reached: is a Superset running there?`, { cause });
  }
}

async function readAnswer(response: Response): Promise<Answer> {
  const text = await response.text();
  if (response.ok) return text === "" ? {} : JSON.parse(text);
  throw new LabError(`${response.url} answered ${response.status}: ${text.slice(0, 500)}`);
}
