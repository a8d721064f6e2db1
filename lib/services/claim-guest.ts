import type { Ports } from './ports';

/**
 * What somebody did as a guest becomes theirs. Only the guest their own cookie names, only once; a claimed guest
 * cannot act any more. Returns how many attempts came along.
 */
export async function claimGuest(
  ports: Pick<Ports, 'guests' | 'audit'>,
  userId: string,
  guestId: string,
): Promise<number> {
  const attempts = await ports.guests.claim(guestId, userId);
  if (attempts === 0) return 0;
  await ports.audit({
    actor: { kind: 'user', id: userId },
    action: 'guest:claim',
    resource: { kind: 'guest', id: guestId },
    data: { attempts },
  });
  return attempts;
}
