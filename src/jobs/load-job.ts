import type { RunJob } from "./job.ts";

/** What does each job, by the tool's name; loaded when it is first called. */
const JOBS: Readonly<Record<string, () => Promise<RunJob>>> = {
  ...Object.fromEntries(
    ["chart", "dashboard", "dataset", "query", "saved_query", "report", "user"].map((resource) => [
      `superset_${resource}_count`,
      async () => (await import("./content/count.ts")).countOf(resource),
    ]),
  ),
  superset_user_invite: async () => (await import("./admin/invite-user.ts")).inviteUser,
  superset_user_reset_password: async () => (await import("./admin/reset-password.ts")).resetPassword,
  superset_role_build: async () => (await import("./admin/build-role.ts")).buildRole,
  superset_role_change_permissions: async () =>
    (await import("./admin/change-role-permissions.ts")).changeRolePermissions,
  superset_rls_build: async () => (await import("./admin/build-rls.ts")).buildRls,
  superset_report_schedule: async () => (await import("./admin/schedule-report.ts")).scheduleReport,
};

export async function loadJob(name: string): Promise<RunJob> {
  const load = JOBS[name];
  if (!load) throw new Error(`${name} is no job`);
  return load();
}
