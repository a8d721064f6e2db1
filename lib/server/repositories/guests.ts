import 'server-only';
import type { GuestStore } from '@/lib/services/ports';
import type { PrismaClient } from '../generated/prisma/client';
import { newId } from '../ids';

export const createGuestStore = (database: PrismaClient): GuestStore => ({
  create: async () => (await database.guest.create({ data: { id: newId() }, select: { id: true } })).id,
  isActive: async (id) => (await database.guest.count({ where: { id, claimedById: null } })) === 1,
  claim: async (guestId, userId) => {
    // One statement: either the guest becomes this user's together with all attempts, or nothing happens.
    const moved = await database.$queryRaw<{ id: string }[]>`
      WITH claimed AS (
        UPDATE "Guest" SET "claimedById" = ${userId}
        WHERE "id" = ${guestId} AND "claimedById" IS NULL
        RETURNING "id"
      )
      UPDATE "Attempt" SET "userId" = ${userId}, "guestId" = NULL
      FROM claimed WHERE "Attempt"."guestId" = claimed."id"
      RETURNING "Attempt"."id"`;
    return moved.length;
  },
});
