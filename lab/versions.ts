/** Which Supersets the lab can build and which Pythons each was seen to install and start on. */
export interface LabVersion {
  /** As published on PyPI; also the name of its requirements file and of its folder under `.lab/`. */
  readonly version: string;
  /** Python minor versions that work, in the order they are tried. */
  readonly pythons: readonly string[];
  /** A version without a pinned requirements file: installed as the one it resembles most, with what fits on the day. */
  readonly like?: string;
}

/** 5.0.0 and 4.1.4 pin a pandas and a numpy that have no wheels for Python 3.12. */
export const labVersions: readonly LabVersion[] = [
  { version: "6.1.0", pythons: ["3.11", "3.12", "3.10"] },
  { version: "6.0.0", pythons: ["3.11", "3.12", "3.10"] },
  { version: "5.0.0", pythons: ["3.11", "3.10"] },
  { version: "4.1.4", pythons: ["3.11", "3.10"] },
];

/**
 * The lab's entry for a version. One that the lab does not know is tried like its nearest older known one; nothing is
 * promised of it, but it is how a new version is looked at first.
 */
export function labVersion(version: string): LabVersion | undefined {
  const known = labVersions.find((entry) => entry.version === version);
  if (known !== undefined || !/^\d+\.\d+\.\d+/.test(version)) return known;
  const byAge = [...labVersions].sort((a, b) => (isOlder(a.version, b.version) ? 1 : -1));
  const nearest = byAge.find((entry) => isOlder(entry.version, version)) ?? byAge.at(-1);
  return nearest && { version, pythons: nearest.pythons, like: nearest.version };
}

function isOlder(a: string, b: string): boolean {
  return a.localeCompare(b, "en", { numeric: true }) < 0;
}
