import type { SearchEntry } from "../../../generated/index.ts";
import { COUNTS } from "./counts.ts";

/** What the jobs of this folder are found by. */
export const contentEntries: readonly SearchEntry[] = Object.entries(COUNTS).map(
  ([resource, { nouns, by }]) => ({
    name: `superset_${resource}_count`,
    title: `Count ${nouns}`,
    resource,
    about: `Count ${nouns} in groups: by ${Object.keys(by).join(", ")}.`,
    needs: [
      `how many ${nouns} are there`,
      `number of ${nouns}`,
      `count ${nouns}`,
      ...Object.keys(by).flatMap((word) => [
        `${nouns} per ${word.replaceAll("_", " ")}`,
        `how many ${nouns} by ${word.replaceAll("_", " ")}`,
      ]),
    ],
  }),
);
