/** By how much something must move: comparisons that decide. */
export const better = `
  fall falls fallen drop drops dropped rise rises risen grow grows shrink shrinks improve improves improved better
  worse faster slower sooner earlier later lower higher fewer less more flat no_change unchanged stays remain remains
  below under above over at_least at_most up down gain gains reach reached reaches beat beats hold holds pass passes
  miss exceed exceeds within not_move do_not_move not_rise not_fall zero equal same gap shorter longer smaller larger
  bigger cheaper dearer quieter calmer safer quicker fuller emptier healthier busier longer_than shorter_than greater
  slimmer
`;
