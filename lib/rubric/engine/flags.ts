import type { Evidence, FlagId } from '../evaluation';
import type { Answer } from './answer';
import type { JudgedDimension } from './dimension';
import { isRepetition, isRowOfWords, isToTheGrader } from './empty-words';
import type { Findings } from './findings';
import { countWords, findHumanLook, thinWords } from './human-look';
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
  const toGrader = answer.everything.filter(
    ({ empty: reason, text }) => reason !== null && isToTheGrader(text),
  );
  return [
    ...flagPassages(
      'stuffing',
      [...empty('terms').filter(({ text }) => isRowOfWords(text) || isRepetition(text)), ...toGrader],
      1,
      'Earns nothing by itself: “{quote}”. Say what each part does here, and to whom it matters.',
    ),
    ...flagPassages(
      'prompt_echo',
      [...empty('echo'), ...empty('task').filter(({ text }) => !isToTheGrader(text))],
      2,
      'Parts repeat the task or its guidance: “{quote}”. Say what you would build instead.',
    ),
    ...flagCopy(answer, empty('echo')),
    ...flagContradictions(findings),
    ...flagMismatch(findings),
    ...flagThinText(answer, overall),
    ...flagHarm(findings),
    ...flagGeneric(answer, judged, overall),
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

/** Most of what is said would fit any product: hardly a part is solid, hardly a figure ties it down, and it is not about looks either. */
function flagGeneric(answer: Answer, judged: readonly JudgedDimension[], overall: number): Flag[] {
  const { everything } = answer;
  if (everything.length < 8 || overall >= 1.7 || countWords(answer) < thinWords) return [];
  // One solid part may stand at the end of a page of nothing.
  if (judged.filter(({ level }) => (level ?? 0) >= 3).length > 1) return [];
  const looks = everything.filter(({ empty }) => empty === 'cosmetic').length;
  const plain = everything.filter(
    ({ text, empty }) => (empty === null || empty === 'task') && !/\d/.test(text),
  );
  if (looks * 4 > everything.length || plain.length < everything.length * 0.7) return [];
  return [
    {
      id: 'generic',
      evidence: evidenceOf(plain.slice(0, 3)),
      message: `Most of it would fit any product, such as “${toQuote(plain[0])}”. Tie each part to this one.`,
    },
  ];
}

function flagHumanLook(...[answer, findings, judged, overall]: Parameters<typeof findHumanLook>): Flag[] {
  const look = findHumanLook(answer, findings, judged, overall);
  if (!look) return [];
  const message = `A person should check this reading: ${look.reasons.join('; ')}.`;
  return [{ id: 'human_look', evidence: look.evidence.slice(0, maxEvidence), message }];
}
