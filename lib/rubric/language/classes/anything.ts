/** A failing part that is not named: whoever writes so has no case in mind. */
export const anything = `
  anything something everything thing component components part_of_the_system a_part one_part any_part parts any_component the_system a_system any_system
  a_service any_service one_service module element piece_of_the_system stuff issue problem incident disturbance
  in_general single_point single_points
`;
