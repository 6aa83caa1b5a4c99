import { ADDING, SETTING } from "../annotations.ts";
import type { JobTool } from "../job.ts";

const USERS = "/api/v1/security/users/";
const ROLES = "/api/v1/security/roles/";

const text = (description: string) => ({ type: "string", minLength: 1, description });
const id = (description: string) => ({ type: ["integer", "string"], description });
const ids = (description: string, minItems = 1) => ({
  type: "array",
  minItems,
  items: { type: ["integer", "string"] },
  description,
});
const texts = (description: string) => ({
  type: "array",
  minItems: 1,
  items: { type: "string" },
  description,
});

const SPELLINGS =
  "can read on Dashboard, dataset access on orders, database access on Shop, schema access on Shop.main";

/** Jobs of administrators, as callers see them. */
export const adminJobs: readonly JobTool[] = [
  {
    name: "superset_user_invite",
    title: "Invite user",
    description:
      "Create an account for a person with a made-up password, which goes into a private file on the user's machine and is never shown. To choose the password or set groups use superset_user_create. Refused where user name or e-mail are in use, in another case too. Sends no mail: the user hands the password over. Administrators only. Returns {id, username, roles, password_file}.",
    resource: "user",
    effect: "create",
    annotations: ADDING,
    operations: ["superset_user_create", "superset_user_list", "superset_role_list"],
    references: [{ at: "roles[]", to: ROLES }],
    inputSchema: {
      type: "object",
      properties: {
        first_name: text("Given name, e.g. Ann."),
        last_name: text("Family name, e.g. Lee."),
        email: text("Unique address, e.g. ann@example.com."),
        username: text("To sign in with; what stands before the @ where left out."),
        roles: ids("Roles by name or id, e.g. Gamma."),
      },
      required: ["first_name", "last_name", "email", "roles"],
      additionalProperties: false,
    },
  },
  {
    name: "superset_user_reset_password",
    title: "Reset password of user",
    description:
      "Set a made-up password for an account; it goes into a private file on the user's machine and is never shown. The old one is lost at once, open sessions stay. For a new account use superset_user_invite, for other fields superset_user_update. Refused for the account that these tools sign in with. Administrators only. Returns {id, username, password_file}.",
    resource: "user",
    effect: "update",
    annotations: SETTING,
    operations: ["superset_user_update", "superset_user_get_by_id"],
    references: [{ at: "user_id", to: USERS }],
    inputSchema: {
      type: "object",
      properties: { user_id: id("Name to sign in with, e-mail or id.") },
      required: ["user_id"],
      additionalProperties: false,
    },
  },
  {
    name: "superset_role_build",
    title: "Build role",
    description:
      "Create a role with its permissions by name, and give it to users. superset_role_create makes an empty one; a role that exists is changed by superset_role_change_permissions. Names are checked before anything is made. Users keep their other roles. Administrators only. Returns {id, name, permissions, users} with the numbers given.",
    resource: "role",
    effect: "create",
    annotations: ADDING,
    operations: [
      ...["superset_role_create", "superset_role_list", "superset_role_set_permissions"],
      ...["superset_role_get_permissions", "superset_permission_resource_list", "superset_role_set_users"],
    ],
    references: [
      { at: "like", to: ROLES },
      { at: "users[]", to: USERS },
    ],
    inputSchema: {
      type: "object",
      properties: {
        name: { ...text("Unique, at most 64 characters."), maxLength: 64 },
        permissions: texts(`Permissions: ${SPELLINGS}.`),
        like: id("Role whose permissions are copied first."),
        users: ids("Who gets it: names, e-mails or ids.", 0),
      },
      required: ["name"],
      additionalProperties: false,
    },
  },
  {
    name: "superset_role_change_permissions",
    title: "Change permissions of role",
    description:
      "Add permissions to a role and take others from it, by name; all others stay. superset_role_set_permissions replaces the whole list by ids, superset_role_build makes a new role. Names are checked first, those to remove among what the role has. Holds at the next request of all who have it. Administrators only. Returns {id, added, removed, permissions} as numbers.",
    resource: "role",
    effect: "update",
    annotations: SETTING,
    operations: [
      "superset_role_set_permissions",
      "superset_role_get_permissions",
      "superset_permission_resource_list",
    ],
    references: [{ at: "role_id", to: ROLES }],
    inputSchema: {
      type: "object",
      properties: {
        role_id: id("Which one, by its name or id."),
        add: texts(`To be given: ${SPELLINGS}.`),
        remove: texts("To be taken away, written alike."),
      },
      required: ["role_id"],
      additionalProperties: false,
    },
  },
  {
    name: "superset_rls_build",
    title: "Build row-level security rule",
    description:
      "Create a rule that limits the rows which roles see, once its clause has worked in a query of each dataset; if not, the database's error comes back and nothing is made. Untried: superset_rls_create; to change one: superset_rls_update. Several rules on a dataset hold together (AND), those with the same group_key by OR. Holds at once. Administrators only. Returns {id, name, rules_there_already} with other rules on these datasets.",
    resource: "rls",
    effect: "create",
    annotations: ADDING,
    operations: [
      ...["superset_rls_create", "superset_rls_list"],
      ...["superset_dataset_get_by_id", "superset_chart_query_data"],
    ],
    references: [
      { at: "datasets[]", to: "/api/v1/dataset/" },
      { at: "roles[]", to: ROLES },
    ],
    inputSchema: {
      type: "object",
      properties: {
        name: { ...text("Unique name of the rule."), maxLength: 255 },
        datasets: ids("Datasets by name or id."),
        roles: ids("Regular: who it holds for. Base: who it does not hold for.", 0),
        clause: text("SQL condition that rows must meet, e.g. \"country = 'DE'\"."),
        kind: {
          type: "string",
          enum: ["regular", "base"],
          description: "base holds for all but roles; regular where left out.",
        },
        group_key: text("Rules of one group are joined by OR."),
        description: text("What it is there for."),
      },
      required: ["name", "datasets", "clause"],
      additionalProperties: false,
    },
  },
  {
    name: "superset_report_schedule",
    title: "Schedule report or alert",
    description:
      "Create a scheduled report of a chart or dashboard, or an alert that is sent only when the value of sql meets condition. superset_report_create takes crontab and JSON instead; superset_report_update changes or pauses one. Needs the feature flag ALERT_REPORTS, and a server with workers and mail to send anything. You become its owner. Returns {id, type, when, crontab, next}: check when and next with the user.",
    resource: "report",
    effect: "create",
    annotations: ADDING,
    operations: ["superset_report_create", "superset_report_list"],
    references: [
      { at: "chart", to: "/api/v1/chart/" },
      { at: "dashboard", to: "/api/v1/dashboard/" },
      { at: "database", to: "/api/v1/database/" },
    ],
    inputSchema: {
      type: "object",
      properties: {
        name: { ...text("Unique among reports, or among alerts."), maxLength: 150 },
        chart: id("Chart to send, by name or id; or give dashboard."),
        dashboard: id("Dashboard to send, by title or id; or give chart."),
        tab: text("Only this tab of the dashboard, by its title or id."),
        when: text(
          '"every weekday at 08:30", "on the 1st of every month at 7:00", "every 2 hours", or a crontab.',
        ),
        time_zone: text("IANA name that times are meant in, e.g. Europe/Berlin."),
        recipients: texts('E-mail addresses and Slack channels ("#sales").'),
        format: {
          type: "string",
          enum: ["PNG", "PDF", "CSV", "text"],
          description: "PNG where left out; CSV and text of charts only.",
        },
        database: id("Alert: where sql runs, by name or id."),
        sql: text('Alert: query that gives one value, e.g. "SELECT COUNT(*) FROM orders".'),
        condition: text('Alert: "> 100", "== 0" (number compared with), or "not null".'),
        subject: text("Subject line of mails."),
        description: text("What readers are told it is."),
        active: { type: "boolean", description: "false makes it paused." },
        working_timeout: {
          type: "integer",
          minimum: 1,
          description: "Seconds that a run may take, 3600 by default.",
        },
        grace_period: {
          type: "integer",
          minimum: 1,
          description: "Seconds between two alerts, 14400 by default.",
        },
      },
      required: ["name", "when", "time_zone", "recipients"],
      additionalProperties: false,
    },
  },
];
