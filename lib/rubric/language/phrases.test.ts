import { describe, expect, it } from 'vitest';
import { countSayings, phrase, says, saysAll } from './phrases';

const late = phrase('@people .. late|slow', 'late for @people');

describe('phrases', () => {
  it.each([
    'Riders are often late.',
    'The pupils who need it most are told far too late.',
    'It comes late for parents.',
  ])('%s', (text) => {
    expect(says(text, late)).toBe(true);
  });

  it.each(['The server is late.', 'Late is better than never.', ''])('not: %s', (text) => {
    expect(says(text, late)).toBe(false);
  });

  it('asks for all of several', () => {
    expect(saysAll('Riders are late by 5 minutes.', late, phrase('# @timeunit'))).toBe(true);
    expect(saysAll('Riders are late.', late, phrase('# @timeunit'))).toBe(false);
  });

  it('finds what was written after the text was read', () => {
    const text = 'Nurses ring twice.';
    expect(says(text, late)).toBe(false);
    expect(says(text, phrase('nurse ring twice'))).toBe(true);
  });

  it('reads names from code as their words', () => {
    const named = phrase('trip id');
    expect(says('Keyed by trip_id.', named)).toBe(true);
    expect(says('Keyed by tripId.', named)).toBe(true);
    expect(says('Keyed by tripid.', named)).toBe(false);
  });

  it('counts places once', () => {
    expect(countSayings('Riders and drivers wait, riders most.', phrase('@people', 'rider'))).toBe(3);
    expect(countSayings('Nothing here.', phrase('rider'))).toBe(0);
  });

  it('refuses an unknown class', () => {
    expect(() => phrase('@nonesuch')).toThrow('unknown word class @nonesuch');
  });
});
