import 'server-only';
import { adviceListSchema } from '@/lib/rubric/advice/schema';
import { evaluationSchema } from '@/lib/rubric/evaluation';
import type { EarlierReading, EvaluationStore } from '@/lib/services/ports';
import type { Prisma, PrismaClient } from '../generated/prisma/client';
import { ownedBy } from './attempts';

export const createEvaluationStore = (database: PrismaClient): EvaluationStore => ({
  save: async ({ attemptId, rubricVersionId, position, evaluation, at }) => {
    await database.evaluation.createMany({
      data: [
        {
          attemptId,
          rubricVersionId,
          profile: evaluation.rubric.profile,
          engine: evaluation.engine,
          rubricHash: evaluation.rubric.hash,
          inputHash: evaluation.inputHash,
          position,
          result: evaluation satisfies Prisma.InputJsonObject,
          createdAt: at,
        },
      ],
      skipDuplicates: true,
    });
  },
  newest: async (attemptId) => {
    const row = await database.evaluation.findFirst({
      where: { attemptId },
      orderBy: { createdAt: 'desc' },
      select: { id: true, position: true, createdAt: true, result: true },
    });
    if (!row) return null;
    const { result, ...rest } = row;
    return { ...rest, evaluation: evaluationSchema.parse(result) };
  },
  findAdvice: async (evaluationId) => {
    const row = await database.advice.findUnique({ where: { evaluationId }, select: { content: true } });
    return row && adviceListSchema.parse(row.content);
  },
  keepAdvice: async (evaluationId, advice, at) => {
    await database.advice.createMany({
      data: [{ evaluationId, content: advice satisfies Prisma.InputJsonObject, createdAt: at }],
      skipDuplicates: true,
    });
  },
  listEarlier: (owner, promptSlug, take) => listEarlier(database, owner, promptSlug, take),
});

async function listEarlier(
  database: PrismaClient,
  ...[owner, promptSlug, take]: Parameters<EvaluationStore['listEarlier']>
): Promise<EarlierReading[]> {
  const rows = await database.attempt.findMany({
    where: {
      ...ownedBy(owner),
      deletedAt: null,
      status: 'submitted',
      mode: { not: 'drill' },
      promptVersion: { prompt: { slug: promptSlug } },
    },
    orderBy: { updatedAt: 'desc' },
    take,
    select: {
      id: true,
      title: true,
      submittedAt: true,
      evaluations: { orderBy: { createdAt: 'desc' }, take: 1, select: { result: true } },
    },
  });
  return rows.flatMap(({ id, title, submittedAt, evaluations }): EarlierReading[] => {
    const [newest] = evaluations;
    if (!newest || submittedAt === null) return [];
    const { overall } = evaluationSchema.pick({ overall: true }).parse(newest.result);
    return [{ attemptId: id, title, submittedAt, level: overall.level }];
  });
}
