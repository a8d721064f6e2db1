import 'server-only';
import { randomBytes } from 'node:crypto';

/** An id nobody can guess: 128 random bits in 22 characters fit for an address. */
export const newId = (): string => randomBytes(16).toString('base64url');
