import { describe, expect, it } from 'vitest';
import { parseAttemptFile } from '@/lib/attempt/parse';
import { stepIds } from '@/lib/steps/schema';
import { promptCatalogue } from './catalogue';
import { toSentences } from './testing/sentences';

const card = { width: 168, height: 56 };
const gap = 80;

const answers = promptCatalogue.map(({ prompt, modelAnswer }) => {
  const parsed = parseAttemptFile(JSON.stringify(modelAnswer));
  if (!parsed.ok) throw new Error(`${prompt.slug}: ${JSON.stringify(parsed)}`);
  return { prompt, ...parsed.value };
});
const byName = answers.map((answer) => [answer.prompt.slug, answer] as const);

const allText = (steps: object): string => JSON.stringify(steps).replaceAll('\\n', '\n');

describe.each(byName)('the model answer to %s', (_, { prompt, document, warnings }) => {
  const { nodes, edges } = document.diagram;
  const boxes = nodes.filter(({ type }) => type !== 'region');
  const frames = nodes.filter(({ type }) => type === 'region');

  it('is read without a warning, and answers this prompt', () => {
    expect(warnings).toEqual([]);
    expect(document.prompt).toBe(prompt.slug);
  });

  it('answers every step in words', () => {
    for (const id of stepIds) expect(document.steps[id]?.text?.length ?? 0, id).toBeGreaterThan(100);
  });

  it('fills the structured parts', () => {
    const { dataModel, api, query, tradeoffs, plan } = document.steps;
    expect(dataModel?.tables?.length).toBeGreaterThanOrEqual(3);
    expect(api?.endpoints?.length).toBeGreaterThanOrEqual(4);
    expect(query?.sql).toMatch(/SELECT[\s\S]+FROM[\s\S]+WHERE[\s\S]+ORDER BY/);
    expect(tradeoffs?.ledger?.map(({ rank }) => rank)).toEqual([1, 2, 3]);
    expect(plan?.roadmap?.length).toBeGreaterThanOrEqual(4);
  });

  it('prices and completes each trade-off and each step of the plan', () => {
    for (const entry of document.steps.tradeoffs?.ledger ?? []) {
      const { choice, over, gain, giveUp, condition, metric, effortWeeks } = entry;
      for (const part of [choice, over, gain, giveUp, condition, metric]) expect(part).toBeTruthy();
      expect(effortWeeks).toBeGreaterThan(0);
    }
    for (const { action, durationWeeks, metric, decision } of document.steps.plan?.roadmap ?? []) {
      for (const part of [action, metric, decision]) expect(part).toBeTruthy();
      expect(durationWeeks).toBeGreaterThan(0);
    }
  });

  it('plans the weeks it says', () => {
    const weeks = (document.steps.plan?.roadmap ?? []).map(({ durationWeeks }) => durationWeeks ?? 0);
    expect(document.steps.plan?.text).toContain(weeks.join(' + '));
  });

  it('has no dangling piece: references, ledger nodes, arrows and unique ids', () => {
    const ids = new Set(nodes.map(({ id }) => id));
    expect(ids.size).toBe(nodes.length);
    const tables = document.steps.dataModel?.tables ?? [];
    const columns = new Set(
      tables.flatMap(({ name, columns }) => columns.map((each) => `${name}.${each.name}`)),
    );
    for (const { columns: each } of tables)
      for (const { references } of each) if (references) expect(columns).toContain(references);
    for (const { nodes: named } of document.steps.tradeoffs?.ledger ?? [])
      for (const id of named ?? []) expect(ids).toContain(id);
    for (const { id } of boxes)
      expect(
        edges.some(({ source, target }) => source === id || target === id),
        id,
      ).toBe(true);
  });

  it('draws 12 to 25 parts that stand clear of each other', () => {
    expect(boxes.length).toBeGreaterThanOrEqual(12);
    expect(boxes.length).toBeLessThanOrEqual(25);
    for (const [index, a] of boxes.entries())
      for (const b of boxes.slice(index + 1)) {
        const apartX = Math.abs((a.x ?? Number.NaN) - (b.x ?? Number.NaN)) - card.width;
        const apartY = Math.abs((a.y ?? Number.NaN) - (b.y ?? Number.NaN)) - card.height;
        expect(Math.max(apartX, apartY), `${a.id} and ${b.id}`).toBeGreaterThanOrEqual(gap);
      }
  });

  it('keeps inside a frame what belongs there, and the rest out', () => {
    for (const frame of frames)
      for (const box of boxes) {
        const left = (box.x ?? 0) - (frame.x ?? 0);
        const top = (box.y ?? 0) - (frame.y ?? 0);
        const inside =
          left >= 0 &&
          top >= 0 &&
          left + card.width <= (frame.width ?? 0) &&
          top + card.height <= (frame.height ?? 0);
        expect(inside, box.id).toBe(box.parent === frame.id);
      }
  });

  it('uses async arrows, copies and outside companies', () => {
    expect(edges.some((edge) => edge.async)).toBe(true);
    expect(nodes.some(({ replicas }) => (replicas ?? 1) > 1)).toBe(true);
    expect(nodes.some(({ type }) => type === 'external')).toBe(true);
    expect(nodes.some(({ type }) => type === 'monitor')).toBe(true);
  });

  it('is no echo of its prompt', () => {
    const own = new Set(toSentences(allText(document.steps)));
    const { story, guidance, cheatSheet } = prompt;
    for (const sentence of toSentences(JSON.stringify([story, guidance, cheatSheet], null, 1)))
      expect(own).not.toContain(sentence);
  });
});

/** What the answer says, and the sum behind it. `off` is the rounding allowed, as a share. */
type Sum = [slug: string, says: string, stated: number, sum: number, off?: number];

const day = 86_400;
const sums: Sum[] = [
  ['notification-system', 'about 11,600 a second', 11_600, 1e9 / day, 0.005],
  ['notification-system', '58,000 a second', 58_000, (1e9 / day) * 5, 0.005],
  ['notification-system', '10 million a day', 10, 1000 * 0.01],
  ['notification-system', 'three round trips of 340 ms, about one second', 1000, 3 * 2 * 170, 0.03],
  ['notification-system', '640 million a day at 250 bytes is 160 GB a day', 160e9, 640e6 * 250],
  ['notification-system', '30 days are 4.8 TB', 4.8e12, 160e9 * 30],
  ['notification-system', '26,100 a second at peak', 26_100, 58_000 * 0.45],
  ['notification-system', '66 workers', 66, Math.ceil(26_100 / 400)],
  ['notification-system', 'I run 88, a third more', 88, (66 * 4) / 3],
  ['notification-system', 'Europe 17,400', 17_400, 58_000 * 0.3],
  ['notification-system', 'the Americas 14,500', 14_500, 58_000 * 0.25],
  ['notification-system', 'Codes are 116 a second on average', 116, 1e7 / day, 0.005],
  ['notification-system', '579 at peak', 579, (1e7 / day) * 5, 0.005],
  ['notification-system', 'leaves 1,305 a second', 1305, 26_100 * 0.05],
  ['notification-system', '450 million become 90 million', 90, 450 / 5],
  ['notification-system', '360 million fewer a day', 360, 450 - 90],
  ['notification-system', '640 million are sent', 640, 1000 - 360],
  ['notification-system', 'about 28 million messages', 28e6, 26_100 * 0.9 * 1200, 0.01],
  ['notification-system', '28 GB at 1 KB', 28e9, 26_100 * 0.9 * 1200 * 1000, 0.01],
  ['notification-system', '88 workers pass 35,200', 35_200, 88 * 400],
  ['notification-system', 'leaves 9,100 to spare', 9100, 35_200 - 26_100],
  ['notification-system', 'after about 52 minutes', 52, (26_100 * 0.9 * 1200) / 9100 / 60, 0.01],
  ['notification-system', '200 bytes for each of 100 million people is 20 GB', 20e9, 200 * 100e6],
  ['notification-system', 'some 13,000 a day', 13_000, 640e6 / 50_000, 0.02],
  ['notification-system', '1.5 s of the 5 s', 1.5, 0.05 + 0.05 + 1 + 0.4],
  ['notification-system', '300,000 more sign-ins a day', 300_000, 1e7 * (0.08 - 0.05)],
  ['notification-system', '30,000 orders', 30_000, 300_000 / 10],
  ['notification-system', 'about 60,000 dollars a day', 60_000, 30_000 * 2],
  ['notification-system', '1.5 million people a quarter', 1.5e6, 100e6 * (0.06 - 0.045)],
  ['notification-system', 'about 22 minutes of outage', 22, 30 * 24 * 60 * 0.0005, 0.02],

  ['ride-sharing', '60 million requests a month', 60e6, 10e6 * 6],
  ['ride-sharing', '2 million a day', 2e6, 60e6 / 30],
  ['ride-sharing', '23 a second', 23, 2e6 / day, 0.01],
  ['ride-sharing', '140 a second', 140, (2e6 / day) * 6, 0.01],
  ['ride-sharing', '30,000 positions a second', 30_000, 150_000 / 5],
  ['ride-sharing', '1.3 s, which leaves 0.7', 1.3, 0.1 + 0.1 + 0.2 + 0.1 + 0.5 + 0.1 + 0.2],
  ['ride-sharing', 'so six are needed', 6, 30_000 / 5000],
  ['ride-sharing', 'nine in three zones, so that a zone can go', 6, (9 * 2) / 3],
  ['ride-sharing', '12 %, is 3,600 a second', 3600, 30_000 * 0.12],
  ['ride-sharing', 'are 14 matchers', 14, 140 / 10],
  ['ride-sharing', '21, so that a zone can go', 14, (21 * 2) / 3],
  ['ride-sharing', '1,120 writes a second', 1120, 140 * 8],
  ['ride-sharing', '22 % of the 5,000', 0.22, 1120 / 5000, 0.02],
  ['ride-sharing', '22,400 a second', 22_400, 1120 * 20],
  ['ride-sharing', '4,480 remain', 4480, 22_400 * 0.2],
  ['ride-sharing', 'so two read copies at 3,000', 2, Math.ceil(4480 / 3000)],
  ['ride-sharing', '1,120 calls a second against 500', 1120, 140 * 8],
  ['ride-sharing', '336 calls remain', 336, 1120 * 0.3],
  ['ride-sharing', '80,000 requests a day that stay', 80_000, 2e6 * (0.12 - 0.08)],
  ['ride-sharing', '56,000 at 3.50 dollars', 56_000, 80_000 * 0.7],
  ['ride-sharing', '196,000 dollars a day', 196_000, 56_000 * 3.5],
  ['ride-sharing', 'nearly four more a day for every ten', 4, (56_000 / 150_000) * 10, 0.08],
  ['ride-sharing', '80 requests and 196 dollars a day', 196, 2000 * 0.04 * 0.7 * 3.5],
  ['ride-sharing', '1.29 million payments a day', 1.29e6, 2e6 * 0.92 * 0.7, 0.005],
  ['ride-sharing', '3,900 of them go wrong', 3900, 2e6 * 0.92 * 0.7 * 0.003, 0.01],
  ['ride-sharing', '35,000 dollars in support', 35_000, 2e6 * 0.92 * 0.7 * 0.003 * 9, 0.01],
  ['ride-sharing', 'at 99.99 % it is 129', 129, 2e6 * 0.92 * 0.7 * 0.0001, 0.005],
  ['ride-sharing', 'some 1,200 dollars', 1200, 129 * 9, 0.04],

  ['campaign-throughput', '8.3 million a day', 8.3e6, 250e6 / 30, 0.005],
  ['campaign-throughput', '96 a second', 96, 250e6 / 30 / day, 0.01],
  ['campaign-throughput', '1.67 million in 1,800 s', 1.67e6, 250e6 / 30 / 5, 0.005],
  ['campaign-throughput', 'about 930 a second', 930, 250e6 / 30 / 5 / 1800, 0.005],
  ['campaign-throughput', '(328 ms)', 328, 420 * 0.78, 0.005],
  ['campaign-throughput', '(55 ms)', 55, 420 * 0.13, 0.01],
  ['campaign-throughput', '(38 ms)', 38, 420 * 0.09, 0.01],
  ['campaign-throughput', 'about 12 % worse', 0.12, 1 - 2.2 / 2.5],
  ['campaign-throughput', '93 % busy', 0.93, 930 / 1000],
  ['campaign-throughput', '370 a second', 370, 930 * 0.4, 0.01],
  ['campaign-throughput', '37 % busy', 0.37, (930 * 0.4) / 1000, 0.01],
  ['campaign-throughput', '14 workers pass 1,400 a second', 1400, 14 * 100],
  ['campaign-throughput', '66 % busy in all', 0.66, 930 / 1400, 0.01],
  ['campaign-throughput', 'by a fifth', 0.2, 1 - 40 / 50],
  ['campaign-throughput', '18 workers reach it', 1800, 18 * 100],
  ['campaign-throughput', '2,800 a second', 2800, 930 * 3, 0.01],
  ['campaign-throughput', '1,120 a second, 62 % of the ceiling', 1120, 2800 * 0.4],
  ['campaign-throughput', '62 % of the ceiling', 0.62, 1120 / 1800, 0.01],
  ['campaign-throughput', '1.8 million', 1.8e6, (2800 - 1800) * 1800],
  ['campaign-throughput', 'about 290 a second arrive', 290, 96 * 3, 0.01],
  ['campaign-throughput', '1,510 are free', 1510, 1800 - 290],
  ['campaign-throughput', 'some 20 minutes', 20, 1.8e6 / 1510 / 60, 0.01],
  ['campaign-throughput', 'B alone takes 900 a second', 900, 1800 / 2],
  ['campaign-throughput', 'may finish about 4 minutes later', 4, 250_000 / (1400 - 370) / 60, 0.02],
  ['campaign-throughput', '13.6 % more orders', 0.136, 2.5 / 2.2 - 1, 0.005],
  ['campaign-throughput', '13.6 % of 40 million is 5.4 million dollars', 5.4e6, 40e6 * 0.136, 0.01],
  ['campaign-throughput', '300 more orders, 2,500 instead of 2,200', 300, 100_000 * (0.025 - 0.022), 1e-6],
  ['campaign-throughput', 'The goal is 15 %, 6.0 million', 6e6, 40e6 * 0.15],
  ['campaign-throughput', '7 %, 2.8 million', 2.8e6, 40e6 * 0.07],
  ['campaign-throughput', 'about 0.55 million a year', 0.55e6, 1.1e6 / 2],
  ['campaign-throughput', 'Thirteen weeks', 13, 2 + 3 + 6 + 2],
];

describe('the sums', () => {
  it.each(sums)('%s: %s', (slug, says, stated, sum, off = 1e-9) => {
    const answer = answers.find(({ prompt }) => prompt.slug === slug);
    expect(allText(answer?.document.steps ?? {})).toContain(says);
    expect(Math.abs(stated - sum) / sum).toBeLessThanOrEqual(off);
  });

  it.each([
    ['notification-system', 'workers', 88],
    ['ride-sharing', 'matcher', 21],
    ['ride-sharing', 'index', 9],
    ['ride-sharing', 'copies', 3],
    ['campaign-throughput', 'workers', 14],
  ])('%s draws %s ×%i', (slug, id, replicas) => {
    const answer = answers.find(({ prompt }) => prompt.slug === slug);
    expect(answer?.document.diagram.nodes.find((node) => node.id === id)?.replicas).toBe(replicas);
  });
});
