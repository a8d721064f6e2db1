/** What a rule decides: to go on, to stop, to do something else. */
export const goOn = `
  go_on going_on go_ahead carry_on continue proceed extend extends expand open widen ship_it launch release roll_out
  rollout follow follows everybody everyone add add_a every_two the_rest the_others others second_city stop stops halt
  halts abort kill pause drop abandon give_up keep_the_old stay otherwise else or_stop or_else or_not if_not no_go
  go_no_go go_or rework rethink repair look_first look_at look_into investigate study change_course change_the back
  back_to return revert roll_back rolled_back switch_back take_it_back undo interview needed needed_for required
  decide decision confirm only_then not_before before_we hold_off gets_it get_it go_live goes_live roll_it_out go_to
  go_for go_wide go_live_everywhere tune adjust fix_it fix_first try_again improve_first skip send_us_back
  sends_us_back pull_the_plug switch_it_off unfreeze green_light scrap scrap_it drop_it bin_it shelve forget_it
  call_it_off wind_down rip_it_out keep_it keep_going take_it_everywhere everywhere
`;
