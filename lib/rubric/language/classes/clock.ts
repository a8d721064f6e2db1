/** Units of time. */
export const clock = `
  ms millisecond s sec second min minute m h hr hour day night morning evening week fortnight month quarter year decade heartbeat moment
`;
