const state = /\b(?:gone|away|out|empty|late|missing)(?=\s*:)/gi;

/** "Both gone: the desk uses the radio": before a colon a state needs no verb, and is read as "is down". */
export const withPlainFailures = (text: string): string => text.replace(state, 'is down');
