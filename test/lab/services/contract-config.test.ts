import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { contractConfig } from "../../../lab/services/contract-config.ts";
import { contractPackages, missingPackages } from "../../../lab/services/debian.ts";

test("is Python that names every service", () => {
  const services = {
    redis: "redis://127.0.0.1:7001",
    slack: "http://127.0.0.1:7002",
    oauth2: "http://127.0.0.1:7003",
    superset: "http://127.0.0.1:7004",
  };
  const config = contractConfig(services);
  for (const address of Object.values(services)) expect(config).toContain(address);
  execFileSync("python3", ["-c", "import ast, sys; ast.parse(sys.stdin.read())"], { input: config });
});

test("names the packages whose program is missing", async () => {
  expect(await missingPackages(contractPackages, async () => "/usr/bin/it")).toEqual([]);
  const find = async (program: string) => (program === "ecpg" ? undefined : "/usr/bin/it");
  expect(await missingPackages(contractPackages, find)).toEqual(["libecpg-dev"]);
});
