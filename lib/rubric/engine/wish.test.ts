import { describe, expect, it } from 'vitest';
import { isWish } from './wish';

describe('isWish', () => {
  it.each([
    'Notifications must not be lost.',
    'When part of the system fails, the system should carry on nevertheless.',
    'The interface should be clear, modern and easy to understand for everybody.',
    'It is important that the service is always available.',
    'Reliability is very important for our customers.',
    'For this there is an interface, which must be secure.',
    'The possible failures should be thought through one after the other.',
  ])('%s', (text) => {
    expect(isWish(text)).toBe(true);
  });

  it.each([
    'Retries must carry the same key.',
    'The charge must happen within 5 s.',
    'A worker that dies gives its block back.',
    'POST /rides must be called with a token.',
    'The hospital should be able to create, change and cancel a trip through an interface.',
    'Drivers should see the next job on their list.',
    '',
  ])('not: %s', (text) => {
    expect(isWish(text)).toBe(false);
  });
});
