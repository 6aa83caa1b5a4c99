import type { Send } from "../http/request.ts";
import { detectVersion, nearestVersion } from "./detect-version.ts";
import type { VersionMemory } from "./version-memory.ts";

export interface VersionOptions {
  /** Generated versions, oldest first. */
  known: readonly string[];
  /** Given by the user: taken as it is, and nobody is asked. */
  configured: string | undefined;
  /** Where to ask; without it the newest version is assumed. */
  baseUrl: string | undefined;
  send: Send;
  memory: VersionMemory | undefined;
  warn(message: string): void;
  /** Told when the version assumed so far turned out wrong. */
  onChange(version: string): void;
}

/** Which version's tools to offer: configured, remembered, or detected when first needed. */
export interface VersionChooser {
  /** The version assumed at the moment; asks nobody. */
  current(): Promise<string>;
  /** Whether that is more than a guess: configured, or seen by this run or an earlier one. */
  isKnown(): Promise<boolean>;
  /** Ask the Superset, once; resolves when the answer is in, or at once when it was known from an earlier run. */
  settle(): Promise<void>;
}

export function createVersionChooser(options: VersionOptions): VersionChooser {
  const { known, configured, baseUrl, send, memory, warn } = options;
  let assumed: Promise<{ version: string; remembered: boolean }> | undefined;
  let asking: Promise<void> | undefined;

  const assume = () => {
    assumed ??= (async () => {
      const recalled = configured === undefined ? await memory?.recall() : undefined;
      const version = configured ?? (recalled ? nearestVersion(known, recalled) : (known.at(-1) as string));
      return { version, remembered: recalled !== undefined };
    })();
    return assumed;
  };

  const ask = async (url: string): Promise<void> => {
    let detected: string | undefined;
    try {
      detected = await detectVersion(send, url);
    } catch {
      // Out of reach: the call that follows will say so. Ask again with the next one.
      asking = undefined;
      return;
    }
    if (detected === undefined) {
      const { version } = await assume();
      warn(
        `The Superset at ${url} does not say its version; the tools of ${version} are used. SUPERSET_VERSION sets it.`,
      );
      return;
    }
    await memory?.remember(detected);
    const version = nearestVersion(known, detected);
    if (version !== detected) {
      warn(
        `There are no tools for Superset ${detected}; those of ${version} are used. Known: ${known.join(", ")}.`,
      );
    }
    if (version === (await assume()).version) return;
    assumed = Promise.resolve({ version, remembered: true });
    options.onChange(version);
  };

  return {
    current: async () => (await assume()).version,
    isKnown: async () => configured !== undefined || baseUrl === undefined || (await assume()).remembered,
    async settle() {
      if (configured !== undefined || baseUrl === undefined) return;
      asking ??= ask(baseUrl);
      if (!(await assume()).remembered) await asking;
    },
  };
}
