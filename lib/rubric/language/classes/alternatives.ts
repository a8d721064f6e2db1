/** What sets the thing chosen against the thing not chosen. */
export const alternatives = `
  instead_of instead rather_than in_place_of in_lieu_of as_opposed_to in_favour_of in_preference_to preferred_to
  prefer_to ahead_of and_not but_not not_the not_a not_an not_all not_every not_one not_first not_at_full not_by
  not_yet not_now for_now for_the_time_being for_the_moment to_begin_with at_first for_a_start this_year
  in_version_one without_a without_an without_any no_separate no_second no_new no_own no_extra one_at_a_time
  one_by_one one_after_another only_one a_single single stay_with stick_with do_without leave_out was_the_alternative
  is_the_alternative the_alternative the_other_way the_other_option the_other_choice alternative_was alternative_is
  alternative_would turned_down ruled_out decided_against rejected compared_with_the is_enough are_enough not_needed
  no_need not_necessary unnecessary will_do suffices suffice is_plenty we_do_not_need can_do_without could_do_without
  spare_ourselves is_left_out are_left_out stays_out
`;
