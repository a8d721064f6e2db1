import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AttemptDocument } from '@/lib/attempt/document';
import { createDocument } from '@/lib/attempt/create-document';
import { promptCatalogue } from '@/lib/prompts/catalogue';
import { loadAnswers } from '../testing/answers';
import { chooseFollowUps } from './choose-follow-ups';
import { chooseTwist } from './choose-twist';
import type { InterviewPrompt } from './schema';

const getPrompt = (slug: string): InterviewPrompt => {
  const entry = promptCatalogue.find(({ prompt }) => prompt.slug === slug);
  if (!entry) throw new Error(`No prompt ${slug}`);
  return entry.prompt;
};

const documents: AttemptDocument[] = [
  ...promptCatalogue.map(({ prompt }) => createDocument(prompt.slug)),
  ...loadAnswers().map(([, document]) => document),
];

const anyDocument = fc.constantFrom(...documents);
const anySeed = fc.string({ maxLength: 12 });
const runs = { numRuns: 20 };
const patience = 30_000;

const choose = (document: AttemptDocument, seed: string, previous: readonly string[] = []) =>
  chooseFollowUps({ document, prompt: getPrompt(document.prompt), seed, previous });

describe('the panel’s questions', () => {
  it(
    'are four to six, all different, from two roles at least, at most two about one step',
    () => {
      fc.assert(
        fc.property(anyDocument, anySeed, (document, seed) => {
          const chosen = choose(document, seed);
          expect(chosen.length).toBeGreaterThanOrEqual(4);
          expect(chosen.length).toBeLessThanOrEqual(6);
          expect(new Set(chosen.map(({ id }) => id)).size).toBe(chosen.length);
          expect(new Set(chosen.map(({ role }) => role)).size).toBeGreaterThanOrEqual(2);
          for (const { dimension } of chosen)
            expect(chosen.filter((other) => other.dimension === dimension).length).toBeLessThanOrEqual(2);
        }),
        runs,
      );
    },
    patience,
  );

  it(
    'are the same for the same arguments',
    () => {
      fc.assert(
        fc.property(anyDocument, anySeed, (document, seed) => {
          expect(choose(document, seed)).toEqual(choose(structuredClone(document), seed));
        }),
        runs,
      );
    },
    patience,
  );

  it(
    'are never the same set twice in a row, over a row of attempts',
    () => {
      fc.assert(
        fc.property(anyDocument, anySeed, (document, seed) => {
          let previous: string[] = [];
          for (let round = 0; round < 5; round++) {
            const ids = choose(document, `${seed}${round}`, previous).map(({ id }) => id);
            expect(ids.toSorted()).not.toEqual(previous.toSorted());
            previous = ids;
          }
        }),
        { numRuns: 8 },
      );
    },
    patience,
  );

  it(
    'do not depend on the order in which somebody drew',
    () => {
      for (const document of documents) {
        const turned = {
          ...document,
          diagram: { nodes: document.diagram.nodes.toReversed(), edges: document.diagram.edges.toReversed() },
        };
        expect(choose(turned, 's').map(({ id }) => id)).toEqual(choose(document, 's').map(({ id }) => id));
      }
    },
    patience,
  );

  it('begin with what is most telling: the part that runs once before the question for everybody', () => {
    const document = loadAnswers().find(([id]) => id === 'ns-02')?.[1];
    if (!document) throw new Error('no answer');
    const ids = choose(document, 'x').map(({ id }) => id);
    expect(ids.slice(0, 3)).toContain('stops-at-eight');
    expect(ids.at(0)).not.toBe('schema');
  });

  it('work with a prompt of an older version, whose questions have neither role nor trigger', () => {
    const old = {
      probes: getPrompt('ride-sharing')
        .probes.slice(0, 5)
        .map(({ id, question, tests, strongReply, trap }) => ({
          id,
          question,
          tests,
          strongReply,
          trap,
        })),
    };
    const document = createDocument('ride-sharing');
    const first = chooseFollowUps({ document, prompt: old, seed: 'a' });
    expect(first).toHaveLength(4);
    expect(new Set(first.map(({ role }) => role)).size).toBeGreaterThanOrEqual(2);
    const second = chooseFollowUps({ document, prompt: old, seed: 'a', previous: first.map(({ id }) => id) });
    expect(second.map(({ id }) => id).toSorted()).not.toEqual(first.map(({ id }) => id).toSorted());
  });

  it('are as many as there are where a prompt has hardly any', () => {
    const { probes } = getPrompt('ride-sharing');
    const document = createDocument('ride-sharing');
    expect(chooseFollowUps({ document, prompt: { probes: [] }, seed: 'a' })).toEqual([]);
    const one = probes.filter(({ id }) => id === 'stale-map');
    expect(
      chooseFollowUps({ document, prompt: { probes: one }, seed: 'a', previous: ['stale-map'] }),
    ).toHaveLength(1);
  });
});

describe('the twist', () => {
  it(
    'is the same for the same arguments and never that of the last time',
    () => {
      fc.assert(
        fc.property(anyDocument, anySeed, (document, seed) => {
          const prompt = getPrompt(document.prompt);
          const first = chooseTwist({ document, prompt, seed });
          expect(first).toEqual(chooseTwist({ document, prompt, seed, previous: null }));
          expect(chooseTwist({ document, prompt, seed, previous: first?.id ?? '' })?.id).not.toBe(first?.id);
        }),
        runs,
      );
    },
    patience,
  );

  it('varies with the attempt', () => {
    const document = createDocument('ride-sharing');
    const prompt = getPrompt('ride-sharing');
    const ids = Array.from({ length: 40 }, (_, at) => chooseTwist({ document, prompt, seed: `${at}` })?.id);
    expect(new Set(ids).size).toBe(prompt.twists?.length);
  });

  it('is null where the prompt has none, and the only one where it has one', () => {
    const document = createDocument('ride-sharing');
    expect(chooseTwist({ document, prompt: {}, seed: 'a' })).toBeNull();
    const twists = getPrompt('ride-sharing').twists?.slice(0, 1) ?? [];
    expect(chooseTwist({ document, prompt: { twists }, seed: 'a', previous: 'stadium' })?.id).toBe('stadium');
  });
});
