/** What hurts somebody: waiting, missing out, being wrong, giving up, and the words for it in plain speech. */
export const trouble = `
  wait waited waiting queue_up stand_in_line stand_in_the_rain stand_around on_hold hang_around kept_waiting late lateness too_late
  later_than delay delayed overdue behind_schedule slow slowly sluggish crawl drag drags_on stuck stall lag unpunctual
  miss missed missing overlook forget forgotten unread unseen unanswered unheard never_hear not_hear never_see not_see not_know
  not_notice not_reach not_arrive never_arrive not_told not_informed in_the_dark unaware uninformed
  complain complaint grumble moan annoy annoyed annoyance annoying angry anger furious upset frustrate frustrated frustration
  irritate nuisance nag pester bother disturb disturbing interrupt stress stressful worry worried nervous afraid fear scared
  confuse confused confusion puzzled lost_in suffer suffering hurt hurts pain painful struggle trouble headache
  bottleneck disappoint disappointed let_down embarrassing
  give_up gave_up abandon abandoned cancel cancelled cancels cancellation hang_up hangs_up put_the_phone_down put_phone_down
  walk_away walk_off drop_out drop_off leave_us leaves_us quit quits churn switch_to defect uninstall mute_us mutes mute
  switch_off turn_off unsubscribe opt_out delete_the_app stop_reading stop_using look_elsewhere go_elsewhere
  no_show no_shows not_turn_up not_show_up not_come not_appear fail_to_appear never_turn_up stay_away
  lose loses lost loss waste wasted waste_of in_vain for_nothing empty idle unused spoil spoiled rot cold_food gone_cold
  sold_out gone_by already_gone run_out expire expired over_by nobody_looks too_few too_little too_many too_often
  twice doubled duplicate again_and_again ring_twice wrong wrongly mistaken mistake error mix_up mixed_up out_of_order
  garbled broken break_down fail fails failed failure collapse overload overwhelmed swamped flooded drown unable cannot
  could_not turned_away refused rejected blocked closed_pitch closed_door stranded locked_out shut_out unfair discriminated
  expensive overcharged pay_twice charged_twice paid_late unpaid hungry cold wet sick danger unsafe missed_dose
  by_hand on_paper phone_chain phone_around call_around long_hours overtime stay_late stay_on nobody_picks_up busy_line engaged_line
  rumour rumor outrun collapse_under jam jammed congest congested pile_up backlog starve starved crowd_out crowded_out
  spam junk flooded_with bombarded noise too_much
  call_support calls_support calls_to_support support_calls call_us ring_us tickets_about ask_where asks_where phone_support calls_the_hotline call_the_hotline
  wonder wonders wondering in_front_of_closed closed_school closed_shop stand_at_a_closed calls_a_day calls_a_week calls_per_day calls_a_month
`;
