import type { Steps } from "../steps.ts";
import { writeArchive } from "./archive.ts";
import { type Asset, callAsset } from "./asset.ts";
import { ASSET_KINDS, IMPORT_SEVERAL } from "./asset-kinds.ts";
import { lookThere, type WhatIsThere } from "./look-there.ts";
import { editable, written } from "./mend-layouts.ts";
import type { Fates, ImportPlan } from "./plan-import.ts";
import { withoutUnknown } from "./without-unknown.ts";

export interface ImportOptions {
  fates: Fates;
  there: WhatIsThere;
  /** Files of the archive that are no things by themselves: themes, tags. */
  others: ReadonlyMap<string, string>;
  /** By file in the archive. */
  passwords: Readonly<Record<string, string>>;
  /** Where what is overwritten lies as it was. */
  backup: string | undefined;
}

/** More refusals than there are versions. */
const MOST_TRIES = 5;

/**
 * Import in one call, which makes all or nothing.
 * @returns what this Superset does not know and was left out, in words
 */
export async function importAssets(
  plan: ImportPlan,
  options: ImportOptions,
  steps: Steps,
): Promise<string[]> {
  const { fates, there, others, passwords, backup } = options;
  let files = filesOf(plan, others, there);
  const left: string[] = [];
  const written = [...fates.made, ...fates.overwritten];
  const kept = backup === undefined ? "" : `; what it overwrites is kept in ${backup}`;
  for (let tries = 1; ; tries++) {
    const bytes = writeArchive({ type: plan.type, files });
    const args = {
      [plan.file]: { name: "assets.zip", base64: Buffer.from(bytes).toString("base64") },
      ...(plan.overwrite && { overwrite: true }),
      ...(Object.keys(passwords).length > 0 && { passwords }),
    };
    try {
      await steps.write(plan.tool, args, {
        what: () => `the import of ${written.map(callAsset).join(", ")}${kept}`,
        look: async () => ((await isMade(fates, there, steps)) ? {} : undefined),
      });
      noteRewritten(plan, written, steps);
      return left;
    } catch (error) {
      const less = tries < MOST_TRIES ? withoutUnknown(error, files) : undefined;
      if (!less) throw error;
      files = less.files;
      left.push(...less.left);
    }
  }
}

/** The import of several kinds writes everything it is given. */
function noteRewritten({ tool, assets }: ImportPlan, written: readonly Asset[], { note }: Steps): void {
  const others = assets.filter(({ uuid }) => !written.some((asset) => asset.uuid === uuid)).length;
  if (tool !== IMPORT_SEVERAL || others === 0) return;
  note(
    `With several kinds at once Superset also wrote ${others} that stay, as they were: it shows them as changed now.`,
  );
}

function filesOf({ assets }: ImportPlan, others: ImportOptions["others"], { assets: there }: WhatIsThere) {
  const files = assets.map((asset) => {
    const own = there.get(asset.uuid);
    // The same path may be two things, one here and one there.
    const path = own === asset ? `${ASSET_KINDS[asset.kind].folder}/${asset.uuid}.yaml` : asset.path;
    return [path, hasSameTags(asset, own) ? withoutTags(asset) : asset.text] as const;
  });
  return new Map([...others, ...files]);
}

/** Superset sets the tags of whatever names some, also of what it leaves as it is, and drops those of its own making with it. */
function hasSameTags(asset: Asset, there: Asset | undefined): boolean {
  const tagsOf = ({ content }: Asset) => JSON.stringify([...((content.tags as string[]) ?? [])].sort());
  return asset.content.tags !== undefined && there !== undefined && tagsOf(asset) === tagsOf(there);
}

function withoutTags({ text }: Asset): string {
  const document = editable(text);
  document.deleteIn(["tags"]);
  return written(document);
}

/** All that was to be made is there; or, where nothing was, something has another content than it had. */
async function isMade({ made, overwritten }: Fates, before: WhatIsThere, steps: Steps): Promise<boolean> {
  const now = await lookThere(made.length > 0 ? made : overwritten, steps);
  if (made.length > 0) return made.every(({ uuid }) => now.assets.has(uuid));
  return overwritten.some(({ uuid }) => now.assets.get(uuid)?.text !== before.assets.get(uuid)?.text);
}
