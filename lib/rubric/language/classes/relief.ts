/** What takes load off a part. */
export const relief = `
  cache cached caching kept_in_memory in_memory from_memory preload preloaded warm precompute precomputed read_copy read_replica replica replicas from_a_copy cdn edge batch batches batched batches_of grouped in_groups groups_of bulk_insert
  shard sharded sharding partition partitioned split by_city by_town by_zone by_region by_customer by_account by_tenant by_month per_city per_town per_zone per_customer each_town each_city own_node own_lane own_queue archive archived
  rollup aggregate aggregated counters stretched stretch staggered stagger twenty_minutes_apart minutes_apart off_peak queue buffered throttle throttled paced token_bucket backpressure back_pressure stops_while stop_while
  drop drops shed only_latest last_position only_changes delta thinner coarser finer finer_level less_often every_other second_provider second_company other_company takes_a_half share shares half_of never_goes_by
  hash hashed consistent_hash connection_pool pooled pool keep_alive compress compressed separate_database read_only_copy kept_a_minute answer_from
  spread spread_over flatten flattens flattened smooth smooths smoothed even_out evens_out
`;
