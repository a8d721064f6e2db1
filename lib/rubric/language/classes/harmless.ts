/** A repeat that changes nothing: done once, noticed, or left out. */
export const harmless = `
  once only_once just_once exactly_once counts_once count_once one_time no_op noop no_effect without_effect nothing_happens nothing_new does_nothing changes_nothing
  change_nothing no_difference not_twice never_twice nobody_twice no_one_twice not_two never_two not_again not_a_second no_second no_doubles no_double no_duplicate no_duplicates not_sent_again
  not_doubled not_charged_twice not_mailed_twice skip skipped ignore ignored drop dropped discard passed_over pass_over left_out leave_out leaves_out thrown_away
  throw_away swallowed refused refuse rejected reject recognised recognise recognized spotted detect detected same_answer same_result same_reply same_ride
  same_response first_answer first_result original_answer known_already already_known harmless safe one_notice one_message
  one_charge one_mail one_booking one_order one_row nobody_gets_two nobody_hears_it_twice collapse collapses merge merged deduplicate deduplicated dedupe deduped
  not_new is_not_new 409 conflict stops_a_second stop_a_second prevents_a_second keeps_from keep_from keeps_people_from pays_once
  gets_one get_one start_over_safely safely only_one accepted_once touched_once sent_once tick_off ticked_off idempotent repeat_safe
`;
