import 'server-only';
import { attemptDocumentSchema } from '@/lib/attempt/document';
import { promptCatalogue } from '@/lib/prompts/catalogue';
import { promptSchema } from '@/lib/prompts/schema';
import { compareCodeUnits } from '@/lib/shared/compare';
import { rubricSchema } from '@/lib/rubric/schema';
import type { PinnedPrompt, PromptStore } from '@/lib/services/ports';
import type { PrismaClient } from '../generated/prisma/client';

type Versions = { promptVersionId: string; rubricVersionId: string };

/** Frozen versions need reading and checking once in a process. */
const cache = new Map<string, PinnedPrompt>();
const cacheMax = 200;

export const createPromptStore = (database: PrismaClient): PromptStore => ({
  findNewest: async (slug) => {
    const [promptVersion, rubricVersion] = await Promise.all([
      database.promptVersion.findFirst({
        where: { prompt: { slug } },
        orderBy: { version: 'desc' },
        select: { id: true },
      }),
      database.rubricVersion.findFirst({
        where: { content: { path: ['prompt'], equals: slug } },
        orderBy: { version: 'desc' },
        select: { id: true },
      }),
    ]);
    if (!promptVersion || !rubricVersion) return null;
    return getPinned(database, { promptVersionId: promptVersion.id, rubricVersionId: rubricVersion.id });
  },
  listNewest: async () => {
    const found = await database.prompt.findMany({
      select: { versions: { orderBy: { version: 'desc' }, take: 1, select: { content: true } } },
    });
    return found
      .flatMap(({ versions }) => versions.map(({ content }) => promptSchema.parse(content)))
      .sort((a, b) => compareCodeUnits(a.title, b.title));
  },
  getPinned: (versions) => getPinned(database, versions),
  findModelAnswer: (slug) => {
    const entry = promptCatalogue.find(({ prompt }) => prompt.slug === slug);
    return entry ? attemptDocumentSchema.parse(entry.modelAnswer) : null;
  },
});

async function getPinned(
  database: PrismaClient,
  { promptVersionId, rubricVersionId }: Versions,
): Promise<PinnedPrompt> {
  const key = `${promptVersionId} ${rubricVersionId}`;
  const cached = cache.get(key);
  if (cached) return cached;
  const [promptVersion, rubricVersion] = await Promise.all([
    database.promptVersion.findUniqueOrThrow({ where: { id: promptVersionId }, select: { content: true } }),
    database.rubricVersion.findUniqueOrThrow({ where: { id: rubricVersionId }, select: { content: true } }),
  ]);
  const pinned: PinnedPrompt = {
    promptVersionId,
    rubricVersionId,
    prompt: promptSchema.parse(promptVersion.content),
    rubric: rubricSchema.parse(rubricVersion.content),
  };
  if (cache.size >= cacheMax) cache.clear();
  cache.set(key, pinned);
  return pinned;
}
