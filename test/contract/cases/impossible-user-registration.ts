import { expect } from "vitest";
import type { Impossible } from "../contract.ts";

const versions = ">=6";
/** All that a registration has. */
const columns = [
  "id",
  "username",
  "email",
  "first_name",
  "last_name",
  "registration_date",
  "registration_hash",
];

export const impossibleUserRegistrations: readonly Impossible[] = [
  {
    tool: "superset_user_registration_create",
    versions,
    why: "Superset accepts no field but the id, and then misses the name: only the sign-up page makes registrations.",
    async run({ json, refused }) {
      const { add_columns } = await json("superset_user_registration_info", { keys: ["add_columns"] });
      expect(add_columns.map(({ name }: { name: string }) => name)).toEqual(["id"]);
      expect(await refused("superset_user_registration_create", { id: 77 })).toMatch(
        /^422.*NOT NULL constraint failed: ab_register_user\.first_name/s,
      );
    },
  },
  {
    tool: "superset_user_registration_list_related",
    versions,
    why: "Superset allows no column here.",
    async run({ refused }) {
      for (const column_name of columns)
        expect(await refused("superset_user_registration_list_related", { column_name })).toMatch(/^404/);
    },
  },
  {
    tool: "superset_user_registration_list_distinct",
    versions,
    why: "Superset allows no column here.",
    async run({ refused }) {
      for (const column_name of columns)
        expect(await refused("superset_user_registration_list_distinct", { column_name })).toMatch(/^404/);
    },
  },
];
