import { describe, expect, it } from 'vitest';
import { isAtField } from './form-state';

describe('isAtField', () => {
  const failed = (path?: string) => ({ message: 'Too short.', ...(path !== undefined && { path }) });

  it.each([
    ['its own field', failed('$.name'), true],
    ['another field', failed('$.email'), false],
    ['a field that only begins alike', failed('$.names'), false],
    ['a field further down', failed('$.person.name'), false],
    ['no field', failed(), false],
    ['a form nobody has sent', null, false],
  ])('at %s', (_, failure, expected) => {
    expect(isAtField(failure, 'name')).toBe(expected);
  });
});
