import { describe, expect, it } from 'vitest';
import { isRowOfAims, isRowOfIdeals } from './ideals';

describe('isRowOfIdeals', () => {
  it.each([
    'We want it future-proof, with five nines, exactly-once, zero data loss and under 50 ms worldwide.',
    'Targets: 99.999% uptime, no data loss, strong consistency in all regions, real-time everywhere.',
    'It has to be highly available, infinitely scalable, fault-tolerant, secure and low latency.',
  ])('%s', (text) => expect(isRowOfIdeals(text)).toBe(true));

  it.each([
    'A reserved seat is never lost, and each card is charged exactly once.',
    'Ready notes go within ten minutes, reminders at nine, events whenever.',
    '99.9% of the codes arrive within 20 s; news may take an hour.',
    'We ship worldwide and want no data loss; everything else may wait.',
  ])('spares: %s', (text) => expect(isRowOfIdeals(text)).toBe(false));
});

describe('isRowOfAims', () => {
  it.each([
    'So we need to raise throughput, lower latency (300 ms) and protect deliverability.',
    'Therefore: throughput up, latency lower, deliverability unharmed.',
    'The goal is to increase conversion, reduce churn and improve loyalty.',
  ])('%s', (text) => expect(isRowOfAims(text)).toBe(true));

  it.each([
    'Bounces must stay as low as today while we raise the pace.',
    'A seat is never sold twice, and complaints stay below 0.1%.',
    'Improve the pace without more complaints than now.',
  ])('spares: %s', (text) => expect(isRowOfAims(text)).toBe(false));
});
