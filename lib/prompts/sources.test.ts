import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { promptCatalogue } from './catalogue';

const rows = [
  ...Array.from({ length: 10 }, (_, index) => `A${index + 1}`),
  ...Array.from({ length: 10 }, (_, index) => `B${index + 1}`),
  ...Array.from({ length: 9 }, (_, index) => `C${index + 1}`),
];

const page = readFileSync(new URL('../../docs/sources.md', import.meta.url), 'utf8');
const table = new Map(
  [...page.matchAll(/^\| ([ABC]\d+) \| (.+?) \| (.+?) \|$/gm)].map(([, row, , answered]) => [row, answered]),
);
const short: Record<string, string> = {
  'notification-system': 'NS',
  'ride-sharing': 'RS',
  'campaign-throughput': 'CT',
};

const seen = [...page.matchAll(/^\| ([ABC]\d+) seen \| `(.+?)` \| (.+?) \|$/gm)].map(([, row]) => row);

describe('the traced table', () => {
  it('names a page of the app for each row', () => {
    expect(seen).toEqual(rows);
  });

  it('has each row once', () => {
    expect([...table.keys()]).toEqual(rows);
    expect(page.match(/^\| [ABC]\d+ \|/gm)).toHaveLength(rows.length);
  });

  it.each(rows)('%s is answered by a prompt that says so', (row) => {
    const claimed = promptCatalogue.filter(({ prompt }) => prompt.sources.includes(row));
    expect(claimed.length).toBeGreaterThan(0);
    const answered = table.get(row) ?? '';
    expect(
      claimed.some(({ prompt }) => answered.includes(short[prompt.slug] ?? '?')) ||
        /all prompts|profile|ledger/.test(answered),
    ).toBe(true);
  });

  it('names only cards and probes that exist', () => {
    const parts = promptCatalogue.flatMap(({ prompt }) => [...prompt.numbers, ...prompt.probes]);
    const ids = new Set(parts.map(({ id }) => id));
    const named = [...table.values()].flatMap((cell) =>
      [...(cell ?? '').matchAll(/(?:cards?|probes?) ((?:`[a-z0-9-]+`(?:, | and )?)+)/g)].flatMap(([, list]) =>
        [...(list ?? '').matchAll(/`([a-z0-9-]+)`/g)].map(([, id]) => id),
      ),
    );
    expect(named.length).toBeGreaterThan(20);
    for (const id of named) expect(ids).toContain(id);
  });

  it('claims no row twice in one prompt, and none that does not exist', () => {
    for (const { prompt } of promptCatalogue) {
      expect(new Set(prompt.sources).size).toBe(prompt.sources.length);
      for (const row of prompt.sources) expect(rows).toContain(row);
    }
  });
});

/** Facts of the field that must survive every rewriting, and the prompt that carries them. */
const facts: [slug: string, fact: RegExp][] = [
  ['campaign-throughput', /250 million e-mails a month/],
  ['campaign-throughput', /12 % (worse|less)/],
  ['campaign-throughput', /at most 300 ms/],
  ['campaign-throughput', /send-time queue/],
  ['campaign-throughput', /priority queue about three weeks/],
  ['campaign-throughput', /storage refactor about eight weeks/],
  ['campaign-throughput', /from 420 to 310 ms/],
  ['campaign-throughput', /20 % smaller/],
  ['campaign-throughput', /rose 7 %/],
  ['campaign-throughput', /15 % more revenue/],
  ['campaign-throughput', /at most 12 of the 45 minutes/],
  ['ride-sharing', /under 2 seconds/],
  ['ride-sharing', /99\.99 %/],
  ['ride-sharing', /ten thousand riders/],
  ['ride-sharing', /ten million/],
  ['ride-sharing', /4\.5 stars/],
  ['notification-system', /[Oo]ne billion/],
  ['notification-system', /[Qq]uiet hours/],
  ['notification-system', /Tokyo/],
  ['notification-system', /security code goes ahead of a discount/],
  ['notification-system', /fifty pings/i],
];

describe('the facts of the field', () => {
  it.each(facts)('%s keeps %s', (slug, fact) => {
    const entry = promptCatalogue.find(({ prompt }) => prompt.slug === slug);
    expect(JSON.stringify(entry?.prompt)).toMatch(fact);
  });
});
