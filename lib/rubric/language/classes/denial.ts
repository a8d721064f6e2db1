/** What says that something must not be. */
export const denial = `
  never no none nobody no_one nothing not cannot neither nor without zero must_not may_not at_no_time under_no_circumstance
  not_even not_a_single not_one avoid avoids prevent prevents forbid forbidden prohibited impossible ruled_out free_of safe_from`;
