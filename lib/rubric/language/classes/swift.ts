/** Speed without a figure. */
export const swift = `
  fast faster quick quicker quickly swift swiftly rapid rapidly prompt promptly speedy low_latency latency real_time instant instantly
  immediately immediate responsive snappy slow slowly sooner soon timely in_time on_time without_delay at_once performant performance`;
