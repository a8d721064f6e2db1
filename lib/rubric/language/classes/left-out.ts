/** What says that something stays outside this version. */
export const leftOut = `
  out_of_scope outside_scope outside_the_scope beyond_scope beyond_the_scope not_in_scope not_part_of not_part_of_this not_included
  excluded excludes exclude excluding leave_out leaves_out left_out leaving_out leave_alone leave_it_alone leave_aside left_aside
  leave_untouched not_touch not_now not_yet not_today not_in_this_version not_in_version_one not_in_the_first_version not_in_v1
  not_for_v1 not_for_now not_this_year not_this_quarter not_this_season not_covered not_cover not_build not_building not_deal_with
  not_handle not_support not_supported not_offer not_needed no_need_for not_need not_consider not_our_job not_my_job not_our_problem not_our_business not_our_concern not_our_task not_my_task not_my_concern not_our_responsibility
  not_do_now not_do_this not_solve not_solving not_design not_include not_planned not_be_built skip skipped ignore ignored ignoring
  park parked postpone postponed put_off defer deferred shelve shelved later_version later_release next_version second_version
  second_release phase_two phase_2 version_two version_2 nice_to_have wont_have without_for_now cut_for_now omitted omit
  somebody_else_project another_team other_team another_project separate_project someone_else_job other_people_job stays_as_it_is
  stay_as_they_are remains_as_it_is as_before unchanged_for_now drop_from_scope set_aside
  keep_out leave_to_others non_goal non_goals no_goal out_for_now`;
