import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepIds } from '@/lib/steps/step-ids';
import { type JumpPlace, type JumpTarget, parseJumpQuery, toJumpQuery } from './jump-link';

const id = fc.string({ minLength: 1 });
const place: fc.Arbitrary<JumpPlace> = fc.oneof(
  fc.constant<JumpPlace>({ kind: 'step' }),
  fc
    .tuple(fc.nat(99_999), fc.nat(99_999))
    .map(([a, b]): JumpPlace => ({ kind: 'text', start: Math.min(a, b), end: Math.max(a, b) })),
  id.map((node): JumpPlace => ({ kind: 'node', id: node })),
  fc.tuple(id, id).map(([source, target]): JumpPlace => ({ kind: 'edge', source, target })),
  fc
    .tuple(fc.constantFrom('tables', 'endpoints', 'ledger', 'roadmap'), fc.option(fc.nat(998)))
    .map(([list, at]): JumpPlace => ({ kind: 'row', list, at })),
  fc.constant<JumpPlace>({ kind: 'sql' }),
);
const target: fc.Arbitrary<JumpTarget> = fc.record({ step: fc.constantFrom(...stepIds), place });

describe('a jump link', () => {
  it('is read as it was written, whatever a node is called', () => {
    fc.assert(
      fc.property(target, (wanted) => {
        expect(parseJumpQuery(toJumpQuery(wanted))).toEqual(wanted);
      }),
    );
  });

  it.each<[string, JumpPlace]>([
    ['step=plan', { kind: 'step' }],
    ['?step=plan&text=5-2', { kind: 'step' }],
    ['step=plan&text=2-', { kind: 'step' }],
    ['step=plan&row=ledger.0', { kind: 'step' }],
    ['step=plan&row=nothing.1', { kind: 'step' }],
    ['step=plan&row=ledger.new', { kind: 'row', list: 'ledger', at: null }],
    ['step=plan&from=a', { kind: 'step' }],
    ['step=plan&to=a', { kind: 'step' }],
    ['step=plan&field=text', { kind: 'step' }],
    ['step=plan&node=', { kind: 'step' }],
    ['step=plan&node=a&text=1-2', { kind: 'node', id: 'a' }],
  ])('%s', (search, wanted) => {
    expect(parseJumpQuery(search)).toEqual({ step: 'plan', place: wanted });
  });

  it.each(['', '?node=a', 'step=elsewhere', 'step='])('"%s" leads nowhere', (search) => {
    expect(parseJumpQuery(search)).toBeNull();
  });
});
