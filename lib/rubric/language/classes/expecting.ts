/** A figure that is hoped for, said as such. */
export const expecting = `
  expect expects expected expectation hope hoped should would will could might estimate estimated assume reckon guess predict forecast think believe suppose perhaps maybe
  probably likely presumably
  aim target goal content_with happy_with satisfied_with ought bring_us_to bring_us brings_us get_us_to down_to up_to_about becomes`;
