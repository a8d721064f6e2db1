import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteIds, readNotes, writeNote, writeOther } from './endpoint-notes';

describe('readNotes', () => {
  it.each<[string | undefined, Partial<ReturnType<typeof readNotes>>]>([
    [undefined, {}],
    ['', {}],
    ['Errors: 409 if one is open', { errors: '409 if one is open' }],
    [
      '**Idempotency-Key:** one a booking\nbilled monthly',
      { idempotency: 'one a booking', other: 'billed monthly' },
    ],
    [
      '- Rate limit: 10 a minute\n- Versioning: in the path',
      { rateLimit: '10 a minute', versioning: 'in the path' },
    ],
    ['Errors: one\nErrors: two', { errors: 'one', other: 'Errors: two' }],
    // A word in a sentence is no label.
    ['Idempotent by key; 429 over 10 a second', { other: 'Idempotent by key; 429 over 10 a second' }],
    ['No errors: ever', { other: 'No errors: ever' }],
  ])('%j', (notes, read) => {
    const none = { errors: '', idempotency: '', rateLimit: '', versioning: '', other: '' };
    expect(readNotes(notes)).toEqual({ ...none, ...read });
  });
});

describe('writeNote', () => {
  it.each<[string | undefined, Parameters<typeof writeNote>[1], string, string | undefined]>([
    [undefined, 'errors', '409', 'Errors: 409'],
    ['free words', 'errors', '409', 'Errors: 409\nfree words'],
    ['Errors: 409\nfree words', 'rateLimit', '5 a minute', 'Errors: 409\nRate limit: 5 a minute\nfree words'],
    ['Versioning: path', 'errors', '409', 'Errors: 409\nVersioning: path'],
    ['a\nerror cases: 404\nb', 'errors', '409', 'a\nErrors: 409\nb'],
    ['a\nErrors: 404\nb', 'errors', '', 'a\nb'],
    ['Errors: 404', 'errors', '', undefined],
    [undefined, 'versioning', '', undefined],
    [undefined, 'errors', 'one\n two', 'Errors: one two'],
  ])('%j, %s: %j', (notes, id, value, written) => {
    expect(writeNote(notes, id, value)).toBe(written);
  });

  const line = fc.oneof(
    fc.constantFrom(
      'Errors: 404',
      'rate limit: 9',
      '- Idempotency: key',
      'free words',
      '',
      'Version: 2',
      'é🙂',
    ),
    fc.string({ maxLength: 12 }).map((text) => text.replaceAll('\n', ' ')),
  );
  const notes = fc.array(line, { maxLength: 5 }).map((lines) => lines.join('\n'));
  const value = fc.string({ maxLength: 12 }).map((text) => text.replace(/\s*\n\s*/g, ' '));

  it('is read as it was written, and leaves all other words', () => {
    fc.assert(
      fc.property(notes, fc.constantFrom(...noteIds), value, (before, id, said) => {
        fc.pre(before.split('\n').filter((one) => readNotes(one)[id] !== '').length < 2);
        const after = readNotes(writeNote(before, id, said));
        expect(after[id]).toBe(said);
        const { [id]: _was, ...others } = readNotes(before);
        const { [id]: _is, ...left } = after;
        expect({ ...left, other: left.other.trim() }).toEqual({ ...others, other: others.other.trim() });
      }),
    );
  });
});

describe('writeOther', () => {
  it.each<[string | undefined, string, string | undefined]>([
    [undefined, 'billed monthly', 'billed monthly'],
    ['Errors: 409\nold', 'new', 'Errors: 409\nnew'],
    ['Errors: 409\nold', '', 'Errors: 409'],
    ['Errors: 1\nErrors: 2', 'new', 'Errors: 1\nnew'],
    ['old', '', undefined],
  ])('%j: %j', (before, other, after) => {
    expect(writeOther(before, other)).toBe(after);
  });
});
