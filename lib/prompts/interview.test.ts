import { describe, expect, it } from 'vitest';
import { findInterviewCheck } from '@/lib/rubric/interview/find-check';
import { panelRoles, type Trigger } from '@/lib/rubric/interview/schema';
import type { CheckUse, Requirement } from '@/lib/rubric/schema';
import { answerOf } from '@/lib/rubric/testing/answers';
import { promptCatalogue } from './catalogue';
import { promptSchema } from './schema';

const table = promptCatalogue.map(({ prompt }) => [prompt.slug, prompt] as const);

const usesOf = ({ all = [], any = [], none = [] }: Requirement | Trigger): CheckUse[] => [
  ...all,
  ...any,
  ...none,
];

describe.each(table)('%s', (_, prompt) => {
  const twists = prompt.twists ?? [];

  it('has at least twelve questions from all three roles, and at least three twists', () => {
    expect(prompt.probes.length).toBeGreaterThanOrEqual(12);
    expect(new Set(prompt.probes.map(({ role }) => role))).toEqual(new Set(panelRoles));
    expect(twists.length).toBeGreaterThanOrEqual(3);
  });

  it('gives each question all that the interview needs', () => {
    for (const { id, role, dimension, trigger, weight, expects, sources } of prompt.probes) {
      expect(
        [id, role, dimension, trigger, weight].every((each) => each !== undefined),
        id,
      ).toBe(true);
      expect(expects?.length, id).toBeGreaterThan(0);
      expect(sources?.length, id).toBeGreaterThan(0);
    }
  });

  it('fills slots only where something could set them, and says every question without them too', () => {
    for (const { question, asks = '', trigger } of prompt.probes) {
      expect(question).not.toMatch(/[{}[\]]/);
      if (/\{\w+\}/.test(asks)) expect(trigger).not.toBe('always');
    }
  });

  it('has no id twice among questions and twists, whose replies share one list', () => {
    const ids = [...prompt.probes, ...twists].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('names only checks that there are, with options that they take and phrases that can be read', () => {
    const answer = answerOf({ plan: 'One sentence.' }, ['a:client -> b:service']);
    const requirements: (Requirement | Trigger)[] = [
      ...prompt.probes.flatMap(({ trigger, expects = [] }) => [
        ...(trigger === undefined || trigger === 'always' ? [] : [trigger]),
        ...expects.map(({ requires }) => requires),
      ]),
      ...twists.flatMap(({ touches, staysFine }) => [
        ...touches.flatMap(({ holds, said }) => (said ? [holds, said] : [holds])),
        ...staysFine.flatMap(({ covered, said }) => [covered, said]),
      ]),
    ];
    for (const { check: id, options = {} } of requirements.flatMap(usesOf)) {
      const check = findInterviewCheck(id);
      expect(check, id).not.toBeNull();
      expect(() => check?.run(answer, check.options.parse(options)), id).not.toThrow();
    }
  });

  it('asks about a schema in a way that can be put off', () => {
    const schema = prompt.probes.filter(({ deferrable }) => deferrable);
    expect(schema).toHaveLength(1);
    expect(schema[0]).toMatchObject({ drowns: true, dimension: 'dataModel' });
    expect(schema[0]?.sources).toContain('A7');
  });

  it('rehearses a handful of its questions on the learn pages', () => {
    const rehearsed = prompt.probes.filter(({ rehearsal }) => rehearsal);
    expect(rehearsed.length).toBeGreaterThanOrEqual(3);
    expect(rehearsed.length).toBeLessThanOrEqual(6);
  });

  it('still reads a version from before there were roles, triggers and twists', () => {
    const { twists: _twists, ...rest } = prompt;
    const probes = prompt.probes
      .slice(0, 5)
      .map(({ id, question, tests, strongReply, trap }) => ({ id, question, tests, strongReply, trap }));
    const old = { ...rest, version: 1, probes };
    expect(promptSchema.parse(old)).toEqual(old);
  });
});

const demanded: [row: string, slug: string, id: string][] = [
  ['A7', 'campaign-throughput', 'schema-please'],
  ['A8', 'campaign-throughput', 'ten-times-the-size'],
  ['A4', 'campaign-throughput', 'how-many-weeks'],
  ['A5', 'campaign-throughput', 'what-is-decided'],
  ['A3', 'campaign-throughput', 'one-lever'],
  ['B7', 'ride-sharing', 'two-drivers'],
  ['B7', 'ride-sharing', 'stops-on-friday'],
  ['C6', 'notification-system', 'why-a-queue'],
  ['C7', 'notification-system', 'never-goes-through'],
  ['C8', 'notification-system', 'one-ocean'],
];

it.each(demanded)('%s is asked about in %s by %s', (row, slug, id) => {
  const probe = promptCatalogue
    .find(({ prompt }) => prompt.slug === slug)
    ?.prompt.probes.find((each) => each.id === id);
  expect(probe?.sources).toContain(row);
});
