/** Kinds of work that an answer may well treat differently: what holds for one need not hold for another. */
const special =
  /\b(?:codes?|alerts?|security|urgent|critical|transactional|triggered|sign-?ins?|otps?|news|newsletters?|promotions?|promos?|marketing|bulk|campaigns?|social|digests?|summar(?:y|ies)|reports?|analytics|dashboards?|statistics|metrics|receipts?|ratings?|reviews?|history|archives?|audit|backups?|clean-?ups?|payments?|charges?|refunds?|invoices?|positions?|locations?|pings?|offers?|matches|matching|etas?|prices?|opt[- ]?outs?|unsubscri\w+|preferences?|wishes|searches|search|previews?|exports?|imports?|segments?|estimates?|sessions?|profiles?|templates?|images?|pictures?|logs?|events?|leases?|tokens?|reminders?|confirmations?)\b/gi;
const general =
  /\b(?:messages?|notifications?|notices?|notes?|e-?mails?|mails?|pushes|sms|texts?|requests?|rides?|trips?|orders?|bookings?|calls?|writes?|reads?|jobs?|tasks?|items?|sends?|users?|people|riders?|drivers?|customers?|rows?|records?|data|deliver(?:y|ies|ed))\b/gi;
const universal =
  /\b(?:all|every|any|each|everything|everybody|everyone|always|whole|whatever|no matter|zero|none|no \w+ (?:may|can|must|will))\b/i;

/** Special words that are kinds of message or job, and so among "all messages". */
const kinds =
  /^(?:cod|alert|security|urgent|critical|transactional|triggered|signin|otp|new|newsletter|promotion|promo|marketing|bulk|campaign|social|digest|summary|receipt|reminder|confirmation|event)$/;
/** Words that leave nothing out. */
const nothingLeftOut = /\b(?:nothing|none|everything|all of (?:it|them))\b/i;

export type Subject = {
  special: ReadonlySet<string>;
  general: ReadonlySet<string>;
  /** Whether it speaks of all of its kind, or of all there is. */
  reach: 'some' | 'all of it' | 'all';
};

const stem = (word: string): string =>
  word.toLowerCase().replace(/[- ]/g, '').replace(/ies$/, 'y').replace(/s$/, '').replace(/e$/, '');

/** Rows by any name. */
const rows = /^(?:row|record|data)$/;

const collect = (text: string, words: RegExp): Set<string> =>
  new Set(
    [...text.matchAll(words)].map(([word]) => stem(word)).map((word) => (rows.test(word) ? 'row' : word)),
  );

/** What a clause speaks of, as far as the words say. */
export const readSubject = (text: string): Subject => ({
  special: collect(text, special),
  general: collect(text, general),
  reach: nothingLeftOut.test(text) ? 'all' : universal.test(text) ? 'all of it' : 'some',
});

const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((word) => b.has(word));

/** Whether two clauses speak of the same thing: of the same kind of work, or both of work at large, or one of all of it. */
export function isSameSubject(a: Subject, b: Subject): boolean {
  if (a.special.size > 0 && b.special.size > 0) return overlap(a.special, b.special);
  if (a.special.size === 0 && b.special.size === 0)
    return (
      overlap(a.general, b.general) ||
      (a.reach === 'all' && b.general.size > 0) ||
      (b.reach === 'all' && a.general.size > 0)
    );
  const [wide, narrow] = a.special.size === 0 ? [a, b] : [b, a];
  if (![...narrow.special].every((word) => kinds.test(word))) return false;
  return wide.reach === 'all' || (wide.reach === 'all of it' && wide.general.size > 0);
}

/** Whether two clauses name kinds of work that are not the same. */
export const isApart = (a: Subject, b: Subject): boolean =>
  a.special.size > 0 && b.special.size > 0 && !overlap(a.special, b.special);

/** Words that make a statement hold only under a condition, at a time, or as one of several possibilities. */
const conditional =
  /\b(?:if|when|whenever|would|could|might|later|once (?:we|it|the|they|there|that|this|growth|traffic|load)|until (?:we|then|now|\d)|unless|beyond|should|otherwise|instead of|rather than|alternatively?|today|currently|so far|at present|used to|in (?:v1|phase|the first (?:version|release|year))|first version|v1|v2|phase|after (?:launch|growth|that)|grow(?:s|n|th)?|as a fallback|fallback|reduced|meanwhile|nobody would|suppose|imagine|some day|one day|at \d+ ?[×x]|not (?:yet|now))\b/i;
/** Words that part one figure from another of the same thing. */
const figureOfItsOwn =
  /\b(?:from|peaks?|busiest|was|were|worst|holiday|or|over an?|average|mean|median|typical|normally|ordinary|usual|quiet)\b/i;

/** Whether a statement is said flatly, for every day and with nothing attached. */
export const isFirm = (text: string): boolean => !conditional.test(text);

/** As `isFirm`, for a figure: it is neither a peak nor an average nor one of two. */
export const isFirmFigure = (text: string): boolean => isFirm(text) && !figureOfItsOwn.test(text);

const border = /[,;:()—–?!]|\.(?=\s|$)|\s(?:but|because|since|although|while|whereas|which|and then)\s/g;

/** The clause around a place in a sentence, by marks and joining words. */
export function clauseAround(text: string, start: number, end: number): string {
  let from = 0;
  let to = text.length;
  for (const { 0: mark, index } of text.matchAll(border)) {
    if (index + mark.length <= start) from = index + mark.length;
    else if (index >= end) {
      to = index;
      break;
    }
  }
  return text.slice(from, to);
}

/** Any of the given words or phrases, whole. */
export const any = (...sources: readonly string[]): RegExp =>
  new RegExp(String.raw`\b(?:${sources.join('|')})(?!\w)`, 'i');

/** Whether two clauses share a word for what they speak of, name different things, or leave it open. */
export function isAlike(a: Subject, b: Subject): 'same' | 'apart' | 'open' {
  const words = (subject: Subject): string[] => [...subject.special, ...subject.general];
  const [ofA, ofB] = [words(a), words(b)];
  if (ofA.some((word) => ofB.includes(word))) return 'same';
  if (ofA.length > 0 && ofB.length > 0) return 'apart';
  return a.special.size + b.special.size === 0 ? 'same' : 'open';
}
