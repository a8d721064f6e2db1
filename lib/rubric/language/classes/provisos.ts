/** Words that open a condition. */
export const provisos = `
  if once when whenever until till unless as_soon_as as_long_as so_long_as should were provided providing in_case
  only_if only_when the_day the_moment the_week above below beyond under past over exceed exceeds exceeding passes
  pass more_than less_than fewer_than at_more_than at_least at_most grows_past grow_past falls_under falls_below
  rises_above climbs_above drops_below drops_under reach reaches hits hit up_to while from_the_point by_the_time
`;
