import { describe, expect, it } from 'vitest';
import { type Actor, anonymous } from '@/lib/access/actor';
import { promptCatalogue } from '@/lib/prompts/catalogue';
import { findCheatSheet } from './find-cheat-sheet';
import { findPrompt } from './find-prompt';
import { listPrompts } from './list-prompts';
import type { EarlierReading, PinnedPrompt, Ports } from './ports';

const prompts = promptCatalogue.map(({ prompt }) => prompt);
const guest: Actor = { kind: 'guest', id: 'g1' };

const reading = (attemptId: string, level: number): EarlierReading => ({
  attemptId,
  title: 'Second try',
  submittedAt: new Date('2026-01-02T03:04:05Z'),
  level,
});

/** A store that knows what guest g1 did with the ride prompt, and notes whom it was asked about. */
const createPorts = () => {
  const asked: string[] = [];
  const store: Pick<Ports['prompts'], 'listNewest' | 'findNewest'> = {
    listNewest: async () => prompts,
    findNewest: async (slug) => {
      const prompt = prompts.find((candidate) => candidate.slug === slug);
      // The rubric is not looked at here; a use case that did would fail on it.
      return prompt ? ({ promptVersionId: 'p', rubricVersionId: 'r', prompt } as PinnedPrompt) : null;
    },
  };
  const evaluations: Pick<Ports['evaluations'], 'listEarlier'> = {
    listEarlier: async (owner, slug, take) => {
      asked.push(`${owner.kind} ${owner.id} ${slug}`);
      return slug === 'ride-sharing' ? [reading('a2', 1.5), reading('a1', 2.75)].slice(0, take) : [];
    },
  };
  return { asked, ports: { prompts: store, evaluations } };
};

describe('listPrompts', () => {
  it('shows every prompt with the best of whoever looks', async () => {
    const { ports } = createPorts();
    const listed = await listPrompts(ports, guest);
    expect(listed.map(({ slug }) => slug)).toEqual(prompts.map(({ slug }) => slug));
    expect(listed.map(({ slug, best, submitted }) => [slug, best, submitted])).toEqual(
      prompts.map(({ slug }) => (slug === 'ride-sharing' ? [slug, 2.75, 2] : [slug, null, 0])),
    );
  });

  it('asks about nobody for somebody who has done nothing yet', async () => {
    const { ports, asked } = createPorts();
    const listed = await listPrompts(ports, anonymous);
    expect(listed.every(({ best, submitted }) => best === null && submitted === 0)).toBe(true);
    expect(asked).toEqual([]);
  });

  it('carries neither numbers nor guidance', async () => {
    const { ports } = createPorts();
    const [first] = await listPrompts(ports, anonymous);
    expect(Object.keys(first ?? {}).sort()).toEqual([
      'best',
      'defaultDepth',
      'defaultProfile',
      'keyMetric',
      'minutes',
      'slug',
      'submitted',
      'summary',
      'title',
    ]);
  });
});

describe('findPrompt', () => {
  it('shows a prompt and the earlier attempts of whoever looks, newest first', async () => {
    const { ports } = createPorts();
    const found = await findPrompt(ports, guest, 'ride-sharing');
    if (!found.ok) throw new Error(found.error.code);
    expect(found.value.earlier.map(({ attemptId }) => attemptId)).toEqual(['a2', 'a1']);
  });

  it('keeps numbers, guidance and probes back', async () => {
    const { ports, asked } = createPorts();
    const found = await findPrompt(ports, anonymous, 'notification-system');
    if (!found.ok) throw new Error(found.error.code);
    expect(found.value).not.toHaveProperty('numbers');
    expect(found.value).not.toHaveProperty('guidance');
    expect(found.value).not.toHaveProperty('probes');
    expect(found.value.numbersCount).toBeGreaterThan(3);
    expect(found.value.earlier).toEqual([]);
    expect(asked).toEqual([]);
  });

  it.each(['no-such-prompt', '__proto__', ''])('does not know “%s”', async (slug) => {
    const found = await findPrompt(createPorts().ports, guest, slug);
    expect(found).toMatchObject({ ok: false, error: { code: 'not_found' } });
  });
});

describe('findCheatSheet', () => {
  it('shows what to learn and nothing of the answer', async () => {
    const found = await findCheatSheet(createPorts().ports, 'campaign-throughput');
    if (!found.ok) throw new Error(found.error.code);
    expect(Object.keys(found.value).sort()).toEqual([
      'cheatSheet',
      'checklist',
      'minutes',
      'probes',
      'slug',
      'title',
    ]);
  });

  it('does not know what is not there', async () => {
    expect(await findCheatSheet(createPorts().ports, 'nothing')).toMatchObject({
      ok: false,
      error: { code: 'not_found' },
    });
  });
});
