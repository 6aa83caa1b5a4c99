// Generated from spec/4.1.4/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import * as z from "zod";

export const tagBulkDelete = z.object({ "tags": z.array(z.string()) }).strict();

export const tagList = z.object({ "columns": z.array(z.string()).optional(), "filters": z.array(z.object({ "col": z.enum(["changed_by","changed_on","created_by","created_on","description","name","objects","type","users_favorited"]), "opr": z.enum(["ct","custom_tag","eq","ew","gt","in","lt","nct","neq","new","not_in","nrel_o_m","nsw","rel_m_m","rel_o_m","sw"]), "value": z.union([z.number(), z.string(), z.boolean(), z.array(z.any())]) })).optional(), "keys": z.array(z.enum(["list_columns","order_columns","label_columns","description_columns","list_title","none"])).optional(), "order_column": z.enum(["changed_by.first_name","changed_by.last_name","changed_on_delta_humanized","created_by.first_name","created_by.last_name","created_on_delta_humanized","description","id","name","type"]).optional(), "order_direction": z.enum(["asc","desc"]).optional(), "page": z.number().int().optional(), "page_size": z.number().int().optional(), "select_columns": z.array(z.string()).optional() }).strict();

export const tagCreate = z.object({ "description": z.union([z.string(), z.null()]).optional(), "name": z.string().min(1).optional(), "objects_to_tag": z.array(z.any()).optional() }).strict();

export const tagInfo = z.object({ "add_columns": z.record(z.string(), z.object({ "page": z.number().int().optional(), "page_size": z.number().int().optional() })).optional(), "edit_columns": z.record(z.string(), z.object({ "page": z.number().int().optional(), "page_size": z.number().int().optional() })).optional(), "keys": z.array(z.enum(["add_columns","edit_columns","filters","permissions","add_title","edit_title","none"])).optional() }).strict();

export const tagBulkCreate = z.object({ "tags": z.array(z.object({ "description": z.union([z.string(), z.null()]).optional(), "name": z.string().min(1).optional(), "objects_to_tag": z.array(z.any()).optional() }).strict()).optional() }).strict();

export const tagGetFavoriteStatus = z.object({ "ids": z.array(z.number().int()) }).strict();

export const tagObjects = z.object({ "tagIds": z.array(z.number().int()).optional(), "tags": z.array(z.string()).optional(), "types": z.array(z.enum(["dashboard","chart","query","dataset"])).optional() }).strict();

export const tagListRelated = z.object({ "column_name": z.string(), "filter": z.string().optional(), "include_ids": z.array(z.number().int()).optional(), "page": z.number().int().optional(), "page_size": z.number().int().optional() }).strict();

export const tagObjectAdd = z.object({ "object_type": z.number().int(), "object_id": z.number().int(), "tags": z.array(z.string()) }).strict();

export const tagObjectRemove = z.object({ "tag": z.string(), "object_type": z.number().int(), "object_id": z.number().int() }).strict();

export const tagDelete = z.object({ "tag_id": z.number().int() }).strict();

export const tagGetById = z.object({ "tag_id": z.number().int(), "columns": z.array(z.string()).optional(), "keys": z.array(z.enum(["show_columns","description_columns","label_columns","show_title","none"])).optional() }).strict();

export const tagUpdate = z.object({ "tag_id": z.number().int(), "description": z.union([z.string(), z.null()]).optional(), "name": z.string().min(1).optional(), "objects_to_tag": z.array(z.any()).optional() }).strict();

export const tagRemoveFavorite = z.object({ "tag_id": z.number().int() }).strict();

export const tagAddFavorite = z.object({ "tag_id": z.number().int() }).strict();
