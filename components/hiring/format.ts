/** `3 Mar 2026`, in UTC, the same on server and browser. */
export const dayFormat = { dateStyle: 'medium', timeZone: 'UTC' } as const;

/** `3 Mar 2026, 14:05`; the message that shows it adds UTC. */
export const momentFormat = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' } as const;
