import { names } from "./names.ts";

/**
 * Functions refused in every dialect that has no list of harmless ones: they change something, wait, take locks, run text, or
 * reach files, other systems or processes. One list for all of them, since a name means the same wherever it exists.
 */
export const FORBIDDEN = names(`
  nextval setval set_config setseed
  sleep sleepeachrow pg_sleep pg_sleep_for pg_sleep_until benchmark
  get_lock release_lock release_all_locks
  pg_terminate_backend pg_cancel_backend pg_reload_conf pg_rotate_logfile pg_notify pg_promote pg_switch_wal pg_stat_file
  query_to_xml query_to_xml_and_xmlschema query_to_xmlschema table_to_xml schema_to_xml database_to_xml cursor_to_xml
  dblink load_file load_extension readfile writefile edit eval fts3_tokenizer getenv
  sys_exec sys_eval sys_get sys_set
  in_file reflect reflect2 try_reflect java_method http_request ai_query ai_complete
  openrowset openquery opendatasource external_query remote_query read_files
  file url executable catboostevaluate reversednsquery
  httpuritype dburitype xdburitype uritype`);

/** As FORBIDDEN, for names that come in families: how they begin. */
export const FORBIDDEN_BEGINNINGS = [
  "dblink_",
  "lo_",
  "pg_advisory",
  "pg_try_advisory",
  "pg_create",
  "pg_drop",
  "pg_logical",
  "pg_ls_",
  "pg_read_",
  "pg_replication",
  "pg_stat_reset",
  "http_",
  "xp_",
  "sys_exec",
  "system$",
];
