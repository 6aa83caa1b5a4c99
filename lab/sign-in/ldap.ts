import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { LabError } from "../lab-error.ts";
import { lastLines, runCommand } from "../run-command.ts";
import type { Account } from "../seed/accounts.ts";
import { freePort, type Kept, keepRunning, serviceFolder } from "../services/keep.ts";

/** A running directory server. */
export interface Ldap extends Kept {
  readonly url: string;
  /** Under it are the people, by `uid`. */
  readonly searchBase: string;
  /** May read the directory; a Superset binds as it. */
  readonly reader: { readonly dn: string; readonly password: string };
  readonly people: readonly [Account, Account];
}

const suffix = "dc=example,dc=org";
const searchBase = `ou=people,${suffix}`;
const reader = { dn: `cn=reader,${suffix}`, password: "reader-of-the-lab" };
const people = [
  { username: "lena", password: "lena-of-the-directory" },
  { username: "omar", password: "omar-of-the-directory" },
] as const;
const slapd = "/usr/sbin/slapd";
const sigterm = 15;

/** An OpenLDAP of its own with two people in it; nothing in it survives. */
export async function startLdap(python: string): Promise<Ldap> {
  const folder = await serviceFolder("ldap");
  const config = join(folder, "slapd.conf");
  try {
    await mkdir(join(folder, "data"));
    await writeFile(config, configuration(folder));
    await writeFile(join(folder, "people.ldif"), directory());
    await fill(config, join(folder, "people.ldif"));
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  const url = `ldap://127.0.0.1:${await freePort()}`;
  const kept = await keepRunning({
    name: "OpenLDAP",
    python,
    folder,
    program: slapd,
    // Any debug level keeps it in the foreground; this one logs each request.
    args: ["-f", config, "-h", url, "-d", "stats"],
    stopSignal: sigterm,
    isReady: (log) => log.includes("slapd starting"),
  });
  return { ...kept, url, searchBase, reader, people };
}

const configuration = (folder: string) => `
include /etc/ldap/schema/core.schema
include /etc/ldap/schema/cosine.schema
include /etc/ldap/schema/inetorgperson.schema
modulepath /usr/lib/ldap
moduleload back_mdb
pidfile ${join(folder, "slapd.pid")}
database mdb
directory ${join(folder, "data")}
suffix "${suffix}"
rootdn "${reader.dn}"
rootpw ${reader.password}
index uid eq
`;

function directory(): string {
  const roots = [
    `dn: ${suffix}\nobjectClass: dcObject\nobjectClass: organization\no: Lab\n`,
    `dn: ${searchBase}\nobjectClass: organizationalUnit\n`,
  ];
  const entries = people.map(({ username, password }) => {
    const name = `cn: ${username}\ngivenName: ${username}\nsn: Lab\nmail: ${username}@example.org`;
    return `dn: uid=${username},${searchBase}\nobjectClass: inetOrgPerson\n${name}\nuserPassword: ${password}\n`;
  });
  return [...roots, ...entries].join("\n");
}

async function fill(config: string, ldif: string): Promise<void> {
  const args = ["-T", "add", "-f", config, "-l", ldif];
  const { code, output } = await runCommand(slapd, args, { env: { PATH: process.env.PATH }, input: "" });
  if (code !== 0) throw new LabError(`slapadd failed:\n${lastLines(output)}`);
}
