import { describe, expect, it } from 'vitest';
import type { AttemptDocument } from '@/lib/attempt/document';
import type { AttemptEvent, LogEntry } from '@/lib/attempt/events';
import { replay } from '@/lib/attempt/replay';
import { createState } from '@/lib/attempt/state';
import { createDocument } from '@/lib/attempt/create-document';
import { promptCatalogue } from '@/lib/prompts/catalogue';
import { loadAnswers, resolves } from '../testing/answers';
import { chooseFollowUps } from './choose-follow-ups';
import { interviewReadingSchema } from './interview-reading';
import { readInterview } from './read-interview';
import { readTimes } from './read-times';
import { resolveEvidence } from './resolve-evidence';
import type { InterviewPrompt } from './schema';
import { gradedReplies } from './testing/replies';
import { reactions } from './testing/reactions';

const getPrompt = (slug: string): InterviewPrompt => {
  const entry = promptCatalogue.find(({ prompt }) => prompt.slug === slug);
  if (!entry) throw new Error(`No prompt ${slug}`);
  return entry.prompt;
};

const toLog = (events: readonly (readonly [second: number, event: AttemptEvent])[]): LogEntry[] =>
  events.map(([second, event], at) => ({ seq: at + 1, atMs: second * 1000, event }));

const say = (question: string, insert: string): AttemptEvent => ({
  type: 'replySpliced',
  question,
  start: 0,
  deleteCount: 0,
  insert,
});

/** A whole interview about a document: the panel's questions, each answered in half a minute, then the twist. */
function interview(document: AttemptDocument, more: readonly AttemptEvent[] = []) {
  const prompt = getPrompt(document.prompt);
  const asked = chooseFollowUps({ document, prompt, seed: 'a' });
  const twist = prompt.twists?.[0];
  if (!twist) throw new Error('no twist');
  const events: [number, AttemptEvent][] = [[0, { type: 'documentReplaced', document }]];
  asked.forEach(({ id }, at) => {
    events.push([100 + at * 60, { type: 'questionAsked', id }]);
    events.push([130 + at * 60, say(id, gradedReplies[prompt.slug]?.[id]?.strong ?? '')]);
    events.push([140 + at * 60, { type: 'replyFinished', question: id }]);
  });
  events.push([700, { type: 'twistRevealed', id: twist.id }]);
  for (const event of more) events.push([720, event]);
  events.push([760, say(twist.id, reactions[prompt.slug]?.[twist.id]?.strong ?? '')]);
  const entries = toLog(events);
  const state = replay(
    createState(document.prompt),
    entries.map(({ event }) => event),
  );
  return { prompt, asked, entries, state, twist };
}

const answers = loadAnswers();

describe('a whole interview', () => {
  it.each(answers)(
    '%s is read by the schema, with evidence that is there, the same bytes twice',
    (_, document) => {
      const { prompt, asked, entries, state } = interview(document);
      const reading = readInterview({ state, entries, prompt });
      expect(interviewReadingSchema.parse(reading)).toEqual(reading);
      expect(JSON.stringify(readInterview({ state: structuredClone(state), entries, prompt }))).toBe(
        JSON.stringify(reading),
      );
      expect(reading.followUps.map(({ id }) => id)).toEqual(asked.map(({ id }) => id));
      for (const { evidence } of reading.followUps)
        for (const each of evidence) expect(resolves(state.document, each)).toBe(true);
      for (const { reply, verdicts, level, seconds } of reading.followUps) {
        expect(level).toBeGreaterThanOrEqual(2.5);
        expect(seconds).toBe(40);
        for (const each of verdicts.flatMap(({ evidence }) => evidence))
          expect(each.kind === 'reply' && reply.slice(each.start, each.end) === each.quote).toBe(true);
      }
      expect(reading.twist?.seconds).toBe(60);
      expect(reading.level).toBeGreaterThan(2.5);
      expect(reading.percent).toBe(Math.round(((reading.level ?? 0) / 4) * 100));
    },
  );

  it('asks of the answer as it stood, and points at what is still there', () => {
    const document = answers.find(([id]) => id === 'ns-02')?.[1];
    if (!document) throw new Error('no answer');
    const gone = document.diagram.nodes.map(({ id }) => id);
    const { prompt, asked, entries, state } = interview(document, [{ type: 'nodesRemoved', ids: gone }]);
    const reading = readInterview({ state, entries, prompt });
    expect(reading.followUps.map(({ question }) => question)).toEqual(asked.map(({ question }) => question));
    for (const { evidence } of reading.followUps)
      expect(evidence.some(({ kind }) => kind === 'node' || kind === 'edge')).toBe(false);
    expect(reading.twist?.difference.nodesRemoved).toHaveLength(gone.length);
  });

  it('has no level where nothing was asked, and none of the twist where the prompt has none', () => {
    const prompt = getPrompt('ride-sharing');
    const state = createState('ride-sharing');
    expect(readInterview({ state, entries: [], prompt })).toEqual({
      format: 'interview/1',
      reader: '1.0.0',
      prompt: { slug: 'ride-sharing', version: prompt.version },
      level: null,
      percent: null,
      followUps: [],
      twist: null,
    });
    const put = { ...state, twist: { id: 'stadium', before: createDocument('ride-sharing') } };
    expect(
      readInterview({ state: put, entries: [], prompt: { ...prompt, twists: undefined } }).twist,
    ).toBeNull();
    expect(readInterview({ state: put, entries: [], prompt }).twist).toMatchObject({
      level: 0,
      stance: 'nothing',
    });
  });

  it('leaves out a question that this version of the prompt does not know', () => {
    const prompt = getPrompt('ride-sharing');
    const questions = [
      { id: 'of-another-time', reply: 'Yes.', finished: true },
      { id: 'stale-map', reply: '', finished: false },
    ];
    const state = { ...createState('ride-sharing'), questions };
    const reading = readInterview({ state, entries: [], prompt });
    expect(reading.followUps).toMatchObject([{ id: 'stale-map', level: 0, length: 'none', seconds: null }]);
    expect(reading.level).toBe(0);
  });
});

describe('times', () => {
  it('run from the question to the last word, without pauses and absences', () => {
    const minute = 60;
    const times = readTimes(
      toLog([
        [0, { type: 'stepEntered', step: 'plan' }],
        [10, { type: 'questionAsked', id: 'a' }],
        [20, { type: 'clockPaused' }],
        [200, { type: 'clockResumed' }],
        [230, say('a', 'Well')],
        [235, { type: 'replyFinished', question: 'a' }],
        [240, { type: 'questionAsked', id: 'b' }],
        [240 + 90 * minute, say('b', 'Back')],
        [240 + 90 * minute, { type: 'questionAsked', id: 'c' }],
        [250 + 90 * minute, say('unknown', 'Lost')],
        [250 + 90 * minute, { type: 'twistRevealed', id: 't' }],
        [275 + 90 * minute, say('t', 'Hm')],
      ]),
    );
    expect([...times]).toEqual([
      ['a', 45],
      ['b', 10 * minute],
      ['t', 25],
    ]);
  });

  it('count from the first asking', () => {
    const log = toLog([
      [0, { type: 'questionAsked', id: 'a' }],
      [30, { type: 'questionAsked', id: 'a' }],
      [40, { type: 'replyFinished', question: 'a' }],
    ]);
    expect(readTimes(log).get('a')).toBe(40);
  });
});

describe('evidence of an earlier state', () => {
  const document: AttemptDocument = {
    ...createDocument('ride-sharing'),
    steps: { plan: { text: 'First. We measure.', roadmap: [{ action: 'Trace' }] } },
    diagram: {
      nodes: [
        { id: 'a', type: 'service', label: 'A' },
        { id: 'b', type: 'service', label: 'B' },
      ],
      edges: [{ id: 'e', source: 'a', target: 'b' }],
    },
  };
  const text = (start: number, quote: string) =>
    ({ kind: 'text', step: 'plan', start, end: start + quote.length, quote }) as const;

  it.each([
    ['a box', { kind: 'node', id: 'a' } as const, true],
    ['a box that is gone', { kind: 'node', id: 'c' } as const, false],
    ['an arrow', { kind: 'edge', source: 'a', target: 'b' } as const, true],
    ['an arrow that is gone', { kind: 'edge', source: 'b', target: 'a' } as const, false],
    ['a sentence', text(7, 'We measure.'), true],
    ['a sentence that is gone', text(0, 'Second.'), false],
    ['no sentence', text(3, ''), true],
    ['a row', { kind: 'field', path: 'steps.plan.roadmap[0]' } as const, true],
    ['a row that is gone', { kind: 'field', path: 'steps.plan.roadmap[1]' } as const, false],
    ['a row of nothing', { kind: 'field', path: 'steps.api.endpoints[0]' } as const, false],
  ])('%s', (_, evidence, stays) => {
    expect(resolveEvidence(document, [evidence])).toEqual(stays ? [evidence] : []);
  });

  it('finds a sentence again that has moved', () => {
    expect(resolveEvidence(document, [text(0, 'We measure.')])).toEqual([text(7, 'We measure.')]);
    expect(resolveEvidence(createDocument('x'), [text(0, 'We measure.')])).toEqual([]);
    expect(resolveEvidence(document, [text(400, '')])).toEqual([text(400, '')]);
    expect(resolveEvidence(document, [{ ...text(3, ''), end: 5 }])).toEqual([]);
  });
});
