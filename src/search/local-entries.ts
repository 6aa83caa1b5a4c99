import type { SearchEntry } from "../../generated/index.ts";

/** What the tools are found by that stand for no operation. */
export const localEntries: readonly SearchEntry[] = [
  {
    name: "superset_auth_check_token_validity",
    title: "Check session",
    resource: "auth",
    about: "Check whether the session with Superset works, by one harmless authenticated call.",
    needs: [
      "is my session still valid",
      "does the sign in work",
      "am I still logged in",
      "when does the access token expire",
      "test the connection to superset",
    ],
  },
  {
    name: "superset_config_get_base_url",
    title: "Get Superset address",
    resource: "config",
    about:
      "Get the address of the Superset that these tools work on, to build links to dashboards and charts.",
    needs: [
      "base url of superset",
      "which superset server am I connected to",
      "version of superset",
      "address to build links to dashboards",
      "host name of the superset instance",
    ],
  },
];
