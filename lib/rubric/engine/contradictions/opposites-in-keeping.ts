import type { Opposites } from './contradiction';
import { any } from './subjects';

/** Opposites in what is kept, lost, repeated and how fresh it is. */
export const keepingOpposites: readonly Opposites[] = [
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
];
