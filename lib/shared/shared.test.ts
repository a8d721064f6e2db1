import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { assertNever } from './assert';
import { compareCodeUnits } from './compare';
import { hashOf, toCanonicalJson } from './hash';
import { parseJson } from './parse-json';
import { createRandom } from './random';
import { err, fail, ok } from './result';
import { isStorableText, toStorableText } from './storable';
import { storableText } from './text';
import { toFailure, toJsonPath } from './zod-failure';

describe('results', () => {
  it('carry a value or an error, with a path only where there is one', () => {
    expect(ok(3)).toEqual({ ok: true, value: 3 });
    expect(err('x')).toEqual({ ok: false, error: 'x' });
    expect(fail('c', 'm')).toEqual({ ok: false, error: { code: 'c', message: 'm' } });
    expect(fail('c', 'm', '$.a')).toEqual({ ok: false, error: { code: 'c', message: 'm', path: '$.a' } });
  });

  it('an exhausted union that is not exhausted stops loudly', () => {
    expect(() => assertNever('surprise' as never)).toThrow('surprise');
  });
});

describe('compareCodeUnits', () => {
  it.each([
    ['a', 'b', -1],
    ['b', 'a', 1],
    ['a', 'a', 0],
    ['Z', 'a', -1],
    ['é', 'z', 1],
  ])('%s against %s', (a, b, expected) => {
    expect(compareCodeUnits(a, b)).toBe(expected);
  });
});

describe('createRandom', () => {
  it('repeats for a seed, differs between seeds and stays in [0, 1)', () => {
    const first = createRandom(7);
    const again = createRandom(7);
    const other = createRandom(8);
    const drawn = Array.from({ length: 500 }, first);
    expect(Array.from({ length: 500 }, again)).toEqual(drawn);
    expect(Array.from({ length: 500 }, other)).not.toEqual(drawn);
    expect(drawn.every((value) => value >= 0 && value < 1)).toBe(true);
    const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.05);
  });
});

describe('canonical JSON', () => {
  it('orders keys by code unit, leaves undefined out and reads back as the same value', () => {
    expect(toCanonicalJson({ b: 1, a: [undefined, null, 'x'], Z: undefined })).toBe(
      '{"a":[null,null,"x"],"b":1}',
    );
    expect(toCanonicalJson(undefined)).toBe('null');
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(toCanonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('hashes equal values alike whatever the order of their keys', () => {
    expect(hashOf({ a: 1, b: 2 })).toBe(hashOf({ b: 2, a: 1 }));
    expect(hashOf({ a: 1 })).not.toBe(hashOf({ a: 2 }));
    // The published SHA-256 of two braces, so that the library under it cannot change unseen.
    expect(hashOf({})).toBe('sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
  });
});

describe('parseJson', () => {
  const limits = { maxBytes: 100, maxDepth: 3 };

  it.each([
    ['a value', '{"a":[1,"[[[["]}', null],
    ['escaped quotes do not hide depth', '"\\"[[[["', null],
    ['at the depth allowed', '[[[1]]]', null],
    ['one level too deep', '[[[[1]]]]', 'too_deep'],
    ['brackets that close again', '[[],[],[],[]]', null],
    ['not JSON', '{a:1}', 'not_json'],
    ['nothing', '', 'not_json'],
    ['NaN', '[NaN]', 'not_json'],
    ['too many characters', `"${'x'.repeat(200)}"`, 'too_large'],
    ['few characters, too many bytes', `"${'€'.repeat(40)}"`, 'too_large'],
  ])('%s', (_, text, code) => {
    const result = parseJson(text, limits);
    expect(result.ok ? null : result.error.code).toBe(code);
  });

  it('refuses 100,000 levels without running out of stack', () => {
    const result = parseJson('['.repeat(100_000), { maxBytes: 1_000_000, maxDepth: 64 });
    expect(result).toMatchObject({ ok: false, error: { code: 'too_deep', path: '$' } });
  });
});

describe('storable text', () => {
  it.each([
    ['plain', 'für 東京 🚕', true],
    ['NUL', 'a\u0000b', false],
    ['half a character', 'a\ud83d', false],
  ])('%s', (_, text, storable) => {
    expect(isStorableText(text)).toBe(storable);
    expect(storableText(20).safeParse(text).success).toBe(storable);
    expect(isStorableText(toStorableText(text))).toBe(true);
  });

  it('says how long is too long', () => {
    expect(storableText(2).safeParse('abc').error?.issues[0]?.message).toBe('is longer than 2 characters');
  });
});

describe('failures from zod', () => {
  it('name the JSON path of the first problem', () => {
    const schema = z.object({ nodes: z.array(z.object({ id: z.string() })) });
    const parsed = schema.safeParse({ nodes: [{ id: 'a' }, { id: 3 }] });
    expect(parsed.success).toBe(false);
    if (!parsed.success)
      expect(toFailure(parsed.error)).toMatchObject({ code: 'invalid', path: '$.nodes[1].id' });
  });

  it('speak even where zod names no problem', () => {
    expect(toFailure(new z.ZodError([]), 'odd')).toEqual({
      code: 'odd',
      message: 'The input is not valid.',
      path: '$',
    });
  });

  it('write paths as people read them', () => {
    expect(toJsonPath([])).toBe('$');
    expect(toJsonPath(['a', 0, 'b'])).toBe('$.a[0].b');
  });
});
