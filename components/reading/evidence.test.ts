import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CriterionResult, DimensionResult, Evidence } from '@/lib/rubric/evaluation';
import {
  createEvidenceIndex,
  focusOnFinding,
  focusOnPlaces,
  focusOnRemark,
  listTargets,
  type RemarkPoint,
  toElementId,
  toFlagFindings,
  toKey,
  toSegments,
  withPointedAt,
} from './evidence';

const text = (start: number, end: number): Evidence => ({
  kind: 'text',
  step: 'plan',
  start,
  end,
  quote: 'x'.repeat(end - start),
});
const node: Evidence = { kind: 'node', id: 'q' };
const edge: Evidence = { kind: 'edge', source: 'a', target: 'q' };

const criterion = (
  id: string,
  verdict: CriterionResult['verdict'],
  evidence: Evidence[],
  advice = 'Do it.',
) => ({
  id,
  title: id,
  verdict,
  evidence,
  advice,
});

const dimension = (
  id: DimensionResult['id'],
  level: number | null,
  weight: number,
  criteria: CriterionResult[],
): DimensionResult => ({ id, level, weight, confidence: 'high', criteria });

describe('the evidence index', () => {
  const shared = criterion('plan.a', 'partly', [node, text(0, 4), text(0, 4)]);
  const other = criterion('plan.b', 'met', [node, edge]);
  const index = createEvidenceIndex({ dimensions: [dimension('plan', 2, 10, [shared, other])] });

  it('finds every criterion that rests on a place, each once', () => {
    expect(index.criteriaAt.get(toKey(node))?.map(({ id }) => id)).toEqual(['plan.a', 'plan.b']);
    expect(index.criteriaAt.get(toKey(text(0, 4)))).toHaveLength(1);
    expect(index.criteriaAt.get('node:nowhere')).toBeUndefined();
  });

  it('keeps the direction of an arrow apart', () => {
    expect(toKey(edge)).not.toBe(toKey({ kind: 'edge', source: 'q', target: 'a' }));
  });

  it('brings forward what rests on a place, with the best verdict of them', () => {
    const focus = focusOnPlaces(index, [toKey(node)]);
    expect(focus).toMatchObject({ verdict: 'met' });
    expect([...(focus?.criterionIds ?? [])]).toEqual(['plan.a', 'plan.b']);
    expect(focusOnPlaces(index, ['node:nowhere'])).toBeNull();
  });

  it('brings forward all evidence of a criterion, or the one piece pointed at', () => {
    expect(focusOnFinding(other, other.evidence).keys.size).toBe(2);
    expect([...focusOnFinding(other, [edge]).keys]).toEqual(['edge:a→q']);
  });

  it('finds what people remarked beside what the machine read, and marks their passages too', () => {
    const passage = { kind: 'passage', step: 'plan', start: 2, end: 5, quote: 'xxx' } as const;
    const remarks: RemarkPoint[] = [
      { id: 'r1', anchor: { kind: 'node', id: 'q' } },
      { id: 'r2', anchor: passage },
      { id: 'r3', anchor: { kind: 'criterion', id: 'plan.a' } },
      { id: 'r4', anchor: { kind: 'whole' } },
      { id: 'r5', anchor: { kind: 'node', id: 'alone' } },
    ];
    const both = createEvidenceIndex({ dimensions: [dimension('plan', 2, 10, [shared, other])] }, remarks);
    expect(both.passages.get('plan')).toEqual([
      { key: 'text:plan:0-4', start: 0, end: 4 },
      { key: 'text:plan:2-5', start: 2, end: 5 },
    ]);
    expect(both.remarksAt.size).toBe(3);
    const focus = focusOnPlaces(both, [toKey(node)]);
    expect(focus && listTargets(focus)).toEqual([
      toElementId('criterion:plan.a'),
      toElementId('criterion:plan.b'),
      toElementId('remark:r1'),
    ]);
    expect(focusOnPlaces(both, ['node:alone'])).toMatchObject({ verdict: null });
  });

  it.each<[string, RemarkPoint['anchor'], string[], string[]]>([
    ['an arrow', { kind: 'edge', source: 'a', target: 'q' }, ['edge:a→q'], []],
    ['a criterion', { kind: 'criterion', id: 'plan.a' }, [], ['plan.a']],
    ['the whole', { kind: 'whole' }, [], []],
  ])('brings forward what a remark on %s points at', (_, anchor, keys, criterionIds) => {
    const focus = focusOnRemark({ id: 'r', anchor });
    expect([...focus.keys]).toEqual(keys);
    expect([...focus.criterionIds]).toEqual(criterionIds);
  });

  it('finds what the reader noticed beside the score, after the criteria and without a verdict', () => {
    const flags = toFlagFindings([
      { id: 'contradiction', evidence: [text(0, 4), text(6, 9)], message: 'A.' },
      { id: 'contradiction', evidence: [edge], message: 'B.' },
    ]);
    expect(flags.map(({ id }) => id)).toEqual(['flag:contradiction.0', 'flag:contradiction.1']);
    const both = createEvidenceIndex({ dimensions: [dimension('plan', 2, 10, [shared])] }, [], flags);
    expect(both.criteriaAt.get(toKey(text(0, 4)))?.map(({ id }) => id)).toEqual([
      'plan.a',
      'flag:contradiction.0',
    ]);
    expect(both.passages.get('plan')).toHaveLength(2);
    expect(focusOnPlaces(both, [toKey(edge)])).toMatchObject({ verdict: null });
    expect(focusOnPlaces(both, [toKey(text(0, 4))])).toMatchObject({ verdict: 'partly' });
  });

  it('gives every place an address without spaces', () => {
    expect(toElementId('edge:a b→q')).toMatch(/^[\w-]+$/);
    expect(toElementId(toKey({ kind: 'field', path: 'steps.api.endpoints[0]' }))).toMatch(/^[\w-]+$/);
  });
});

describe('withPointedAt', () => {
  const passages = [{ key: toKey(text(0, 4)), start: 0, end: 4 }];
  const pointAt = (...evidence: Evidence[]) => ({ keys: new Set(evidence.map(toKey)) });

  it('adds what is pointed at in this step and is no passage yet', () => {
    expect(withPointedAt(passages, 'plan', pointAt(text(2, 9), text(0, 4), node))).toEqual([
      ...passages,
      { key: 'text:plan:2-9', start: 2, end: 9 },
    ]);
  });

  it('leaves the list as it is where there is nothing to add', () => {
    expect(withPointedAt(passages, 'plan', null)).toBe(passages);
    expect(withPointedAt(passages, 'api', pointAt(text(2, 9)))).toBe(passages);
  });
});

describe('toSegments', () => {
  it('loses nothing and covers every passage, however passages overlap', () => {
    const passage = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => ({
      key: `text:plan:${Math.min(a, b)}-${Math.max(a, b)}`,
      start: Math.min(a, b),
      end: Math.max(a, b),
    }));
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(passage, { maxLength: 6 }), (whole, passages) => {
        const segments = toSegments(whole, passages);
        expect(segments.map((segment) => segment.text).join('')).toBe(whole);
        for (const { key, start, end } of passages) {
          const covered = segments.filter(({ keys }) => keys.includes(key)).map((segment) => segment.text);
          expect(covered.join('')).toBe(whole.slice(start, end));
        }
      }),
    );
  });
});
