/** Words by which a length of time is work and no waiting. */
export const effortWork = `
  work build builds built building code write written develop development implement implementation effort save saves
  saved saving cost costs take takes took instead_of rather_than less_work more_work of_work for_one for_two
  one_person two_people person people engineer developer programmer team pair to_build to_add to_make to_run to_set_up
  ready done finished migrate migration move install integrate add adding extra cheaper
`;
