import { z } from 'zod';

/** True where text can be stored and exchanged: no NUL and no lone surrogate. */
export const isStorableText = (text: string): boolean => !text.includes('\u0000') && text.isWellFormed();

/** Makes any text storable: NUL is dropped and lone surrogates become U+FFFD. */
export const toStorableText = (text: string): string => text.replaceAll('\u0000', '').toWellFormed();

/** Schema for text a person wrote, at most `max` UTF-16 code units. */
export const storableText = (max: number) =>
  z
    .string()
    .max(max, `is longer than ${max.toLocaleString('en-GB')} characters`)
    .refine(isStorableText, 'contains a NUL or half a character, which cannot be stored');
