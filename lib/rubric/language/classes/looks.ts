/** How something looks and feels to the eye. */
export const looks = `
  screen_zone zone button ring tab colour colours color icon icons animation animations animate avatar avatars preview layout theme themes font fonts typeface picture pictures illustration curve ease_out ease_in smooth smoothly shadow
  tile tiles mouse hover dark_mode light_mode night_mode popup pop_up badge bubble drawer emoji style toggle toggles headline wording tone_of_voice tone cheerful friendly polite calm pretty beautiful logo mascot skeleton skeletons
  spinner progress_bar splash onboarding tutorial gesture swipe swiped tap_target haptic pixel pixels portrait landscape resolution monitor mockup wireframe component_library design_system corner background_colour gradient confetti curtain
  fades fade slide_in slides_in red_dot number_inside left_side right_side
`;
