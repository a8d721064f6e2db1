/** How to get back to how it was. */
export const waysBack = `
  roll_back rollback rolled_back rolls_back revert reverted reverts undo undone switch_back switched_back
  switches_back switch_off turn_off turned_off turn_back back_to go_back goes_back going_back going_on_as_before
  way_back path_back return_to returns_to fallback fall_back feature_flag flag kill_switch toggle one_switch_away
  switch_away kept_running keep_running stays_running kept_as kept_on keep_the_old kept_the_old stays_as stays_open
  stay_open stays_in_place remains_in_place stays_on standby on_standby stand_by as_a_backup in_reserve kept_warm
  kept_alive in_parallel parallel_run phone_desk phone_line_stays keeps_the_phone kept_through restore restored
  reversible halt halts stop_the_roll pause_the blue_green previous_version last_version hot_swap dual_run
  double_running withdraw withdrawn unplug
`;
