import 'server-only';
import { promptCatalogue } from '@/lib/prompts/catalogue';
import { rubricCatalogue } from '@/lib/prompts/rubrics';
import { hashOf } from '@/lib/shared/hash';
import type { Prisma, PrismaClient } from './generated/prisma/client';
import { logger } from './logger';

/** One version of something frozen, as the catalogue has it. */
export type SeedVersion = Readonly<{ slug: string; version: number; content: unknown }>;

/** What is stored under a version differs from what the catalogue now says under the same number. */
export type SeedConflict = Readonly<{ kind: 'prompt' | 'rubric'; slug: string; version: number }>;

/**
 * Writes the catalogue's prompts and rubrics as versions. Idempotent: a version that is there is left as it is, for
 * attempts refer to it; where its content has changed since, the conflict is returned and logged.
 */
export async function seed(
  database: PrismaClient,
  prompts: readonly SeedVersion[] = promptCatalogue.map(({ prompt }) => toVersion(prompt.slug, prompt)),
  rubrics: readonly SeedVersion[] = rubricCatalogue.map((rubric) => toVersion(rubric.id, rubric)),
): Promise<readonly SeedConflict[]> {
  const conflicts = [...(await seedPrompts(database, prompts)), ...(await seedRubrics(database, rubrics))];
  for (const conflict of conflicts)
    logger.warn(conflict, 'changed without a new version number; the stored version stays as it is');
  return conflicts;
}

const toVersion = (slug: string, content: { version: number }): SeedVersion => ({
  slug,
  version: content.version,
  content,
});

async function seedPrompts(database: PrismaClient, entries: readonly SeedVersion[]): Promise<SeedConflict[]> {
  const stored = await database.promptVersion.findMany({
    select: { version: true, hash: true, prompt: { select: { slug: true } } },
  });
  const hashes = new Map(stored.map(({ prompt, version, hash }) => [`${prompt.slug}@${version}`, hash]));
  const { missing, conflicts } = compare('prompt', entries, hashes);
  for (const { slug, version, content } of missing) {
    const { id: promptId } = await database.prompt.upsert({
      where: { slug },
      create: { slug },
      update: {},
      select: { id: true },
    });
    // Another server may have seeded in between.
    await database.promptVersion.createMany({
      data: { promptId, version, hash: hashOf(content), content: toJson(content) },
      skipDuplicates: true,
    });
  }
  return conflicts;
}

async function seedRubrics(database: PrismaClient, entries: readonly SeedVersion[]): Promise<SeedConflict[]> {
  const stored = await database.rubricVersion.findMany({
    select: { version: true, hash: true, rubric: { select: { slug: true } } },
  });
  const hashes = new Map(stored.map(({ rubric, version, hash }) => [`${rubric.slug}@${version}`, hash]));
  const { missing, conflicts } = compare('rubric', entries, hashes);
  for (const { slug, version, content } of missing) {
    const { id: rubricId } = await database.rubric.upsert({
      where: { slug },
      create: { slug },
      update: {},
      select: { id: true },
    });
    await database.rubricVersion.createMany({
      data: { rubricId, version, hash: hashOf(content), content: toJson(content) },
      skipDuplicates: true,
    });
  }
  return conflicts;
}

function compare(
  kind: SeedConflict['kind'],
  entries: readonly SeedVersion[],
  hashes: ReadonlyMap<string, string>,
): { missing: SeedVersion[]; conflicts: SeedConflict[] } {
  const missing: SeedVersion[] = [];
  const conflicts: SeedConflict[] = [];
  for (const entry of entries) {
    const hash = hashes.get(`${entry.slug}@${entry.version}`);
    if (hash === undefined) missing.push(entry);
    else if (hash !== hashOf(entry.content))
      conflicts.push({ kind, slug: entry.slug, version: entry.version });
  }
  return { missing, conflicts };
}

/** The content is plain data by its zod schema; this drops the `undefined` that JSON cannot hold. */
const toJson = (content: unknown) => JSON.parse(JSON.stringify(content)) as Prisma.InputJsonValue;
