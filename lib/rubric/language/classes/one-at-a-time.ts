/** One gets it at a time: for so long, then the next; whoever comes second is refused. */
export const oneAtATime = `
  one_by_one one_at_a_time one_after_another then_the_next the_next_one next_driver next_car next_boat next_bike next_one next_best is_next goes_to_the_next to_the_second then_the_second comes_back to_another_one goes_to_another second_is_refused only_one only_one_driver first_accept first_yes first_wins
  silence no_answer without_a_yes to_answer seconds_to_answer lease leases leased lock locks locked skip_locked for_update compare_and_set cas conditional_update where_state zero_rows zero_rows_changed unique_constraint partial_index busy reserved held taken_off_the_list off_the_list
  too_late 409 one_row_changed flips_the_row state_open idle
  atomic atomic_update atomically still_free still_available still_open still_unassigned already_taken after_a_timeout single_candidate
  where_status where_state status_free state_free if_free only_if_free nobody_else_gets no_one_else_gets
`;
