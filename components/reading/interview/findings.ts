import type { Evidence } from '@/lib/rubric/evaluation';
import type { InterviewReading, ReplyVerdict } from '@/lib/rubric/interview/interview-reading';
import type { Finding } from '../evidence';

/** What a verdict of the interview rests on in the answer, as a finding of its own. Quotes from the reply stand in the reply. */
export const toReplyFinding = (question: string, { id, verdict, evidence }: ReplyVerdict): Finding => ({
  id: `interview:${question}.${id}`,
  verdict,
  evidence: evidence.filter((each): each is Evidence => each.kind !== 'reply'),
});

/** What a question pointed at. */
export const toQuestionFinding = (id: string, evidence: readonly Evidence[]): Finding => ({
  id: `interview:${id}`,
  verdict: null,
  evidence,
});

/** All of them, so that pointing at the answer lights up what was asked and said about it. */
export function toInterviewFindings(reading: InterviewReading | null): Finding[] {
  if (!reading) return [];
  const asked = reading.followUps.flatMap(({ id, evidence, verdicts }) => [
    toQuestionFinding(id, evidence),
    ...verdicts.map((verdict) => toReplyFinding(id, verdict)),
  ]);
  const { twist } = reading;
  const changed = twist ? twist.verdicts.map((verdict) => toReplyFinding(twist.id, verdict)) : [];
  return [...asked, ...changed].filter(({ evidence }) => evidence.length > 0);
}
