/** A user of a lab's Superset, signed in through Superset's own user database. */
export interface Account {
  readonly username: string;
  readonly password: string;
}

/** May do everything. */
export const admin: Account = { username: "admin", password: "adminadmin" };

/** Gamma plus the role that may read the seeded database: sees its charts and dashboards, edits nothing of others. */
export const viewer: Account = { username: "viewer", password: "viewerviewer" };

export const viewerRole = "Shop viewer";
