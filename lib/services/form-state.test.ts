import { describe, expect, it } from 'vitest';
import { toFieldError, untouchedForm } from './form-state';

describe('toFieldError', () => {
  const failed = (path?: string) => ({
    values: {},
    error: { code: 'invalid' as const, message: 'Too short.', ...(path === undefined ? {} : { path }) },
  });

  it.each([
    ['its own field', failed('$.name'), 'Too short.'],
    ['another field', failed('$.email'), undefined],
    ['a field that only begins alike', failed('$.names'), undefined],
    ['a field further down', failed('$.person.name'), undefined],
    ['no field', failed(), undefined],
    ['a form nobody has sent', untouchedForm, undefined],
  ])('at %s', (_, state, expected) => {
    expect(toFieldError(state, 'name')).toBe(expected);
  });
});
