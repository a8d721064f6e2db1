import { z } from 'zod';
import { cannotTell, defineCheck, type Finding, found, missed } from '../../engine/check';
import { toQuote } from '../../engine/said';
import { readWeighing } from '../../engine/weighing';
import type { Answer } from '../../engine/answer';

type Lack = 'price' | 'effort' | 'condition';

/** A choice that leaves something open: what is given up, what it takes to build, or why that is fine. */
export const openChoice = defineCheck({
  id: 'open-choice',
  about: 'A choice says nothing of its price, its effort or its condition; met with the first that does not.',
  options: z.strictObject({ lacks: z.enum(['price', 'effort', 'condition']) }),
  run: (answer, { lacks }): Finding => findEntry(answer, lacks) ?? findSentence(answer, lacks),
});

function findEntry({ document }: Answer, lacks: Lack): Finding | null {
  const ledger = document.steps.tradeoffs?.ledger ?? [];
  const at = ledger.findIndex((entry) => {
    if (entry.choice.trim() === '') return false;
    if (lacks === 'effort') return entry.effortWeeks === undefined;
    return ((lacks === 'price' ? entry.giveUp : entry.condition) ?? '').trim() === '';
  });
  const entry = ledger[at];
  if (!entry) return null;
  return found('met', [{ kind: 'field', path: `steps.tradeoffs.ledger[${at}]` }], {
    choice: toPlain(entry.choice),
  });
}

function findSentence({ passages }: Answer, lacks: Lack): Finding {
  const said = passages.filter(({ step, kind }) => step === 'tradeoffs' && kind === 'sentence');
  if (said.length === 0) return cannotTell();
  if (lacks !== 'price') return missed();
  const open = said.find((passage) => {
    const { chooses, gain, cost, turned } = readWeighing(passage);
    return (chooses || gain) && !cost && !turned;
  });
  const isPriced = said.some((passage) => readWeighing(passage).cost);
  return open && !isPriced ? found('met', [open.evidence], { choice: toQuote(open) }) : missed();
}

const longest = 90;

function toPlain(choice: string): string {
  const text = choice
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;:,]+$/, '');
  return text.length <= longest
    ? text
    : `${text
        .slice(0, longest)
        .replace(/\s\S*$/, '')
        .toWellFormed()} …`;
}
