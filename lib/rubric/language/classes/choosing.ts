/** Verbs and turns with which somebody makes a choice. */
export const choosing = `
  choose pick take go_with go_for settle_on settle_for opt_for opt prefer decide_on decide_for decide_against
  decide_to would_rather select adopt stay_with stick_with stick_to keep accept live_with forgo forego skip leave_out
  do_without start_with begin_with favour plump_for commit_to put_off hold_off drop give_up give_away trade swap
  sacrifice buy build merge split batch cache poll push pull cap limit pace hold wait send ask offer call run store
  write use put let allow leave make rely_on bet_on side_with err_on settle lean_towards lean_to vote_for insist_on
  refuse turn_down reject rule_out pass_on postpone defer shelve park delay tolerate bear put_up_with swallow pay
  charge serve group bundle round_off copy replicate share separate join fix freeze lock open close tie hire rent own
  draw_the_line stop limit_ourselves restrict confine concentrate_on focus_on show hide sort rank not_build not_use
  not_take not_add not_need not_run not_send not_store not_buy need_no want_no add_no
`;
