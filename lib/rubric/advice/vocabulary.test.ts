import { describe, expect, it } from 'vitest';
import { documentOf } from '../testing/answers';
import { fillPersonally, fillPlainly, findVocabulary } from './vocabulary';

describe('the vocabulary of an answer', () => {
  it('has the labels of drawn parts by role', () => {
    const words = findVocabulary(
      documentOf({}, [
        'Phone:client -> Order service:service -> Delivery queue:queue -> SMS company:external',
      ]),
    );
    expect(words.get('service')).toBe('order service');
    expect(words.get('buffer')).toBe('delivery queue');
    // A name that begins with capitals keeps them.
    expect(words.get('external')).toBe('SMS company');
    expect(words.get('database')).toBeUndefined();
  });

  it.each([
    ['x', 'too short'],
    ['a service with a label that goes on for far too long', 'too long'],
    ['svc-{1}', 'no plain name'],
    ['(service)', 'nothing outside its brackets'],
  ])('leaves out the label %s: %s', (label) => {
    expect(findVocabulary(documentOf({}, [`app:client -> ${label}:service`])).get('service')).toBeUndefined();
  });

  it.each<[string, Record<string, string>]>([
    ['We send 2 million messages a day.', { perDay: '2 million', mean: '23.1', busiest: '116', peak: '116' }],
    ['About 90/s at dinner.', { peak: '90', workers: '5 workers', spare: '7' }],
    ['0.2/s on a busy day', { peak: '0.2', workers: '1 worker', spare: '2' }],
    ['30 thousand orders per month', { perDay: '1,000', mean: '0.0116' }],
    ['1.5bn pushes each day', { perDay: '1500 million', mean: '17,400', busiest: '86,800' }],
    [
      '12,000 events a second and 1k requests per second',
      { peak: '12,000', workers: '600 workers', spare: '840' },
    ],
  ])('reads the figures of “%s”', (text, figures) => {
    const words = findVocabulary(documentOf({ requirements: text }));
    for (const [name, value] of Object.entries(figures)) expect(words.get(name), name).toBe(value);
  });

  it('has no figures where none are stated, nor those of other steps', () => {
    for (const document of [documentOf({}), documentOf({ impact: '9,000 orders a day' })])
      expect(findVocabulary(document).get('peak')).toBeUndefined();
  });

  it('does not take what machines report for what people ask', () => {
    const words = findVocabulary(
      documentOf({
        requirements: '10,000 position updates a second. 20 rides a second. 9,000 a second are pings.',
      }),
    );
    expect(words.get('peak')).toBe('20');
  });

  it('knows what is urgent and what is measured here', () => {
    const words = findVocabulary(
      documentOf({ requirements: 'Order updates must be on time.', impact: 'Support calls fall.' }),
    );
    expect(words.get('urgent')).toBe('order updates');
    expect(words.get('measure')).toBe('support calls');
    expect(findVocabulary(documentOf({})).get('urgent')).toBeUndefined();
  });

  it('names the first declared table that can be named in a query', () => {
    const columns = [{ name: 'id' }];
    const tables = [
      { name: 'Order Items', columns },
      { name: 'messages', columns },
    ];
    expect(findVocabulary(documentOf({}, [], { dataModel: { tables } })).get('table')).toBe('messages');
  });
});

describe('filling a text', () => {
  const words = new Map([['external', 'SMS company']]);

  it('uses the candidate’s words, and says so where it has none', () => {
    expect(fillPersonally('the {external|provider} and the {worker|worker}', words)).toBe(
      'the SMS company and the worker',
    );
    expect(fillPersonally('the {worker|worker}', words)).toBeNull();
    expect(fillPersonally('POST /v1/events {id}', words)).toBeNull();
  });

  it('can do without them', () => {
    expect(fillPlainly('the {external|provider} fails')).toBe('the provider fails');
  });
});
