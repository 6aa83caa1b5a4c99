// Generated from spec/6.1.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.

export { endpoints, validators } from "./code.ts";

export const version = "6.1.0";

export const tools = {
  "activity": () => import("./tools/activity.ts"),
  "advanced_data_type": () => import("./tools/advanced_data_type.ts"),
  "annotation": () => import("./tools/annotation.ts"),
  "annotation_layer": () => import("./tools/annotation_layer.ts"),
  "api_key": () => import("./tools/api_key.ts"),
  "assets": () => import("./tools/assets.ts"),
  "async_event": () => import("./tools/async_event.ts"),
  "auth": () => import("./tools/auth.ts"),
  "available_domains": () => import("./tools/available_domains.ts"),
  "cache": () => import("./tools/cache.ts"),
  "chart": () => import("./tools/chart.ts"),
  "css_template": () => import("./tools/css_template.ts"),
  "dashboard": () => import("./tools/dashboard.ts"),
  "dashboard_permalink": () => import("./tools/dashboard_permalink.ts"),
  "database": () => import("./tools/database.ts"),
  "dataset": () => import("./tools/dataset.ts"),
  "datasource": () => import("./tools/datasource.ts"),
  "embedded_dashboard": () => import("./tools/embedded_dashboard.ts"),
  "explore": () => import("./tools/explore.ts"),
  "explore_form_data": () => import("./tools/explore_form_data.ts"),
  "explore_permalink": () => import("./tools/explore_permalink.ts"),
  "group": () => import("./tools/group.ts"),
  "log": () => import("./tools/log.ts"),
  "menu": () => import("./tools/menu.ts"),
  "openapi": () => import("./tools/openapi.ts"),
  "permission": () => import("./tools/permission.ts"),
  "permission_resource": () => import("./tools/permission_resource.ts"),
  "query": () => import("./tools/query.ts"),
  "report": () => import("./tools/report.ts"),
  "report_log": () => import("./tools/report_log.ts"),
  "rls": () => import("./tools/rls.ts"),
  "role": () => import("./tools/role.ts"),
  "saved_query": () => import("./tools/saved_query.ts"),
  "security_resource": () => import("./tools/security_resource.ts"),
  "sqllab": () => import("./tools/sqllab.ts"),
  "sqllab_permalink": () => import("./tools/sqllab_permalink.ts"),
  "tag": () => import("./tools/tag.ts"),
  "theme": () => import("./tools/theme.ts"),
  "user": () => import("./tools/user.ts"),
  "user_registration": () => import("./tools/user_registration.ts"),
};

export const search = () => import("./search.ts");

export const chartTypes = () => import("./chart-types.ts");
