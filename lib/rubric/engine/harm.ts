import type { StepId } from '@/lib/steps/schema';
import type { DimensionId } from '../schema';
import type { Passage } from './passages';

/** A claim that would hurt people, money or data if it were built, and the dimensions it takes down. */
export type HarmRule = {
  id: string;
  dimensions: readonly DimensionId[];
  /** All must hold in one sentence. */
  says: readonly RegExp[];
  /** None may hold. */
  unless?: readonly RegExp[];
  message: string;
};

export type Harm = {
  rule: HarmRule;
  /** The first sentence that says it. */
  passage: Passage;
  /** Every step in which it is said. */
  steps: readonly StepId[];
};

const denied =
  /\b(?:never|must not|not stored|no longer|cannot|don['’]t (?:store|keep|log)|do not (?:store|keep|log)|avoid)\b/i;
const keyed =
  /\b(?:same (?:key|id|charge)|idempoten\w*|with (?:the|its) \w+ id|keyed|as key|ride id|payment id)\b/i;
/** "List every double charge of last quarter": a report that finds them does not make them. */
const looksForDoubles =
  /\b(?:list|find|count|show|report|detect|search|look|alert|alarm)\w*\b[^.;]{0,30}\bdouble charges?\b/i;

export const harmRules: readonly HarmRule[] = [
  {
    id: 'secrets-in-plain-text',
    dimensions: ['dataModel'],
    says: [
      /\b(?:cards?|cvv|passwords?|security codes?|three digits|pins?)\b/i,
      /\b(?:readable|plain ?text|clear ?text|unencrypted|in the clear|logged|in (?:the )?logs)\b/i,
    ],
    unless: [denied, /\bhash\w*|encrypted\b(?<!unencrypted)/i],
    message: 'Card numbers or passwords are kept where anybody can read them.',
  },
  {
    id: 'card-code-kept',
    dimensions: ['dataModel'],
    says: [/\b(?:card_?cvv|cvv|card_security_code)\b/i, /\(/],
    unless: [denied],
    message: 'The code on the back of a card may not be stored at all.',
  },
  {
    id: 'money-records-deleted',
    dimensions: ['dataModel'],
    says: [
      /\b(?:rides?|orders?|payments?|trips?)\b[^.]{0,30}\bdeleted\b/i,
      /\b(?:finished|completed|paid|after the receipt|receipt is sent)\b/i,
    ],
    unless: [denied, /\bafter \d+ (?:years?|months?)\b/i],
    message: 'Records that money and disputes rest on are deleted.',
  },
  {
    id: 'no-login',
    dimensions: ['api'],
    says: [
      /\b(?:there is no log-?in|no log-?in on|without (?:any )?(?:log-?in|authentication)|no authentication|open endpoints?|endpoints? (?:are|stay|is) (?:left )?open)\b/i,
    ],
    unless: [/\bno (?:open endpoints?|call)\b/i, /\bnot\b[^.]{0,20}\bwithout\b/i],
    message: 'Anybody can call in somebody else’s name.',
  },
  {
    id: 'price-from-the-caller',
    dimensions: ['api'],
    says: [
      /\bprice\b[^.]{0,20}\b(?:comes|is (?:sent|taken|set))\b[^.]{0,12}\b(?:phone|client|app|browser|body|caller)\b/i,
    ],
    unless: [denied],
    message: 'The caller names the price and the system believes it.',
  },
  {
    id: 'charged-again',
    dimensions: ['reliability'],
    says: [
      /\b(?:charges?|payments?|bill)\b/i,
      /\b(?:new charge|fresh charge|charge again|until (?:one|it|they)|charged (?:several|two|many) times|double charges?)\b/i,
      /\b(?:every|until|again|refund|accept|several)\b/i,
    ],
    unless: [keyed, denied, /\bno double\b/i, looksForDoubles],
    message: 'A charge is repeated without a key, so people pay more than once.',
  },
  {
    id: 'same-thing-twice',
    dimensions: ['reliability'],
    says: [
      /\b(?:assign|give|sell|book)\w*\b[^.]{0,20}\bsame (?:driver|car|seat|room|item)\b[^.]{0,16}\b(?:two|several|both)\b/i,
    ],
    unless: [denied],
    message: 'One thing is promised to two people on purpose.',
  },
  {
    id: 'nobody-is-told',
    dimensions: ['reliability'],
    says: [
      /\b(?:alerts?|alarms?|error mails?|monitoring|warnings)\b[^.]{0,20}\b(?:switched|turned|are|is) off\b/i,
    ],
    unless: [denied],
    message: 'Alarms are switched off, so nobody learns that it broke.',
  },
  {
    id: 'no-way-back-for-data',
    dimensions: ['reliability'],
    says: [
      /\b(?:backups? (?:are|is) (?:not|un)\s?(?:needed|necessary)|no (?:need for )?backups?|without backups?|we skip backups?)\b/i,
    ],
    message: 'There is no copy to return to when data is lost.',
  },
  {
    id: 'everything-sent-again',
    dimensions: ['reliability'],
    says: [
      /\b(?:whole|entire|from the beginning|everything|all of it)\b/i,
      /\b(?:sent again|send it again|start it|starts? over|resend|re-?sent|again)\b/i,
      /\b(?:not known|restart|half way|twice|reminds?|crash|stops)\b/i,
    ],
    unless: [denied, /\bskip\w*\b|\balready\b|\bnobody\b/i],
    message: 'After a crash everybody gets everything again.',
  },
  {
    id: 'consent-later',
    dimensions: ['reliability'],
    says: [
      /\b(?:unsubscri\w+|opt-?outs?|stop requests?)\b/i,
      /\b(?:end of the (?:week|month|quarter)|monthly|nightly|once a (?:week|month|day)|next month)\b/i,
    ],
    unless: [denied],
    message: 'People who said no keep getting messages until a later run.',
  },
  {
    id: 'results-unknown',
    dimensions: ['reliability'],
    says: [/\backnowledge?ments?\b/i, /\b(?:turned|switched) (?:them )?off|\bdisabled\b/i],
    unless: [denied],
    message: 'Whether something was sent is not known.',
  },
  {
    id: 'charged-without-key',
    dimensions: ['reliability'],
    says: [
      /\b(?:payments?|charges?|cards?)\b/i,
      /\b(?:retr(?:y|ies|ied)|repeat\w*|again)\b/i,
      /\bwithout (?:an? |any )?(?:idempoten\w+|key|check|guard)\b/i,
    ],
    unless: [/\b(?:never|not|must not|cannot|don['’]t)\b/i],
    message: 'A charge is repeated without a key, so people pay more than once.',
  },
  {
    id: 'consent-ignored',
    dimensions: ['requirements', 'reliability'],
    says: [
      /\b(?:ignor(?:e|es|ing)|overrid(?:e|es|ing)|bypass(?:es|ing)?|regardless of|despite|even (?:if|when) (?:they|people|users|somebody) (?:have |has )?(?:opted out|unsubscribed))\b/i,
      /\b(?:opt(?:ed)?[- ]?outs?|unsubscri\w+|consent|do[- ]not[- ]disturb|stop list|suppress\w*)\b/i,
      /\b(?:send|sends|mail|mails|reach|deliver|market\w*|promot\w*)\b/i,
    ],
    unless: [denied, /\b(?:security|codes?|alerts?|emergenc\w+|legal|transactional)\b/i],
    message: 'People who said no are written to all the same.',
  },
  {
    id: 'protection-off',
    dimensions: ['api'],
    says: [
      /\b(?:turn|switch|leave)\w*\b[^.]{0,20}\b(?:tls|https|encryption|authentication|signature checks?)\b[^.]{0,12}\b(?:off|out)\b|\b(?:no|without) (?:tls|https|encryption)\b/i,
    ],
    unless: [denied],
    message: 'What travels can be read or changed on the way.',
  },
  {
    id: 'constraints-off',
    dimensions: ['scalability'],
    says: [/\b(?:turn|switch|drop)\w*\b[^.]{0,16}\b(?:constraints|indexes|foreign keys|integrity)\b/i],
    unless: [denied, /\bduring (?:the )?(?:import|load|migration)\b/i],
    message: 'The rules that keep the data right are dropped under load.',
  },
];

/** Sentences that would do damage if built, one per rule. */
export function findHarm(passages: readonly Passage[]): Harm[] {
  return harmRules.flatMap((rule) => {
    const saying = passages.filter(({ text, empty }) => empty === null && isSaid(rule, text));
    const [passage] = saying;
    return passage ? [{ rule, passage, steps: saying.map(({ step }) => step) }] : [];
  });
}

const isSaid = ({ says, unless }: HarmRule, text: string): boolean =>
  says.every((expression) => expression.test(text)) &&
  !(unless ?? []).some((expression) => expression.test(text));
