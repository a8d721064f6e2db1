/** What a unit of a system is able to do in a given time. */
export const capacity = `
  manage manages handle handles hold holds take takes hand_over hands_over push pushes do does process processes carry carries cope copes keep_up keeps_up sustain sustains accept accepts
  allow allows serve serves send sends render renders sign signs write writes support supports answer answers bear bears stand stands deliver delivers absorb absorbs swallow ship get_through gets_through work_off
  pack packs fit fits give gives gives_us let_us lets_us makes make can run runs tick post posts read reads benchmarked measured tested load_test throughput of rated quota contract limited capped cap limit at each by
  per_worker per_server per_node a_worker a_sender in_flight needs costs spends
`;
