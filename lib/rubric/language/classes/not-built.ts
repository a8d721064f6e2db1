/** That a remedy is left out at this size. */
export const notBuilt = `
  no_sharding not_shard no_shards no_partitioning not_partition no_partitions no_broker no_queue no_cluster no_microservices no_separate_service no_separate_services no_separate_store no_second_database no_second_region no_second_store no_second_cluster no_cache no_kafka no_kubernetes no_new_technology no_need no_needs not_need not_needed
  need_no needs_no unnecessary not_necessary too_early premature stays_off_the_list off_the_list not_yet not_until no_bigger nothing_bigger nothing_more no_further_machinery not_add will_not_run
  will_not_use would_not_use will_not_add would_not_shard would_not_add would_not_build do_not_use do_not_need do_not_split do_without without_a_broker leave_out we_skip_the keep_it_to_one stay_with_one
  stays_one one_is_enough overkill not_worth no_reason_to no_region no_elasticsearch no_stream no_gateway no_replica
  not_justify hardly_justify hardly_justifies no_justification
`;
