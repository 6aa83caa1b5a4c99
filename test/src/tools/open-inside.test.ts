import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, open, realpath, rename, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ArgumentError } from "../../../src/errors/errors.ts";
import { openInside } from "../../../src/tools/open-inside.ts";
import { failureOf } from "../failure.ts";

let root: string;
let allowed: string;
let inside: string;
beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), "open-inside-")));
  allowed = join(root, "allowed");
  inside = join(allowed, "sub", "charts.zip");
  await mkdir(join(allowed, "sub"), { recursive: true });
  await writeFile(inside, "zip");
  await writeFile(join(root, "secret.txt"), "secret");
  await mkdir(join(root, "allowed-not"));
  await writeFile(join(root, "allowed-not", "charts.zip"), "secret");
});
afterEach(() => rm(root, { recursive: true }));

async function read(path: string, folders = [allowed], opening: typeof open = open) {
  const { handle, name, stats } = await openInside("file", path, folders, opening);
  const text = await handle.readFile("utf8");
  await handle.close();
  return { name, text, size: Number(stats.size) };
}

/** Why a path is refused; whatever was opened on the way is closed again. */
async function refusalOf(...args: Parameters<typeof read>): Promise<string> {
  const opened: Awaited<ReturnType<typeof open>>[] = [];
  const [path, folders, opening = open] = args;
  const noting: typeof open = async (...how) => {
    const handle = await opening(...how);
    opened.push(handle);
    return handle;
  };
  const error = await failureOf(read(path, folders, noting));
  expect(error).toBeInstanceOf(ArgumentError);
  expect(opened.map(({ fd }) => fd)).toEqual(opened.map(() => -1));
  return error.message;
}

const OUTSIDE = /is not a file in a folder that may be read.*setting "files"/;
const IRREGULAR = /is not a regular file/;

describe("a path", () => {
  it("inside an allowed folder is opened", async () => {
    expect(await read(inside)).toEqual({ name: "charts.zip", text: "zip", size: 3 });
  });

  it("by a way back up that stays inside is opened", async () => {
    expect((await read(`${allowed}/sub/../sub/charts.zip`)).text).toBe("zip");
  });

  it("through links that end inside is opened, under the link's name", async () => {
    await symlink(inside, join(allowed, "link.zip"));
    await symlink(join(allowed, "sub"), join(allowed, "folder"));
    expect(await read(join(allowed, "link.zip"))).toMatchObject({ name: "link.zip", text: "zip" });
    expect((await read(join(allowed, "folder", "charts.zip"))).text).toBe("zip");
  });

  it("is opened where the allowed folder itself is named by a link, or is one of several, or is everything", async () => {
    await symlink(allowed, join(root, "shortcut"));
    const byLink = join(root, "shortcut", "sub", "charts.zip");
    expect((await read(byLink, [join(root, "shortcut")])).text).toBe("zip");
    expect((await read(inside, [join(root, "missing"), allowed])).text).toBe("zip");
    expect((await read(inside, ["/"])).text).toBe("zip");
  });

  it("may begin with two dots that are a name", async () => {
    await writeFile(join(allowed, "..zip"), "dots");
    expect((await read(join(allowed, "..zip"))).text).toBe("dots");
  });

  it.each<[string, () => string | Promise<string>, RegExp]>([
    ["outside", () => join(root, "secret.txt"), OUTSIDE],
    ["that climbs out", () => `${allowed}/../secret.txt`, OUTSIDE],
    ["in a folder whose name begins alike", () => join(root, "allowed-not", "charts.zip"), OUTSIDE],
    ["that does not exist", () => join(allowed, "nothing.zip"), OUTSIDE],
    ["of the folder itself", () => allowed, OUTSIDE],
    ["that is a folder", () => join(allowed, "sub"), IRREGULAR],
    ["that is relative", () => "charts.zip", /must be an absolute path or inline content/],
    ["that is empty", () => "", /must be an absolute path/],
    ["with a null byte", () => `${inside}\u0000`, OUTSIDE],
    ["of standard input", () => "/dev/stdin", OUTSIDE],
    ["of this process's environment", () => "/proc/self/environ", OUTSIDE],
    ["of a link that leads out", () => link("secret.txt"), OUTSIDE],
    ["of a link to a device", () => link("/dev/zero"), OUTSIDE],
    ["of a link to this process's environment", () => link("/proc/self/environ"), OUTSIDE],
    ["of a link to nothing", () => link("missing"), OUTSIDE],
    ["through a folder link that leads out", async () => join(await link("."), "secret.txt"), OUTSIDE],
    ["of a named pipe, which nobody waits for", () => pipe("pipe"), IRREGULAR],
    ["of a socket", () => socket("socket"), IRREGULAR],
  ])("%s is refused", async (_, makePath, message) => {
    expect(await refusalOf(await makePath())).toMatch(message);
  });

  it.each([
    ["/dev/zero", "/dev", IRREGULAR],
    ["/dev/stdin", "/dev", /./],
    ["/proc/self/environ", "/proc", OUTSIDE],
    ["/proc/self/environ", "/", OUTSIDE],
    ["/sys/kernel/mm/transparent_hugepage/enabled", "/", OUTSIDE],
  ])("%s is refused also where %s is allowed", async (path, folder, message) => {
    expect(await refusalOf(path, [folder])).toMatch(message);
  });

  it("is refused where no folder is allowed, with the setting that would allow one", async () => {
    expect(await refusalOf(inside, [])).toMatch(OUTSIDE);
  });

  it("that is missing and one that is forbidden are told apart by nobody", async () => {
    const missing = await refusalOf(join(root, "missing.txt"));
    expect(missing.replace("missing", "secret")).toBe(await refusalOf(join(root, "secret.txt")));
  });

  it("that this user may not read says so", async () => {
    const denied = async () => {
      throw Object.assign(new Error("denied"), { code: "EACCES" });
    };
    expect(await refusalOf(inside, [allowed], denied)).toMatch(/this server's user may not read/);
  });
});

describe("a path that leads elsewhere between the check and the opening", () => {
  /** Opens like the system, after something has been done, and before something else is. */
  const opening =
    (before: () => Promise<unknown>, after = async (): Promise<unknown> => undefined): typeof open =>
    async (...args) => {
      await before();
      const handle = await open(...args);
      await after();
      return handle;
    };
  const swapFile = (target: string) => async () => {
    await rm(inside);
    await symlink(target, inside);
  };
  const swapFolder = async () => {
    await rename(join(allowed, "sub"), join(root, "aside"));
    await symlink(join(root, "allowed-not"), join(allowed, "sub"));
  };
  const swapFolderBack = async () => {
    await rm(join(allowed, "sub"));
    await rename(join(root, "aside"), join(allowed, "sub"));
  };

  it("by a link in place of the file is refused", async () => {
    expect(await refusalOf(inside, [allowed], opening(swapFile(join(root, "secret.txt"))))).toMatch(OUTSIDE);
  });

  it("by a link to a device in place of the file is refused", async () => {
    expect(await refusalOf(inside, [allowed], opening(swapFile("/dev/zero")))).toMatch(OUTSIDE);
  });

  it("by a link in place of a folder on the way is refused", async () => {
    expect(await refusalOf(inside, [allowed], opening(swapFolder))).toMatch(OUTSIDE);
  });

  it("and back again right after is refused", async () => {
    expect(await refusalOf(inside, [allowed], opening(swapFolder, swapFolderBack))).toMatch(OUTSIDE);
  });

  it("by a named pipe in place of the file is refused, and not waited for", async () => {
    const swap = async () => {
      await rm(inside);
      await pipe("sub/charts.zip");
    };
    expect(await refusalOf(inside, [allowed], opening(swap))).toMatch(IRREGULAR);
  });

  it("by its removal is refused", async () => {
    expect(
      await refusalOf(
        inside,
        [allowed],
        opening(() => rm(inside)),
      ),
    ).toMatch(OUTSIDE);
  });

  it("by another file inside in its place is that file, as it was checked", async () => {
    const swap = async () => {
      await writeFile(join(allowed, "other"), "other");
      await rename(join(allowed, "other"), inside);
    };
    expect(await read(inside, [allowed], opening(swap))).toMatchObject({ text: "other", size: 5 });
  });
});

async function link(target: string): Promise<string> {
  const path = join(allowed, "link");
  await symlink(join(target.startsWith("/") ? "/" : root, target), path);
  return path;
}

async function pipe(name: string): Promise<string> {
  execFileSync("mkfifo", [join(allowed, name)]);
  return join(allowed, name);
}

/** The socket of a server that has ended stays in its folder. */
async function socket(name: string): Promise<string> {
  const path = join(allowed, name);
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(path, resolve));
  afterSocket.push(() => server.close());
  return path;
}
const afterSocket: (() => void)[] = [];
afterEach(() => {
  for (const close of afterSocket.splice(0)) close();
});
