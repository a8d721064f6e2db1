const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
const dateTime = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'UTC',
});

/** `3 Mar 2026`, in UTC, the same on server and browser. */
export const toDateText = (value: Date): string => date.format(value);

/** `3 Mar 2026, 14:05 UTC`. */
export const toDateTimeText = (value: Date): string => `${dateTime.format(value)} UTC`;

/** `1 person`, `3 people`. */
export const toPeopleText = (count: number): string => `${count} ${count === 1 ? 'person' : 'people'}`;
