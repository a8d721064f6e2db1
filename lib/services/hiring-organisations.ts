import { z } from 'zod';
import type { Actor } from '@/lib/access/actor';
import { can } from '@/lib/access/can';
import { ok, type Result } from '@/lib/shared/result';
import { storableText } from '@/lib/shared/text';
import { type AppFailure, notFound, unauthenticated } from './failures';
import type { HiringPorts, OrganisationRecord } from './hiring-ports';

type OrganisationPorts = Pick<HiringPorts, 'hiring' | 'newId' | 'audit'>;

export const newOrganisationSchema = z.object({
  name: storableText(120)
    .transform((name) => name.trim())
    .refine((name) => name.length > 0, 'Give your organisation a name.'),
});

/** Founds an organisation; who founds it owns it. */
export async function createOrganisation(
  ports: OrganisationPorts,
  actor: Actor,
  { name }: Readonly<{ name: string }>,
): Promise<Result<{ organisationId: string }, AppFailure>> {
  if (actor.kind !== 'user' || !can(actor, 'organisation:create', null)) return unauthenticated();
  const id = ports.newId();
  await ports.hiring.createOrganisation({ id, name, ownerId: actor.id });
  await ports.audit({ actor, action: 'organisation:create', resource: { kind: 'organisation', id } });
  return ok({ organisationId: id });
}

/** The organisations somebody belongs to, by name. */
export async function listOrganisations(
  ports: Pick<HiringPorts, 'hiring'>,
  actor: Actor,
): Promise<OrganisationRecord[]> {
  return actor.kind === 'user' ? ports.hiring.listOrganisations(actor.id) : [];
}

/** The organisation, if the actor may do this to it; a stranger's looks like none. */
export async function findOrganisation(
  ports: Pick<HiringPorts, 'hiring'>,
  actor: Actor,
  action: 'organisation:read' | 'organisation:manage',
  id: string,
): Promise<Result<OrganisationRecord, AppFailure>> {
  const organisation = await ports.hiring.findOrganisation(id);
  if (!organisation || !can(actor, action, organisation)) return notFound();
  return ok(organisation);
}
