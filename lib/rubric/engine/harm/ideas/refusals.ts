import { ahead, type HarmIdea, near, words } from '../idea';

/** A no that somebody gave, as a thing: the word itself, the list it stands on, the reply that brought it. */
const refusalNoun = String.raw`opt-?outs?(?: (?:rows?|records?|entries|flags?|lists?|table|marks?))?|unsubscribes?(?! (?:links?|buttons?|pages?|footers?|headers?|urls?|tokens?)\b)|unsubscri\w+ (?:requests?|rows?|records?|flags?|list)|(?:suppression|stop|block|do-not-contact|wishes) (?:lists?|table|entries|rows?|records?)|stop (?:requests?|repl(?:y|ies)|messages?|words?|flags?)|(?:repl(?:y|ies)|answers?|messages?) (?:like|with|of|saying) \W?(?:no|stop)\W?|refusals?|objections?`;
/** Somebody who gave it. */
const whoRefused = String.raw`(?:who|whoever|that) (?:have |has |had |once )?(?:said|replied|answered|texted|wrote|sent|typed)(?: us)? \W?(?:no|stop)\W?|(?:who|whoever|that) (?:have |has |had )?(?:opted out|unsubscribed|withdr[ae]w\w*|objected|refused|muted \w+|(?:switched|turned) (?:us|it|them|push|news|messages|reminders|notifications) off)`;
/** STOP in capitals is a reply, and no verb. */
/** What somebody who said no gets all the same. */
const oneMore = String.raw`(?:still |also |even )?(?:gets?|receives?|sees?|hears?) (?:one|an?|the|another|our|their) (?:last |final |monthly |weekly |special |friendly )*(?:mails?|messages?|offers?|reminders?|texts?|sms|newsletters?|digests?)|still hears? (?:from|of|about)|keeps? hearing|(?:moved|passed|handed|given) (?:on )?to (?:our|a|the|another) (?:partner|sister|other)`;
const unsubscribed = String.raw`unsubscribed (?:people|contacts|users|readers|customers|members|subscribers)|opted-out (?:people|contacts|users|readers|customers|members)`;
const stopReply = /\bSTOP(?:s|ped)?\b/;
const refusal = new RegExp(String.raw`${words(refusalNoun, whoRefused).source}`, 'i');

const rightly = words(
  'security',
  'codes?',
  'emergenc\\w+',
  'legal\\w*',
  'transactional',
  'receipts?',
  'confirmations?',
  'safety',
  'critical',
  'urgent',
  'alerts?',
  'warnings?',
  'fraud',
  'cancell\\w+',
);
const idle = words(
  '(?:has|have|had|takes?|shows?) no (?:\\w+ )?(?:effect|influence|consequences?|bearing)',
  'without (?:any )?(?:effect|consequences?)',
  '(?:is|are|was|were) (?:declared )?(?:void|meaningless|ineffective)',
  '(?:makes?|made) no difference',
  'changes? nothing',
  '(?:counted|noted|logged|recorded|stored|registered|kept) (?:but|and) (?:otherwise |then )?(?:ignored|not (?:used|read|honou?red|respected|applied)|never (?:used|read|applied))',
  '(?:counts?|holds?) only (?:for|until)',
);
const unread = String.raw`(?:no[- ]?one|nobody|no person|no human|none of us) (?:ever |really |actually )?(?:reads?|looks?|opens?|checks?|answers?|sees?|watches|monitors?)`;
const wishful = words(
  'still want',
  '(?:do|does|did) not know (?:it|that|this|so)(?: \\w+)? yet',
  '(?:only|just|simply) (?:do|does) not know',
  'changed (?:their|his|her) minds?',
  'will thank us',
  'second chance',
  'by (?:accident|mistake)',
  'for their own good',
  '(?:win|get|bring) (?:them|him|her|those) back',
);
const anew = words(
  'sen[dt]s?',
  'writ(?:e|es|ten)',
  'mailed?',
  'gets?',
  'receives?',
  'removed?',
  'deleted?',
  'reset',
  'expires?',
  'switched (?:back )?on',
  'turned (?:back )?on',
  'back on',
  'once more',
  'second chance',
  'effect',
);
const byChoice = words(
  'not',
  'never',
  'ask(?:s|ed)?',
  'themselves',
  'himself',
  'herself',
  'can',
  'may',
  'settings?',
  'confirm\\w*',
  'tap\\w*',
  'link',
  'undo',
);
const wornOff = words(
  'after (?:\\w+ ){0,2}?(?:days?|weeks?|months?|quarters?|years?|seasons?)',
  'older than (?:\\w+ ){0,2}?(?:days?|weeks?|months?|years?)',
  '(?:each|every|once an?|with each|before each|per) (?:\\w+ )?(?:week|month|quarter|season|year|\\w+day|campaign|release|version)',
  'at the (?:end|start|beginning|turn) of (?:the|each|every) \\w+',
  'changed (?:their|his|her) minds?',
  'second chance',
  'fresh start',
);

/** A no that is heard and has no consequence, wears off, or is overwritten; a yes that is lent to others. */
export const refusalIdeas: readonly HarmIdea[] = [
  {
    id: 'refusal-idle',
    dimensions: ['reliability'],
    sayings: [
      { about: [refusal], leavesOut: [idle], unless: [rightly, words('without a')] },
      { about: [stopReply], leavesOut: [idle], unless: [rightly] },
      { about: [refusal], leavesOut: [words(unread)], unless: [rightly] },
      { about: [stopReply], leavesOut: [words(unread)], unless: [rightly] },
      {
        takesAway: [
          ahead(
            refusalNoun,
            String.raw`(?:is|are|gets?) (?:simply |just |silently |then )?(?:thrown away|binned|discarded|swallowed|ignored|lost on purpose)`,
            2,
          ),
        ],
        unless: [rightly],
      },
      {
        about: [stopReply],
        takesAway: [words('ignor(?:e|es|ed|ing)', 'disregard\\w*', 'overrid\\w+', 'overlook\\w*')],
        unless: [rightly],
      },
      {
        does: [near(`${whoRefused}|${unsubscribed}`, oneMore, 4)],
        unless: [rightly, words('not', 'never', 'no', 'only', 'once to confirm')],
      },
      {
        takesAway: [
          ahead(
            'skip(?:s|ped|ping)?|leav(?:e|es) out|drop(?:s|ped)?|omit(?:s|ted)?',
            String.raw`(?:consent|opt-?out|preference|suppression|permission|unsubscribe|wishes) (?:checks?|look-?ups?|questions?)`,
            2,
          ),
        ],
        unless: [rightly, words('second', 'twice', 'again', 'already', 'double')],
      },
      { about: [refusal, anew], leavesOut: [wishful], unless: [rightly, byChoice] },
      { about: [stopReply, anew], leavesOut: [wishful], unless: [rightly, words('never', 'ask(?:s|ed)?')] },
      {
        about: [
          words(String.raw`consent|wishes|opt-?outs?|unsubscri\w+|stop ?lists?|suppression\w*|preferences?`),
          words(
            'slow',
            'overloaded',
            'late',
            'times? out',
            'behind',
            'lags?',
            'busy',
            'silent',
            'unreachable',
            'down',
            'unavailable',
            "(?:cannot|can[’']t|could not) (?:answer|keep up|be asked)",
            '(?:does|do) not (?:answer|reply|respond)',
            'too long',
          ),
        ],
        leavesOut: [
          words(
            'without (?:asking|checking|looking|consulting|waiting for|it\\b|the (?:check|answer|look-?up))(?: \\w+){0,2}',
            'skip(?:s|ped)? (?:it|the check|that|this|the question|the look-?up)',
            '(?:we|it|sender|workers?) (?:sen[dt]s?|mails?|goes? on|carr(?:y|ies) on) (?:\\w+ )?(?:all the same|anyway|regardless)',
            'as if (?:they|every(?:one|body)|all) (?:had )?(?:agreed|said yes|consented)',
          ),
        ],
        unless: [rightly, words('never', 'last (?:known|night|copy)', 'copy', 'cached?', 'from the list')],
      },
    ],
    message: 'A no is taken down and has no consequence.',
  },
  {
    id: 'refusal-forgotten',
    dimensions: ['dataModel'],
    sayings: [
      {
        about: [wornOff],
        takesAway: [
          near(
            refusalNoun,
            String.raw`removed?|deleted?|cleared?|reset|expires?|forgotten|wiped?|erased?|purged?|lapses?|dropped|undone|lifted|overwritten|run out|wear off`,
            5,
          ),
        ],
        unless: [
          words(
            'never',
            '(?:account|person|customer|user)s? (?:is|are|was|were|has been|closes?|leaves?|left)',
            'ask(?:ed|s)? (?:them |him |her )?again',
            'from (?:the|all|every|each|our) (?:\\w+ )?(?:audiences?|lists?|segments?|mailings?|recipients?|campaigns?)',
            'copy',
            'copied',
            'log lines?',
          ),
        ],
      },
    ],
    message: 'A no wears off by itself, and people who said it are written to again.',
  },
  {
    id: 'consent-borrowed',
    dimensions: ['dataModel'],
    sayings: [
      {
        about: [
          words(
            'agree[sd]?',
            'agreement',
            'consent\\w*',
            'opt(?:s|ed|ing)?[- ]?ins?',
            'permissions?',
            'sign(?:s|ed)? up',
            'subscribed?',
            'said yes',
          ),
        ],
        does: [
          near(
            String.raw`(?:other|another|sister|partner|remaining|rest of (?:the|our)) (?:\w+ )?(?:brands?|shops?|stores?|companies|customers?|tenants?|lists?|partners?|senders?|merchants?|newsletters?|clubs?|schools?|clinics?|promoters?|organisations?|charities|advertisers?)`,
            String.raw`as agreed|count(?:s|ed)? (?:as|for|with|at)|cop(?:y|ied|ies)|carri(?:ed|es) over|holds? (?:good )?for|valid (?:for|with|at)|extend(?:s|ed)?(?: to)?|passed? on(?: to)?|transferr?(?:s|ed)?|treated as|appl(?:y|ies) to|also (?:for|with|to|at)|shared? with|lent`,
            6,
          ),
        ],
        unless: [
          words(
            'not',
            'nobody',
            'never',
            'separate\\w*',
            'only',
            'own',
            'each',
            'ask(?:ed|s)?',
            'opt-?outs?',
            'unsubscri\\w+',
            'stop\\w*',
            'withdr\\w+',
            'unless',
          ),
        ],
      },
    ],
    message: 'A yes given to one is used by others.',
  },
  {
    id: 'contacts-taken',
    dimensions: [],
    sayings: [
      {
        does: [
          near(
            'imports?|uploads?|reads?|cop(?:y|ies)|collects?|harvests?|takes?',
            String.raw`(?:contact|address) (?:lists?|books?) (?:of|on|from|in) (?:our |the |their |his |her )*(?:\w+['’]s? )?(?:phones?|users?|customers?|riders?|readers?|members?)|(?:users?|customers?|riders?|readers?|members?)['’]s? (?:contact|address) (?:lists?|books?)|contact lists of (?:our |the )?\w+['’] phones`,
            4,
          ),
          words('find', 'new', 'invit\\w+', 'recipients?', 'writ(?:e|es)', 'mail\\w*', 'grow\\w*', 'friends'),
        ],
        unless: [
          words('not', 'never', 'no', 'ask(?:s|ed)?', 'agree[sd]?', 'consent\\w*', 'chosen', 'chooses?'),
        ],
      },
    ],
    message: 'The contacts of others are written to, and none of them was asked.',
  },
];
