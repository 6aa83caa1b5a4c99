/** What proves a command of the documents. */
export type CommandRule = { fits: RegExp } & (
  | {
      /** The built command line runs it: without a Superset, or on the lab's. */
      run: "offline" | "superset";
      /** What keeps it from asking somebody. */
      added?: string;
      /** It takes a while, and one document is enough. */
      once?: true;
    }
  | {
      /** A script of package.json, whose file must be there; run where that is cheap, with `--help` or as it stands. */
      script: "exists" | "helps" | "runs";
    }
  | {
      /** It takes long or changes this machine: that file runs it, by these words. */
      by: string;
      words: string;
    }
  | {
      /** Nothing is run, and why. */
      because: string;
    }
);

/** The first that fits a command holds; one that none fits fails the test. */
export const COMMAND_RULES: readonly CommandRule[] = [
  {
    fits: /^superset-mcp \w+ .*(?:…|\[|\b(?:TOOL|COMMAND|VERSION|FILE|NAME|WORDS)\b)/,
    because: "shows a form",
  },
  { fits: /^superset-mcp (?:call|search|diff|completion|…)$/, because: "names the command" },
  { fits: /^superset-mcp (?:--|help\b|tools\b|search\b|diff\b|completion\b)/, run: "offline" },
  { fits: /^superset-mcp generate \S+\.json/, run: "offline" },
  { fits: /^superset-mcp login --cookie$/, by: "test/sign-in/login.test.ts", words: '"--cookie"' },
  {
    fits: /^superset-mcp init(?!.* --yes)(?!.* --client)/,
    run: "superset",
    added: "--yes --client cursor --client claude-desktop",
  },
  { fits: /^superset-mcp init(?!.* --yes)/, run: "superset", added: "--yes" },
  { fits: /^superset-mcp generate$/, run: "superset", once: true },
  { fits: /^superset-mcp /, run: "superset" },
  { fits: /^node dist\/main\.js .*…/, because: "shows a form" },

  { fits: /^npm ci$/, by: ".github/workflows/ci.yml", words: "npm ci" },
  { fits: /^npm (?:cit|test)$/, by: ".github/workflows/ci.yml", words: "npm test" },
  { fits: /^npm pack$/, by: "packaging/pack-package.ts", words: '"pack"' },
  { fits: /^npx superset-mcp init$/, by: "test/package/init.test.ts", words: "npx superset-mcp init" },
  {
    fits: /^npm install --global "\$\(npm pack --silent\)"$/,
    by: "test/package/packed.setup.ts",
    words: '"install"',
  },
  { fits: /^podman (?:build|run) /, by: "test/package/containerfile.test.ts", words: "Containerfile" },
  { fits: /^\.ci\/run$/, because: "runs everything, this too" },
  {
    fits: /^npm install superset-mcp-[\d.]+\.tgz$/,
    by: "test/package/packed.setup.ts",
    words: '"install"',
  },
  { fits: /^npm run (?:lab|bench|capture|add-version)(?: |$)/, script: "helps" },
  { fits: /^npm run diff -- [45]\S+ [56]\S+$/, script: "runs" },
  { fits: /^npm run \S+/, script: "exists" },
  { fits: /^npx vitest run --project unit test\/\S+ -u$/, because: "writes what the same tests compare" },
  {
    fits: /^npx tsx test\/search\/(?:measure|leave-one-out)\.ts/,
    because: "takes minutes; test/search/bench holds what it measures",
  },
];

/** The rule of a command, whatever variables are set before it. */
export function ruleOf(command: string): CommandRule | undefined {
  const bare = command.replace(/^(?:[A-Z_]+=\S+ )+/, "");
  return COMMAND_RULES.find(({ fits }) => fits.test(bare));
}
