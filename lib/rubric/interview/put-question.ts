import { fillWords } from '../engine/words';
import type { FollowUp } from './interview-reading';
import type { Fired } from './judge-trigger';
import type { FullProbe } from './fill-probe';

/** A probe put to one answer. Where a slot that the question cannot do without has nothing to say, its general form is put. */
export function putQuestion(probe: FullProbe, fired: Fired | null): FollowUp {
  const { id, role, dimension, tests, asks } = probe;
  const { evidence, data } = fired ?? { evidence: [], data: {} };
  const words = toInline(data);
  const isFilled = fired !== null && asks !== undefined && canFill(asks, words);
  return {
    id,
    role,
    dimension,
    tests,
    question: isFilled ? fillWords(asks, words) : probe.question,
    evidence: [...evidence],
  };
}

/** What was written as a sentence stands inside one now. Code is not read out. */
const toInline = (data: Fired['data']): Fired['data'] =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, typeof value === 'string' ? toWords(value) : value]),
  );

const code = /[{}]|->|\w\(\w+,/;

const toWords = (value: string): string => (code.test(value) ? '' : value.replace(/[\s.;:,]+$/, ''));

function canFill(asks: string, data: Fired['data']): boolean {
  const needed = asks.replace(/\[[^[\]]*\]/g, '').matchAll(/\{(\w+)\}/g);
  return [...needed].every(([, name = '']) => data[name] !== undefined && data[name] !== '');
}
