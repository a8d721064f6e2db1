/** Serving many in turn, so that nobody waits for the largest. */
export const turns = `
  turn turns by_turns in_turn in_turns take_turns rotation rotate rotates round_robin round_and_round goes_round go_round circle weighted_turns fair fairly fairness fair_share fair_queue equal_share share_of_the_workers share_of_capacity one_each one_from_each one_of_each
  one_sheet_from_each one_block_a_lane one_block_from_each each_in_turn alternate alternately in_a_circle
  per_customer per_tenant per_client per_campaign per_publisher per_studio per_charity per_shop per_chain per_team each_customer each_tenant each_client each_campaign each_publisher each_charity each_shop each_chain
  own_shelf own_lane own_line lane_of_its_own one_queue_for_each one_queue_per a_queue_for_each no_one_starves starve starves crowd_out nobody_else_waits does_not_delay_others neighbour quota cap_per
  proportionally in_proportion evenly split_evenly shared_evenly equally hog hogs monopolise monopolises monopolize occupy_more take_more_than claim_more_than
`;
