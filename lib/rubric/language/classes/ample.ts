/** That something is enough as it is. */
export const ample = `
  enough plenty nothing trivial easy easily fine no_problem far_below far_under well_below well_within well_under a_fraction fraction bored quiet_day yawn yawns copes cope ample headroom spare
  twice_that ten_times twenty_times times_that times_more less_than never_hot suffice suffices sufficient sufficiently idle is_fine will_do does_it can_do_it does_the_job one_is_enough one_machine
  one_server one_primary one_database one_table one_box small_enough comfortable comfortably no_strain without_sweat hardly barely a_few harmless unimpressed need_nothing needs_nothing does_not_need not_need holds_for_years
  stays_calm calm not_a_problem no_worry nothing_for_a
`;
