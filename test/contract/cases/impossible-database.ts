import { expect } from "vitest";
import type { Impossible } from "../contract.ts";
import { withDatabase } from "../scratch-database.ts";

export const impossibleDatabase: readonly Impossible[] = [
  {
    tool: "superset_database_get_schemas_access_for_file_upload",
    why: "Superset's handler returns a Python set, which it then cannot write as JSON: a server error for every database that there is.",
    async run(scene) {
      const { fetch, json, refused } = scene;
      const tool = "superset_database_get_schemas_access_for_file_upload";
      const extra = { schemas_allowed_for_file_upload: ["main"] };
      await withDatabase(scene, { allow_file_upload: true, extra }, async ({ id }) => {
        expect(await refused(tool, { database_id: id })).toMatch(/^500 .*Fatal error/);
        const plain = await fetch(`/api/v1/database/${id}/schemas_access_for_file_upload/`);
        expect(plain.status).toBe(500);
        // The request is understood: only a database that is not there is answered otherwise, and its schemas are known.
        expect(await refused(tool, { database_id: 987654 })).toMatch(/^404/);
        const { result } = await json("superset_database_get_connection", { database_id: id });
        expect(result.extra).toMatchObject(extra);
      });
    },
  },
];
