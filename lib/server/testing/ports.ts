import type { PrismaClient } from '@/lib/server/generated/prisma/client';
import { createPorts } from '@/lib/server/ports';
import type { Ports } from '@/lib/services/ports';
import {
  createTestAdvice,
  createTestEvaluation,
  createTestRubric,
  getTestPrompt,
} from '@/lib/services/testing/fixtures';
import { hashOf } from '@/lib/shared/hash';

/** The ports on a test's database, with a reading that counts boxes in place of the engine. */
export const createTestPorts = (database: PrismaClient): Ports => ({
  ...createPorts(database),
  evaluate: ({ document }) => createTestEvaluation(document.diagram.nodes.length),
  advise: (_, before) => createTestAdvice(before),
});

/** One prompt with the smallest rubric there can be, whatever the catalogue holds. */
export async function seedTestPrompt(database: PrismaClient): Promise<void> {
  const prompt = getTestPrompt();
  const rubric = createTestRubric(prompt.slug);
  await database.prompt.create({
    data: { slug: prompt.slug, versions: { create: { version: 1, hash: hashOf(prompt), content: prompt } } },
  });
  await database.rubric.create({
    data: {
      slug: rubric.id,
      versions: { create: { version: 1, hash: hashOf(rubric), content: toJson(rubric) } },
    },
  });
}

/** As JSON would have it: fields that are undefined are left out. */
const toJson = (value: object) => JSON.parse(JSON.stringify(value)) as Record<string, never>;
