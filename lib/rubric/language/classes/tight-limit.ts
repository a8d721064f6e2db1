/** What bounds a time from above by itself. */
export const tightLimit = `
  within inside under below at_most at_the_most max maximum no_more_than not_more_than no_longer_than not_longer_than never_longer_than
  no_later_than not_later_than never_later_than no_slower_than not_slower_than slower_than no_older_than not_older_than
  never_older_than older_than longer_than later_than less_than fewer_than up_to not_exceed exceed faster_than quicker_than
  sooner_than limit_of limited_to capped_at cap_of deadline_of target_of goal_of goal target inside_of in_the_space_of
  in_under in_less_than in_at_most p50 p90 p95 p99 p999 percentile promise promises aim_for aim_at deadline`;
