import { AuthError, ConfigError } from "../errors/errors.ts";
import { createQuestions, type Questions } from "../fit/ask-superset.ts";
import { type Facts, judge } from "../fit/facts.ts";
import { createFitMemory } from "../fit/fit-memory.ts";
import { gatherFacts } from "../fit/gather-facts.ts";
import { CORE } from "../policy/surfaces.ts";
import type { OperationHead } from "../tools/tool.ts";
import { type Check, ok, type Verdict, warning } from "./check.ts";
import { offeredTools } from "./offered-tools.ts";
import { verdictOf } from "./read-error.ts";

const ROLES = "/api/v1/me/roles/";
const NAMED = 3;

/** Whose account it is, and what of the offered tools its roles allow. */
export const checkAccount: Check<"config" | "transport" | "baseUrl" | "version" | "connection"> = {
  name: "account",
  needs: ["config", "transport", "baseUrl", "version", "connection"],
  gives: ["facts"],
  // Some Supersets work for seconds on the document of their own operations.
  limitMs: 30_000,
  async run({ config, transport, baseUrl, version, connection }) {
    try {
      const { heads, policy } = await offeredTools(config, version);
      const questions = createQuestions(connection.api, transport, baseUrl);
      const previous = await createFitMemory(config.stateDir, connection.wayIn.account).recall();
      const facts = await gatherFacts({ questions, version, tools: heads, previous, now: Date.now() });
      const user = await whoAmI(questions, heads);
      const offered = heads.filter((tool) => policy.allows(tool));
      const forbidden = offered.filter((tool) => judge(tool, facts, version).isPermitted === false);
      const verdict =
        user?.isAnonymous === true ? asNobody() : describe(user, facts, forbidden, offered.length);
      return { verdicts: [verdict], ground: { facts } };
    } catch (error) {
      return { verdicts: [verdictOf(error)] };
    }
  },
};

interface User {
  username?: string;
  isAnonymous?: boolean;
  roles?: object;
}

/** Nothing where Superset does not tell this way of signing in. */
async function whoAmI(questions: Questions, heads: readonly OperationHead[]): Promise<User | undefined> {
  const credential = heads.find(({ method, path }) => method === "GET" && path === ROLES)?.credential;
  try {
    const { text } = await questions.asAccount(ROLES, credential === "session");
    return JSON.parse(text).result as User;
  } catch (error) {
    if (error instanceof AuthError || error instanceof ConfigError || error instanceof SyntaxError)
      return undefined;
    throw error;
  }
}

function asNobody(): Verdict {
  return warning(
    "Superset answers as if nobody had signed in, since its role Public may ask who one is.",
    'Whoever administers it should take "can read on CurrentUserRestApi" and its like from the role Public.',
  );
}

function describe(
  user: User | undefined,
  facts: Facts,
  forbidden: readonly OperationHead[],
  offered: number,
): Verdict {
  const roles = Object.keys(user?.roles ?? {});
  const who = user
    ? `"${user.username}", role ${roles.join(", ") || "none"}`
    : "who it is and what roles it has is not told to it";
  if (facts.permissions === undefined) return ok(`${who}; what they allow is not known`);
  if (forbidden.length === 0) return ok(`${who}: all ${offered} tools that are offered are allowed`);
  const text = `${who}: they forbid ${forbidden.length} of ${offered} tools (${countByKind(forbidden)})`;
  const missed = CORE.filter((name) => forbidden.some((tool) => tool.name === name)).slice(0, NAMED);
  if (missed.length === 0) return ok(text);
  return warning(
    `${text}, among them ${missed.join(", ")}.`,
    "An administrator of Superset can add the permission to a role; until then these tools are left out.",
  );
}

function countByKind(tools: readonly OperationHead[]): string {
  const counts = new Map<string, number>();
  for (const { effect } of tools) {
    const kind = effect === "read" || effect === "delete" ? effect : "write";
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => `${count} that ${kind}`).join(", ");
}
