import { interviewLimits } from '@/lib/attempt/limits';
import { diagramLimits } from '@/lib/diagram/limits';
import type { MessageKey } from '@/lib/messages/translate';
import type { Failure } from '@/lib/shared/result';
import { stepLimits } from '@/lib/steps/limits';
import type { Say } from './types';

/** What is full, by the path of the value that would not fit. */
const limits: readonly { at: RegExp; key: MessageKey<'announcements'>; max: number }[] = [
  { at: /^\$\.diagram\.nodes/, key: 'refused.components', max: diagramLimits.nodes },
  { at: /^\$\.diagram\.edges/, key: 'refused.arrows', max: diagramLimits.edges },
  { at: /^\$\.steps\.\w+\.text$/, key: 'refused.text', max: stepLimits.textChars },
  { at: /^\$\.steps\.\w+\.sql$/, key: 'refused.text', max: stepLimits.sqlChars },
  { at: /^\$\.questions\[\d+\]\.reply$/, key: 'refused.reply', max: interviewLimits.replyChars },
  { at: /^\$\.questions$/, key: 'refused.questions', max: interviewLimits.questions },
  { at: /^\$\.versions$/, key: 'refused.versions', max: interviewLimits.versions },
];

/** A refusal of the attempt, its message in the language of the interface: the attempt itself speaks to programs. */
export function tellRefusal(say: Say, failure: Failure): Failure {
  const limit = limits.find(({ at }) => at.test(failure.path ?? ''));
  return limit ? { ...failure, message: say(limit.key, { max: limit.max }) } : failure;
}
