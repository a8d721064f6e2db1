/** Units of a time somebody can wait for. */
export const shortTime = `
  ms msec millisecond millis s sec second min minute h hr hour quarter_of_an_hour half_an_hour half_hour quarter_hour moment heartbeat`;
