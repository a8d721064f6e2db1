import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRequirementOffers, showAsRows } from './requirement-offers';
import { functionalRows } from './functional';
import { qualityRows } from './quality';

const kindsOf = (text: string) => findRequirementOffers(text).map(({ kind }) => kind);

describe('sentences that read as requirements', () => {
  it.each<[string, string[]]>([
    ['The system must reserve one driver.', ['functional']],
    ['A rider can follow the car on a map.', ['functional']],
    ['Users should be able to opt out.', ['functional']],
    ['Matching takes under 2 s at the 95th percentile.', ['quality']],
    ['- p95 of a match < 2 s', ['quality']],
    ['Payments succeed 99.99 % of the time, because a failure costs two people.', ['quality']],
    ['Requesting is available 99.95 % of the month.', ['quality']],
    ['Availability of the security path is at least 99.95 %.', ['quality']],
    ['The rider waits. The system must match. It is calm.', ['functional']],
    // Near misses.
    ['I must say that I like it.', []],
    ['Must we reserve a driver?', []],
    ['Under pressure people leave.', []],
    ['Two days of work.', []],
    ['One billion a day over 86,400 seconds is under 12,000 a second.', []],
    ['If it fails, it must stop.', []],
    ['Left out: what users can draw.', []],
    ['12 % worse', []],
    ['```\nThe system must not be read.\n```', []],
    ['## The system must', []],
    [`The system must ${'very '.repeat(50)}wait.`, []],
    // What is a row already is not offered.
    ['## Must do\n- The system must match.\n\n## How well\n- Match: under 2 s', []],
    ['## How much\nThe sum must be right.', []],
  ])('%j', (text, expected) => {
    expect(kindsOf(text)).toEqual(expected);
  });
});

describe('showing them as rows', () => {
  const show = (text: string) => showAsRows(text, findRequirementOffers(text));

  it.each([
    [
      'Riders wait. The system must match. Calm.\nA match takes under 2 s, because riders leave.',
      'Riders wait. Calm.\n\n## Must do\n- The system must match.\n\n## How well\n- A match takes under 2 s, because riders leave.',
    ],
    ['Calm. The system must match.', 'Calm.\n\n## Must do\n- The system must match.'],
    ['- The system must match.\n- calm', '- calm\n\n## Must do\n- The system must match.'],
    ['The system must match.', '## Must do\n- The system must match.'],
    ['## Must do\n- a\n\nThe system must match.', '## Must do\n- a\n- The system must match.\n\n'],
    ['Nothing of the kind.', 'Nothing of the kind.'],
  ])('%j', (text, expected) => {
    expect(show(text)).toBe(expected);
  });

  it('loses no word, leaves none to offer, and the rows hold what was offered', () => {
    const sentence = fc.constantFrom(
      'The system must match.',
      'A match takes under 2 s.',
      'Riders wait.',
      '- Every user can opt out',
      '\n',
      '## Left out',
      '\n\n',
    );
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 10 }), (sentences) => {
        const text = sentences.join(' ').replaceAll(' - ', '\n- ').replaceAll(' ## ', '\n## ');
        const offers = findRequirementOffers(text);
        const next = showAsRows(text, offers);
        const words = (one: string) => (one.match(/\p{L}+/gu) ?? []).sort();
        expect(words(next)).toEqual(expect.arrayContaining(words(text)));
        expect(next.length).toBeLessThanOrEqual(text.length + 40 + 4 * offers.length);
        expect(findRequirementOffers(next)).toEqual([]);
        expect(functionalRows.read(next).length + qualityRows.read(next).length).toBeGreaterThanOrEqual(
          offers.length,
        );
      }),
    );
  });
});
