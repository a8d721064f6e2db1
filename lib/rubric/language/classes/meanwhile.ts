/** What people still get, see or do while a part is down. */
export const meanwhile = `
  meanwhile in_the_meantime until_then in_this_time in_that_time for_that_time as_long_as_it_lasts still_go still_work still_goes still_works still_looking still_see still_get still_sent still_served
  keep_working works_on rest_waits rest_wait others_wait other_waits can_wait is_held hold_everything instead fall_back falls_back fallback by_hand on_paper paper
  paper_list printed_list printed_out pad notepad radio by_radio by_phone duty_desk telephone_number phone_number phone_numbers pagers pager read_only
  from_the_cache cached last_known last_position stale_data straight_line estimate estimated marked_as default_value simple_version
  reduced_service degraded without_pictures without_map simplified pending closed_as drains drain catch_up catches_up pile_up piles_up queue_up simply_grows
  use_mail use_e_mail by_mail by_text by_text_only only_codes codes_only codes_go first_stop stop_first stops_first pause pauses paused halve halved new_time new_estimate
  503 retry_after come_back_later banner message_says page_says app_says screen_says
  notice_on_the_page only_its_queue only_this_queue only_that_queue rest_goes_on others_go_on not_affected unaffected untouched nobody_notices nobody_else
`;
