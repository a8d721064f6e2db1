/** That what there is hardly feels the load. */
export const unstrained = `
  trivial easily far_below far_under well_below well_within well_under a_fraction bored quiet_day yawn yawns ample headroom never_hot suffice suffices sufficient sufficiently is_fine will_do does_it can_do_it does_the_job
  one_is_enough one_server_is_enough one_machine_is_enough one_primary one_table small_enough comfortable comfortably no_strain without_sweat hardly barely unimpressed need_nothing needs_nothing is_nothing next_to_nothing nearly_nothing nothing_for
  does_not_notice do_not_notice not_notice holds_for_years for_years stays_calm calm not_a_problem no_worry sits_below sits_at nothing_else_changes what_we_have all_it_takes half_asleep
`;
