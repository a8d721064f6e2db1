import { describe, expect, it } from 'vitest';
import { translateIn } from '@/lib/messages/testing/translate-in';
import { formatBytes, formatMs, tellBytes, tellMs } from './words';

const english = await translateIn('queryLab');
const german = await translateIn('queryLab', 'de');

describe('times and sizes in the language of the interface', () => {
  it.each([
    [0.02, '0.1 ms', '0,1 ms'],
    [4.26, '4.3 ms', '4,3 ms'],
    [9.94, '9.9 ms', '9,9 ms'],
    [12.6, '13 ms', '13 ms'],
    [999, '999 ms', '999 ms'],
    [1530, '1.5 s', '1,5 s'],
  ])('%s milliseconds', (ms, said, gesagt) => {
    expect(formatMs(ms)).toBe(said);
    expect(tellMs(ms, english)).toBe(said);
    expect(tellMs(ms, german)).toBe(gesagt);
  });

  it.each([
    [0, '0 kB', '0 kB'],
    [221_184, '216 kB', '216 kB'],
    [3_500_000, '3.3 MB', '3,3 MB'],
  ])('%s bytes', (bytes, said, gesagt) => {
    expect(formatBytes(bytes)).toBe(said);
    expect(tellBytes(bytes, english)).toBe(said);
    expect(tellBytes(bytes, german)).toBe(gesagt);
  });
});
