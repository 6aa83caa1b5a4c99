import { afterAll, inject } from "vitest";
import { openJobs } from "./job-runner.ts";
import { openMetadata } from "./metadata.ts";

/**
 * Our runtime on the run's Superset, and that Superset's metadata, for one file of tests; after it all is as it was.
 * @param env settings beside the account
 */
export async function setUpJobs(env: Record<string, string> = {}) {
  const jobs = await openJobs(env);
  const metadata = openMetadata(inject("python"), inject("home"));
  await metadata.mark("before the file");
  afterAll(async () => {
    await metadata.restore("before the file");
    metadata.close();
    await jobs.close();
  });
  /** A test that leaves everything as it was. */
  const undone = (test: () => Promise<void>) => async () => {
    await metadata.mark("before the test");
    try {
      await test();
    } finally {
      await metadata.restore("before the test");
    }
  };
  return { jobs, metadata, undone };
}
