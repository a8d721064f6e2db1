/** Going slower for a while. */
export const eases = `
  slow slows slowed slow_down slows_down halve halves halved half go_to_half reduce reduces reduced lower lowers lowered less fewer throttle throttled back_off backs_off brake brakes ease ease_off eases pause pauses paused hold_off holds_off wait_longer stretch stretched stretches
  cut_back cut_down shrink shrinks narrow narrows tighten tightens drop_to drops_as drops slower turned_down turn_down turns_down
  cut cuts in_half lower_rate less_per_minute pull_back pulls_back dial_down dials_down scale_back scales_back calm
  foot_off off_the_gas stop_sending
  closing closes_a_little walks_slower go_slower goes_slower twice_as_long freeze freezes frozen foot_off takes_its_foot
`;
