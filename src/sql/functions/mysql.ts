import { names } from "./names.ts";

/**
 * Functions of MySQL and MariaDB that change nothing: MariaDB's `information_schema.SQL_FUNCTIONS`, MySQL's manual, and those that
 * are part of the grammar. Left out: whatever waits, locks, reads a file or changes the session (`sleep`, `benchmark`, `get_lock`,
 * `load_file`, `last_insert_id`, `setval`, `master_pos_wait`).
 */
export const HARMLESS = names(`
  abs acos add_months adddate addtime aes_decrypt aes_encrypt any_value asin atan atan2 avg bin bin_to_num
  bin_to_uuid binary bit_and bit_count bit_length bit_or bit_xor cast ceil ceiling char char_length
  character_length charset chr coalesce coercibility collation column_check column_exists column_get
  column_json column_list compress concat concat_ws connection_id conv convert convert_tz cos cosh cot
  count crc32 crc32c cume_dist curdate current_date current_role current_time current_timestamp
  current_user curtime database date date_add date_format date_sub datediff day dayname dayofmonth
  dayofweek dayofyear decode decode_histogram default degrees dense_rank des_decrypt des_encrypt elt
  encode encrypt exp export_set extract extractvalue field find_in_set first_value floor format
  format_bytes format_pico_time found_rows from_base64 from_days from_unixtime geomcollection
  geometrycollection greatest group_concat grouping gtid_subset gtid_subtract hex hour icu_version if
  ifnull inet6_aton inet6_ntoa inet_aton inet_ntoa instr interval is_free_lock is_ipv4 is_ipv4_compat
  is_ipv4_mapped is_ipv6 is_used_lock is_uuid isnull json_array json_array_append json_array_insert
  json_arrayagg json_compact json_contains json_contains_path json_depth json_detailed json_equals
  json_exists json_extract json_insert json_keys json_length json_loose json_merge json_merge_patch
  json_merge_preserve json_normalize json_object json_objectagg json_overlaps json_pretty json_query
  json_quote json_remove json_replace json_schema_valid json_schema_validation_report json_search json_set
  json_storage_free json_storage_size json_table json_type json_unquote json_valid json_value lag last_day
  last_value lcase lead least left length lengthb linestring ln localtime localtimestamp locate log log10
  log2 lower lpad ltrim make_set makedate maketime match max mbrcontains mbrcoveredby mbrcovers
  mbrdisjoint mbrequals mbrintersects mbroverlaps mbrtouches mbrwithin md5 median member microsecond mid
  min minute mod month monthname multilinestring multipoint multipolygon name_const natural_sort_key now
  nth_value ntile nullif nvl nvl2 oct octet_length ord password percent_rank percentile_cont
  percentile_disc period_add period_diff pi point polygon position pow power ps_current_thread_id
  ps_thread_id quarter quote radians rand random_bytes rank regexp_instr regexp_like regexp_replace
  regexp_substr repeat replace reverse right roles_graphml round row_count row_number rpad rtrim schema
  sec_to_time second session_user sformat sha sha1 sha2 sign sin sinh soundex space sqrt statement_digest
  statement_digest_text std stddev stddev_pop stddev_samp str_to_date strcmp subdate substr substring
  substring_index subtime sum sys_guid system_user tan tanh time time_format time_to_sec timediff
  timestamp timestampadd timestampdiff to_base64 to_char to_days to_number to_seconds trim trunc truncate
  ucase uncompress uncompressed_length unhex unix_timestamp updatexml upper user utc_date utc_time
  utc_timestamp uuid uuid_short uuid_to_bin validate_password_strength value values var_pop var_samp
  variance version week weekday weekofyear weight_string year yearweek
`);
