/** Which Supersets the lab can build and which Pythons each was seen to install and start on. */
export interface LabVersion {
  /** As published on PyPI; also the name of its requirements file and of its folder under `.lab/`. */
  readonly version: string;
  /** Python minor versions that work, in the order they are tried. */
  readonly pythons: readonly string[];
}

/** 5.0.0 and 4.1.4 pin a pandas and a numpy that have no wheels for Python 3.12. */
export const labVersions: readonly LabVersion[] = [
  { version: "6.1.0", pythons: ["3.11", "3.12", "3.10"] },
  { version: "6.0.0", pythons: ["3.11", "3.12", "3.10"] },
  { version: "5.0.0", pythons: ["3.11", "3.10"] },
  { version: "4.1.4", pythons: ["3.11", "3.10"] },
];
