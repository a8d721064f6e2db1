/** What happens after something broke, so that the work goes on: taken over, tried again, given back, held, left out. */
export const recovers = `
  half_capacity half_open resumes lag_rises restart restarts restarted reboot supervise respawn stay_queued stays_queued remain_queued stay_in stays_in stays_where stays_put stay_put route routed via take_over takes_over taken_over take_on take_up takeover return come_back go_back fall_back get_back give_back hand_back put_back
  lie_back back_on back_in back_to is_back are_back up_again reappear again once_more another_go resume redeliver redelivery requeue
  re_queue reassign reoffer re_offer reschedule refill fill_again full_again rebuild replay restore restored retry retries
  handed_out_again given_out_again given_to_another next_one next_boat next_car next_driver the_next another other_one the_other second_one
  second_company second_provider second_supplier second_copy second_server other_company other_provider other_supplier
  twin spare standby peer survivor neighbour remaining replica stand_in deputy promote promotion elect failover fail_over
  switch switch_to reroute redirect move_to evacuate shift fallback instead skip pass_over leave_out leave_alone drop ignore discard expire
  run_out lapse release unlock free_again wait hold pause park buffer pile_up queue_up grow keep stay still survive continue go_on carry_on
  keep_going drain catch_up ring phone telephone call_by_phone step_in look_at look_into go_through shed halve throttle slow_down
  close open_circuit breaker half_open probe not_lost nothing_is_lost loses_nothing nobody_notices pending estimate searching last_known finish finishes pick picks hold_on release released reclaim reclaimed unlocked reset expires_after unacknowledged gives_it give_it someone_else somebody_else a_colleague colleague elsewhere come_again comes_again
  cached from_the_cache default read_only paper by_hand radio pager offline_mode reduced degraded no_op
  set_aside put_aside laid_aside moved_aside told see show say display inform warn marked mark count_as treated_as counts_as use
  taken_by picked_up pick_up start_new new_one begins_again start_again ask_again send_again sent_again repeat
  start_over starts_over begin_again from_the_start due_again visible_again refund cancel compensate undo reverse roll_back remain left over_to answer_503 stop first leave the_list
`;
