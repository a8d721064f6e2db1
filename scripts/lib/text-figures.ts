import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  balancedAccuracy,
  type LabelledText,
  measureTexts,
  precision,
  recall,
  splitHeldOut,
  type TextAgreement,
} from '../../lib/reading/measure';
import { BadInput, readText } from './scoring';

/** How far the reader agrees with the short labelled texts of a directory; null where it has none. */
export function findTextFigures(directory: string): object | null {
  const file = join(directory, 'texts.jsonl');
  if (!existsSync(file)) return null;
  const labelled = readText(file)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at) => parseLine(line, `${file}: line ${at + 1}`));
  const { tuned, heldOut } = splitHeldOut(labelled);
  return { tuned: toFigures(measureTexts(tuned)), keptAside: toFigures(measureTexts(heldOut)) };
}

function parseLine(line: string, where: string): LabelledText {
  try {
    const value = JSON.parse(line) as LabelledText;
    if (typeof value.id === 'string' && typeof value.text === 'string' && typeof value.expect === 'object')
      return value;
  } catch {
    // Said below: a broken line and a line of another kind are the same to whoever reads it.
  }
  throw new BadInput(`${where}: $: is no labelled text`);
}

const to3 = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 1000) / 1000;

const toFigures = (agreement: TextAgreement) => ({
  texts: agreement.texts,
  ordinary: { precision: to3(precision(agreement.ordinary)), recall: to3(recall(agreement.ordinary)) },
  paraphrase: { precision: to3(precision(agreement.paraphrase)), recall: to3(recall(agreement.paraphrase)) },
  negation: { balancedAccuracy: to3(balancedAccuracy(agreement.negation)) },
  ...Object.fromEntries(
    agreement.flags.map(({ name, right, of }) => [name, to3(of === 0 ? null : right / of)]),
  ),
  tradeoffLevel: { kappa: to3(agreement.tradeoff.kappa), items: agreement.tradeoff.of },
  misses: agreement.misses.slice(0, 20),
});
