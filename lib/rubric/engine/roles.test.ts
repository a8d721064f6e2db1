import { describe, expect, it } from 'vitest';
import type { ComponentType, DiagramNode } from '@/lib/diagram/schema';
import { isConflicted, playsRole, type RoleId } from './roles';

const box = (type: ComponentType, label: string): DiagramNode => ({ id: 'a', type, label });

describe('what a box is for', () => {
  it.each<[ComponentType, string, RoleId, boolean]>([
    ['queue', 'Anything', 'buffer', true],
    ['database', 'Outbox table', 'buffer', true],
    ['database', 'Orders', 'buffer', false],
    ['service', 'Receipt sender', 'worker', true],
    ['service', 'Pricing', 'worker', false],
    ['cache', 'Orders database', 'cache', false],
    ['cache', 'Redis', 'cache', true],
    ['queue', 'Undeliverable', 'deadLetter', true],
    ['queue', 'News', 'deadLetter', false],
    ['worker', 'Driver finder', 'matcher', true],
    ['service', 'Whereabouts of cars', 'positions', true],
    ['service', 'Fares', 'payment', true],
    ['service', 'Leaky bucket per domain', 'pacing', true],
    ['queue', 'Taking turns', 'fairness', true],
    ['queue', 'Security first', 'lane', true],
    ['database', 'Security first', 'lane', false],
    ['service', 'Muted topics', 'preference', true],
    ['service', 'Long polling', 'realtime', true],
  ])('%s “%s” as %s: %s', (type, label, role, expected) => {
    expect(playsRole(box(type, label), role)).toBe(expected);
  });

  it.each<[ComponentType, string, boolean]>([
    ['cache', 'Orders database', true],
    ['database', 'Jobs queue', true],
    ['queue', 'Price cache', true],
    ['database', 'Render workers', true],
    ['database', 'Postgres with outbox table', false],
    ['cache', 'Positions (from the database)', false],
    ['monitor', 'Age of the queue', false],
    ['external', 'Their database', false],
    ['search', 'Geo database', false],
    ['worker', 'Queue worker', false],
    ['replica', 'Standby', false],
    ['service', '', false],
  ])('%s “%s” says two things: %s', (type, label, expected) => {
    expect(isConflicted(box(type, label))).toBe(expected);
  });
});
