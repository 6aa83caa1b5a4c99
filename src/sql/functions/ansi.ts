import { names } from "./names.ts";

/** Functions of the standard and of most databases; none of them changes anything anywhere. */
export const HARMLESS = names(`
  abs acos any_value approx_count_distinct array_agg ascii asin atan atan2 avg bit_length cast ceil
  ceiling char char_length character_length chr coalesce concat corr cos cosh cot count covar_pop
  covar_samp cube cume_dist current_catalog current_date current_role current_schema current_time
  current_timestamp current_user date date_add date_diff date_format date_part date_sub date_trunc dateadd
  datediff day dayname dayofmonth dayofweek dayofyear days decimal decode degrees dense_rank every exp
  extract first_value floor greatest grouping hex hour if ifnull initcap instr isnull json_array
  json_arrayagg json_exists json_object json_objectagg json_query json_value lag last_day last_value lcase
  lead least left length listagg ln localtime localtimestamp locate log log10 lower lpad ltrim max md5
  mean median microsecond midnight_seconds min minute mod month monthname months_between now nth_value
  ntile nullif nvl nvl2 octet_length overlay percent_rank percentile_cont percentile_disc pi position
  posstr pow power quarter radians rand random rank regexp_count regexp_extract regexp_instr regexp_like
  regexp_replace regexp_substr regr_avgx regr_avgy regr_count regr_intercept regr_r2 regr_slope regr_sxx
  regr_sxy regr_syy repeat replace reverse right round row_number rpad rtrim second session_user sign sin
  sinh some space sqrt stddev stddev_pop stddev_samp string_agg strip strpos substr substring sum sysdate
  tan tanh time time_extract time_floor time_format time_shift timestamp timestamp_iso timestampadd
  timestampdiff to_char to_date to_number to_timestamp translate trim trunc truncate typeof ucase upper
  value var_pop var_samp varchar varchar_format variance week week_iso width_bucket xmlagg xmlelement
  xmlforest year
`);
