import { describe, expect, it } from 'vitest';
import type { AttemptDocument } from '@/lib/attempt/document';
import { parseAttempt } from '@/lib/attempt/parse';
import { promptCatalogue } from '@/lib/prompts/catalogue';
import { evaluate, type EvaluateInput } from '../evaluate';
import { getRubric } from '../testing/answers';
import { adviseOnCeilings } from './advise-on-ceilings';
import { applyEdits } from './apply-edit';
import { createBench } from './bench';
import type { Edit } from './edit-schema';
import { findTakeBacks } from './find-take-backs';

function loadModel(slug: string): AttemptDocument {
  const entry = promptCatalogue.find(({ prompt }) => prompt.slug === slug);
  const parsed = parseAttempt(entry?.modelAnswer);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value.document;
}

const model = loadModel('ride-sharing');
const say = (step: 'reliability' | 'dataModel' | 'api' | 'architecture', text: string): Edit => ({
  kind: 'sentence',
  step,
  text,
});

function benchOn(document: AttemptDocument) {
  const rubric = getRubric(document.prompt);
  const input: EvaluateInput = { document, entries: [], rubric, profile: rubric.profile, depth: 'standard' };
  return createBench(input, evaluate(input));
}

const cards = 'Card numbers are stored in plain text in the users table so that support can read them.';
const backups = 'Backups are not needed, since nothing was ever lost.';

describe('what is taken back', () => {
  it('is nothing in a sound answer', () => {
    expect(findTakeBacks(benchOn(model))).toEqual([]);
    expect(adviseOnCeilings(benchOn(model))).toEqual([]);
  });

  it('is every sentence that would do damage, one hidden behind another included', () => {
    const again = 'Passwords are stored in plain text as well, so that support can read them out.';
    const document = applyEdits(model, [
      say('dataModel', cards),
      say('dataModel', again),
      say('reliability', backups),
    ]);
    const takeBacks = findTakeBacks(benchOn(document));
    const quotes = takeBacks.map(({ edit }) => (edit.kind === 'remove' ? edit.quote : ''));
    expect(quotes).toEqual(expect.arrayContaining([cards, again, backups]));
    for (const { why } of takeBacks) expect(why).toMatch(/[.!]$/);
    const cleared = applyEdits(
      document,
      takeBacks.map(({ edit }) => edit),
    );
    expect(findTakeBacks(benchOn(cleared))).toEqual([]);
  });

  it('is the least that lifts: one sentence for its dimension, all for the whole', () => {
    const document = applyEdits(model, [say('dataModel', cards), say('reliability', backups)]);
    const bench = benchOn(document);
    const advice = adviseOnCeilings(bench);
    for (const { edits, dimensionFrom, dimensionTo, overallFrom, overallTo } of advice) {
      expect(dimensionTo).toBeGreaterThan(dimensionFrom ?? 0);
      expect(overallTo).toBeGreaterThanOrEqual(overallFrom);
      expect(edits.length).toBeLessThanOrEqual(2);
    }
    const { before } = benchOn(model);
    const highest = Math.max(...advice.map(({ overallTo }) => overallTo));
    expect(highest).toBeGreaterThan(bench.before.overall.level);
    expect(highest).toBeLessThanOrEqual(before.overall.level);
  });

  it('is an entry where an entry says it', () => {
    const document: AttemptDocument = {
      ...model,
      steps: {
        ...model.steps,
        api: {
          ...model.steps.api,
          endpoints: [
            ...(model.steps.api?.endpoints ?? []),
            { method: 'POST', path: '/v1/admin', notes: 'there is no login on this call' },
          ],
        },
      },
    };
    const at = model.steps.api?.endpoints?.length ?? 0;
    expect(findTakeBacks(benchOn(document)).map(({ edit }) => edit)).toEqual([
      { kind: 'drop', list: 'endpoints', at },
    ]);
  });
});

describe('a drawing of something else', () => {
  const shop: AttemptDocument = {
    ...model,
    diagram: {
      nodes: [
        { id: 'a', type: 'client', label: 'Shopper' },
        { id: 'b', type: 'service', label: 'Catalogue' },
        { id: 'c', type: 'database', label: 'Products' },
        { id: 'd', type: 'cdn', label: 'Images' },
        { id: 'e', type: 'service', label: 'Basket' },
      ],
      edges: [
        { id: '1', source: 'a', target: 'b' },
        { id: '2', source: 'b', target: 'c' },
        { id: '3', source: 'a', target: 'd' },
        { id: '4', source: 'b', target: 'e' },
      ],
    },
  };

  it('is mended by drawing, never by unsaying what is right', () => {
    const bench = benchOn(shop);
    expect(bench.before.flags.map(({ id }) => id)).toContain('text_diagram_mismatch');
    for (const { edits, words } of adviseOnCeilings(bench)) {
      expect(edits.every(({ kind }) => kind === 'node')).toBe(true);
      expect(words).toContain('Draw “');
    }
  });
});
