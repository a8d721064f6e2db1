import { z } from 'zod';
import { storableText } from '@/lib/shared/text';
import { passwordLimits } from './account-limits';

/** Lower case, so that one address is one account. */
export const emailSchema = z
  .string()
  .trim()
  .max(254, 'That is longer than any e-mail address.')
  .transform((email) => email.toLowerCase())
  .pipe(z.email('That does not look like an e-mail address.'));

/** One and the same text typed on two keyboards is one password (NFKC, as NIST SP 800-63B has it). */
export const newPasswordSchema = z
  .string()
  .min(passwordLimits.min, `A password needs at least ${passwordLimits.min} characters.`)
  .max(passwordLimits.max, `A password has at most ${passwordLimits.max} characters.`)
  .refine((password) => password.isWellFormed(), 'A password holds whole characters only.')
  .transform((password) => password.normalize('NFKC'));

/** What is typed to get in: whatever it is, it is simply right or wrong. */
const givenPasswordSchema = z
  .string()
  .min(1, 'Type your password.')
  .max(passwordLimits.max, 'That is longer than any password here.')
  .transform((password) => password.normalize('NFKC'));

export const nameSchema = storableText(100)
  .transform((name) => name.trim())
  .pipe(z.string().min(1, 'Type the name others see.'));

export const signInInput = z.object({
  email: emailSchema,
  password: givenPasswordSchema,
  next: z.string().max(2000).optional(),
});

export const signUpInput = z.object({
  name: nameSchema,
  email: emailSchema,
  password: newPasswordSchema,
  next: z.string().max(2000).optional(),
});

export const profileInput = z.object({ name: nameSchema });

export const changePasswordInput = z.object({
  current: z.string().max(passwordLimits.max),
  password: newPasswordSchema,
});

export const deleteAccountInput = z.object({
  password: z.string().max(passwordLimits.max),
  confirm: z.literal('delete', 'Type the word delete.'),
});

/** Where to go after signing in: a place of ours, never another site. */
export function toLocalPath(next: string | undefined, otherwise = '/attempts'): string {
  // A second slash or a backslash after the first would be another host.
  if (next === undefined || !/^\/(?![/\\])/.test(next) || /[\u0000-\u001f]/.test(next)) return otherwise;
  return next;
}
