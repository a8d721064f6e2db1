import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import type { TokenPort } from '@/lib/services/hiring-ports';

/**
 * Link tokens: 256 random bits in base64url. Their SHA-256 is what is stored and looked up; a slow hash would add
 * nothing to that many random bits.
 */
export const tokens: TokenPort = {
  create: () => randomBytes(32).toString('base64url'),
  hash: (token) => createHash('sha256').update(token).digest('base64url'),
};
