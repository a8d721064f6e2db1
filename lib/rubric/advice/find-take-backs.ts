import type { AttemptDocument } from '@/lib/attempt/document';
import type { Answer } from '../engine/answer';
import { findFindings } from '../engine/findings';
import { toQuote } from '../engine/said';
import type { Evidence } from '../evaluation';
import { applyEdits } from './apply-edit';
import type { Bench } from './bench';
import type { Edit } from './edit-schema';

/** Something said that holds the answer down, as an edit that takes it out, and why it does. */
export type TakeBack = { edit: Edit; why: string };

const most = 32;
/** One finding may hide the next of its kind: what is left after a round is looked at again. */
const rounds = 5;

/** What would do damage, what contradicts something else, what refuses a part that is drawn, and what is far too big. */
export function findTakeBacks({ document, read }: Bench): TakeBack[] {
  const found = new Map<string, TakeBack>();
  for (let round = 0; round < rounds && found.size < most; round++) {
    const size = found.size;
    const left = applyEdits(
      document,
      [...found.values()].map(({ edit }) => edit),
    );
    for (const { evidence, why } of findHolding(read(left))) {
      const edit = toEdit(evidence, document);
      const key = JSON.stringify(edit);
      if (edit && !found.has(key)) found.set(key, { edit, why });
    }
    if (found.size === size) break;
  }
  return [...found.values()].slice(0, most);
}

function findHolding(answer: Answer) {
  const { harm, contradictions, mismatch, oversize } = findFindings(answer);
  const parts = oversize?.parts ?? [];
  return [
    ...harm.map(({ idea, passage }) => ({ passage, why: idea.message })),
    ...contradictions.flatMap(({ one, other, message }) => [
      { passage: one, why: `${message} Elsewhere you wrote “${toQuote(other)}”.` },
      { passage: other, why: `${message} Elsewhere you wrote “${toQuote(one)}”.` },
    ]),
    // Where the drawing shows something else altogether, the words are not at fault.
    ...(mismatch?.clashes ?? []).map(({ passage, message }) => ({ passage, why: message })),
    ...parts.map((passage) => ({ passage, why: 'This is built for far more than the load you state.' })),
  ].map(({ passage: { evidence }, why }) => ({ evidence, why }));
}

const entry = /^steps\.(?:tradeoffs|plan|api|dataModel)\.(ledger|roadmap|endpoints|tables)\[(\d+)\]/;

/** A sentence is looked up by its words: in a later round it has moved. Entries keep their place only in the first. */
function toEdit(evidence: Evidence, { steps }: AttemptDocument): Edit | null {
  if (evidence.kind === 'text') {
    const { step, quote } = evidence;
    const start = steps[step]?.text?.indexOf(quote) ?? -1;
    return start < 0 ? null : { kind: 'remove', step, start, end: start + quote.length, quote };
  }
  if (evidence.kind !== 'field') return null;
  const [, list, at] = entry.exec(evidence.path) ?? [];
  if (list === 'ledger' || list === 'roadmap' || list === 'endpoints' || list === 'tables')
    return { kind: 'drop', list, at: Number(at) };
  return null;
}
