import { describe, expect, it, vi } from 'vitest';
import { createDocument } from '@/lib/attempt/create-document';
import { type AttemptDocument, attemptDocumentSchema } from '@/lib/attempt/document';
import { parseAttempt } from '@/lib/attempt/parse';
import { promptCatalogue } from '@/lib/prompts/catalogue';
import { findProposals } from '@/lib/prompts/edits/catalogue';
import { findSourceTexts } from '@/lib/prompts/source-texts';
import { createPassageMemory } from '../engine/passages';
import { type EvaluateInput, evaluate } from '../evaluate';
import type { Evaluation } from '../evaluation';
import { profiles } from '../profiles';
import { documentOf, getRubric, loadAnswers, resolves, scoreOf } from '../testing/answers';
import { advise } from './advise';
import { applyEdits } from './apply-edit';
import { findAdvice } from './find-advice';
import { adviceListSchema, type AdviceList } from './schema';

// Each piece of advice about each answer is made and scored again.
vi.setConfig({ testTimeout: 120_000 });

const inputOf = (document: AttemptDocument): EvaluateInput => {
  const rubric = getRubric(document.prompt);
  return {
    document,
    entries: [],
    rubric,
    profile: rubric.profile,
    depth: 'standard',
    sources: findSourceTexts(document.prompt),
  };
};

const modelAnswers = promptCatalogue.map(({ prompt, modelAnswer }): [string, AttemptDocument] => {
  const parsed = parseAttempt(modelAnswer);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return [`the model answer to ${prompt.slug}`, parsed.value.document];
});
const empty = promptCatalogue.map(({ prompt }): [string, AttemptDocument] => [
  `an empty answer to ${prompt.slug}`,
  createDocument(prompt.slug),
]);

const adviceOn = (document: AttemptDocument): { before: Evaluation; list: AdviceList } => {
  const input = inputOf(document);
  const before = evaluate(input);
  return { before, list: findAdvice(input, before, findProposals(document.prompt)) };
};

const all = [...loadAnswers(), ...modelAnswers, ...empty].map(
  ([id, document]) => [id, document, adviceOn(document)] as const,
);

/** Remarks on an answer as a whole come and go with its length and level. */
const ofTheWhole = new Set(['thin_text', 'generic', 'human_look']);
const flagsOf = ({ flags }: Evaluation): string[] =>
  flags.map(({ id }) => id).filter((id) => !ofTheWhole.has(id));

describe.each(all)('advice on %s', (_, document, { before, list }) => {
  it('comes true to the digit, lifts its dimension, and takes nothing from the whole', () => {
    const memory = createPassageMemory();
    for (const { id, edits, dimension, ...advice } of list.items) {
      // What is stored is JSON.
      const edited = inputOf(applyEdits(document, JSON.parse(JSON.stringify(edits))));
      const after = evaluate({ ...edited, memory });
      // What was read before saves time and changes nothing.
      if (advice.rank !== null) expect(evaluate(edited), id).toEqual(after);
      const level = after.dimensions.find((each) => each.id === dimension)?.level;
      expect(level, id).toBe(advice.dimensionTo);
      expect(after.overall.level, id).toBe(advice.overallTo);
      expect(advice.dimensionFrom, id).toBe(before.dimensions.find((each) => each.id === dimension)?.level);
      expect(advice.overallFrom, id).toBe(before.overall.level);
      expect(advice.dimensionTo, id).toBeGreaterThan(advice.dimensionFrom ?? 0);
      expect(advice.overallTo, id).toBeGreaterThanOrEqual(advice.overallFrom);
      for (const flag of flagsOf(after)) expect(flagsOf(before), `${id} raises ${flag}`).toContain(flag);
    }
  });

  it('can be made: what comes of it can be stored, and where it begins is there', () => {
    expect(adviceListSchema.safeParse(list).success).toBe(true);
    for (const { id, edits, anchor } of list.items) {
      expect(attemptDocumentSchema.safeParse(applyEdits(document, edits)).success, id).toBe(true);
      if (anchor.at) expect(resolves(document, anchor.at), id).toBe(true);
    }
  });

  it('leaves alone what has reached the highest level', () => {
    const full = before.dimensions.filter(({ level }) => Math.round(level ?? 0) >= 4).map(({ id }) => id);
    for (const { id, dimension, scope } of list.items)
      if (scope !== 'ceiling') expect(full, id).not.toContain(dimension);
  });

  it('ranks at most three, one a dimension, and names each once', () => {
    const ranks = list.items.flatMap(({ rank }) => rank ?? []);
    expect(ranks).toEqual([1, 2, 3].slice(0, ranks.length));
    const ranked = list.items.filter(({ rank }) => rank !== null);
    expect(new Set(ranked.map(({ dimension }) => dimension)).size).toBe(ranked.length);
    expect(new Set(list.items.map(({ id }) => id)).size).toBe(list.items.length);
  });

  it('speaks in whole words', () => {
    for (const { id, words, gain } of list.items) {
      expect(words, id).not.toMatch(/[{}]\w+\||undefined|null|“”|\[object/);
      expect(gain, id).toMatch(/^\+\d\.\d+ in [A-Z][\w -]+(?:, \+\d\.\d+ overall)?$/);
    }
  });
});

describe('advice as a whole', () => {
  it('is there for nine dimensions in ten that could be better', () => {
    const open = all.flatMap(([, , { before, list }]) =>
      before.dimensions
        .filter(({ level }) => Math.round(level ?? 0) < 4)
        .map(({ id }) => list.items.some(({ dimension }) => dimension === id)),
    );
    const told = open.filter(Boolean).length;
    expect(told / open.length).toBeGreaterThanOrEqual(0.9);
  });

  it('is the same to the byte, whatever order things were drawn in', () => {
    const answers = loadAnswers().filter((_, at) => at % 6 === 0);
    for (const [id, document] of answers) {
      const [first, again] = [adviceOn(document), adviceOn(structuredClone(document))];
      expect(JSON.stringify(again.list), id).toBe(JSON.stringify(first.list));
    }
  });

  it.each(empty)('begins at the beginning: %s', (_, document) => {
    const { list } = adviceOn(document);
    const steps = list.items.filter(({ rank }) => rank !== null).map(({ dimension }) => dimension);
    expect(steps).toEqual(profiles[getRubric(document.prompt).profile].order.slice(0, 3));
  });

  it('lifts the whole level where a step is advised', () => {
    for (const [id, , { list }] of all)
      for (const { scope, dimensionFrom, dimensionTo, dimension } of list.items)
        if (scope === 'level')
          expect(Math.round(dimensionTo), `${id} ${dimension}`).toBeGreaterThan(
            Math.round(dimensionFrom ?? 0),
          );
  });
});

describe('advice quotes the answer', () => {
  it('puts a queue on the arrow that waits for a provider', () => {
    const document = documentOf({ architecture: 'The order service calls the courier.' }, [
      'app:client -> Order service:service -> Courier gateway:external',
    ]);
    const { list } = adviceOn(document);
    const buffer = list.items.find(({ criteria }) => criteria.includes('architecture.buffer'));
    expect(buffer?.words).toContain(
      'You drew “Order service” → “Courier gateway” with nothing between: put “Delivery queue” on that arrow.',
    );
    expect(buffer?.anchor.at).toEqual({ kind: 'edge', source: 'Order service', target: 'Courier gateway' });
  });

  it('uses the figures that were stated', () => {
    const document = documentOf({ requirements: 'People get 90 messages a second at dinner time.' });
    const { list } = adviceOn(document);
    const capacity = list.items.find(({ criteria }) => criteria.includes('scalability.capacity'));
    expect(capacity?.words).toContain('90 a second need 5 workers');
  });

  it('takes back what holds the answer down before anything else', () => {
    const [, model] = modelAnswers[1] ?? ['', createDocument('ride-sharing')];
    const harmful = 'Card numbers are stored in plain text in the users table so that support can read them.';
    const document = applyEdits(model, [{ kind: 'sentence', step: 'dataModel', text: harmful }]);
    const { before, list } = adviceOn(document);
    expect(before.flags.map(({ id }) => id)).toContain('harmful_claims');
    expect(list.items[0]).toMatchObject({
      scope: 'ceiling',
      rank: 1,
      edits: [{ kind: 'remove', step: 'dataModel', quote: harmful }],
      overallTo: evaluate(inputOf(model)).overall.level,
    });
    expect(list.items[0]?.words).toContain('Take back “Card numbers are stored in plain text');
  });
});

describe('advice on a reading that was kept', () => {
  const [, document] = loadAnswers()[0] ?? ['', createDocument('notification-system')];
  const input = inputOf(document);
  const before = evaluate(input);
  const proposals = findProposals(document.prompt);

  it('is given where the engine still reads the answer so', () => {
    expect(advise(input, before, proposals)).toEqual(findAdvice(input, before, proposals));
  });

  it.each<[string, Partial<Evaluation>]>([
    ['another engine', { engine: '0.0.1' }],
    ['another answer', { inputHash: 'sha256:other' }],
    ['another rubric', { rubric: { ...before.rubric, hash: 'sha256:other' } }],
    ['another level', { overall: { level: 4, percent: 100 } }],
    [
      'another level in a dimension',
      { dimensions: before.dimensions.map((each) => ({ ...each, level: 4 })) },
    ],
  ])('is withheld where %s made it', (_, change) => {
    expect(advise(input, { ...before, ...change }, proposals)).toBeNull();
  });

  it('is empty where nothing is proposed', () => {
    expect(scoreOf(document).prompt).toBe(document.prompt);
    const { items } = findAdvice(input, before, {});
    expect(items.filter(({ scope }) => scope !== 'ceiling')).toEqual([]);
  });
});
