/** Being served before others, or apart from them. */
export const foremost = `
  first before in_front front_of ahead ahead_of always_looks own_queue own_lane own_line own_shelf own_list own_tray own_workers queue_of_its_own queue_of_their_own lane_of_its_own lane_of_their_own separate_queue separate_lane separate_line separate_workers
  have_their_own has_its_own their_own its_own apart fast_lane express priority priority_queue prioritised jump overtake overtakes top_of polled_first emptied_first empty_first cleared_first clear_first paused_while are_paused never_wait not_wait_behind do_not_wait_behind
  never_behind by_urgency in_order_of_urgency two_lanes three_lanes two_queues three_queues one_queue_per_class by_class per_class per_kind by_kind file_as filed_as bypass bypasses beside_the_door
  dedicated dedicated_workers dedicated_queue dedicated_lane own_pool separate_pool worker_pool_of skip_the_line skips_the_line jump_the_queue jumps_the_queue two_pipelines three_pipelines separate_pipeline two_pools two_tiers first_in_line served_first goes_first within_seconds
  preempt preempts pre_empt separated isolated kept_apart different_workers other_workers before_the_others before_the_rest before_all_others
`;
