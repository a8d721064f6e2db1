import { z } from 'zod';
import { isStorableText } from './storable';

/** Schema for text a person wrote, at most `max` UTF-16 code units. */
export const storableText = (max: number) =>
  z
    .string()
    .max(max, `is longer than ${max.toLocaleString('en-GB')} characters`)
    .refine(isStorableText, 'contains a NUL or half a character, which cannot be stored');
