import { describe, expect, it } from 'vitest';
import { findCheck } from '../checks/registry';
import type { Dimension, MachineCriterion } from '../schema';
import { answerOf, getRubric, runCheck, scoreOf, documentOf } from '../testing/answers';
import { hasCallPart } from './calls';
import { judgeCriterion } from './criteria';
import { findConfidence, findLevel } from './levels';
import { findOverall } from './overall';
import { createSentenceReader } from './reading';

const says = { check: 'states-scale' };
const fast = { check: 'states-deadline' };
const drawn = { check: 'watched' };
const words = { met: 'a', partly: 'b', missed: 'c', cannotTell: 'd' };

const criterion = (
  requires: MachineCriterion['requires'],
  more: Partial<MachineCriterion> = {},
): MachineCriterion => ({
  kind: 'machine',
  id: 'requirements.x',
  title: 't',
  weight: 2,
  partly: 0.5,
  sources: [],
  requires,
  words,
  ...more,
});

const judge = (requires: MachineCriterion['requires'], text: string, more: Partial<MachineCriterion> = {}) =>
  judgeCriterion(criterion(requires, more), answerOf({ requirements: text }), findCheck);

const both = 'We serve 600,000 people. A code must arrive within 10 seconds.';
const one = 'We serve 600,000 people.';

describe('criteria', () => {
  it.each([
    ['all, both there', { all: [says, fast] }, both, 'met'],
    ['all, one missing', { all: [says, fast] }, one, 'missed'],
    ['all, one half', { all: [says, fast] }, `${one} It is fast.`, 'partly'],
    ['all, one that cannot be told', { all: [says, drawn] }, one, 'cannotTell'],
    ['all, one missing and one open', { all: [fast, drawn] }, one, 'missed'],
    ['any, one there', { any: [fast, says] }, one, 'met'],
    ['any, the other cannot be told', { any: [drawn, says] }, one, 'met'],
    ['any, none there', { any: [drawn, fast] }, one, 'missed'],
    ['any, nothing can be told', { any: [drawn] }, one, 'cannotTell'],
    ['none, found', { all: [says], none: [fast] }, both, 'missed'],
    ['none, not found', { all: [says], none: [fast] }, one, 'met'],
    ['none alone', { none: [fast] }, one, 'cannotTell'],
  ])('%s', (_, requires, text, verdict) => {
    const judged = judge(requires, text);
    expect(judged.verdict).toBe(verdict);
    expect(judged.evidence.length > 0).toBe(verdict === 'met' || verdict === 'partly');
  });

  it('apply only where they should', () => {
    const appliesWhen = { all: [fast] };
    expect(judge({ all: [says] }, one, { appliesWhen }).verdict).toBe('notApplicable');
    expect(judge({ all: [says] }, both, { appliesWhen }).verdict).toBe('met');
  });

  it('stop loudly at an unknown check', () => {
    expect(() => judge({ all: [{ check: 'guess' }] }, one)).toThrow('unknown check: guess');
    expect(() => runCheck('guess', answerOf({}))).toThrow('No check guess');
    expect(() => getRubric('guess')).toThrow('No rubric for guess');
  });
});

describe('levels', () => {
  const dimension: Dimension = {
    id: 'plan',
    title: 'Plan',
    weight: 10,
    anchors: ['0', '1', '2', '3', '4'],
    gates: [{ points: 1 }, { points: 2 }, { points: 3, needs: [['plan.a', 'plan.b']] }, { points: 4 }],
    criteria: [criterion({ all: [says] })],
  };
  const at = (points: number, id = 'plan.a', most = 5) => [
    {
      criterion: criterion({ all: [says] }, { id, weight: points }),
      verdict: 'met' as const,
      evidence: [],
      data: {},
    },
    {
      criterion: criterion({ all: [says] }, { id: 'plan.z', weight: most - points }),
      verdict: 'missed' as const,
      evidence: [],
      data: {},
    },
  ];

  it.each([
    [0, 0],
    [0.5, 0.25],
    [1, 0.5],
    [1.5, 1],
    [2.5, 2],
    [3, 2.5],
    [4, 3.5],
    [5, 4],
  ])('%d points are level %d', (points, level) => {
    expect(findLevel(dimension, at(points), 'standard')).toBeCloseTo(level);
  });

  it('are held where a need is not met', () => {
    expect(findLevel(dimension, at(5, 'plan.c'), 'standard')).toBeCloseTo(2.45);
  });

  it('are stricter in depth and kinder at the foundation', () => {
    expect(findLevel(dimension, at(3.2), 'deep')).toBeLessThan(findLevel(dimension, at(3.2), 'standard'));
    expect(findLevel(dimension, at(3.2), 'foundation')).toBeGreaterThan(
      findLevel(dimension, at(3.2), 'standard'),
    );
  });

  it.each([
    ['met', 'met', false, 'high'],
    ['met', 'cannotTell', false, 'medium'],
    ['partly', 'partly', false, 'medium'],
    ['cannotTell', 'cannotTell', false, 'low'],
    ['met', 'met', true, 'low'],
  ] as const)('%s and %s, contested %s: %s confidence', (a, b, contested, confidence) => {
    const judged = [a, b].map((verdict) => ({
      criterion: criterion({ all: [says] }),
      verdict,
      evidence: [],
      data: {},
    }));
    expect(findConfidence(judged, contested)).toBe(confidence);
  });

  it('of nothing at all are nothing', () => {
    expect(
      findOverall([], {
        harm: [],
        contradictions: [],
        mismatch: null,
        oversize: null,
        boundless: [],
        costless: [],
      }),
    ).toBe(0);
  });
});

describe('calls', () => {
  it.each([
    ['POST /rides {pickup, dropoff} -> 201 {ride_id}', ['full', 'full', 'full', null]],
    ['POST /rides with the places', ['full', 'named', null, null]],
    ['GET /rides/{id} answers', ['full', null, 'named', null]],
    ['POST /rides gives 201', ['full', null, 'full', null]],
    ['PATCH /rides/{id} {status} -> 409 on a conflict', ['full', 'full', 'full', 'full']],
    ['Other teams send a note with person, kind, words and a ticket number.', ['named', 'full', null, null]],
    ['They get back "accepted" and our number.', [null, null, 'full', null]],
    ['It is refused when somebody was quicker.', [null, null, null, 'full']],
    ['It is a fine thing.', [null, null, null, null]],
  ])('%s', (text, expected) => {
    const [passage] = answerOf({ api: text }).passages;
    if (!passage) throw new Error('No passage');
    expect(
      (['call', 'request', 'response', 'errors'] as const).map((part) => hasCallPart(passage, part)),
    ).toEqual(expected);
  });

  it('are looked for only where there is an interface', () => {
    const [passage] = answerOf({ impact: 'They get back "accepted" and our number.' }).passages;
    if (!passage) throw new Error('No passage');
    expect(hasCallPart(passage, 'response')).toBeNull();
  });
});

describe('sentences read', () => {
  const read = createSentenceReader();

  it.each(['It is not the case that a worker takes the job.', 'We will not use a broker.'])(
    'what is denied is blanked: %s',
    (text) => {
      const reading = read(text);
      expect(reading.rejects).toBe(true);
      expect(reading.adopted).toHaveLength(text.length);
      expect(reading.concepts).toEqual([]);
      expect(read(text)).toBe(reading);
    },
  );
});

describe('a drawing under a lens', () => {
  it('is read with its arrows, each once', () => {
    const twice = documentOf({}, ['a:client -> b:service -> q:queue -> w:worker -> x:external', 'a -> b']);
    const evaluation = scoreOf(twice);
    const edges = evaluation.dimensions
      .flatMap(({ criteria }) => criteria)
      .find(({ id }) => id === 'architecture.buffer')?.evidence;
    expect(edges?.length).toBe(4);
  });

  it.each([
    ['a cache behind a cache', ['s:service -> c:cache -> d:database'], 'met'],
    ['two databases, one safe', ['s:service -> d:database -> r:replica', 's -> e:database'], 'met'],
  ])('%s', (_, drawing, verdict) => {
    const [id, options] = drawing[0]?.includes('cache')
      ? ['cache-beside-store', {}]
      : ['runs-copies', { role: 'database' }];
    expect(runCheck(id, answerOf({}, drawing), options).verdict).toBe(verdict);
  });
});
