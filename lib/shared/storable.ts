/** True where text can be stored and exchanged: no NUL and no lone surrogate. */
export const isStorableText = (text: string): boolean => !text.includes('\u0000') && text.isWellFormed();

/** Makes any text storable: NUL is dropped and lone surrogates become U+FFFD. */
export const toStorableText = (text: string): string => text.replaceAll('\u0000', '').toWellFormed();
