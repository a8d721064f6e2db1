import { findQuantities } from './quantities';
import { said, type Span } from './span';
import type { Sentence } from './segment';

/** A lever tied to a measurable outcome for customers or the business. */
export type Impact = Span & { quote: string; outcome: string; hasFigure: boolean };

/** Outcomes people or the business feel, as countable things. */
const outcome = new RegExp(
  ` ((?:completed |missed |lost |double |failed |abandoned |repeat |late |unanswered |wrong |extra )*(?:${[
    'sign ?ins?',
    'sign ?ups?',
    'registrations?',
    'activations?',
    'conversions?',
    'checkouts?',
    'purchases?',
    'sales',
    'revenue',
    'turnover',
    'income',
    'margin',
    'profit',
    'bookings?',
    'orders?',
    'rides?',
    'trips?',
    'cancels?',
    'cancellations?',
    'cancelled',
    'churn(?:ed)?',
    'retention',
    'renewals?',
    'refunds?',
    'refund tickets?',
    'tickets?',
    'complaints?',
    'support (?:calls?|tickets?|cases|contacts?)',
    'calls to support',
    'mutes?',
    'mute all',
    'unsubscribes?',
    'opt outs?',
    'uninstalls?',
    'no shows?',
    'appointments?',
    'nps',
    'csat',
    'ratings?',
    'satisfaction',
    'euros?',
    'dollars?',
    'pounds?',
    'usd',
    'eur',
    'customers?',
    'shops?',
    'merchants?',
    'drivers?',
    'riders?',
    'patients?',
    'buyers?',
    'sellers?',
    'subscribers?',
    'users',
    'payments?',
    'chargebacks?',
    'fraud',
    'tips?',
    'earnings?',
    'wages?',
    'fees?',
    'fines?',
    'penalties',
    'credits',
    'spend',
    'open rate',
    'click rate',
    'opens',
    'opened (?:mails?|messages?|letters?|pushes|notes?)',
    'bounces?',
    'spam reports?',
    'clicks',
    'basket',
    'baskets?',
    'carts?',
    'visits?',
    'returns',
    'repurchases?',
    'market share',
    'adoption',
    'engagement',
    'disputes?',
    'deliveries',
    'meals',
    'idle time',
    'waiting time',
    'empty kilomet(?:re|er)s',
    'working hours',
    'utili[sz]ation of drivers',
    'referrals?',
    'accounts',
    'contracts?',
    'deals',
    'leads',
    'reviews?',
    'stars?',
    'people',
    'families',
    'claims',
    'accidents?',
    'calls',
    'letters of complaint',
    'money',
    'vouchers?',
    'meals?',
    'shifts?',
    'readers?',
    'passengers?',
    'students?',
    'clients?',
    'sign offs?',
    'hours of (?:work|support)',
    'cost per \\w+',
  ].join('|')})) `,
  'g',
);

const change =
  / (?:lifts?|lifted|raises?|raised|reduces?|reduced|reducing|cuts?|cutting|removes?|removed|saves?|saved|saving|earns?|earned|keeps?|brings?|brought|drops?|dropped|falls?|fell|rises?|rose|prevents?|avoids?|halves?|halve|halved|doubles?|wins?|won|lowers?|lowered|increases?|increased|improves?|improved|means?|gains?|recovers?|recovered|grows?|grow|shrinks?|spares?|adds?|pays?|yields?|worth|turns?|takes?|moves?|moved|lose|loses|losing|lost|makes?|gives?|from|fewer|more|less|down|up|decreases?|decreased|boosts?|costs?|ends?|ended|trims?|trimmed|shortens?|shortened|reach|reaches|fits?|sells?|sold|protects?|secures?|rescues?|frees?|eliminates?|stops?|retains?|unlocks?|converts?|convert) /;

/** Measures of the machine alone. */
const technical =
  /^(?:cpu|memory|latency|throughput|load|disk|bandwidth|queries|query|requests|cache|hit|bytes|storage|servers|instances|p95|p99|writes|reads|connections|rows|coverage|response|uptime|availability|lag|error|errors|timeouts?|builds?|deploys?|replicas?|nodes?|ram|io|iops)$/;

const vague =
  /^ (?:it|this|that|they|we|our app|our product|the product|the app|customers|users|everybody|everyone|people|the system|the solution|our solution) (?:will |would |should |can |could |may |might )?(?:improves?|love|loves?|increases?|boosts?|helps?|drives?|be happy|grows?|track|tracks?|raises?|lifts?|make|makes) /;
const tracking =
  / (?:would track|will track|we track|kpis?|to be tracked|we (?:would |will )?measure|we (?:would |will )?look at|north star|metrics? (?:is|are)|success metric|target is|goal is|we aim|our goal|we want) /;

/** Sentences, alone or with the one before, that tie what is built to what people or the business gain. */
export function findImpacts(text: string, sentences: readonly Sentence[]): Impact[] {
  const found: Impact[] = [];
  sentences.forEach((sentence) => {
    if (sentence.words.length < 4) return;
    const words = said(sentence);
    if (tracking.test(words) || vague.test(words) || !change.test(words)) return;
    const [named] = outcomesOf(words);
    if (named === undefined && !served.test(words)) return;
    const hasFigure = hasOutcomeFigure(sentence);
    if (!hasFigure || !hasLever(sentence, words)) return;
    found.push({
      start: sentence.start,
      end: sentence.end,
      quote: text.slice(sentence.start, sentence.end),
      outcome: named ?? 'time',
      hasFigure,
    });
  });
  return found;
}

function outcomesOf(words: string): string[] {
  return [...words.matchAll(outcome)].map((match) => (match[1] ?? '').trim());
}

/** A percentage, money or count that stands with the outcome, not only a time or a machine's load. */
function hasOutcomeFigure(sentence: Sentence): boolean {
  const words = said(sentence);
  if (oneMore.test(words) && outcomesOf(words.slice(words.search(oneMore))).length > 0) return true;
  if ((sooner.test(words) || spared.test(words)) && served.test(words)) return true;
  if (fromTo.test(words) && outcomesOf(words).length > 0) return true;
  return findQuantities(sentence).some((quantity) => {
    const subject = (quantity.subject ?? '').split(' ');
    if (subject.length > 0 && subject.every((word) => technical.test(word) || word === '')) return false;
    if (quantity.kind === 'percent' || quantity.kind === 'money')
      return !subject.some((word) => technical.test(word));
    if (quantity.kind === 'ratio') return true;
    const unit = quantity.unit.split(' ')[0] ?? '';
    return (
      (quantity.kind === 'count' || quantity.kind === 'rate') &&
      outcomesOf(` ${unit} ${subject.join(' ')} ${wordsAfter(sentence, quantity.start)}`).length > 0 &&
      !technical.test(unit)
    );
  });
}

/** "one more paid trip", "two customers fewer". */
const oneMore = / (?:one|two|three|four|five|ten|\d+) (?:\w+ )?(?:more|fewer|extra|additional) /;
/** Time that people are spared, not machines. */
const sooner =
  / (?:seconds?|minutes?|hours?|days?) (?:earlier|sooner|less|faster|shorter|of waiting|of work) /;
/** "saves support 90 hours a month": work that nobody has to do any more. */
const spared =
  / (?:saves?|saving|spares?|sparing|frees?|freeing|gives? back|wins? back) (?:\w+ ){0,4}\d+(?: working| paid)? (?:minutes?|hours?|days?|shifts?) (?:a|per|each|every|of) /;
/** "lost notices go from 800 to 50 a month, and so do complaints": the figures stand with one subject and hold for the other. */
const fromTo =
  / from (?:about |roughly |some |nearly )?\d[^a-z]*(?:\w+ )?to (?:about |roughly |some |nearly |under |below )?\d/;
const served =
  / (?:nurses?|patients?|riders?|drivers?|customers?|people|readers?|buyers?|passengers?|parents?|doctors?|guests?|clients?|shops?|couriers?|agents?|operators?|support|marketers?|students?|teachers?) /;

/** What is counted may need more than the noun at the end: "600 failed sign-ups". */
function wordsAfter(sentence: Sentence, start: number): string {
  const at = sentence.words.findIndex((word) => word.start >= start);
  return said(sentence, at + 1, Math.min(at + 1 + countedWords, sentence.words.length)).trimStart();
}

const countedWords = 4;

/** Something is built, sped up, added or taken away, and it is named. */
function hasLever(sentence: Sentence, words: string): boolean {
  if (
    /^ (?:the |our |total |yearly |monthly |net )?(?:it|this|that|they|customers?|users?|revenue|sales|churn|retention|nps|conversions?|profits?|turnover|income|margins?|bookings?|orders?|rides?|trips?|complaints?|tickets?|cancellations?|refunds?|market share|satisfaction|costs?) (?:(?:also|even|then) )?(?:will|would|should|can|could|may|grows?|rises?|falls?|drops?|is|are|go|goes|rise|grow|double|doubles|fall|drop|increase|increases|decreases?|improve|improves|lifts?|saves?|cuts?|raises?) /.test(
      words,
    )
  ) {
    return / (?:by \w+ing|through|with|because|if|when|thanks to|due to|after|once|since) /.test(words);
  }
  return sentence.words.length >= 6;
}
