const dateTime = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'UTC',
});

/** `3 Mar 2026, 14:05 UTC`, the same on the server and in the browser. */
export const toDateTimeText = (iso: string): string => `${dateTime.format(new Date(iso))} UTC`;

/** A level as it is shown: one decimal, of four. */
export const toLevelText = (level: number): string => `${level.toFixed(1)} of 4`;
