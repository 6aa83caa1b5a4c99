import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["live", "contract", "sign-in", "soak", "browser", "package", "jobs", "charts-draw"].map(
            (name) => `test/${name}/**`,
          ),
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "package",
          include: ["test/package/**/*.test.ts"],
          // Packed once; Node 22 and 24 are installed the first time.
          globalSetup: ["test/package/packed.setup.ts"],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: "live",
          include: ["test/live/**/*.test.ts"],
          // One real Superset for the whole run; installing it the first time takes minutes.
          globalSetup: ["test/live/superset.setup.ts"],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: "sign-in",
          include: ["test/sign-in/**/*.test.ts"],
          // One real Superset for what most suites need; the others start what they need beside it.
          globalSetup: ["test/sign-in/superset.setup.ts"],
          testTimeout: 60_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: "contract",
          include: ["test/contract/**/*.test.ts"],
          testTimeout: 180_000,
          // Celery, Chromium and Redis work in the background of two busy cores: a scenario may be told again once.
          retry: 1,
          hookTimeout: 900_000,
        },
      },
      {
        test: {
          name: "jobs",
          include: ["test/jobs/**/*.test.ts"],
          // One real Superset for the whole run, of the version that JOBS_VERSION names.
          globalSetup: ["test/jobs/superset.setup.ts"],
          testTimeout: 300_000,
          hookTimeout: 600_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: "draw",
          include: ["test/charts-draw/**/*.test.ts"],
          // One real Superset for the whole run, of the version that DRAW_VERSION names.
          globalSetup: ["test/charts-draw/superset.setup.ts"],
          // Pages at once.
          maxConcurrency: 3,
          testTimeout: 240_000,
          hookTimeout: 600_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          testTimeout: 60_000,
          // Chromium is installed where it is not there.
          hookTimeout: 600_000,
        },
      },
      {
        test: {
          name: "soak",
          include: ["test/soak/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
