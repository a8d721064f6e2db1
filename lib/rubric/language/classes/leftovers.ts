/** Where that goes which no further try will help. */
export const leftovers = `
  dead_letter dead_letters dead_letter_queue dead_letter_table dlq parking_lot parking_topic parking_log parking_queue parked quarantine
  failed_list failed_table failed_queue failed_state failed_folder failure_list failures_list failure_table failures_table failure_queue failure_log failed_jobs failed_items
  error_list error_table error_queue error_tray poison_queue red_tray red_list red_folder reject_tray rejects_tray reject_list rejected_list
  side_table side_list side_pile side_queue hospital_queue sick_bay lost_and_found problem_list problem_tray exception_list exceptions_list
  set_aside put_aside lay_aside laid_aside lie_aside lies_aside kept_aside keep_aside moved_aside move_aside goes_aside goes_to_one_side
  state_failed status_failed state_manual status_manual marked_failed marked_as_failed mark_failed to_manual needs_hand needs_a_human manual_review
  manual_list manual_queue review_list review_queue work_list to_do_list call_list phone_list unpaid_list unsent_list undelivered_list undeliverable_list
  exhausted leftovers left_over left_overs remainder what_is_left what_still_fails what_fails_still still_fails fails_for_good given_up
  in_a_tray in_the_tray in_a_corner on_a_list into_a_list on_the_list_for in_a_list into_a_tray into_a_table to_a_table
  rows_to_resend replayable for_replay
`;
