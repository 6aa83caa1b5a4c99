import { rm } from "node:fs/promises";
import type { RunJob } from "../job.ts";
import { saveToFile } from "./save.ts";

/** Saves here, loads there: what loading answers, with where the file is. */
export const moveAssets: RunJob = async (
  { to, overwrite, preview, password_files: files, ...what },
  steps,
) => {
  // Before anything is exported: a target that there is not is said first.
  const call = await steps.target(String(to));
  const { file } = await saveToFile(what, steps);
  let isKept = false;
  try {
    const answer = await call("superset_assets_load", {
      file,
      ...(overwrite !== undefined && { overwrite }),
      ...(preview === true && { preview }),
      ...(files !== undefined && { password_files: files }),
    });
    isKept = preview !== true && !steps.isDry;
    return { to, ...answer, ...(isKept && { file }) };
  } finally {
    if (!isKept) await rm(file, { force: true });
  }
};
