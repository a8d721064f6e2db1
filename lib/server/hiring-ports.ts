import 'server-only';
import type { HiringPorts } from '@/lib/services/hiring-ports';
import { getDatabase } from './database';
import type { PrismaClient } from './generated/prisma/client';
import { createPorts } from './ports';
import { createHiringStore } from './repositories/hiring';
import { tokens } from './tokens';

/** What the hiring use cases need from the outside, on this process's database. */
export async function getHiringPorts(): Promise<HiringPorts> {
  return createHiringPorts(await getDatabase());
}

/** The same on any database: for tests. */
export const createHiringPorts = (database: PrismaClient): HiringPorts => ({
  ...createPorts(database),
  hiring: createHiringStore(database),
  tokens,
});
