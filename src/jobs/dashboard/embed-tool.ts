import type { SearchEntry } from "../../../generated/index.ts";
import type { JobTool } from "../job.ts";

export const embedTool: JobTool = {
  name: "superset_dashboard_embed",
  title: "Embed dashboard",
  description:
    "Allow web pages to embed a dashboard and, with guest, make a token for a visitor without an account. For one of the two alone use superset_dashboard_set_embedded or superset_auth_create_guest_token. Replaces the domains, keeps an earlier uuid; a token cannot be revoked and lasts minutes. Needs the permissions to set embeddings and to grant guest tokens, usually administrators only. Returns {id, uuid, allowed_domains, token_file, token_expires, how}: the token is in a private file, never shown.",
  resource: "dashboard",
  effect: "update",
  annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: false, openWorldHint: false },
  operations: [
    "superset_dashboard_get_embedded",
    "superset_dashboard_set_embedded",
    "superset_auth_create_guest_token",
  ],
  references: [
    { at: "dashboard_id", to: "/api/v1/dashboard/" },
    { at: "rules[].dataset", to: "/api/v1/dataset/" },
  ],
  inputSchema: {
    type: "object",
    properties: {
      dashboard_id: { type: ["integer", "string"], description: "Id, name or slug of the dashboard." },
      allowed_domains: {
        type: "array",
        items: { type: "string" },
        description:
          'Web origins that may embed it, e.g. ["https://example.com"]; [] is every site. As they were if left out.',
      },
      guest: {
        type: "string",
        description: "User name that the visitor appears as; without it no token is made.",
      },
      rules: {
        type: "array",
        items: {
          type: "object",
          properties: { clause: { type: "string" }, dataset: { type: ["integer", "string"] } },
          required: ["clause"],
          additionalProperties: false,
        },
        description:
          'Rows the visitor sees: [{"clause": "region = \'EU\'", "dataset": "Sales"}]; without dataset, of all.',
      },
    },
    required: ["dashboard_id"],
    additionalProperties: false,
  },
};

export const embedEntry: SearchEntry = {
  name: embedTool.name,
  title: embedTool.title,
  resource: "dashboard",
  about: "Switch embedding on for a dashboard and make a guest token in a private file.",
  needs: [
    "embed a dashboard in our website with a guest token",
    "show a board in an external web page",
    "iframe of a dashboard for customers",
    "embedding sdk setup for a dashboard",
    "uuid and token to embed a board",
    "let a site show this dashboard without login",
    "embedded analytics for a portal",
    "put the sales board into our intranet page",
    "dashboard in a customer portal with row filters",
    "visitor without an account sees a board",
    "publish a dashboard on another domain",
    "allow a domain to embed a dashboard and get its token",
    "white label a dashboard in our app",
    "guest access to a dashboard limited to one region",
    "integrate a board into a react app",
  ],
};
