import 'server-only';
import { findProposals } from '@/lib/prompts/edits/catalogue';
import { advise } from '@/lib/rubric/advice/advise';
import { evaluate } from '@/lib/rubric/evaluate';
import type { Ports } from '@/lib/services/ports';
import { getDatabase } from './database';
import type { PrismaClient } from './generated/prisma/client';
import { newId } from './ids';
import { liveCache } from './live-cache';
import { logger } from './logger';
import { passwordHasher } from './passwords';
import { createAttemptStore } from './repositories/attempts';
import { appendAudit } from './repositories/audit';
import { createEvaluationStore } from './repositories/evaluations';
import { createEventStore } from './repositories/events';
import { createGuestStore } from './repositories/guests';
import { createPromptStore } from './repositories/prompts';
import { createUserStore } from './repositories/users';

/** What the use cases need from the outside, on this process's database. */
export async function getPorts(): Promise<Ports> {
  return createPorts(await getDatabase());
}

/** The same on any database: for tests. */
export function createPorts(database: PrismaClient): Ports {
  const now = () => new Date();
  return {
    now,
    newId,
    attempts: createAttemptStore(database),
    events: createEventStore(database),
    prompts: createPromptStore(database),
    evaluations: createEvaluationStore(database),
    users: createUserStore(database),
    guests: createGuestStore(database),
    passwords: passwordHasher,
    live: liveCache,
    evaluate,
    advise: (input, before) => advise(input, before, findProposals(input.document.prompt)),
    audit: (entry) => appendAudit(database, entry, now()),
    afterwards: (work) => {
      work().catch((error: unknown) => logger.error({ err: error }, 'work after the answer failed'));
    },
  };
}
