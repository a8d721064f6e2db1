import 'server-only';
import type { UserStore } from '@/lib/services/ports';
import type { Prisma, PrismaClient } from '../generated/prisma/client';
import { isUniqueViolation } from '../store-failure';

const userSelect = {
  id: true,
  email: true,
  name: true,
  passwordHash: true,
  sessionEpoch: true,
  createdAt: true,
} satisfies Prisma.UserSelect;

export const createUserStore = (database: PrismaClient): UserStore => ({
  findByEmail: (email) => database.user.findUnique({ where: { email }, select: userSelect }),
  find: (id) => database.user.findUnique({ where: { id }, select: userSelect }),
  create: async (user) => {
    try {
      return await database.user.create({ data: user, select: userSelect });
    } catch (error) {
      if (isUniqueViolation(error)) return null;
      throw error;
    }
  },
  rename: async (id, name) => {
    await database.user.update({ where: { id }, data: { name }, select: { id: true } });
  },
  setPassword: (id, passwordHash) => raiseEpoch(database, id, { passwordHash }),
  raiseEpoch: (id) => raiseEpoch(database, id, {}),
  remove: (id) => remove(database, id),
  findByProvider: async (provider, providerAccountId) => {
    const account = await database.account.findUnique({
      where: { provider_providerAccountId: { provider, providerAccountId } },
      select: { user: { select: userSelect } },
    });
    return account?.user ?? null;
  },
  linkProvider: async (userId, account) => {
    await database.account.create({ data: { userId, ...account }, select: { id: true } });
  },
});

async function raiseEpoch(
  database: PrismaClient,
  id: string,
  data: { passwordHash?: string },
): Promise<number> {
  const { sessionEpoch } = await database.user.update({
    where: { id },
    data: { ...data, sessionEpoch: { increment: 1 } },
    select: { sessionEpoch: true },
  });
  return sessionEpoch;
}

/** Organisations nobody else belongs to go with their last member; everything else hangs on the user by cascade. */
async function remove(database: PrismaClient, id: string): Promise<void> {
  await database.$transaction([
    database.organisation.deleteMany({
      where: { memberships: { every: { userId: id }, some: { userId: id } } },
    }),
    database.guest.deleteMany({ where: { claimedById: id } }),
    database.user.deleteMany({ where: { id } }),
  ]);
}
