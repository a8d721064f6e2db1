/** That a measure is reached: the condition of a next step. */
export const upsurge = `
  if when once until before till unless above past beyond over exceed exceeds passes pass passed reach reaches reached from more_than older_than longer_than larger_than bigger_than higher_than
  queue_age oldest lag backlog waits_for has_waited lying waited as_soon_as should rises_above climbs_above only_past only_above
`;
