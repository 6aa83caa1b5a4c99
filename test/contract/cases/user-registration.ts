import { expect } from "vitest";
import type { Contract, Scene } from "../contract.ts";
import { expectLastPage, threeNames } from "../list-check.ts";

const versions = ">=6";

export const userRegistrationCases: readonly Contract[] = [
  {
    proves: [
      "superset_user_registration_list",
      "superset_user_registration_get_by_id",
      "superset_user_registration_update",
      "superset_user_registration_delete",
    ],
    versions,
    async run(scene) {
      const { json, refused } = scene;
      const names = threeNames(scene, "Applicant");
      const [first, second, third] = [
        await register(scene, names[0]),
        await register(scene, names[1]),
        await register(scene, names[2]),
      ];
      await expectLastPage(scene, "superset_user_registration_list", "username", names);

      // Superset shows nothing of one but its id, which is also all that can be changed.
      const read = (user_registration_id: number) =>
        json("superset_user_registration_get_by_id", { user_registration_id });
      expect(await read(second)).toMatchObject({ id: second, result: { id: second } });
      const moved = third + 1000;
      await json("superset_user_registration_update", { user_registration_id: third, id: moved });
      expect(await read(moved)).toMatchObject({ id: moved, result: { id: moved } });
      const missing = async (user_registration_id: number) =>
        expect(await refused("superset_user_registration_get_by_id", { user_registration_id })).toMatch(
          /^404/,
        );
      await missing(third);
      await json("superset_user_registration_delete", { user_registration_id: second });
      await missing(second);

      const { result } = await json("superset_user_registration_list", {
        filters: [{ col: "username", opr: "sw", value: names[0].slice(0, -2) }],
        columns: ["id", "username"],
        order_column: "id",
        order_direction: "asc",
        keys: ["none"],
      });
      expect(result).toEqual([
        { id: first, username: names[0] },
        { id: moved, username: names[2] },
      ]);
      for (const id of [first, moved])
        await json("superset_user_registration_delete", { user_registration_id: id });
    },
  },
  {
    proves: ["superset_user_registration_info"],
    versions,
    async run({ json }) {
      const info = await json("superset_user_registration_info", { keys: ["edit_columns"] });
      expect(Object.keys(info)).toEqual(["edit_columns"]);
      expect(info.edit_columns).toMatchObject([{ name: "id" }]);
    },
  },
];

/** What the sign-up page leaves until the mail is confirmed; no operation can. Its id. */
async function register({ sql }: Scene, username: string): Promise<number> {
  await sql(
    `INSERT INTO ab_register_user (first_name, last_name, username, email, registration_date)
     VALUES ('Ann', 'Applicant', ?, ?, '2024-05-01 08:00:00')`,
    [username, `${username}@example.org`],
  );
  const [row] = await sql("SELECT id FROM ab_register_user WHERE username = ?", [username]);
  return row?.id as number;
}
