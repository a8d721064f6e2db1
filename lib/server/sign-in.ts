import 'server-only';
import { checkCredentials } from '@/lib/services/check-credentials';
import { claimGuest } from '@/lib/services/claim-guest';
import type { AppFailure } from '@/lib/services/failures';
import type { Ports, UserRecord } from '@/lib/services/ports';
import type { Result } from '@/lib/shared/result';
import { readClientAddress } from './client-address';
import { clearGuestId, readGuestId } from './guest-cookie';
import { getPorts } from './ports';
import { forget, giveBack, takeTurnAs } from './rate-limit';
import { writeSessionToken } from './session-token';

/**
 * Checks an address and a password, and counts the wrong ones: by account, so that nobody can guess on from many
 * places, and by address, so that nobody can try one password on many accounts. Errors: `wrong_credentials`,
 * `too_many`.
 */
export async function checkThrottled(input: {
  email: string;
  password: string;
}): Promise<Result<UserRecord, AppFailure>> {
  // Counted before the password is looked at: of many guesses sent at once, no more get through either.
  const address = await readClientAddress();
  for (const [name, key] of [
    ['signInAccount', input.email],
    ['signInAddress', address],
  ] as const) {
    const turn = await takeTurnAs(name, key);
    if (!turn.ok) return turn;
  }
  const checked = await checkCredentials(await getPorts(), input);
  if (checked.ok)
    await Promise.all([forget('signInAccount', input.email), giveBack('signInAddress', address)]);
  return checked;
}

/** Starts a session in this browser, and takes along what was done in it as a guest. */
export async function startSession(user: Pick<UserRecord, 'id' | 'sessionEpoch'>): Promise<void> {
  await takeGuestAlong(await getPorts(), user.id);
  await writeSessionToken({ sub: user.id, epoch: user.sessionEpoch });
}

/** The guest whose cookie this browser holds becomes the user's, and the cookie goes. */
export async function takeGuestAlong(ports: Pick<Ports, 'guests' | 'audit'>, userId: string): Promise<void> {
  const guestId = await readGuestId();
  if (guestId === null) return;
  await claimGuest(ports, userId, guestId);
  await clearGuestId();
}
