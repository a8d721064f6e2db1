/** Length of a password in characters. */
export const passwordLimits = { min: 10, max: 200 } as const;
