/** What people still get, see or do while a part is down. */
export const meanwhile = `
  meanwhile in_the_meantime until_then in_this_time in_that_time for_that_time as_long_as_it_lasts still still_works still_work still_go still_goes keep_working keeps_working continue
  carry_on go_on works_on rest_waits rest_wait others_wait other_waits wait waits can_wait is_held hold_everything instead fall_back falls_back fallback by_hand on_paper paper
  paper_list printed_list printed pad notepad radio by_radio by_phone phone ring rings telephone pagers pager read_only
  from_the_cache cached last_known last_position stale_data straight_line estimate estimated marked_as default simple_version reduced
  reduced_service degraded limited basic without_pictures without_map simplified pending closed_as drains drain catch_up catches_up pile_up piles_up queue_up simply_grows
  grows use_mail use_e_mail by_mail by_text by_text_only only_codes codes_only codes_go first_stop stop_first stops_first pause pauses paused stops halve halved slower new_time new_estimate
  503 retry_after come_back_later banner message_says page_says app_says screen_says sees see seen show shows told tells says hears reads
  apologise notice_on_the_page
`;
