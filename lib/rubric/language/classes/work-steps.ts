/** What is done in a plan. */
export const workSteps = `
  build make develop develops development write code program programming implement set_up install instrument measure
  log count time trace profile plot find find_out ask interview observe shadow note design draft sketch prototype test
  tests testing rehearse rehearsal drill pilot trial try beta alpha launch release releases roll_out rollout ship
  deploy go_live goes_live switch_on switch_over switch turn_on open extend expand widen ramp scale add migrate
  migration move train teach invite onboard connect integrate integration prepare decide review compare comparison
  watch run start begin double harden tune buy sign hire announce retire remove replace introduce deliver finish
  follow mvp discovery phase stage step milestone kick_off concept realisation acceptance hypercare analysis
  foundation queue queues lane lanes matcher sender senders gateway dispatcher router worker workers table tables
  digest digests app tablet load_test shadow_run dry_run dress_rehearsal soft_launch field_test workshop spike
  refactor then afterwards next first finally later
`;
