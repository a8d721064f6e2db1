import 'server-only';
import type { HiringStore } from '@/lib/services/hiring-ports';
import type { Prisma, PrismaClient } from '../generated/prisma/client';
import { createCandidates } from './hiring-candidates';
import { linkSelect, toLink } from './hiring-link-row';

const organisationSelect = {
  id: true,
  name: true,
  memberships: { select: { userId: true, role: true } },
} satisfies Prisma.OrganisationSelect;

/** Hiring on the database. Callers have asked `can` before; every list is bounded by its page. */
export const createHiringStore = (database: PrismaClient): HiringStore => ({
  ...createOrganisations(database),
  ...createLinks(database),
  ...createCandidates(database),
});

const createOrganisations = (
  database: PrismaClient,
): Pick<HiringStore, 'createOrganisation' | 'findOrganisation' | 'listOrganisations'> => ({
  async createOrganisation({ id, name, ownerId }) {
    await database.organisation.create({
      data: { id, name, memberships: { create: { userId: ownerId, role: 'owner' } } },
    });
  },

  async findOrganisation(id) {
    const found = await database.organisation.findUnique({ where: { id }, select: organisationSelect });
    return found && toOrganisation(found);
  },

  async listOrganisations(userId) {
    const found = await database.organisation.findMany({
      where: { memberships: { some: { userId } } },
      select: organisationSelect,
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      take: 100,
    });
    return found.map(toOrganisation);
  },
});

const createLinks = (
  database: PrismaClient,
): Pick<HiringStore, 'createLink' | 'findLink' | 'findLinkByHash' | 'listLinks' | 'revokeLink'> => ({
  async createLink(link) {
    await database.promptLink.create({ data: link });
  },

  async findLink(id) {
    const found = await database.promptLink.findUnique({ where: { id }, select: linkSelect });
    return found && toLink(found);
  },

  async findLinkByHash(tokenHash) {
    const found = await database.promptLink.findUnique({ where: { tokenHash }, select: linkSelect });
    return found && toLink(found);
  },

  async listLinks(organisationId, page) {
    const where = { organisationId };
    const [items, total] = await Promise.all([
      database.promptLink.findMany({
        where,
        select: linkSelect,
        orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
        ...page,
      }),
      database.promptLink.count({ where }),
    ]);
    return { items: items.map(toLink), total };
  },

  async revokeLink(id, at) {
    const { count } = await database.promptLink.updateMany({
      where: { id, revokedAt: null },
      data: { revokedAt: at },
    });
    return count === 1;
  },
});

const toOrganisation = ({
  memberships,
  ...organisation
}: Prisma.OrganisationGetPayload<{ select: typeof organisationSelect }>) => ({
  ...organisation,
  members: memberships,
});
