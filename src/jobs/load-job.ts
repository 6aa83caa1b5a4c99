import type { RunJob } from "./job.ts";

/** What does each job, by the tool's name; loaded when it is first called. */
const JOBS: Readonly<Record<string, () => Promise<RunJob>>> = {
  superset_chart_diagnose: async () => (await import("./chart/diagnose.ts")).diagnose,
  superset_chart_types: async () => (await import("./chart/types.ts")).tellChartTypes,
  superset_chart_build: async () => (await import("./chart/build.ts")).buildChart,
  superset_chart_change: async () => (await import("./chart/change.ts")).changeChart,
  superset_chart_describe: async () => (await import("./chart/describe.ts")).describeChart,
  ...Object.fromEntries(
    ["chart", "dashboard", "dataset", "query", "saved_query", "report", "user"].map((resource) => [
      `superset_${resource}_count`,
      async () => (await import("./content/count.ts")).countOf(resource),
    ]),
  ),
  ...Object.fromEntries(
    (["dataset", "chart", "database"] as const).map((resource) => [
      `superset_${resource}_find_uses`,
      async () => (await import("./content/find-uses.ts")).findUsesOf(resource),
    ]),
  ),
  superset_dataset_build: async () => (await import("./dataset/build.ts")).buildDataset,
  superset_dataset_change_fields: async () => (await import("./dataset/change-fields.ts")).changeFields,
  superset_dataset_sync_columns: async () => (await import("./dataset/sync-columns.ts")).syncColumns,
  superset_dataset_load_file: async () => (await import("./dataset/load-file.ts")).loadFile,
  superset_assets_save: async () => (await import("./assets/save.ts")).saveAssets,
  superset_assets_load: async () => (await import("./assets/load.ts")).loadAssets,
  superset_assets_move: async () => (await import("./assets/move.ts")).moveAssets,
  superset_user_invite: async () => (await import("./admin/invite-user.ts")).inviteUser,
  superset_user_reset_password: async () => (await import("./admin/reset-password.ts")).resetPassword,
  superset_role_build: async () => (await import("./admin/build-role.ts")).buildRole,
  superset_role_change_permissions: async () =>
    (await import("./admin/change-role-permissions.ts")).changeRolePermissions,
  superset_rls_build: async () => (await import("./admin/build-rls.ts")).buildRls,
  superset_report_schedule: async () => (await import("./admin/schedule-report.ts")).scheduleReport,
  superset_dashboard_outline: async () => (await import("./dashboard/outline.ts")).outlineDashboard,
  superset_dashboard_build: async () => (await import("./dashboard/build.ts")).buildDashboard,
  superset_dashboard_arrange: async () => (await import("./dashboard/arrange.ts")).arrangeDashboard,
  superset_dashboard_duplicate: async () => (await import("./dashboard/duplicate.ts")).duplicate,
  superset_dashboard_embed: async () => (await import("./dashboard/embed.ts")).embed,
  superset_dashboard_set_filters: async () => (await import("./dashboard/set-filters.ts")).setFilters,
};

export async function loadJob(name: string): Promise<RunJob> {
  const load = JOBS[name];
  if (!load) throw new Error(`${name} is no job`);
  return load();
}
