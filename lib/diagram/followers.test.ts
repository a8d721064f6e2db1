import { describe, expect, it } from 'vitest';
import { listFollowers } from './followers';
import { componentTypes } from './schema';

describe('listFollowers', () => {
  it.each(componentTypes)('offers every type once after a %s', (type) => {
    const { usual, others } = listFollowers(type);
    expect([...usual, ...others].sort()).toEqual([...componentTypes].sort());
    expect(usual.length).toBeGreaterThan(1);
  });

  it.each([
    ['client', 'gateway'],
    ['queue', 'worker'],
    ['database', 'replica'],
  ] as const)('offers what follows a %s most often first', (type, first) => {
    expect(listFollowers(type).usual[0]).toBe(first);
  });
});
