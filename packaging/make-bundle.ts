import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packExtension } from "@anthropic-ai/mcpb";
import { LabError } from "../lab/lab-error.ts";
import { connectMcp } from "../lab/mcp-client.ts";
import { lastLines, runCommand } from "../lab/run-command.ts";
import { bundleManifest, ICON } from "./bundle-manifest.ts";
import { packageJson } from "./package-json.ts";

/**
 * The bundle (.mcpb) that clients install by a click: what the package's tarball holds, a manifest and a picture, packed by the
 * official packer. Returns its path.
 */
export async function makeBundle(tarball: string, folder: string): Promise<string> {
  const work = await mkdtemp(join(tmpdir(), "superset-mcp-bundle-"));
  try {
    await unpack(tarball, work);
    const stage = join(work, "package");
    const manifest = bundleManifest(await defaultTools(work));
    await writeFile(join(stage, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
    await copyFile(join(import.meta.dirname, "icon.png"), join(stage, ICON));
    const file = join(folder, `${packageJson.name}-${packageJson.version}.mcpb`);
    if (!(await packExtension({ extensionPath: stage, outputPath: file, silent: true })))
      throw new LabError("The bundle was not packed: the packer has said above why.");
    return file;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function unpack(tarball: string, folder: string): Promise<void> {
  const { code, output } = await runCommand("tar", ["-xzf", tarball, "-C", folder], {
    env: process.env,
    input: "",
  });
  if (code !== 0) throw new LabError(`${tarball} could not be unpacked:\n${lastLines(output)}`);
}

/** What the built server lists when nothing is set, asked of it: each tool by name and title. */
async function defaultTools(home: string) {
  const server = await connectMcp({ env: { HOME: home, SUPERSET_MCP_FIT: "false" } });
  try {
    const { tools } = await server.client.listTools();
    return tools.map(({ name, title = name }) => ({ name, description: title }));
  } finally {
    await server.close();
  }
}
