import type { Effect } from "../../codegen/model.ts";

/** The vocabulary that docs/descriptions.md lays down: what a description may start with, must say, and must not say. */

/** What a description starts with, by what the tool does. */
export const VERBS: Readonly<Record<Effect, readonly string[]>> = {
  read: [
    ...["List", "Get", "Read", "Search", "Check", "Test", "Validate", "Describe", "Show", "Tell", "Inspect"],
    ...[
      "Export",
      "Fetch",
      "Query",
      "Call",
      "Estimate",
      "Format",
      "Convert",
      "Write",
      "Sign",
      "Renew",
      "Count",
      "Diagnose",
      "Trace",
    ],
  ],
  create: ["Create", "Add", "Store", "Save", "Copy", "Find", "Tag", "Connect"],
  update: ["Change", "Set", "Add", "Remove", "Replace", "Rename", "Clear", "Store", "Refresh", "Allow"],
  replace: ["Change", "Set", "Create"],
  delete: ["Delete", "Remove", "Revoke"],
  run: ["Run", "Import", "Load", "Save", "Call", "Move"],
  trigger: ["Start", "Stop", "Run", "Clear", "Sync"],
};

/** A delete says that it is for good, or how it is undone. */
export const FOR_GOOD = /for good|[Cc]annot be undone|Undo with|gives another one|expire by themselves/;
/** …and what goes with it or stays. */
export const LOSS =
  /\b(stays?|kept?|keeps?|lose|lost|breaks?|vanish|fall back|refused from then on|stops working)\b/;
/** What replaces or runs says what is lost by it. */
export const OVERWRITES =
  /\b(lost|loses?|removed|replaces?d?|overwr\w+|drops?|deleted|emptied|taken away|cannot be undone|writes a second time|LOSE)\b/;
/** What only administrators do says who may. */
export const RIGHTS = /Administrators only|[Pp]ermission|your own|signed-in account/;
/** What changes anything says who may, or whom alone it concerns. */
export const WHO_MAY =
  /Administrators only|[Pp]ermission|\bown(s|ers?|ership)?\b|[Oo]nly who|\byours?\b|only you|[Nn]eeds [^.]*access|you may (see|change)/;
export const CHANGES_NOTHING = /[Cc]hanges nothing\b/;

/** Words of the server's making that mean nothing to whom asks for a chart. */
export const NOISE = [
  ...[/marshmallow/i, /\bFAB\b/, /(?<!")\b[A-Z]\w+Rest(Api|API)\b/, /\bpk\b/, /\bHTML\b/, /\brison\b/i],
  ...[
    /request body/i,
    /\bpayload\b/i,
    /\bendpoint\b/,
    /query string/i,
    /\bdict\b/,
    /\bNone\b/,
    /\bdataframe\b/,
  ],
  ...[/\b(GET|POST|PUT) /, /\/api\/v1/, /\bschema for\b/, /\\n/, /<\/?[a-z]+>/, /\bSQLLab\b(?!,)/],
  /\bSince Superset|New in Superset|From Superset/,
];

/** Phrases that could be left out of any sentence they stand in. */
export const EMPTY_PHRASES = [
  ...[
    /\bplease\b/i,
    /\bnote that\b/i,
    /\bsimply\b/i,
    /\bin order to\b/i,
    /\ballows you to\b/i,
    /\bvarious\b/i,
  ],
  ...[/\bthis (tool|operation|function)\b/i, /\bthe following\b/i, /\betc\b/i, /\bbasically\b/i],
  ...[
    /\b(can|may) be used (to|for)\b/i,
    /\bis used to\b/i,
    /\bas needed\b/i,
    /\bif necessary\b/i,
    /\bvery\b(?! (large|server))/i,
  ],
  ...[/\bplenty\b/i, /\bappropriate\b/i, /\bspecified\b/i, /\bdesired\b/i, /\brelevant\b/i, / {2}/, /\.\./],
];

/** Reads that do leave a trace somewhere, and say which. */
export const READS_THAT_TOUCH: Readonly<Record<string, RegExp>> = {
  superset_auth_authenticate_user: /save the new session/,
  superset_auth_get_csrf_token: /Opens a session/,
  superset_chart_get_thumbnail: /rendering starts/,
  superset_dashboard_get_thumbnail: /rendering starts/,
  superset_explore_form_data_get: /extends the lifetime/,
  superset_user_get_avatar: /remembers the address/,
};

/** The tools that a model reads in every session: once 29,918 bytes together. */
export const EVERYDAY = [
  ...["superset_chart_list", "superset_dashboard_list", "superset_dataset_list", "superset_database_list"],
  ...["superset_chart_get_data", "superset_chart_query_data", "superset_sqllab_execute_query"],
  ...["superset_dashboard_get_by_id", "superset_dataset_get_by_id"],
  ...["superset_database_get_tables", "superset_database_get_table_metadata"],
];
