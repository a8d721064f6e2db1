import { readFileSync, writeFileSync } from 'node:fs';
import { machineCriteriaByRow } from './lib/source-rows';
import { measureSets } from './lib/agreement-sets';
import { toAgreementTable, toRowTable } from './lib/agreement-tables';
import { runCommand } from './lib/scoring';
import { engineVersion } from '../lib/rubric/evaluate';
import type { MeasuredAgreement } from '../lib/rubric/measured-agreement';

/** `npm run --silent agreement`: measures the engine anew and writes the figures into the product and `docs/scoring.md`. */
const calibration = 'lib/rubric/calibration';
const page = 'docs/scoring.md';

runCommand(() => {
  const measured: MeasuredAgreement = {
    engine: engineVersion,
    sets: measureSets(calibration, `${calibration}/unseen`),
  };
  writeFileSync(`${calibration}/agreement.json`, `${JSON.stringify(measured, null, 2)}\n`);
  let text = readFileSync(page, 'utf8');
  text = fill(text, 'figures', toAgreementTable(measured));
  text = fill(text, 'rows', toRowTable(machineCriteriaByRow()));
  writeFileSync(page, text);
  return measured;
});

function fill(text: string, name: string, content: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const from = text.indexOf(open);
  const to = text.indexOf(close);
  if (from < 0 || to < from) throw new Error(`${page} has no place for ${name}`);
  return `${text.slice(0, from + open.length)}\n${content}\n${text.slice(to)}`;
}
