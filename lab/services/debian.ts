import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { withLock } from "../directory-lock.ts";
import { LabError } from "../lab-error.ts";
import { findOnPath, labFolder } from "../lab-paths.ts";
import { lastLines, runCommand } from "../run-command.ts";

type Progress = (line: string) => void;

/** A set of Debian packages and what they are for. */
export interface DebianPackages {
  /** Who needs them, as the subject of "… needs these programs". */
  readonly purpose: string;
  /** Each package with the program, or the file by its full path, that shows that it is there. */
  readonly provides: Readonly<Record<string, string>>;
}

export const contractPackages: DebianPackages = {
  purpose: "The contract suite",
  provides: {
    "redis-server": "redis-server",
    chromium: "chromium",
    "chromium-driver": "chromedriver",
    postgresql: "initdb",
    "libecpg-dev": "ecpg",
  },
};

/** A directory server, the headers that python-ldap is built with, and Redis for sessions. */
export const signInPackages: DebianPackages = {
  purpose: "The sign-in suite",
  provides: {
    slapd: "/usr/sbin/slapd",
    "libldap2-dev": "/usr/include/ldap.h",
    "libsasl2-dev": "/usr/include/sasl/sasl.h",
    gcc: "gcc",
    "redis-server": "redis-server",
    openssl: "openssl",
  },
};

/** A browser for the page of the tools. */
export const browserPackages: DebianPackages = {
  purpose: "The browser test",
  provides: { chromium: "chromium", "fonts-dejavu-core": "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf" },
};

/** The Secret Service of Linux desktops, and the bus that it is reached by. */
export const keychainPackages: DebianPackages = {
  purpose: "The keychain test",
  provides: { "gnome-keyring": "gnome-keyring-daemon", dbus: "dbus-run-session" },
};

/** Debian keeps the server's programs off the PATH, by version. */
export async function postgresBinary(name: string): Promise<string | undefined> {
  const root = "/usr/lib/postgresql";
  const versions = (await readdir(root).catch(() => [])).sort((a, b) => Number(b) - Number(a));
  const found = versions.map((version) => `${root}/${version}/bin/${name}`).find((path) => existsSync(path));
  return found ?? findOnPath(name);
}

/** The packages whose program is not there. */
export async function missingPackages(
  { provides }: DebianPackages,
  find: (program: string) => Promise<string | undefined>,
): Promise<string[]> {
  const missing: string[] = [];
  for (const [name, program] of Object.entries(provides)) {
    if ((await find(program)) === undefined) missing.push(name);
  }
  return missing;
}

async function findProgram(program: string): Promise<string | undefined> {
  if (program.startsWith("/")) return existsSync(program) ? program : undefined;
  return findOnPath(program) ?? postgresBinary(program);
}

/** Installs the packages of a set that are not there; root only. */
export async function ensureDebianPackages(packages: DebianPackages, onProgress: Progress): Promise<void> {
  const missing = await missingPackages(packages, findProgram);
  if (missing.length === 0) return;
  const command = `apt-get install --no-install-recommends ${missing.join(" ")}`;
  if (findOnPath("apt-get") === undefined || process.getuid?.() !== 0) {
    throw new LabError(
      `${packages.purpose} needs these Debian packages: ${missing.join(", ")}. Install them as root: ${command}`,
    );
  }
  const onWait = (holder: string) => onProgress(`Waiting for process ${holder}, which installs packages`);
  // apt-get does not wait for another one.
  await withLock(`${labFolder}/lock-debian`, onWait, async () => {
    const stillMissing = await missingPackages(packages, findProgram);
    if (stillMissing.length > 0) await install(stillMissing, onProgress);
  });
}

async function install(names: readonly string[], onProgress: Progress): Promise<void> {
  onProgress(`Installing ${names.join(", ")}`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["update"], ["install", "--yes", "--no-install-recommends", ...names]]) {
    const result = await runCommand("apt-get", ["-o", "DPkg::Lock::Timeout=300", ...args], {
      env,
      input: "",
    });
    if (result.code !== 0)
      throw new LabError(`apt-get ${args.join(" ")} failed:\n${lastLines(result.output)}`);
  }
}
