import { describe, expect, it } from 'vitest';
import type { CriterionResult, Evaluation, Evidence, Verdict } from '@/lib/rubric/evaluation';
import { stepIds } from '@/lib/steps/schema';
import { pickReadings } from './sample-reading';

const criterion = (id: string, verdict: Verdict, evidence: Evidence[] = []): CriterionResult => ({
  id,
  title: id,
  verdict,
  evidence,
  advice: '',
});
const node: Evidence = { kind: 'node', id: 'n' };
const words: Evidence = { kind: 'text', step: 'api', start: 0, end: 3, quote: 'abc' };

const evaluationWith = (criteria: Record<string, CriterionResult[]>): Evaluation => ({
  format: 'evaluation/1',
  engine: 'test',
  prompt: 'p',
  rubric: { id: 'r', version: 1, profile: 'flow-state', hash: '' },
  inputHash: '',
  overall: { level: 2, percent: 50 },
  dimensions: stepIds.map((id) => ({
    id,
    level: 2,
    weight: 10,
    confidence: 'high',
    criteria: criteria[id] ?? [],
  })),
  flags: [],
});

const pick = (criteria: Record<string, CriterionResult[]>) =>
  pickReadings(evaluationWith(criteria), (id) => id).map(({ id }) => id);

describe('pickReadings', () => {
  it('mixes what is good with what is missing, in the order of the evaluation', () => {
    expect(
      pick({
        architecture: [
          criterion('a1', 'met', [node]),
          criterion('a2', 'met', [words]),
          criterion('a3', 'missed', [node]),
        ],
        api: [criterion('b1', 'partly', [words]), criterion('b2', 'missed')],
      }),
    ).toEqual(['a1', 'a2', 'a3', 'b1', 'b2']);
  });

  it('takes one of each dimension before a second one', () => {
    expect(
      pick({
        architecture: [criterion('a1', 'missed'), criterion('a2', 'missed'), criterion('a3', 'missed')],
        plan: [criterion('p1', 'missed')],
      }),
    ).toEqual(['a1', 'p1']);
  });

  it.each([
    ['met without evidence', [criterion('a1', 'met')]],
    ['cannot tell', [criterion('a1', 'cannotTell', [node])]],
    ['does not apply', [criterion('a1', 'notApplicable')]],
  ])('leaves out %s', (_, criteria) => {
    expect(pick({ architecture: criteria })).toEqual([]);
  });

  it('sorts evidence by where it can be shown', () => {
    const [reading] = pickReadings(
      evaluationWith({
        api: [
          criterion('x', 'met', [
            node,
            words,
            { kind: 'edge', source: 'a', target: 'b' },
            { kind: 'field', path: 'steps' },
          ]),
        ],
      }),
      (id) => id,
    );
    expect(reading).toMatchObject({
      nodes: ['n'],
      edges: ['a>b'],
      passages: [{ step: 'api', start: 0, end: 3 }],
    });
  });
});
