import { Session } from "../auth/session.ts";
import type { Config } from "../config/config.ts";
import type { Connection } from "../connection.ts";
import type { Send } from "../http/request.ts";
import { createQuestions } from "./ask-superset.ts";
import { createFit, type Fit, noFit } from "./fit.ts";
import { createFitMemory, type FitMemory } from "./fit-memory.ts";

/** The fit that a configuration asks for. Nothing is read or sent before it is used. */
export function configuredFit(
  config: Config,
  transport: Send,
  connect: () => Promise<Connection>,
  onChange: () => void,
): Fit {
  if (!config.fit || config.base_url === undefined) return noFit;
  return createFit({
    async connect() {
      const { api, wayIn } = await connect();
      const { account } = wayIn;
      // Whose key, cookie or guest token it is, is not known: another one may be given tomorrow.
      const isNamed = wayIn instanceof Session;
      return {
        questions: createQuestions(api, transport, account.baseUrl),
        memory: isNamed ? createFitMemory(config.stateDir, account) : NO_MEMORY,
      };
    },
    onChange,
  });
}

const NO_MEMORY: FitMemory = { recall: async () => undefined, remember: async () => {} };
