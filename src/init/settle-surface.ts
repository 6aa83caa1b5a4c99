import type { SignedIn } from "../cli/sign-in.ts";
import type { RawSettings } from "../config/config.ts";
import type { Choice, Interviewer } from "./interviewer.ts";

type Surface = "look" | "analyst" | "editor" | "everything";

const SURFACES: Readonly<Record<Surface, RawSettings>> = {
  look: { read_only: true },
  analyst: { tools: "analyst" },
  editor: { tools: "editor" },
  everything: { tools: "core" },
};

const CHOICES: readonly Choice<Surface>[] = [
  { value: "look", label: "Look: read everything, run SQL that provably only reads" },
  { value: "analyst", label: "Work: also run SQL, make and change charts, dashboards and datasets" },
  { value: "editor", label: "Tidy up: also delete and import them, each when you say yes" },
  { value: "everything", label: "Everything the account may do, administration too" },
];

/** Ask what the assistant may do; proposed is what the account can use, short of deleting. */
export async function settleSurface({ api }: SignedIn, interviewer: Interviewer): Promise<RawSettings> {
  const surface = await interviewer.choose({
    message: "What may the assistant do?",
    setting: "--tools or --read-only",
    choices: CHOICES,
    proposal: (await maySaveCharts(api)) ? "analyst" : "look",
  });
  return SURFACES[surface];
}

/** Every version tells everybody what they may do with charts. */
async function maySaveCharts(api: SignedIn["api"]): Promise<boolean> {
  const get = api.GET as (path: string, init: object) => Promise<{ data?: unknown }>;
  const init = {
    params: { query: { q: { keys: ["permissions"] } } },
    headers: { Accept: "application/json" },
  };
  const { data } = await get("/api/v1/chart/_info", init);
  const { permissions } = (data ?? {}) as { permissions?: unknown };
  return Array.isArray(permissions) && permissions.includes("can_write");
}
