/** What a unit of a system is able to do in a given time. */
export const capacity = `
  achieve achieves reach reaches average averages turn_around turns_around pump pumps chew chews clear clears print prints work_through works_through get_done gets_done crunch crunches stream streams drain drains caps_us capped_at cap_us grants grant sells permit permits admit admits swallows guarantee guarantees has_room room_for seats seat manage manages handle handles hold holds take takes hand_over hands_over push pushes do does process processes carry carries cope copes keep_up keeps_up sustain sustains accept accepts
  allow allows serve serves send sends render renders sign signs write writes support supports answer answers bear bears stand stands deliver delivers absorb absorbs swallow ship get_through gets_through work_off
  pack packs fit fits give gives gives_us let_us lets_us makes make can run runs tick post posts read reads benchmarked measured tested load_test throughput of rated quota contract limited capped cap limit at each by
  per_worker per_server per_node a_worker a_sender in_flight needs costs spends
`;
