import { describe, expect, it } from 'vitest';
import { readCase, withPlainFailures } from './failures';

describe('failures', () => {
  it.each([
    ['Both gone: the desk uses the radio.', 'Both is down: the desk uses the radio.'],
    ['No receipts, silent for 2 minutes: half speed.', 'No receipts, is down for 2 minutes: half speed.'],
    ['The late shift reads the list.', 'The late shift reads the list.'],
  ])('%s', (text, plain) => {
    expect(withPlainFailures(text)).toBe(plain);
  });

  it.each([
    ['Wallet silent: 5 tries over 12 h, then the tray.', 'Wallet is down'],
    ['- Matcher dies: job due again after 10 s.', 'Matcher dies'],
    ['Database: standby in the second site, promoted in a minute.', 'Database'],
    ['No receipts for 2 minutes: half speed for that company.', 'No receipts for 2 minutes'],
    ['Map provider down -> straight-line distance, shown as such.', 'Map provider down'],
  ])('a case: %s', (text, head) => {
    expect(readCase(text)?.head).toBe(head);
  });

  it.each([
    'Alert: lane age above 2 s for a minute.',
    'Pager when a lane is down: 3 minutes at most.',
    'Choices: a queue, two workers and a table.',
    'Database: relational, as money and trip must agree.',
    'If the worker dies its job comes back.',
    'Down: no.',
    '',
  ])('no case: %s', (text) => {
    expect(readCase(text)).toBeNull();
  });
});
