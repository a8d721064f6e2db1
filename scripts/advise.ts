import { findProposals } from '../lib/prompts/edits/catalogue';
import { findAdvice } from '../lib/rubric/advice/find-advice';
import { evaluate } from '../lib/rubric/evaluate';
import { BadInput, readAttempt, runCommand, toInput } from './lib/scoring';

/** `npm run --silent advise -- FILE`: what would lift an attempt file, each piece made and scored, as advice/1. */
runCommand(() => {
  const [file, ...rest] = process.argv.slice(2);
  if (!file || rest.length > 0) throw new BadInput('usage: npm run --silent advise -- FILE');
  const input = toInput(readAttempt(file), {}, file);
  return findAdvice(input, evaluate(input), findProposals(input.document.prompt));
});
