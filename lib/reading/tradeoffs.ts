import type { Sentence, Clause } from './segment';
import { findQuantities } from './quantities';
import { said, spanOf, type Span } from './span';

export type TradeoffPart = 'choice' | 'alternative' | 'gain' | 'cost' | 'condition';
export type Tradeoff = { level: 1 | 2 | 3; parts: readonly (Span & { part: TradeoffPart })[] } & Span;

const denial =
  / (?:no downsides?|no drawbacks?|no disadvantages?|only advantages|best of (?:both|all) worlds?|no trade ?offs?|has no cost|without any downside|without downsides?|costs us nothing|simply the best|no compromise) /;
const talk =
  / (?:trade ?offs? (?:are|is|matter|must|should|have|need|will)|pros and cons (?:are|should|must|will)|(?:discuss|weigh|consider|think about) (?:the |all |these )?(?:trade ?offs?|pros)) /;
const versus = / (?:versus|vs|as against|compared (?:to|with)|or) /;
const depends =
  / (?:it depends|depends on|depending on|it is a matter of|case by case|both have|each has|its place|pros and cons|no right answer) /;

const alternative =
  / (?:instead of|rather than|over (?:a|an|the|direct|one|many)|in place of|as opposed to|not (?:a|an|the) \w+|versus|vs|for at least|prefer|preferred|in favour of|in favor of|skipping|without|single|dropping|keeping|going with|choosing|choose|chose|i take|we take|i give up|we give up) /;
const choice =
  / (?:i|we) (?:would |will |also |therefore |deliberately |still |do |have )*(?:take|use|choose|chose|prefer|keep|go|went|pick|picked|cache|poll|batch|store|accept|give up|skip|stay|stick|put|hold|send|run|split|retry|shard|limit|ask|write|read|start|build|buy|leave|let|offer|want|decide|decided|opt|drop|trade|pay|queue|pace|make|check|copy|move|serve|add|lock|charge|group|answer|drop|pull|push|log|wait|live) | (?:instead of|rather than|going with|by \w+ing|skipping|choosing|keeping|dropping|i give|we give|offering|polling|pacing|staying|asking|holding|sending|single|one|two|a) /;

const gainWords = new RegExp(
  ` (?:${[
    'simple(?:r|st)?',
    'simply',
    'simplicity',
    'fast(?:er|est)?',
    'quick(?:er|est|ly)?',
    'speeds?',
    'cheap(?:er|est)?',
    'eas(?:y|ier|iest|ily)',
    'safe(?:r|st|ly|ty)?',
    'reliab(?:le|ly|ility)',
    'robust',
    'consisten(?:t|tly|cy)',
    'avoids?',
    'avoiding',
    'protects?',
    'protected',
    'saves?',
    'saving',
    'reduces?',
    'lets? (?:us|the|them|each|people|riders?|drivers?|support|anyone)',
    'allows?',
    'fewer',
    'one transaction',
    'strict(?:er)?',
    'sooner',
    'earlier',
    'self healing',
    'good name',
    'nothing (?:is |gets )?lost',
    'prevents?',
    'improves?',
    'better',
    'efficien(?:t|tly|cy)',
    'scal(?:es|able|ability)',
    'gains?',
    'gives? us',
    'gets? us',
    'buys? us',
    'benefits?',
    'wins?',
    'helps?',
    'never (?:block|blocked|lost|lose|loses|stuck|stall|stalls|double|twice|blocks|wait|waits|slow|slows)',
    'cannot (?:disagree|diverge|drift|lose|block|fail|both|starve|double|be lost|flood|drown|hurt)',
    'smooth(?:s|er|ed)?',
    'absorbs?',
    'survives?',
    'keeps? (?:the|our|us|each|people|customers|riders|it|them|up|order|everything|peaks)',
    'instant(?:ly)?',
    'immediate(?:ly)?',
    'at once',
    'low(?:er)? (?:latency|cost|costs|load|risk)',
    'shorter',
    'flexib(?:le|ility)',
    'isolat(?:es|ed|ion)',
    'decoupl\\w+',
    'keeps? \\w+ (?:\\w+ )?(?:alive|going|moving|open|running|cheap|simple|small|short|free|fresh|calm|low|flat)',
    'keep(?:s|ing)? (?:\\w+ )?(?:small|load|costs?|code)',
    'spared?',
    'takes? (?:\\w+ ){1,3}off',
    'off the (?:primary|database|server|team)',
    'less (?:load|noise|work|code|risk|cost|traffic|waste|effort|money|to)',
    'spares?',
    'halves?',
    'cuts?',
    'correct',
    'exact(?:ly)?',
    'accura(?:te|cy)',
    'no (?:races?|locks?|extra|new|more|lost|duplicates?|double|joins?|second|lag|waiting|noise|need|servers?|spikes?|outages?|moving|lost|other)',
    'fresh(?:er)?',
    'up to date',
    'guarantees?',
    'secure',
    'smaller',
    'lighter',
    'available',
    'availability',
    'transparent',
    'audit',
    'replay',
    'makes? (?:reads?|it|writes?|things|debugging|testing|failover|operations?)',
    'free(?:s|d)?',
    'calm(?:er)?',
    'fair(?:er)?',
    'familiar',
    'convenient',
    'strong(?:er)?',
    'integrity',
    'relieves?',
    'performance',
    'live',
    'nothing to (?:operate|run|learn|install)',
    'stops?',
    'clear(?:er)?',
    'readable',
    'stable',
  ].join('|')}) `,
);
const costWords = new RegExp(
  ` (?:${[
    'now and then',
    'sometimes',
    'occasionally',
    'once in a while',
    'off by',
    '(?:may|might|could) (?:\\w+ )?(?:jump|be|come|arrive|get|see|show|differ|break|notice|complain|repeat|drift|pile|sit)',
    'silent',
    'silences?',
    'leaves? (?:us|them|people|riders|drivers)',
    'difficult',
    'until then',
    'dark',
    'nothing (?:goes|works|moves)',
    'stop(?:s)? at',
    'at the (?:cost|price|expense) of',
    'the (?:cost|price|downside|drawback|catch|disadvantage|flip side|penalty|bill) (?:is|being|of|for|was)',
    'costs?',
    'costing',
    'costly',
    'give up',
    'gives up',
    'giving up',
    'gave up',
    'lose',
    'loses',
    'losing',
    'lost',
    'accept(?:s|ed|ing)?',
    'downsides?',
    'drawbacks?',
    'disadvantages?',
    'in exchange',
    'in return',
    'hard(?:er)?',
    'slow(?:er|s|ly)?',
    'later',
    'late',
    'stale(?:r|ness)?',
    'old(?:er)?',
    'wait(?:s|ing)?(?: longer)?',
    'longer',
    'complex(?:ity|er)?',
    'complicated',
    'extra',
    'less (?:fresh|exact|consistent|flexible|accurate|certain|control|reliable|available|safe|often|precise)',
    'twice',
    'no longer',
    'holds? up',
    'burden',
    'tops? out',
    'pay(?:s|ing)? (?:with|for|in|by)?',
    'sacrific\\w+',
    'risk(?:s|y|ier)?',
    'more (?:to|code|work|moving|complex|expensive|effort|storage|memory|machines|parts|load|traffic|money|to|places?|latency|operations?|often|requests?|writes?|space|than|disk|rows|cost|tables|battery|calls)',
    'expensive',
    'dearer',
    'overhead',
    'delays?',
    'delayed',
    'behind',
    'trails?',
    'lag(?:s)?',
    'duplicates?',
    'miss(?:es|ed)?',
    'harm',
    'weak(?:er)?',
    'worse',
    'second system',
    'another (?:system|thing|part|piece|service|machine)',
    'to (?:operate|maintain|feed|patch)',
    'maintain',
    'operate',
    'must (?:now )?(?:handle|live|maintain|operate|learn|check|clean)',
    'have to (?:handle|live|maintain|operate|learn|check|clean|run)',
    'not know',
    'knows less',
    'unaware',
    'cannot (?:see|know|tell|search|join|query|change|undo|grow|scale|be changed|spread|easily)',
    'lack(?:s)?',
    'limited',
    'limits?',
    'bottleneck',
    'single point',
    'stand(?:s)? still',
    'idle',
    'waste(?:s|d)?',
    'unused',
    'stuck',
    'blocks?',
    'trouble',
    'pain(?:ful)?',
    'inconsisten\\w+',
    'out of date',
    'outdated',
    'bounce',
    'refus(?:al|es|ed)',
    'annoy\\w*',
    'heav(?:y|ier)',
    'bigger',
    'higher (?:cost|latency|bill|load)',
    'fail(?:s|ure|ures)?',
    'gone',
    'vanish\\w*',
    'drops?',
    'unknown',
    'uncertain\\w*',
    'coarse(?:r)?',
    'rough(?:er)?',
    'vendor lock',
    'locked in',
    'tied to',
    'rebuild',
    'rewrite',
    'migrat\\w+',
    'outage',
    'battery',
    'only (?:after|once|when|one|the)',
    'one more (?:system|thing|part|piece|hop|moving)',
    'less',
    'fewer (?:sales|clicks|orders|opens|features)',
    'up to (?:\\w+ )?(?:s|seconds|minutes|hours|ms) (?:late|old|behind)',
    'money',
    'even when',
    'nobody (?:reads|needs)',
    'burns?',
    'wear',
    'unfair',
    'crowd\\w*',
  ].join('|')}) `,
);
const contrast = /^(?:but|though|although|while|whereas|however|yet)$/;
const costLead =
  / (?:but|though|although|however|yet|in exchange|in return|at the cost|at the price|the price|the cost|the downside|the drawback|the catch|give up|gives up|accept|accepts|accepting|lose|loses|we pay|pays for|on the other hand|the flip side|sacrific\w+) /;

/** A choice with its reason is one side of a trade-off. */
const reasoned =
  / (?:i|we) (?:would |will |also )*(?:choose|chose|prefer|pick|picked|take|go with|opt for|stay with|stick with|rely on) .* (?:because|since|as|for its|due to) /;

const switching =
  / (?:switch(?:es)?|return|go back|revisit|reconsider|move|change|replace|migrate|come back|turn|fall back|revert|add|split|until|drop|introduce|rethink|upgrade|reopen|swap) /;
const conditional =
  / (?:if|when|once|should|until|unless|as soon as|above|beyond|from \w+(?: \w+)? on|from \w+ \w+ \w+ on|as long as|while we|below|the day) /;
const bearable =
  / (?:can bear|bears?|can take|put up with|acceptable|accepted here|tolerable|bearable|fine|harmless|ok|okay|good enough|nobody (?:notices|minds|is hurt|sees|cares)|no one (?:notices|minds)|not (?:today s|our|a|todays) problem|not today|affordable|worth (?:it|that|this)|we can live|can live with|does not matter|hardly matters|hurts nobody|is enough|are enough|allowed?|allows|permits?|within (?:the|our) (?:promise|target|budget|limit)|far (?:below|under|from)|well (?:below|under|within)|plenty|small enough|rare|rarely|against a|against the|out of|leaves room|headroom|no harm|enough for|can wait|tolerates?|forgives?|suits) /;
const mitigation =
  / (?:offset\w*|make(?:s)? up for|counter(?:ed|s)?|cushion\w*|re ?checks?|double checks?|checks? (?:\w+ ){0,3}(?:again|before|twice)|hides? it|covers? (?:it|that|this)|softens?|mitigat\w+|compensat\w+|bounded by|bound(?:ed)? (?:it|that|to)|capped|we (?:watch|monitor|alert|cap|bound|limit|warn|mark|label|compensate|reconcile|repair|measure|refresh|invalidate|test)|(?:is|are) (?:watched|monitored|checked|capped|bounded|undone|labelled|marked|refreshed|reconciled|repaired|corrected|limited|repeated|caught|flagged)|a (?:repeat|nightly|daily|second|final|small|short|weekly) (?:check|job|sweep|count|alarm|alert|note|button|comparison|reconciliation)|ignore the cache|bypass(?:es)?|can be undone|undo(?:ne)?|alarm|safety net|kill switch|guard(?:ed|rail)?s?|to limit (?:it|that|this)|to keep that|catches (?:it|that|those|the rest)|filters? (?:it|them)|so we (?:add|keep|watch|check|cap|show)|therefore we) /;

/** Level 0 when no trade-off is stated. A window of three sentences holds one trade-off. */
export function findTradeoffs(sentences: readonly Sentence[]): Tradeoff[] {
  const found: Tradeoff[] = [];
  const leading = sentences.map((sentence) => partsOf(sentence, true));
  const following = sentences.map((sentence) => partsOf(sentence, false));
  for (let at = 0; at < sentences.length; at += 1) {
    const window = sentences.slice(at, at + windowSentences);
    const parts = [...(leading[at] ?? []), ...following.slice(at + 1, at + windowSentences).flat()];
    const tradeoff = readWindow(window, withoutEarlyConditions(parts));
    if (tradeoff) found.push(tradeoff);
  }
  return found;
}

export function tradeoffLevel(tradeoffs: readonly Tradeoff[]): 0 | 1 | 2 | 3 {
  let level: 0 | 1 | 2 | 3 = 0;
  for (const tradeoff of tradeoffs) if (tradeoff.level > level) level = tradeoff.level;
  return level;
}

const windowSentences = 3;

function readWindow(
  window: readonly Sentence[],
  parts: readonly (Span & { part: TradeoffPart })[],
): Tradeoff | null {
  const [first] = window;
  if (!first) return null;
  const words = said(first);
  if (denial.test(words) || talk.test(words)) return null;
  const has = (part: TradeoffPart): boolean => parts.some((candidate) => candidate.part === part);
  const own = parts.filter((part) => part.start < first.end);
  if (own.length === 0 && !versus.test(words)) return null;
  const span = { start: first.start, end: parts.reduce((end, part) => Math.max(end, part.end), first.end) };
  const isBalanced =
    has('gain') && has('cost') && own.some((part) => part.part === 'gain' || part.part === 'cost');
  if (isBalanced && (has('choice') || isSpecific(window)) && !isTextbook(first)) {
    return { level: has('condition') ? 3 : 2, parts, ...span };
  }
  const isOneSided =
    reasoned.test(words) ||
    own.some((part) => part.part === 'gain' || part.part === 'cost') ||
    (versus.test(words) && depends.test(words));
  return isOneSided ? { level: 1, parts, ...span } : null;
}

/** What makes a cost bearable is said after the cost. */
function withoutEarlyConditions<T extends Span & { part: TradeoffPart }>(parts: readonly T[]): T[] {
  const firstCost = parts.find((part) => part.part === 'cost');
  return parts.filter(
    (part) => part.part !== 'condition' || (firstCost !== undefined && part.start >= firstCost.end),
  );
}

function partsOf(sentence: Sentence, isFirst: boolean): (Span & { part: TradeoffPart })[] {
  const parts: (Span & { part: TradeoffPart })[] = [];
  if (sentence.words.length < 2) return parts;
  const whole = said(sentence);
  const add = (part: TradeoffPart, from: number, to: number) =>
    parts.push({ part, ...spanOf(sentence, from, to) });
  if (choice.test(whole)) add('choice', 0, sentence.words.length);
  if (alternative.test(whole)) add('alternative', 0, sentence.words.length);
  for (const clause of sentence.clauses) {
    const words = said(sentence, clause.from, clause.to);
    for (const piece of halves(words))
      for (const side of sidesOf(clause, piece)) add(side, clause.from, clause.to);
    if (isCondition(sentence, clause, words, whole, isFirst)) add('condition', clause.from, clause.to);
  }
  return parts;
}

/** "keeps it cheap and leaves us silent" says one thing and then another. */
const halves = (words: string): string[] =>
  words.split(/(?= (?:and|while|whereas) )/).map((piece) => `${piece} `);

/** Which side a clause speaks for; after a "but" doubt goes to the cost, and "keep X and accept Y" says both. */
function sidesOf(clause: Clause, words: string): readonly ('gain' | 'cost')[] {
  const lead = costLead.exec(words);
  if (lead) return gainWords.test(`${words.slice(0, lead.index)} `) ? ['gain', 'cost'] : ['cost'];
  const isCost = costWords.test(words);
  if (contrast.test(clause.opener) && isCost) return ['cost'];
  const isGain = gainWords.test(words);
  if (isGain && isCost) return [deniesHarm.test(words) ? 'gain' : 'cost'];
  if (isGain || words.startsWith(' no ') || words.startsWith(' nothing to ')) return ['gain'];
  return isCost ? ['cost'] : [];
}

const deniesHarm =
  / (?:avoids?|prevents?|reduces?|never|no|without|cannot|protects?|saves?|fewer|less|nothing|cuts?|spares?|stops?) /;

function isCondition(
  sentence: Sentence,
  clause: Clause,
  words: string,
  whole: string,
  isFirst: boolean,
): boolean {
  if (mitigation.test(words) || bearable.test(words)) return true;
  if (conditional.test(words) && (switching.test(whole) || bearable.test(whole)))
    return !isFirst || clause.from > 0 || switching.test(words);
  return (
    / (?:against|compared|promise|budget|limit|today|we are at|at most|allow|allows|of the|expected) /.test(
      words,
    ) &&
    clause.from > 0 &&
    hasFigure(sentence, clause)
  );
}

function hasFigure(sentence: Sentence, clause: Clause): boolean {
  const { start, end } = spanOf(sentence, clause.from, clause.to);
  return findQuantities(sentence).some(
    (quantity) => quantity.start >= start && quantity.end <= end && quantity.kind !== 'bare',
  );
}

const people =
  / (?:we|i|us|our|people|person|riders?|drivers?|customers?|users?|shops?|sender|producers?|readers?|marketers?|support|somebody|nobody|news|letters?|mails?|messages?|rides?|trips?|codes?|bookings?|payments?|orders?|campaigns?|partition|day|patients?|receipts?|pushes?|texts?|alerts?|notes?|money|stock|seat|cars?|phone|drivers|offer|refusal|clerk|operator|team|refunds?) /;

function isSpecific(window: readonly Sentence[]): boolean {
  return window.some(
    (sentence) =>
      people.test(said(sentence)) || findQuantities(sentence).some((quantity) => quantity.kind !== 'bare'),
  );
}

/** "SQL is consistent whereas NoSQL scales": two slogans on two things, and nobody decides. */
function isTextbook(sentence: Sentence): boolean {
  const words = said(sentence);
  return (
    / (?:whereas|versus|vs) /.test(words) &&
    !/ (?:i|we|our|instead of|rather than) /.test(words) &&
    !people.test(words)
  );
}
