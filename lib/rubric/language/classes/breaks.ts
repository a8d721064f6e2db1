/** A part or a person stops doing its work: verbs, states and the nouns for it. */
export const breaks = `
  die crash fail break break_down stop stop_working stop_answering stop_responding hang freeze faint collapse vanish
  disappear go_down go_away go_silent go_dark go_off_air go_missing go_quiet go_wrong fall_off drop_off says_no is_down is_away is_gone is_lost are_gone are_down are_away
  down dead lost lose lose_power offline unreachable unavailable unresponsive unanswered unconfirmed silent
  unreadable unplugged corrupt corrupted stuck stall crash_loop jam jammed is_cut cut_out wedged flooded time_out timeout restart reboot not_answer
  not_reply not_respond not_confirm not_acknowledge not_ack not_react not_come not_arrive not_reachable not_available
  not_work not_load not_start not_get_through not_take not_report not_open not_pick_up not_move not_heard not_finish
  no_answer no_reply no_response no_signal no_receipt no_reception no_acknowledgement no_ack no_yes no_network no_coverage
  nobody_confirm no_one_confirm nobody_answer no_one_answer nobody_accept nobody_react nothing_come without_answer
  without_a_yes cannot_be_reached cannot_be_read cannot_be_found cannot_be_delivered cannot_be_opened cannot_reach
  cannot_read cannot_connect cannot_send cannot_take cannot_deliver cannot_be_charged cannot_answer cannot_be_used refuse reject
  say_no decline bounce 5_xx 4_xx 500 502 503 429 outage power_cut power_failure power_outage blackout fire flood burn
  burn_out fall_over fall_out fall_ill fall_asleep give_out give_up pack_up conk_out blow_up disk_full full_disk memory_full
  run_out_of_memory run_out_of_battery battery_dies flat_battery cut_off severed disconnect drop_out drop_off_the_network
  get_lost partition broken faulty defective dead_zone out_of_coverage out_of_range out_of_reach out_of_order
  out_of_action out_of_service out_of_memory never_arrive never_come never_answer never_return never_reply on_strike
  sick ill absent missing go_missing unhealthy out_of_sync evict evicted kill oom hardware_fault fault node_loss loss breakage error outage
  invalid misfire slow too_slow very_slow late too_late drop_connection lose_connection lose_signal lose_reception lose_coverage lose_network lose_internet lose_contact lose_its_connection lose_the_connection lose_touch no_internet goes_blank
`;
