import type { Evidence, FlagId } from '../evaluation';
import type { Answer } from './answer';
import type { JudgedDimension } from './dimension';
import type { Findings } from './findings';
import type { Passage } from './passages';
import { toQuote, withoutRepeats } from './said';

export type Flag = { id: FlagId; evidence: Evidence[]; message: string };

const maxEvidence = 6;
const evidenceOf = (passages: readonly Passage[]): Evidence[] =>
  withoutRepeats(passages.map(({ evidence }) => evidence)).slice(0, maxEvidence);

/** Remarks about an answer, kindly put. A flag takes nothing off by itself. */
export function toFlags(
  answer: Answer,
  findings: Findings,
  judged: readonly JudgedDimension[],
  overall: number,
): Flag[] {
  const empty = (reason: Passage['empty']): Passage[] =>
    answer.everything.filter((each) => each.empty === reason);
  return [
    ...flagPassages(
      'stuffing',
      empty('terms'),
      1,
      'Reads as a list of terms: “{quote}”. Terms earn nothing by themselves; say what each one does here.',
    ),
    ...flagPassages(
      'prompt_echo',
      [...empty('echo'), ...empty('task')],
      2,
      'Parts repeat the task or its guidance: “{quote}”. Say what you would build instead.',
    ),
    ...flagCopy(answer, empty('echo')),
    ...flagContradictions(findings),
    ...flagMismatch(findings),
    ...flagThinText(answer, overall),
    ...flagHarm(findings),
    ...flagGeneric(answer, overall),
    ...flagHumanLook(answer, findings, judged, overall),
  ];
}

function flagPassages(id: FlagId, passages: readonly Passage[], min: number, message: string): Flag[] {
  if (passages.length < min) return [];
  return [{ id, evidence: evidenceOf(passages), message: message.replace('{quote}', toQuote(passages[0])) }];
}

/** From this share of the words on, an answer is somebody else's text. */
const copiedShare = 0.4;

function flagCopy(answer: Answer, echoes: readonly Passage[]): Flag[] {
  const words = (passages: readonly Passage[]): number =>
    passages.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  if (echoes.length === 0 || words(echoes) < copiedShare * words(answer.everything)) return [];
  return [
    {
      id: 'source_copy',
      evidence: evidenceOf(echoes),
      message: `Much of it is a text that was shown, word for word, such as “${toQuote(echoes[0])}”.`,
    },
  ];
}

function flagContradictions({ contradictions }: Findings): Flag[] {
  const [first] = contradictions;
  if (!first) return [];
  const passages = contradictions.flatMap(({ one, other }) => [one, other]);
  return [
    {
      id: 'contradiction',
      evidence: evidenceOf(passages),
      message: `${first.message} Compare “${toQuote(first.one)}” with “${toQuote(first.other)}”.`,
    },
  ];
}

function flagMismatch({ mismatch }: Findings): Flag[] {
  if (!mismatch) return [];
  const nodes = mismatch.nodes.slice(0, maxEvidence).map(({ id }): Evidence => ({ kind: 'node', id }));
  const [first] = mismatch.said;
  const message = mismatch.isWhole
    ? `The drawing does not show what the words describe, such as “${toQuote(first)}”.`
    : `You wrote “${toQuote(first)}”. ${mismatch.clashes[0]?.message ?? ''}`;
  return [{ id: 'text_diagram_mismatch', evidence: [...evidenceOf(mismatch.said), ...nodes], message }];
}

const countWords = (answer: Answer): number =>
  answer.everything.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);

const thinWords = 230;

function flagThinText(answer: Answer, overall: number): Flag[] {
  const words = countWords(answer);
  if (words === 0 || words >= thinWords || overall >= 3) return [];
  const first = answer.everything.slice(0, 1);
  return [
    {
      id: 'thin_text',
      evidence: evidenceOf(first),
      message: `There are about ${words} words: too few to show the reasoning behind the choices.`,
    },
  ];
}

function flagHarm({ harm }: Findings): Flag[] {
  const [first] = harm;
  if (!first) return [];
  return [
    {
      id: 'harmful_claims',
      evidence: evidenceOf(harm.map(({ passage }) => passage)),
      message: `${first.idea.message} You wrote “${toQuote(first.passage)}”.`,
    },
  ];
}

function flagGeneric(answer: Answer, overall: number): Flag[] {
  const { passages } = answer;
  if (passages.length < 8 || overall >= 1.7 || countWords(answer) < thinWords) return [];
  const plain = passages.filter(({ text }) => !/\d/.test(text));
  if (plain.length < passages.length * 0.7) return [];
  return [
    {
      id: 'generic',
      evidence: evidenceOf(plain.slice(0, 3)),
      message: `Most of it would fit any product, such as “${toQuote(plain[0])}”. Tie each part to this one.`,
    },
  ];
}

function flagHumanLook(
  answer: Answer,
  { mismatch, harm }: Findings,
  judged: readonly JudgedDimension[],
  overall: number,
): Flag[] {
  const unsure = judged.filter(({ confidence }) => confidence === 'low').length;
  const foreign = answer.everything.filter(({ text }) => isMostlyForeign(text));
  const restrained = answer.passages.filter(
    ({ reading, step }) => reading.rejects && step === 'architecture',
  );
  const reasons = [
    foreign.length > 0 && 'part of it is written in a script this reading does not know',
    mismatch?.isWhole && 'the words and the drawing tell two stories',
    harm.length > 1 && 'it makes unusual claims',
    unsure >= 4 && 'several levels rest on a thin reading',
    overall >= 2 && restrained.length >= 2 && 'it argues for an unusual design',
    overall >= 2 && isInPlainWords(answer) && 'it is written without the usual terms',
    overall >= 1.5 && countWords(answer) < thinWords && 'few words carry much of it',
  ].filter((reason): reason is string => typeof reason === 'string');
  if (reasons.length === 0) return [];
  const evidence = evidenceOf([
    ...foreign,
    ...(mismatch?.said ?? []),
    ...harm.map(({ passage }) => passage),
    ...restrained,
    ...answer.passages.slice(0, 1),
  ]);
  return [
    { id: 'human_look', evidence, message: `A person should check this reading: ${reasons.join('; ')}.` },
  ];
}

const usualTerms =
  /\b(?:api|queue|cache|database|sql|token|replica|shard\w*|worker|latency|p9\d|gateway|idempoten\w+|broker|partition\w*|webhook|endpoint|index)\b/gi;

/** Under one usual term in a hundred words. */
function isInPlainWords(answer: Answer): boolean {
  const terms = answer.passages.reduce((sum, { text }) => sum + (text.match(usualTerms)?.length ?? 0), 0);
  return terms * 100 < countWords(answer);
}

function isMostlyForeign(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters > 10 && latin * 2 < letters;
}
