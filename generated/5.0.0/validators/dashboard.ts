// Generated from spec/5.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import * as z from "zod";

export const dashboardBulkDelete = z.object({ "ids": z.array(z.number().int()) }).strict();

export const dashboardList = z.object({ "columns": z.array(z.string()).optional(), "filters": z.array(z.object({ "col": z.enum(["changed_by","created_by","dashboard_title","id","owners","published","roles","slug","tags"]), "opr": z.enum(["ct","dashboard_created_by_me","dashboard_has_created_by","dashboard_is_certified","dashboard_is_favorite","dashboard_tag_id","dashboard_tags","eq","ew","gt","in","lt","nct","neq","new","not_in","nrel_o_m","nsw","rel_m_m","rel_o_m","sw","title_or_slug"]), "value": z.union([z.number(), z.string(), z.boolean(), z.array(z.any())]) })).optional(), "keys": z.array(z.enum(["list_columns","order_columns","label_columns","description_columns","list_title","none"])).optional(), "order_column": z.enum(["changed_by.first_name","changed_on","changed_on_delta_humanized","created_by.first_name","dashboard_title","published"]).optional(), "order_direction": z.enum(["asc","desc"]).optional(), "page": z.number().int().optional(), "page_size": z.number().int().optional(), "select_columns": z.array(z.string()).optional() }).strict();

export const dashboardCreate = z.object({ "certification_details": z.union([z.string(), z.null()]).optional(), "certified_by": z.union([z.string(), z.null()]).optional(), "css": z.string().optional(), "dashboard_title": z.union([z.string().min(0).max(500), z.null()]).optional(), "external_url": z.union([z.string(), z.null()]).optional(), "is_managed_externally": z.union([z.boolean(), z.null()]).optional(), "json_metadata": z.union([z.record(z.string(), z.any()), z.array(z.any()), z.string()]).optional(), "owners": z.array(z.number().int()).optional(), "position_json": z.union([z.record(z.string(), z.any()), z.array(z.any()), z.string()]).optional(), "published": z.boolean().optional(), "roles": z.array(z.number().int()).optional(), "slug": z.union([z.string().min(1).max(255), z.null()]).optional() }).strict();

export const dashboardInfo = z.object({ "add_columns": z.record(z.string(), z.object({ "page": z.number().int().optional(), "page_size": z.number().int().optional() })).optional(), "edit_columns": z.record(z.string(), z.object({ "page": z.number().int().optional(), "page_size": z.number().int().optional() })).optional(), "keys": z.array(z.enum(["add_columns","edit_columns","filters","permissions","add_title","edit_title","none"])).optional() }).strict();

export const dashboardExport = z.object({ "ids": z.array(z.number().int()) }).strict();

export const dashboardGetFavoriteStatus = z.object({ "ids": z.array(z.number().int()) }).strict();

export const dashboardImport = z.object({ "formData": z.union([z.string(), z.object({ "name": z.string(), "text": z.string().optional(), "base64": z.string().optional() }).strict()]), "overwrite": z.boolean().optional(), "passwords": z.union([z.record(z.string(), z.any()), z.array(z.any()), z.string()]).optional(), "ssh_tunnel_passwords": z.union([z.record(z.string(), z.any()), z.array(z.any()), z.string()]).optional(), "ssh_tunnel_private_key_passwords": z.union([z.record(z.string(), z.any()), z.array(z.any()), z.string()]).optional(), "ssh_tunnel_private_keys": z.union([z.record(z.string(), z.any()), z.array(z.any()), z.string()]).optional() }).strict();

export const dashboardListRelated = z.object({ "column_name": z.string(), "filter": z.string().optional(), "include_ids": z.array(z.number().int()).optional(), "page": z.number().int().optional(), "page_size": z.number().int().optional() }).strict();

export const dashboardGetById = z.object({ "dashboard_id": z.union([z.number().int(), z.string()]) }).strict();

export const dashboardGetCharts = z.object({ "dashboard_id": z.union([z.number().int(), z.string()]) }).strict();

export const dashboardCopy = z.object({ "dashboard_id": z.union([z.number().int(), z.string()]), "css": z.string().optional(), "dashboard_title": z.union([z.string().min(0).max(500), z.null()]).optional(), "duplicate_slices": z.boolean().optional(), "json_metadata": z.union([z.record(z.string(), z.any()), z.array(z.any()), z.string()]) }).strict();

export const dashboardGetDatasets = z.object({ "dashboard_id": z.union([z.number().int(), z.string()]) }).strict();

export const dashboardDeleteEmbedded = z.object({ "dashboard_id": z.union([z.number().int(), z.string()]) }).strict();

export const dashboardGetEmbedded = z.object({ "dashboard_id": z.union([z.number().int(), z.string()]) }).strict();

export const dashboardSetEmbedded = z.object({ "dashboard_id": z.union([z.number().int(), z.string()]), "allowed_domains": z.array(z.string()) }).strict();

export const dashboardUpdateEmbedded = z.object({ "dashboard_id": z.union([z.number().int(), z.string()]), "allowed_domains": z.array(z.string()) }).strict();

export const dashboardGetTabs = z.object({ "dashboard_id": z.union([z.number().int(), z.string()]) }).strict();

export const dashboardDelete = z.object({ "dashboard_id": z.number().int() }).strict();

export const dashboardUpdate = z.object({ "dashboard_id": z.number().int(), "certification_details": z.union([z.string(), z.null()]).optional(), "certified_by": z.union([z.string(), z.null()]).optional(), "css": z.union([z.string(), z.null()]).optional(), "dashboard_title": z.union([z.string().min(0).max(500), z.null()]).optional(), "external_url": z.union([z.string(), z.null()]).optional(), "is_managed_externally": z.union([z.boolean(), z.null()]).optional(), "json_metadata": z.union([z.record(z.string(), z.any()), z.array(z.any()), z.string(), z.null()]).optional(), "owners": z.array(z.union([z.number().int(), z.null()])).optional(), "position_json": z.union([z.record(z.string(), z.any()), z.array(z.any()), z.string(), z.null()]).optional(), "published": z.union([z.boolean(), z.null()]).optional(), "roles": z.array(z.union([z.number().int(), z.null()])).optional(), "slug": z.union([z.string().min(0).max(255), z.null()]).optional(), "tags": z.array(z.union([z.number().int(), z.null()])).optional() }).strict();

export const dashboardCacheScreenshot = z.object({ "dashboard_id": z.number().int(), "dataMask": z.record(z.string(), z.any()).optional(), "activeTabs": z.array(z.string()).optional(), "anchor": z.string().optional(), "urlParams": z.array(z.array(z.string())).optional() }).strict();

export const dashboardUpdateColors = z.object({ "dashboard_id": z.number().int(), "mark_updated": z.boolean().optional(), "color_namespace": z.union([z.string(), z.null()]).optional(), "color_scheme": z.union([z.string(), z.null()]).optional(), "color_scheme_domain": z.array(z.string()).optional(), "label_colors": z.record(z.string(), z.string()).optional(), "map_label_colors": z.record(z.string(), z.string()).optional(), "shared_label_colors": z.array(z.string()).optional() }).strict();

export const dashboardRemoveFavorite = z.object({ "dashboard_id": z.number().int() }).strict();

export const dashboardAddFavorite = z.object({ "dashboard_id": z.number().int() }).strict();

export const dashboardCreateFilterState = z.object({ "dashboard_id": z.number().int(), "tab_id": z.number().int().optional(), "value": z.union([z.record(z.string(), z.any()), z.array(z.any()), z.string()]) }).strict();

export const dashboardDeleteFilterState = z.object({ "dashboard_id": z.number().int(), "key": z.string() }).strict();

export const dashboardGetFilterState = z.object({ "dashboard_id": z.number().int(), "key": z.string() }).strict();

export const dashboardUpdateFilterState = z.object({ "dashboard_id": z.number().int(), "key": z.string(), "tab_id": z.number().int().optional(), "value": z.union([z.record(z.string(), z.any()), z.array(z.any()), z.string()]) }).strict();

export const dashboardUpdateFilters = z.object({ "dashboard_id": z.number().int(), "modified": z.array(z.record(z.string(), z.any())).optional(), "deleted": z.array(z.string()).optional(), "reordered": z.array(z.string()).optional() }).strict();

export const dashboardPermalinkCreate = z.object({ "dashboard_id": z.union([z.number().int(), z.string()]), "activeTabs": z.union([z.array(z.string()), z.null()]).optional(), "anchor": z.union([z.string(), z.null()]).optional(), "dataMask": z.union([z.record(z.string(), z.any()), z.null()]).optional(), "urlParams": z.union([z.array(z.any()), z.null()]).optional() }).strict();

export const dashboardGetScreenshot = z.object({ "dashboard_id": z.number().int(), "digest": z.string(), "download_format": z.enum(["png","pdf"]).optional() }).strict();

export const dashboardGetThumbnail = z.object({ "dashboard_id": z.number().int(), "digest": z.string() }).strict();
