import type { Prompt } from "../prompt.ts";

const REPLACED =
  "Things are known by UUID. What the target has already is replaced only with overwrite: ask the user first, and name what would be replaced. Passwords of databases are not in the file; the user sets them in the target: never ask for one in the conversation.";
const WITHOUT = "Without such a server, say where the file is, and that Superset's own pages import it.";

export const moveAssets: Prompt = {
  name: "move_assets",
  title: "Move assets to another Superset",
  description:
    "Export dashboards, charts, datasets or databases with all they need, and import them elsewhere.",
  arguments: [
    {
      name: "kind",
      description: "What to move; a dashboard brings its charts, datasets and databases.",
      required: true,
      choices: ["dashboard", "chart", "dataset", "database"],
    },
    {
      name: "assets",
      description: "Names or ids, separated by commas.",
      required: true,
      completes: "assets",
    },
    { name: "target", description: "The Superset that they go to, or the MCP server connected to it." },
  ],
  goal: "Move from this Superset to another: {kind} {assets}.",
  steps: [
    { ways: [{ tools: [], say: "They go to {target}." }], given: ["target"] },
    {
      ways: [
        {
          tools: ["superset_{kind}_list"],
          say: "Find their ids with superset_{kind}_list, and make sure with the user that they are the right ones.",
        },
      ],
    },
    {
      ways: [
        {
          tools: ["superset_assets_move"],
          say: 'See first what would happen: superset_assets_move, {"to": TARGET, "{kind}s": [...], "preview": true}. TARGET is a name of the setting "targets"; a wrong one is answered with those that there are, or with how to configure one. Tell the user what is new there, what differs, and who changed it.',
        },
        {
          tools: ["superset_{kind}_export"],
          say: 'Export them with superset_{kind}_export, {"ids": [...]}: the answer says where the zip file is.',
        },
      ],
    },
    {
      ways: [
        {
          tools: ["superset_assets_move", "superset_assets_save", "superset_assets_load"],
          say: 'Then the same call of superset_assets_move without preview. What differs there is replaced only for the kinds in "overwrite": ask the user first. Passwords of databases are never moved: the user puts each into a file, which "password_files" names; never ask for one in the conversation. Where no target can be configured, superset_assets_save writes a file, and superset_assets_load of the other Superset\'s MCP server imports it.',
        },
        {
          tools: ["superset_{kind}_import"],
          say: `${REPLACED} Each MCP server works on one Superset. Import with superset_{kind}_import, {"formData": PATH}, of the target's server, never of this one; the file must lie in a folder that that server may read (its setting "files"). ${WITHOUT}`,
        },
        {
          tools: [],
          say: `${REPLACED} Each MCP server works on one Superset, and this one imports nothing. Use the import tool of the target's server; the file must lie in a folder that that server may read (its setting "files"). ${WITHOUT}`,
        },
      ],
    },
  ],
  end: "Afterwards list on the target what has arrived, compare the counts with what was exported, and say what is left to do there: passwords, permissions, owners.",
};
