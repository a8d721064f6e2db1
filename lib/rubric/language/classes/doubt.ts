/** How far a claim is trusted: discount, assumption, and the sign that would prove it wrong. */
export const doubt = `
  unproven not_proven unsure not_sure uncertain uncertainty doubt doubtful assumption assume assumed assuming guess guessed
  rough roughly cautious cautiously careful conservative conservatively modest at_worst worst_case best_case lower_bound upper_bound
  say_half only_half half_of_them half_of_that anyway in_any_case regardless would_have might_not may_not need_not
  the_cause_is the_reason_is the_cause_lies lies_elsewhere elsewhere somewhere_else other_reason another_reason another_cause
  not_with_us not_the_cause not_what_is_missing was_wrong am_wrong are_wrong is_wrong prove_wrong proves_wrong proved_wrong falsify
  falsified disprove refuted refute kill_the_idea give_it_up drop_it stop_it we_stop i_stop we_were_wrong i_was_wrong not_worth
  wrong_lever wrong_problem hypothesis does_not_move do_not_move not_fall not_drop not_move not_rise not_change stays_the_same
  stay_the_same no_change unchanged no_effect no_difference not_help does_not_follow side_effect guardrail must_not_rise must_not_fall
  trade_off as_long_as_not watch_out price_for_it downside`;
