import type { Opposites } from './contradiction';
import { any } from './subjects';

/** Somebody outside whose answer takes as long as it takes. */
const outside =
  '(?:\\w+ )?(?:banks?|providers?|processors?|card compan(?:y|ies)|payment (?:service|company|provider)|vendors?|gateway|carriers?|operators?|payment)';
const taker =
  '(?:driver|car|rider|courier|helper|skipper|boat|bike|nurse|volunteer|chauffeur|porter|sitter|person)';
const job = '(?:job|offer|ride|request|order|trip|booking|wish|ask|call|call-out|crossing|shift|visit)';
const thing = '(?:order|booking|ride|trip|payment|sale|purchase|checkout|request|reservation|campaign)';
const holdsUp =
  '(?:begin|start|proceed|continue|move|leave|drive|go (?:on|out|ahead)|be (?:created|sent|confirmed|accepted|stored|assigned|offered))';

/** Opposites in how work is passed on: order, priority, waiting, who gets what. */
export const deliveryOpposites: readonly Opposites[] = [
  {
    id: 'one-holder-and-several',
    one: any(
      '(?:can|may|must|is|are) never (?:be )?(?:offered|given|assigned|sold|booked|promised) to (?:two|more than one|several)',
      'no (?:driver|car|seat|room|slot) (?:is|gets|holds|has|may have) (?:\\w+ )?two',
      'only one (?:ride|rider|customer) at a time',
      `(?:offered|sent|shown|given|goes|asked|offers?|asks?) (?:\\w+ ){0,2}?(?:to )?(?:exactly |only )?one ${taker} at a time`,
      `one ${taker} (?:after|at a time, never) (?:another|two|several)`,
    ),
    other: any(
      '(?:offers?|gives?|assigns?|sells?|books?)(?: out)? the same (?:driver|car|seat|room|slot) to (?:two|several|many|more)',
      '(?:offered|given|assigned|sold|booked) to (?:two|several|many) (?:\\w+ )?(?:at once|at the same time|in parallel)',
      `(?:(?:sends?|offers?|shows?|gives?|broadcasts?|push(?:es)?) (?:out )?(?:each|every|the|an?) ${job}|(?:each|every|the|an?) ${job} (?:is|goes)(?: (?:out|sent|offered|shown|given|broadcast|pushed))?) to (?:the |all |its )?(?:\\w+ ){0,2}?${taker}s (?:at (?:the same|one) (?:time|moment|instant)|at once|simultaneously|in parallel|together)`,
    ),
    asWritten: true,
    message: 'It can belong to one only, and is handed to several.',
  },
  {
    id: 'always-and-refused',
    one: any(
      '(?:is|are) always (?:accepted|allowed|possible|taken|available)',
      'never (?:refuses?|rejects?|turns? away)',
      'every (?:\\w+ )?is accepted',
    ),
    other: any(
      '(?:is|are) (?:refused|rejected|turned away|blocked|denied)',
      'we (?:refuse|reject|turn away)',
    ),
    sharesSubject: true,
    asWritten: true,
    unless:
      /\b(?:token|key|signature|invalid|bad|wrong|limit|429|401|403|409|duplicate|repeat\w*|second (?:time|one|call|booking|request)|stranger)\b/i,
    message: 'It is always accepted, and sometimes refused.',
  },
  {
    id: 'untouched-and-refused',
    one: any(
      `${thing}s? (?:are|is|stays?|remains?) (?:never|not) (?:\\w+ )?(?:affected|touched|disturbed|blocked|delayed|held up|slowed|stopped)(?: down)?(?: by (?:us|it|this|that|anything|any of it))?`,
      `(?:never|nothing|none of (?:it|this)|no \\w+ of ours) (?:here |in it )?(?:can |may |will |ever )*(?:affects?|touch(?:es)?|disturbs?|blocks?|delays?|stops?|slows?) (?:an? |the |any )?${thing}s?`,
    ),
    other: any(
      `${thing}s? (?:is|are|can|could|will|would) ?(?:not|n['’]t|never)(?: be)? (?:accepted|created|stored|taken|placed|confirmed|made|possible)`,
      `${thing}s? (?:is|are|gets?) (?:refused|rejected|blocked|turned away|held|held back|stopped)`,
      `(?:no|nobody (?:places|makes|gets) an?) ${thing}s? (?:is|are|can be|gets?) (?:accepted|created|taken|placed|made)`,
    ),
    sharesSubject: true,
    asWritten: true,
    inACase: true,
    unless:
      /\b(?:token|signature|invalid|wrong|429|401|403|409|duplicate|repeat\w*|second (?:time|one)|sold out|balance)\b/i,
    message: 'It is never held up by this, and is refused where this fails.',
  },
  {
    id: 'no-single-point-and-alone',
    one: any(
      'no single points? of failure',
      'nothing stands alone',
      'every part (?:is|runs) (?:redundant|twice)',
      'everything (?:is|runs) (?:redundant|twice)',
    ),
    other: any(
      '(?:one|a single|only one) (?:\\S+ )?(?:server|machine|node|box|instance)(?= (?:without|with no|holds|does|carries)|[.,;]|$)',
      '(?:without|no|has no) (?:a )?(?:standby|replica|fail-?over|second copy)',
    ),
    asWritten: true,
    message: 'Nothing is said to stand alone, and one part does.',
  },
  {
    id: 'order-and-none',
    one: any(
      '(?:strict|strictly|global|total|exact) (?:global )?(?:order|ordered|sequence)',
      'strictly in order',
      'in (?:exactly )?the order (?:in which )?(?:they|it) (?:arrived?|comes?|came|happened|(?:were|was|are|is) \\w+)',
      'order is (?:always )?guaranteed',
    ),
    other: any(
      'in no (?:particular |fixed )?order',
      'in any order',
      'as they come',
      'out of order is fine',
      "order (?:does not|doesn’t|doesn't) matter",
      'whichever (?:worker |machine |one )?is free',
    ),
    asWritten: true,
    unless: /\bper (?:contact|user|person|customer|recipient|key)\b|\bwithin one\b/i,
    message: 'Strict order is promised, and work is done in no order.',
  },
  {
    id: 'alone-and-batched',
    one: any(
      String.raw`(?:each|every) \w+ (?:is|gets) (?:sent|written|handled|processed|handed over) (?:alone|by itself|on its own|singly|one by one)`,
      String.raw`batch size (?:of )?(?:1|one)(?![,.]?\d)`,
      'one at a time and never in batches',
    ),
    other: any(
      'we batch (?:always|everything|all)',
      'always batch(?:ed)?',
      String.raw`batch size (?:of )?\d{1,3}(?:,\d{3})+`,
      String.raw`batch size (?:of )?[1-9]\d+`,
      String.raw`in batches of (?:\d{2,}|a (?:hundred|thousand))`,
    ),
    asWritten: true,
    message: 'Each item goes alone, and all items go in batches.',
  },
  {
    id: 'alike-and-first',
    one: any(
      String.raw`(?:all|every) \w+ (?:have|has|with|get|gets) the same priority`,
      'same first-in,? first-out (?:path|line|queue)',
      '(?:strictly |is |are )first[- ]in,? first[- ]out(?: for (?:all|every\\w*))?',
      'one (?:fifo|first-in-first-out) (?:queue|line|path) for (?:all|every\\w*)',
      String.raw`(?:all|every) (?:\w+ )?(?:kinds?|class(?:es)?|messages?|notifications?|campaigns?) (?:are|is) (?:treated|served|handled) (?:alike|equally|the same(?: way)?)`,
      'no (?:message|class|kind|customer) goes before another',
      'first come,? first served for (?:all|every\\w+)',
    ),
    other: any(
      '(?:go|goes|served?|come|comes|sent) (?:out )?first(?: of all)?',
      'priority: high',
      String.raw`high \d+ ?%`,
      '(?:overtakes?|jumps?) (?:the |all )?(?:queue|line|rest|others|news)',
      'ahead of (?:all|the|every)',
      'have priority over',
      'before (?:all|everything|anything) else',
    ),
    asWritten: true,
    unless: /\bwithin (?:a|one|each)\b/i,
    message: 'Everything is served alike, and some of it first.',
  },
  {
    id: 'waits-and-does-not',
    one: any(
      '(?:calls?|asks?|reach(?:es)?) the (?:\\w+ )?(?:provider|processor|bank) (?:directly )?in the same (?:request|call|transaction)',
      'the (?:caller|request|user|api) waits (?:for|until) the (?:\\w+ )?(?:provider|processor|bank|e-?mails?|messages?)',
      'returns? (?:\\w+ ){0,2}?(?:only )?after (?:all|every|the) (?:\\w+ )?(?:e-?mails?|messages?|notifications?) (?:are|is|have been|has been) (?:sent|delivered)',
    ),
    other: any(
      '(?:returns?|answers?) (?:at once|immediately|straight away|202)',
      'never waits? for (?:the|a) (?:\\w+ )?provider',
      '(?:returns?|answers?) (?:\\w+ ){0,4}?before (?:\\w+ ){0,3}?(?:is|are) (?:sent|delivered)',
      '(?:fully|completely|always) asynchronous',
    ),
    message: 'The caller waits for the provider, and does not.',
  },
  {
    id: 'beside-the-way-and-in-it',
    one: any(
      `${outside} (?:is|are|stays?|sits?|stands?) (?:never|not|nowhere) (?:on|in|part of) the (?:\\w+ )?(?:path|way|request|flow)`,
      `${outside} (?:is|are|stays?|sits?|stands?) (?:off|outside|beside) the (?:\\w+ )?(?:path|way|request|flow)`,
      `(?:nobody|nothing|no \\w+) (?:ever )?waits for (?:the|an?) ${outside}`,
      `(?:outage|failure|loss) of (?:the|an?) ${outside} (?:stays?|is|goes|remains) (?:invisible|unnoticed|unseen)`,
      `${outside} (?:outage|failure)s? (?:stays?|is|are|goes?|remains?) (?:invisible|unnoticed|unseen)`,
    ),
    other: any(
      `(?:cannot|can not|may not|must not|does not|do not|can never|never) ${holdsUp} (?:before|until|without|unless) (?:the|an?) ${outside}`,
      `no \\w+ (?:may |can |will )?${holdsUp}s? (?:before|until|without|unless) (?:the|an?) ${outside}`,
      `(?:is|are) (?:held|kept waiting|blocked|stopped) until (?:the|an?) ${outside}`,
      `waits? (?:until|for) (?:the|an?) ${outside}(?: (?:has|confirms?|answers?|says?|approves?|to (?:confirm|answer|approve)))`,
      `(?:only|not) (?:after|once|when|until) (?:the|an?) ${outside} (?:has )?(?:confirm|answer|approv|agree|paid)\\w*`,
    ),
    asWritten: true,
    message: 'A third party is said to be off the way, and everything waits for it.',
  },
  {
    id: 'monolith-and-many',
    one: any(
      '(?:one|a single) (?:program|monolith|application|deployable)(?: does| runs| holds| and)',
      '(?:it is|we build|we run|stays?) a monolith',
      'no microservices',
    ),
    other: any(
      '(?:\\d+|two|three|four|five|six|seven|eight|ten|twelve|many|several|each of the|our) micro-?services',
      'each (?:micro-?)?service (?:owns|has) its own (?:database|team)',
      'service mesh',
    ),
    asWritten: true,
    message: 'It is one program, and many services.',
  },
];
