/** What gives way first. */
export const firstLimit = `
  first_limit first_limits first_wall first_bottleneck first_ceiling first_thing_that first_to_go first_to_break first_to_give first_to_fill breaks_first break_first goes_first gives_first give_first
  gives_way_first give_way_first fails_first fail_first runs_out_first run_out_first hurts_first hits_first fills_first fills_up_first saturates_first goes_bad first_part_that first_problem what_gives what_breaks
  the_wall wall ceiling real_ceiling hard_ceiling the_limit our_limit real_limit hard_limit limiting_factor limiting bottleneck narrow_gate narrow_place narrowest neck choke_point chokepoint
  pinch pinch_point weakest weakest_link tightest scarce scarcest constraint binding_constraint hot_spot hotspot hot_part hot_cell hot_key hot_partition heavy_part hard_part heaviest dominate dominates dominating
  the_tail tail_is not_our_workers not_our_servers that_is_where_it_ends where_it_ends is_the_end no_further cannot_go_faster at_best however_many_workers no_matter_how_many_workers whatever_we_add
  under_contract by_contract contracted contract_gives contract_allows contract_stops contract_ends quota project_quota rate_limit_of accepts_from_us take_from_us takes_from_us allow_us allows_us gives_us
  runs_out run_out run_short falls_behind fall_behind saturate saturates saturated fills_up overflow limits_are limit_is not_fit does_not_fit would_not_fit too_many_for too_much_for too_slow_for through_the_ceiling
  single_writer connection_limit open_connections open_lines open_sockets file_handles what_ends_it next_limit before_we_must
`;
