// Generated from spec/5.0.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.
import * as z from "zod";

export const databaseList = z.object({ "columns": z.array(z.string()).optional(), "filters": z.array(z.object({ "col": z.enum(["allow_dml","allow_file_upload","allow_run_async","changed_by","created_by","database_name","expose_in_sqllab","uuid"]), "opr": z.enum(["ct","eq","ew","in","nct","neq","new","not_in","nrel_o_m","nsw","rel_o_m","sw","upload_is_enabled"]), "value": z.union([z.number(), z.string(), z.boolean(), z.array(z.any())]) })).optional(), "keys": z.array(z.enum(["list_columns","order_columns","label_columns","description_columns","list_title","none"])).optional(), "order_column": z.enum(["allow_dml","allow_file_upload","allow_run_async","changed_on","changed_on_delta_humanized","created_by.first_name","database_name","expose_in_sqllab"]).optional(), "order_direction": z.enum(["asc","desc"]).optional(), "page": z.number().int().optional(), "page_size": z.number().int().optional(), "select_columns": z.array(z.string()).optional() }).strict();

export const databaseCreate = z.object({ "allow_ctas": z.boolean().optional(), "allow_cvas": z.boolean().optional(), "allow_dml": z.boolean().optional(), "allow_file_upload": z.boolean().optional(), "allow_run_async": z.boolean().optional(), "cache_timeout": z.union([z.number().int(), z.null()]).optional(), "configuration_method": z.enum(["sqlalchemy_form","dynamic_form"]).optional(), "database_name": z.string().min(1).max(250), "driver": z.union([z.string(), z.null()]).optional(), "engine": z.union([z.string(), z.null()]).optional(), "expose_in_sqllab": z.boolean().optional(), "external_url": z.union([z.string(), z.null()]).optional(), "extra": z.union([z.record(z.string(), z.any()), z.array(z.any()), z.string()]).optional(), "force_ctas_schema": z.union([z.string().min(0).max(250), z.null()]).optional(), "impersonate_user": z.boolean().optional(), "is_managed_externally": z.union([z.boolean(), z.null()]).optional(), "masked_encrypted_extra": z.union([z.record(z.string(), z.any()), z.array(z.any()), z.string(), z.null()]).optional(), "parameters": z.record(z.string(), z.any()).optional(), "server_cert": z.union([z.string(), z.null()]).optional(), "sqlalchemy_uri": z.string().min(1).max(1024).optional(), "ssh_tunnel": z.union([z.union([z.record(z.string(), z.any()), z.null()]), z.object({ "id": z.union([z.number().int(), z.null()]).optional(), "password": z.string().optional(), "private_key": z.string().optional(), "private_key_password": z.string().optional(), "server_address": z.string().optional(), "server_port": z.number().int().optional(), "username": z.string().optional() }).strict()]).optional(), "uuid": z.string().optional() }).strict();

export const databaseInfo = z.object({ "add_columns": z.record(z.string(), z.object({ "page": z.number().int().optional(), "page_size": z.number().int().optional() })).optional(), "edit_columns": z.record(z.string(), z.object({ "page": z.number().int().optional(), "page_size": z.number().int().optional() })).optional(), "keys": z.array(z.enum(["add_columns","edit_columns","filters","permissions","add_title","edit_title","none"])).optional() }).strict();

export const databaseListAvailableEngines = z.object({}).strict();

export const databaseExport = z.object({ "ids": z.array(z.number().int()) }).strict();

export const databaseImport = z.object({ "formData": z.union([z.string(), z.object({ "name": z.string(), "text": z.string().optional(), "base64": z.string().optional() }).strict()]), "overwrite": z.boolean().optional(), "passwords": z.union([z.record(z.string(), z.any()), z.array(z.any()), z.string()]).optional(), "ssh_tunnel_passwords": z.union([z.record(z.string(), z.any()), z.array(z.any()), z.string()]).optional(), "ssh_tunnel_private_key_passwords": z.union([z.record(z.string(), z.any()), z.array(z.any()), z.string()]).optional(), "ssh_tunnel_private_keys": z.union([z.record(z.string(), z.any()), z.array(z.any()), z.string()]).optional() }).strict();

export const databaseOauth2Callback = z.object({ "state": z.string().optional(), "code": z.string().optional(), "scope": z.string().optional(), "error": z.string().optional() }).strict();

export const databaseListRelated = z.object({ "column_name": z.string(), "filter": z.string().optional(), "include_ids": z.array(z.number().int()).optional(), "page": z.number().int().optional(), "page_size": z.number().int().optional() }).strict();

export const databaseTestConnection = z.object({ "configuration_method": z.enum(["sqlalchemy_form","dynamic_form"]).optional(), "database_name": z.union([z.string().min(1).max(250), z.null()]).optional(), "driver": z.union([z.string(), z.null()]).optional(), "engine": z.union([z.string(), z.null()]).optional(), "extra": z.union([z.record(z.string(), z.any()), z.array(z.any()), z.string()]).optional(), "impersonate_user": z.boolean().optional(), "masked_encrypted_extra": z.union([z.record(z.string(), z.any()), z.array(z.any()), z.string(), z.null()]).optional(), "parameters": z.record(z.string(), z.any()).optional(), "server_cert": z.union([z.string(), z.null()]).optional(), "sqlalchemy_uri": z.string().min(1).max(1024).optional(), "ssh_tunnel": z.union([z.union([z.record(z.string(), z.any()), z.null()]), z.object({ "id": z.union([z.number().int(), z.null()]).optional(), "password": z.string().optional(), "private_key": z.string().optional(), "private_key_password": z.string().optional(), "server_address": z.string().optional(), "server_port": z.number().int().optional(), "username": z.string().optional() }).strict()]).optional() }).strict();

export const databaseUploadMetadata = z.object({ "delimiter": z.string().optional(), "file": z.union([z.string(), z.object({ "name": z.string(), "text": z.string().optional(), "base64": z.string().optional() }).strict()]), "header_row": z.number().int().optional(), "type": z.enum(["csv","excel","columnar"]) }).strict();

export const databaseValidateParameters = z.object({ "catalog": z.record(z.string(), z.any()).optional(), "configuration_method": z.enum(["sqlalchemy_form","dynamic_form"]), "database_name": z.union([z.string().min(1).max(250), z.null()]).optional(), "driver": z.union([z.string(), z.null()]).optional(), "engine": z.string(), "extra": z.union([z.record(z.string(), z.any()), z.array(z.any()), z.string()]).optional(), "id": z.union([z.number().int(), z.null()]).optional(), "impersonate_user": z.boolean().optional(), "masked_encrypted_extra": z.union([z.record(z.string(), z.any()), z.array(z.any()), z.string(), z.null()]).optional(), "parameters": z.record(z.string(), z.any()).optional(), "server_cert": z.union([z.string(), z.null()]).optional() }).strict();

export const databaseDelete = z.object({ "database_id": z.number().int() }).strict();

export const databaseGetById = z.object({ "database_id": z.number().int() }).strict();

export const databaseUpdate = z.object({ "database_id": z.number().int(), "allow_ctas": z.boolean().optional(), "allow_cvas": z.boolean().optional(), "allow_dml": z.boolean().optional(), "allow_file_upload": z.boolean().optional(), "allow_run_async": z.boolean().optional(), "cache_timeout": z.union([z.number().int(), z.null()]).optional(), "configuration_method": z.enum(["sqlalchemy_form","dynamic_form"]).optional(), "database_name": z.union([z.string().min(1).max(250), z.null()]).optional(), "driver": z.union([z.string(), z.null()]).optional(), "engine": z.union([z.string(), z.null()]).optional(), "expose_in_sqllab": z.boolean().optional(), "external_url": z.union([z.string(), z.null()]).optional(), "extra": z.union([z.record(z.string(), z.any()), z.array(z.any()), z.string()]).optional(), "force_ctas_schema": z.union([z.string().min(0).max(250), z.null()]).optional(), "impersonate_user": z.boolean().optional(), "is_managed_externally": z.union([z.boolean(), z.null()]).optional(), "masked_encrypted_extra": z.union([z.record(z.string(), z.any()), z.array(z.any()), z.string(), z.null()]).optional(), "parameters": z.record(z.string(), z.any()).optional(), "server_cert": z.union([z.string(), z.null()]).optional(), "sqlalchemy_uri": z.string().min(0).max(1024).optional(), "ssh_tunnel": z.union([z.union([z.record(z.string(), z.any()), z.null()]), z.object({ "id": z.union([z.number().int(), z.null()]).optional(), "password": z.string().optional(), "private_key": z.string().optional(), "private_key_password": z.string().optional(), "server_address": z.string().optional(), "server_port": z.number().int().optional(), "username": z.string().optional() }).strict()]).optional(), "uuid": z.string().optional() }).strict();

export const databaseGetCatalogs = z.object({ "database_id": z.number().int(), "force": z.boolean().optional() }).strict();

export const databaseGetConnection = z.object({ "database_id": z.number().int() }).strict();

export const databaseGetFunctionNames = z.object({ "database_id": z.number().int() }).strict();

export const databaseGetRelatedObjects = z.object({ "database_id": z.number().int() }).strict();

export const databaseSchemas = z.object({ "database_id": z.number().int(), "catalog": z.string().optional(), "force": z.boolean().optional() }).strict();

export const databaseGetSchemasAccessForFileUpload = z.object({ "database_id": z.number().int() }).strict();

export const databaseGetSelectStar = z.object({ "database_id": z.number().int(), "table_name": z.string() }).strict();

export const databaseGetSelectStarInSchema = z.object({ "database_id": z.number().int(), "table_name": z.string(), "schema_name": z.string() }).strict();

export const databaseDeleteSshTunnel = z.object({ "database_id": z.number().int() }).strict();

export const databaseGetTable = z.object({ "database_id": z.number().int(), "table_name": z.string(), "schema_name": z.string() }).strict();

export const databaseGetTableExtra = z.object({ "database_id": z.number().int(), "table_name": z.string(), "schema_name": z.string() }).strict();

export const databaseGetTableMetadata = z.object({ "database_id": z.number().int(), "name": z.string(), "schema": z.string().optional(), "catalog": z.string().optional() }).strict();

export const databaseGetTableMetadataExtra = z.object({ "database_id": z.number().int(), "name": z.string(), "schema": z.string().optional(), "catalog": z.string().optional() }).strict();

export const databaseGetTables = z.object({ "database_id": z.number().int(), "catalog_name": z.string().optional(), "force": z.boolean().optional(), "schema_name": z.string() }).strict();

export const databaseUpload = z.object({ "database_id": z.number().int(), "already_exists": z.enum(["fail","replace","append"]).optional(), "column_data_types": z.union([z.record(z.string(), z.any()), z.array(z.any()), z.string()]).optional(), "column_dates": z.array(z.string()).optional(), "columns_read": z.array(z.string()).optional(), "dataframe_index": z.boolean().optional(), "day_first": z.boolean().optional(), "decimal_character": z.string().optional(), "delimiter": z.string().optional(), "file": z.union([z.string(), z.object({ "name": z.string(), "text": z.string().optional(), "base64": z.string().optional() }).strict()]), "header_row": z.number().int().optional(), "index_column": z.string().optional(), "index_label": z.string().optional(), "null_values": z.array(z.string()).optional(), "rows_to_read": z.union([z.number().int().gte(1), z.null()]).optional(), "schema": z.string().optional(), "sheet_name": z.string().optional(), "skip_blank_lines": z.boolean().optional(), "skip_initial_space": z.boolean().optional(), "skip_rows": z.number().int().optional(), "table_name": z.string().min(1).max(10000), "type": z.enum(["csv","excel","columnar"]) }).strict();

export const databaseValidateSql = z.object({ "database_id": z.number().int(), "catalog": z.union([z.string(), z.null()]).optional(), "schema": z.union([z.string(), z.null()]).optional(), "sql": z.string(), "template_params": z.union([z.record(z.string(), z.any()), z.null()]).optional() }).strict();
