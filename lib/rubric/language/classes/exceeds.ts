/** A measure leaves its promise. */
export const exceeds = `
  over above exceed exceeds past beyond more_than greater_than longer_than older_than higher_than at_least below under fewer_than less_than lower_than
  slower_than later_than too_long too_old too_late late rises_above drops_below falls_below falls_under climbs_to reaches reach pass passes
  for_over for_more_than has_waited has_lain has_been waiting lies waits has_lain_for does_not_come_back not_come_back stops_moving grows_for missing at due_for
`;
