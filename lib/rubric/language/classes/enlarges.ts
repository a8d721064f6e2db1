/** What is done when more is needed. */
export const enlarges = `
  add adds another second_copy second_node second_server second_line second_machine second_runner second_worker second_database second_host second_gateway third extra start starts start_more starts_by_itself boot launch split splits divide divides shard shards sharding partition partitions partitioned repartition move moves moved double doubles triple raise raises buy rent order
  scale scales scale_out scale_up bring_in bring switch_to give_each give_its_own own_copy own_database own_lane own_queue read_copy replica replicas bigger larger wider upgrade
  stop stops pause pauses refuses slow_down stretch stretched answer_503 answers_503 shed turn_away queue_up by_itself by_themselves automatically on_their_own on_its_own come_in comes_in join_in wake wakes
  archive archived ask_for negotiate hire renegotiate start_thinking think_about reopen pay pay_for finer finer_level one_more more_of five_more two_more three_more more_senders more_workers second_choice
`;
