import 'server-only';
import { hash, verify } from '@node-rs/argon2';
import type { PasswordHasher } from '@/lib/services/ports';

/** argon2id with 19 MiB, two passes and one lane: OWASP's minimum for password storage. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The hash of a password nobody knows, checked where there is no account, so that both take the same time. */
let decoy: Promise<string> | undefined;

export const passwordHasher: PasswordHasher = {
  hash: (password) => hash(password, parameters),
  verify: async (stored, password) => {
    decoy ??= hash(crypto.randomUUID(), parameters);
    const right = await verify(stored ?? (await decoy), password).catch(() => false);
    return right && stored !== null;
  },
};
