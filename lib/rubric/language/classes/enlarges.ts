/** What is done when more is needed. */
export const enlarges = `
  add adds more another second third fourth extra start starts start_more boot launch split splits divide divides shard shards partition partitions repartition move moves double doubles triple raise raises buy rent order
  scale scales scale_out scale_up join joins open opens bring_in bring switch switch_to give_each give_its_own own_copy own_database own_lane own_queue read_copy replica replicas bigger larger wider faster next_size upgrade
  stop stops pause pauses refuse refuses slow_down stretch stretched spread hold answer_503 answers_503 shed limit limits turn_away queue_up wait reopen by_itself by_themselves automatically on_their_own on_its_own
  month_partitions archive ask_for negotiate hire renegotiate start_thinking think_about need needs becomes comes_to would_be takes run runs keep keeps warm preload preloaded
`;
