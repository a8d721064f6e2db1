import type { HiringPorts } from './hiring-ports';

/** Deletes the answers that were kept as long as their candidates were told. Returns how many. */
export async function purgeRetained(ports: Pick<HiringPorts, 'hiring' | 'now' | 'audit'>): Promise<number> {
  const attemptIds = await ports.hiring.purgeRetained(ports.now());
  for (const id of attemptIds)
    await ports.audit({
      actor: { kind: 'server', id: 'retention' },
      action: 'attempt:purge',
      resource: { kind: 'attempt', id },
    });
  return attemptIds.length;
}
