/** What would turn a choice round, and words for turning it. */
export const turningPoints = `
  reopen reconsider revisit rethink review_it look_again look_at_it_again think_again ask_again come_back_to return_to
  go_back turn_back step_back change_our_mind change_my_mind change_course reverse revert undo undone take_it_back
  goes_away_again take_back switch_back switch_to switch_over switch move_to upgrade_to replace_it would_take
  would_choose would_switch would_go would_pick would_add would_split would_need would_move would_return would_reverse
  would_change would_call would_drop would_use would_build would_buy would_prefer otherwise we_add i_add add_another
  add_a_second offer_to_two else_two two_turns get_two gets_two drop_it abandon wrong_at wrong_above wrong_beyond
  no_longer_holds no_longer_true stops_being does_not_hold turns_over flips flip tips tipping_point break_even
  crossover the_other_way_round opposite instead after_all
`;
