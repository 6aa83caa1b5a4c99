import { describe, expect, it } from "vitest";
import { readPasswords } from "../../../../src/jobs/assets/database-secrets.ts";
import type { Steps } from "../../../../src/jobs/steps.ts";
import { failureOf } from "../../failure.ts";
import { sample, shop } from "./sample-assets.ts";

const masked = sample("databases", 6, {
  database_name: "Prod",
  sqlalchemy_uri: "postgresql://u:XXXXXXXXXX@h/d",
});
const tunnelled = sample("databases", 7, {
  database_name: "Far",
  sqlalchemy_uri: "postgresql://u@h/d",
  ssh_tunnel: { server_port: 22, password: "XXXXXXXXXX" },
});
const steps = {
  secretFrom: async (argument: string, path: string) => `${argument} ${path}`,
} as unknown as Steps;

describe("passwords of databases", () => {
  it("are read for those alone that want one, by file in the archive", async () => {
    const passwords = await readPasswords([shop, masked], { Prod: "/secrets/prod" }, steps);
    expect(passwords).toEqual({ [masked.path]: "password_files.Prod /secrets/prod" });
    expect(await readPasswords([shop], {}, steps)).toEqual({});
  });

  it("that are missing are asked for by name, as files", async () => {
    const { message } = await failureOf(readPasswords([shop, masked], {}, steps));
    expect(message).toContain("without their passwords in the file: Prod.");
    expect(message).toContain('"password_files": {"Prod":"/path/to/file"}');
  });

  it("for a database that wants none are refused, with those that do", async () => {
    const { message } = await failureOf(readPasswords([masked], { Prd: "/x" }, steps));
    expect(message).toContain('names "Prd", which wants no password. Those that want one: Prod.');
  });

  it("of SSH tunnels are for the import of the database itself", async () => {
    const { message } = await failureOf(readPasswords([tunnelled], {}, steps));
    expect(message).toContain("superset_database_import");
  });
});
