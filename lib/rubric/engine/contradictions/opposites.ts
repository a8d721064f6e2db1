import { any } from './subjects';

/** Two ideas that cannot both hold for the same thing. */
export type Opposites = {
  id: string;
  one: RegExp;
  other: RegExp;
  /** Only where both speak of the same thing. */
  sharesSubject?: boolean;
  /** Looked for as written: the denial is what is claimed. */
  asWritten?: boolean;
  unless?: RegExp;
  message: string;
};

/** Pairs of ideas that exclude each other wherever both are meant for the same thing. */
export const opposites: readonly Opposites[] = [
  {
    id: 'once-and-at-least-once',
    one: any(
      'exactly[- ]once (?:\\w+ )?(?:is guaranteed|processing|delivery|for)',
      '(?:guarantees?|promises?) exactly[- ]once',
      'duplicates (?:are impossible|cannot (?:occur|happen))',
    ),
    other: any(
      'at least once',
      'at-least-once',
      'duplicates (?:can|may|do) (?:occur|happen)',
      'may (?:come|arrive|be delivered) twice',
      'at[- ]most[- ]once',
    ),
    unless: /\bkeys?\b|\bdedup\w*\b|\bidempoten\w*\b|\beffect\w*\b|\bover\b/i,
    asWritten: true,
    message: 'Exactly once is promised, and another kind of delivery is built.',
  },
  {
    id: 'one-holder-and-several',
    one: any(
      '(?:can|may|must|is|are) never (?:be )?(?:offered|given|assigned|sold|booked|promised) to (?:two|more than one|several)',
      'no (?:driver|car|seat|room|slot) (?:is|gets|holds|has|may have) (?:\\w+ )?two',
      'only one (?:ride|rider|customer) at a time',
    ),
    other: any(
      '(?:offers?|gives?|assigns?|sells?|books?)(?: out)? the same (?:driver|car|seat|room|slot) to (?:two|several|many|more)',
      '(?:offered|given|assigned|sold|booked) to (?:two|several|many) (?:\\w+ )?(?:at once|at the same time|in parallel)',
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
    id: 'nothing-stored-and-read',
    one: any(
      "(?:do not|don['’]t|does not|never) (?:store|keep|save|write down) (?:anything|any \\w+|a thing)",
      'nothing (?:at all )?is (?:stored|kept|saved|written)',
      'keeps? no (?:data|records?|history) at all',
      'no data is (?:stored|kept)',
    ),
    other: any(
      'reads? (?:it |them )?from the \\w+ table',
      '(?:stored|kept|saved|written) (?:in|to) (?:the |a |our )?(?:\\w+ )?(?:table|database|store)',
      'kept for (?:\\d+|\\w+) (?:days|months|years)',
      'history of (?:all|every)',
    ),
    asWritten: true,
    message: 'Nothing is stored, and then it is read.',
  },
  {
    id: 'nothing-lost-and-forgotten',
    one: any(
      'zero (?:data )?loss',
      'no \\w+ (?:may|can|must|will) (?:ever )?be lost',
      '(?:never|not one|nothing|none)(?: may| can| must| will| is| are)?(?: ever)?(?: be)? lost',
      'guaranteed delivery',
      'never loses? (?:a|any|one)',
      'every \\w+ (?:is guaranteed to|must) arrive',
    ),
    other: any(
      '(?:kept|held|live|lives|stored|stay|stays) only in memory',
      'only in memory',
      'in memory only',
      'memory is empty',
      '(?:send|fire) and forget',
      'fire-and-forget',
      'we (?:simply |just )?drop (?:the|it|them|messages|what)',
      '(?:is|are) (?:simply |just )?dropped',
      'at[- ]most[- ]once',
      'without (?:any )?(?:acknowledg\\w+|disk)',
    ),
    sharesSubject: true,
    asWritten: true,
    message: 'Nothing may be lost, yet it lives in memory or is dropped.',
  },
  {
    id: 'at-once-and-later',
    one: any(
      '(?:honou?r\\w*|appl(?:y|ied|ies)|takes? effect|respected|visible|updated?|sync\\w*|shown|reach\\w*|sent|delivered|correct|current) (?:it |them )?(?:at once|immediately|instantly|in real time|straight away|right away)',
      '(?:immediately|instantly) (?:honou?red|applied|visible|updated|shown|sent|delivered|synced)',
      'in real time',
      'up to the second',
    ),
    other: any(
      'nightly (?:\\w+ )?(?:job|run|batch|import|sync)',
      'once a (?:day|week|month|night)',
      'end of the (?:day|week|month)',
      '(?:runs?|synced|loaded|updated|imported|refreshed|copied) (?:every night|at night|nightly|daily|weekly|once an hour|hourly|overnight)',
      'overnight (?:job|run|batch|import)',
    ),
    sharesSubject: true,
    message: 'It takes effect at once, and by a later run.',
  },
  {
    id: 'never-twice-and-again',
    one: any(
      'never (?:send|sends|deliver|delivers|get|gets|receive)(?: \\w+){0,3}? (?:duplicates?|twice)',
      '(?:nobody|no one|no \\w+) (?:ever )?(?:gets?|receives?|is (?:sent|mailed|told|charged)) (?:\\w+ ){0,3}?twice',
      'no duplicates(?: ever)?',
      'exactly[- ]once (?:delivery|always|for (?:all|every))',
    ),
    other: any(
      '(?:whole|entire) \\w+ is (?:sent|run|mailed) again',
      '(?:everything|all of it|all messages|the (?:whole|entire) (?:campaign|batch|list)) (?:is |are )?(?:sent|starts?|mailed|re-?sent|goes out) (?:again|over|once more)',
      're-?sends? (?:everything|all|the whole)',
    ),
    asWritten: true,
    message: 'Nothing goes out twice, and everything is sent again.',
  },
  {
    id: 'fresh-and-lagging',
    one: any(
      'strong(?:ly)? consisten\\w+',
      'always (?:current|up to date|the latest|fresh)',
      'never (?:stale|out of date|behind)',
      'reads? (?:always )?(?:see|sees|show|shows) the (?:latest|last|newest) (?:write|value|state)',
      'immediately consistent',
    ),
    other: any(
      'reads? (?:\\w+ ){0,4}?(?:go|goes|come|comes|from|are served) (?:\\w+ ){0,2}?(?:asynchronous |async |lagging )(?:read )?replicas?',
      'asynchronous(?:ly)? (?:replicat\\w+|copied)',
      'eventual(?:ly)? consisten\\w+',
      '(?:replica|copy) (?:lags?|trails|is) (?:\\w+ ){0,3}?(?:behind|seconds|minutes)',
      '(?:may|can) be (?:stale|out of date|a few (?:seconds|minutes) (?:old|behind))',
    ),
    sharesSubject: true,
    message: 'Reads are promised to be current, and come from a copy that lags.',
  },
  {
    id: 'stateless-and-session',
    one: any(
      'stateless (?:services?|servers?|instances?|workers?|api)',
      '(?:is|are) (?:all |completely |fully |entirely )?stateless',
      '(?:keep|keeps|hold|holds) no state',
    ),
    other: any(
      "sessions? (?:\\w+ ){0,3}?(?:in|inside) (?:the )?(?:server['’]?s? |local |process )?memory",
      'sticky sessions?',
      'in the memory of (?:the|each) (?:server|service|instance)',
      '(?:server|service|instance)s? (?:remembers?|keeps? (?:the|its|each) (?:session|user|state))',
    ),
    message: 'Servers are called stateless, and keep sessions in their memory.',
  },
  {
    id: 'kept-and-deleted',
    one: any(
      '(?:kept|keep|keeps|stored|retained?|retain) (?:\\w+ ){0,3}?(?:for ?ever|indefinitely|for good|permanently)',
      'never deleted',
      'nothing is (?:ever )?deleted',
      'append-only and never',
    ),
    other: any(
      '(?:is|are|get|gets) (?:\\w+ )?(?:deleted|purged|erased)(?! (?:from|on request))',
      '(?:removed|dropped) (?:from the (?:database|table) )?after (?:\\d+|an?|one|two|three|seven|ten|thirty|ninety) (?:days?|weeks?|months?|hours?)',
      '(?:delete|deletes|purge|purges|drop|drops) (?:\\w+ ){0,3}?after (?:\\d+|an?|one|two|three|seven|ten|thirty|ninety) (?:days?|weeks?|months?|hours?)',
    ),
    sharesSubject: true,
    asWritten: true,
    message: 'It is kept for good, and deleted after a while.',
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
