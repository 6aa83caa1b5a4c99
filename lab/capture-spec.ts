import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { type CapturedDocument, captureInfo } from "../codegen/capture/capture-info.ts";
import type { CaptureRequest } from "./capture-arguments.ts";
import { capturePermissions } from "./capture-permissions.ts";
import { LabError } from "./lab-error.ts";
import { projectRoot } from "./lab-paths.ts";
import { admin } from "./seed/accounts.ts";
import { openSession, type RestSession } from "./seed/rest-session.ts";
import { startSuperset } from "./superset.ts";
import { featureFlags } from "./superset-config.ts";
import { labVersion } from "./versions.ts";

const onProgress = (line: string) => console.error(line);

/** What goes into the document as its server: otherwise it would hold the lab's random port. */
const servers = [{ url: "http://localhost:8088/" }];

/** The settings that decide which operations the document has. */
const labSettings = {
  FAB_ADD_SECURITY_API: true,
  FAB_API_SWAGGER_UI: true,
  FAB_API_KEY_ENABLED: true,
  FAB_OPENAPI_SERVERS: servers,
  FEATURE_FLAGS: featureFlags({}),
};

/**
 * Writes `spec/<version>/` from the named server, or from a lab started for it. Which permission an operation wants is known
 * only to the installed code: it is captured from a lab alone.
 */
export async function captureSpec({ version, server }: CaptureRequest): Promise<void> {
  if (server !== undefined) {
    const session = await openSession(server.url, server.account);
    return writeSpec(version, session, { url: server.url });
  }
  const extraConfig = `FAB_OPENAPI_SERVERS = ${JSON.stringify(servers)}`;
  // The seed is written for the versions the lab knows.
  const seed = labVersion(version)?.like === undefined;
  const superset = await startSuperset({ version, extraConfig, seed, onProgress });
  try {
    await writeSpec(version, await openSession(superset.baseUrl, admin), { lab: labSettings });
    const permissions = await capturePermissions(version, superset.home);
    await writeFile(join(specFolder(version), "permissions.json"), `${compactJson(permissions)}\n`);
  } finally {
    await superset.stop();
  }
}

async function writeSpec(version: string, session: RestSession, capturedFrom: object): Promise<void> {
  const { status, text } = await session.fetchText("/api/v1/_openapi");
  if (status !== 200)
    throw new LabError(`${session.baseUrl}/api/v1/_openapi answered ${status}: ${text.slice(0, 300)}`);
  await checkVersion(session, version);
  const document = JSON.parse(text) as CapturedDocument;
  const info = await captureInfo(session, document, onProgress);
  const source = {
    supersetVersion: version,
    capturedFrom,
    date: new Date().toISOString().slice(0, 10),
    sha256: createHash("sha256").update(text).digest("hex"),
    licence: "Apache-2.0",
  };
  const folder = specFolder(version);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "openapi.json"), text);
  await writeFile(join(folder, "source.json"), `${JSON.stringify(source, null, 2)}\n`);
  await writeFile(join(folder, "info.json"), `${compactJson(info)}\n`);
  const { paths, operations } = countOperations(document);
  console.log(
    `${relative(projectRoot, folder)}: ${paths} paths, ${operations} operations, ${Object.keys(info).length} lists`,
  );
}

function specFolder(version: string): string {
  return join(projectRoot, "spec", version);
}

/** The login page of every version names it; a wrong one must not end up in another version's folder. */
async function checkVersion(session: RestSession, version: string): Promise<void> {
  const { text } = await session.fetchText("/login/");
  const found = /version_string(?:&#34;|&quot;|")\s*:\s*(?:&#34;|&quot;|")([^&"]+)/.exec(text)?.[1];
  if (found !== undefined && found !== version)
    throw new LabError(`${session.baseUrl} is Superset ${found}, not ${version}`);
}

/** How many paths and operations a document has. */
export function countOperations(document: CapturedDocument): { paths: number; operations: number } {
  const methods = ["get", "post", "put", "delete", "patch"];
  const items = Object.values(document.paths);
  const operations = items.flatMap((item) => Object.keys(item).filter((key) => methods.includes(key)));
  return { paths: items.length, operations: operations.length };
}

/** Indented JSON with each list of words on one line. */
export function compactJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(/\[\s+("[^[\]{}]*?")\s+\]/g, (_, inside: string) => {
    return `[${inside.replace(/\s*\n\s*/g, " ")}]`;
  });
}
