import type { Client } from "openapi-fetch";
import { PendingRequest, type Send } from "../http/request.ts";

/** How facts are asked for: as the account, and as somebody who has not signed in. Rejects when no answer comes. */
export interface Questions {
  /** @param asBrowser where Superset takes no token for the question */
  asAccount(path: string, asBrowser: boolean): Promise<Answer>;
  asStranger(path: string, accept: string): Promise<Answer>;
}

export interface Answer {
  status: number;
  /** Empty where the answer is an error. */
  text: string;
}

type Get = (path: string, init: object) => Promise<{ response: Response }>;

export function createQuestions(
  api: Client<Record<string, never>>,
  transport: Send,
  baseUrl: string,
): Questions {
  return {
    async asAccount(path, asBrowser) {
      const init = { parseAs: "stream", headers: { Accept: "application/json" }, asBrowser };
      const { response } = await (api.GET as Get)(path, init);
      return { status: response.status, text: response.ok ? await response.text() : "" };
    },
    async asStranger(path, accept) {
      const response = await transport(new PendingRequest(baseUrl + path, { headers: { Accept: accept } }));
      const text = await response.text();
      return { status: response.status, text: response.ok ? text : "" };
    },
  };
}
